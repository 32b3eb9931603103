"""Context menu of rows, and copying of rows to the clipboard."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QMenu
from typing_extensions import override

from models.exchange.table_output import OutputTable, as_html, as_tabs
from ui.widgets import clipboard

RowAction = tuple[str, Callable[[], object]]
"""The words of an entry and what it does to the chosen rows."""

if TYPE_CHECKING:
    _Base = QAbstractItemView
else:
    _Base = object  # mixed into a view: it cannot be one itself


class RowMenuMixin(_Base):
    """Mixin for views of rows: Ctrl+C copies the chosen rows, and a context menu offers that and more."""

    _row_actions: Callable[[], Sequence[RowAction]] = tuple

    def set_row_actions(self, actions: Callable[[], Sequence[RowAction]]) -> None:
        """Offer these in the context menu; `actions` is asked each time, with the rows chosen already."""
        self._row_actions = actions

    def chosen_table(self) -> OutputTable:
        """The chosen rows with their headings."""
        raise NotImplementedError

    def extend_menu(self, menu: QMenu) -> None:
        """Add what the context menu has below its entries."""

    def copy(self) -> None:
        """Put the chosen rows on the clipboard, as lines of text and as HTML for spreadsheets and mail."""
        if not self.selectionModel().hasSelection():
            return
        chosen = self.chosen_table()
        table = OutputTable(chosen.title, chosen.headings, list(chosen.rows))
        clipboard.copy(as_tabs(table), as_html(table))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy by Ctrl+C."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu at the pointer or, by keyboard, below the current row."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for text, act in self._row_actions():
            menu.addAction(text).triggered.connect(lambda _checked=False, act=act: act())
        if not menu.isEmpty():
            menu.addSeparator()
        entry = menu.addAction(QCoreApplication.translate("RowMenu", "Copy"))
        entry.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        entry.triggered.connect(lambda _checked=False: self.copy())
        self.extend_menu(menu)
        place = self.visualRect(index).bottomLeft() if by_key else event.pos()
        menu.popup(self.viewport().mapToGlobal(place))
