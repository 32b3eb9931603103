"""Rows of one sheet of a workbook, read cell by cell, with the marks of hidden and merged cells."""

from typing import Final

from typing_extensions import override

from models.exchange.cell_flaws import NO_VALUE, Flaw
from models.exchange.cell_formats import plain_number
from models.exchange.table_rows import MAX_ABOVE, MAX_COLUMNS, MAX_SHEET_ROWS, Row, read_row
from models.exchange.xlsx_book import Book, unescaped
from models.exchange.xlsx_stream import Content, PartReader

MAX_MERGED = 1_000
"""Ranges of merged cells that are read."""
_TRUE = ("1", "true")
_TEXTS: Final = {"v", "t"}


class SheetFull(Exception):
    """Raised to stop reading at the maximum of rows."""


class SheetReader(PartReader):
    """Rows with content, at most `most`, and the blank ones among the first 20; hidden rows without their cells."""

    def __init__(self, content: Content, book: Book, most: int) -> None:
        super().__init__(content)
        self.rows: list[Row] = []
        self.hidden_rows: list[int] = []
        self.hidden_columns: set[int] = set()
        self.merged: list[str] = []
        """The ranges of merged cells, such as "B2:B4"."""
        self.widest = 0
        self._book, self._most = book, most
        self._filled = 0
        self._number = 0
        self._is_hidden = False
        self._cells: list[str] = []
        self._flaws: dict[int, Flaw] = {}
        self._at = 0
        self._type = self._style = ""
        self._has_formula = self._is_text = self._is_guide = False
        self._pieces: list[str] = []
        self._columns: dict[str, int] = {}

    @override
    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "c":
            self._start_cell(attributes)
        elif tag in _TEXTS:
            self._is_text = not self._is_guide
        elif tag == "f":
            self._has_formula = True
        elif tag == "row":
            self._start_row(attributes)
        elif tag == "rPh":
            self._is_guide = True
        elif tag == "mergeCell" and len(self.merged) < MAX_MERGED:
            self.merged.append(attributes.get("ref", ""))
        elif tag == "col" and attributes.get("hidden") in _TRUE:
            first, last = int(attributes.get("min", "1")), int(attributes.get("max", "1"))
            self.hidden_columns.update(range(first - 1, min(last, MAX_COLUMNS)))

    @override
    def end(self, tag: str) -> None:
        if tag == "c":
            self._end_cell()
        elif tag in _TEXTS:
            self._is_text = False
        elif tag == "row":
            self._end_row()
        elif tag == "rPh":
            self._is_guide = False

    @override
    def text(self, data: str) -> None:
        if self._is_text:
            self._pieces.append(data)

    def _start_row(self, attributes: dict[str, str]) -> None:
        self._number = int(attributes.get("r", self._number + 1))  # some programs omit the references
        self._is_hidden = attributes.get("hidden") in _TRUE
        self._cells, self._flaws, self._at = [], {}, -1
        if self._number > MAX_SHEET_ROWS:
            raise SheetFull

    def _end_row(self) -> None:
        self.widest = max(self.widest, self._at + 1)
        width = min(self._at + 1, MAX_COLUMNS)
        self.content.add_cells(width)
        self._cells += [""] * (width - len(self._cells))
        row = read_row(self._number, self._cells, self._flaws)
        if self._is_hidden and not row.empty:
            self.hidden_rows.append(self._number)
        if self._is_hidden:
            row = Row(self._number)
        if not row.empty:
            self._filled += 1
            if self._filled > self._most:
                raise SheetFull
        if self._number <= MAX_ABOVE or not row.empty:
            self.rows.append(row)

    def _start_cell(self, attributes: dict[str, str]) -> None:
        reference = attributes.get("r", "")
        self._at = self._column(reference) if reference else self._at + 1
        self._type, self._style = attributes.get("t", "n"), attributes.get("s", "")
        self._has_formula = False
        self._pieces.clear()

    def _end_cell(self) -> None:
        if self._at >= MAX_COLUMNS:
            return
        cells, stored = self._cells, "".join(self._pieces)
        if stored:
            cells += [""] * (self._at + 1 - len(cells))
            cells[self._at] = self._shown(stored)
        elif self._has_formula and self._type != "str":  # the value of a formula may be an empty text
            self._flaws[self._at] = NO_VALUE

    def _shown(self, stored: str) -> str:
        if self._type == "s":
            return self._book.texts[int(stored)]
        if self._type == "n":
            return self._book.styles[int(self._style)](stored) if self._style else plain_number(stored)
        if self._type == "b":
            return "TRUE" if stored in _TRUE else "FALSE"
        return unescaped(stored)

    def _column(self, reference: str) -> int:
        """The index of the column of a cell such as AB12."""
        letters = reference.rstrip("0123456789")
        if letters not in self._columns:
            self._columns[letters] = column_index(letters)
        return self._columns[letters]


def column_index(letters: str) -> int:
    """The index of a column by its letters: A is 0, AA is 26. Raises ValueError for other characters."""
    index = 0
    for letter in letters:
        index = 26 * index + "ABCDEFGHIJKLMNOPQRSTUVWXYZ".index(letter) + 1
    return index - 1
