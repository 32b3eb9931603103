"""Application-wide rules for wheel, keys and focus.

The wheel scrolls; it changes no value and moves no focus. Return presses the button that has the focus, and no other. A
dialog begins in its first field. Single keys are commands only where no words are being typed: see `KeyWatch`.
"""

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QRadioButton,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

from ui.framework.digit_row import digit_of
from ui.theme.styled import style_window

_CHORD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_NOT_PLAIN = _CHORD | Qt.KeyboardModifier.GroupSwitchModifier
_MODIFIERS = {
    Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
}  # fmt: skip
_RETURN = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_CORRECTS = {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}
"""Keys used while typing that write no character."""


def takes_text(part: QWidget | None) -> bool:
    """Whether a control uses typed keys itself, as text or to search its entries."""
    if isinstance(part, QLineEdit | QPlainTextEdit | QTextEdit | QAbstractSpinBox):
        return not part.isReadOnly()
    return isinstance(part, QComboBox)


class DigitPress(Struct):
    """A digit key, and whether something acted on it."""

    digit: str
    taken: bool = False


class KeyWatch(QObject):
    """Knows whether a single key is a command, or a part of words that were meant for something else.

    After a shortcut that does nothing here, and after a letter that is no command, more words may follow: until an arrow,
    Tab, Escape, Return or a click, single keys rate nothing, and Space and Return press no button.
    """

    ignored = Signal(str)
    """Text of a shortcut that does nothing here."""
    digit_pressed = Signal(object)
    """The DigitPress of a key that no shortcut took: the layout may write digits with Shift."""

    def __init__(self) -> None:
        super().__init__()
        self._is_typing = False
        self._is_plain = True

    def is_command(self) -> bool:
        """Whether the key that was just pressed may trigger a command."""
        return self._is_plain and not self._is_typing

    def reset(self) -> None:
        """Forget the keys typed before."""
        self._is_typing = False

    def before_shortcut(self, event: QKeyEvent) -> None:
        """Watch a pressed key before a shortcut may use it."""
        key = Qt.Key(event.key())
        if key in _MODIFIERS:
            return
        written = event.text()
        named = _is_written(event) and written.upper() == chr(event.key())  # AltGr and E is no E
        self._is_plain = not _is_written(event) or (named and not event.modifiers() & _NOT_PLAIN)
        if not _is_written(event) and key not in _CORRECTS | _RETURN:
            self._is_typing = False

    def handle_unclaimed(self, watched: QWidget, event: QKeyEvent) -> bool:
        """Handle a key that no shortcut took. Returns whether to stop it."""
        if takes_text(watched) or takes_text(QApplication.focusWidget()):
            self._is_typing = False
            return False
        key = Qt.Key(event.key())
        is_button = isinstance(watched, QAbstractButton)
        if event.modifiers() & _CHORD:
            self._watch_chord(watched, event)
        elif key == Qt.Key.Key_Space:
            return self._is_typing and is_button
        elif key in _RETURN:
            stopped, self._is_typing = self._is_typing and is_button, self._is_typing and not is_button
            return stopped
        elif self._is_digit_taken(watched, event):
            return True
        elif _is_written(event) and not event.text().isdigit():
            self._is_typing = True
        return False

    def _is_digit_taken(self, watched: QWidget, event: QKeyEvent) -> bool:
        """Offer a digit key that no shortcut can match, unless the control keeps digits for itself, as a search does."""
        press = DigitPress(digit_of(event))
        if not press.digit or event.isAutoRepeat() or _matches_shortcuts(event):
            return False
        plain = QKeyEvent(QEvent.Type.ShortcutOverride, ord(press.digit), Qt.KeyboardModifier.NoModifier, press.digit)
        plain.ignore()
        QApplication.sendEvent(watched, plain)
        if not plain.isAccepted():
            self.digit_pressed.emit(press)
        return press.taken

    def _watch_chord(self, watched: QWidget, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if watched.isWindow() and key not in _MODIFIERS and _is_written(event):  # no control wanted it
            self._is_typing = True
            keys = QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.NativeText)
            self.ignored.emit(keys)


key_watch = KeyWatch()
"""The instance of the application."""


def apply(watched: QObject, event: QEvent, kind: QEvent.Type) -> bool:
    """Apply the rule for one of `RULES` to an event of any control, as an event filter. Returns whether it ends here."""
    return isinstance(watched, QWidget) and RULES[kind](watched, event)


def after_polish(part: QWidget) -> None:
    """Apply the rules for a control that is about to be shown for the first time."""
    if part.isWindow():
        style_window(part)
    if part.focusPolicy() == Qt.FocusPolicy.WheelFocus:
        part.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


def _matches_shortcuts(event: QKeyEvent) -> bool:
    """Whether it is a digit without Shift, which a shortcut would have taken."""
    return event.text().isdigit() and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier


def _is_written(event: QKeyEvent) -> bool:
    """Whether the key is a letter, a digit or a sign, with or without modifiers."""
    return Qt.Key.Key_Space <= event.key() <= Qt.Key.Key_ydiaeresis or (
        event.text().isprintable() and bool(event.text())
    )


def _filter_wheel(watched: QWidget, event: QEvent) -> bool:
    slides = isinstance(watched, QAbstractSlider) and not isinstance(watched, QScrollBar)
    if slides or isinstance(watched, QComboBox | QAbstractSpinBox | QTabBar):
        event.ignore()  # so that what it stands on scrolls
        return True
    return False


def _on_polish(watched: QWidget, _event: QEvent) -> bool:
    after_polish(watched)
    return False


def _on_key_press(watched: QWidget, event: QEvent) -> bool:
    assert isinstance(event, QKeyEvent)  # noqa: S101 - by its type
    if key_watch.handle_unclaimed(watched, event):
        return True
    presses = Qt.Key(event.key()) in _RETURN and not event.modifiers() & _CHORD
    if not presses or not isinstance(watched, QAbstractButton) or isinstance(watched, QCheckBox | QRadioButton):
        return False
    if not event.isAutoRepeat():
        watched.click()
    return True


def _on_shortcut_override(_watched: QWidget, event: QEvent) -> bool:
    assert isinstance(event, QKeyEvent)  # noqa: S101 - by its type
    key_watch.before_shortcut(event)
    return False


def _reset_on(_watched: QWidget, _event: QEvent) -> bool:
    key_watch.reset()
    return False


def _on_show(watched: QWidget, _event: QEvent) -> bool:
    if watched.isWindow():
        style_window(watched)
    if isinstance(watched, QDialog) and not isinstance(watched, QMessageBox | QFileDialog):
        _focus_first_field(watched)
    return False


def _focus_first_field(dialog: QDialog) -> None:
    """Put the focus into the first field, unless the dialog did so: Qt would put it on the button that stores."""
    focus = dialog.focusWidget()
    if focus is not None and not isinstance(focus, QAbstractButton):
        return
    part = dialog.nextInFocusChain()
    while part is not None and part is not dialog:
        stops = part.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        if stops and takes_text(part) and part.isEnabled() and part.isVisibleTo(dialog):
            part.setFocus()
            return
        part = part.nextInFocusChain()


def _keep_from_children(watched: QWidget, _event: QEvent) -> bool:
    """Qt would tell each part of all pages, one by one, that a modal dialog opened or closed; none of them asks for it."""
    return watched.isWindow()


_Rule = Callable[[QWidget, QEvent], bool]
RULES: dict[QEvent.Type, _Rule] = {
    QEvent.Type.Wheel: _filter_wheel,
    QEvent.Type.Polish: _on_polish,
    QEvent.Type.KeyPress: _on_key_press,
    QEvent.Type.ShortcutOverride: _on_shortcut_override,
    QEvent.Type.MouseButtonPress: _reset_on,
    QEvent.Type.WindowActivate: _reset_on,
    QEvent.Type.Show: _on_show,
    QEvent.Type.WindowBlocked: _keep_from_children,
    QEvent.Type.WindowUnblocked: _keep_from_children,
}
