"""The dot plot: one row an area, the score against what is expected of it, on the scale of 1 to 5."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import partial

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui.theme.look import color, font, px, tokens
from ui.widgets.format import rounded

LOWEST, HIGHEST = 1, 5
ROW, HEAD, KEY = 30, 24, 26


@dataclass(frozen=True, slots=True)
class Dot:
    """One row: its name, the score, what is expected, the score before, and the engineer's own mean."""

    name: str
    score: Fraction | None
    expected: Fraction | None
    before: Fraction | None = None
    own: Fraction | None = None

    @property
    def is_below(self) -> bool:
        """Whether the score stands below what is expected."""
        return self.score is not None and self.expected is not None and self.score < self.expected


class DotPlot(QWidget):
    """A dot is a score, a triangle one below expectation, a tick the expectation, a ring the engineer's own."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[Dot] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Scores against expectation"))

    def show_rows(self, rows: Sequence[Dot]) -> None:
        """Show other rows."""
        self._rows = rows
        self.setAccessibleDescription("; ".join(map(self._told, rows)))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for every row."""
        return QSize(px(420), px(HEAD + KEY) + px(ROW) * len(self._rows))

    def event(self, event: QEvent) -> bool:
        """The numbers of a row as its tip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = int((event.pos().y() - px(HEAD)) // px(ROW))
            words = self._told(self._rows[at]) if 0 <= at < len(self._rows) else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def _told(self, row: Dot) -> str:
        words = self.tr("{0}: {1}, expected {2}").format(row.name, rounded(row.score), rounded(row.expected))
        if row.before is not None:
            words += self.tr(", before {0}").format(rounded(row.before))
        if row.own is not None:
            words += self.tr(", own rating {0}").format(rounded(row.own))
        return words

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = min(px(230), self.width() * 0.45)
        self._paint_axis(painter, left)
        for at, row in enumerate(self._rows):
            self._paint_row(painter, row, left, px(HEAD) + px(ROW) * (at + 0.5))
        self._paint_key(painter)
        painter.end()

    def _x(self, value: Fraction | int, left: float) -> float:
        room = self.width() - left - px(20)
        return left + px(10) + float(value - LOWEST) / (HIGHEST - LOWEST) * room

    def _paint_axis(self, painter: QPainter, left: float) -> None:
        colors = tokens()
        painter.setFont(font("caption", tabular=True))
        bottom = px(HEAD) + px(ROW) * len(self._rows)
        for value in range(LOWEST, HIGHEST + 1):
            x = self._x(value, left)
            painter.setPen(QPen(color(colors.grid), 1))
            painter.drawLine(QPointF(x, px(HEAD)), QPointF(x, bottom))
            painter.setPen(color(colors.text3))
            painter.drawText(QRectF(x - 12, 0, 24, px(HEAD) - 4), Qt.AlignmentFlag.AlignCenter, str(value))

    def _paint_row(self, painter: QPainter, row: Dot, left: float, y: float) -> None:
        colors = tokens()
        painter.setFont(font("body"))
        painter.setPen(color(colors.text2))
        name = QFontMetricsF(font("body")).elidedText(row.name, Qt.TextElideMode.ElideRight, left - px(12))
        cell = QRectF(0, y - px(ROW) / 2, left, px(ROW))
        painter.drawText(cell, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        if row.score is None:
            painter.setPen(color(colors.text3))
            there = QRectF(left + px(10), cell.top(), self.width() - left, cell.height())
            painter.drawText(there, Qt.AlignmentFlag.AlignVCenter, self.tr("too little rated"))
            return
        x = self._x(row.score, left)
        if row.is_below and row.expected is not None:
            painter.setPen(QPen(color(colors.negative), 2))
            painter.drawLine(QPointF(x, y), QPointF(self._x(row.expected, left), y))
        if row.expected is not None:
            _tick(painter, self._x(row.expected, left), y)
        _mark(painter, x, y, below=row.is_below)
        if row.own is not None:
            _ring(painter, self._x(row.own, left), y)

    def _paint_key(self, painter: QPainter) -> None:
        y = self.height() - px(KEY) / 2 + 2
        x = float(px(6))
        marks: list[tuple[Callable[[float], None], str]] = [
            (partial(_mark, painter, y=y, below=False), self.tr("score")),
            (partial(_mark, painter, y=y, below=True), self.tr("below expected")),
            (partial(_tick, painter, y=y), self.tr("expected")),
        ]
        if any(row.own is not None for row in self._rows):
            marks.append((partial(_ring, painter, y=y), self.tr("own rating")))
        metrics = QFontMetricsF(font("caption"))
        for draw, words in marks:
            draw(x)
            painter.setFont(font("caption"))
            painter.setPen(color(tokens().text2))
            width = metrics.horizontalAdvance(words)
            painter.drawText(QRectF(x + px(10), y - 10, width + 2, 20), Qt.AlignmentFlag.AlignVCenter, words)
            x += px(10) + width + px(20)


def _mark(painter: QPainter, x: float, y: float, *, below: bool) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(tokens().negative if below else tokens().accent))
    size = px(5)
    if below:
        corners = [QPointF(x - size, y - size + 1), QPointF(x + size, y - size + 1), QPointF(x, y + size)]
        painter.drawPolygon(QPolygonF(corners))
    else:
        painter.drawEllipse(QPointF(x, y), size, size)


def _tick(painter: QPainter, x: float, y: float) -> None:
    painter.setPen(QPen(color(tokens().text), 2))
    painter.drawLine(QPointF(x, y - px(8)), QPointF(x, y + px(8)))


def _ring(painter: QPainter, x: float, y: float) -> None:
    painter.setPen(QPen(color(tokens().text), 1.4))
    painter.setBrush(color(tokens().surface))
    painter.drawEllipse(QPointF(x, y), px(4), px(4))
