"""Table of rows loaded in pages from SQL. The query sorts and filters."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView
from typing_extensions import override

from ui.theme.icons import icon
from ui.theme.theme import scaled, theme

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 38
MIN_STRETCHED_WIDTH = 180
"""Least width of a stretched column, in pixels at a zoom of 100 %. A narrower table scrolls sideways."""


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column: its title, the words of a row in it, and the key it is sorted by, if it can be.

    `icon_name` names the icon beside the words; `stretch` gives the column what the others leave, but never nothing.
    `needs` is the width of the table, in pixels at a zoom of 100 %, under which the column gives way to others.
    """

    title: str
    text: Callable[[Row], str]
    sort: Any = None
    stretch: bool = False
    right: bool = False
    icon_name: Callable[[Row], str] | None = None
    needs: int = 0


@dataclass(frozen=True, slots=True)
class Rows(Generic[Row]):
    """A page of rows and the total number."""

    rows: Sequence[Row]
    total: int


class TableModel(QAbstractTableModel, Generic[Row]):
    """Model of the loaded rows; calls `fetch(offset)` for more when the view nears the end."""

    def __init__(self, columns: Sequence[Column[Row]], fetch: Callable[[int], Rows[Row]]) -> None:
        super().__init__()
        self.columns = columns
        self._fetch = fetch
        self.rows: list[Row] = []
        self.total = 0

    def reload(self) -> None:
        """Load the first rows again."""
        self.beginResetModel()
        found = self._fetch(0)
        self.rows, self.total = list(found.rows), found.total
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - an invalid index never changes
        """Number of loaded rows."""
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - an invalid index never changes
        """Number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    @override
    def canFetchMore(self, parent: Index) -> bool:
        """Whether more rows can be loaded."""
        return not parent.isValid() and len(self.rows) < self.total

    @override
    def fetchMore(self, _parent: Index) -> None:
        """Load the next rows."""
        more = self._fetch(len(self.rows)).rows
        if more:
            self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(more) - 1)
            self.rows += more
            self.endInsertRows()
        else:
            self.total = len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text of a cell."""
        column = self.columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return column.text(self.rows[index.row()])
        if role == Qt.ItemDataRole.DecorationRole and column.icon_name:
            return icon(column.icon_name(self.rows[index.row()]))
        if role == Qt.ItemDataRole.TextAlignmentRole and column.right:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The titles of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            right = Qt.AlignmentFlag.AlignRight if self.columns[section].right else Qt.AlignmentFlag.AlignLeft
            return right | Qt.AlignmentFlag.AlignVCenter
        return None


class Table(QTableView):
    """Table whose rows open by Return or a double click. A click on a title sorts."""

    opened = Signal(object)
    """The opened row."""
    sorted_by = Signal(object, bool)
    """The sort key of a column, and whether the order is descending."""

    def __init__(self, name: str, model: TableModel[Any]) -> None:
        super().__init__()
        self._model = model
        self.setModel(model)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setMinimumSectionSize(60)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.sectionResized.connect(lambda section, _old, _new: self._distribute_width(section))
        head.setSectionsClickable(any(column.sort for column in model.columns))
        head.setSortIndicatorShown(False)
        head.sectionClicked.connect(self._sort)
        self._sorted: tuple[int, bool] | None = None
        self.doubleClicked.connect(lambda index: self.opened.emit(model.rows[index.row()]))
        theme.changed.connect(self._fit)
        self._fit()

    def set_widths(self, *widths: int) -> None:
        """Set the widths of the columns in pixels at a zoom of 100 %; 0 takes the width left. A title is never cut."""
        self._widths = widths
        self._fit()

    def reload(self) -> None:
        """Ask for the first rows again; the cursor stays on its row, or in its place if that is gone.

        Rows are told apart by their `id`.
        """
        before, place = getattr(self.chosen(), "id", None), max(self.currentIndex().row(), 0)
        self._model.reload()
        ids = [getattr(row, "id", None) for row in self._model.rows]
        if ids:
            self.setCurrentIndex(self._model.index(ids.index(before) if before in ids else min(place, len(ids) - 1), 0))

    def chosen(self) -> object | None:
        """The current row, or None."""
        index = self.currentIndex()
        return self._model.rows[index.row()] if index.isValid() else None

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current row by Return."""
        row = self.chosen()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row is not None:
            self.opened.emit(row)
            return
        super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide the columns that do not fit, and distribute the width among the others."""
        super().resizeEvent(event)
        for at, column in enumerate(self._model.columns):
            self.setColumnHidden(at, self.width() < scaled(column.needs))
        self._distribute_width()

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        """Show a tooltip only for a cell whose text is cut."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            if self.visualRect(index).width() >= self.sizeHintForIndex(index).width():
                return True
        return super().viewportEvent(event)

    _widths: tuple[int, ...] = ()

    def _distribute_width(self, resized: int = -1) -> None:
        wide = [at for at, column in enumerate(self._model.columns) if column.stretch]
        if resized in wide or not wide:
            return
        head = self.horizontalHeader()
        taken = sum(head.sectionSize(at) for at in range(head.count()) if at not in wide)
        for at in wide:
            self.setColumnWidth(at, max(scaled(MIN_STRETCHED_WIDTH), (self.viewport().width() - taken) // len(wide)))

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(scaled(ROW_HEIGHT))
        self.setIconSize(QSize(scaled(16), scaled(16)))
        self.horizontalHeader().setFixedHeight(scaled(34))
        for at, width in enumerate(self._widths):
            if width:
                self.setColumnWidth(at, max(scaled(width), self.horizontalHeader().sectionSizeHint(at)))
        self._distribute_width()

    def _sort(self, section: int) -> None:
        key = self._model.columns[section].sort
        if key is None:
            return
        descending = self._sorted == (section, False)
        self._sorted = section, descending
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicatorShown(True)
        self.horizontalHeader().setSortIndicator(section, order)
        self.sorted_by.emit(key, descending)
