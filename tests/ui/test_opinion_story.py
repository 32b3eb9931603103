"""Story in the window: a manager asks four peers; three forms and one answer on this computer come back, one is withdrawn."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from models.domain.documents import Edition
from models.domain.reviews import ReviewId
from reports.publish import publish
from tests.reports.form_filling import filled
from tests.ui.conftest import Open
from tests.ui.selectors import let_jobs_finish, press
from tests.ui.test_opinions import panel_of, workspace_of
from tests.ui.test_peer_group import answer_here, ask
from tests.ui.test_review_status import at_status, write_all
from ui.pages.opinions.import_dialog import ImportFormsDialog
from ui.window.main_window import MainWindow

Blank = Callable[[MainWindow], int]
BY_FORM = {"Zoe Adler": 1, "Ali Demir": 2, "Mia Novak": 5}
HERE, HERE_RATING = "Tom Berg", 4


@pytest.mark.long
@pytest.mark.parametrize("edition", Edition)
def test_the_document_after_a_withdrawal_shows_a_mean_and_no_single_answer(
    open_window: Open, blank_review: Blank, qtbot: QtBot, tmp_path: Path, edition: Edition
) -> None:
    window = open_window()
    review = blank_review(window)
    write_all(window, review)
    forms = []
    for name, rating in BY_FORM.items():
        form = tmp_path / f"{name}.pdf"
        panel_of(window, review).write_form(ask(window, review, name), form)
        values = {"rating-COD-1": str(rating), "comment-COD-1": f"SENTINEL of {name}", "consent": "named"}
        form.write_bytes(filled(form.read_bytes(), values))
        forms.append(form)
    panel = panel_of(window, review)
    panel.import_forms(forms)
    let_jobs_finish(qtbot)
    press(qtbot, panel.findChild(ImportFormsDialog), "Record answers")

    ask(window, review, HERE)
    answer_here(window, review, qtbot, HERE, HERE_RATING)

    press(qtbot, panel_of(window, review), "Withdraw the request to Ali Demir")
    press(qtbot, at_status(window, review), "Submit")
    out = tmp_path / "review.pdf"
    publish(workspace_of(window), "review", ReviewId(review), edition, out, date.today())
    text = " ".join(" ".join(page.extract_text().split()) for page in PdfReader(out).pages)
    assert "Peers (3)" in text
    assert "3.33" in text  # the mean of 1, 5 and 4
    assert "SENTINEL" not in text  # comments need four people
    assert not any(name in text for name in (*BY_FORM, HERE))
