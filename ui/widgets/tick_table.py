"""Table with a check box in each row, fast for ten thousand rows."""

from collections.abc import Callable, Collection, Hashable, Iterable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from ui.widgets.table import Table
from ui.widgets.table_model import Column, Index, Rows, TableModel

Row = TypeVar("Row")
_TICK = Qt.ItemDataRole.CheckStateRole


class _TickModel(TableModel[Row]):
    """The rows shown, and the keys of all that are ticked, shown or not."""

    def __init__(self, columns: Sequence[Column[Row]], key: Callable[[Row], Hashable]) -> None:
        super().__init__(columns, lambda *_page: Rows(self.shown, len(self.shown)))
        self.key = key
        self.shown: Sequence[Row] = ()
        self.ticked: dict[Hashable, None] = {}

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The first column can be ticked."""
        known = super().flags(index)
        return known | Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else known

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text of a cell, and whether the row is ticked."""
        if role == _TICK and index.column() == 0:
            on = self.key(self.rows[index.row()]) in self.ticked
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        return super().data(index, role)

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a row, or not."""
        if role != _TICK:
            return False
        self.tick([self.rows[index.row()]], Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def tick(self, rows: Sequence[Row], on: bool) -> None:
        """Tick rows, or not."""
        for row in rows:
            if on:
                self.ticked[self.key(row)] = None
            else:
                self.ticked.pop(self.key(row), None)
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, 0), [_TICK])


class TickTable(Table, Generic[Row]):
    """A click on the box, Space or Return ticks. `key` tells rows apart and is what `ticked_keys` returns."""

    ticked = Signal()

    def __init__(self, name: str, columns: Sequence[Column[Row]], key: Callable[[Row], Hashable]) -> None:
        self._ticks = _TickModel(columns, key)
        super().__init__(name, self._ticks)
        self.setSelectionMode(self.SelectionMode.SingleSelection)  # the ticks choose several
        self._ticks.dataChanged.connect(lambda *_what: self.ticked.emit())
        self.doubleClicked.disconnect()  # both clicks have ticked already
        self.opened.connect(lambda row: self._ticks.tick([row], key(row) not in self._ticks.ticked))

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these; ticks stay."""
        self._ticks.shown = rows
        self._ticks.reload()
        if rows:
            self.choose_row(0)

    def ticked_keys(self) -> list[Hashable]:
        """The keys of the ticked rows, in the order of ticking."""
        return list(self._ticks.ticked)

    def tick_shown(self, on: bool) -> None:
        """Tick every row that is shown, or none of them."""
        self._ticks.tick(self._ticks.shown, on)

    def set_ticked(self, keys: Iterable[Hashable]) -> None:
        """Tick exactly the rows with these keys, shown or not; `ticked` is not emitted."""
        self._ticks.ticked = dict.fromkeys(keys)

    def tick_keys(self, keys: Collection[Hashable]) -> None:
        """Tick the shown rows with these keys."""
        self._ticks.tick([row for row in self._ticks.shown if self._ticks.key(row) in keys], True)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks, wherever in the row the cursor is."""
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and index.isValid():
            self.opened.emit(self._ticks.rows[index.row()])
            return
        super().keyPressEvent(event)
