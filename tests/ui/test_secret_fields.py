"""Passphrases and passwords are in a field no longer than they are needed."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from tests.models.workspace.small_operations import QUICK
from tests.named_tests import ROOT
from tests.ui.conftest import Open
from tests.ui.pages import at
from tests.ui.selectors import find_one, press
from tests.ui.test_protection import asked, use_password
from tests.ui.test_reports import LONG, a_review, at_reports
from tests.ui.test_welcome import welcome
from ui.framework.location import Location
from ui.framework.preferences import Preferences
from ui.pages.passphrase_dialog import PassphraseDialog
from ui.pages.reports.single_export import SingleExportPanel
from ui.pages.settings import SettingsPage
from ui.widgets.secret_field import SecretField

SECRET = "copper lantern ferry eleven"


def held(secret: str = SECRET) -> list[QLineEdit]:
    """The fields that still have it, once Qt has deleted what it was asked to delete."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return [line for line in QApplication.allWidgets() if isinstance(line, QLineEdit) and secret in line.text()]


def typed(qtbot: QtBot, within: QWidget, *names: str) -> None:
    for name in names:
        field = find_one(qtbot, within, QLineEdit, name)
        field.setText("")
        qtbot.keyClicks(field, SECRET)
    assert len(held()) == len(names)


def test_what_was_forgotten_cannot_be_undone(qtbot: QtBot) -> None:
    field = SecretField()
    qtbot.addWidget(field)
    field.reveal(on=True)
    qtbot.keyClicks(field, SECRET)
    field.forget()
    assert (field.text(), field.is_revealed(), field.isUndoAvailable()) == ("", False, False)
    field.undo()
    assert field.text() == ""
    for on in (True, False):
        field.reveal(on=on)
        assert field.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData


def test_leaving_the_welcome_forms_forgets_the_passphrase(qtbot: QtBot, preferences: Preferences, team: Path) -> None:
    window, page = welcome(qtbot, preferences)
    page.ask_for(team)
    typed(qtbot, page, "Passphrase")
    find_one(qtbot, page, QToolButton, "Show passphrase").click()
    press(qtbot, page, "Back")
    assert held() == []
    page.ask_for(team)
    assert not find_one(qtbot, page, SecretField, "Passphrase").is_revealed()
    page.show_start()
    press(qtbot, page, "New workspace")
    typed(qtbot, page, "Passphrase", "Confirm passphrase")
    press(qtbot, page, "Back")
    assert held() == []
    window.close()


@pytest.mark.long
def test_no_field_has_the_passphrase_of_an_open_or_locked_workspace(
    qtbot: QtBot, preferences: Preferences, team: Path
) -> None:
    window, page = welcome(qtbot, preferences)
    page.ask_for(team)
    qtbot.keyClicks(find_one(qtbot, page, QLineEdit, "Passphrase"), QUICK)
    press(qtbot, page, "Open")
    qtbot.waitUntil(lambda: window.shell is not None, timeout=LONG)
    assert held(QUICK) == []
    window.lock()
    assert held(QUICK) == []
    window.close()


@pytest.mark.parametrize("end", ["accept", "reject"])
def test_a_closed_dialog_has_no_passphrase(open_window: Open, qtbot: QtBot, end: str) -> None:
    window = open_window()
    at(window, SettingsPage, Location("settings"))
    window.commands.action("passphrase").trigger()
    [dialog] = window.findChildren(PassphraseDialog)
    typed(qtbot, dialog, "New passphrase", "Confirm passphrase")
    getattr(dialog, end)()
    assert held() == []


@pytest.mark.long
def test_a_closed_dialog_has_no_password(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    page = at_reports(window, a_review(window))
    panel = page.findChild(SingleExportPanel)
    qtbot.waitUntil(panel.can_export, timeout=LONG)
    use_password(asked(panel), SECRET, SECRET)
    assert held() == []


def test_every_secret_is_typed_into_such_a_field():
    modes = [path.name for path in (ROOT / "ui").rglob("*.py") if "EchoMode" in path.read_text(encoding="utf-8")]
    assert modes == ["secret_field.py"]
