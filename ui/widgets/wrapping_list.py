"""Plain list to choose one entry from, whose texts wrap where the list is too narrow for them."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ui.theme.theme import scaled

INDENT = 12
"""Pixels at a zoom of 100 % by which an entry below a heading begins further in."""
PADDING = 6
"""Pixels at the sides of an entry; the style sheet sets them."""
ROW, AROUND_LINES = 28, 8
"""Pixels at a zoom of 100 %: the height of an entry with one line, and the room above and below several lines."""
INDENTED = Qt.ItemDataRole.UserRole + 1
"""Whether an entry is indented."""


def wrapping_list(name: str) -> QListWidget:
    """An empty list; `name` is its accessible name."""
    result = QListWidget()
    result.setAccessibleName(name)
    result.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    result.setWordWrap(True)
    result.setTextElideMode(Qt.TextElideMode.ElideNone)  # else a text in two lines can end in dots all the same
    result.setResizeMode(QListWidget.ResizeMode.Adjust)
    result.setItemDelegate(_Delegate(result))
    return result


def indent(item: QListWidgetItem) -> None:
    """Let all lines of an entry begin further in."""
    item.setData(INDENTED, True)


class _Delegate(QStyledItemDelegate):
    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Leave the room of an icon before what is indented: Qt keeps it free of all lines, on either side."""
        super().initStyleOption(option, index)
        if index.data(INDENTED):
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            option.decorationSize = QSize(scaled(INDENT), 1)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as the lines between the paddings, which Qt forgets when it breaks them."""
        inner = QStyleOptionViewItem(option)
        inner.rect.setWidth(max(option.rect.width() - 2 * PADDING, 0))
        hint = super().sizeHint(inner, index)
        return hint if hint.height() <= scaled(ROW) else QSize(hint.width(), hint.height() + scaled(AROUND_LINES))
