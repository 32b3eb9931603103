"""List of notes: date, engineer, excerpt, competencies, visibility."""

from collections.abc import Callable

from PySide6.QtCore import (
    QCoreApplication,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from models.domain.journal import NoteId, Visibility
from models.exchange.table_output import OutputTable
from models.queries.journal import ListedNote
from models.views.journal import PAGE
from ui.language.format import day, standalone
from ui.language.translation import translate
from ui.pages.journal.highlights import excerpt, formats
from ui.pages.journal.labels import competency_name, visibility_icon
from ui.theme.icons import paint_icon
from ui.theme.theme import color, font, scaled, theme, tokens
from ui.widgets.row_menu import RowMenuMixin
from ui.widgets.table_model import EMPTY, Column, Rows, TableModel

Index = QModelIndex | QPersistentModelIndex
SIDE, ABOVE, BETWEEN, TEXT_LINES = 14, 9, 3, 2
MAX_EXCERPT = 400
"""Characters of an excerpt: more than two lines of the widest window hold."""


class NoteModel(TableModel[ListedNote]):
    """Model of the notes fetched so far. The accessible text contains everything that is painted."""

    def __init__(self, fetch: Callable[[int, int], Rows[ListedNote]]) -> None:
        super().__init__([Column("", self._accessible_text)], fetch, PAGE)

    def row_of(self, note: NoteId) -> int:
        """Row of a note, or -1."""
        return next((at for at, row in enumerate(self.rows) if row.id == note), -1)

    def _accessible_text(self, note: ListedNote) -> str:
        used = self.tr("evidence") if note.used else ""
        tags = ", ".join(map(competency_name, note.competencies))
        parts = (day(note.happened_on), note.engineer_name, translate(note.visibility.label), used, note.text, tags)
        return "; ".join(filter(None, parts))


def note_columns() -> list[Column[ListedNote]]:
    """The columns of notes in an export and on the clipboard."""
    qt = QCoreApplication
    yes = qt.translate("Journal", "yes")
    return [
        Column(
            qt.translate("Journal", "Date"), lambda note: day(note.happened_on), value=lambda note: note.happened_on
        ),
        Column(qt.translate("Journal", "Engineer"), lambda note: note.engineer_name),
        Column(qt.translate("Journal", "Visibility"), lambda note: translate(note.visibility.label)),
        Column(qt.translate("Journal", "Used as evidence"), lambda note: yes if note.used else EMPTY),
        Column(qt.translate("Journal", "Note"), lambda note: note.text),
        Column(
            qt.translate("Journal", "Competencies"), lambda note: ", ".join(map(competency_name, note.competencies))
        ),
    ]


class NoteList(RowMenuMixin, QListView):
    """List of notes; the arrow keys move through its rows."""

    def __init__(self, model: NoteModel) -> None:
        super().__init__()
        self.notes = model
        self.setModel(model)
        self.setAccessibleName(self.tr("Notes"))
        self.setItemDelegate(_Row(self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        theme.changed.connect(self.doItemsLayout)

    @override
    def chosen_table(self) -> OutputTable:
        """The selected notes in the columns of an export."""
        columns = note_columns()
        cells = ([column.cell(note) for column in columns] for note in self.chosen_rows())
        return OutputTable(self.accessibleName(), [column.title for column in columns], cells)

    def choose(self, note: NoteId) -> bool:
        """Select a note; returns whether it is in the list."""
        at = self.notes.row_of(note)
        self.choose_row(at)
        return at >= 0

    def choose_row(self, row: int) -> None:
        """Put the cursor on a row and select it alone, whichever keys are held down; none if the row is negative."""
        index = self.notes.index(row, 0) if row >= 0 else QModelIndex()
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def chosen_rows(self) -> list[ListedNote]:
        """All selected notes, in the order of the list."""
        return [self.notes.rows[at] for at in sorted(index.row() for index in self.selectedIndexes())]

    @override
    def selectAll(self) -> None:
        """Select every note of the list, also those that were not scrolled to."""
        self.notes.load_all()
        super().selectAll()

    def chosen(self) -> ListedNote | None:
        """The current note, or None."""
        index = self.currentIndex()
        return self.notes.rows[index.row()] if index.isValid() else None


class _Row(QStyledItemDelegate):
    """Paints a note: person and day, two lines of text, competencies."""

    def __init__(self, view: NoteList) -> None:
        super().__init__(view)
        self._view = view

    @override
    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """The same size for every row."""
        caption, body = QFontMetrics(font("caption")).height(), QFontMetrics(font("body")).height()
        return QSize(scaled(200), 2 * caption + TEXT_LINES * body + scaled(2 * ABOVE + 3 * BETWEEN))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one note."""
        note = self._view.notes.rows[index.row()]
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = bool(state & QStyle.StateFlag.State_Selected)
            painter.fillRect(rect, color(tokens().selected if chosen else tokens().hover))
            if chosen:
                painter.fillRect(QRect(rect.left(), rect.top(), scaled(3), rect.height()), color(tokens().accent))
        painter.setPen(QPen(color(tokens().border), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inner = QRectF(rect.adjusted(scaled(SIDE), scaled(ABOVE), -scaled(SIDE), -scaled(ABOVE)))
        top = self._head(painter, inner, note)
        top = self._draw_excerpt(
            painter, QRectF(inner.left(), top + scaled(BETWEEN), inner.width(), inner.height()), note
        )
        tags = " · ".join(map(competency_name, note.competencies)) or self.tr("no competency")
        self._line(
            painter, QRectF(inner.left(), top + scaled(BETWEEN), inner.width(), 0), tags, "caption", tokens().text3
        )
        painter.restore()

    def _head(self, painter: QPainter, room: QRectF, note: ListedNote) -> float:
        """Draw day and person at the left, visibility and use as evidence at the right."""
        right = room.right()
        marks = [(visibility_icon(note.visibility), translate(note.visibility.label), note.visibility)]
        if note.used:
            marks.append(("clipboard-check", self.tr("evidence"), Visibility.SHAREABLE))
        metrics, size = QFontMetrics(font("caption")), scaled(13)
        for icon_name, text, visibility in marks:
            code = tokens().negative if visibility is Visibility.PRIVATE else tokens().text2
            right -= metrics.horizontalAdvance(text)
            self._line(painter, QRectF(right, room.top(), room.right() - right, 0), text, "caption", code)
            right -= size + scaled(4)
            paint_icon(painter, icon_name, code, QRectF(right, room.top() + (metrics.height() - size) / 2, size, size))
            right -= scaled(12)
        left = room.left()
        for text, kind, code in (
            (day(note.happened_on), "caption", tokens().text2),
            (note.engineer_name, "strong", tokens().text),
        ):
            width = min(QFontMetrics(font(kind)).horizontalAdvance(text), max(0, round(right - left)))
            self._line(painter, QRectF(left, room.top(), width, 0), text, kind, code)
            left += width + scaled(10)
        return room.top() + metrics.height()

    def _draw_excerpt(self, painter: QPainter, room: QRectF, note: ListedNote) -> float:
        shown = excerpt(note.text, note.found, MAX_EXCERPT)
        layout = QTextLayout(shown.text, font("body"))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        layout.setTextOption(option)
        layout.setFormats(formats(shown))
        layout.beginLayout()
        height = QFontMetrics(font("body")).height()
        for at in range(TEXT_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(room.width())
            line.setPosition(QPointF(0, at * height))
        layout.endLayout()
        painter.setPen(color(tokens().text))
        layout.draw(painter, room.topLeft())
        return room.top() + TEXT_LINES * height

    def _line(self, painter: QPainter, room: QRectF, text: str, kind: str, code: str) -> None:
        metrics = QFontMetrics(font(kind))
        painter.setFont(font(kind))
        painter.setPen(color(code))
        room.setHeight(metrics.height())
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, round(room.width()) + 1)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, standalone(text))
