"""A manager creates a cycle that asks the core and one more competency, rates those, submits, and the report says so."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QRadioButton, QToolButton
from pytestqt.qtbot import QtBot

from models.domain.conclusions import Conclusion
from models.domain.documents import Edition
from models.domain.evidence import Observation
from models.domain.evidence_rule import MAX_COUNTED
from models.domain.reviews import ReviewId, ReviewState
from models.operations.evidence import gather_evidence
from models.operations.reviews import decide_conclusion, write_summary
from models.queries.cycles import find_cycle, not_asked
from models.queries.engineers import find_engineer
from models.queries.review_content import suggestion
from models.queries.reviews import find_review, review
from models.rubric.load import shipped_rubric
from models.snapshots.build_review import review_snapshot
from models.views.review import editor_view
from reports import review_report
from tests.reports import pdf_text
from tests.ui.conftest import Open
from tests.ui.editing import at_review, stored
from tests.ui.editing import press as press_keys
from tests.ui.pages import at
from tests.ui.selectors import find_one, press, visible
from ui.framework.commands import CommandId
from ui.framework.location import Location
from ui.pages.review.outline import Outline
from ui.pages.reviews import ReviewsPage
from ui.pages.reviews.cycle_dialog import CycleDialog
from ui.pages.reviews.start_dialog import StartReviewsDialog
from ui.widgets.date_field import DateField
from ui.window.main_window import MainWindow

RUBRIC = shipped_rubric()
CORE = {item.code for item in RUBRIC.competencies if item.core}
ASKED = CORE | {"COD-2"}


def words(page: object) -> str:
    """All text that is shown on a page."""
    return "\n".join(item.text() for item in page.findChildren(QLabel) if item.isVisible())  # type: ignore[attr-defined]


def new_focus_cycle(window: MainWindow, qtbot: QtBot) -> ReviewsPage:
    """Create the cycle Focus of July to December 2026 in its dialog, with the core and COD-2."""
    page = at(window, ReviewsPage, Location("reviews"))
    window.commands.action(CommandId.NEW_CYCLE).trigger()
    dialog = page.findChild(CycleDialog)
    dialog.findChild(QLineEdit).setText("Focus")
    starts, ends = dialog.findChildren(DateField)
    starts.set_value(date(2026, 7, 1))
    ends.set_value(date(2026, 12, 31))
    assert "48 of 48 competencies." in words(dialog)
    find_one(qtbot, dialog, QRadioButton, "Core and selected").click()
    core = find_one(qtbot, dialog, QCheckBox, "Include COD-1")
    assert core.isChecked()
    assert not core.isEnabled()
    find_one(qtbot, dialog, QCheckBox, "Include COD-2").click()
    assert "24 of 48 competencies." in words(dialog)
    assert visible(dialog, QCheckBox, "COD-2")
    assert not visible(dialog, QCheckBox, "COD-3")
    press(qtbot, dialog, "Create")
    return page


@pytest.mark.long
def test_a_focus_cycle_is_created_rated_submitted_and_reported(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    page = new_focus_cycle(window, qtbot)
    assert "core and selected, 24 of 48 competencies" in words(page)
    press(qtbot, page, "Start reviews")
    dialog = page.findChild(StartReviewsDialog)
    press(qtbot, dialog, "Tick all")
    press(qtbot, dialog, "Start")
    assert window.controller is not None
    workspace = window.controller.workspace
    cycle = find_cycle(workspace, "Focus").id
    number = find_review(workspace, find_engineer(workspace, "E1001").id, cycle).id

    editor = at_review(window, number, "ARC-1")
    assert "This review covers 24 of 48 competencies." in words(editor)
    outline = editor.findChild(Outline)
    assert {row.code for row in outline.items.rows if outline.items.row_of(row.code) >= 0} == ASKED
    outline.setFocus()
    for item in (item for item in RUBRIC.competencies if item.code in ASKED):
        press_keys(qtbot, editor, Qt.Key(Qt.Key.Key_0 + item.expected["SR"]))
    assert {code for code, row in stored(window, number).items() if row.state == "rated"} == ASKED
    assert editor_view(workspace, number).score.coverage == 1

    finish(window, number)
    at_review(window, number, "status")
    press(qtbot, editor, "Submit")
    assert review(workspace, number).state is ReviewState.SUBMITTED
    for edition in Edition:
        document = review_report.build(review_snapshot(workspace, number, edition, date(2027, 1, 10)))
        assert "This review covers 24 of 48 competencies" in pdf_text.text(document)


def finish(window: MainWindow, number: ReviewId) -> None:
    """Write evidence of every rating, a summary and the decision, without the window."""
    assert window.controller is not None
    do, codes = window.controller.do, tuple(sorted(ASKED))
    seen = [
        Observation(happened_on=date(2026, 8, 5), behaviour="Wrote it down.", competencies=some)
        for some in (codes[at : at + MAX_COUNTED] for at in range(0, len(codes), MAX_COUNTED))
    ]
    do(gather_evidence, review=number, observations=seen)
    do(write_summary, review=number, summary="A steady half-year.")
    suggested = suggestion(window.controller.workspace, number)
    assert suggested.conclusion is not Conclusion.INSUFFICIENT_EVIDENCE
    do(decide_conclusion, review=number, conclusion=suggested.conclusion, reason="The evidence says so.")


@pytest.mark.long
def test_the_dialog_explains_that_a_change_affects_later_reviews_only(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    page = new_focus_cycle(window, qtbot)
    press(qtbot, page, "Start reviews")
    dialog = page.findChild(StartReviewsDialog)
    press(qtbot, dialog, "Tick all")
    press(qtbot, dialog, "Start")
    find_one(qtbot, page, QToolButton, "Edit this cycle").click()
    edit = [item for item in page.findChildren(CycleDialog) if item.isVisible()][-1]
    assert "They keep the competencies they started with." in words(edit)
    assert find_one(qtbot, edit, QRadioButton, "Core and selected").isChecked()
    assert find_one(qtbot, edit, QCheckBox, "Include COD-2").isChecked()
    find_one(qtbot, edit, QRadioButton, "All competencies").click()
    press(qtbot, edit, "Save")
    assert window.controller is not None
    workspace = window.controller.workspace
    cycle = find_cycle(workspace, "Focus").id
    assert "all competencies" in words(page)
    assert not_asked(workspace, cycle) == frozenset()
    number = find_review(workspace, find_engineer(workspace, "E1001").id, cycle).id
    assert {*editor_view(workspace, number).items} == ASKED
    window.commands.action(CommandId.UNDO).trigger()
    assert len(not_asked(workspace, cycle)) == 24
