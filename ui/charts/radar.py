"""The radar: the areas as a shape against the expected shape. The dot plot beside it is easier to read exactly."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from ui.charts.dot_plot import HIGHEST, Dot
from ui.theme.look import color, font, px, tokens
from ui.widgets.format import rounded

LABELS = 120


class Radar(QWidget):
    """Filled: the scores. Grey line: the review before. Dashed: what is expected."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[Dot] = ()
        self.setAccessibleName(self.tr("Scores as a radar"))

    def show_rows(self, rows: Sequence[Dot]) -> None:
        """Show other rows."""
        self._rows = rows
        told = self.tr("{0} {1} of 5")
        self.setAccessibleDescription("; ".join(told.format(row.name, rounded(row.score)) for row in rows))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the shape and the names around it."""
        return QSize(px(460), px(400))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Less would not be legible."""
        return QSize(px(320), px(320))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw it."""
        if len(self._rows) < 3:
            return
        colors = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for value in range(1, HIGHEST + 1):
            painter.setPen(QPen(color(colors.border_strong if value == HIGHEST else colors.grid), 1))
            painter.drawPolygon(self._shape([float(value)] * len(self._rows)))
        expected = QPen(color(colors.text3), 1.4, Qt.PenStyle.DashLine)
        painter.setPen(expected)
        painter.drawPolygon(self._shape([float(row.expected or 0) for row in self._rows]))
        if any(row.before is not None for row in self._rows):
            painter.setPen(QPen(color(colors.before), 1.5))
            painter.drawPolygon(self._shape([float(row.before or 0) for row in self._rows]))
        filling = QColor(color(colors.accent))
        filling.setAlphaF(0.16)
        painter.setPen(QPen(color(colors.accent), 2))
        painter.setBrush(filling)
        shape = self._corners([float(row.score or 0) for row in self._rows])
        painter.drawPolygon(QPolygonF(shape))
        painter.setBrush(color(colors.accent))
        for corner in shape:
            painter.drawEllipse(corner, 3, 3)
        for at, row in enumerate(self._rows):
            self._paint_name(painter, at, row)
        painter.end()

    def _radius(self) -> float:
        return max(min(self.width() / 2 - px(LABELS), self.height() / 2 - px(40)), px(40))

    def _point(self, at: int, distance: float) -> QPointF:
        angle = -math.pi / 2 + 2 * math.pi * at / len(self._rows)
        middle = QPointF(self.width() / 2, self.height() / 2)
        return middle + QPointF(math.cos(angle), math.sin(angle)) * distance

    def _shape(self, values: Sequence[float]) -> QPolygonF:
        return QPolygonF(self._corners(values))

    def _corners(self, values: Sequence[float]) -> list[QPointF]:
        return [self._point(at, self._radius() * value / HIGHEST) for at, value in enumerate(values)]

    def _paint_name(self, painter: QPainter, at: int, row: Dot) -> None:
        place = self._point(at, self._radius() + px(12))
        side = place.x() - self.width() / 2
        metrics = QFontMetricsF(font("caption"))
        name = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, px(LABELS) - px(8))
        width = max(metrics.horizontalAdvance(name), metrics.horizontalAdvance("0.00")) + 2
        left = place.x() if side > 4 else place.x() - width if side < -4 else place.x() - width / 2
        where = Qt.AlignmentFlag.AlignLeft if side > 4 else Qt.AlignmentFlag.AlignRight
        where = where if abs(side) > 4 else Qt.AlignmentFlag.AlignHCenter
        line = metrics.lineSpacing()
        painter.setFont(font("caption"))
        painter.setPen(color(tokens().text2))
        painter.drawText(QRectF(left, place.y() - line, width, line), where | Qt.AlignmentFlag.AlignVCenter, name)
        painter.setFont(font("overline", tabular=True))
        painter.setPen(color(tokens().text))
        painter.drawText(
            QRectF(left, place.y(), width, line), where | Qt.AlignmentFlag.AlignVCenter, rounded(row.score)
        )
