"""Hand-over: another person reaches one form and nothing else, whatever happens to the workspace meanwhile."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QRadioButton
from pytestqt.qtbot import QtBot

from models.domain.opinions import RequestId, RequestState
from models.domain.reviews import OpinionRole, ReviewId
from models.operations.opinions import ask_opinion
from models.operations.reviews import write_summary
from models.queries.opinion_requests import request
from models.queries.reviews import review as review_row
from tests.models.workspace.small_operations import QUICK
from tests.ui.conftest import Open
from tests.ui.selectors import find_one, press, visible
from tests.ui.test_autosave import unlock
from ui.framework.commands import CommandId
from ui.framework.location import Location
from ui.pages.welcome import WelcomePage
from ui.window.guide_window import GuideWindow
from ui.window.hand_over import HandOver
from ui.window.main_window import MainWindow

Blank = Callable[[MainWindow], int]
SUMMARY = "SENTINEL of the manager"


def handed_over(window: MainWindow, review: int) -> tuple[HandOver, RequestId]:
    assert window.controller is not None
    number = window.controller.do(
        ask_opinion, review=ReviewId(review), role=OpinionRole.PEER, person_name="Zoe Adler", competencies=("COD-1",)
    )
    window.controller.do(write_summary, review=ReviewId(review), summary=SUMMARY)
    window.controller.hand_over_wanted.emit(number)
    view = window.centralWidget()
    assert isinstance(view, HandOver)
    return view, number


def enabled(window: MainWindow) -> list[CommandId]:
    return [command.id for command, action in window.commands.all() if action.isEnabled()]


def test_undo_stops_at_the_handover_to_another_person(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window = open_window()
    review = blank_review(window)
    view, _ = handed_over(window, review)
    assert window.controller is not None
    window.controller.changed.emit(frozenset())
    assert enabled(window) == []
    assert "SENTINEL" not in window.commands.action(CommandId.UNDO).text()
    chosen = find_one(qtbot, view, QRadioButton, "COD-1: 4")
    chosen.setFocus()
    for key in (Qt.Key.Key_Z, Qt.Key.Key_K, Qt.Key.Key_N):
        qtbot.keyClick(chosen, key, Qt.KeyboardModifier.ControlModifier)
    window.commands.action(CommandId.UNDO).triggered.emit()  # even if something enabled it
    assert window.controller is not None
    assert review_row(window.controller.workspace, ReviewId(review)).summary == SUMMARY
    assert window.centralWidget() is view


def test_a_batch_export_is_stopped_before_the_handover(open_window: Open, blank_review: Blank) -> None:
    window = open_window()
    review = blank_review(window)
    assert window.controller is not None
    export = object()
    window.controller.under_way.add(export)
    with pytest.raises(AssertionError):
        handed_over(window, review)
    assert window.shell is not None
    assert window.shell.notice.text().startswith("Wait until the batch export has finished")
    assert not isinstance(window.centralWidget(), HandOver)


def test_an_open_guide_is_closed(open_window: Open, blank_review: Blank) -> None:
    window = open_window()
    review = blank_review(window)
    window.commands.action(CommandId.GUIDE).trigger()
    [guide] = window.findChildren(GuideWindow)
    assert guide.isVisible()
    handed_over(window, review)
    assert not guide.isVisible()


@pytest.mark.long
def test_an_answer_to_a_moved_file_is_kept_until_the_passphrase_is_entered(
    open_window: Open, blank_review: Blank, qtbot: QtBot, team: Path, tmp_path: Path
) -> None:
    window = open_window()
    review = blank_review(window)
    view, number = handed_over(window, review)
    team.rename(tmp_path / "moved.plumbline")
    before = {*tmp_path.iterdir()}
    qtbot.mouseClick(find_one(qtbot, view, QRadioButton, "COD-1: 4"), Qt.MouseButton.LeftButton)
    press(qtbot, view, "Finish")
    assert not visible(window, QMessageBox, "")
    assert window.controller is None
    page = window.centralWidget()
    assert isinstance(page, WelcomePage)
    assert page.notice.text().startswith("Your answer is kept in memory")
    assert str(tmp_path) not in page.notice.text()
    [rescued] = {*tmp_path.iterdir()} - before
    with qtbot.waitSignal(page.opened):
        page.open_file(rescued, QUICK)
    assert window.controller is not None
    assert window.shell is not None
    assert request(window.controller.workspace, number).state is RequestState.ANSWERED
    notice = window.shell.notice
    qtbot.waitUntil(lambda: "has been recorded. The file was moved" in notice.text())


@pytest.mark.long
def test_commands_are_enabled_after_the_passphrase(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window = open_window()
    review = blank_review(window)
    view, number = handed_over(window, review)
    press(qtbot, view, "Stop without saving")
    unlock(window, qtbot)
    assert window.controller is not None
    assert window.shell is not None
    assert request(window.controller.workspace, number).state is RequestState.ASKED
    window.shell.navigate(Location("review", review))
    assert {CommandId.UNDO, CommandId.PALETTE, CommandId.GUIDE, CommandId.LOCK} <= {*enabled(window)}
    window.commands.action(CommandId.UNDO).trigger()
    assert review_row(window.controller.workspace, ReviewId(review)).summary != SUMMARY
