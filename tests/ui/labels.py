"""All texts of a window or dialog, including accessible names."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QTableView,
    QWidget,
)

ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


def words_in(top: QWidget) -> set[str]:
    """The texts of what is visible, and of every command in its menus."""
    found = {words for widget in (top, *top.findChildren(QWidget)) if widget.isVisible() for words in words_of(widget)}
    found |= {words for action in top.findChildren(QAction) for words in (action.text(), action.toolTip())}
    return found - {""}


def words_of(widget: QWidget) -> Iterator[str]:
    """The texts of one widget, and those of its rows and columns."""
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.windowTitle())
    match widget:
        case QLabel() | QAbstractButton() | QAbstractSpinBox():
            yield widget.text()
        case QComboBox():
            yield from (widget.itemText(at) for at in range(widget.count()))
        case QLineEdit():
            yield from (widget.text(), widget.placeholderText())
        case QPlainTextEdit():
            yield widget.placeholderText()
        case QTableView():
            yield from _cells(widget, widget.model().columnCount() if widget.model() else 0)
        case QListView():
            yield from _cells(widget, 1)


def _cells(view: QTableView | QListView, columns: int) -> Iterator[str]:
    model = view.model()
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(model.rowCount(view.rootIndex())):
            index = model.index(row, column, view.rootIndex())
            yield from (text for role in ROLES if isinstance(text := index.data(role), str))
