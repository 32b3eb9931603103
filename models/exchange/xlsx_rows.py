"""Rows of an XLSX workbook as its sheets show them: formats applied, hidden rows skipped and reported."""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace

from models.exchange.import_choices import Check, never_stop
from models.exchange.table_rows import MAX_ROWS, Row, Table, column_spans, cut_columns, first_of
from models.exchange.xlsx_book import Sheet, read_book
from models.exchange.xlsx_sheet import SheetFull, SheetReader
from models.exchange.xlsx_stream import Content
from models.support.errors import BadInput, PlumblineError
from models.support.messages import Message, message, plural

MAX_MERGED_ROWS = 1_000
"""Rows of each range of merged cells that are filled."""


def xlsx_tables(packed: bytes, file: str, most: int = MAX_ROWS, check: Check = never_stop) -> list[Table]:
    """Every sheet, each with its first `most` rows with content. Raises BadInput if the workbook cannot be read."""
    content = Content()
    try:
        with zipfile.ZipFile(io.BytesIO(packed)) as archive:
            book = read_book(archive, file, content, check)
            return [_table(archive, sheet, SheetReader(content, book, most), check) for sheet in book.sheets]
    except (PlumblineError, MemoryError):
        raise
    except Exception as error:  # damage raises errors of zipfile, of XML and of conversions
        raise BadInput(message("{file} is not a readable XLSX file.", file=file)) from error


def _table(archive: zipfile.ZipFile, sheet: Sheet, reader: SheetReader, check: Check) -> Table:
    more = False
    try:
        reader.read(archive, sheet.part, check)
    except SheetFull:
        more = True
    filled = _fill_merged(reader.rows, reader.merged)
    notes = (*_notes(reader), *filled, *cut_columns(reader.widest))
    return Table(tuple(reader.rows), notes, sheet.title, sheet.hidden, more)


def _fill_merged(rows: list[Row], ranges: list[str]) -> Iterator[Message]:
    """Give each row of cells merged downwards the value of the first; spreadsheets store it only there."""
    from openpyxl.utils import range_boundaries

    filled = []
    place_of = {row.number: place for place, row in enumerate(rows)}
    for cells in ranges:
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
        yield message("Merged cells were filled: {cells}.", cells=first_of(list(dict.fromkeys(filled))))


def _notes(sheet: SheetReader) -> Iterator[Message]:
    if hidden := sheet.hidden_rows:
        yield plural(
            len(hidden),
            "{number} row is hidden in the spreadsheet and was skipped: row {rows}. Unhide it to import it.",
            "{number} rows are hidden in the spreadsheet and were skipped: rows {rows}. Unhide them to import them.",
            rows=first_of(hidden),
        )
    if sheet.hidden_columns:
        yield message(
            "Columns that are hidden in the spreadsheet were read too: {columns}.",
            columns=first_of(column_spans(sheet.hidden_columns)),
        )
