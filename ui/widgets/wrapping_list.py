"""Plain list to choose one entry from, whose texts wrap where the list is too narrow for them."""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, QTextBoundaryFinder
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ui.theme.theme import scaled

INDENT = 12
"""Pixels at a zoom of 100 % by which an entry below a heading begins further in."""
PADDING = 6
"""Pixels at the sides of an entry; the style sheet sets them."""
ROW, AROUND_LINES = 28, 8
"""Pixels at a zoom of 100 %: the height of an entry with one line, and the room above and below several lines."""
TEXT_MARGIN = 3
"""Pixels that Qt keeps at each side of the text of an entry, and of an icon."""
INDENTED = Qt.ItemDataRole.UserRole + 1
"""Whether an entry is indented."""
_BREAK = "\u200b"
"""A place where a line may end, without width."""


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


def with_breaks(text: str, metrics: QFontMetrics, room: int) -> str:
    """The text with places for line breaks in each word that is wider than `room`, which Qt would cut."""
    words = text.split(" ")
    if room <= 0 or max(map(metrics.horizontalAdvance, words)) <= room:
        return text
    return " ".join(_BREAK.join(_pieces(word, metrics, room)) for word in words)


def _pieces(word: str, metrics: QFontMetrics, room: int) -> Iterator[str]:
    """A word in pieces that fit, cut between letters and never before an accent."""
    if metrics.horizontalAdvance(word) <= room:
        yield word
        return
    units = word.encode("utf-16-le", "surrogatepass")  # Qt counts these
    finder, piece, start = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, word), "", 0
    while (end := finder.toNextBoundary()) >= 0:
        letter = units[2 * start : 2 * end].decode("utf-16-le", "surrogatepass")
        if piece and metrics.horizontalAdvance(piece + letter) > room:
            yield piece
            piece = ""
        piece, start = piece + letter, end
    yield piece


class _Delegate(QStyledItemDelegate):
    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Leave the room of an icon before what is indented: Qt keeps it free of all lines, on either side."""
        super().initStyleOption(option, index)
        if index.data(INDENTED):
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            option.decorationSize = QSize(scaled(INDENT), 1)
        if isinstance(option.widget, QListWidget):
            has_icon = option.features & QStyleOptionViewItem.ViewItemFeature.HasDecoration
            beside = 2 * (PADDING + TEXT_MARGIN) + (option.decorationSize.width() + 2 * TEXT_MARGIN if has_icon else 0)
            option.text = with_breaks(option.text, option.fontMetrics, option.widget.viewport().width() - beside)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as the lines between the paddings, which Qt forgets when it breaks them."""
        inner = QStyleOptionViewItem(option)
        inner.rect.setWidth(max(option.rect.width() - 2 * PADDING, 0))
        hint = super().sizeHint(inner, index)
        return hint if hint.height() <= scaled(ROW) else QSize(hint.width(), hint.height() + scaled(AROUND_LINES))
