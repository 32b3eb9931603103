"""Date field: typed, pasted, stepped with arrow keys, or picked from a calendar."""

from datetime import date, timedelta

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractSpinBox, QToolButton
from typing_extensions import override

from models.support.dates import FIRST_DAY, LAST_DAY, months_later, read_day
from models.support.errors import BadInput
from ui.accessibility.announcements import announce
from ui.language.format import typed_day
from ui.language.translation import translate
from ui.theme.icons import icon
from ui.theme.theme import field_height, scaled
from ui.widgets.bubble import Bubble

AROUND, BUTTON = 46, 24
"""Pixels at a zoom of 100 % that the calendar's button and the gaps take, and the width of the button."""
_MONTHS = {
    (Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier): 1,
    (Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier): -1,
    (Qt.Key.Key_PageUp, Qt.KeyboardModifier.NoModifier): 1,
    (Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier): -1,
    (Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier): 12,
    (Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier): -12,
    (Qt.Key.Key_PageUp, Qt.KeyboardModifier.ShiftModifier): 12,
    (Qt.Key.Key_PageDown, Qt.KeyboardModifier.ShiftModifier): -12,
}
_OPENS = {(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier), (Qt.Key.Key_F4, Qt.KeyboardModifier.NoModifier)}


class DateField(QAbstractSpinBox):
    """A date with the month in letters, so that day and month are not confused. One tab stop.

    Up and Down go on by a day, with Ctrl by a month, with Ctrl and Shift by a year; Alt+Down opens the calendar. What is
    no date stays as it was typed, is marked, and cannot be asked for.
    """

    dateChanged = Signal(object)  # noqa: N815 - as Qt's own field has it
    """The new date, after a step, a choice in the calendar, or when the field with a typed date loses focus."""

    def __init__(self, name: str, value: date) -> None:
        super().__init__()
        self._first, self._last = FIRST_DAY, LAST_DAY
        self._day, self._shown = value, ""
        self._bubble: Bubble | None = None
        self.setAccessibleName(name)
        line = self.lineEdit()
        self._pick = QToolButton(line)  # Qt's own button in a line edit has one size at any zoom
        self._pick.setIcon(icon("calendar"))
        self._pick.setAccessibleName(f"{self.tr('Open the calendar')}: {name}")
        self._pick.setToolTip(self.tr("Open the calendar  (Alt+Down)"))
        self._pick.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._pick.setCursor(Qt.CursorShape.ArrowCursor)
        self._pick.clicked.connect(self.open_calendar)
        line.textChanged.connect(lambda _text: self._clear_if_valid())
        self.set_value(value)

    def value(self) -> date:
        """The typed date. Raises BadInput, and marks the field, if the text is no date or out of bounds."""
        try:
            return self._typed_value()
        except BadInput as error:
            self._mark(translate(error))
            raise

    def last_valid(self) -> date:
        """The last valid date; typed text counts once the field has lost focus."""
        return self._day

    def set_value(self, value: date) -> None:
        """Show a date."""
        self._day, self._shown = value, typed_day(value) if value else ""
        self.lineEdit().setText(self._shown)
        self._hide_error()

    def show_value(self, value: date) -> None:
        """Show the stored value, unless the field is being edited."""
        if not self.is_typed():
            self.set_value(value)

    def set_last(self, last: date) -> None:
        """Set the latest date that is accepted."""
        self._last = last

    def is_typed(self) -> bool:
        """Whether the text differs from the last valid date."""
        return self.text() != self._shown

    def flush(self) -> None:
        """Read the typed text, or mark it as invalid."""
        if not self.is_typed():
            return
        try:
            self._set_and_emit(self._typed_value())
        except BadInput as error:
            self._mark(translate(error))

    def open_calendar(self) -> None:
        """Open the calendar."""
        from ui.widgets.calendar import Calendar  # start-up needs none

        Calendar(self, self._set_and_emit).open_on(self._first, self._last, self._start())

    @override
    def stepBy(self, steps: int) -> None:
        """Step by days."""
        self._step_to(self._start() + timedelta(days=steps))

    @override
    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        """Allow steps up and down."""
        return QAbstractSpinBox.StepEnabledFlag.StepUpEnabled | QAbstractSpinBox.StepEnabledFlag.StepDownEnabled

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle keys: steps, the calendar, accepting or reverting the typed text."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        pressed = (Qt.Key(event.key()), modifiers)
        if pressed in _OPENS:
            self.open_calendar()
        elif pressed in _MONTHS:
            self._step_to(months_later(self._start(), _MONTHS[pressed]))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.flush()
            event.setAccepted(self.is_typed())  # a dialog stores nothing while this is no date
        elif event.key() == Qt.Key.Key_Escape and self.is_typed():
            self.set_value(self._day)
            self.selectAll()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the text on focus, except after a click."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason and not self.is_typed():
            self.selectAll()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Read the typed text when focus is lost."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.flush()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button at the end of the line, and the text beside it."""
        super().resizeEvent(event)
        line, side = self.lineEdit(), scaled(BUTTON)
        self._pick.setIconSize(QSize(scaled(16), scaled(16)))
        self._pick.setGeometry(0 if self.isRightToLeft() else line.width() - side, 0, side, line.height())
        margins = (side, 0, scaled(7), 0) if self.isRightToLeft() else (scaled(7), 0, side, 0)
        line.setTextMargins(*margins)  # the style sheet's padding does not reach it

    @override
    def sizeHint(self) -> QSize:
        """Wide enough for any date."""
        dates = (typed_day(date(2026, month, 30 if month != 2 else 28)) for month in range(1, 13))
        return QSize(max(map(self.fontMetrics().horizontalAdvance, dates)) + scaled(AROUND), field_height())

    @override
    def minimumSizeHint(self) -> QSize:
        """The same as `sizeHint`."""
        return self.sizeHint()

    def _typed_value(self) -> date:
        return read_day(self.text(), self._first, self._last) if self.is_typed() else self._day

    def _start(self) -> date:
        """Start of a step: the typed date if valid, else the last valid one."""
        try:
            return self._typed_value()
        except BadInput:
            return self._day

    def _step_to(self, wanted: date) -> None:
        self._set_and_emit(min(max(wanted, self._first), self._last))
        self.selectAll()

    def _set_and_emit(self, taken: date) -> None:
        changed = taken != self._day
        self.set_value(taken)
        if changed:
            self.dateChanged.emit(taken)

    def _clear_if_valid(self) -> None:
        """Clear the mark once the text is a date."""
        if self._bubble:
            try:
                self._typed_value()
            except BadInput:
                return
            self._hide_error()

    def _mark(self, sentence: str) -> None:
        if self._bubble and self._bubble.text() == sentence:
            return  # each automatic save checks the field again
        self._hide_error()
        self._bubble = Bubble(self, sentence)
        self.setAccessibleDescription(sentence)
        self._show_mark()
        announce(self, f"{self.accessibleName()}: {sentence}", interrupts=True)

    def _hide_error(self) -> None:
        if self._bubble:
            self._bubble.hide()
            self._bubble.deleteLater()
            self._bubble = None
            self.setAccessibleDescription("")
            self._show_mark()

    def _show_mark(self) -> None:
        self.setProperty("wrong", self._bubble is not None)
        self.style().unpolish(self)
        self.style().polish(self)
