"""Text with removed and added words marked."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.accessibility.roles import Role, set_role
from ui.theme.theme import color, font, scaled, tokens

Span = tuple[int, int]
MIN_WIDTH = 140


class MarkedText(QWidget):
    """Wrapped text with marked words. The accessible text lists them after the text."""

    def __init__(self, text: str, marked: Iterable[Span], *, gone: bool) -> None:
        super().__init__()
        self._text, self._marked, self._is_removed = text, tuple(marked), gone
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        set_role(self, Role.StaticText, text)
        pieces = "; ".join(text[first:last] for first, last in self._marked)
        self.setAccessibleDescription((self.tr("Removed: {0}") if gone else self.tr("Added: {0}")).format(pieces))

    @override
    def hasHeightForWidth(self) -> bool:
        """Height of the wrapped text at a width, in pixels."""
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        """Height of the text at a width."""
        layout = self._text_layout(width)
        return int(sum(layout.lineAt(at).height() for at in range(layout.lineCount())) + 1)

    @override
    def sizeHint(self) -> QSize:
        """A width that text reads well at."""
        return QSize(scaled(320), self.heightForWidth(scaled(320)))

    @override
    def minimumSizeHint(self) -> QSize:
        """A few words per line; the height follows from the width."""
        return QSize(scaled(MIN_WIDTH), self.heightForWidth(max(self.width(), scaled(MIN_WIDTH))))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the text."""
        painter = QPainter(self)
        painter.setPen(color(tokens().text2))
        self._text_layout(self.width()).draw(painter, QPointF(0, 0))
        painter.end()

    def _text_layout(self, width: int) -> QTextLayout:
        layout = QTextLayout(self._text.replace("\n", "\u2028"), font("body"))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        layout.setTextOption(option)
        layout.setFormats([self._format(first, last) for first, last in self._marked])
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, y))
            y += line.height()
        layout.endLayout()
        return layout

    def _format(self, first: int, last: int) -> QTextLayout.FormatRange:
        """How a stretch is drawn; Qt counts in units of UTF-16, of which an emoji has two."""
        result = QTextLayout.FormatRange()
        result.start, result.length = _units(self._text[:first]), _units(self._text[first:last])
        look = QTextCharFormat()
        look.setForeground(color(tokens().text))
        look.setBackground(color(tokens().warn_soft if self._is_removed else tokens().accent_soft))
        look.setFontStrikeOut(self._is_removed)
        look.setFontUnderline(not self._is_removed)
        result.format = look
        return result


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
