"""Table of a file: numbered rows and notes on unreadable cells."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from models.exchange.cell_flaws import LONG, Flaw, error_value, reordering
from models.support.errors import BadInput
from models.support.messages import FormattedNumber, Message, join, message
from models.support.names import INVISIBLE, MAX_FIELD_LENGTH, tidy, without_invisible
from models.support.reordering import reordering_code, with_codes

MAX_ROWS = 50_000
"""Rows with content, the headings among them."""
MAX_SHEET_ROWS = 1_048_576
"""Rows of a sheet, blank ones included: the limit of spreadsheet programs."""
MAX_ABOVE = 20
"""Rows searched for the headings."""
MAX_COLUMNS = 1_000
MAX_CELLS = 2_000_000
"""Cells that fit into 300 MB with all else: 50,000 rows of 40 columns."""
SHOWN_LENGTH = 40
"""Characters that are kept of a cell that is too long."""
MAX_NAMED = 10
"""Rows, columns or cells that one message names."""
ERRORS = frozenset(("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"))
"""Error values of a spreadsheet."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row. `number` is its row number in a spreadsheet; `flaws` maps the columns of unusable cells to what is wrong.

    `cleaned` are the columns of cells from which invisible characters were removed.
    `spoiled` is the reason why the whole row cannot be read; it then has no cells.
    """

    number: int
    cells: tuple[str, ...] = ()
    flaws: Mapping[int, Flaw] = field(default_factory=dict)
    spoiled: Message | None = None
    cleaned: frozenset[int] = frozenset()

    def flaw(self, at: int | None) -> Message | None:
        """What is wrong with the cell in a column; None if nothing is."""
        return (
            self.flaws[at].reason(f"{column_letters(at)}{self.number}") if at is not None and at in self.flaws else None
        )

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


def filled_cells(rows: Sequence[Row], at: int | None) -> list[str]:
    """The filled cells of a column; none of no column."""
    return [row.cells[at] for row in rows if at is not None and at < len(row.cells) and row.cells[at]]


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


def read_row(number: int, texts: Iterable[str], flaws: Mapping[int, Flaw] | None = None) -> Row:
    """A row of at most 1,000 trimmed texts without invisible characters.

    Error values of a spreadsheet become flaws, and so do texts that are too long to be stored, of which the beginning is
    kept, and characters that reorder what is around them; such a text is kept with their codes.
    """
    cells = [tidy(text) if len(text) <= MAX_FIELD_LENGTH else _cut(text) for text in list(texts)[:MAX_COLUMNS]]
    found = dict(flaws or {})
    cleaned = []
    for at, text in enumerate(cells):
        if len(text) > MAX_FIELD_LENGTH:
            cells[at] = text[:SHOWN_LENGTH] + "…"
            found[at] = LONG
        if text in ERRORS:
            cells[at] = ""
            found[at] = error_value(text)
        elif not text.isascii() and INVISIBLE.search(text):
            cells[at] = with_codes(without_invisible(cells[at]))
            if code := reordering_code(text):
                found[at] = reordering(code)
            elif cells[at] != text:
                cleaned.append(at)
    return Row(number, tuple(cells), found, cleaned=frozenset(cleaned))


def _cut(text: str) -> str:
    """The trimmed text, or of a much longer one only its beginning, because trimming takes time."""
    return tidy(text[: 5 * MAX_FIELD_LENGTH])


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
    return BadInput(
        message(
            "The file has too many cells for a list of people, more than {most}. Remove columns or split the file.",
            most=FormattedNumber(f"{MAX_CELLS:,}"),
        )
    )
