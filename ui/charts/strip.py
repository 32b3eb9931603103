"""Timeline of a plan: one lane for sessions and one per goal, with marks for due and done."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip
from typing_extensions import override

from ui.charts.chart import Chart
from ui.charts.key import KeyMark, key_height, paint_key
from ui.language.format import day
from ui.theme.theme import color, font, scaled, tokens

LANE, HEAD, ABOVE_KEY, REACH = 30, 26, 6, 9


class Shape(StrEnum):
    """Kinds of marks; each has its own shape."""

    SESSION = "session"
    PLANNED = "planned"
    CHECK_IN = "check-in"
    ACTIVITY = "activity"
    DUE = "due"


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark as text, with its day."""

    on: date
    shape: Shape
    label: str


@dataclass(frozen=True, slots=True)
class Lane:
    """One line of the strip: its name and its marks."""

    name: str
    marks: tuple[Mark, ...]


class PlanStrip(Chart):
    """Lanes from the plan's first day to its last, with a line through today."""

    def __init__(self) -> None:
        super().__init__(vertical=QSizePolicy.Policy.Minimum)
        self._lanes: Sequence[Lane] = ()
        self._first = self._last = self._ends = self._today = date.today()
        self.setMinimumWidth(scaled(200))
        self.setAccessibleName(self.tr("Timeline of the plan"))

    def show_plan(self, starts_on: date, ends_on: date, today: date, lanes: Sequence[Lane]) -> None:
        """Show a plan; the line grows where something lies outside its days."""
        self._lanes, self._today, self._ends = lanes, today, ends_on
        days = [mark.on for lane in lanes for mark in lane.marks]
        self._first, self._last = min([starts_on, *days]), max([ends_on, *days])
        reported = [self.tr("From {0} to {1}").format(day(starts_on), day(ends_on))]
        if self._first <= today <= self._last:
            reported.append(self.tr("today is {0}").format(day(today)))
        reported += [f"{lane.name}: {', '.join(map(_mark_text, lane.marks))}" for lane in lanes if lane.marks]
        self.setAccessibleDescription("; ".join(reported))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Size with every lane."""
        return QSize(scaled(420), self.heightForWidth(max(self.width(), scaled(420))))

    @override
    def heightForWidth(self, width: int) -> int:
        """Height at a width, in pixels: a narrower key has more lines."""
        return self._bottom() + scaled(ABOVE_KEY) + key_height(self._key(), width)

    def event(self, event: QEvent) -> bool:
        """What a mark is and when, as its tip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._text_at(event.pos().x(), event.pos().y()), self)
            return True
        return super().event(event)

    @override
    def draw(self, painter: QPainter) -> None:
        """Draw the chart."""
        self._paint_months(painter)
        for at, lane in enumerate(self._lanes):
            self._paint_lane(painter, lane, self._y(at))
        self._paint_today(painter)
        top = self._bottom() + scaled(ABOVE_KEY)
        paint_key(painter, QRectF(0, top, self.width(), self.height() - top), self._key())

    def _bottom(self) -> int:
        return scaled(HEAD) + scaled(LANE) * len(self._lanes)

    def _text_at(self, x: int, y: int) -> str:
        at = (y - scaled(HEAD)) // scaled(LANE)
        marks = self._lanes[at].marks if 0 <= at < len(self._lanes) else ()
        return "\n".join(_mark_text(mark) for mark in marks if abs(self._x(mark.on) - x) <= scaled(REACH))

    def _left(self) -> float:
        metrics = QFontMetricsF(font("caption"))
        widest = max((metrics.horizontalAdvance(lane.name) for lane in self._lanes), default=0.0)
        return min(widest + scaled(14), self.width() * 0.35)

    def _x(self, on: date) -> float:
        left = self._left() + scaled(10)
        room = self.width() - left - scaled(14)
        return left + room * (on - self._first).days / max((self._last - self._first).days, 1)

    def _y(self, lane: int) -> float:
        return scaled(HEAD) + scaled(LANE) * (lane + 0.5)

    def _paint_months(self, painter: QPainter) -> None:
        colors = tokens()
        bottom = self._bottom()
        painter.setFont(font("caption"))
        metrics = QFontMetricsF(font("caption"))
        free = 0.0
        for first in _month_starts(self._first, self._last):
            x = self._x(first)
            painter.setPen(QPen(color(colors.grid), 1))
            painter.drawLine(QPointF(x, scaled(HEAD)), QPointF(x, bottom))
            name = QLocale().standaloneMonthName(first.month, QLocale.FormatType.ShortFormat)
            width = metrics.horizontalAdvance(name)
            if x - width / 2 < free or x + width / 2 > self.width():
                continue
            painter.setPen(color(colors.text3))
            painter.drawText(
                QRectF(x - width / 2 - 1, 0, width + 2, scaled(HEAD) - 4), Qt.AlignmentFlag.AlignCenter, name
            )
            free = x + width / 2 + scaled(6)

    def _paint_lane(self, painter: QPainter, lane: Lane, y: float) -> None:
        colors = tokens()
        painter.setFont(font("caption"))
        painter.setPen(color(colors.text2))
        left = self._left()
        name = QFontMetricsF(font("caption")).elidedText(lane.name, Qt.TextElideMode.ElideRight, left - scaled(6))
        painter.drawText(QRectF(0, y - scaled(LANE) / 2, left, scaled(LANE)), Qt.AlignmentFlag.AlignVCenter, name)
        painter.setPen(QPen(color(colors.border_strong), 2))
        painter.drawLine(QPointF(self._x(self._first), y), QPointF(self._x(self._ends), y))
        for mark in lane.marks:
            _paint_mark(painter, self._x(mark.on), y, mark.shape)

    def _paint_today(self, painter: QPainter) -> None:
        if not self._first <= self._today <= self._last:
            return
        x = self._x(self._today)
        painter.setPen(_today_pen())
        painter.drawLine(QPointF(x, scaled(HEAD) - 4), QPointF(x, self._bottom()))

    def _key(self) -> list[KeyMark]:
        shown = {mark.shape for lane in self._lanes for mark in lane.marks}
        marks = [KeyMark(partial(_paint_mark, shape=shape), text) for shape, text in _names(self) if shape in shown]
        if self._first <= self._today <= self._last:
            marks.append(KeyMark(_today_mark, self.tr("today"), 6))
        return marks


def _today_mark(painter: QPainter, x: float, y: float) -> None:
    painter.setPen(_today_pen())
    painter.drawLine(QPointF(x, y - scaled(8)), QPointF(x, y + scaled(8)))


def _today_pen() -> QPen:
    return QPen(color(tokens().text), 1.4, Qt.PenStyle.DashLine)


def _paint_mark(painter: QPainter, x: float, y: float, shape: Shape) -> None:
    """Draw one mark: session a dot, planned a ring, check-in a triangle, activity a square, due a diamond."""
    colors, size = tokens(), scaled(5)
    painter.setPen(QPen(color(colors.surface), 1))
    painter.setBrush(color(colors.negative if shape is Shape.DUE else colors.accent))
    match shape:
        case Shape.SESSION:
            painter.drawEllipse(QPointF(x, y), size, size)
        case Shape.PLANNED:
            painter.setPen(QPen(color(colors.accent), 1.6))
            painter.setBrush(color(colors.surface))
            painter.drawEllipse(QPointF(x, y), size - 1, size - 1)
        case Shape.CHECK_IN:
            corners = [QPointF(x, y - size - 1), QPointF(x + size + 1, y + size), QPointF(x - size - 1, y + size)]
            painter.drawPolygon(QPolygonF(corners))
        case Shape.ACTIVITY:
            painter.drawRect(QRectF(x - size, y - size, 2 * size, 2 * size))
        case Shape.DUE:
            far = size + 2
            corners = [QPointF(x, y - far), QPointF(x + far, y), QPointF(x, y + far), QPointF(x - far, y)]
            painter.drawPolygon(QPolygonF(corners))


def _names(strip: PlanStrip) -> list[tuple[Shape, str]]:
    return [
        (Shape.SESSION, strip.tr("session")),
        (Shape.PLANNED, strip.tr("next session")),
        (Shape.CHECK_IN, strip.tr("check-in")),
        (Shape.ACTIVITY, strip.tr("activity done")),
        (Shape.DUE, strip.tr("goal due")),
    ]


def _mark_text(mark: Mark) -> str:
    return f"{mark.label} {day(mark.on)}"


def _month_starts(first: date, last: date) -> list[date]:
    found, at = [], first.replace(day=1)
    while at <= last:
        if at >= first:
            found.append(at)
        at = (at + timedelta(days=32)).replace(day=1)
    return found
