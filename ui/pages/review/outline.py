"""Left column of the review page: areas and competencies with rating, expectation and evidence count."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView
from typing_extensions import override

from models.domain.reviews import RatingState
from models.rubric.model import Area
from models.support.folding import begins_words
from models.views.review import EditorItem, EditorView
from ui.language.translation import translate
from ui.pages.review.outline_delegate import ENTRY, ROW, Index, OutlineDelegate
from ui.theme.theme import scaled, theme

MIN_WIDTH = 220
"""Pixels at a zoom of 100 %."""


class OutlineModel(QAbstractListModel):
    """A row an area, and under it a row a competency."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Area | EditorItem] = []
        self.asked = self.total = 0
        """How many competencies the review asks, and how many its rubric has."""

    def show_view(self, view: EditorView) -> None:
        """Take over a newer view; the rows stay where they are if it is the same rubric."""
        self.asked, self.total = len(view.items), sum(1 for _ in view.rubric.competencies)
        rows: list[Area | EditorItem] = []
        for area in view.rubric.areas:
            asked = [view.items[item.code] for item in area.competencies if item.code in view.items]
            rows += [area, *asked] if asked else []
        if [_key(row) for row in rows] == [_key(row) for row in self.rows]:
            changed = [at for at, (old, new) in enumerate(zip(self.rows, rows, strict=True)) if old != new]
            self.rows = rows
            for at in changed:
                self.dataChanged.emit(self.index(at), self.index(at))
        else:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

    def row_of(self, code: str) -> int:
        """Row of a competency, or -1."""
        return next((at for at, row in enumerate(self.rows) if isinstance(row, EditorItem) and row.code == code), -1)

    @override
    def rowCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008 - an invalid index never changes
        """How many rows there are."""
        return len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Competencies can be chosen, areas cannot."""
        if isinstance(self.rows[index.row()], Area):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row itself for the delegate, and its text for screen readers."""
        row = self.rows[index.row()]
        if role == ENTRY:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name if isinstance(row, Area) else f"{row.code} {row.competency.name}"
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return row.name if isinstance(row, Area) else self._accessible_text(row)
        return None

    def _accessible_text(self, item: EditorItem) -> str:
        if item.excluded:
            rating = self.tr("not applicable in this cycle")
        elif item.state is RatingState.RATED:
            rating = self.tr("rated {0}").format(item.value)
        elif item.state is RatingState.NOT_OBSERVED:
            rating = self.tr("not observed")
        else:
            rating = self.tr("not rated yet")
        pieces = self.tr("%n piece(s) of evidence", "", len(item.evidence))
        expected = self.tr("expected {0}").format(item.expected)
        text = f"{item.code} {item.competency.name}: {rating}, {expected}, {pieces}"
        return f"{text}. {translate(item.need.label)}" if item.need else text


class Outline(QListView):
    """The list itself. Digits typed on it rate, so it does not search by them."""

    opened = Signal(str)
    """The code of the competency that was chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Competencies"))
        self.setObjectName("outline")
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        theme.changed.connect(self._follow_zoom)
        self.items = OutlineModel()
        self.setModel(self.items)
        self.setItemDelegate(OutlineDelegate(self))
        self.selectionModel().currentChanged.connect(self._emit_opened)
        self._follow_zoom()

    def open_code(self, code: str) -> None:
        """Choose a competency and bring it into view."""
        row = self.items.row_of(code)
        if row >= 0 and self.currentIndex().row() != row:
            self.setCurrentIndex(self.items.index(row))
            self.scrollTo(self.currentIndex())

    def show_matches(self, typed: str) -> bool:
        """Filter by code, name or area. Returns whether anything matches."""
        shown: set[int] = set()
        heading, area = 0, ""
        for at, row in enumerate(self.items.rows):
            if isinstance(row, Area):
                heading, area = at, row.name
            elif begins_words(typed, f"{row.code} {row.competency.name} {area}"):
                shown |= {heading, at}
        for at in range(len(self.items.rows)):
            if self.isRowHidden(at) == (at in shown):  # or Qt would lay out and paint every row again
                self.setRowHidden(at, at not in shown)
        return bool(shown)

    def shown_codes(self) -> list[str]:
        """Codes of the competencies that the filter leaves."""
        rows = enumerate(self.items.rows)
        return [row.code for at, row in rows if isinstance(row, EditorItem) and not self.isRowHidden(at)]

    def choose_shown(self) -> None:
        """Choose the first visible competency, unless the chosen one is visible."""
        if self.isRowHidden(self.currentIndex().row()):
            self._choose(0, 1)
        self.scrollTo(self.currentIndex())

    def step(self, by: int) -> None:
        """Choose the next competency in a direction, passing over areas."""
        self._choose(self.currentIndex().row() + by, by)

    def move_by_page(self, by: int) -> None:
        """Move by a screenful of rows, or to the end of the list."""
        row = self.currentIndex().row() + by * max(self.viewport().height() // scaled(ROW) - 1, 1)
        last = len(self.items.rows) - 1
        self._choose(min(max(row, 0), last), 1 if row < last else -1)

    @override
    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Paint the changed rows again. Their heights stay, so the layout of all rows, which Qt would repeat, stays too."""
        QAbstractItemView.dataChanged(self, first, last, roles)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the open row visible; at another width names have other lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
        self.scrollTo(self.currentIndex())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, pages, first and last pass over areas; other keys are the page's."""
        match event.key():
            case Qt.Key.Key_Up:
                self.step(-1)
            case Qt.Key.Key_Down:
                self.step(1)
            case Qt.Key.Key_PageUp:
                self.move_by_page(-1)
            case Qt.Key.Key_PageDown:
                self.move_by_page(1)
            case Qt.Key.Key_Home:
                self._choose(0, 1)
            case Qt.Key.Key_End:
                self._choose(len(self.items.rows) - 1, -1)
            case _:
                event.ignore()

    def _choose(self, row: int, by: int) -> None:
        """Choose this row, or the next in a direction that is a competency and shown."""
        while 0 <= row < len(self.items.rows) and self._is_passed(row):
            row += by
        if 0 <= row < len(self.items.rows):
            self.setCurrentIndex(self.items.index(row))
            self.scrollTo(self.currentIndex())

    def _is_passed(self, row: int) -> bool:
        return isinstance(self.items.rows[row], Area) or self.isRowHidden(row)

    def _follow_zoom(self) -> None:
        self.setMinimumWidth(scaled(MIN_WIDTH))
        self.scheduleDelayedItemsLayout()

    def _emit_opened(self, current: QModelIndex) -> None:
        row = current.data(ENTRY)
        if isinstance(row, EditorItem):
            self.opened.emit(row.code)


def _key(row: Area | EditorItem) -> str:
    return row.code
