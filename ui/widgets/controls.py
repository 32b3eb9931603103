"""Buttons, and what forms are made of."""

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.theme.icons import icon
from ui.theme.look import px
from ui.widgets.format import day_pattern
from ui.widgets.text import label


def plain(words: str) -> str:
    """Words for a button or a box as they are: Qt would read "&" as the mark of a shortcut."""
    return words.replace("&", "&&")


def button(words: str, act: Callable[[], object] | None = None, *, kind: str = "", picture: str = "") -> QPushButton:
    """A button with words; `kind` is primary, link or nothing."""
    made = QPushButton(f" {plain(words)}" if picture else plain(words))
    made.setAccessibleName(words)
    made.setProperty("kind", kind)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    if picture:
        made.setIcon(icon(picture, "on_accent" if kind == "primary" else "text2"))
    if act:
        made.clicked.connect(lambda _checked=False: act())
    return made


def icon_button(picture: str, words: str, act: Callable[[], object] | None = None) -> QToolButton:
    """A button that is an icon alone; its words are its tip and its accessible name."""
    made = QToolButton()
    made.setProperty("kind", "ghost")
    made.setIcon(icon(picture))
    made.setToolTip(words)
    made.setAccessibleName(words)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    if act:
        made.clicked.connect(lambda _checked=False: act())
    return made


class CommandButton(QPushButton):
    """A button for a command of the window: allowed when the command is. It goes with its page; the command stays."""

    def __init__(self, action: QAction, kind: str) -> None:
        super().__init__(action.text().rstrip("…"))
        self._action = action
        self.setAccessibleName(self.text())
        self.setProperty("kind", kind)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.setEnabled(self._action.isEnabled())


class CommandIcon(QToolButton):
    """The same as an icon alone, which says what the command would do now: Undo and what it undoes."""

    def __init__(self, action: QAction, picture: str) -> None:
        super().__init__()
        self._action = action
        self.setProperty("kind", "ghost")
        self.setIcon(icon(picture))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.setEnabled(self._action.isEnabled())
        self.setToolTip(f"{self._action.text()}  {self._action.shortcut().toString()}")
        self.setAccessibleName(self._action.text())


def command_button(action: QAction, *, kind: str = "") -> QPushButton:
    """A button for a command of the window; it is enabled when the command is."""
    return CommandButton(action, kind)


class Tabs(QWidget):
    """Tabs in a row; one stop of the Tab key, arrows move inside."""

    def __init__(self, names: Iterable[tuple[str, str]], chosen: Callable[[str], object]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(20)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QAbstractButton] = {}
        for key, words in names:
            made = QToolButton()
            made.setText(words)
            made.setAccessibleName(words)
            made.setProperty("kind", "tab")
            made.setCheckable(True)
            made.setCursor(Qt.CursorShape.PointingHandCursor)
            made.toggled.connect(lambda on, key=key: chosen(key) if on else None)
            self._group.addButton(made)
            self._buttons[key] = made
            row.addWidget(made)
        one_stop(self._group)
        row.addStretch()

    def choose(self, key: str) -> None:
        """Turn to a tab."""
        self._buttons[key].setChecked(True)

    def step(self, by: int) -> None:
        """Turn to the tab after or before, round and round, with the focus on it."""
        buttons = self._group.buttons()
        now = next((at for at, one in enumerate(buttons) if one.isChecked()), 0)
        chosen = buttons[(now + by) % len(buttons)]
        chosen.setChecked(True)
        chosen.setFocus()

    def take_focus(self) -> None:
        """Put the focus on the tab that is shown."""
        self.step(0)

    def rename(self, key: str, words: str) -> None:
        """Give a tab other words, such as a new count."""
        self._buttons[key].setText(words)
        self._buttons[key].setAccessibleName(words)


def one_stop(group: QButtonGroup) -> None:
    """Make the chosen one of several buttons the stop of the Tab key; Qt stops at the first until one had the focus."""

    def follow() -> None:
        for one in group.buttons():
            one.setFocusPolicy(Qt.FocusPolicy.TabFocus if one.isChecked() else Qt.FocusPolicy.NoFocus)

    group.buttonToggled.connect(lambda _button, on: follow() if on else None)


def stops(part: QWidget) -> list[QWidget]:
    """The controls of a part at which the Tab key stops, in the order they were put there."""
    takes = Qt.FocusPolicy.TabFocus
    inside = [one for one in part.findChildren(QWidget) if one.window() is part.window()]  # without the lists of boxes
    return [one for one in inside if one.focusPolicy() & takes == takes and not one.focusProxy()]


def tab_on(before: QWidget, parts: QLayout) -> None:
    """Let Tab go from a control on through parts that were built later; Qt would come to them after all else."""
    for part in (item.widget() for at in range(parts.count()) if (item := parts.itemAt(at))):
        for one in stops(part) if part else ():
            QWidget.setTabOrder(before, one)
            before = one


def choice(name: str, options: Iterable[tuple[str, object]]) -> QComboBox:
    """A list to choose one from: words and the value behind them."""
    made = QComboBox()
    made.setAccessibleName(name)
    for words, value in options:
        made.addItem(words, value)
    return made


def choose(box: QComboBox, value: object) -> None:
    """Choose the option with this value, if it is there."""
    position = next((index for index in range(box.count()) if box.itemData(index) == value), -1)
    if position >= 0:
        box.setCurrentIndex(position)


def number_field(name: str, low: int, high: int, suffix: str = "") -> QSpinBox:
    """A whole number within bounds, typed or stepped with the arrow keys."""
    made = QSpinBox()
    made.setAccessibleName(name)
    made.setRange(low, high)
    made.setSuffix(suffix)
    made.lineEdit().setTextMargins(px(7), 0, 0, 0)  # the style sheet's padding does not reach it
    return made


class DateField(QDateEdit):
    """A date, with the month in letters so that nobody mistakes it."""

    def __init__(self, name: str, value: date) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setCalendarPopup(True)
        self.setDisplayFormat(day_pattern())
        self.set_value(value)

    def value(self) -> date:
        """The date chosen."""
        return self.date().toPython()  # type: ignore[return-value]

    def set_value(self, value: date) -> None:
        """Show a date."""
        self.setDate(QDate(value.year, value.month, value.day))


def field(words: str, control: QWidget, *, hint: str = "") -> QWidget:
    """A control under its words, with a hint below it if there is one."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    title = label(words, "caption", "2")
    title.setBuddy(control)
    column.addWidget(title)
    column.addWidget(control)
    if hint:
        column.addWidget(label(hint, "caption", "3", wraps=True))
    if not control.accessibleName():
        control.setAccessibleName(words)
    return made
