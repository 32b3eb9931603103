"""Range plot: published amounts as bars and dots under their headings, on one logarithmic axis."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from typing import Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip
from typing_extensions import override

from ui.charts.chart import Chart
from ui.charts.key import KeyMark, key_height, paint_key
from ui.language.format import number
from ui.theme.theme import color, font, scaled, tokens

ROW, TALL_ROW, GROUP, HEAD, ABOVE_KEY = 28, 46, 34, 26, 8
NAMES, AMOUNTS, AMOUNTS_FROM = 210, 150, 620
"""Pixels at a zoom of 100 %: room for names and printed amounts, and the width from which an amount has its own column."""
TICKS = (50_000, 100_000, 200_000, 500_000, 1_000_000)
AXIS = (40_000, 1_600_000)
"""Lowest and highest amount of the axis."""
BAR, INSET = 8, 14


@dataclass(frozen=True, slots=True)
class RangeRow:
    """One amount or range under a heading. `printed` is how it was published; an end without a number is None.

    `open_end` names the end beyond which more is possible; `source` says where it was published.
    """

    heading: str
    name: str
    printed: str
    source: str
    low: float | None
    high: float | None
    open_end: Literal["", "low", "high"] = ""


class RangePlot(Chart):
    """A bar is a range, a dot a single amount, and an arrow an end that the source leaves open. Nothing is averaged."""

    def __init__(self, name: str) -> None:
        super().__init__(vertical=QSizePolicy.Policy.Minimum)
        self._rows: Sequence[RangeRow] = ()
        self.setAccessibleName(name)

    def show_rows(self, rows: Sequence[RangeRow]) -> None:
        """Show these rows, sorted by heading."""
        self._rows = rows
        self.setAccessibleDescription("; ".join(map(self._description, rows)))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Size with every row and a column of amounts."""
        return QSize(scaled(420), self.heightForWidth(scaled(AMOUNTS_FROM)))

    @override
    def minimumSizeHint(self) -> QSize:
        """The smallest legible size."""
        return QSize(scaled(260), self._bottom(scaled(AMOUNTS_FROM)))

    @override
    def heightForWidth(self, width: int) -> int:
        """Height at a width, in pixels."""
        return self._bottom(width) + scaled(ABOVE_KEY) + key_height(self._key(), width)

    def event(self, event: QEvent) -> bool:
        """What a row says as its tip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = event.pos().y()
            text = next((self._description(row) for top, row in self._row_tops() if 0 <= at - top < self._row()), "")
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    @override
    def draw(self, painter: QPainter) -> None:
        """Draw the chart."""
        self._paint_axis(painter)
        top = float(scaled(HEAD))
        for heading, rows in groupby(self._rows, attrgetter("heading")):
            painter.setFont(font("overline"))
            painter.setPen(color(tokens().text2))
            place = QRectF(0, top, self.width(), scaled(GROUP) - scaled(6))
            painter.drawText(place, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, heading)
            top += scaled(GROUP)
            for row in rows:
                self._paint_row(painter, row, top)
                top += self._row()
        bottom = self._bottom() + scaled(ABOVE_KEY)
        paint_key(painter, QRectF(0, bottom, self.width(), self.height() - bottom), self._key())

    def _row(self, width: int = 0) -> int:
        return scaled(ROW if self._has_column(width) else TALL_ROW)

    def _has_column(self, width: int = 0) -> bool:
        return (width or self.width()) >= scaled(AMOUNTS_FROM)

    def _bottom(self, width: int = 0) -> int:
        groups = len(list(groupby(self._rows, attrgetter("heading"))))
        return scaled(HEAD) + groups * scaled(GROUP) + len(self._rows) * self._row(width)

    def _row_tops(self) -> Iterator[tuple[float, RangeRow]]:
        top = float(scaled(HEAD))
        for _, rows in groupby(self._rows, attrgetter("heading")):
            top += scaled(GROUP)
            for row in rows:
                yield top, row
                top += self._row()

    def _description(self, row: RangeRow) -> str:
        return f"{row.heading}: {row.name}, {row.printed} ({row.source})"

    def shown_names(self) -> list[str]:
        """The names of the rows as they are drawn at this width."""
        return [self._shown_name(row) for row in self._rows]

    def key_texts(self) -> list[str]:
        """What the key below the rows explains."""
        return [mark.label for mark in self._key()]

    def _shown_name(self, row: RangeRow) -> str:
        """The name, shortened in its middle: names often differ in their last word only."""
        return _metrics().elidedText(row.name, Qt.TextElideMode.ElideMiddle, int(self._left()))

    def _left(self) -> float:
        """Width of the names in pixels: that of the longest one, within limits."""
        longest = max((_metrics().horizontalAdvance(row.name) for row in self._rows), default=0)
        return min(max(scaled(NAMES), longest + 1), self.width() * 0.42)

    def _x(self, amount: float) -> float:
        left = self._left() + scaled(INSET)
        right = self.width() - scaled(INSET) - (scaled(AMOUNTS) if self._has_column() else 0)
        share = math.log(amount / AXIS[0]) / math.log(AXIS[1] / AXIS[0])
        return left + share * (right - left)

    def _paint_axis(self, painter: QPainter) -> None:
        painter.setFont(font("caption", tabular=True))
        last = -math.inf
        for amount in TICKS:
            x = self._x(amount)
            painter.setPen(QPen(color(tokens().grid), 1))
            painter.drawLine(QPointF(x, scaled(HEAD)), QPointF(x, self._bottom()))
            text = f"${number(amount // 1000)}k" if amount < AXIS[1] / 2 else f"${number(amount // 1_000_000)}M"
            half = painter.fontMetrics().horizontalAdvance(text) / 2
            if x - half > last:
                painter.setPen(color(tokens().text3))
                room = QRectF(x - half - 2, 0, 2 * half + 4, scaled(HEAD) - 4)
                painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)
                last = x + half + scaled(6)

    def _paint_row(self, painter: QPainter, row: RangeRow, top: float) -> None:
        height, left = self._row(), self._left()
        middle = Qt.AlignmentFlag.AlignVCenter
        name = QRectF(0, top, left, height)
        amount = QRectF(self.width() - scaled(AMOUNTS), top, scaled(AMOUNTS), height)
        where = middle | Qt.AlignmentFlag.AlignRight
        if not self._has_column():
            name, amount = QRectF(0, top + 2, left, height / 2), QRectF(0, top + height / 2 - 2, left, height / 2)
            where = middle | Qt.AlignmentFlag.AlignLeft
        self._write(painter, name, self._shown_name(row), "body", tokens().text, middle | Qt.AlignmentFlag.AlignLeft)
        self._write(painter, amount, row.printed, "caption", tokens().text2, where)
        self._paint_amount(painter, row, top + height / 2)

    def _paint_amount(self, painter: QPainter, row: RangeRow, y: float) -> None:
        ends = [amount for amount in (row.low, row.high) if amount is not None]
        low, high = self._x(min(ends)), self._x(max(ends))
        if row.open_end:
            _arrow(painter, high if row.open_end == "high" else low, y, 1 if row.open_end == "high" else -1)
        if high - low > 1:
            _bar(painter, (low + high) / 2, y, high - low)
        else:
            _dot(painter, low, y)

    def _write(self, painter: QPainter, room: QRectF, text: str, kind: str, tone: str, where: Qt.AlignmentFlag) -> None:
        painter.setFont(font(kind, tabular=True))
        painter.setPen(color(tone))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, where, shown)

    def _key(self) -> list[KeyMark]:
        key = [
            KeyMark(lambda painter, x, y: _bar(painter, x, y, scaled(22)), self.tr("range"), 22),
            KeyMark(_dot, self.tr("single amount")),
        ]
        ends = {row.open_end for row in self._rows}
        if "low" in ends:
            arrow = KeyMark(
                lambda painter, x, y: _arrow(painter, x + scaled(10), y, -1), self.tr("less is possible"), 22
            )
            key.append(arrow)
        if "high" in ends:
            arrow = KeyMark(
                lambda painter, x, y: _arrow(painter, x - scaled(10), y, 1), self.tr("more is possible"), 22
            )
            key.append(arrow)
        return key


def _metrics() -> QFontMetrics:
    """Metrics of the names."""
    return QFontMetrics(font("body", tabular=True))


def _bar(painter: QPainter, middle: float, y: float, width: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(tokens().accent))
    height = scaled(BAR)
    painter.drawRoundedRect(QRectF(middle - width / 2, y - height / 2, width, height), height / 2, height / 2)


def _dot(painter: QPainter, x: float, y: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(tokens().accent))
    painter.drawEllipse(QPointF(x, y), scaled(5), scaled(5))


def _arrow(painter: QPainter, x: float, y: float, direction: int) -> None:
    """From a point outwards; `direction` is 1 to the right, -1 to the left."""
    tip, head = x + direction * scaled(22), scaled(4)
    painter.setPen(QPen(color(tokens().accent), 2))
    painter.drawLine(QPointF(x, y), QPointF(tip - direction * head, y))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(tokens().accent))
    back = tip - direction * scaled(7)
    painter.drawPolygon(QPolygonF([QPointF(tip, y), QPointF(back, y - head), QPointF(back, y + head)]))
