"""Scan of the parts of an XLSX file in bounded memory, before openpyxl reads them whole."""

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import IO
from xml.etree import ElementTree

from models.exchange.import_choices import Check
from models.exchange.table_rows import MAX_SHEET_ROWS, column_letters, too_many_cells
from models.support.errors import BadInput
from models.support.messages import FormattedNumber, message

MAX_UNPACKED_SIZE, MAX_TEXTS_SIZE, MAX_PART_SIZE = 100_000_000, 20_000_000, 5_000_000
"""Bytes of all parts, of the texts of cells, and of each other part that openpyxl reads whole, such as the styles."""
MAX_SHEET_ELEMENTS, MAX_TEXT_ELEMENTS, MAX_PART_ELEMENTS = 10_000_000, 1_500_000, 100_000
"""XML elements of a sheet, of the texts of cells, and of each other part."""
MAX_UNSIZED_ELEMENTS = 2_000_000
"""XML elements of a sheet that does not store its dimension, because openpyxl keeps all of them to find it."""
MAX_DEPTH, MAX_ROW_ELEMENTS = 32, 100_000
_CHECKED_ELEMENTS = 5_000
_UNREAD = ("xl/media/", "xl/pivotCache/", "xl/embeddings/")
_TEXTS = "sharedStrings.xml"
_SPREADSHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


@dataclass(slots=True)
class SheetMarks:
    """Properties of a sheet that openpyxl does not report in read-only mode.

    `last` is the number of the last row to read. `more` is true if rows below it were not scanned.
    """

    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: list[str] = field(default_factory=list)
    without_value: dict[int, set[str]] = field(default_factory=dict)
    """By row, the cells with a formula whose value is not stored."""
    merged: list[str] = field(default_factory=list)
    """The ranges of merged cells, such as "B2:B4"."""
    last: int = 0
    more: bool = False


def scan_workbook(archive: zipfile.ZipFile, file: str, most: int, check: Check) -> dict[str, SheetMarks]:
    """The marks of each sheet by its title, for the first `most` rows with content.

    Raises BadInput if a part of the workbook would take too much memory or time.
    """
    entries = archive.infolist()
    if _is_too_large(entries):
        unpacked = sum(entry.file_size for entry in entries)
        size = FormattedNumber(f"{max(unpacked // 1_000_000, 1):,}")
        raise BadInput(message("{file} unpacks to {size} MB, too much for a list of people.", file=file, size=size))
    parts = {entry.filename for entry in entries if entry.filename.endswith((".xml", ".rels"))}
    for part in sorted(parts):
        if not part.startswith((*_UNREAD, "xl/worksheets/")):
            with archive.open(part) as source:
                limit = MAX_TEXT_ELEMENTS if part.endswith(_TEXTS) else MAX_PART_ELEMENTS
                for _ in _elements(source, limit, check):
                    pass
    marks = {}
    for title, part in _sheets(archive, parts):
        with archive.open(part) as source:
            marks[title] = _sheet_marks(source, most, check)
    return marks


def _is_too_large(entries: list[zipfile.ZipInfo]) -> bool:
    sizes = {entry.filename: entry.file_size for entry in entries}
    if sum(entry.file_size for entry in entries) > MAX_UNPACKED_SIZE:
        return True
    others = {name: size for name, size in sizes.items() if not name.startswith((*_UNREAD, "xl/worksheets/"))}
    return any(size > (MAX_TEXTS_SIZE if name.endswith(_TEXTS) else MAX_PART_SIZE) for name, size in others.items())


def _elements(source: IO[bytes], limit: int, check: Check) -> Iterator[ElementTree.Element]:
    """The elements of the two levels below the root. Each is removed from the tree after it was used."""
    ancestors: list[ElementTree.Element] = []
    count = inside = 0
    for event, element in ElementTree.iterparse(source, ("start", "end")):  # noqa: S314 - expat guards against entities
        if event == "start":
            ancestors.append(element)
            count, inside = count + 1, inside + 1
            if count > limit or inside > MAX_ROW_ELEMENTS or len(ancestors) > MAX_DEPTH:
                raise too_many_cells()
            if count % _CHECKED_ELEMENTS == 0:
                check()
            continue
        ancestors.pop()
        if len(ancestors) in (1, 2):
            inside = 0
            yield element
            element.clear()
            ancestors[-1].clear()


def _sheets(archive: zipfile.ZipFile, parts: set[str]) -> Iterator[tuple[str, str]]:
    """The title of each sheet and the name of its part."""
    relations = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
    book = ElementTree.fromstring(archive.read("xl/workbook.xml"))  # noqa: S314 - its size is checked
    links = ElementTree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))  # noqa: S314 - likewise
    targets = {link.get("Id"): link.get("Target", "") for link in links}
    for sheet in book.iter(f"{_SPREADSHEET}sheet"):
        target = targets.get(sheet.get(relations), "")
        part = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
        if part in parts:
            yield sheet.get("name", ""), part


def _sheet_marks(source: IO[bytes], most: int, check: Check) -> SheetMarks:
    marks = SheetMarks()
    number = filled = 0
    elements = 0
    has_dimension = False
    for element in _elements(source, MAX_SHEET_ELEMENTS, check):
        elements += 1 + sum(1 + len(cell) for cell in element)
        match element.tag.removeprefix(_SPREADSHEET):
            case "col" if element.get("hidden") in ("1", "true"):
                first, last = int(element.get("min", "1")), int(element.get("max", "1"))
                marks.hidden_columns.append(_span(first, last))
            case "dimension" if not number:
                has_dimension = True
            case "row":
                number = int(element.get("r", number + 1))
                filled += _has_content(element)
                if filled > most or number > MAX_SHEET_ROWS:
                    marks.more = True
                    break
                _mark_row(marks, element, number)
            case "mergeCell":
                marks.merged.append(element.get("ref", ""))
    if not has_dimension and (marks.more or elements > MAX_UNSIZED_ELEMENTS):
        raise too_many_cells()
    return marks


def _mark_row(marks: SheetMarks, row: ElementTree.Element, number: int) -> None:
    if _has_content(row):
        marks.last = max(marks.last, number)
    if row.get("hidden") in ("1", "true"):
        marks.hidden_rows.add(number)
    if unstored := set(_without_value(row, number)):
        marks.without_value[number] = unstored


def _has_content(row: ElementTree.Element) -> bool:
    return any(map(len, row))  # a cell that is only formatted has no elements


def _span(first: int, last: int) -> str:
    names = column_letters(first - 1), column_letters(last - 1)
    return names[0] if first == last else "–".join(names)


def _without_value(row: ElementTree.Element, number: int) -> Iterator[str]:
    for at, cell in enumerate(row):  # programs that omit cell references write every cell
        empty = cell.get("t") != "str" and not cell.findtext(f"{_SPREADSHEET}v")  # an empty string is a value
        if empty and cell.find(f"{_SPREADSHEET}f") is not None:
            yield cell.get("r", f"{column_letters(at)}{number}")
