"""Labels that wrap or elide, and text fields that save themselves."""

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QSizePolicy, QWidget
from typing_extensions import override

from ui.accessibility.roles import Role, set_role
from ui.language.format import standalone
from ui.theme.theme import field_height, scaled

FRAME = 12
"""Border and padding above and below the text of a field in pixels, as in the style sheet."""
MAX_LINES = 14
"""A field grows with its words up to so many lines; then it scrolls."""
KEPT_AFTER = 500
"""Milliseconds after which typing is stored, counted from its first key."""
MAX_LINE_WIDTH, MIN_LINE_WIDTH = 640, 48
"""Pixels at a zoom of 100 %: what a line of words asks for at most, and how narrow it can get."""
HEADINGS = {"display", "title", "heading"}
"""Kinds of text that head what follows."""
_LONG_WORD, _BREAK = re.compile(r"\S{25,}"), "\u200b"


class WrappedLabel(QLabel):
    """A label that wraps, also within a word longer than a line."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setText(text)

    def text(self) -> str:
        """The text as given."""
        return self._text

    @override
    def setText(self, text: str) -> None:
        """Change the text; a long word can break after any letter."""
        self._text = text
        super().setText(_LONG_WORD.sub(lambda found: _BREAK.join(found[0]), text))


if TYPE_CHECKING:
    _Base = QWidget
else:
    _Base = object  # mixed into a widget: it cannot be one itself


class ElidedTooltipMixin(_Base):
    """Mixin for widgets that elide: the tooltip shows the full text first, then its usual text."""

    _tip = ""

    def full_text(self) -> str:
        """The full text."""
        raise NotImplementedError

    def is_cut(self) -> bool:
        """Whether the text is elided."""
        raise NotImplementedError

    @override
    def setToolTip(self, text: str) -> None:
        """The usual tooltip."""
        self._tip = text
        self.update_tooltip()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Update the tooltip: another width elides other text."""
        super().resizeEvent(event)
        self.update_tooltip()

    def update_tooltip(self) -> None:
        """Update the tooltip after a change of the text."""
        text = self.full_text() if self.is_cut() else ""
        both = (text, self._tip) if text not in self._tip else (self._tip,)
        QWidget.setToolTip(self, "\n".join(part for part in both if part))


class ElidedLabel(ElidedTooltipMixin, QLabel):
    """A one-line label that elides."""

    @override
    def setText(self, text: str) -> None:
        """Change the text."""
        if text != self.text():  # measuring takes longer than all the rest
            super().setText(text)
            self.update_tooltip()

    @override
    def sizeHint(self) -> QSize:
        """Size of the text, at most as wide as a narrow window."""
        hint = super().sizeHint()
        return QSize(min(hint.width(), scaled(MAX_LINE_WIDTH)), hint.height())

    @override
    def minimumSizeHint(self) -> QSize:
        """The first letters."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), scaled(MIN_LINE_WIDTH)), hint.height())

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw as many letters as there is room for."""
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter = QPainter(self)
        self.style().drawItemText(
            painter,
            self.rect(),
            self.alignment(),
            self.palette(),
            self.isEnabled(),
            standalone(text),
            self.foregroundRole(),
        )
        painter.end()

    def full_text(self) -> str:
        """The full text."""
        return self.text()

    def is_cut(self) -> bool:
        """Whether the text is elided."""
        return self.width() < self.fontMetrics().horizontalAdvance(self.text())


def label(text: str = "", kind: str = "body", tone: str = "", *, wraps: bool = False, elides: bool = False) -> QLabel:
    """A label of one kind of text: as wide as its words, or wrapping them, or ending them in dots.

    It never reads its words as markup: they may have been typed by anybody.
    """
    result = WrappedLabel(text) if wraps else ElidedLabel(text) if elides else QLabel(text)
    result.setTextFormat(Qt.TextFormat.PlainText)
    result.setProperty("kind", kind)
    if kind in HEADINGS:
        set_role(result, Role.Heading)
    if tone:
        result.setProperty("tone", tone)
    return result


def set_tone(widget: QWidget, tone: str) -> None:
    """Change the tone of a label that is shown."""
    if widget.property("tone") != tone:
        widget.setProperty("tone", tone)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class AutosaveTextEdit(QPlainTextEdit):
    """A field whose words are stored while they are typed: half a second after the first key, and on leaving it.

    Undo and redo belong to the workspace, which keeps what was typed across restarts; a draft is in no history, so there
    the field itself takes typing back first: see `undo_by_itself`.
    """

    settled = Signal(str)

    def __init__(self, name: str, placeholder: str = "", *, lines: int = 3, most: int = MAX_LINES) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(standalone(placeholder))
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._lines, self._most = lines, most
        self._stored = ""
        self._timer = QTimer(self, singleShot=True, interval=KEPT_AFTER, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.flush)
        self.textChanged.connect(self._note_change)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        self._fit()

    def show_text(self, text: str) -> None:
        """Show the stored text, unless the field is being edited."""
        if self.has_unsaved() or text.strip() == self.toPlainText().strip() == self._stored.strip():
            return
        self._stored = text
        if self.toPlainText() != text:
            self.setPlainText(text)

    def focus_end(self) -> None:
        """Take the focus, with the cursor after the last word."""
        self.setFocus()
        self.moveCursor(QTextCursor.MoveOperation.End)

    def has_unsaved(self) -> bool:
        """Whether something typed is not stored yet."""
        return self.toPlainText() != self._stored

    def flush(self) -> None:
        """Store what has been typed, if that has not been done."""
        self._timer.stop()
        if self.has_unsaved():
            self._stored = self.toPlainText()
            self.settled.emit(self._stored)

    def forget(self) -> None:
        """Clear the field for something else."""
        self._timer.stop()
        self._stored = ""
        self.clear()
        self._stored = ""

    def enable_own_undo(self) -> None:
        """Take typing back within the field, as long as there is any."""
        self.setUndoRedoEnabled(True)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the field stores it."""
        self.flush()
        super().focusOutEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the field; undo and redo go to the window when the field has none of its own."""
        if event.key() == Qt.Key.Key_Escape:
            self.clearFocus()
            event.ignore()
        elif self._is_window_undo(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Let Ctrl+Z reach the window's command where the field has nothing to undo."""
        overrides = event.type() == QEvent.Type.ShortcutOverride
        if overrides and isinstance(event, QKeyEvent) and self._is_window_undo(event):
            event.ignore()
            return False
        return super().event(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other lines at another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Keep its lines at any zoom."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
        super().changeEvent(event)

    def _is_window_undo(self, event: QKeyEvent) -> bool:
        """Whether the keys are an undo or redo that the window handles."""
        if event.matches(QKeySequence.StandardKey.Undo):
            return not self.document().isUndoAvailable()
        return event.matches(QKeySequence.StandardKey.Redo) and not self.document().isRedoAvailable()

    def _fit(self) -> None:
        """Set the height to that of the text, within limits."""
        needed = round(self.document().size().height())  # in lines, as this kind of document counts
        shown = min(max(self._lines, needed), self._most)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * shown + self._vertical_padding())
        scrolls = Qt.ScrollBarPolicy.ScrollBarAsNeeded if needed > self._most else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(scrolls)

    def _vertical_padding(self) -> int:
        """Pixels above and below the text, with the frame."""
        return scaled(22)

    def _note_change(self) -> None:
        if self.has_unsaved() and not self._timer.isActive():
            self._timer.start()


class AutosaveLineEdit(AutosaveTextEdit):
    """The same for one sentence: it wraps where a line would scroll, and Return is not written but sends it."""

    returned = Signal()

    def __init__(self, name: str, placeholder: str = "") -> None:
        super().__init__(name, placeholder, lines=1)

    @override
    def _vertical_padding(self) -> int:
        """Set the margins so that the field is as high as its neighbours."""
        around = field_height() - self.fontMetrics().lineSpacing()
        self.document().setDocumentMargin(max((around - FRAME) / 2, 0))
        return around

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pass Return to the dialog, which presses its default button."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.returned.emit()
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        """Join pasted lines to one."""
        self.insertPlainText(" ".join(source.text().splitlines()))
