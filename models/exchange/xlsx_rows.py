"""Rows of an XLSX workbook as its sheets show them: formats applied, hidden rows skipped and reported."""

import io
import re
import warnings
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from models.exchange.files import read_bytes
from models.exchange.import_choices import Check, never_stop
from models.exchange.table_rows import MAX_ROWS, Row, Table, column_letters, cut_columns, read_row
from models.support.errors import BadInput, PlumblineError
from models.support.messages import FormattedNumber, Message, join, message, plural

MAX_UNPACKED_SIZE, MAX_TEXTS_SIZE = 100_000_000, 20_000_000
"""Bytes of all parts, and of the texts of cells, which openpyxl reads whole: so that no file takes ten seconds or 300 MB."""
MAX_CELLS = 5_000_000
MAX_NAMED = 10
MAX_MERGED, MAX_MERGED_ROWS = 1_000, 1_000
"""Ranges of merged cells that are filled, and rows of each."""
_SPREADSHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_DIGITS_ONLY = re.compile(r'(?:[0#]|[-/. ]|\\.|"[^"]*")+')
_PIECE = re.compile(r'[0#]|\\(.)|"([^"]*)"|([-/. ])')


@dataclass(slots=True)
class _Marks:
    """Properties of a sheet that openpyxl does not report in read-only mode."""

    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: list[str] = field(default_factory=list)
    without_value: dict[int, set[str]] = field(default_factory=dict)
    """By row, the cells with a formula whose value is not stored."""
    merged: list[str] = field(default_factory=list)
    """The ranges of merged cells, such as "B2:B4"."""


def xlsx_tables(path: Path, most: int = MAX_ROWS, check: Check = never_stop) -> list[Table]:
    """Every sheet of a workbook, each with its first `most` rows and two more. Raises BadInput if it cannot be read."""
    content = io.BytesIO(read_bytes(path))
    try:
        with zipfile.ZipFile(content) as archive:
            unpacked = sum(entry.file_size for entry in archive.infolist())
            texts = sum(entry.file_size for entry in archive.infolist() if entry.filename.endswith("sharedStrings.xml"))
            if unpacked > MAX_UNPACKED_SIZE or texts > MAX_TEXTS_SIZE:
                raise BadInput(
                    message(
                        "{file} unpacks to {size} MB, too much for a list of people.",
                        file=path.name,
                        size=FormattedNumber(f"{unpacked // 1_000_000:,}"),
                    )
                )
            return _tables(content, archive, path, most, check)
    except PlumblineError:
        raise
    except Exception as error:  # openpyxl raises errors of zipfile, of XML and its own
        raise BadInput(message("{file} is not a readable XLSX file.", file=path.name)) from error


def _tables(content: io.BytesIO, archive: zipfile.ZipFile, path: Path, most: int, check: Check) -> list[Table]:
    """The sheets, read at once, because damage shows only while reading."""
    import openpyxl

    with warnings.catch_warnings(action="ignore"):  # it warns of drop-down lists and styles that it ignores
        book = openpyxl.load_workbook(content, read_only=True, data_only=True)
        tables = []
        cells = 0
        for sheet in book.worksheets:
            marks = _marks(archive, _part_of(archive, sheet.title), most)
            sheet.reset_dimensions()  # some programs write a wrong size
            rows: list[Row] = []
            widest = 0
            for number, line in enumerate(sheet.iter_rows(max_row=most + 2), start=1):
                check()
                cells += len(line)
                widest = max(widest, len(line))
                if cells > MAX_CELLS:
                    raise BadInput(message("{file} has too many cells for a list of people.", file=path.name))
                rows.append(Row(number) if number in marks.hidden_rows else _row(number, line, marks))
            filled = _fill_merged(rows, marks.merged)
            notes = (*_notes(rows, marks), *filled, *cut_columns(widest))
            tables.append(Table(tuple(rows), notes, sheet.title, sheet.sheet_state != "visible"))
        return tables


def _row(number: int, line: tuple[Any, ...], marks: _Marks) -> Row:
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
    for cells in ranges[:MAX_MERGED]:
        left, top, _, bottom = range_boundaries(cells)
        first = rows[top - 1] if top <= len(rows) else None
        value = first.cells[left - 1] if first and left <= len(first.cells) else ""
        below = range(top, min(bottom, len(rows), top + MAX_MERGED_ROWS))
        for at in below if value else ():
            row = rows[at]
            if not row.empty and left <= len(row.cells) and not row.cells[left - 1]:
                rows[at] = replace(row, cells=(*row.cells[: left - 1], value, *row.cells[left:]))
                filled.append(cells)
    if filled:
        yield message("Merged cells were filled: {cells}.", cells=join(dict.fromkeys(filled)))


def _notes(rows: list[Row], marks: _Marks) -> Iterator[Message]:
    hidden = sorted(number for number in marks.hidden_rows if number <= len(rows))
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


def _part_of(archive: zipfile.ZipFile, title: str) -> str:
    """The name of a sheet's file in the archive."""
    relations = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
    book = ElementTree.fromstring(archive.read("xl/workbook.xml"))  # noqa: S314 - its size is checked, expat guards the rest
    [key] = [sheet.get(relations) for sheet in book.iter(f"{_SPREADSHEET}sheet") if sheet.get("name") == title]
    links = ElementTree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))  # noqa: S314 - likewise
    [target] = [link.get("Target", "") for link in links if link.get("Id") == key]
    return target.lstrip("/") if target.startswith("/") else f"xl/{target}"


def _marks(archive: zipfile.ZipFile, part: str, most: int) -> _Marks:
    marks = _Marks()
    number = 0
    with archive.open(part) as source:
        for _, element in ElementTree.iterparse(source):  # noqa: S314 - likewise
            match element.tag.removeprefix(_SPREADSHEET):
                case "col" if element.get("hidden") in ("1", "true"):
                    first, last = int(element.get("min", "1")), int(element.get("max", "1"))
                    marks.hidden_columns.append(_span(first, last))
                case "row":
                    number = int(element.get("r", number + 1))
                    if number > most + 2:
                        break
                    if element.get("hidden") in ("1", "true"):
                        marks.hidden_rows.add(number)
                    if unstored := set(_without_value(element, number)):
                        marks.without_value[number] = unstored
                    element.clear()
                case "mergeCell":
                    marks.merged.append(element.get("ref", ""))
    return marks


def _span(first: int, last: int) -> str:
    names = column_letters(first - 1), column_letters(last - 1)
    return names[0] if first == last else "–".join(names)


def _without_value(row: ElementTree.Element, number: int) -> Iterator[str]:
    for at, cell in enumerate(row):  # programs that omit cell references write every cell
        empty = cell.get("t") != "str" and not cell.findtext(f"{_SPREADSHEET}v")  # an empty string is a value
        if empty and cell.find(f"{_SPREADSHEET}f") is not None:
            yield cell.get("r", f"{column_letters(at)}{number}")
