"""Trend of one score over the cycles, with the expected scores."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from ui.charts.chart import Chart
from ui.language.format import rounded
from ui.theme.theme import color, font, scaled, tokens

LOWEST, HIGHEST = 1, 5
NAME, LEFT, RIGHT, INSET = 64, 24, 12, 40
"""Pixels at a zoom of 100 %: least width of a name, left and right margin, and distance of the outer points from them."""


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """One cycle: its name, score and expected score, each None if there is none."""

    name: str
    score: Fraction | None
    expected: Fraction | None


class Trend(Chart):
    """A solid line through the scores and a dashed one through the expected scores, with a label at each score."""

    def __init__(self) -> None:
        super().__init__(height_follows_width=False, vertical=QSizePolicy.Policy.Preferred)
        self._steps: Sequence[TrendPoint] = ()
        self.setAccessibleName(self.tr("Overall score over the cycles"))

    def show_points(self, steps: Sequence[TrendPoint]) -> None:
        """Show these cycles, oldest first."""
        self._steps = steps
        reported = self.tr("{0}: {1}, expected {2}")
        text = "; ".join(reported.format(step.name, rounded(step.score), rounded(step.expected)) for step in steps)
        self.setAccessibleDescription(text)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """A wide, low chart."""
        return QSize(scaled(320), scaled(180))

    @override
    def minimumSizeHint(self) -> QSize:
        """The smallest legible size."""
        return QSize(scaled(220), scaled(170))

    @override
    def draw(self, painter: QPainter) -> None:
        """Draw the chart."""
        colors = tokens()
        painter.setFont(font("caption", tabular=True))
        for value in range(LOWEST, HIGHEST + 1):
            y = self._y(value)
            painter.setPen(QPen(color(colors.grid), 1))
            painter.drawLine(QPointF(scaled(LEFT), y), QPointF(self.width() - scaled(RIGHT), y))
            painter.setPen(color(colors.text3))
            painter.drawText(QRectF(0, y - scaled(9), scaled(16), scaled(18)), Qt.AlignmentFlag.AlignCenter, str(value))
        self._paint_expected(painter)
        painter.setPen(QPen(color(colors.accent), 2))
        painter.drawPolyline(QPolygonF(self._points([step.score for step in self._steps])))
        each = self._label_interval()
        for at, step in enumerate(self._steps):
            self._paint_score(painter, at, step)
            if (len(self._steps) - 1 - at) % each == 0:
                self._paint_labels(painter, at, step, each)

    def _paint_expected(self, painter: QPainter) -> None:
        painter.setPen(QPen(color(tokens().text3), 1.4, Qt.PenStyle.DashLine))
        points = self._points([step.expected for step in self._steps])
        if len(points) == 1:  # a line needs two ends
            points = [points[0] - QPointF(scaled(INSET), 0), points[0] + QPointF(scaled(INSET), 0)]
        painter.drawPolyline(QPolygonF(points))

    def _paint_score(self, painter: QPainter, at: int, step: TrendPoint) -> None:
        if step.score is not None:
            painter.setPen(QPen(color(tokens().surface), 2))
            painter.setBrush(color(tokens().accent))
            painter.drawEllipse(QPointF(self._x(at), self._y(step.score)), scaled(4), scaled(4))

    def _paint_labels(self, painter: QPainter, at: int, step: TrendPoint, each: int) -> None:
        """Draw the name of a cycle below the chart and its score on the side of the dot away from the expected score."""
        x, room = self._x(at), min(self._step() * each, 2 * scaled(INSET + RIGHT)) - scaled(6)
        painter.setFont(font("caption"))
        painter.setPen(color(tokens().text3))
        name = QFontMetricsF(font("caption")).elidedText(step.name, Qt.TextElideMode.ElideRight, room)
        below = QRectF(x - room / 2 - 1, self.height() - scaled(20), room + 2, scaled(18))
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, name)
        if step.score is not None:
            painter.setFont(font("strong", tabular=True))
            painter.setPen(color(tokens().text))
            beneath = step.expected is not None and step.score < step.expected
            top = self._y(step.score) + (scaled(6) if beneath else -scaled(24))
            there = QRectF(x - scaled(30), top, scaled(60), scaled(18))
            painter.drawText(there, Qt.AlignmentFlag.AlignCenter, rounded(step.score))

    def _points(self, values: Sequence[Fraction | None]) -> list[QPointF]:
        return [QPointF(self._x(at), self._y(value)) for at, value in enumerate(values) if value is not None]

    def _label_interval(self) -> int:
        """Distance between two labelled cycles, as a number of cycles, so that names do not overlap."""
        return max(math.ceil(scaled(NAME) / self._step()), 1)

    def _step(self) -> float:
        """Distance between two cycles, in pixels."""
        room = self.width() - scaled(LEFT + RIGHT + 2 * INSET)
        return room / (len(self._steps) - 1) if len(self._steps) > 1 else room

    def _x(self, at: int) -> float:
        middle = self._step() / 2 if len(self._steps) == 1 else 0
        return scaled(LEFT + INSET) + self._step() * at + middle

    def _y(self, value: Fraction | int) -> float:
        top, bottom = scaled(16), self.height() - scaled(30)
        return bottom - (bottom - top) * float(value - LOWEST) / (HIGHEST - LOWEST)
