"""Menu of the columns of a table: a tick shows or hides each, and one of them gets another width or place without dragging."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QTableView, QWidget

from ui.widgets.column_widths import ColumnWidths
from ui.widgets.controls import plain

STEP = 40
"""Pixels at a zoom of 100 % by which an entry widens or narrows a column."""


class ColumnMenu(QMenu):
    """The columns in their order on the screen. Those that are always shown cannot be unticked.

    `column` is the one for which the menu was opened.
    """

    def __init__(
        self, parent: QWidget, table: QTableView, widths: ColumnWidths, column: int, reset: Callable[[], object]
    ) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Columns"))
        head = table.horizontalHeader()
        if column >= 0:
            self._offer_changes(table, widths, column)
            self.addSeparator()
        for column in map(head.logicalIndex, range(head.count())):
            entry = self.addAction(_title(table, column))
            entry.setCheckable(True)
            entry.setChecked(not table.isColumnHidden(column))
            entry.setEnabled(not widths.is_fixed(column))
            entry.toggled.connect(partial(widths.show, column))
        self.addSeparator()
        self.addAction(self.tr("Reset columns")).triggered.connect(lambda _checked: reset())

    def _offer_changes(self, table: QTableView, widths: ColumnWidths, column: int) -> None:
        """What dragging the title or its edge does, too."""
        title = _title(table, column)
        for text, by in ((self.tr("Widen “{0}”"), STEP), (self.tr("Narrow “{0}”"), -STEP)):
            self.addAction(text.format(title)).triggered.connect(lambda _checked, by=by: widths.widen(column, by))
        head = table.horizontalHeader()
        shown = [at for at in map(head.logicalIndex, range(head.count())) if not table.isColumnHidden(at)]
        place = shown.index(column)
        for text, beside in (
            (self.tr("Move “{0}” before “{1}”"), shown[place - 1] if place else -1),
            (self.tr("Move “{0}” after “{1}”"), shown[place + 1] if place + 1 < len(shown) else -1),
        ):
            if beside >= 0:
                places = head.visualIndex(column), head.visualIndex(beside)
                entry = self.addAction(text.format(title, _title(table, beside)))
                entry.triggered.connect(lambda _checked, places=places: head.moveSection(*places))


def _title(table: QTableView, column: int) -> str:
    return plain(str(table.model().headerData(column, Qt.Orientation.Horizontal)))
