"""Rows of an XLSX workbook as its sheets show them: formats applied, hidden rows skipped and reported."""

import io
import re
import warnings
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from models.exchange.files import read_bytes
from models.exchange.import_choices import Check, never_stop
from models.exchange.table_rows import (
    MAX_ABOVE,
    MAX_CELLS,
    MAX_ROWS,
    Row,
    Table,
    column_letters,
    cut_columns,
    read_row,
    too_many_cells,
)
from models.exchange.xlsx_scan import SheetMarks, scan_workbook
from models.support.errors import BadInput, PlumblineError
from models.support.messages import Message, join, message, plural

MAX_NAMED = 10
MAX_MERGED, MAX_MERGED_ROWS = 1_000, 1_000
"""Ranges of merged cells that are filled, and rows of each."""
_DIGITS_ONLY = re.compile(r'(?:[0#]|[-/. ]|\\.|"[^"]*")+')
_PIECE = re.compile(r'[0#]|\\(.)|"([^"]*)"|([-/. ])')


def xlsx_tables(path: Path, most: int = MAX_ROWS, check: Check = never_stop) -> list[Table]:
    """Every sheet, each with its first `most` rows with content. Raises BadInput if the workbook cannot be read."""
    content = io.BytesIO(read_bytes(path))
    try:
        with zipfile.ZipFile(content) as archive:
            marks = scan_workbook(archive, path.name, most, check)
        return _tables(content, marks, check)
    except PlumblineError:
        raise
    except Exception as error:  # openpyxl raises errors of zipfile, of XML and its own
        raise BadInput(message("{file} is not a readable XLSX file.", file=path.name)) from error


def _tables(content: io.BytesIO, marks_of: dict[str, SheetMarks], check: Check) -> list[Table]:
    """The sheets, read at once, because damage shows only while reading."""
    import openpyxl

    with warnings.catch_warnings(action="ignore"):  # it warns of drop-down lists and styles that it ignores
        book = openpyxl.load_workbook(content, read_only=True, data_only=True, keep_links=False)
        tables = []
        cells = 0
        for sheet in book.worksheets:
            marks = marks_of[sheet.title]
            sheet.reset_dimensions()  # some programs write a wrong size
            rows: list[Row] = []
            widest = 0
            lines = sheet.iter_rows(max_row=marks.last) if marks.last else ()
            for number, line in enumerate(lines, start=1):
                check()
                cells += len(line)
                widest = max(widest, len(line))
                if cells > MAX_CELLS:
                    raise too_many_cells()
                row = Row(number) if number in marks.hidden_rows else _row(number, line, marks)
                if number <= MAX_ABOVE or not row.empty:
                    rows.append(row)
            filled = _fill_merged(rows, marks.merged)
            notes = (*_notes(marks), *filled, *cut_columns(widest))
            tables.append(Table(tuple(rows), notes, sheet.title, sheet.sheet_state != "visible", marks.more))
        return tables


def _row(number: int, line: tuple[Any, ...], marks: SheetMarks) -> Row:
    flaws: dict[int, Message] = {}
    if unstored := marks.without_value.get(number):
        for at in range(len(line)):
            name = f"{column_letters(at)}{number}"
            if name in unstored:
                flaws[at] = message(
                    "{cell} contains a formula without a stored value. Open and save the file in a spreadsheet "
                    "program, then import it again.",
                    cell=name,
                )
    return read_row(number, map(_text, line), flaws)


def _fill_merged(rows: list[Row], ranges: list[str]) -> Iterator[Message]:
    """Give each row of cells merged downwards the value of the first; spreadsheets store it only there."""
    from openpyxl.utils import range_boundaries

    filled = []
    place_of = {row.number: place for place, row in enumerate(rows)}
    for cells in ranges[:MAX_MERGED]:
        left, top, _, bottom = range_boundaries(cells)
        first = rows[place_of[top]] if top in place_of else None
        value = first.cells[left - 1] if first and left <= len(first.cells) else ""
        below = range(top + 1, min(bottom, top + MAX_MERGED_ROWS) + 1)
        for number in below if value else ():
            if number not in place_of:
                continue
            row = rows[at := place_of[number]]
            if not row.empty and left <= len(row.cells) and not row.cells[left - 1]:
                rows[at] = replace(row, cells=(*row.cells[: left - 1], value, *row.cells[left:]))
                filled.append(cells)
    if filled:
        yield message("Merged cells were filled: {cells}.", cells=join(dict.fromkeys(filled)))


def _notes(marks: SheetMarks) -> Iterator[Message]:
    hidden = sorted(number for number in marks.hidden_rows if number <= marks.last)
    if hidden:
        more = [message("more")] if len(hidden) > MAX_NAMED else []
        yield plural(
            len(hidden),
            "{number} row is hidden in the spreadsheet and was skipped: row {rows}. Unhide it to import it.",
            "{number} rows are hidden in the spreadsheet and were skipped: rows {rows}. Unhide them to import them.",
            rows=join([*hidden[:MAX_NAMED], *more]),
        )
    if marks.hidden_columns:
        yield message(
            "Columns that are hidden in the spreadsheet were read too: {columns}.", columns=join(marks.hidden_columns)
        )


def _text(cell: Any) -> str:
    """The cell as a spreadsheet shows it, except that dates are in ISO 8601 and numbers are not rounded."""
    value = cell.value
    if value is None or isinstance(value, str):
        return value or ""
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return _formatted(value, str(cell.number_format))
    return str(value)


def _formatted(value: int, number_format: str) -> str:
    """A whole number in a format of zeros and literals, such as 000000 or "E"0000; plain in any other format."""
    pattern = number_format.partition(";")[0]
    places = len(re.findall("[0#]", re.sub(r'\\.|"[^"]*"', "", pattern)))
    if value < 0 or not places or "." in pattern or not _DIGITS_ONLY.fullmatch(pattern):
        return str(value)
    zeros = re.sub(r'\\.|"[^"]*"', "", pattern).count("0")
    digits = str(value).zfill(zeros).rjust(places)
    shown, used = "", 0
    for piece in _PIECE.finditer(pattern):
        if piece[0] in "0#":
            take = len(digits) - places + 1 if used == 0 else 1
            shown += digits[used : used + take].strip()
            used += take
        else:
            shown += piece[1] or piece[2] or piece[3] or ""
    return shown
