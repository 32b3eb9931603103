"""The peer group in the window: whom a submission shuts out, and what a person who withdraws later hides."""

from collections.abc import Callable
from datetime import date
from fractions import Fraction

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from models.domain.documents import Edition
from models.domain.opinions import Channel, CompetencyAnswer, OpinionAnswer, RequestId, RequestState
from models.domain.peers import Hidden
from models.domain.reviews import OpinionRole, ReviewId, ReviewState
from models.operations import review_status
from models.operations.opinions import ask_opinion, record_answer
from models.queries.opinion_requests import request
from models.queries.opinions import peer_summary
from models.queries.reviews import review as review_row
from models.snapshots.build_review import review_snapshot
from tests.models.snapshots.small_team import words
from tests.ui.conftest import Open
from tests.ui.selectors import confirm, fill, find_one, press, question, visible
from tests.ui.test_autosave import unlock
from tests.ui.test_opinions import hand_over, panel_of, workspace_of
from tests.ui.test_review_status import at_status, write_all
from ui.framework.location import Location
from ui.window.hand_over import HandOver
from ui.window.main_window import MainWindow

pytestmark = pytest.mark.long

Blank = Callable[[MainWindow], int]
PEERS = ("Zoe Adler", "Ali Demir", "Mia Novak")


def ask(window: MainWindow, review: int, name: str) -> RequestId:
    assert window.controller is not None
    return window.controller.do(
        ask_opinion, review=ReviewId(review), role=OpinionRole.PEER, person_name=name, competencies=("COD-1",)
    )


def answer_here(window: MainWindow, review: int, qtbot: QtBot, name: str, rating: int) -> None:
    """Let a peer rate COD-1 and write a comment on this computer, then return to the manager."""
    hand_over(qtbot, panel_of(window, review), name)
    view = window.centralWidget()
    assert isinstance(view, HandOver)
    qtbot.mouseClick(find_one(qtbot, view, QRadioButton, f"COD-1: {rating}"), Qt.MouseButton.LeftButton)
    fill(qtbot, view, "Overall comment", f"SENTINEL of {name}")
    qtbot.mouseClick(find_one(qtbot, view, QRadioButton, "without my name"), Qt.MouseButton.LeftButton)
    press(qtbot, view, "Finish")
    assert window.controller is None
    unlock(window, qtbot)


@pytest.fixture
def asked(open_window: Open, blank_review: Blank) -> tuple[MainWindow, int, RequestId]:
    """A complete review with three answers of peers and a fourth peer who has not answered."""
    window = open_window()
    review = blank_review(window)
    write_all(window, review)
    assert window.controller is not None
    for rating, name in enumerate(PEERS, start=2):
        answer = OpinionAnswer(competencies={"COD-1": CompetencyAnswer(rating)})
        number = ask(window, review, name)
        window.controller.do(record_answer, request=number, answer=answer, channel=Channel.FORM)
    return window, review, ask(window, review, "Tom Berg")


def test_answers_of_peers_on_this_computer_are_in_no_draft(
    open_window: Open, blank_review: Blank, qtbot: QtBot
) -> None:
    window = open_window()
    review = blank_review(window)
    write_all(window, review)
    for rating, name in enumerate((*PEERS, "Tom Berg"), start=2):
        ask(window, review, name)
        answer_here(window, review, qtbot, name, rating)

    def document(edition: Edition) -> str:
        return words(review_snapshot(workspace_of(window), ReviewId(review), edition, date.today()))

    assert not any("SENTINEL" in document(edition) for edition in Edition)
    press(qtbot, at_status(window, review), "Submit")
    assert all(f"SENTINEL of {name}" in document(Edition.ENGINEER) for name in (*PEERS, "Tom Berg"))
    assert "SENTINEL" not in document(Edition.HR)
    [area] = peer_summary(workspace_of(window), ReviewId(review)).areas.values()
    assert area.mean == Fraction(7, 2)


def texts(within: QWidget) -> str:
    return "\n".join(item.text() for item in within.findChildren(QLabel) if item.isVisible())


def test_submission_lists_excluded_peers_and_asks(asked: tuple[MainWindow, int, RequestId], qtbot: QtBot) -> None:
    window, review, _ = asked
    page = at_status(window, review)
    assert "Not answered yet: Tom Berg. Peers cannot answer any more" in texts(page)
    press(qtbot, page, "Submit")
    assert "Tom Berg" in question(qtbot, page).accessibleDescription()
    question(qtbot, page).reject()
    assert review_row(workspace_of(window), ReviewId(review)).state is ReviewState.DRAFT
    confirm(qtbot, page, "Submit")
    assert review_row(workspace_of(window), ReviewId(review)).state is ReviewState.SUBMITTED


def test_no_form_is_offered_after_it_can_no_longer_be_recorded(
    asked: tuple[MainWindow, int, RequestId], qtbot: QtBot
) -> None:
    window, review, late = asked
    assert window.controller is not None
    assert window.shell is not None
    for step in (review_status.submit, review_status.return_to_draft):
        window.controller.do(step, review=ReviewId(review))
    panel = panel_of(window, review)
    find_one(qtbot, panel, QPushButton, "Withdraw the request to Tom Berg")
    for name in ("Answer on", "Save form", "Type in", "Change the request", "Record reminder"):
        assert not visible(panel, QPushButton, name)
    window.answering.start(late)
    assert not isinstance(window.centralWidget(), HandOver)
    assert "was fixed" in window.shell.notice.text()
    window.shell.navigate(Location("home"))
    assert not visible(window.shell.page(), QPushButton, "Tom Berg")


def test_withdrawing_from_the_fixed_group_needs_confirmation(
    asked: tuple[MainWindow, int, RequestId], qtbot: QtBot
) -> None:
    window, review, late = asked
    assert window.controller is not None
    window.controller.do(review_status.submit, review=ReviewId(review))
    panel = panel_of(window, review)
    press(qtbot, panel, "Withdraw the request to Tom Berg")
    assert request(workspace_of(window), late).state is RequestState.WITHDRAWN
    press(qtbot, panel, "Withdraw the request to Zoe Adler")
    assert "no peer ratings of this review. You cannot undo this." in texts(question(qtbot, panel))
    question(qtbot, panel).reject()
    assert peer_summary(workspace_of(window), ReviewId(review)).hidden is None
    confirm(qtbot, panel, "Withdraw the request to Zoe Adler")
    assert peer_summary(workspace_of(window), ReviewId(review)).hidden is Hidden.WITHDRAWN
