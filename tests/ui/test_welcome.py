"""Welcome page: new, open and lock, and wrong passphrases."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QMessageBox, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from models.domain.people import EngineerDetails
from models.operations.engineers import add_engineer
from models.queries.engineers import list_engineers
from models.queries.settings import settings
from models.workspace.backup import backup
from models.workspace.workspace import Workspace
from tests.models.workspace.small_operations import QUICK
from tests.ui.conftest import Open
from tests.ui.selectors import fill, find_one, press, visible
from ui.framework.location import Location
from ui.framework.preferences import Preferences
from ui.framework.theme_controller import theme_controller
from ui.pages.passphrase_dialog import PassphraseDialog
from ui.pages.settings import SettingsPage
from ui.pages.welcome import WelcomePage
from ui.pages.welcome.new_workspace import NewWorkspace
from ui.widgets.strength_meter import StrengthMeter
from ui.window.main_window import MainWindow

LONG = 20_000


def welcome(qtbot: QtBot, preferences: Preferences) -> tuple[MainWindow, WelcomePage]:
    window = MainWindow(preferences)
    qtbot.addWidget(window)
    window.show()
    page = window.centralWidget()
    assert isinstance(page, WelcomePage)
    return window, page


def words(page: WelcomePage) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_advice_on_a_weak_passphrase_cuts_no_line(qtbot: QtBot, preferences: Preferences, german: None) -> None:
    _, page = welcome(qtbot, preferences)
    theme_controller.apply()
    press(qtbot, page, "Neue Arbeitsdatei")
    [first] = [line for line in visible(page, QLineEdit, "Passphrase") if line.accessibleName() == "Passphrase"]
    qtbot.keyClicks(first, "password1")
    assert "Diese Passphrase ist sehr verbreitet." in words(page)
    lines = visible(page, QLineEdit, "")
    qtbot.waitUntil(lambda: all(line.visibleRegion().boundingRect().height() >= line.height() for line in lines))
    assert all(line.height() >= line.sizeHint().height() for line in lines)


@pytest.mark.long
def test_a_workspace_needs_a_strong_passphrase(qtbot: QtBot, preferences: Preferences, tmp_path: Path) -> None:
    window, page = welcome(qtbot, preferences)
    press(qtbot, page, "New workspace")
    path = tmp_path / "Platform.plumbline"
    fill(qtbot, page, "File", str(path))
    fill(qtbot, page, "Your name", "Marta Lindqvist")
    fill(qtbot, page, "Passphrase", "password")
    assert "Very weak" in words(page)
    assert "Without the passphrase, this file cannot be opened" in words(page)
    fill(qtbot, page, "Passphrase", "copper lantern ferry eleven moss")
    assert "Strong." in words(page)
    press(qtbot, page, "Create workspace")
    assert page.findChild(NewWorkspace).notice.text() == "The passphrases do not match."
    fill(qtbot, page, "Confirm passphrase", "copper lantern ferry eleven moss")
    press(qtbot, page, "Create workspace")
    qtbot.waitUntil(lambda: "A page to print and lock away" in words(page), timeout=LONG)
    sheet = tmp_path / "sheet.pdf"
    page.findChild(NewWorkspace).write_sheet(sheet)
    assert sheet.read_bytes().startswith(b"%PDF")
    press(qtbot, page, "Continue")
    assert window.controller is not None
    assert window.controller.workspace.path == path
    assert window.controller.workspace.actor == "Marta Lindqvist"
    window.close()
    Workspace.open(path, "copper lantern ferry eleven moss").close()


def test_a_wrong_passphrase_is_reported_and_changes_nothing(qtbot: QtBot, preferences: Preferences, team: Path) -> None:
    before = team.read_bytes()
    window, page = welcome(qtbot, preferences)
    page.ask_for(team)
    fill(qtbot, page, "Passphrase", "wrong")
    press(qtbot, page, "Open")
    qtbot.waitUntil(lambda: "passphrase is wrong" in page.notice.text(), timeout=LONG)
    assert team.read_bytes() == before
    fill(qtbot, page, "Passphrase", QUICK)
    press(qtbot, page, "Open")
    qtbot.waitUntil(lambda: window.controller is not None, timeout=LONG)
    window.close()


def test_recent_files_are_listed_by_name_and_folder(
    qtbot: QtBot, open_window: Open, preferences: Preferences, team: Path
) -> None:
    open_window().close()
    _window, page = welcome(qtbot, preferences)
    press(qtbot, page, "Team")
    assert str(team.parent) in words(page)
    assert find_one(qtbot, page, QLineEdit, "Passphrase").hasFocus() or visible(page, QLineEdit, "Passphrase")


@pytest.mark.long
def test_the_sample_team_opens_with_one_click(qtbot: QtBot, preferences: Preferences, tmp_path: Path) -> None:
    window, page = welcome(qtbot, preferences)
    page.open_sample(tmp_path / "Sample team.plumbline")
    qtbot.waitUntil(lambda: window.controller is not None, timeout=60_000)
    assert window.controller is not None
    assert len(list_engineers(window.controller.workspace)) == 12
    window.close()


@pytest.mark.long
def test_unlocking_returns_to_the_same_file_and_location(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(Location("rubric"))
    window.idle_lock.idle.emit()
    page = window.centralWidget()
    assert isinstance(page, WelcomePage)
    fill(qtbot, page, "Passphrase", QUICK)
    press(qtbot, page, "Open")
    qtbot.waitUntil(lambda: window.shell is not None, timeout=LONG)
    assert window.shell is not None
    assert window.shell.location.page == "rubric"


@pytest.mark.long
def test_settings_are_autosaved(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window(Location("settings"))
    assert window.shell is not None
    assert window.controller is not None
    page = window.shell.page()
    assert isinstance(page, SettingsPage)
    line = find_one(qtbot, page, QLineEdit, "Organisation")
    line.setText("Larkspur & Sons")
    line.editingFinished.emit()
    assert settings(window.controller.workspace).organisation == "Larkspur & Sons"
    page.check_file()
    qtbot.waitUntil(lambda: page.notice.text() == "No problems found.", timeout=LONG)
    backup(window.controller.workspace)
    page.check_file()
    qtbot.waitUntil(lambda: page.notice.text() == "No problems found. Compared with 1 backup.", timeout=LONG)
    page.change_passphrase(QUICK, "copper lantern ferry")
    qtbot.waitUntil(lambda: page.notice.text().startswith("Passphrase changed"), timeout=LONG)
    path = window.controller.workspace.path
    window.close()
    Workspace.open(path, "copper lantern ferry").close()


def test_text_typed_last_is_stored_when_the_window_closes(open_window: Open, qtbot: QtBot, team: Path) -> None:
    window = open_window(Location("settings"))
    assert window.shell is not None
    line = find_one(qtbot, window.shell.page(), QLineEdit, "Contact for access")
    line.setFocus()
    line.clear()
    qtbot.keyClicks(line, "People Operations, room 9")
    window.close()
    with Workspace.open(team, QUICK) as workspace:
        assert settings(workspace).contact == "People Operations, room 9"


def test_a_missing_recent_file_is_reported_and_can_be_removed(
    qtbot: QtBot, preferences: Preferences, team: Path, tmp_path: Path
) -> None:
    gone = tmp_path / "Gone.plumbline"
    preferences.remember(team)
    preferences.remember(gone)
    _window, page = welcome(qtbot, preferences)
    assert not find_one(qtbot, page, QPushButton, "Gone").isEnabled()
    assert "not found" in words(page)
    find_one(qtbot, page, QToolButton, "Remove Gone").click()
    assert preferences.recent == [team]
    assert not visible(page, QPushButton, "Gone")


def test_a_new_passphrase_is_rated_while_typing(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(Location("settings"))
    assert window.shell is not None
    press(qtbot, window.shell.page(), "Change passphrase")
    dialog = window.shell.page().findChild(PassphraseDialog)
    fill(qtbot, dialog, "New passphrase", "password")
    assert dialog.findChild(StrengthMeter).text().startswith("Very weak")
    fill(qtbot, dialog, "New passphrase", "copper lantern ferry eleven moss")
    assert dialog.findChild(StrengthMeter).text() == "Strong."


def test_the_user_name_is_in_the_history_and_undoable(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(Location("settings"))
    assert window.shell is not None
    assert window.controller is not None
    workspace = window.controller.workspace
    before = workspace.actor
    name = find_one(qtbot, window.shell.page(), QLineEdit, "Your name")
    name.setText("Ada Abara")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    window.controller.do(add_engineer, details=EngineerDetails(name="Ngozi Adeyemi", level="SR"))
    assert workspace.entries()[0].actor == "Ada Abara"
    window.controller.undo()
    window.controller.undo()
    assert workspace.actor == before


def test_a_file_open_on_another_computer_needs_confirmation(qtbot: QtBot, preferences: Preferences, team: Path) -> None:
    team.with_name(f".{team.name}.open").write_text("marta\nlaptop-7\n4711\n2026-11-20 08:15 UTC")
    window, page = welcome(qtbot, preferences)

    def question() -> QMessageBox:
        page.open_file(team, QUICK)
        qtbot.waitUntil(lambda: bool(visible(page, QMessageBox, "")), timeout=LONG)
        [box] = visible(page, QMessageBox, "")
        assert "laptop-7" in box.text()
        return box

    box = question()
    assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert window.controller is None
    box = question()
    with qtbot.waitSignal(page.opened, timeout=LONG):
        next(button for button in box.buttons() if button.text() == "Open it here anyway").click()
    assert window.controller is not None
    window.close()
