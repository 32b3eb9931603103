"""Accidental input in a review: irreversible steps ask, drafts can be corrected and discarded."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from models.domain.conclusions import Conclusion
from models.domain.people import EngineerDetails
from models.domain.reviews import DecidedConclusion, OpinionRole, ReviewId, ReviewState
from models.operations import review_status as states
from models.operations import reviews as writing
from models.operations.engineers import edit_engineer
from models.operations.opinions import record_opinion
from models.queries import reviews
from models.queries.engineers import engineer
from models.workspace.workspace import Workspace
from tests.ui.conftest import Open
from tests.ui.editing import at_review
from tests.ui.selectors import confirm, fill, find_one, press, question, visible
from tests.ui.test_review_status import at_status, discuss, reach, read, state, write_all
from ui.language.format import day
from ui.pages.reports import ReportsPage
from ui.pages.review import ReviewPage
from ui.widgets.controls import choose
from ui.widgets.text import AutosaveTextEdit
from ui.window.main_window import MainWindow

Blank = Callable[[MainWindow], int]
TODAY = day(date.today())


def workspace_of(window: MainWindow) -> Workspace:
    assert window.controller is not None
    return window.controller.workspace


def decision(window: MainWindow, review: int) -> DecidedConclusion | None:
    return reviews.review(workspace_of(window), ReviewId(review)).decision


def ready(open_window: Open, blank_review: Blank) -> tuple[MainWindow, ReviewId, ReviewPage]:
    window = open_window()
    review = ReviewId(blank_review(window))
    write_all(window, review)
    return window, review, at_status(window, review)


def words(dialog: QWidget) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


# Deciding the conclusion ------------------------------------------------------------------------------------


def test_accepting_the_suggestion_shows_who_decided_and_when(
    open_window: Open, blank_review: Blank, qtbot: QtBot
) -> None:
    window, review, page = ready(open_window, blank_review)
    window.controller.undo()
    press(qtbot, page, "The conclusion is not decided yet.")
    button = find_one(qtbot, page, QPushButton, "Decide: Meets level")
    qtbot.waitUntil(button.hasFocus)
    assert "Not decided yet." in read(page)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: f"Decided by {workspace_of(window).actor} on {TODAY}: Meets level." in read(page))
    assert not find_one(qtbot, page, QPushButton, "Decide: ").isEnabled()
    press(qtbot, at_status(window, review), "Submit")
    assert state(window, review) is ReviewState.SUBMITTED


@pytest.mark.long
def test_the_export_for_the_engineer_is_there_after_sharing_too(
    open_window: Open, blank_review: Blank, qtbot: QtBot
) -> None:
    window, review, page = ready(open_window, blank_review)
    press(qtbot, page, "Submit")
    confirm(qtbot, page, "Mark as shared")
    assert state(window, review) is ReviewState.SHARED
    press(qtbot, page, "Export for the engineer")
    assert window.shell is not None
    assert isinstance(window.shell.page(), ReportsPage)


def test_another_conclusion_needs_a_reason(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window, review, _ = ready(open_window, blank_review)
    page = at_review(window, review, "summary")
    assert not visible(page, AutosaveTextEdit, "Reason")
    choose(find_one(qtbot, page, QComboBox, "Conclusion"), Conclusion.APPROACHING_LEVEL)
    assert not find_one(qtbot, page, QPushButton, "Decide: Approaching level").isEnabled()
    fill(qtbot, page, "Reason", "Two months away.")
    press(qtbot, page, "Decide: Approaching level")
    found = decision(window, review)
    assert found is not None
    assert (found.conclusion, found.reason) == (Conclusion.APPROACHING_LEVEL, "Two months away.")
    workspace_of(window).undo()
    before = decision(window, review)
    assert before is not None
    assert before.conclusion is Conclusion.MEETS_LEVEL


def test_ratings_with_another_suggestion_require_a_new_decision(
    open_window: Open, blank_review: Blank, qtbot: QtBot
) -> None:
    window, review, _ = ready(open_window, blank_review)
    page = at_review(window, review, "summary")
    assert not any("Decide again" in item for item in read(page))
    window.controller.do(writing.rate_many, review=review, ratings={f"COD-{number}": 1 for number in (1, 2, 3, 4)})
    qtbot.waitUntil(lambda: any("Decide again" in item for item in read(page)))
    press(qtbot, page, "Decide: ")
    qtbot.waitUntil(lambda: not any("Decide again" in item for item in read(page)))


# Steps that cannot be undone --------------------------------------------------------------------------------


@pytest.mark.long
def test_repeated_space_triggers_nothing_irreversible(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window, review, page = ready(open_window, blank_review)
    find_one(qtbot, page, QPushButton, "Submit").setFocus()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return) * 4:
        qtbot.keyClick(window.focusWidget(), key)
        qtbot.wait(1)
    assert state(window, review) is ReviewState.SUBMITTED
    share = find_one(qtbot, page, QPushButton, "Mark as shared")
    reach(qtbot, window, share)
    for _ in range(2):
        qtbot.keyClick(share, Qt.Key.Key_Space)
        dialog = question(qtbot, page)
        focused = dialog.focusWidget()
        assert isinstance(focused, QPushButton)
        assert (focused.accessibleName(), focused.isDefault()) == ("Cancel", True)
        qtbot.keyClick(focused, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: not visible(page, QPushButton, "Cancel"))
    assert state(window, review) is ReviewState.SUBMITTED


@pytest.mark.long
def test_an_irreversible_step_explains_its_consequences(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window, review, page = ready(open_window, blank_review)
    press(qtbot, page, "Submit")
    steps: tuple[tuple[str, str], ...] = (
        ("Mark as shared", "the appeal period starts."),
        ("Record acknowledgement", "This does not mean agreement"),
        ("Close review", "The review can"),
    )
    for step, meaning in steps:
        if step == "Record acknowledgement":
            press(qtbot, page, "Record the conversation")
        press(qtbot, page, step)
        text = words(question(qtbot, page))
        for part in (meaning, "cannot undo", "Jonas Weber", "2026-H2, revision 1", TODAY):
            assert part in text, (step, part)
        press(qtbot, question(qtbot, page), "Cancel")
        confirm(qtbot, page, step)
    assert state(window, review) is ReviewState.CLOSED


@pytest.mark.long
def test_a_refusal_to_sign_needs_a_witness_before_recording(
    open_window: Open, blank_review: Blank, qtbot: QtBot
) -> None:
    window, review, page = ready(open_window, blank_review)
    discuss(qtbot, page)
    press(qtbot, page, "Record refusal")
    fill(qtbot, page, "Witness of the refusal", "Kofi Mensah")
    press(qtbot, page, "Record refusal")
    assert "Kofi Mensah" in words(question(qtbot, page))
    press(qtbot, question(qtbot, page), "Cancel")
    assert state(window, review) is ReviewState.DISCUSSED
    assert find_one(qtbot, page, AutosaveTextEdit, "Witness of the refusal").toPlainText() == "Kofi Mensah"


@pytest.mark.long
def test_the_engineer_export_is_next_to_mark_as_shared(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window, review, page = ready(open_window, blank_review)
    press(qtbot, page, "Submit")
    qtbot.waitUntil(lambda: any("sends nothing." in item for item in read(page)))
    press(qtbot, page, "Export for the engineer")
    assert window.shell is not None
    reports = window.shell.page()
    assert isinstance(reports, ReportsPage)
    assert (reports.location.subject, find_one(qtbot, reports, QComboBox, "Edition").currentText()) == (
        review,
        "Engineer",
    )
    assert state(window, review) is ReviewState.SUBMITTED


# Started by mistake -------------------------------------------------------------------------------------------


@pytest.mark.long
def test_an_accidental_revision_can_be_discarded_and_restored(
    open_window: Open, blank_review: Blank, qtbot: QtBot
) -> None:
    window, review, page = ready(open_window, blank_review)
    discuss(qtbot, page)
    fill(qtbot, page, "Reason for the change (printed)", "A rating was wrong.")
    confirm(qtbot, page, "Open new revision")
    assert state(window, review) is ReviewState.DRAFT
    confirm(qtbot, page, "Discard revision")
    assert state(window, review) is ReviewState.DISCUSSED
    window.controller.undo()
    assert reviews.review(workspace_of(window), review).revision == 2


@pytest.mark.long
def test_deleting_an_accidental_draft_lists_its_content_first(
    open_window: Open, blank_review: Blank, qtbot: QtBot
) -> None:
    window, review, page = ready(open_window, blank_review)
    opinion = {"role": OpinionRole.PEER, "author_name": "Kofi Mensah", "ratings": {"COD-1": 3}}
    window.controller.do(record_opinion, review=review, **opinion)
    press(qtbot, at_status(window, review), "Delete draft")
    asked = words(question(qtbot, page))
    assert "Also deleted: 48 ratings, 20 pieces of evidence, 1 rating by others, the summary." in asked
    press(qtbot, question(qtbot, page), "Cancel")
    confirm(qtbot, page, "Delete draft")
    assert window.shell is not None
    qtbot.waitUntil(lambda: window.shell.location.page == "reviews")
    assert workspace_of(window).query("SELECT 1 FROM review WHERE id = :id", id=review) == []
    window.controller.undo()
    assert state(window, review) is ReviewState.DRAFT


@pytest.mark.long
def test_updating_a_draft_previews_the_effect_of_another_level(
    open_window: Open, blank_review: Blank, qtbot: QtBot
) -> None:
    window, review, page = ready(open_window, blank_review)
    number = reviews.review(workspace_of(window), review).engineer_id
    known = engineer(workspace_of(window), number)
    details = EngineerDetails(name=known.name, level="LEAD", employee_id=known.employee_id, manager_name="Peter Osei")
    window.controller.do(edit_engineer, engineer=number, details=details)
    page = at_status(window, review)
    qtbot.waitUntil(lambda: "Senior → Lead" in read(page))
    assert any("the expected rating changes for" in item for item in read(page))
    press(qtbot, page, "Update details")
    row = reviews.review(workspace_of(window), review)
    assert (row.level, row.manager_name) == ("LEAD", "Peter Osei")
    qtbot.waitUntil(lambda: "Level, team and manager match the engineer's record." in read(page))
    fill(qtbot, page, "Reviewer", "Ada Abara")
    press(qtbot, page, "Change reviewer")
    assert reviews.review(workspace_of(window), review).reviewer_name == "Ada Abara"
    window.controller.undo()
    window.controller.undo()
    assert reviews.review(workspace_of(window), review).level == known.level


@pytest.mark.long
def test_comments_on_an_earlier_revision_are_shown_only_with_it(
    open_window: Open, blank_review: Blank, qtbot: QtBot
) -> None:
    window, review, page = ready(open_window, blank_review)
    discuss(qtbot, page)
    window.controller.do(states.write_employee_comment, review=review, text="I agree.")
    fill(qtbot, page, "Reason for the change (printed)", "A rating was wrong.")
    confirm(qtbot, page, "Open new revision")
    window.controller.do(writing.decide_conclusion, review=review, conclusion=Conclusion.MEETS_LEVEL)
    discuss(qtbot, page)
    qtbot.waitUntil(lambda: "Employee comment: I agree." in read(page))
    assert find_one(qtbot, page, AutosaveTextEdit, "Employee comment").toPlainText() == ""
    confirm(qtbot, page, "Record acknowledgement")
    qtbot.waitUntil(lambda: "No comment." in read(page))
