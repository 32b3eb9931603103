"""Tables as XLSX files, written straight into the target: no row is in a temporary file meanwhile."""

import re
from collections.abc import Iterable
from datetime import date, datetime
from fractions import Fraction
from itertools import chain, islice
from typing import IO

from models.exchange.table_output import Cell, OutputTable, plain
from models.support.errors import BadInput
from models.support.messages import message
from models.support.rounding import decimals

MAX_CELL_LENGTH = 32_767
"""Characters that Excel accepts in one cell of a workbook."""
MAX_ROWS = 1_048_575
"""Rows below the headings that a sheet can have."""
MIN_WIDTH, MAX_WIDTH, MEASURED_ROWS = 8, 60, 200
"""Widths of columns, in digits, and the rows they are made to fit."""
FIRST_DAY = date(1900, 3, 1)
"""Excel counts a 29 February 1900, so days before this one are written as text."""
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What a file of XML cannot contain."""
_NO_DATE = datetime(1980, 1, 1)  # noqa: DTZ001 - when the workbook was made, so that the same table gives the same file


def write_xlsx(table: OutputTable, file: IO[bytes]) -> None:
    """Write a workbook of one sheet, its heading row frozen. A longer text than a cell can hold ends with "…".

    Raises BadInput for more rows than a sheet can have.
    """
    from xlsxwriter import Workbook  # takes a while to load

    book = Workbook(file, {"in_memory": True, "remove_timezone": True})
    book.set_properties({"created": _NO_DATE})
    bold = book.add_format({"bold": True})
    number, day, moment = (
        book.add_format({"num_format": shown}) for shown in ("0.00", "yyyy-mm-dd", "yyyy-mm-dd hh:mm:ss")
    )
    sheet = book.add_worksheet(_sheet_title(table.title))
    sheet.freeze_panes(1, 0)

    def write(row: int, column: int, value: Cell) -> None:
        match value:
            case None:
                pass
            case int():
                sheet.write_number(row, column, value)
            case Fraction():
                sheet.write_number(row, column, float(decimals(value)), number)
            case date() if value.isoformat() >= FIRST_DAY.isoformat():
                sheet.write_datetime(row, column, value, moment if isinstance(value, datetime) else day)
            case _:
                sheet.write_string(row, column, _text(value))  # never a formula

    rows = iter(table.rows)
    first = list(islice(rows, MEASURED_ROWS))
    for column, width in enumerate(_widths(table.headings, *first)):
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, _text(table.headings[column]), bold)
    for row, values in enumerate(chain(first, rows), 1):
        if row > MAX_ROWS:
            raise BadInput(message("A workbook cannot hold so many rows. Export them as CSV."))
        for column, value in enumerate(values):
            write(row, column, value)
    book.close()


def _widths(*lines: Iterable[Cell]) -> Iterable[int]:
    """The width of each column, from its longest text."""
    for column in zip(*lines, strict=True):
        longest = max(len(plain(value)) for value in column) + 2
        yield min(max(longest, MIN_WIDTH), MAX_WIDTH)


def _text(value: str | date) -> str:
    """A value as text that fits into a cell."""
    text = _NO_XML.sub("\N{REPLACEMENT CHARACTER}", value if isinstance(value, str) else plain(value))
    return text if len(text) <= MAX_CELL_LENGTH else text[: MAX_CELL_LENGTH - 1] + "…"


def _sheet_title(title: str) -> str:
    """A name that Excel accepts for a sheet: at most 31 letters, none of them []:*?/\\."""
    kept = "".join(" " if letter in "[]:*?/\\" else letter for letter in title).strip(" '")
    return kept[:31] or "Plumbline"
