"""Painted cell of a rating: its digit on its colour, or an empty frame."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF

from ui.theme.theme import color, font, scaled, tokens

SIGN = 28
"""Pixels at a zoom of 100 %: room for the sign."""
WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


def paint_cell(painter: QPainter, rect: QRectF, rating: int | None, sign: str, name: str, *, dashed: bool) -> None:
    """Draw a cell: `sign` and, where there is room, the name beside it, on the colour of the rating if there is one."""
    colors = tokens()
    _paint_ground(painter, rect, rating, dashed=dashed)
    front = color(colors.text2 if rating is None else colors.rating_texts[rating - 1])
    painter.setPen(front)
    painter.setFont(font("heading", tabular=True))
    room = rect.adjusted(scaled(SIGN), 0, -scaled(12), 0)
    if room.width() < _widest_word(name):
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, sign)
        return
    painter.drawText(QRectF(rect.left(), rect.top(), scaled(SIGN), rect.height()), Qt.AlignmentFlag.AlignCenter, sign)
    painter.setFont(font("caption"))
    painter.drawText(room, int(WRAPPED), _in_two_lines(name, room.width()))


def paint_chip(painter: QPainter, x: float, y: float, rating: int) -> None:
    """Draw the small cell of a rating around a point."""
    rect = _chip(x, y)
    _paint_ground(painter, rect, rating, dashed=False)
    painter.setFont(font("overline", tabular=True))
    painter.setPen(color(tokens().rating_texts[rating - 1]))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(rating))


def paint_unrated(painter: QPainter, x: float, y: float) -> None:
    """Draw the small cell of what was not observed around a point."""
    rect = _chip(x, y)
    _paint_ground(painter, rect, None, dashed=False)
    painter.setFont(font("overline"))
    painter.setPen(color(tokens().text2))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, "–")


def paint_below(painter: QPainter, x: float, y: float) -> None:
    """Draw the triangle of a rating below expected, with a rim that parts it from any colour."""
    size = scaled(5)
    painter.setPen(QPen(color(tokens().surface), 1.5))
    painter.setBrush(color(tokens().negative))
    corners = [QPointF(x - size, y - size + 1), QPointF(x + size, y - size + 1), QPointF(x, y + size)]
    painter.drawPolygon(QPolygonF(corners))


def _chip(x: float, y: float) -> QRectF:
    return QRectF(x - scaled(10), y - scaled(8), scaled(20), scaled(16))


def _paint_ground(painter: QPainter, rect: QRectF, rating: int | None, *, dashed: bool) -> None:
    if rating is not None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(tokens().ratings[rating - 1]))
        painter.drawRoundedRect(rect, 5, 5)
        return
    painter.setPen(QPen(color(tokens().border_strong), 1, Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)


def _in_two_lines(name: str, width: float) -> str:
    """The name, cut where it would need a third line."""
    metrics = QFontMetricsF(font("caption"))
    shown, room = name, 2 * width
    while metrics.boundingRect(QRectF(0, 0, width, 10_000), int(WRAPPED), shown).height() > 2.5 * metrics.lineSpacing():
        room -= scaled(8)
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
    return shown


def _widest_word(name: str) -> float:
    metrics = QFontMetricsF(font("caption"))
    return max(map(metrics.horizontalAdvance, name.split()))
