"""Review page: ratings, comments and points by keys and clicks."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from models.domain.reviews import OpinionRole, ReviewId
from models.operations.opinions import record_opinion
from models.operations.reviews import rate, rate_many
from models.queries import review_content
from models.rubric.load import shipped_rubric
from models.views.previous_goals import previous_goals
from models.views.review import competency_context, editor_view
from models.workspace.workspace import Workspace
from tests.models.workspace.small_operations import QUICK
from tests.ui.conftest import Open
from tests.ui.editing import Blank, at_review, field, press, shown, stored
from tests.ui.selectors import find_one
from tests.ui.selectors import press as press_button
from ui.framework.commands import CommandId
from ui.framework.location import Location
from ui.pages.review.anchors import Anchor
from ui.pages.review.competency_panel import CompetencyPanel
from ui.pages.review.outline import Outline
from ui.pages.review.quality_panel import QualityPanel
from ui.widgets.cards import Card


def test_digit_keys_rate_and_arrows_move(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window = open_window()
    review = blank_review(window)
    page = at_review(window, review)
    page.findChild(Outline).setFocus()
    press(qtbot, page, Qt.Key.Key_4, Qt.Key.Key_0)
    assert page.location.anchor == "DAT-1"
    press(qtbot, page, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_2)
    answers = {code: (row.state, row.value) for code, row in stored(window, review).items() if row.state != "blank"}
    assert answers == {"COD-4": ("rated", 4), "COD-5": ("not_observed", None), "COD-3": ("rated", 2)}
    assert page.location.anchor == "DAT-1"  # past those with an answer


@pytest.mark.long
def test_changes_and_clicks_do_not_advance_nor_do_digits_if_disabled(
    open_window: Open, blank_review: Blank, qtbot: QtBot
) -> None:
    window = open_window()
    page = at_review(window, blank_review(window))
    qtbot.mouseClick(page.findChildren(Anchor)[0], Qt.MouseButton.LeftButton)
    press(qtbot, page, Qt.Key.Key_3)
    assert page.location.anchor == "COD-4"
    page.findChild(QCheckBox).click()
    press(qtbot, page, Qt.Key.Key_Backspace, Qt.Key.Key_4)
    assert page.location.anchor == "COD-4"
    window.close()
    again = at_review(open_window(), page.location.subject)
    assert not again.findChild(QCheckBox).isChecked()


@pytest.mark.long
def test_a_rating_can_be_cleared_and_undone(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window = open_window()
    review = blank_review(window)
    page = at_review(window, review)
    press(qtbot, page, Qt.Key.Key_4, Qt.Key.Key_Up, Qt.Key.Key_Backspace)
    assert stored(window, review)["COD-4"].state == "blank"
    window.commands.action(CommandId.UNDO).trigger()
    assert stored(window, review)["COD-4"].value == 4


def test_the_anchor_that_was_chosen_is_marked(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window = open_window()
    page = at_review(window, blank_review(window))
    anchors = {anchor.value: anchor for anchor in page.findChildren(Anchor)}
    qtbot.mouseClick(anchors[3], Qt.MouseButton.LeftButton)
    assert [value for value, anchor in anchors.items() if anchor.isChecked()] == [3]
    assert "expected" in " ".join(anchor.accessibleDescription() for anchor in anchors.values())


def test_digits_typed_into_a_comment_do_not_rate(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window = open_window()
    review = blank_review(window)
    page = at_review(window, review)
    press(qtbot, page, Qt.Key.Key_C)
    comment = field(page, "Comment")
    assert comment.hasFocus()
    qtbot.keyClicks(comment, "Found 3 faults in 5 days")
    qtbot.waitUntil(lambda: stored(window, review).get("COD-4") is not None)
    comment.flush()
    row = stored(window, review)["COD-4"]
    assert (row.comment, row.value) == ("Found 3 faults in 5 days", None)


def test_typing_is_a_single_undo_step_and_the_field_is_updated(
    open_window: Open, blank_review: Blank, qtbot: QtBot
) -> None:
    window = open_window()
    review = blank_review(window)
    page = at_review(window, review)
    comment = field(page, "Comment")
    comment.setFocus()
    for part in ("Asked who ", "calls it, then ", "moved it."):
        qtbot.keyClicks(comment, part)
        comment.flush()
    qtbot.keyClick(comment, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert comment.toPlainText() == ""
    window.commands.action(CommandId.REDO).trigger()
    assert comment.toPlainText() == "Asked who calls it, then moved it."


def test_typed_text_stays_with_its_competency(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window = open_window()
    review = blank_review(window)
    page = at_review(window, review)
    qtbot.keyClicks(field(page, "Comment"), "About review")
    page.findChild(Outline).step(1)
    assert field(page, "Comment").toPlainText() == ""
    rows = stored(window, review)
    assert rows["COD-4"].comment == "About review"
    assert "COD-5" not in rows or not rows["COD-5"].comment


@pytest.mark.long
def test_the_footer_explains_a_missing_score_and_links_to_missing_ratings(
    open_window: Open, blank_review: Blank, qtbot: QtBot
) -> None:
    window = open_window()
    review = blank_review(window)
    page = at_review(window, review)
    press(qtbot, page, Qt.Key.Key_4)
    assert "No score yet: 1 of 48 rated" in shown(page)
    assert "of expectations met" not in shown(page)
    press_button(qtbot, page, "25 missing")
    assert page.location.anchor == "status"
    first = find_one(qtbot, page, QPushButton, "The summary is empty.")
    qtbot.waitUntil(first.hasFocus)
    assert window.controller is not None
    expected = {competency.code: competency.expected["SR"] for competency in shipped_rubric().competencies}
    window.controller.do(rate_many, review=ReviewId(review), ratings=expected)
    assert "score 3.93, expected 3.93 · 100 % of expectations met" in shown(page)


def test_paging_jumping_to_the_ends_and_scrolling_by_keyboard(
    open_window: Open, blank_review: Blank, qtbot: QtBot
) -> None:
    window = open_window()
    page = at_review(window, blank_review(window))
    codes = [competency.code for competency in shipped_rubric().competencies]
    press(qtbot, page, Qt.Key.Key_End)
    assert page.location.anchor == codes[-1]
    press(qtbot, page, Qt.Key.Key_Home)
    assert page.location.anchor == codes[0]
    press(qtbot, page, Qt.Key.Key_PageDown)
    there = codes.index(page.location.anchor)
    assert there > 5
    press(qtbot, page, Qt.Key.Key_PageUp)
    assert codes.index(page.location.anchor) < there
    anchor, bar = page.location.anchor, page.findChild(CompetencyPanel).verticalScrollBar()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert bar.value() > 0
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert (bar.value(), page.location.anchor) == (0, anchor)


@pytest.mark.long
def test_opinions_are_named_by_role_and_peers_hidden_until_submission(
    open_window: Open, blank_review: Blank, qtbot: QtBot
) -> None:
    window = open_window()
    review = ReviewId(blank_review(window))
    assert window.controller is not None
    page = at_review(window, review)
    opinions = [(OpinionRole.SELF, 5), (OpinionRole.TECH_LEAD, 2), (OpinionRole.PEER, 3), (OpinionRole.PEER, 4)]
    for number, (role, value) in enumerate(opinions):
        name = f"Person {number}"
        window.controller.do(record_opinion, review=review, role=role, ratings={"COD-4": value}, author_name=name)
    press(qtbot, page, Qt.Key.Key_3, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: "Tech lead: 2" in shown(page))
    assert "Self-rating: 5" in shown(page)
    assert "on average" not in shown(page)
    third = {"role": OpinionRole.PEER, "ratings": {"COD-4": 3}, "author_name": "Zoe"}
    window.controller.do(record_opinion, review=review, **third)
    assert "on average" not in shown(page)
    assert "Peer ratings are included once the review is submitted." in shown(page)


def test_the_explanation_ends_after_its_last_card(open_window: Open, blank_review: Blank) -> None:
    window = open_window()
    page = at_review(window, blank_review(window), "why")
    panel = page.findChild(QualityPanel)
    cards = [item for item in panel.findChildren(Card) if item.isVisible()]
    ends = max(card.mapTo(panel.body, QPoint(0, card.height())).y() for card in cards)
    assert panel.body.height() <= max(ends + 40, panel.viewport().height())


def test_ratings_of_others_are_hidden_until_the_reviewer_rates(open_window: Open, blank_review: Blank) -> None:
    window = open_window()
    review = ReviewId(blank_review(window))
    assert window.controller is not None
    window.controller.do(record_opinion, review=review, role=OpinionRole.SELF, ratings={"COD-4": 5})
    workspace = window.controller.workspace
    before = competency_context(workspace, review, "COD-4")
    window.controller.do(rate, review=review, competency="COD-4", value=3)
    after = competency_context(workspace, review, "COD-4")
    assert (before.opinions, after.opinions.own_rating) == (None, 5)


def test_a_change_elsewhere_is_shown_at_once(open_window: Open, blank_review: Blank) -> None:
    window = open_window()
    review = blank_review(window)
    page = at_review(window, review)
    assert window.controller is not None
    window.controller.do(rate, review=ReviewId(review), competency="COD-4", value=5)
    assert [anchor.value for anchor in page.findChildren(Anchor) if anchor.isChecked()] == [5]


def test_a_submitted_review_is_read_only(open_window: Open) -> None:
    window = open_window()
    assert window.controller is not None
    [row] = window.controller.workspace.query("SELECT id FROM review WHERE state <> 'draft' LIMIT 1")
    page = at_review(window, row["id"])
    assert not editor_view(window.controller.workspace, row["id"]).editable
    assert field(page, "Comment").isReadOnly()
    assert not any(anchor.isEnabled() for anchor in page.findChildren(Anchor))


KILLED = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QEventLoop
from PySide6.QtTest import QTest
from models.workspace import raw_keys
from models.workspace.workspace import Workspace
from ui.window.app import make_application
from ui.window.main_window import MainWindow
from ui.framework.location import Location
from ui.framework.preferences import Preferences
from ui.widgets.text import AutosaveTextEdit
from ui.framework.commands import CommandId
raw_keys.allow()
application = make_application(["test"])
window = MainWindow(Preferences())
window.open_workspace(Workspace.open(Path(sys.argv[1]), sys.argv[2]), Location("review", int(sys.argv[3]), "COD-4"))
window.show()
[comment] = [text for text in window.findChildren(AutosaveTextEdit) if text.accessibleName() == "Comment"]
comment.setFocus()
QTest.keyClicks(comment, "Asked who calls it")
while comment.has_unsaved():
    application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
comment.insertPlainText(" and was killed")
os._exit(9)
"""


@pytest.mark.long
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


@pytest.mark.long
def test_the_next_review_shows_and_links_to_previous_goals(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    assert window.controller is not None
    assert window.shell is not None
    workspace = window.controller.workspace
    [row] = workspace.query("SELECT id FROM review WHERE engineer_id = 1 ORDER BY period_ends_on DESC LIMIT 1")
    page = at_review(window, row["id"], "goals")
    found = previous_goals(workspace, ReviewId(row["id"]))
    shown = " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())
    assert len(found.goals) == 3
    for goal in found.goals:
        assert goal.statement in shown
        assert f"the target was {goal.target}" in shown or goal.rating is None
    press_button(qtbot, page, found.goals[0].competency)
    assert window.shell.location == Location("review", row["id"], found.goals[0].competency)
    at_review(window, row["id"], "goals")
    press_button(qtbot, page, "Open the plan")
    assert window.shell.location == Location("plan", found.plan)
