"""Selectors of controls by type and accessible name."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.framework import jobs
from ui.widgets.confirm import ConfirmDialog
from ui.widgets.date_field import DateField
from ui.widgets.text import AutosaveTextEdit

Kind = TypeVar("Kind", bound=QWidget)


def visible(within: QWidget, kind: type[Kind], name: str) -> list[Kind]:
    """All visible controls of a kind whose accessible name begins so."""
    return [item for item in within.findChildren(kind) if item.isVisible() and item.accessibleName().startswith(name)]


def find_one(qtbot: QtBot, within: QWidget, kind: type[Kind], name: str) -> Kind:
    """The only such control, as soon as it is shown."""
    qtbot.waitUntil(lambda: len(visible(within, kind, name)) == 1)
    return visible(within, kind, name)[0]


def press(qtbot: QtBot, within: QWidget, name: str) -> None:
    """Click the button of that name."""
    button = find_one(qtbot, within, QPushButton, name)
    assert button.isEnabled(), name
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def type_over(qtbot: QtBot, day: DateField, text: str) -> None:
    """Type another date in place of what a field has, and press Return."""
    day.selectAll()
    qtbot.keyClicks(day, text)
    qtbot.keyClick(day, Qt.Key.Key_Return)


def fill(qtbot: QtBot, within: QWidget, name: str, text: str) -> None:
    """Put words into the line of that name; Qt's typing robot knows ASCII only."""
    qtbot.waitUntil(lambda: len(visible(within, QLineEdit, name) + visible(within, AutosaveTextEdit, name)) == 1)
    for line in visible(within, QLineEdit, name):
        line.setText(text)
    for words in visible(within, AutosaveTextEdit, name):
        words.setPlainText(text)


def question(qtbot: QtBot, within: QWidget) -> ConfirmDialog:
    """The confirmation that is open now."""
    qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in within.findChildren(ConfirmDialog)))
    return next(dialog for dialog in within.findChildren(ConfirmDialog) if dialog.isVisible())


def confirm(qtbot: QtBot, within: QWidget, name: str) -> None:
    """Click the button of that name and confirm what it asks."""
    press(qtbot, within, name)
    [yes] = [
        button for button in question(qtbot, within).findChildren(QPushButton) if button.property("kind") == "primary"
    ]
    qtbot.mouseClick(yes, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not any(dialog.isVisible() for dialog in within.findChildren(ConfirmDialog)))
    within.window().activateWindow()  # as a window manager does


def let_jobs_finish(qtbot: QtBot) -> None:
    """Return when the work in the background has ended and its results are shown."""
    qtbot.waitUntil(lambda: not jobs._unfinished, timeout=60_000)
