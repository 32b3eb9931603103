"""The way of one score over the cycles, against what was expected each time."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from ui.theme.look import color, font, px, tokens
from ui.widgets.format import rounded

LOWEST, HIGHEST = 1, 5


@dataclass(frozen=True, slots=True)
class Step:
    """One cycle: its name, the score and what was expected, either None where there is none."""

    name: str
    score: Fraction | None
    expected: Fraction | None


class Trend(QWidget):
    """A line through the scores, dashes through the expectations; every score is written beside its dot."""

    def __init__(self) -> None:
        super().__init__()
        self._steps: Sequence[Step] = ()
        self.setAccessibleName(self.tr("Overall score over the cycles"))

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show other cycles, oldest first."""
        self._steps = steps
        told = self.tr("{0}: {1}, expected {2}")
        words = "; ".join(told.format(one.name, rounded(one.score), rounded(one.expected)) for one in steps)
        self.setAccessibleDescription(words)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A low strip."""
        return QSize(px(320), px(180))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Less would not be legible."""
        return QSize(px(220), px(170))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw it."""
        colors = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font("caption", tabular=True))
        for value in range(LOWEST, HIGHEST + 1):
            y = self._y(value)
            painter.setPen(QPen(color(colors.grid), 1))
            painter.drawLine(QPointF(px(24), y), QPointF(self.width() - px(12), y))
            painter.setPen(color(colors.text3))
            painter.drawText(QRectF(0, y - 9, px(16), 18), Qt.AlignmentFlag.AlignCenter, str(value))
        painter.setPen(QPen(color(colors.text3), 1.4, Qt.PenStyle.DashLine))
        painter.drawPolyline(QPolygonF(self._points([step.expected for step in self._steps])))
        painter.setPen(QPen(color(colors.accent), 2))
        painter.drawPolyline(QPolygonF(self._points([step.score for step in self._steps])))
        for at, step in enumerate(self._steps):
            self._paint_step(painter, at, step)
        painter.end()

    def _paint_step(self, painter: QPainter, at: int, step: Step) -> None:
        colors = tokens()
        x = self._x(at)
        painter.setFont(font("caption"))
        painter.setPen(color(colors.text3))
        painter.drawText(
            QRectF(x - px(45), self.height() - px(20), px(90), px(18)), Qt.AlignmentFlag.AlignCenter, step.name
        )
        if step.score is None:
            return
        y = self._y(step.score)
        painter.setPen(QPen(color(colors.surface), 2))
        painter.setBrush(color(colors.accent))
        painter.drawEllipse(QPointF(x, y), px(4), px(4))
        painter.setFont(font("strong", tabular=True))
        painter.setPen(color(colors.text))
        below = step.expected is not None and step.score < step.expected  # away from the line of expectations
        top = y + px(6) if below else y - px(24)
        painter.drawText(QRectF(x - 30, top, 60, px(18)), Qt.AlignmentFlag.AlignCenter, rounded(step.score))

    def _points(self, values: Sequence[Fraction | None]) -> list[QPointF]:
        return [QPointF(self._x(at), self._y(value)) for at, value in enumerate(values) if value is not None]

    def _x(self, at: int) -> float:
        room = self.width() - px(24) - px(12) - px(80)
        return px(24) + px(40) + (room * at / (len(self._steps) - 1) if len(self._steps) > 1 else room / 2)

    def _y(self, value: Fraction | int) -> float:
        top, bottom = px(16), self.height() - px(30)
        return bottom - (bottom - top) * float(value - LOWEST) / (HIGHEST - LOWEST)
