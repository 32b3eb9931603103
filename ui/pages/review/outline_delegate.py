"""Painter of the rows in the list of competencies."""

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from models.domain.reviews import RatingState
from models.rubric.model import Area
from models.views.review import EditorItem
from ui.language.format import standalone
from ui.theme.theme import color, font, scaled, text_key, tokens

ENTRY = Qt.ItemDataRole.UserRole
ROW = 32
LEFT, CELL, EXPECTED, DOTS = 14, 22, 26, 24
"""Pixels at a zoom of 100 %: a row's margin, its rating, its expected rating, and its marks."""
Index = QModelIndex | QPersistentModelIndex


class OutlineDelegate(QStyledItemDelegate):
    """Paints a row: code, name, marks of evidence and of an unmet need, expected rating, and the rating in its colour."""

    def __init__(self, outline: QListView) -> None:
        super().__init__(outline)
        self._outline = outline

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Height of a row with its whole name; headings of areas have space above."""
        row = index.data(ENTRY)
        if isinstance(row, Area):
            return QSize(scaled(200), scaled(34))
        room = _name_room(self._outline.viewport().width())
        return QSize(scaled(200), max(scaled(ROW), _name_height(_name(row), room, text_key()) + scaled(14)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = index.data(ENTRY)
        rect = QRectF(option.rect)
        if isinstance(row, Area):
            painter.setFont(font("overline"))
            painter.setPen(color(tokens().text2))
            title = QFontMetricsF(font("overline")).elidedText(
                row.name, Qt.TextElideMode.ElideRight, rect.width() - scaled(24)
            )
            painter.drawText(rect.adjusted(scaled(14), scaled(8), -scaled(8), 0), Qt.AlignmentFlag.AlignVCenter, title)
        else:
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            if chosen:
                _paint_choice(painter, rect, focused=bool(option.state & QStyle.StateFlag.State_HasFocus))
            self._paint_item(painter, row, rect, chosen)
        painter.restore()

    def _paint_item(self, painter: QPainter, item: EditorItem, rect: QRectF, chosen: bool) -> None:
        colors = tokens()
        size = scaled(CELL)
        cell = QRectF(rect.right() - scaled(LEFT) - size, rect.center().y() - size / 2, size, size)
        _paint_rating(painter, cell, item)
        expected = QRectF(cell.left() - scaled(EXPECTED), rect.top(), scaled(20), rect.height())
        painter.setFont(font("caption", tabular=True))
        painter.setPen(color(colors.text3))
        painter.drawText(expected, Qt.AlignmentFlag.AlignCenter, standalone(f"/{item.expected}"))
        _paint_marks(painter, item, rect, expected.left(), chosen)
        layout = name_layout(item, int(rect.width()), strong=chosen)
        code = QTextLayout.FormatRange()
        code.start, code.length, code.format = 0, len(item.code), QTextCharFormat()
        code.format.setForeground(color(colors.text2 if chosen else colors.text3))
        painter.setPen(color(colors.text if chosen or not item.answered else colors.text2))
        top = rect.center().y() - _height(layout) / 2
        layout.draw(painter, QPointF(rect.left() + scaled(LEFT), top), [code])


def _paint_marks(painter: QPainter, item: EditorItem, rect: QRectF, right: float, chosen: bool) -> None:
    """Draw one dot for each piece of evidence; the mark of an unmet need replaces one dot."""
    colors = tokens()
    left = right
    if item.need:
        left -= scaled(8)
        painter.setFont(font("strong"))
        painter.setPen(color(colors.text if chosen else colors.negative))
        painter.drawText(QRectF(left, rect.top(), scaled(8), rect.height()), Qt.AlignmentFlag.AlignCenter, "!")
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(colors.text3))
    for number in range(min(len(item.evidence), 2 if item.need else 3)):
        painter.drawEllipse(QRectF(left - scaled(8) * (number + 1), rect.center().y() - 2, 4, 4))


def _paint_choice(painter: QPainter, rect: QRectF, *, focused: bool) -> None:
    """Draw the background of the open row, and a ring while the list has focus."""
    painter.setPen(QPen(color(tokens().accent), 1.5) if focused else Qt.PenStyle.NoPen)
    painter.setBrush(color(tokens().selected))
    painter.drawRoundedRect(rect.adjusted(6, 1.5, -6, -1.5), 7, 7)


def name_layout(item: EditorItem, width: int, *, strong: bool) -> QTextLayout:
    """Layout of code and name in a row of this width, in pixels."""
    return _text_layout(_name(item), _name_room(width), strong=strong)


def _name(item: EditorItem) -> str:
    """Code and name, with the star of a core competency on the line of the last word."""
    return f"{item.code}\u2002{item.competency.name}" + ("\u00a0★" if item.competency.core else "")


def _name_room(width: int) -> int:
    """Pixels for code and name in a row of this width."""
    return width - scaled(2 * LEFT + CELL + EXPECTED + DOTS)


def _text_layout(text: str, room: int, *, strong: bool) -> QTextLayout:
    """Layout of a text, wrapped to the width."""
    layout = QTextLayout(text, font("strong" if strong else "body"))
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room)
        line.setPosition(QPointF(0, y))
        y += line.height()
    layout.endLayout()
    return layout


def _height(layout: QTextLayout) -> float:
    return sum(layout.lineAt(at).height() for at in range(layout.lineCount()))


@lru_cache(maxsize=512)
def _name_height(text: str, room: int, _key: tuple[str, int]) -> int:
    """Height of a name at a width, in pixels. Cached, because every layout asks for all rows."""
    return round(max(_height(_text_layout(text, room, strong=strong)) for strong in (False, True)))


def _paint_rating(painter: QPainter, cell: QRectF, item: EditorItem) -> None:
    """Draw the rating: a digit on its colour, a dash for not observed, a cross for excluded, a frame for blank."""
    colors = tokens()
    painter.setFont(font("strong", tabular=True))
    if item.value is not None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(colors.ratings[item.value - 1]))
        painter.drawRoundedRect(cell, 5, 5)
        painter.setPen(color(colors.rating_texts[item.value - 1]))
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, str(item.value))
        return
    pen = QPen(color(colors.outline), 1)
    if not item.answered:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
    painter.setPen(color(colors.text2))
    mark = "×" if item.excluded else "–" if item.state is RatingState.NOT_OBSERVED else ""
    painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, mark)
