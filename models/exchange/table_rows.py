"""Table of a file: numbered rows and notes on unreadable cells."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from models.support.errors import BadInput
from models.support.messages import Message, message
from models.support.names import tidy

MAX_ROWS = 50_000
"""Rows with content, the headings among them."""
MAX_SHEET_ROWS = 1_048_576
"""Rows of a sheet, blank ones included: the limit of spreadsheet programs."""
MAX_ABOVE = 20
"""Rows searched for the headings."""
MAX_COLUMNS = 1_000
MAX_CELLS = 5_000_000
ERRORS = frozenset(("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"))
"""Error values of a spreadsheet."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row. `number` is its row number in a spreadsheet; `flaws` maps the columns of unusable cells to the reason.

    `spoiled` is the reason why the whole row cannot be read; it then has no cells.
    """

    number: int
    cells: tuple[str, ...] = ()
    flaws: Mapping[int, Message] = field(default_factory=dict)
    spoiled: Message | None = None

    @property
    def empty(self) -> bool:
        """Whether the row has no content."""
        return not any(self.cells) and not self.flaws and self.spoiled is None


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a sheet or file. `notes` are about skipped or easily overlooked content.

    `more` is true if the file goes on below the last row that was read.
    """

    rows: tuple[Row, ...]
    notes: tuple[Message, ...] = ()
    name: str = ""
    hidden: bool = False
    more: bool = False


def column_letters(index: int) -> str:
    """The spreadsheet name of a column: 0 is A, 26 is AA."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def read_row(number: int, texts: Iterable[str], flaws: Mapping[int, Message] | None = None) -> Row:
    """A row of at most 1,000 trimmed texts; error values of a spreadsheet become flaws."""
    cells = [tidy(text) for text in list(texts)[:MAX_COLUMNS]]
    found = dict(flaws or {})
    for at, text in enumerate(cells):
        if text in ERRORS:
            found[at] = message("{cell} contains the error {error}.", cell=f"{column_letters(at)}{number}", error=text)
    return Row(number, tuple("" if at in found else text for at, text in enumerate(cells)), found)


def cut_columns(widest: int) -> tuple[Message, ...]:
    """A message if rows are wider than the limit."""
    if widest <= MAX_COLUMNS:
        return ()
    return (message("Columns after {column} were skipped.", column=column_letters(MAX_COLUMNS - 1)),)


def too_many_cells() -> BadInput:
    """The error for a file with more content than a list of people has."""
    return BadInput(message("The file has too many cells for a list of people."))
