"""Disk failures in the window: a message, continued work, and no lost text."""

import errno
import os
import sys
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from models.queries.settings import settings
from models.support.errors import UnusableFile
from models.views.session import session_view
from models.workspace.change_passphrase import change_passphrase
from models.workspace.integrity_check import check
from models.workspace.workspace import Workspace
from tests.models.workspace.faulty_disk import watched
from tests.models.workspace.small_operations import QUICK
from tests.ui.conftest import Open
from tests.ui.pages import at
from tests.ui.selectors import find_one
from ui.framework.jobs import let_jobs_end
from ui.framework.location import Location
from ui.framework.preferences import Preferences
from ui.pages import home as home_page
from ui.pages.backups import BackupsPage
from ui.pages.session import SessionPage
from ui.pages.session import page as session_page
from ui.pages.settings import SettingsPage
from ui.pages.welcome import WelcomePage
from ui.widgets.text import KEPT_AFTER, AutosaveTextEdit
from ui.window.main_window import MainWindow

NEW = "x'" + "b2" * 32 + "'"
LONG = 10_000


def calls_of_a_change(team: Path) -> int:
    """How many calls of the disk a change of the passphrase takes; another one brings the old passphrase back."""
    with watched(team.parent) as disk:
        change_passphrase(team, QUICK, NEW)
        calls = disk.calls
        change_passphrase(team, NEW, QUICK)
    return calls


@pytest.mark.long
@pytest.mark.parametrize("share", [0.2, 0.6, 0.99])
def test_text_typed_after_a_failed_passphrase_change_is_stored(
    open_window: Open, qtbot: QtBot, team: Path, share: float
) -> None:
    failing = int(calls_of_a_change(team) * share)
    with watched(team.parent) as disk:
        window = open_window()
        page = at(window, SettingsPage, Location("settings"))
        disk.fail(failing, errno.ENOSPC, for_good=False)
        page.change_passphrase(QUICK, NEW)
        qtbot.waitUntil(lambda: str(team) in page.notice.text(), timeout=LONG)
        field = find_one(qtbot, at(window, SessionPage, Location("session", 1)), AutosaveTextEdit, "Goal")
        for words in ("Choose one thing", ", and finish it"):
            with qtbot.waitSignal(field.settled, timeout=KEPT_AFTER * 10):
                qtbot.keyClicks(field, words)
        typed = field.toPlainText()
        assert "Choose one thing" in typed
        window.close()
        with Workspace.open(team, QUICK) as workspace:
            assert session_view(workspace, 1).session.goal == typed
    with pytest.raises(UnusableFile, match="passphrase is wrong"):
        Workspace.open(team, NEW)
    assert check(team, QUICK) == ()


def test_a_failed_backup_is_reported_and_the_next_succeeds(
    open_window: Open, qtbot: QtBot, team: Path, tmp_path: Path
) -> None:
    (tmp_path / "safe").mkdir()
    with watched(tmp_path / "safe") as disk:
        page = at(open_window(), BackupsPage, Location("backups"))
        page.use_folder(tmp_path / "safe")
        let_jobs_end()
        disk.fail(1, errno.EACCES, for_good=False)
        page.back_up()
        qtbot.waitUntil(lambda: page.notice.text().endswith("cannot be created: permission denied."), timeout=LONG)
        page.back_up()
        qtbot.waitUntil(lambda: page.notice.text().startswith("Backup saved: "), timeout=LONG)


def fail_to_read(*_arguments: object) -> NoReturn:
    raise UnusableFile("The disk failed. Try again.")


def test_a_page_that_could_not_be_read_is_read_again(
    open_window: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window()
    assert window.shell is not None
    with monkeypatch.context() as failing:
        failing.setattr(session_page, "session_view", fail_to_read)
        window.shell.navigate(Location("session", 1))
        assert window.shell.location.page == "home"
        assert window.shell.notice.text() == "The disk failed. Try again."
    field = find_one(qtbot, at(window, SessionPage, Location("session", 1)), AutosaveTextEdit, "Goal")
    qtbot.keyClicks(field, "Choose one thing. ")
    window.shell.save()
    assert window.controller is not None
    assert "Choose one thing." in session_view(window.controller.workspace, 1).session.goal


@pytest.mark.long
def test_a_workspace_that_cannot_show_a_page_is_locked_again(
    open_window: Open, team: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window()
    window.close_workspace()
    monkeypatch.setattr(home_page, "home_view", fail_to_read)
    window.open_workspace(Workspace.open(team, QUICK), Location("home"))
    page = window.centralWidget()
    assert isinstance(page, WelcomePage)
    assert page.notice.text() == "The disk failed. Try again."
    Workspace.open(team, QUICK).close()
    window.close()


def test_the_settings_say_that_the_file_is_not_found(open_window: Open, team: Path) -> None:
    window = open_window()
    away = team.rename(team.with_name("away"))
    page = at(window, SettingsPage, Location("settings"))
    assert "not found" in [shown.text() for shown in page.findChildren(QLabel)]
    away.rename(team)


@pytest.mark.long
@pytest.mark.skipif(sys.platform != "linux", reason="file names are text there")
def test_the_window_opens_a_file_name_that_is_not_utf8(
    qtbot: QtBot, preferences: Preferences, team: Path, tmp_path: Path
) -> None:
    odd = team.rename(tmp_path / os.fsdecode(b"gr\xf6\xdfe.plumbline"))
    window = MainWindow(preferences)
    qtbot.addWidget(window)
    window.open_workspace(Workspace.open(odd, QUICK))
    window.show()
    page = at(window, SettingsPage, Location("settings"))
    line = find_one(qtbot, page, QLineEdit, "Organisation")
    line.setText("Larkspur & Sons")
    line.editingFinished.emit()
    backups = at(window, BackupsPage, Location("backups"))
    backups.back_up()
    qtbot.waitUntil(lambda: backups.notice.text().startswith("Backup saved: "), timeout=LONG)
    page = at(window, SettingsPage, Location("settings"))
    page.change_passphrase(QUICK, NEW)
    let_jobs_end()
    qtbot.waitUntil(lambda: page.notice.text().startswith("Passphrase changed."), timeout=LONG)
    window.lock()
    assert preferences.recent == []
    window.close()
    with Workspace.open(odd, NEW) as workspace:
        assert settings(workspace).organisation == "Larkspur & Sons"
