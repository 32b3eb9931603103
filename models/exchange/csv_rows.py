"""Rows of a CSV file. A broken quotation mark costs its own row only."""

import csv
import io
import re

from models.exchange.table_rows import MAX_ROWS, Row, Table, cut_columns, read_row
from models.support.messages import Message, message

SEPARATORS = ",;\t"
MAX_ROW_LENGTH = 200
"""Lines: a cell may hold line breaks, but a quotation mark that is never closed must not cost all that follows."""
_SEPARATOR_LINE = re.compile(r"sep=([,;\t|])\r?\n")


def separators_of(text: str) -> str:
    """The separators the file may have: the one it names in a first line of its own, or all that are in use."""
    named = _SEPARATOR_LINE.match(text)
    return named[1] if named else SEPARATORS


def csv_table(text: str, separator: str, most: int = MAX_ROWS) -> Table:
    """The first `most` rows of a file and two more, so that the reader can tell that there are too many."""
    if named := _SEPARATOR_LINE.match(text):  # spreadsheets write this line and do not show it
        text = text[named.end() :]
    lines = list(io.StringIO(text, newline=""))
    rows: list[Row] = []
    at = widest = 0
    while at < len(lines) and len(rows) < most + 2:
        number = len(rows) + 1
        reader = csv.reader(lines[at : at + MAX_ROW_LENGTH], delimiter=separator, strict=True)
        try:
            cells = next(reader)
            at += reader.line_num
            widest = max(widest, len(cells))
            rows.append(read_row(number, cells))
        except csv.Error as error:
            at += 1
            rows.append(Row(number, spoiled=_reason(error)))
    return Table(tuple(rows), cut_columns(widest))


def _reason(error: csv.Error) -> Message:
    if "unexpected end" in str(error):
        return message("A quotation mark is not closed.")
    if "field larger" in str(error):
        return message("A cell is too long to be read.")
    return message("A quotation mark is in the middle of a cell. Remove it, or quote the cell and double the mark.")
