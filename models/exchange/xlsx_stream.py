"""Streaming of the XML parts of an XLSX file: no tree is built, sizes are bounded, and reading can be cancelled."""

import zipfile
from collections import defaultdict
from dataclasses import dataclass
from xml.parsers import expat

from typing_extensions import override

from models.exchange.import_choices import Check
from models.exchange.table_rows import MAX_CELLS, too_many_cells

MAX_ELEMENTS = 12_000_000
"""XML elements of all parts together."""
MAX_DEPTH = 32
MAX_MARKUP = 1_000_000
"""Bytes without the start of an element, in one text or one list of attributes. A cell has at most 32,767 characters."""
_CHUNK = 32_768


@dataclass(slots=True)
class Content:
    """What was read of a workbook so far, to be compared with the limits. One is shared by all parts."""

    elements: int = 0
    cells: int = 0

    def add_cells(self, number: int) -> None:
        """Count cells, the blank ones before a filled one included. Raises BadInput for too many."""
        self.cells += number
        if self.cells > MAX_CELLS:
            raise too_many_cells()


class _LocalNames(defaultdict[str, str]):
    """Names of elements without the prefix of their namespace, by their full names."""

    @override
    def __missing__(self, name: str) -> str:
        local = self[name] = name.rpartition(":")[2]
        return local


class PartReader:
    """Base class of readers of one XML part, which receive its elements and texts in their order."""

    def __init__(self, content: Content) -> None:
        self.content = content
        self._depth = 0
        self._local = _LocalNames()

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Take the start of an element, named without a prefix."""

    def end(self, tag: str) -> None:
        """Take the end of an element."""

    def text(self, data: str) -> None:
        """Take a piece of text."""

    def read(self, archive: zipfile.ZipFile, part: str, check: Check) -> None:
        """Read the part. Raises BadInput for more than a list of people needs, ExpatError for damage, and what `check` does."""
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self.text
        parser.StartDoctypeDeclHandler = _refuse_doctype
        seen, silent = -1, 0
        with archive.open(part) as source:
            while chunk := source.read(_CHUNK):
                check()
                parser.Parse(chunk, False)
                silent = silent + len(chunk) if self.content.elements == seen else 0
                seen = self.content.elements
                if silent > MAX_MARKUP:
                    raise too_many_cells()
        parser.Parse(b"", True)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self.content.elements += 1
        self._depth += 1
        if self.content.elements > MAX_ELEMENTS or self._depth > MAX_DEPTH:
            raise too_many_cells()
        self.start(self._local[name], attributes)

    def _end(self, name: str) -> None:
        self._depth -= 1
        self.end(self._local[name])


def _refuse_doctype(*_declaration: object) -> None:
    """Entities are declared in a document type, and workbooks have none."""
    raise ValueError
