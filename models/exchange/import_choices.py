"""Choices of how a people file is read, and the layout as read."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from models.exchange.local_dates import DateOrder
from models.support.messages import Message


@dataclass(frozen=True, slots=True)
class ImportChoices:
    """Choices of a user; what is not chosen is found from the file.

    `sheet` is the sheet of a workbook, `heading_row` the row of the headings as numbered in a spreadsheet, 0 to find it.
    `fields` maps labels of columns (`FileColumn.label`) to names of fields, "" for a column that is not read. `levels`
    maps words of the file for a level to the codes of our levels. `include_inactive` imports people who have left, too.
    """

    dates: DateOrder | None = None
    sheet: str = ""
    heading_row: int = 0
    fields: Mapping[str, str] = field(default_factory=dict)
    levels: Mapping[str, str] = field(default_factory=dict)
    include_inactive: bool = False


@dataclass(frozen=True, slots=True)
class FileColumn:
    """One column of the file: its heading, or its letter if it has none; the field it is read as, "" for none."""

    label: str
    field: str
    examples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class UnknownLevel:
    """A word for a level that is none of ours, the number of rows with it, and the code chosen for it so far."""

    word: str
    rows: int
    code: str = ""


@dataclass(frozen=True, slots=True)
class FileLayout:
    """How a file was read: its columns, the row of its headings, its words for levels, its sheets and the one read.

    `missing` says which needed column was not found, or that the sheet has no rows. No row was read then. `open_dates` is
    true if the order of day and month must be chosen. `inactive` is the number of rows about people who have left.
    """

    columns: tuple[FileColumn, ...] = ()
    heading_row: int = 0
    levels: tuple[UnknownLevel, ...] = ()
    sheets: tuple[str, ...] = ()
    sheet: str = ""
    open_dates: bool = False
    inactive: int = 0
    missing: Message | None = None


Check = Callable[[], None]
"""Called between rows while a file is read; it raises an error to stop."""


def never_stop() -> None:
    """A `Check` that never cancels."""
