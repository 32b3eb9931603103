"""The clipboard: what Plumbline copies is marked as confidential, and cleared while the clipboard still holds it."""

import re

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.named_tests import ROOT
from tests.ui.conftest import Open
from tests.ui.editing import Blank
from tests.ui.selectors import find_one
from tests.ui.test_hand_over import handed_over
from tests.ui.test_tables import engineers_table
from ui.framework.location import Location
from ui.framework.preferences import Preferences
from ui.widgets import clipboard
from ui.window.main_window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier
FOREIGN = "Typed in another program"


def held() -> QMimeData:
    found = QGuiApplication.clipboard().mimeData()
    return found if found is not None else QMimeData()


def is_marked() -> bool:
    return all(held().data(name) == value for name, value in clipboard.MARKS.items())


@pytest.fixture
def window(open_window: Open) -> MainWindow:
    """With the rows of a list on the clipboard."""
    result = open_window()
    _, table = engineers_table(result)
    table.selectAll()
    table.copy()
    assert "Name" in held().text()
    return result


def test_copied_rows_are_marked_for_every_system(window: MainWindow):
    assert is_marked()
    assert bytes(held().data("x-kde-passwordManagerHint").data()) == b"secret"
    assert bytes(held().data("CanIncludeInClipboardHistory").data()) == b"\0\0\0\0"
    assert held().hasHtml()


def test_what_a_text_field_copies_is_marked(open_window: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch):
    window = open_window(Location("settings"))
    assert window.shell is not None
    field = find_one(qtbot, window.shell.page(), QLineEdit, "Your name")
    field.setText("Marta Lindqvist")
    field.selectAll()
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _self: True)  # as on every system with a real clipboard
    qtbot.keyClick(field, Qt.Key.Key_C, CONTROL)
    assert held().text() == "Marta Lindqvist"
    assert is_marked()


@pytest.mark.long
def test_what_another_program_copies_is_not_touched(window: MainWindow, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _self: False)
    QGuiApplication.clipboard().setText(FOREIGN)
    assert not is_marked()
    window.lock()
    window.input_watch.clipboard_timer.timeout.emit()
    window.close()
    assert held().text() == FOREIGN


@pytest.mark.long
@pytest.mark.parametrize("leave", [MainWindow.lock, MainWindow.close_workspace, MainWindow.close])
def test_locking_and_closing_clear_the_clipboard(window: MainWindow, leave):
    leave(window)
    assert held().formats() == []


def test_a_hand_over_clears_the_clipboard(window: MainWindow, blank_review: Blank):
    handed_over(window, blank_review(window))
    assert held().formats() == []


def test_ten_minutes_without_input_clear_the_clipboard(window: MainWindow, preferences: Preferences):
    preferences.lock_after = 0
    timer = window.input_watch.clipboard_timer
    assert (timer.isActive(), timer.interval()) == (True, 600_000)
    timer.timeout.emit()
    assert held().formats() == []
    assert window.controller is not None


def test_everything_is_copied_through_one_door():
    sets = re.compile(r"clipboard\(\)\.set|setMimeData")
    users = {path.relative_to(ROOT).as_posix() for path in (ROOT / "ui").rglob("*.py") if sets.search(path.read_text())}
    assert users == {"ui/widgets/clipboard.py"}
