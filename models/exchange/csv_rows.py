"""Rows of a CSV file. An unclosed quotation mark spoils only its own row."""

import csv
import io
import re
from collections import deque
from itertools import islice

from models.exchange.import_choices import Check, never_stop
from models.exchange.table_rows import (
    MAX_ABOVE,
    MAX_CELLS,
    MAX_ROWS,
    MAX_SHEET_ROWS,
    Row,
    Table,
    cut_columns,
    read_row,
    too_many_cells,
)
from models.support.messages import Message, message

SEPARATORS = ",;\t|"
MAX_ROW_LENGTH = 200
"""Lines per row. A cell may contain line breaks, but an unclosed quotation mark must not swallow the rest of the file."""
_BLANK = SEPARATORS + " \r\n"
_RULES = frozenset("-=:+|" + _BLANK)
_SEPARATOR_LINE = re.compile(r"sep=([,;\t|])\r?\n")


def separators_of(text: str) -> str:
    """The possible separators: the one named in a `sep=` first line, or else all common ones."""
    named = _SEPARATOR_LINE.match(text)
    return named[1] if named else SEPARATORS


def csv_table(text: str, separator: str, most: int = MAX_ROWS, check: Check = never_stop) -> Table:
    """The first `most` rows with content, without the blank ones below the first `MAX_ABOVE` rows.

    Raises BadInput for too many cells.
    """
    if named := _SEPARATOR_LINE.match(text):  # spreadsheet programs write this line and hide it
        text = text[named.end() :]
    source = io.StringIO(text.rstrip(_BLANK), newline="")
    ahead = deque(islice(source, MAX_ROW_LENGTH))
    rows: list[Row] = []
    number = filled = widest = count = 0
    while ahead and filled < most and number < MAX_SHEET_ROWS:
        check()
        number, used = number + 1, 1
        if ahead[0].strip(_BLANK) and not (separator == "|" and _is_rule(ahead[0])):
            reader = csv.reader(tuple(ahead), delimiter=separator, strict=True)
            try:
                cells = next(reader)
                used = reader.line_num
                widest = max(widest, len(cells))
                count += len(cells)
                rows.append(read_row(number, cells))
            except csv.Error as error:
                rows.append(Row(number, spoiled=_reason(error)))
            if count > MAX_CELLS:
                raise too_many_cells()
            filled += not rows[-1].empty
        elif number <= MAX_ABOVE:
            rows.append(Row(number))
        for _ in range(used):
            ahead.popleft()
        ahead.extend(islice(source, used))
    return Table(tuple(rows), cut_columns(widest), more=bool(ahead))


def _is_rule(line: str) -> bool:
    """Whether a line is drawn between the rows of a table of text, such as "|---|---|" below the headings of Markdown."""
    return "-" in line and _RULES.issuperset(line)


def _reason(error: csv.Error) -> Message:
    if "unexpected end" in str(error):
        return message("A quotation mark is not closed.")
    if "field larger" in str(error):
        return message("A cell is too long to be read.")
    return message("A quotation mark is in the middle of a cell. Remove it, or quote the cell and double the mark.")
