"""Table of a file: numbered rows and notes on unreadable cells."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from models.support.errors import BadInput
from models.support.messages import FormattedNumber, Message, join, message
from models.support.names import INVISIBLE, tidy, without_invisible
from models.support.reordering import reordering_code, with_codes

MAX_ROWS = 50_000
"""Rows with content, the headings among them."""
MAX_SHEET_ROWS = 1_048_576
"""Rows of a sheet, blank ones included: the limit of spreadsheet programs."""
MAX_ABOVE = 20
"""Rows searched for the headings."""
MAX_COLUMNS = 1_000
MAX_CELLS = 5_000_000
MAX_NAMED = 10
"""Rows, columns or cells that one message names."""
ERRORS = frozenset(("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"))
"""Error values of a spreadsheet."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row. `number` is its row number in a spreadsheet; `flaws` maps the columns of unusable cells to the reason.

    `cleaned` are the columns of cells from which invisible characters were removed.
    `spoiled` is the reason why the whole row cannot be read; it then has no cells.
    """

    number: int
    cells: tuple[str, ...] = ()
    flaws: Mapping[int, Message] = field(default_factory=dict)
    spoiled: Message | None = None
    cleaned: frozenset[int] = frozenset()

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

    @property
    def empty(self) -> bool:
        """Whether no row has any content."""
        return all(row.empty for row in self.rows)


def column_letters(index: int) -> str:
    """The spreadsheet name of a column: 0 is A, 26 is AA."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def column_spans(columns: Iterable[int]) -> list[str]:
    """The spreadsheet names of columns, neighbours joined: A, C–F."""
    spans: list[list[int]] = []
    for at in sorted(columns):
        if spans and spans[-1][1] == at - 1:
            spans[-1][1] = at
        else:
            spans.append([at, at])
    return ["–".join(dict.fromkeys(map(column_letters, span))) for span in spans]


def read_row(number: int, texts: Iterable[str], flaws: Mapping[int, Message] | None = None) -> Row:
    """A row of at most 1,000 trimmed texts without invisible characters.

    Error values of a spreadsheet become flaws, and so do characters that reorder what is around them; such a text is kept
    with their codes.
    """
    cells = [tidy(text) for text in list(texts)[:MAX_COLUMNS]]
    found = dict(flaws or {})
    cleaned = []
    for at, text in enumerate(cells):
        if text in ERRORS:
            found[at] = message("{cell} contains the error {error}.", cell=f"{column_letters(at)}{number}", error=text)
        elif not text.isascii() and INVISIBLE.search(text):
            cells[at] = with_codes(without_invisible(text))
            if code := reordering_code(text):
                found[at] = message(
                    "{cell} contains a character that reorders text ({code}). Type the text again without it.",
                    cell=f"{column_letters(at)}{number}",
                    code=code,
                )
            elif cells[at] != text:
                cleaned.append(at)
    shown = ("" if text in ERRORS else text for text in cells)
    return Row(number, tuple(shown), found, cleaned=frozenset(cleaned))


def first_of(names: Sequence[object]) -> Message:
    """The first names of a list, and how many more there are."""
    more = len(names) - MAX_NAMED
    listed = join(names[:MAX_NAMED])
    return (
        message("{listed} and {number} more", listed=listed, number=FormattedNumber(f"{more:,}"))
        if more > 0
        else listed
    )


def cut_columns(widest: int) -> tuple[Message, ...]:
    """A message if rows are wider than the limit."""
    if widest <= MAX_COLUMNS:
        return ()
    return (message("Columns after {column} were skipped.", column=column_letters(MAX_COLUMNS - 1)),)


def too_many_cells() -> BadInput:
    """The error for a file with more content than a list of people has."""
    return BadInput(message("The file has too many cells for a list of people."))
