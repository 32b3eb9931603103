"""The five anchors of a competency as buttons that rate it."""

from functools import lru_cache

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from models.rubric.model import RATINGS, Rubric
from models.views.review import EditorItem
from ui.theme.theme import color, font, scaled, tokens
from ui.theme.tokens import TYPE
from ui.widgets import boxes

PADDING = 10


class Anchor(QAbstractButton):
    """One rating: its digit, its name, the behaviour that earns it, and whether it is expected or was given before."""

    def __init__(self, value: int) -> None:
        super().__init__()
        self.value = value
        self._name, self._behaviour, self._marks = "", "", ""
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_anchor(self, name: str, behaviour: str, marks: str) -> None:
        """Show the anchor of another competency; `marks` are words such as *expected*."""
        if (name, behaviour, marks) == (self._name, self._behaviour, self._marks):
            return
        self._name, self._behaviour, self._marks = name, behaviour, marks
        self.setAccessibleName(f"{self.value} {name}: {behaviour}")
        self.setAccessibleDescription(marks)
        self.updateGeometry()
        self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        """The text wraps."""
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        """Room for the name and the wrapped behaviour."""
        return round(self._line() + self._wrapped(width) + 2 * scaled(PADDING) + 2)

    @override
    def sizeHint(self) -> QSize:
        """As wide as it may be."""
        width = max(self.width(), scaled(240))
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        """It can be narrow; then it is high."""
        return QSize(scaled(200), self._line_height() * 2)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        colors = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        chosen = self.isChecked()
        painter.setBrush(color(colors.accent_soft if chosen else colors.hover if self.underMouse() else colors.surface))
        heavy = chosen or self.hasFocus()
        painter.setPen(QPen(color(colors.accent if heavy else colors.border_strong), 2 if heavy else 1))
        painter.drawRoundedRect(frame, 8, 8)
        size = scaled(26)
        cell = QRectF(frame.left() + scaled(PADDING), frame.top() + scaled(PADDING), size, size)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(colors.ratings[self.value - 1]))
        painter.drawRoundedRect(cell, 5, 5)
        painter.setFont(font("heading", tabular=True))
        painter.setPen(color(colors.rating_texts[self.value - 1]))
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, str(self.value))
        left = cell.right() + scaled(12)
        top = frame.top() + scaled(PADDING)
        painter.setFont(font("strong"))
        painter.setPen(color(colors.text))
        line = QRectF(left, top, frame.right() - left - scaled(PADDING), self._line())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, self._name)
        if self._marks:
            painter.setFont(font("caption"))
            painter.setPen(color(colors.accent if colors.name == "dark" else colors.accent_hover))
            painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, self._marks)
        painter.setFont(font("body"))
        painter.setPen(color(colors.text if chosen else colors.text2))
        body = QRectF(left, top + self._line(), line.width(), frame.bottom() - top - self._line())
        painter.drawText(body, int(Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextWordWrap), self._behaviour)
        painter.end()

    def _line(self) -> float:
        return self._line_height() + scaled(2)

    def _line_height(self) -> int:
        return round(QFontMetricsF(font("strong")).lineSpacing())

    def _wrapped(self, width: int) -> float:
        return _height(
            self._behaviour, width - 2 - 2 * scaled(PADDING) - scaled(26) - scaled(12), scaled(TYPE["body"][0])
        )


@lru_cache(maxsize=512)
def _height(words: str, room: int, _size: int) -> float:
    """Height of a text at a width. Cached: layouts ask for it about ten times."""
    flags = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextWordWrap)
    return QFontMetricsF(font("body")).boundingRect(QRectF(0, 0, room, 10_000), flags, words).height()


class Anchors(QWidget):
    """All five, the highest at the top as on a ladder."""

    rated = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        column = boxes.column(inside=self)
        self._anchors = [Anchor(value) for value in reversed(RATINGS)]
        for anchor in self._anchors:
            column.addWidget(anchor)
            anchor.clicked.connect(lambda _checked=False, value=anchor.value: self.rated.emit(value))

    def show_item(self, item: EditorItem, rubric: Rubric, editable: bool) -> None:
        """Show the anchors of a competency, the chosen one marked."""
        names = {point.value: point.name for point in rubric.scale}
        for anchor in self._anchors:
            marks = [
                words
                for words, value in ((self.tr("expected"), item.expected), (self.tr("last cycle"), item.previous))
                if value == anchor.value
            ]
            anchor.show_anchor(names[anchor.value], item.competency.anchor(anchor.value), " · ".join(marks))
            anchor.setChecked(item.value == anchor.value)
            anchor.setEnabled(editable and not item.excluded)
