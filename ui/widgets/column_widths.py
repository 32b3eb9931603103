"""Widths of the columns of a table: as its content and the window allow, or as the user chose them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QTableView

from ui.theme.theme import scaled, theme
from ui.widgets.row_lines import MAX_LINES, RowLines
from ui.widgets.text_widths import TextWidths

MIN_WIDTH, MIN_STRETCHED_WIDTH, MAX_FOLDED, GAP = 60, 140, 240, 12
"""Pixels at a zoom of 100 %: the least of any column and of a stretched one, up to what width a column keeps its words
whole and its texts within the lines of a row, and the gap after the longest text if there is room.

Where the least widths of all columns have no room beside one another, the table scrolls sideways.
"""

FRACTION = 1
"""Pixels that a text may be wider than the rounded width of its metrics; without them it would be cut."""


@dataclass(frozen=True, slots=True)
class ColumnNeeds:
    """What the columns of a table ask for: which are stretched, and the width of the table under which each is hidden."""

    stretched: frozenset[int]
    hidden_below: Mapping[int, int]
    """By column, pixels at a zoom of 100 %."""


def shared_widths(wanted: Sequence[int], least: Sequence[int], room: int) -> list[int]:
    """The widths that columns get in a row of `room` pixels.

    Each gets what it wants if there is room. Otherwise the widest give way first and to the same width, none of them
    below its least.
    """
    least = [min(pair) for pair in zip(wanted, least, strict=True)]

    def capped(cap: int) -> list[int]:
        return [max(min(want, cap), low) for want, low in zip(wanted, least, strict=True)]

    low, high = 0, max(wanted, default=0)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if sum(capped(middle)) <= room else (low, middle - 1)
    return capped(low)


class ColumnWidths(QObject):
    """Keeps the columns fitted while content, window and zoom change. A column that the user resized keeps its width."""

    arranged = Signal()
    """The user gave a column another width, showed it or hid it."""

    def __init__(self, table: QTableView, needs: ColumnNeeds) -> None:
        super().__init__(table)
        self._table, self._needs = table, needs
        self.chosen: dict[int, int] = {}
        """By column, the width that the user gave it, in pixels at a zoom of 100 %."""
        self.shown: dict[int, bool] = {}
        """By column, whether the user shows or hides it, whatever room there is."""
        self._content: dict[int, int] = {}
        self._longest_word: dict[int, int] = {}
        self._beside_text: dict[int, int] = {}
        self._measured: set[int] = set()
        self._fitting = False
        self._texts = TextWidths(table)
        self.lines = RowLines(table, self._room, self._texts)
        head = table.horizontalHeader()
        head.sectionResized.connect(self._take_choice)
        head.sectionHandleDoubleClicked.connect(self._forget_choice)
        table.verticalScrollBar().valueChanged.connect(lambda _value: self._fit_more())
        theme.changed.connect(self.restyle)

    def fit_again(self) -> None:
        """Measure the rows that are visible and share the room among the columns: rows or texts have changed."""
        for known in (self._content, self._longest_word, self._measured):
            known.clear()
        self._texts.clear()
        self.fit_to_size()

    def restyle(self) -> None:
        """Measure icons and margins too: another style, zoom or font has changed them."""
        self._beside_text.clear()
        self.fit_again()

    def fit_to_size(self) -> None:
        """Share the room among the columns, and measure the rows that have come into view: the table has another size."""
        self._measure()
        self.fit()
        self.lines.fit_again()

    def fit(self) -> None:
        """Share the room of the table among the columns as they were measured."""
        table = self._table
        self._fitting = True
        for column in range(table.model().columnCount()):
            table.setColumnHidden(column, self._is_hidden(column))
        columns = [column for column in range(table.model().columnCount()) if not table.isColumnHidden(column)]
        for column, width in zip(columns, self._shared(columns), strict=True):
            table.setColumnWidth(column, width)
        self._fitting = False

    def is_fixed(self, column: int) -> bool:
        """Whether a column is always shown: the stretched ones, or else the first."""
        return column in self._needs.stretched or (column == 0 and not self._needs.stretched)

    def show(self, column: int, shown: bool) -> None:
        """Show or hide a column from now on; where there is no room for all, the table scrolls sideways."""
        self.shown[column] = shown
        self.fit_again()
        self.arranged.emit()

    def widen(self, column: int, by: int) -> None:
        """Give a column so many pixels more, or fewer if negative, at a zoom of 100 %."""
        self._choose(column, max(self._table.columnWidth(column) + scaled(by), scaled(MIN_WIDTH)))

    def reset(self) -> None:
        """Let content and window decide on all columns again."""
        self.shown.clear()
        self.chosen.clear()
        self.fit_again()
        self.arranged.emit()

    def _is_hidden(self, column: int) -> bool:
        if self.is_fixed(column):
            return False
        room = self._table.width()
        return not self.shown.get(column, room >= scaled(self._needs.hidden_below.get(column, 0)))

    def _shared(self, columns: Sequence[int]) -> list[int]:
        """The widths of the visible columns."""
        room = self._table.viewport().width()
        wanted, least = map(list, zip(*map(self._wanted_and_least, columns), strict=True))
        fitted = [at for at, column in enumerate(columns) if column not in self.chosen]
        gap = min(max(room - sum(wanted), 0) // max(len(fitted), 1), scaled(GAP))
        for at in fitted:
            wanted[at] += gap
        widths = shared_widths(wanted, least, room)
        stretched = [at for at in fitted if columns[at] in self._needs.stretched]
        for left, at in zip(range(len(stretched), 0, -1), stretched, strict=True):
            widths[at] += max(room - sum(widths), 0) // left
        return widths

    def _wanted_and_least(self, column: int) -> tuple[int, int]:
        if column in self.chosen:
            return scaled(self.chosen[column]), scaled(self.chosen[column])
        title = self._table.horizontalHeader().sectionSizeHint(column)
        content = self._content.get(column, 0)
        folded = max(self._longest_word.get(column, 0), content // (MAX_LINES - 1))
        least = max(
            title,
            min(folded, scaled(MAX_FOLDED)),
            scaled(MIN_STRETCHED_WIDTH if column in self._needs.stretched else MIN_WIDTH),
        )
        return max(title, content, scaled(MIN_WIDTH)), least

    def _fit_more(self) -> None:
        """Fit again if rows that were scrolled into view need wider columns, and give them their lines."""
        before = dict(self._content)
        self._measure()
        if self._content != before:
            self.fit()
        self.lines.fit_visible()

    def _room(self, column: int) -> int:
        """The pixels that a cell has for its text."""
        return self._table.columnWidth(column) - self._beside_text.get(column, 0)

    def _visible_rows(self) -> range:
        table = self._table
        last = table.rowAt(table.viewport().height() - 1)
        return range(max(table.rowAt(0), 0), (last if last >= 0 else table.model().rowCount() - 1) + 1)

    def _measure(self) -> None:
        """Raise the width of each column to that of its longest visible text, and of the longest word in it."""
        model = self._table.model()
        rows = [row for row in self._visible_rows() if row not in self._measured]
        self._measured.update(rows)
        if rows and not self._beside_text:
            self._measure_beside_text(rows[0])
        for column in range(model.columnCount()):
            for row in rows:
                text, beside = str(model.index(row, column).data()), self._beside_text[column]
                self._content[column] = max(self._content.get(column, 0), self._texts.width(text) + beside)
                word = self._texts.longest_word(text) + beside
                self._longest_word[column] = max(self._longest_word.get(column, 0), word)

    def _measure_beside_text(self, row: int) -> None:
        """Measure icon, tick and margins of each column, which are alike in all rows."""
        table = self._table
        table.setWordWrap(False)  # or the size of a cell would depend on its width
        for column in range(table.model().columnCount()):
            index = table.model().index(row, column)
            beside = table.sizeHintForIndex(index).width() - self._texts.width(str(index.data()))
            self._beside_text[column] = beside + FRACTION
        table.setWordWrap(True)

    def _take_choice(self, column: int, _old: int, new: int) -> None:
        if not self._fitting and new:
            self._choose(column, new)

    def _choose(self, column: int, width: int) -> None:
        self.chosen[column] = round(width * 100 / theme.zoom)
        self.fit()
        self.lines.fit_again()
        self.arranged.emit()

    def _forget_choice(self, column: int) -> None:
        """Fit a column to its content again after a double click on its edge."""
        self.chosen.pop(column, None)
        self.fit_again()
        self.arranged.emit()
