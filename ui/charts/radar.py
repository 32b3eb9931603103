"""Radar chart of area scores against the expected ones."""

import math
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF
from typing_extensions import override

from ui.charts.chart import Chart
from ui.charts.dot_plot import HIGHEST, Dot
from ui.charts.key import KeyMark, draw_line, key_height, paint_key
from ui.language.format import rounded
from ui.theme.theme import color, font, scaled, tokens

LABELS, ABOVE = 128, 60
"""Pixels at a zoom of 100 % for the names at each side, and above and below."""
HEIGHT, MIN_SIZE, NAMED_FROM, CODE = 392, 280, 440, 34
WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop


class Radar(Chart):
    """Filled area: the scores. Grey line: the previous review. Dashed line: the expected scores."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[Dot] = ()
        self._now = self._before = ""
        self.setAccessibleName(self.tr("Scores as a radar"))

    def show_rows(self, rows: Sequence[Dot], now: str, before: str) -> None:
        """Show these rows; `now` and `before` are the names of the cycles of their scores."""
        self._rows, self._now, self._before = rows, now, before
        reported = self.tr("{0} {1} of 5")
        self.setAccessibleDescription("; ".join(reported.format(row.name, rounded(row.score)) for row in rows))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Size of the shape with the names around it."""
        return QSize(scaled(460), self.heightForWidth(max(self.width(), scaled(460))))

    @override
    def minimumSizeHint(self) -> QSize:
        """The smallest legible size."""
        return QSize(scaled(MIN_SIZE), scaled(MIN_SIZE))

    @override
    def heightForWidth(self, width: int) -> int:
        """Height of a square shape with the key below it."""
        return min(scaled(HEIGHT), max(width, scaled(MIN_SIZE))) + key_height(self._key(width), width)

    @override
    def draw(self, painter: QPainter) -> None:
        """Draw the chart."""
        if len(self._rows) < 3:
            return
        colors = tokens()
        for value in range(1, HIGHEST + 1):
            painter.setPen(QPen(color(colors.border_strong if value == HIGHEST else colors.grid), 1))
            painter.drawPolygon(self._polygon([float(value)] * len(self._rows)))
        painter.setPen(_expected())
        painter.drawPolygon(self._polygon([float(row.expected or 0) for row in self._rows]))
        if self._has_previous():
            painter.setPen(_previous_pen())
            painter.drawPolygon(self._polygon([float(row.before or 0) for row in self._rows]))
        filling = QColor(color(colors.accent))
        filling.setAlphaF(0.16)
        painter.setPen(_scores())
        painter.setBrush(filling)
        shape = self._corners([float(row.score or 0) for row in self._rows])
        painter.drawPolygon(QPolygonF(shape))
        painter.setBrush(color(colors.accent))
        for corner in shape:
            painter.drawEllipse(corner, scaled(3), scaled(3))
        for at, row in enumerate(self._rows):
            self._paint_name(painter, at, row)
        top = self._plot_height()
        paint_key(painter, QRectF(0, top, self.width(), self.height() - top), self._key(self.width()))

    def _key(self, width: int) -> list[KeyMark]:
        """Entries for the lines and, if codes replace the names around the shape, for the names."""
        before = [KeyMark(draw_line(_previous_pen()), self._before, 16)] if self._has_previous() else []
        now, expected = (
            KeyMark(draw_line(_scores()), self._now, 16),
            KeyMark(draw_line(_expected()), self.tr("expected"), 16),
        )
        named = width >= scaled(NAMED_FROM)
        codes = () if named else (KeyMark(partial(_paint_code, code=row.code), row.name, CODE) for row in self._rows)
        return [now, *before, expected, *codes]

    def _has_previous(self) -> bool:
        return any(row.before is not None for row in self._rows)

    def _plot_height(self) -> int:
        """Height of the shape with its names, in pixels."""
        return self.height() - key_height(self._key(self.width()), self.width())

    def _has_room_for_names(self) -> bool:
        return self.width() >= scaled(NAMED_FROM)

    def _labels(self) -> int:
        return scaled(LABELS if self._has_room_for_names() else CODE)

    def _radius(self) -> float:
        return max(
            min(self.width() / 2 - self._labels() - scaled(12), self._plot_height() / 2 - scaled(ABOVE)), scaled(40)
        )

    def _between(self) -> float:
        """Height at the top and the bottom that the names at the sides leave free, in pixels."""
        return 2 * ((self._radius() + scaled(10)) * math.sin(2 * math.pi / len(self._rows)) - scaled(6))

    def _point(self, at: int, distance: float) -> QPointF:
        angle = self._angle(at)
        middle = QPointF(self.width() / 2, self._plot_height() / 2)
        return middle + QPointF(math.cos(angle), math.sin(angle)) * distance

    def _angle(self, at: int) -> float:
        return -math.pi / 2 + 2 * math.pi * at / len(self._rows)

    def _polygon(self, values: Sequence[float]) -> QPolygonF:
        return QPolygonF(self._corners(values))

    def _corners(self, values: Sequence[float]) -> list[QPointF]:
        return [self._point(at, self._radius() * value / HIGHEST) for at, value in enumerate(values)]

    def _paint_name(self, painter: QPainter, at: int, row: Dot) -> None:
        """Draw the name, wrapped, with the score below it, outside the shape."""
        place, angle = self._point(at, self._radius() + scaled(10)), self._angle(at)
        across, down = math.cos(angle), math.sin(angle)
        middle = abs(across) < 0.1
        width = self._between() if middle else self._labels()
        side = Qt.AlignmentFlag.AlignLeft if across > 0 else Qt.AlignmentFlag.AlignRight
        where = Qt.AlignmentFlag.AlignHCenter if middle else side
        metrics = QFontMetricsF(font("caption"))
        text = row.name if self._has_room_for_names() else row.code
        name = metrics.boundingRect(QRectF(0, 0, width, scaled(HEIGHT)), int(WRAPPED), text).height()
        line = metrics.lineSpacing()
        top = place.y() - (name + line) * (1 - down) / 2
        left = place.x() - width / 2 if middle else place.x() if across > 0 else place.x() - width
        painter.setFont(font("caption"))
        painter.setPen(color(tokens().text2))
        painter.drawText(QRectF(left, top, width, name), WRAPPED | where, text)
        painter.setFont(font("overline", tabular=True))
        painter.setPen(color(tokens().text))
        painter.drawText(QRectF(left, top + name, width, line), where | Qt.AlignmentFlag.AlignTop, rounded(row.score))


def _paint_code(painter: QPainter, x: float, y: float, code: str) -> None:
    painter.setFont(font("overline"))
    painter.setPen(color(tokens().text))
    room = QRectF(x - scaled(CODE) / 2, y - scaled(10), scaled(CODE), scaled(20))
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, code)


def _scores() -> QPen:
    return QPen(color(tokens().accent), 2)


def _previous_pen() -> QPen:
    return QPen(color(tokens().before), 1.5)


def _expected() -> QPen:
    return QPen(color(tokens().text3), 1.4, Qt.PenStyle.DashLine)
