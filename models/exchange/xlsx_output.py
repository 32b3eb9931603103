"""Tables as XLSX files (ECMA-376), written straight into the target.

openpyxl would write the rows to a temporary file in clear text first. A table needs little of the format: one sheet, four
styles, and the texts in its cells.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from fractions import Fraction
from itertools import chain, count, islice, product
from string import ascii_uppercase
from typing import IO
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from models.exchange.table_output import Cell, OutputTable, plain
from models.support.rounding import decimals

MAX_CELL_LENGTH = 32_767
"""Characters that Excel accepts in one cell of a workbook."""
MIN_WIDTH, MAX_WIDTH, MEASURED_ROWS = 8, 60, 200
"""Widths of columns, in digits, and the rows they are made to fit."""
FIRST_DAY, DAY_ZERO = date(1900, 3, 1), date(1899, 12, 30)
"""Excel counts a 29 February 1900, so days before this one are written as text; day 0 of its calendar for all later ones."""
_BOLD, _DECIMALS, _DAY = 1, 2, 3
"""Places of the styles in `_STYLES`."""
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LOOKS_ESCAPED = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
"""A text that a reader would take for an escaped character (22.9.2.19 of the standard)."""

_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_FORMATS = "http://schemas.openxmlformats.org"
_MAIN = f'xmlns="{_FORMATS}/spreadsheetml/2006/main"'
_OFFICE = f"{_FORMATS}/officeDocument/2006/relationships"
_RELATIONS = f'{_XML}<Relationships xmlns="{_FORMATS}/package/2006/relationships">'
_TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_PARTS = {
    "[Content_Types].xml": f'{_XML}<Types xmlns="{_FORMATS}/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPES}.sheet.main+xml"/>'
    f'<Override PartName="/xl/styles.xml" ContentType="{_TYPES}.styles+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_TYPES}.worksheet+xml"/></Types>',
    "_rels/.rels": f'{_RELATIONS}<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/>'
    "</Relationships>",
    "xl/_rels/workbook.xml.rels": f"{_RELATIONS}"
    f'<Relationship Id="rId1" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="rId2" Type="{_OFFICE}/styles" Target="styles.xml"/></Relationships>',
    "xl/styles.xml": f'{_XML}<styleSheet {_MAIN}><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>'
    '</numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>'
    '<xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
    '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
}


def write_xlsx(table: OutputTable, file: IO[bytes]) -> None:
    """Write a workbook of one sheet, its heading row frozen. A longer text than a cell can hold ends with "…"."""
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for name, content in _PARTS.items():
            archive.writestr(_entry(name), content)
        archive.writestr(_entry("xl/workbook.xml"), _workbook(table.title))
        with archive.open(_entry("xl/worksheets/sheet1.xml"), "w", force_zip64=True) as sheet:
            for piece in _sheet(table):
                sheet.write(piece.encode())


def _entry(name: str) -> ZipInfo:
    """An entry of the archive without a date, so that the same table gives the same file."""
    result = ZipInfo(name)
    result.compress_type = ZIP_DEFLATED
    return result


def _workbook(title: str) -> str:
    return (
        f'{_XML}<workbook {_MAIN} xmlns:r="{_OFFICE}"><sheets>'
        f'<sheet name={quoteattr(_text(_sheet_title(title)))} sheetId="1" r:id="rId1"/></sheets></workbook>'
    )


def _sheet(table: OutputTable) -> Iterator[str]:
    rows = iter(table.rows)
    first = list(islice(rows, MEASURED_ROWS))
    yield (
        f'{_XML}<worksheet {_MAIN}><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" '
        'activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>'
    )
    for at, column in enumerate(zip(table.headings, *first, strict=True), 1):
        longest = max(len(plain(value)) for value in column) + 2
        yield f'<col min="{at}" max="{at}" width="{min(max(longest, MIN_WIDTH), MAX_WIDTH)}" customWidth="1"/>'
    yield "</cols><sheetData>"
    letters = list(islice(_column_letters(), len(table.headings)))
    yield _row(1, letters, table.headings, style=_BOLD)
    for number, row in enumerate(chain(first, rows), 2):
        yield _row(number, letters, row)
    yield "</sheetData></worksheet>"


def _row(number: int, letters: Sequence[str], values: Iterable[Cell], style: int = 0) -> str:
    cells = (_cell(f"{letter}{number}", value, style) for letter, value in zip(letters, values, strict=True))
    return f'<row r="{number}">{"".join(cells)}</row>'


def _cell(place: str, value: Cell, style: int) -> str:
    match value:
        case None:
            return ""
        case int():
            return f'<c r="{place}"><v>{value}</v></c>'
        case Fraction():
            return f'<c r="{place}" s="{_DECIMALS}"><v>{decimals(value)}</v></c>'
        case date() if value >= FIRST_DAY:
            return f'<c r="{place}" s="{_DAY}"><v>{(value - DAY_ZERO).days}</v></c>'
        case _:  # as a text of its cell, which is never a formula
            text = value if isinstance(value, str) else value.isoformat()
            shortened = text if len(text) <= MAX_CELL_LENGTH else text[: MAX_CELL_LENGTH - 1] + "…"
            written = escape(_LOOKS_ESCAPED.sub("_x005F_", _text(shortened)), {"\r": "&#13;"})
            return f'<c r="{place}" s="{style}" t="inlineStr"><is><t xml:space="preserve">{written}</t></is></c>'


def _text(typed: str) -> str:
    """The text with characters that XML cannot contain replaced."""
    return _NO_XML.sub("\N{REPLACEMENT CHARACTER}", typed)


def _column_letters() -> Iterator[str]:
    """A, B, …, Z, AA, AB, …"""
    return ("".join(letters) for length in count(1) for letters in product(ascii_uppercase, repeat=length))


def _sheet_title(title: str) -> str:
    """A name that Excel accepts for a sheet: at most 31 letters, none of them []:*?/\\."""
    kept = "".join(" " if letter in "[]:*?/\\" else letter for letter in title).strip(" '")
    return kept[:31] or "Plumbline"
