"""Parts of an XLSX workbook that its sheets refer to: titles, shared texts and formats of cells."""

import re
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import PurePosixPath

from typing_extensions import override

from models.exchange.cell_formats import Show, number_text
from models.exchange.import_choices import Check
from models.exchange.table_rows import too_many_cells
from models.exchange.xlsx_stream import Content, PartReader
from models.support.errors import BadInput
from models.support.messages import FormattedNumber, message

MAX_UNPACKED_SIZE, MAX_TEXTS_SIZE = 100_000_000, 20_000_000
"""Bytes of all parts, and of the shared texts of cells, which are kept in memory."""
MAX_TEXTS = 1_500_000
_BOOK, _LINKS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")
_RETURN = re.compile(" *\r *")
_TRUE = ("1", "true")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet by its title and the name of its part."""

    title: str
    part: str
    hidden: bool


@dataclass(frozen=True, slots=True)
class Book:
    """What is needed to read the sheets: their parts, the shared texts, and how each cell style shows a number."""

    sheets: tuple[Sheet, ...]
    texts: Sequence[str]
    styles: Sequence[Show]


def read_book(archive: zipfile.ZipFile, file: str, content: Content, check: Check) -> Book:
    """The workbook without its sheets. Raises BadInput if it would take too much memory or time."""
    links = _LinkReader(content)
    sizes = {entry.filename: entry.file_size for entry in archive.infolist()}
    if (unpacked := sum(sizes.values())) > MAX_UNPACKED_SIZE:
        raise _too_large(file, unpacked)
    links.read(archive, _LINKS, check)
    book, texts, styles = _BookReader(content), _TextReader(content), _StyleReader(content)
    book.read(archive, _BOOK, check)
    for part in links.of_type("sharedStrings"):
        if sizes.get(part, 0) > MAX_TEXTS_SIZE:
            raise _too_large(file, unpacked)
        if part in sizes:
            texts.read(archive, part, check)
    for part in links.of_type("styles"):
        if part in sizes:
            styles.read(archive, part, check)
    parts = set(links.of_type("worksheet")) & sizes.keys()
    sheets = (Sheet(title, links.part(link), hidden) for title, link, hidden in book.sheets)
    known = {sheet.part: sheet for sheet in sheets if sheet.part in parts}
    shown = {code: number_text(code, from_1904=book.from_1904) for code in set(styles.codes())}
    return Book(tuple(known.values()), texts.texts, [lru_cache(shown[code]) for code in styles.codes()])


def unescaped(text: str) -> str:
    """A text of a cell without the escapes of characters that XML cannot hold, such as _x000D_.

    That one is a carriage return, which spreadsheets do not show: a part of a line break, or else a space.
    """
    if "_x" not in text:
        return text
    plain = _ESCAPED.sub(lambda code: chr(int(code[1], 16)), text)
    return _RETURN.sub(" ", plain.replace("\r\n", "\n"))


def _too_large(file: str, size: int) -> BadInput:
    shown = FormattedNumber(f"{max(size // 1_000_000, 1):,}")
    return BadInput(message("{file} unpacks to {size} MB, too much for a list of people.", file=file, size=shown))


class _LinkReader(PartReader):
    """Names of parts by the ids that the workbook refers to them with."""

    def __init__(self, content: Content) -> None:
        super().__init__(content)
        self._links: dict[str, tuple[str, str]] = {}

    @override
    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "Relationship":
            self._links[attributes.get("Id", "")] = attributes.get("Type", ""), attributes.get("Target", "")

    def part(self, link: str) -> str:
        """The name of a part; empty for an unknown id."""
        target = self._links.get(link, ("", ""))[1]
        return target.lstrip("/") if target.startswith("/") else str(PurePosixPath("xl") / target)

    def of_type(self, kind: str) -> list[str]:
        """The names of the parts of a kind."""
        return [self.part(link) for link, (type_, _) in self._links.items() if type_.endswith(f"/{kind}")]


class _BookReader(PartReader):
    """Titles of the sheets with their link ids and whether they are hidden, and the first day of the calendar."""

    def __init__(self, content: Content) -> None:
        super().__init__(content)
        self.sheets: list[tuple[str, str, bool]] = []
        self.from_1904 = False

    @override
    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "sheet":
            link = next((value for name, value in attributes.items() if name.endswith(":id")), "")
            self.sheets.append((attributes.get("name", ""), link, attributes.get("state", "visible") != "visible"))
        elif tag == "workbookPr":
            self.from_1904 = attributes.get("date1904") in _TRUE


class _TextReader(PartReader):
    """Shared texts of cells, without the phonetic guides of East Asian texts."""

    def __init__(self, content: Content) -> None:
        super().__init__(content)
        self.texts: list[str] = []
        self._pieces: list[str] = []
        self._is_text = self._is_guide = False

    @override
    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "t":
            self._is_text = not self._is_guide
        elif tag == "rPh":
            self._is_guide = True

    @override
    def end(self, tag: str) -> None:
        if tag == "t":
            self._is_text = False
        elif tag == "rPh":
            self._is_guide = False
        elif tag == "si":
            self.texts.append(unescaped("".join(self._pieces)))
            self._pieces.clear()
            if len(self.texts) > MAX_TEXTS:
                raise too_many_cells()

    @override
    def text(self, data: str) -> None:
        if self._is_text:
            self._pieces.append(data)


class _StyleReader(PartReader):
    """Number formats of the styles of cells."""

    def __init__(self, content: Content) -> None:
        super().__init__(content)
        self._custom: dict[str, str] = {}
        self._used: list[str] = []
        self._in_cells = False

    @override
    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "cellXfs":
            self._in_cells = True
        elif tag == "xf" and self._in_cells:
            self._used.append(attributes.get("numFmtId", "0"))
        elif tag == "numFmt":
            self._custom.setdefault(attributes.get("numFmtId", ""), attributes.get("formatCode", ""))

    @override
    def end(self, tag: str) -> None:
        if tag == "cellXfs":
            self._in_cells = False

    def codes(self) -> list[str]:
        """The format of each style, such as 0.00%."""
        from openpyxl.styles.numbers import BUILTIN_FORMATS

        builtin = {str(number): code for number, code in BUILTIN_FORMATS.items()}
        return [self._custom.get(number) or builtin.get(number, "General") for number in self._used]
