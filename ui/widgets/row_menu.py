"""Context menu of rows, and copying of rows to the clipboard."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QMenu

from models.exchange.table_output import OutputTable, as_html, as_tabs

RowAction = tuple[str, Callable[[], object]]
"""The words of an entry and what it does to the chosen rows."""


def open_row_menu(
    view: QAbstractItemView, event: QContextMenuEvent, actions: Iterable[RowAction], copy: Callable[[], object]
) -> None:
    """Open the menu at the pointer or, by keyboard, below the current row; the last entry copies the chosen rows."""
    by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
    index = view.currentIndex() if by_key else view.indexAt(event.pos())
    if not index.isValid():
        return
    menu = QMenu(view)
    menu.aboutToHide.connect(menu.deleteLater)
    for text, act in actions:
        menu.addAction(text).triggered.connect(lambda _checked=False, act=act: act())
    if not menu.isEmpty():
        menu.addSeparator()
    entry = menu.addAction(QCoreApplication.translate("RowMenu", "Copy"))
    entry.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
    entry.triggered.connect(lambda _checked=False: copy())
    rect = view.visualRect(index)
    menu.popup(view.viewport().mapToGlobal(rect.bottomLeft() if by_key else event.pos()))


def copy_table(table: OutputTable) -> None:
    """Put a table on the clipboard, as lines of text and as HTML for spreadsheets and mail."""
    rows = list(table.rows)
    data = QMimeData()
    data.setText(as_tabs(OutputTable(table.title, table.headings, rows)))
    data.setHtml(as_html(OutputTable(table.title, table.headings, rows)))
    QGuiApplication.clipboard().setMimeData(data)
