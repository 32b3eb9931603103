"""Dot plot: one row per area, the score against the expected one on the scale of 1 to 5."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QToolTip
from typing_extensions import override

from ui.charts.chart import Chart
from ui.charts.key import KeyMark, key_height, paint_key
from ui.language.format import rounded, signed
from ui.theme.theme import color, font, scaled, tokens

LOWEST, HIGHEST = 1, 5
ROW, HEAD, ABOVE_KEY = 30, 24, 8
NAMES, NUMBERS, NUMBERS_FROM = 230, 106, 470
"""Pixels at a zoom of 100 %: room for the names and for the numbers, and the width from which numbers are written."""


@dataclass(frozen=True, slots=True)
class Dot:
    """One row: name, score, expected score, previous score, self-rating mean, code."""

    name: str
    score: Fraction | None
    expected: Fraction | None
    before: Fraction | None = None
    own: Fraction | None = None
    code: str = ""

    @property
    def distance(self) -> Fraction | None:
        """Score minus expected score."""
        return None if self.score is None or self.expected is None else self.score - self.expected

    @property
    def is_below(self) -> bool:
        """Whether the score is below the expected score."""
        return self.distance is not None and self.distance < 0


class DotPlot(Chart):
    """A dot is a score, a triangle one below expectation, a tick the expectation, a ring around them the engineer's own."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[Dot] = ()
        self.setAccessibleName(self.tr("Scores compared with expectations"))

    def show_rows(self, rows: Sequence[Dot]) -> None:
        """Show these rows."""
        self._rows = rows
        self.setAccessibleDescription("; ".join(map(self._description, rows)))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Size with every row."""
        return QSize(scaled(420), self.heightForWidth(max(self.width(), scaled(420))))

    @override
    def minimumSizeHint(self) -> QSize:
        """The smallest legible size."""
        return QSize(scaled(260), self._bottom())

    @override
    def heightForWidth(self, width: int) -> int:
        """Height at a width, in pixels: a narrower key has more lines."""
        return self._bottom() + scaled(ABOVE_KEY) + key_height(self._key(), width)

    def event(self, event: QEvent) -> bool:
        """The numbers of a row as its tip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = int((event.pos().y() - scaled(HEAD)) // scaled(ROW))
            text = self._description(self._rows[at]) if 0 <= at < len(self._rows) else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def _description(self, row: Dot) -> str:
        text = self.tr("{0}: {1}, expected {2}").format(row.name, rounded(row.score), rounded(row.expected))
        if row.before is not None:
            text += self.tr(", previously {0}").format(rounded(row.before))
        if row.own is not None:
            text += self.tr(", self-rating {0}").format(rounded(row.own))
        return text

    @override
    def draw(self, painter: QPainter) -> None:
        """Draw the chart."""
        left = min(scaled(NAMES), self.width() * 0.45)
        self._paint_axis(painter, left)
        for at, row in enumerate(self._rows):
            self._paint_row(painter, row, left, scaled(HEAD) + scaled(ROW) * (at + 0.5))
        top = self._bottom() + scaled(ABOVE_KEY)
        paint_key(painter, QRectF(0, top, self.width(), self.height() - top), self._key())

    def _bottom(self) -> int:
        return scaled(HEAD) + scaled(ROW) * len(self._rows)

    def _right(self) -> int:
        """Width of the numbers in pixels; 0 if the chart is too narrow for them."""
        return scaled(NUMBERS) if self.width() >= scaled(NUMBERS_FROM) else 0

    def _x(self, value: Fraction | int, left: float) -> float:
        room = self.width() - self._right() - left - scaled(20)
        return left + scaled(10) + float(value - LOWEST) / (HIGHEST - LOWEST) * room

    def _paint_axis(self, painter: QPainter, left: float) -> None:
        colors = tokens()
        painter.setFont(font("caption", tabular=True))
        bottom = self._bottom()
        for value in range(LOWEST, HIGHEST + 1):
            x = self._x(value, left)
            painter.setPen(QPen(color(colors.grid), 1))
            painter.drawLine(QPointF(x, scaled(HEAD)), QPointF(x, bottom))
            painter.setPen(color(colors.text3))
            painter.drawText(QRectF(x - 12, 0, 24, scaled(HEAD) - 4), Qt.AlignmentFlag.AlignCenter, str(value))

    def _paint_row(self, painter: QPainter, row: Dot, left: float, y: float) -> None:
        colors = tokens()
        cell = QRectF(0, y - scaled(ROW) / 2, left, scaled(ROW))
        self._paint_name(painter, row.name, cell.adjusted(0, 0, -scaled(12), 0))
        if row.score is None:
            painter.setPen(color(colors.text3))
            there = QRectF(left + scaled(10), cell.top(), self.width() - left, cell.height())
            painter.drawText(there, Qt.AlignmentFlag.AlignVCenter, self.tr("too few ratings"))
            return
        x = self._x(row.score, left)
        if row.is_below and row.expected is not None:
            painter.setPen(QPen(color(colors.negative), 2))
            painter.drawLine(QPointF(x, y), QPointF(self._x(row.expected, left), y))
        if row.expected is not None:
            _tick(painter, self._x(row.expected, left), y)
        if row.own is not None:
            _ring(painter, self._x(row.own, left), y)
        (_triangle if row.is_below else _dot)(painter, x, y)
        if self._right():
            self._paint_numbers(painter, row, y)

    def _paint_name(self, painter: QPainter, name: str, room: QRectF) -> None:
        """In one line, or smaller in two."""
        fits = QFontMetricsF(font("body")).horizontalAdvance(name) <= room.width()
        painter.setFont(font("body" if fits else "caption"))
        painter.setPen(color(tokens().text2))
        where = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
        painter.drawText(room, int(where), name)

    def _paint_numbers(self, painter: QPainter, row: Dot, y: float) -> None:
        colors = tokens()
        half = scaled(NUMBERS) / 2
        room = QRectF(self.width() - scaled(NUMBERS), y - scaled(ROW) / 2, half, scaled(ROW))
        where = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.setFont(font("strong", tabular=True))
        painter.setPen(color(colors.text))
        painter.drawText(room, where, rounded(row.score))
        painter.setFont(font("caption", tabular=True))
        painter.setPen(color(colors.negative if row.is_below else colors.text3))
        painter.drawText(room.translated(half, 0), where, signed(row.distance, ""))

    def _key(self) -> list[KeyMark]:
        marks = [
            KeyMark(_dot, self.tr("score")),
            KeyMark(_triangle, self.tr("below expected")),
            KeyMark(_tick, self.tr("expected"), 6),
        ]
        if any(row.own is not None for row in self._rows):
            marks.append(KeyMark(_ring, self.tr("self-rating"), 16))
        return marks


def _dot(painter: QPainter, x: float, y: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(tokens().accent))
    painter.drawEllipse(QPointF(x, y), scaled(5), scaled(5))


def _triangle(painter: QPainter, x: float, y: float) -> None:
    size = scaled(5)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(tokens().negative))
    corners = [QPointF(x - size, y - size + 1), QPointF(x + size, y - size + 1), QPointF(x, y + size)]
    painter.drawPolygon(QPolygonF(corners))


def _tick(painter: QPainter, x: float, y: float) -> None:
    painter.setPen(QPen(color(tokens().text), 2))
    painter.drawLine(QPointF(x, y - scaled(10)), QPointF(x, y + scaled(10)))


def _ring(painter: QPainter, x: float, y: float) -> None:
    """Draw an unfilled circle, wide enough to leave a score inside it visible."""
    painter.setPen(QPen(color(tokens().text2), 1.3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QPointF(x, y), scaled(7.5), scaled(7.5))
