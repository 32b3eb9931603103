"""Buttons, choices and form fields."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStylePainter,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from ui.language.format import standalone
from ui.theme.icons import icon
from ui.theme.theme import field_height, scaled
from ui.widgets import boxes
from ui.widgets.date_field import DateField as DateField  # a control like the others
from ui.widgets.text import ElidedTooltipMixin, label

MAX_WIDTH, MIN_WIDTH = 420, 84
MAX_CHOICE_WIDTH, MIN_CHOICE_WIDTH = 300, 124
"""Pixels at a zoom of 100 %: what a button or a list asks for at most, and how narrow it can get."""


def plain(text: str) -> str:
    """Escape a label: Qt reads "&" as the mark of a shortcut."""
    return text.replace("&", "&&")


class WordButton(ElidedTooltipMixin, QPushButton):
    """A button that elides its label. Return presses it only while it has focus."""

    def __init__(self, text: str) -> None:
        super().__init__(standalone(text))
        self.setAutoDefault(False)  # or a dialog would take any of its buttons for the one that Return means

    @override
    def sizeHint(self) -> QSize:
        """Size of the label, up to a maximum width."""
        hint = super().sizeHint()
        return QSize(min(hint.width(), scaled(MAX_WIDTH)), hint.height())

    @override
    def minimumSizeHint(self) -> QSize:
        """Size of the first letters; only links shrink this far."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), scaled(MIN_WIDTH)), hint.height())

    @override
    def setText(self, text: str) -> None:
        """Change the text."""
        if standalone(text) != self.text():  # measuring takes longer than all the rest
            super().setText(standalone(text))
            self.update_tooltip()

    def full_text(self) -> str:
        """The full text."""
        return self.accessibleName() or self.text().replace("&&", "&").strip()

    def is_cut(self) -> bool:
        """Whether the text is elided."""
        return self.width() < super().sizeHint().width()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the control with its text elided."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        lost = super().sizeHint().width() - self.width()
        if lost > 0:
            room = option.fontMetrics.horizontalAdvance(option.text) - lost
            option.text = option.fontMetrics.elidedText(option.text, Qt.TextElideMode.ElideRight, room)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.end()


def button(text: str, act: Callable[[], object] | None = None, *, kind: str = "", icon_name: str = "") -> QPushButton:
    """A button with a label; `kind` is primary, link, chip or empty. Links and chips shrink and elide when space is short."""
    result = WordButton(f" {plain(text)}" if icon_name else plain(text))
    result.setAccessibleName(text)
    result.setProperty("kind", kind)
    if kind in ("link", "chip"):
        result.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    result.setCursor(Qt.CursorShape.PointingHandCursor)
    if icon_name:
        result.setIcon(icon(icon_name, "on_accent" if kind == "primary" else "text2"))
    if act:
        result.clicked.connect(lambda _checked=False: act())
    return result


def icon_button(icon_name: str, text: str, act: Callable[[], object] | None = None, *, about: str = "") -> QToolButton:
    """A button with only an icon; `text` is its tooltip and accessible name.

    Where several buttons do the same, the name goes on with what this one is `about`.
    """
    result = QToolButton()
    result.setProperty("kind", "ghost")
    result.setIcon(icon(icon_name))
    result.setToolTip(text)
    result.setAccessibleName(f"{text}: {about}" if about else text)
    result.setCursor(Qt.CursorShape.PointingHandCursor)
    if act:
        result.clicked.connect(lambda _checked=False: act())
    return result


class CommandButton(WordButton):
    """Button of a command, enabled while the command is. The button is deleted with its page; the command stays."""

    def __init__(self, action: QAction, *, kind: str = "") -> None:
        super().__init__(action.text().rstrip("…"))
        self._action = action
        self.setAccessibleName(action.text().rstrip("…"))
        self.setProperty("kind", kind)
        _connect_action(self, action, self._follow)

    def _follow(self) -> None:
        self.setEnabled(self._action.isEnabled())


class CommandIcon(QToolButton):
    """Icon button of a command; its tooltip names what the command would do now."""

    def __init__(self, action: QAction, icon_name: str) -> None:
        super().__init__()
        self._action = action
        self.setProperty("kind", "ghost")
        self.setIcon(icon(icon_name))
        _connect_action(self, action, self._follow)

    def _follow(self) -> None:
        self.setEnabled(self._action.isEnabled())
        keys = self._action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.setToolTip(f"{self._action.text()}  {keys}")
        self.setAccessibleName(self._action.text())


def _connect_action(control: QAbstractButton, action: QAction, follow: Callable[[], None]) -> None:
    """Let a button trigger a command; `follow`, a method of the button, shows the state of the command now and later."""
    control.setCursor(Qt.CursorShape.PointingHandCursor)
    control.clicked.connect(action.trigger)
    action.changed.connect(follow)
    follow()


class Choice(ElidedTooltipMixin, QComboBox):
    """A list to choose one from. One long option makes it no wider; the list that opens shows it all the same."""

    def __init__(self, *, by_letter: bool) -> None:
        """`by_letter`: whether typed letters choose. Off for visibility, where a stray key must not change the readers."""
        super().__init__()
        self._by_letter = by_letter
        self.currentTextChanged.connect(lambda _text: self.update_tooltip())

    @override
    def sizeHint(self) -> QSize:
        """Size of usual options, slightly wider than the default of Qt."""
        hint = super().sizeHint()
        return QSize(min(hint.width() + scaled(6), scaled(MAX_CHOICE_WIDTH)), hint.height())

    @override
    def minimumSizeHint(self) -> QSize:
        """Size of the first letters."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), scaled(MIN_CHOICE_WIDTH)), hint.height())

    @override
    def addItem(self, text: str, value: object = None) -> None:  # type: ignore[override]
        """Add an option with its value."""
        super().addItem(standalone(text), value)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose, and letters where they may."""
        if event.text().isprintable() and event.text().strip() and not self._by_letter:
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def showPopup(self) -> None:
        """Open the list as wide as its options, within the window."""
        wanted = self.view().sizeHintForColumn(0) + scaled(40)
        self.view().setMinimumWidth(min(wanted, self.window().width() - self.mapTo(self.window(), QPoint()).x()))
        super().showPopup()

    def full_text(self) -> str:
        """The chosen value."""
        return self.currentText()

    def is_cut(self) -> bool:
        """Whether the text is elided."""
        return self._text_width() < self.fontMetrics().horizontalAdvance(self.currentText())

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the control with its text elided."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, self._text_width()
        )
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def _text_width(self) -> int:
        """Width in pixels of the text beside the arrow."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        area = QStyle.SubControl.SC_ComboBoxEditField
        return self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, area, self).width() - 2


def choice(name: str, options: Iterable[tuple[str, object]], *, by_letter: bool = True) -> QComboBox:
    """A choice of labels with their values. `by_letter`: typing a letter chooses, as in Qt."""
    result = Choice(by_letter=by_letter)
    result.setAccessibleName(name)
    for text, value in options:
        result.addItem(text, value)
    return result


def choose(box: QComboBox, value: object) -> None:
    """Choose the option with this value, if it is there."""
    position = next((index for index in range(box.count()) if box.itemData(index) == value), -1)
    if position >= 0:
        box.setCurrentIndex(position)


class NumberField(QSpinBox):
    """A number field as high as the other fields: Qt adds a little to the height of the style sheet."""

    @override
    def sizeHint(self) -> QSize:
        """Wide enough for the numbers."""
        return QSize(super().sizeHint().width(), field_height())

    @override
    def minimumSizeHint(self) -> QSize:
        """The same height."""
        return QSize(super().minimumSizeHint().width(), field_height())


def number_field(name: str, low: int, high: int, suffix: str = "") -> QSpinBox:
    """A whole number within bounds, typed or stepped with the arrow keys."""
    result = NumberField()
    result.setAccessibleName(name)
    result.setRange(low, high)
    result.setSuffix(suffix)
    result.lineEdit().setTextMargins(scaled(7), 0, 0, 0)  # the style sheet's padding does not reach it
    return result


def field(text: str, control: QWidget, *, hint: str = "") -> QWidget:
    """A control with its label above and an optional hint below."""
    result = QWidget()
    title = label(text, "caption", "2")
    title.setBuddy(control)
    column = boxes.column(title, control, inside=result, spacing=4)
    if hint:
        column.addWidget(label(hint, "caption", "3", wraps=True))
    if not control.accessibleName():
        control.setAccessibleName(text)
    return result
