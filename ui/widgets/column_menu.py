"""Menu of the columns of a table: a tick shows or hides each."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QTableView, QWidget

from ui.widgets.column_widths import ColumnWidths


class ColumnMenu(QMenu):
    """The columns in their order on the screen. Those that are always shown cannot be unticked."""

    def __init__(self, parent: QWidget, table: QTableView, widths: ColumnWidths, reset: Callable[[], object]) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Columns"))
        head = table.horizontalHeader()
        for column in map(head.logicalIndex, range(head.count())):
            entry = self.addAction(str(table.model().headerData(column, Qt.Orientation.Horizontal)))
            entry.setCheckable(True)
            entry.setChecked(not table.isColumnHidden(column))
            entry.setEnabled(not widths.is_fixed(column))
            entry.toggled.connect(partial(widths.show, column))
        self.addSeparator()
        self.addAction(self.tr("Reset columns")).triggered.connect(lambda _checked: reset())
