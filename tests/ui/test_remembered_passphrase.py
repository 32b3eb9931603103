"""*Remember on this computer*: the keyring opens a workspace, never a locked window, and what it refuses is a sentence."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QLineEdit
from pytestqt.qtbot import QtBot

from models.support import os_keyring
from tests.keyring_in_memory import KeyringInMemory, counted_as_real
from tests.models.workspace.small_operations import QUICK
from tests.ui.conftest import Open
from tests.ui.pages import at
from tests.ui.selectors import fill, find_one, press, visible
from ui.framework.jobs import wait_for_jobs
from ui.framework.location import Location
from ui.framework.preferences import Preferences
from ui.pages.settings import SettingsPage
from ui.pages.welcome import WelcomePage
from ui.window.main_window import MainWindow

pytestmark = pytest.mark.long

LONG = 20_000
TICK = "Remember on this computer"
NEW = "copper lantern ferry eleven moss"


@pytest.fixture
def backend(monkeypatch: pytest.MonkeyPatch) -> KeyringInMemory:
    return counted_as_real(monkeypatch)


def asked(window: MainWindow) -> WelcomePage:
    page = window.centralWidget()
    assert isinstance(page, WelcomePage)
    return page


def type_passphrase(qtbot: QtBot, window: MainWindow, *, remember: bool, passphrase: str = QUICK) -> None:
    """Open what the window asks for."""
    page = asked(window)
    find_one(qtbot, page, QCheckBox, TICK).setChecked(remember)
    fill(qtbot, page, "Passphrase", passphrase)
    press(qtbot, page, "Open")
    wait_until_open(qtbot, window)


def wait_until_open(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.shell is not None, timeout=LONG)


@pytest.fixture
def window(open_window: Open, team: Path, qtbot: QtBot, backend: KeyringInMemory) -> MainWindow:
    """Opened with the tick set."""
    result = open_window()
    result.ask_for(team)
    assert not find_one(qtbot, asked(result), QCheckBox, TICK).isChecked()  # off unless asked for
    type_passphrase(qtbot, result, remember=True)
    assert list(backend.kept.values()) == [QUICK]
    return result


def test_a_remembered_workspace_opens_without_a_question(window: MainWindow, team: Path, qtbot: QtBot):
    window.close_workspace()
    window.ask_for(team)
    wait_until_open(qtbot, window)


def test_a_lock_removes_the_passphrase_and_always_asks(
    window: MainWindow,
    team: Path,
    qtbot: QtBot,
    backend: KeyringInMemory,
    preferences: Preferences,
    monkeypatch: pytest.MonkeyPatch,
):
    window.idle_lock.idle.emit()
    qtbot.waitUntil(lambda: backend.kept == {})
    window.ask_for(team)
    assert window.shell is None
    assert find_one(qtbot, asked(window), QCheckBox, TICK).isChecked()
    type_passphrase(qtbot, window, remember=True)
    assert list(backend.kept.values()) == [QUICK]
    backend.lock()
    reported: list[str] = []
    monkeypatch.setattr(window, "notify", reported.append)
    window.lock()
    qtbot.waitUntil(lambda: bool(reported))
    assert "may still be in the keyring" in reported[0]
    assert "is locked" in reported[0]
    assert preferences.keyring_id(team) == ""


def test_the_settings_forget_the_passphrase(
    window: MainWindow, team: Path, qtbot: QtBot, backend: KeyringInMemory, preferences: Preferences
):
    page = at(window, SettingsPage, Location("settings"))
    press(qtbot, page, "Forget passphrase")
    qtbot.waitUntil(lambda: backend.kept == {})
    assert page.notice.text() == "From now on, Plumbline asks for the passphrase each time."
    assert not visible(page, QCheckBox, "Forget passphrase")
    assert not preferences.remembers_passphrase(team)


def test_a_changed_passphrase_is_removed_and_asked_for(
    window: MainWindow, team: Path, qtbot: QtBot, backend: KeyringInMemory
):
    page = at(window, SettingsPage, Location("settings"))
    page.change_passphrase(QUICK, NEW)
    qtbot.waitUntil(lambda: "Passphrase changed" in page.notice.text(), timeout=LONG)
    qtbot.waitUntil(lambda: backend.kept == {})
    window.close_workspace()
    window.ask_for(team)
    type_passphrase(qtbot, window, remember=True, passphrase=NEW)
    assert list(backend.kept.values()) == [NEW]


@pytest.mark.parametrize(
    ("break_it", "words"),
    [
        (lambda backend: backend.lock(), "is locked. Unlock it"),
        (lambda backend: backend.kept.clear(), "no longer has the passphrase"),
        (lambda backend: backend.kept.update(dict.fromkeys(backend.kept, "another one")), "passphrase is wrong"),
    ],
)
def test_a_keyring_that_does_not_help_leaves_the_form(
    window: MainWindow, team: Path, qtbot: QtBot, backend: KeyringInMemory, break_it, words: str
):
    window.close_workspace()
    break_it(backend)
    window.ask_for(team)
    page = asked(window)
    qtbot.waitUntil(lambda: words in page.notice.text(), timeout=LONG)
    assert find_one(qtbot, page, QLineEdit, "Passphrase").isEnabled()
    backend.failure = None
    type_passphrase(qtbot, window, remember=False)
    assert backend.kept == {}
    wait_for_jobs()


def test_a_keyring_that_refuses_does_not_keep_the_file_closed(
    open_window: Open, team: Path, qtbot: QtBot, backend: KeyringInMemory, preferences: Preferences
):
    window = open_window()
    window.ask_for(team)
    backend.lock()
    type_passphrase(qtbot, window, remember=True)
    assert window.shell is not None
    assert "is locked" in window.shell.notice.text()
    assert preferences.keyring_id(team) == ""


def test_without_the_optional_package_there_is_no_tick(
    open_window: Open, team: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(os_keyring, "is_installed", lambda: False)
    window = open_window()
    window.ask_for(team)
    assert not visible(asked(window), QCheckBox, TICK)
