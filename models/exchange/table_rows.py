"""Table of a file: numbered rows and notes on unreadable cells."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from models.support.messages import Message, message
from models.support.names import tidy

MAX_ROWS = 50_000
MAX_COLUMNS = 1_000
ERRORS = frozenset(("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"))
"""What a spreadsheet shows where it could calculate nothing."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row: `number` as a spreadsheet counts. `flaws` names, by column, cells that hold no usable value.

    `spoiled` says why the row as a whole cannot be read; it has no cells then.
    """

    number: int
    cells: tuple[str, ...] = ()
    flaws: Mapping[int, Message] = field(default_factory=dict)
    spoiled: Message | None = None

    @property
    def empty(self) -> bool:
        """Whether there is nothing in it."""
        return not any(self.cells) and not self.flaws and self.spoiled is None


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a sheet or file. `notes` says what in it was left out or is easily overlooked."""

    rows: tuple[Row, ...]
    notes: tuple[Message, ...] = ()
    name: str = ""
    hidden: bool = False


def column_letters(index: int) -> str:
    """A column as spreadsheets call it: 0 is A, 26 is AA."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def read_row(number: int, texts: Iterable[str], flaws: Mapping[int, Message] | None = None) -> Row:
    """A row of texts, tidied and at most 1,000 of them; errors of a spreadsheet among them become flaws."""
    cells = [tidy(text) for text in list(texts)[:MAX_COLUMNS]]
    found = dict(flaws or {})
    for at, text in enumerate(cells):
        if text in ERRORS:
            found[at] = message("{cell} contains the error {error}.", cell=f"{column_letters(at)}{number}", error=text)
    return Row(number, tuple("" if at in found else text for at, text in enumerate(cells)), found)


def cut_columns(widest: int) -> tuple[Message, ...]:
    """What to say where rows are wider than can be read."""
    if widest <= MAX_COLUMNS:
        return ()
    return (message("Columns after {column} were skipped.", column=column_letters(MAX_COLUMNS - 1)),)
