"""Tables for other programs: CSV and XLSX files, and the clipboard.

A spreadsheet takes a text for a formula if it begins with =, +, -, @, a tab or a line break, also after spaces. In CSV and on
the clipboard such a text therefore follows an apostrophe. In XLSX it is unchanged, because there each cell says that it is
text.
"""

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from html import escape
from itertools import chain, islice
from typing import IO

from models.support.rounding import decimals

Cell = str | int | Fraction | date | None
"""A value of a table. A fraction is written with two decimals, None as an empty cell."""
MAX_CELL_LENGTH = 32_767
"""Characters that Excel accepts in one cell of a workbook."""
MIN_WIDTH, MAX_WIDTH, MEASURED_ROWS = 8, 60, 200
"""Widths of columns of a workbook, in digits, and the rows they are made to fit."""
_FORMULA_STARTS = tuple("=+-@＝＋－＠\t\r\n")
"""Also in full width, which Excel reads as a formula in East Asian versions."""
_APOSTROPHE = "'"


@dataclass(frozen=True, slots=True)
class OutputTable:
    """A table to write: its name, the headings, and the rows, which are read once."""

    title: str
    headings: Sequence[str]
    rows: Iterable[Sequence[Cell]]


def harmless(text: str) -> str:
    """The text, after an apostrophe if a spreadsheet would calculate it."""
    return f"{_APOSTROPHE}{text}" if text.lstrip(" ").startswith(_FORMULA_STARTS) else text


def write_csv(table: OutputTable, file: IO[bytes]) -> None:
    """Write comma-separated UTF-8 with a byte order mark, without which Excel reads another encoding; dates in ISO form."""
    text = io.TextIOWrapper(file, encoding="utf-8-sig", errors="replace", newline="")
    writer = csv.writer(text)
    writer.writerow(map(harmless, table.headings))
    for row in table.rows:
        writer.writerow(map(_plain, row))
    text.flush()
    text.detach()


def write_xlsx(table: OutputTable, file: IO[bytes]) -> None:
    """Write a workbook of one sheet, its heading row frozen. A longer text than a cell can hold ends with "…"."""
    from openpyxl import Workbook  # takes a while to load
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    book = Workbook(write_only=True)
    sheet = book.create_sheet(_sheet_title(table.title))
    sheet.freeze_panes = "A2"

    def cell(value: Cell, *, bold: bool = False) -> WriteOnlyCell:
        if isinstance(value, str):
            text = ILLEGAL_CHARACTERS_RE.sub("\N{REPLACEMENT CHARACTER}", value)
            result = WriteOnlyCell(sheet, text if len(text) <= MAX_CELL_LENGTH else text[: MAX_CELL_LENGTH - 1] + "…")
            result.data_type = "s"  # or a text that begins with "=" would be a formula
        elif isinstance(value, Fraction):
            result = WriteOnlyCell(sheet, float(decimals(value)))
            result.number_format = "0.00"
        else:
            result = WriteOnlyCell(sheet, value)
            if isinstance(value, date):
                result.number_format = "yyyy-mm-dd"
        if bold:
            result.font = Font(bold=True)
        return result

    rows = iter(table.rows)
    first = list(islice(rows, MEASURED_ROWS))
    for at, column in enumerate(zip(table.headings, *first, strict=True), 1):
        longest = max(len(_plain(value)) for value in column) + 2
        sheet.column_dimensions[get_column_letter(at)].width = min(max(longest, MIN_WIDTH), MAX_WIDTH)
    sheet.append([cell(heading, bold=True) for heading in table.headings])
    for row in chain(first, rows):
        sheet.append([cell(value) for value in row])
    book.save(file)


def as_tabs(table: OutputTable) -> str:
    """The table as text for the clipboard: a line for each row, tabs between cells; breaks inside a cell become spaces."""
    return "\n".join("\t".join(map(_on_one_line, line)) for line in (table.headings, *table.rows))


def as_html(table: OutputTable) -> str:
    """The table as HTML for the clipboard. The style keeps Excel from reading texts such as 000042 as numbers."""
    head = "".join(f"<th>{escape(harmless(heading))}</th>" for heading in table.headings)
    rows = "".join(f"<tr>{''.join(map(_html_cell, row))}</tr>" for row in table.rows)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"


def _on_one_line(value: Cell) -> str:
    words = " ".join(_plain(value).split())
    return harmless(words) if isinstance(value, str) else words  # again, because a space may have been in front


def _html_cell(value: Cell) -> str:
    style = " style=\"mso-number-format:'\\@'\"" if isinstance(value, str) else ""
    return f"<td{style}>{escape(_plain(value))}</td>"


def _plain(value: Cell) -> str:
    """A value as text; only texts can be formulas, so a negative number stays as it is."""
    match value:
        case None:
            return ""
        case Fraction():
            return decimals(value)
        case date():
            return value.isoformat()
        case str():
            return harmless(value)
        case _:
            return str(value)


def _sheet_title(title: str) -> str:
    """A name that Excel accepts for a sheet: at most 31 letters, none of them []:*?/\\."""
    kept = "".join(" " if letter in "[]:*?/\\" else letter for letter in title).strip(" '")
    return kept[:31] or "Plumbline"
