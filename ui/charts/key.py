"""Legend of a chart: marks with their labels, wrapped to the width."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from typing_extensions import override

from ui.accessibility.roles import Role, set_role
from ui.charts.chart import Chart
from ui.theme.theme import color, font, scaled, text_key, tokens

LINE, GAP, BETWEEN = 22, 6, 18
"""Pixels at a zoom of 100 %: height of a line, gap between a mark and its text, and gap between two entries."""


@dataclass(frozen=True, slots=True)
class KeyMark:
    """One entry: a mark drawn around a point, `width` pixels wide at a zoom of 100 %, and its text."""

    draw: Callable[[QPainter, float, float], None]
    label: str
    width: int = 12


def key_height(marks: Sequence[KeyMark], width: float) -> int:
    """Height of the key at a width, in pixels."""
    return _lines(tuple((mark.label, mark.width) for mark in marks), width, text_key()) * scaled(LINE)


@lru_cache(maxsize=64)
def _lines(entries: tuple[tuple[str, int], ...], width: float, _key: tuple[str, int]) -> int:
    """Number of lines. Cached: Qt asks often, and measuring text is slow."""
    last = [top for _, top in _entry_positions(entries, width)][-1:]
    return round(last[0] / scaled(LINE)) + 1 if last else 0


def paint_key(painter: QPainter, room: QRectF, marks: Sequence[KeyMark]) -> None:
    """Draw the key, starting at the top left of `room`."""
    painter.save()
    places = _entry_positions([(mark.label, mark.width) for mark in marks], room.width())
    for mark, (left, top) in zip(marks, places, strict=True):
        x, y = room.left() + left, room.top() + top + scaled(LINE) / 2
        mark.draw(painter, x + scaled(mark.width) / 2, y)
        painter.setFont(font("caption"))
        painter.setPen(color(tokens().text2))
        start = x + scaled(mark.width + GAP)
        text_rect = QRectF(start, y - scaled(LINE) / 2, room.right() - start, scaled(LINE))
        painter.drawText(text_rect, Qt.AlignmentFlag.AlignVCenter, _elided(mark.label, text_rect.width()))
    painter.restore()


def draw_line(pen: QPen) -> Callable[[QPainter, float, float], None]:
    """Mark of a line: a short stroke with the pen."""

    def draw(painter: QPainter, x: float, y: float) -> None:
        painter.setPen(pen)
        painter.drawLine(round(x - scaled(8)), round(y), round(x + scaled(8)), round(y))

    return draw


def _entry_positions(entries: Sequence[tuple[str, int]], width: float) -> Iterator[tuple[float, float]]:
    """Left and top of each entry, in pixels."""
    metrics = QFontMetricsF(font("caption"))
    left = top = 0.0
    for text, mark in entries:
        needed = scaled(mark + GAP) + metrics.horizontalAdvance(text)
        if left and left + needed > width:
            left, top = 0.0, top + scaled(LINE)
        yield left, top
        left += needed + scaled(BETWEEN)


def _elided(text: str, width: float) -> str:
    return QFontMetricsF(font("caption")).elidedText(text, Qt.TextElideMode.ElideRight, width + 1)


class Key(Chart):
    """Key as a separate widget, for a chart that consists of several widgets."""

    def __init__(self) -> None:
        super().__init__()
        self._marks: Sequence[KeyMark] = ()

    def show_marks(self, marks: Sequence[KeyMark]) -> None:
        """Show these marks."""
        self._marks = marks
        set_role(self, Role.StaticText, ", ".join(mark.label for mark in marks))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """One line, or more if the widget is narrow."""
        return QSize(scaled(260), self.heightForWidth(max(self.width(), scaled(260))))

    @override
    def heightForWidth(self, width: int) -> int:
        """Height of the key at a width, in pixels."""
        return key_height(self._marks, width)

    @override
    def draw(self, painter: QPainter) -> None:
        """Draw the key."""
        paint_key(painter, QRectF(self.rect()), self._marks)
