"""A manager writes a review: by keys and clicks, on the real window."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from models.actions.reviews import rate, record_opinion
from models.queries import review_content
from models.queries.editor import competency_context, editor_view
from models.queries.promises import promises
from models.reviews import OpinionRole, ReviewId
from models.workspace.workspace import Workspace
from tests.models.workspace.small_actions import QUICK
from tests.ui.conftest import Open
from tests.ui.finding import press as press_button
from tests.ui.finding import the
from tests.ui.pages import at
from ui.main_window import MainWindow
from ui.pages.review_editor import ReviewPage
from ui.pages.review_editor.anchors import Anchor
from ui.pages.review_editor.outline import Outline
from ui.place import Place
from ui.widgets.text import KeptText

Blank = Callable[[MainWindow], int]


def at_review(window: MainWindow, review: int, spot: str = "COD-4") -> ReviewPage:
    return at(window, ReviewPage, Place("review", review, spot))


def field(page: QWidget, name: str) -> KeptText:
    [found] = [text for text in page.findChildren(KeptText) if text.accessibleName() == name and text.isVisible()]
    return found


def stored(window: MainWindow, review: int) -> dict[str, review_content.RatingRow]:
    assert window.session is not None
    return review_content.rating_rows(window.session.workspace, ReviewId(review))


def press(qtbot: QtBot, page: ReviewPage, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(page.window().focusWidget() or page, key)


def test_keys_rate_and_arrows_move_on(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window = open_window()
    review = blank_review(window)
    page = at_review(window, review)
    page.findChild(Outline).setFocus()
    press(qtbot, page, Qt.Key.Key_4, Qt.Key.Key_Down, Qt.Key.Key_0, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_2)
    answers = {code: (row.state, row.value) for code, row in stored(window, review).items() if row.state != "blank"}
    assert answers == {"COD-4": ("rated", 4), "COD-5": ("not_observed", None), "COD-3": ("rated", 2)}


def test_a_rating_can_be_cleared_and_undone(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window = open_window()
    review = blank_review(window)
    page = at_review(window, review)
    press(qtbot, page, Qt.Key.Key_4, Qt.Key.Key_Backspace)
    assert stored(window, review)["COD-4"].state == "blank"
    window.commands.action("undo").trigger()
    assert stored(window, review)["COD-4"].value == 4


def test_the_anchor_that_was_chosen_is_marked(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window = open_window()
    page = at_review(window, blank_review(window))
    anchors = {anchor.value: anchor for anchor in page.findChildren(Anchor)}
    qtbot.mouseClick(anchors[3], Qt.MouseButton.LeftButton)
    assert [value for value, anchor in anchors.items() if anchor.isChecked()] == [3]
    assert "expected" in " ".join(anchor.accessibleDescription() for anchor in anchors.values())


def test_digits_typed_into_a_comment_are_words(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window = open_window()
    review = blank_review(window)
    page = at_review(window, review)
    press(qtbot, page, Qt.Key.Key_C)
    comment = field(page, "Comment")
    assert comment.hasFocus()
    qtbot.keyClicks(comment, "Found 3 faults in 5 days")
    qtbot.waitUntil(lambda: stored(window, review).get("COD-4") is not None)
    comment.settle()
    row = stored(window, review)["COD-4"]
    assert (row.comment, row.value) == ("Found 3 faults in 5 days", None)


def test_typing_is_one_step_of_undo_and_the_field_shows_it(
    open_window: Open, blank_review: Blank, qtbot: QtBot
) -> None:
    window = open_window()
    review = blank_review(window)
    page = at_review(window, review)
    comment = field(page, "Comment")
    comment.setFocus()
    for part in ("Asked who ", "calls it, then ", "moved it."):
        qtbot.keyClicks(comment, part)
        comment.settle()
    qtbot.keyClick(comment, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert comment.toPlainText() == ""
    window.commands.action("redo").trigger()
    assert comment.toPlainText() == "Asked who calls it, then moved it."


def test_what_is_typed_stays_with_its_competency(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window = open_window()
    review = blank_review(window)
    page = at_review(window, review)
    qtbot.keyClicks(field(page, "Comment"), "About review")
    page.findChild(Outline).step(1)
    assert field(page, "Comment").toPlainText() == ""
    rows = stored(window, review)
    assert rows["COD-4"].comment == "About review"
    assert "COD-5" not in rows or not rows["COD-5"].comment


def test_evidence_is_kept_while_it_is_typed(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window = open_window()
    review = blank_review(window)
    page = at_review(window, review)
    press(qtbot, page, Qt.Key.Key_E)
    done = field(page, "What they did")
    assert done.hasFocus()
    assert not field(page, "Situation").isEnabled()
    qtbot.keyClicks(done, "Named the race before it merged.")
    done.settle()
    qtbot.keyClicks(field(page, "Impact"), "No rollback.")
    field(page, "Impact").settle()
    assert window.session is not None
    [piece] = review_content.evidence(window.session.workspace, ReviewId(review))
    assert (piece.behaviour, piece.impact, piece.competencies) == (
        "Named the race before it merged.",
        "No rollback.",
        ("COD-4",),
    )


def test_others_ratings_wait_for_ones_own(open_window: Open, blank_review: Blank) -> None:
    window = open_window()
    review = ReviewId(blank_review(window))
    assert window.session is not None
    window.session.do(record_opinion, review=review, role=OpinionRole.SELF, ratings={"COD-4": 5})
    workspace = window.session.workspace
    before = competency_context(workspace, review, "COD-4")
    window.session.do(rate, review=review, competency="COD-4", value=3)
    after = competency_context(workspace, review, "COD-4")
    assert (before.own_rating, before.other_ratings, after.own_rating) == (None, None, 5)


def test_a_change_elsewhere_is_shown_at_once(open_window: Open, blank_review: Blank) -> None:
    window = open_window()
    review = blank_review(window)
    page = at_review(window, review)
    assert window.session is not None
    window.session.do(rate, review=ReviewId(review), competency="COD-4", value=5)
    assert [anchor.value for anchor in page.findChildren(Anchor) if anchor.isChecked()] == [5]


def test_a_submitted_review_cannot_be_written_in(open_window: Open) -> None:
    window = open_window()
    assert window.session is not None
    [row] = window.session.workspace.query("SELECT id FROM review WHERE state <> 'draft' LIMIT 1")
    page = at_review(window, row["id"])
    assert not editor_view(window.session.workspace, row["id"]).editable
    assert field(page, "Comment").isReadOnly()
    assert not any(anchor.isEnabled() for anchor in page.findChildren(Anchor))


KILLED = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QEventLoop
from PySide6.QtTest import QTest
from models.workspace.workspace import Workspace
from ui.app import make_application
from ui.main_window import MainWindow
from ui.place import Place
from ui.preferences import Preferences
from ui.widgets.text import KeptText
application = make_application(["test"])
window = MainWindow(Preferences())
window.open_workspace(Workspace.open(Path(sys.argv[1]), sys.argv[2]), Place("review", int(sys.argv[3]), "COD-4"))
window.show()
[comment] = [text for text in window.findChildren(KeptText) if text.accessibleName() == "Comment"]
comment.setFocus()
QTest.keyClicks(comment, "Asked who calls it")
while comment.has_unsaved():
    application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
comment.insertPlainText(" and was killed")
os._exit(9)
"""


def test_a_killed_process_loses_only_the_last_half_second(
    open_window: Open, blank_review: Blank, team: Path, tmp_path: Path
) -> None:
    window = open_window()
    review = blank_review(window)
    window.close()
    environment = {**os.environ, "XDG_CONFIG_HOME": str(tmp_path), "PYTHONPATH": str(Path.cwd())}
    subprocess.run(
        [sys.executable, "-c", KILLED, str(team), QUICK, str(review)], env=environment, check=False, timeout=60
    )
    with Workspace.open(team, QUICK) as workspace:
        assert review_content.rating_rows(workspace, ReviewId(review))["COD-4"].comment == "Asked who calls it"


def test_one_piece_of_evidence_may_show_several_competencies(
    open_window: Open, blank_review: Blank, qtbot: QtBot
) -> None:
    window = open_window()
    review = blank_review(window)
    page = at_review(window, review)
    press(qtbot, page, Qt.Key.Key_E)
    qtbot.keyClicks(field(page, "What they did"), "Paired on the review of the importer.")
    also = the(qtbot, page, QLineEdit, "Also shows")
    for code in ("lea-1", "COM-2"):
        also.setText(code)
        qtbot.keyClick(also, Qt.Key.Key_Return)
    press_button(qtbot, page, "Take out COM-2")
    assert window.session is not None
    [piece] = review_content.evidence(window.session.workspace, ReviewId(review))
    assert sorted(piece.competencies) == ["COD-4", "LEA-1"]


def test_the_next_review_shows_what_was_promised_and_leads_there(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    assert window.session is not None
    assert window.shell is not None
    workspace = window.session.workspace
    [row] = workspace.query("SELECT id FROM review WHERE engineer_id = 1 ORDER BY period_ends_on DESC LIMIT 1")
    page = at_review(window, row["id"], "goals")
    found = promises(workspace, ReviewId(row["id"]))
    shown = " ".join(one.text() for one in page.findChildren(QLabel) if one.isVisible())
    assert len(found.goals) == 3
    for goal in found.goals:
        assert goal.statement in shown
        assert f"the target was {goal.target}" in shown or goal.rating is None
    press_button(qtbot, page, found.goals[0].competency)
    assert window.shell.place == Place("review", row["id"], found.goals[0].competency)
    at_review(window, row["id"], "goals")
    press_button(qtbot, page, "Open the plan")
    assert window.shell.place == Place("plan", found.plan)
