"""Lines of the rows of a table: as many as the longest text of a row needs beside the widths of the columns."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtWidgets import QTableView

from ui.widgets.layouts import MAX_WIDGET_SIZE
from ui.widgets.text_widths import TextWidths

MAX_LINES = 4


class RowLines:
    """Makes the visible rows high enough for their texts. Rows grow as they come into view, and those seen do not move.

    `room` returns the pixels that the cells of a column have for their text.
    """

    def __init__(self, table: QTableView, room: Callable[[int], int], texts: TextWidths) -> None:
        self._table, self._room, self._texts = table, room, texts

    def fit_again(self) -> None:
        """Give every row one line, then the visible ones those that they need: texts or widths have changed."""
        head = self._table.verticalHeader()
        head.setDefaultSectionSize(head.defaultSectionSize())
        self.fit_visible()

    def fit_visible(self) -> None:
        """Give the visible rows the lines that they need."""
        one_line, spacing = self._table.verticalHeader().defaultSectionSize(), self._table.fontMetrics().lineSpacing()
        row = max(self._table.rowAt(0), 0)
        bottom = self._table.viewport().height()
        while row < self._table.model().rowCount() and self._table.rowViewportPosition(row) < bottom:
            lines = min(self._needed_lines_of_row(row), MAX_LINES)
            self._table.setRowHeight(row, one_line + (lines - 1) * spacing)
            row += 1

    def is_cut(self, index: QModelIndex) -> bool:
        """Whether the text of a cell, or a word of it, does not fit."""
        longest = self._texts.longest_word(str(index.data()))
        return self._needed_lines(index) > MAX_LINES or longest > self._room(index.column())

    def _needed_lines_of_row(self, row: int) -> int:
        model = self._table.model()
        shown = (column for column in range(model.columnCount()) if not self._table.isColumnHidden(column))
        return max((self._needed_lines(model.index(row, column)) for column in shown), default=1)

    def _needed_lines(self, index: QModelIndex) -> int:
        """The lines of a cell at the width of its column."""
        text, room = str(index.data()), self._room(index.column())
        if self._texts.width(text) <= room:
            return 1
        metrics = self._table.fontMetrics()
        wrapped = metrics.boundingRect(QRect(0, 0, max(room, 1), MAX_WIDGET_SIZE), Qt.TextFlag.TextWordWrap, text)
        return round(wrapped.height() / metrics.lineSpacing())
