"""Model of tables over pages of rows from SQL: columns, rows fetched as they are scrolled to."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from models.exchange.table_output import Cell
from ui.language.format import standalone
from ui.theme.icons import icon

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
ALL_ROWS = 2**31 - 1
"""The limit of a query for all rows of a list."""
PAGE_ROWS = 200
"""Rows that are fetched at once as the user scrolls."""
_ROLES = {
    int(role)
    for role in (
        Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.DecorationRole, Qt.ItemDataRole.TextAlignmentRole,
    )
}  # fmt: skip
EMPTY = "–"
"""What a cell without a value shows; copies and exports leave it empty."""


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column: its title, the words of a row in it, and the key it is sorted by, if it can be.

    `icon_name` names the icon beside the words; `stretch` gives the column what the others leave, but never nothing.
    `needs` is the width of the table, in pixels at a zoom of 100 %, under which the column gives way to others. `value`
    is what an export writes if that is not the text.
    """

    title: str
    text: Callable[[Row], str]
    sort: Any = None
    stretch: bool = False
    right: bool = False
    icon_name: Callable[[Row], str] | None = None
    needs: int = 0
    value: Callable[[Row], Cell] | None = None

    def cell(self, row: Row) -> Cell:
        """The value of a row for other programs."""
        if self.value:
            return self.value(row)
        text = self.text(row)
        return None if text == EMPTY else text


@dataclass(frozen=True, slots=True)
class Rows(Generic[Row]):
    """A page of rows and the total number."""

    rows: Sequence[Row]
    total: int


class TableModel(QAbstractTableModel, Generic[Row]):
    """Model of the loaded rows; calls `fetch(offset, limit)` for more when the view nears the end.

    A list that is in memory anyway may return more rows than the limit.
    """

    def __init__(
        self, columns: Sequence[Column[Row]], fetch: Callable[[int, int], Rows[Row]], page: int = PAGE_ROWS
    ) -> None:
        super().__init__()
        self.columns = columns
        self._fetch, self._page = fetch, page
        self.rows: list[Row] = []
        self.total = 0

    def reload(self, rows: int = 0) -> None:
        """Load the first rows again: so many, or a page."""
        self.show_rows(self._fetch(0, rows or self._page))

    def show_rows(self, found: Rows[Row]) -> None:
        """Show these as the first rows, which were read elsewhere."""
        self.beginResetModel()
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
        self._load(self._page)

    def load_all(self) -> None:
        """Load every row that the list has, in one fetch."""
        if self.canFetchMore(QModelIndex()):
            self._load(ALL_ROWS)
            self.total = len(self.rows)

    def _load(self, limit: int) -> None:
        more = self._fetch(len(self.rows), limit).rows
        if more:
            self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(more) - 1)
            self.rows += more
            self.endInsertRows()
        else:
            self.total = len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text of a cell."""
        if role not in _ROLES:  # each cell is asked for seven roles whenever it is painted
            return None
        column, row = self.columns[index.column()], self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return standalone(column.text(row))
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return column.text(row)
        if role == Qt.ItemDataRole.DecorationRole and column.icon_name:
            return icon(column.icon_name(row))
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
