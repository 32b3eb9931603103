"""Text typed while the disk is full: it survives locking and is discarded only after a question."""

import errno
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from models.views.session import session_view
from models.workspace.workspace import Workspace
from tests.models.workspace.faulty_disk import FaultyDisk, watched
from tests.models.workspace.small_operations import QUICK
from tests.ui.conftest import Open
from tests.ui.pages import at
from tests.ui.selectors import find_one, visible
from ui.framework.controller import CHECKPOINT_AFTER
from ui.framework.location import Location
from ui.pages.session import SessionPage
from ui.pages.welcome import WelcomePage
from ui.widgets.text import KEPT_AFTER, AutosaveTextEdit
from ui.window.main_window import MainWindow

SESSION = Location("session", 1)


def goal_of(workspace: Workspace) -> str:
    return session_view(workspace, 1).session.goal


def type_on_a_full_disk(window: MainWindow, qtbot: QtBot, disk: FaultyDisk, words: str) -> AutosaveTextEdit:
    field = find_one(qtbot, at(window, SessionPage, SESSION), AutosaveTextEdit, "Goal")
    disk.fail(1, errno.ENOSPC, for_good=True)
    with qtbot.waitSignal(field.settled, timeout=KEPT_AFTER * 10):
        qtbot.keyClicks(field, words)
    return field


def unlock(window: MainWindow, qtbot: QtBot) -> None:
    page = window.centralWidget()
    assert isinstance(page, WelcomePage)
    with qtbot.waitSignal(page.opened):
        page.open_file(window.preferences.recent[0], QUICK)


def answer(window: MainWindow, words: str) -> None:
    """Press a button of the question that is asked."""
    [question] = visible(window, QMessageBox, "")
    assert question.text() == "Some of your text could not be saved."
    next(button for button in question.findChildren(QPushButton) if button.text() == words).click()


def test_text_typed_on_a_full_disk_is_stored_after_unlocking(open_window: Open, qtbot: QtBot, team: Path) -> None:
    with watched(team.parent) as disk:
        window = open_window()
        field = type_on_a_full_disk(window, qtbot, disk, "Halve the queue. ")
        typed = field.toPlainText()
        window.lock()
        assert not [edit for edit in window.findChildren(AutosaveTextEdit) if "Halve" in edit.toPlainText()], (
            "the screen is hidden"
        )
        disk.heal()
        unlock(window, qtbot)
        assert window.controller
        assert goal_of(window.controller.workspace) == typed
        assert find_one(qtbot, at(window, SessionPage, SESSION), AutosaveTextEdit, "Goal").toPlainText() == typed


def test_a_locked_file_is_unchanged_until_the_passphrase_is_entered(
    open_window: Open, qtbot: QtBot, team: Path
) -> None:
    with watched(team.parent) as disk:
        window = open_window()
        typed = type_on_a_full_disk(window, qtbot, disk, "Halve the queue. ").toPlainText()
        window.lock()
        disk.heal()
        assert goal_in_file(team) != typed
        unlock(window, qtbot)
        assert window.controller
        assert goal_of(window.controller.workspace) == typed


def goal_in_file(team: Path) -> str:
    with Workspace.open(team, QUICK) as workspace:
        return goal_of(workspace)


def test_text_is_stored_automatically_once_there_is_free_space(open_window: Open, qtbot: QtBot, team: Path) -> None:
    with watched(team.parent) as disk:
        window = open_window()
        typed = type_on_a_full_disk(window, qtbot, disk, "Halve the queue. ").toPlainText()
        disk.heal()
        assert window.controller
        workspace = window.controller.workspace
        qtbot.waitUntil(lambda: goal_of(workspace) == typed)
        assert not window.controller.unstored


def test_closing_asks_before_discarding_text(open_window: Open, qtbot: QtBot, team: Path) -> None:
    with watched(team.parent) as disk:
        window = open_window()
        typed = type_on_a_full_disk(window, qtbot, disk, "Halve the queue. ").toPlainText()
        assert not window.close()
        answer(window, "Stay")
        assert find_one(qtbot, at(window, SessionPage, SESSION), AutosaveTextEdit, "Goal").toPlainText() == typed
        assert not window.close()
        answer(window, "Close without saving")
        assert not window.isVisible()
        disk.heal()
    assert "Halve" not in goal_in_file(team)


@pytest.mark.long
def test_closing_on_a_full_disk_can_save_a_copy_on_another_disk(
    open_window: Open,
    qtbot: QtBot,
    team: Path,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    copy = tmp_path_factory.mktemp("stick") / "copy.plumbline"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(copy.with_suffix("")), ""))
    with watched(team.parent) as disk:
        window = open_window()
        typed = type_on_a_full_disk(window, qtbot, disk, "Halve the queue. ").toPlainText()
        assert not window.close()
        answer(window, "Save a copy elsewhere…")
        page = window.centralWidget()
        assert isinstance(page, WelcomePage)
        with qtbot.waitSignal(page.opened):
            page.open_file(copy, QUICK)
        assert window.controller
        assert goal_of(window.controller.workspace) == typed
        assert not window.controller.unstored
        disk.heal()
    window.close()
    assert goal_in_file(copy) == typed


@pytest.mark.long
def test_closing_a_locked_window_asks_before_discarding_text(open_window: Open, qtbot: QtBot, team: Path) -> None:
    with watched(team.parent) as disk:
        window = open_window()
        type_on_a_full_disk(window, qtbot, disk, "Halve the queue. ")
        window.lock()
        assert not window.close()
        answer(window, "Close without saving")
        assert not window.isVisible()
        disk.heal()


def test_typed_text_reaches_the_main_file_after_a_pause(open_window: Open, qtbot: QtBot, team: Path) -> None:
    window = open_window()
    field = find_one(qtbot, at(window, SessionPage, SESSION), AutosaveTextEdit, "Goal")
    for words in ("Halve the queue. ", "Then look again. "):
        with qtbot.waitSignal(field.settled, timeout=KEPT_AFTER * 10):
            qtbot.keyClicks(field, words)
    log = team.with_name(f"{team.name}-wal")
    assert log.stat().st_size
    qtbot.waitUntil(lambda: log.stat().st_size == 0, timeout=CHECKPOINT_AFTER * 5)
    copy = team.with_name("copy.plumbline")
    subprocess.run([sys.executable, "-c", "import shutil, sys; shutil.copy(*sys.argv[1:])", team, copy], check=True)
    assert goal_in_file(copy) == field.toPlainText()
