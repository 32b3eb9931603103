"""Status tab of a review: submission, sharing, conversation, receipt, closing, appeal, revision."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from models.domain.conclusions import Conclusion
from models.domain.reviews import ReviewId, ReviewState
from models.operations import reviews as writing
from models.operations.evidence import gather_evidence
from models.queries import reviews
from models.queries.receipts import receipt
from models.rubric.load import shipped_rubric
from models.views.revisions import revision_diff
from tests.evidence_factories import evidence_for
from tests.ui.conftest import Open
from tests.ui.pages import at
from tests.ui.selectors import confirm, fill, find_one, press, question, visible
from ui.framework.location import Location
from ui.language.format import day
from ui.pages.review import ReviewPage
from ui.pages.review.changed_words import MarkedText
from ui.pages.review.outline import Outline
from ui.pages.review.progress import ReviewProgress
from ui.pages.review.revisions import RevisionDialog
from ui.widgets.text import AutosaveLineEdit, AutosaveTextEdit
from ui.window.main_window import MainWindow

Blank = Callable[[MainWindow], int]


def at_status(window: MainWindow, review: int) -> ReviewPage:
    return at(window, ReviewPage, Location("review", review, "status"))


def write_all(window: MainWindow, review: int) -> None:
    assert window.controller is not None
    expected = {competency.code: competency.expected["SR"] for competency in shipped_rubric().competencies}
    window.controller.do(writing.rate_many, review=ReviewId(review), ratings=expected)
    seen = evidence_for(tuple(expected), (date(2026, 8, 5), date(2026, 10, 5)))
    window.controller.do(gather_evidence, review=ReviewId(review), observations=seen)
    window.controller.do(writing.write_summary, review=ReviewId(review), summary="A steady half-year.")
    window.controller.do(writing.decide_conclusion, review=ReviewId(review), conclusion=Conclusion.MEETS_LEVEL)


def discuss(qtbot: QtBot, page: ReviewPage) -> None:
    """Submit, share and talk about it."""
    press(qtbot, page, "Submit")
    confirm(qtbot, page, "Mark as shared")
    press(qtbot, page, "Record the conversation")


def state(window: MainWindow, review: int) -> ReviewState:
    assert window.controller is not None
    return reviews.review(window.controller.workspace, ReviewId(review)).state


def test_missing_content_links_to_its_location(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window = open_window()
    page = at_status(window, blank_review(window))
    submit = find_one(qtbot, page, QPushButton, "Submit")
    assert not submit.isEnabled()
    press(qtbot, page, "ARC-2: ")
    assert page.location.anchor == "ARC-2"
    assert page.findChild(Outline).isVisible()


def test_the_link_and_more_lists_the_rest(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window = open_window()
    review = blank_review(window)
    assert window.controller is not None
    expected = {competency.code: competency.expected["SR"] for competency in shipped_rubric().competencies}
    window.controller.do(writing.rate_many, review=ReviewId(review), ratings=expected)
    page = at_status(window, review)
    assert not visible(page, QPushButton, "GRO-4: ")
    press(qtbot, page, "and 10 more")
    press(qtbot, page, "GRO-4: ")
    assert page.location.anchor == "GRO-4"


def test_the_missing_summary_links_to_the_summary(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window = open_window()
    page = at_status(window, blank_review(window))
    press(qtbot, page, "The summary is empty.")
    summary = find_one(qtbot, page, AutosaveTextEdit, "Summary")
    assert summary.hasFocus()


@pytest.mark.long
def test_a_review_passes_through_every_status(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window = open_window()
    review = blank_review(window)
    write_all(window, review)
    page = at_status(window, review)
    press(qtbot, page, "Submit")
    press(qtbot, page, "Return to draft")
    press(qtbot, page, "Submit")
    confirm(qtbot, page, "Mark as shared")
    comment = find_one(qtbot, page, QPlainTextEdit, "Employee comment")
    qtbot.keyClicks(comment, "I see it otherwise.")
    confirm(qtbot, page, "Save comment")
    press(qtbot, page, "Record the conversation")
    confirm(qtbot, page, "Record acknowledgement")
    confirm(qtbot, page, "Close review")
    assert state(window, review) is ReviewState.CLOSED
    assert window.controller is not None
    assert receipt(window.controller.workspace, ReviewId(review), 1).comment == "I see it otherwise."


@pytest.mark.long
def test_a_refusal_to_sign_without_a_witness_is_explained(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window = open_window()
    review = blank_review(window)
    write_all(window, review)
    page = at_status(window, review)
    discuss(qtbot, page)
    find_one(qtbot, page, QPushButton, "Record acknowledgement")
    assert not visible(page, AutosaveTextEdit, "Witness of the refusal")
    press(qtbot, page, "Record refusal")
    qtbot.waitUntil(find_one(qtbot, page, AutosaveTextEdit, "Witness of the refusal").hasFocus)
    assert not visible(page, QPushButton, "Record acknowledgement")
    confirm(qtbot, page, "Record refusal")
    assert window.shell is not None
    assert window.shell.notice.text() == "Enter the name of the witness to the refusal."
    fill(qtbot, page, "Witness of the refusal", "Kofi Mensah")
    confirm(qtbot, page, "Record refusal")
    assert state(window, review) is ReviewState.REFUSED


@pytest.mark.long
def test_a_stored_comment_is_read_only_until_changed_and_kept_in_history(
    open_window: Open, blank_review: Blank, qtbot: QtBot
) -> None:
    window = open_window()
    review = blank_review(window)
    write_all(window, review)
    page = at_status(window, review)
    press(qtbot, page, "Submit")
    confirm(qtbot, page, "Mark as shared")
    qtbot.keyClicks(find_one(qtbot, page, AutosaveTextEdit, "Employee comment"), "I see it otherwise.")
    confirm(qtbot, page, "Save comment")
    press(qtbot, page, "Record the conversation")
    find_one(qtbot, page, QPushButton, "Edit Jonas Weber's comment")
    assert not visible(page, AutosaveTextEdit, "Employee comment")
    press(qtbot, page, "Edit Jonas Weber's comment")
    comment = find_one(qtbot, page, AutosaveTextEdit, "Employee comment")
    qtbot.waitUntil(comment.hasFocus)
    assert comment.toPlainText() == "I see it otherwise."
    qtbot.keyClicks(comment, "Not mine: ")
    press(qtbot, page, "Cancel")
    assert not visible(page, AutosaveTextEdit, "Employee comment")
    press(qtbot, page, "Edit Jonas Weber's comment")
    assert find_one(qtbot, page, AutosaveTextEdit, "Employee comment").toPlainText() == "I see it otherwise."
    find_one(qtbot, page, AutosaveTextEdit, "Employee comment").setPlainText("I see two ratings otherwise.")
    confirm(qtbot, page, "Save comment")
    qtbot.waitUntil(lambda: "I see two ratings otherwise." in read(page))
    assert "I see it otherwise." in read(page)
    assert not visible(page, AutosaveTextEdit, "Employee comment")


def test_a_late_appeal_is_marked_as_late(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    assert window.controller is not None
    [old] = window.controller.workspace.query("SELECT id FROM review WHERE state = 'discussed' ORDER BY id LIMIT 1")
    page = at_status(window, old["id"])
    qtbot.waitUntil(lambda: any("is marked late." in words for words in read(page)))
    fill(qtbot, page, "Reason for the appeal", "Two ratings lack the evidence of May.")
    fill(qtbot, page, "Decided by", "Sabine Krüger")
    press(qtbot, page, "Raise appeal")
    heading = f"Raised late, on {day(date.today())}: Two ratings lack the evidence of May."
    qtbot.waitUntil(lambda: heading in read(page))


def read(page: ReviewPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


@pytest.mark.long
def test_an_appeal_is_decided_before_the_review_is_closed(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window = open_window()
    review = blank_review(window)
    write_all(window, review)
    page = at_status(window, review)
    discuss(qtbot, page)
    confirm(qtbot, page, "Record acknowledgement")
    fill(qtbot, page, "Reason for the appeal", "Two ratings lack the evidence of May.")
    fill(qtbot, page, "Decided by", "Sabine Krüger")
    press(qtbot, page, "Raise appeal")
    close = find_one(qtbot, page, QPushButton, "Close review")
    assert not close.isEnabled()
    fill(qtbot, page, "Decision and reason", "The ratings stand; the evidence was added.")
    confirm(qtbot, page, "Record decision")
    confirm(qtbot, page, "Close review")
    assert state(window, review) is ReviewState.CLOSED


@pytest.mark.long
def test_a_change_after_sharing_is_a_new_revision_with_a_comparison(
    open_window: Open, blank_review: Blank, qtbot: QtBot
) -> None:
    window = open_window()
    review = ReviewId(blank_review(window))
    write_all(window, review)
    page = at_status(window, review)
    press(qtbot, page, "Submit")
    confirm(qtbot, page, "Mark as shared")
    fill(qtbot, page, "Reason for the change (printed)", "A rating was wrong.")
    confirm(qtbot, page, "Open new revision")
    assert window.controller is not None
    window.controller.do(writing.rate, review=review, competency="COD-4", value=5)
    window.controller.do(writing.write_summary, review=review, summary="A strong half-year.")
    changes = revision_diff(window.controller.workspace, review, 1)
    assert [(change.what, change.before, change.after) for change in changes] == [
        ("Summary", "A steady half-year.", "A strong half-year."),
        ("COD-4 Code review", "4", "5"),
    ]
    page = at_status(window, review)
    press(qtbot, page, "Revision 1")
    dialog = page.findChild(RevisionDialog)
    assert dialog is not None
    marked = {text.accessibleName(): text.accessibleDescription() for text in dialog.findChildren(MarkedText)}
    assert marked == {
        "A steady half-year.": "Removed: steady",
        "A strong half-year.": "Added: strong",
        "4": "Removed: 4",
        "5": "Added: 5",
    }
    qtbot.mouseClick(find_one(qtbot, dialog, QToolButton, "As shared"), Qt.MouseButton.LeftButton)
    read = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert "A steady half-year." in read
    assert "A strong half-year." not in read
    press(qtbot, dialog, "Close")
    assert not dialog.isVisible()


def words(qtbot: QtBot, page: ReviewPage) -> list[str]:
    qtbot.waitUntil(
        lambda: len([progress for progress in page.findChildren(ReviewProgress) if progress.isVisible()]) == 1
    )
    [passage] = [progress for progress in page.findChildren(ReviewProgress) if progress.isVisible()]
    return [label.text() for label in passage.findChildren(QLabel)]


@pytest.mark.long
def test_the_timeline_shows_finished_current_and_next_steps(
    open_window: Open, blank_review: Blank, qtbot: QtBot
) -> None:
    window = open_window()
    review = blank_review(window)
    write_all(window, review)
    page = at_status(window, review)
    assert words(qtbot, page)[2:6] == ["Draft", "now", "Submitted", "next"]
    press(qtbot, page, "Submit")
    confirm(qtbot, page, "Mark as shared")
    until = day(date.today() + timedelta(days=30))
    assert f"now, {day(date.today())}, appeal possible until {until}" in words(qtbot, page)
    press(qtbot, page, "Record the conversation")
    confirm(qtbot, page, "Record acknowledgement")
    confirm(qtbot, page, "Close review")
    assert "next" not in words(qtbot, page)
    assert not [
        button
        for button in page.findChildren(QPushButton)
        if button.isVisible() and button.property("kind") == "primary"
    ]


@pytest.mark.long
def test_unsubmitted_text_is_kept_across_a_change_of_status(
    open_window: Open, blank_review: Blank, qtbot: QtBot
) -> None:
    window = open_window()
    review = blank_review(window)
    write_all(window, review)
    page = at_status(window, review)
    press(qtbot, page, "Submit")
    confirm(qtbot, page, "Mark as shared")
    assert not find_one(qtbot, page, QPushButton, "Save comment").isEnabled()
    qtbot.keyClicks(find_one(qtbot, page, QPlainTextEdit, "Employee comment"), "I see it otherwise.")
    fill(qtbot, page, "Reason for the appeal", "Two ratings lack the evidence of May.")
    press(qtbot, page, "Record the conversation")
    comment = find_one(qtbot, page, QPlainTextEdit, "Employee comment")
    assert comment.toPlainText() == "I see it otherwise."
    assert (
        find_one(qtbot, page, AutosaveLineEdit, "Reason for the appeal").toPlainText()
        == "Two ratings lack the evidence of May."
    )
    confirm(qtbot, page, "Save comment")
    find_one(qtbot, page, QPushButton, "Edit Jonas Weber's comment")
    press(qtbot, page, "Raise appeal")
    assert window.shell is not None
    assert "cannot be the reviewer or the manager" in window.shell.notice.text()
    assert (
        find_one(qtbot, page, AutosaveLineEdit, "Reason for the appeal").toPlainText()
        == "Two ratings lack the evidence of May."
    )
    other = window.controller.workspace.query(
        "SELECT id FROM review WHERE state = 'discussed' AND id <> :id", id=review
    )
    window.shell.navigate(Location("review", other[0]["id"], "status"))
    assert find_one(qtbot, page, AutosaveLineEdit, "Reason for the appeal").toPlainText() == ""


@pytest.mark.long
def test_a_review_changes_status_by_keyboard(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window = open_window()
    review = blank_review(window)
    write_all(window, review)
    page = at_status(window, review)
    find_one(qtbot, page, QPushButton, "Submit").setFocus()
    for step, asks in (
        ("Submit", False), ("Mark as shared", True), ("Record the conversation", False), ("Record acknowledgement", True),
        ("Close review", True),
    ):  # fmt: skip
        button = find_one(qtbot, page, QPushButton, step)
        reach(qtbot, window, button)
        qtbot.keyClick(button, Qt.Key.Key_Space)
        if asks:
            dialog = question(qtbot, page)
            [yes] = [item for item in dialog.findChildren(QPushButton) if item.property("kind") == "primary"]
            reach(qtbot, dialog, yes)
            qtbot.keyClick(yes, Qt.Key.Key_Space)
    assert state(window, review) is ReviewState.CLOSED


def reach(qtbot: QtBot, within: QWidget, wanted: QWidget) -> None:
    """Press Tab until the focus is where it is wanted."""
    for _ in range(60):
        if within.focusWidget() is wanted:
            return
        qtbot.keyClick(within.focusWidget() or within, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never reaches {wanted.accessibleName()}")
