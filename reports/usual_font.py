"""The usual font of the documents in two weights: what it prints without shaping, and copyable text."""

import re
from functools import cache
from weakref import WeakKeyDictionary

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.ttfonts import SUBSETN, TTFont
from typing_extensions import override

from models.support.resources import resource
from reports.character_map import character_map

FOLDER = resource("fonts")
REGULAR = "PlumblineSans-Regular"
BOLD = "PlumblineSans-SemiBold"
USUAL = (REGULAR, BOLD)

PRIVATE = 0xF0000
"""Offset of the code of a glyph that is a variant of a character (an equal-width digit, a dotless i under an accent)."""

_TABULAR = str.maketrans({character: chr(PRIVATE + ord(character)) for character in "0123456789+−"})

MARKS = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\u2de0-\u2dff\ua66f-\ua67d\ufe20-\ufe2f]"
)
"""Combining marks, which only shaping places on their letters."""


_NOT_EMBEDDED = ("name", "OS/2")
"""Tables for the lists of fonts of an operating system."""


class _CopyableFont(TTFont):  # type: ignore[misc]
    """A TrueType font whose text is copied as typed: private characters are mapped back to the characters they are variants of.

    Unlike ReportLab's, its map does not assign U+0000 to the empty glyph, and has at most 100 entries in a block. A document
    gets the glyphs that it uses, not all of ASCII, and no tables that PDF has no use for.
    """

    def __init__(self, name: str, file: str) -> None:
        super().__init__(name, file)
        self._used: WeakKeyDictionary[PDFDocument, set[str]] = WeakKeyDictionary()
        for table in _NOT_EMBEDDED:
            del self.face.table[table]

    @override
    def splitString(self, text: str, doc: PDFDocument, encoding: str = "utf-8") -> list[tuple[int, bytes]]:
        """The text in pieces by subset of the font. Most text is in the first subset only, which maps ASCII to itself."""
        self._used.setdefault(doc, {" "}).update(text)
        if text.isascii() and text.isprintable():
            return [(0, text.encode())]
        if state := self.state.get(doc):
            codes = list(map(state.assignments.get, map(ord, text.replace("\xa0", " "))))
            if None not in codes and max(codes, default=0) < 256:
                return [(0, bytes(codes))]
        return super().splitString(text, doc, encoding)  # type: ignore[no-any-return]

    @override
    def addObjects(self, doc: PDFDocument) -> None:
        subsets, used = self.state[doc].subsets, self._used[doc]
        for subset in subsets:
            subset[:] = [code if chr(code) in used else 0 for code in subset]
        super().addObjects(doc)
        for number, subset in enumerate(subsets):
            name = b"".join((SUBSETN(number), b"+", self.face.name, self.face.subfontNameX)).decode("pdfdoc")
            doc.idToObject[f"toUnicodeCMap:{name}"].content = _map_of(subset)


def _map_of(subset: list[int]) -> str:
    texts = ((place, chr(code - PRIVATE if code >= PRIVATE else code)) for place, code in enumerate(subset) if code)
    return character_map(texts, digits=2)


@cache
def register() -> None:
    """Load the usual fonts once per process. Call it before the first paragraph is created."""
    for name in USUAL:
        pdfmetrics.registerFont(_CopyableFont(name, str(FOLDER / f"{name}.ttf")))
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=REGULAR, boldItalic=BOLD)


def is_plain(text: str) -> bool:
    """Whether the usual font prints all of `text` without shaping."""
    return (text.isascii() and text.isprintable()) or _plain_characters().issuperset(text)


def bold_of(font: str) -> str:
    """The bold weight of one of the usual fonts; a bold font itself."""
    return BOLD if font == REGULAR else font


def tabular(figures: str) -> str:
    """The same digits in equal widths, for columns of numbers."""
    return figures.translate(_TABULAR)


@cache
def _plain_characters() -> frozenset[str]:
    register()
    characters = {chr(code) for code in pdfmetrics.getFont(REGULAR).face.charToGlyph}
    return frozenset({character for character in characters if not MARKS.match(character)} | {"\n", "\xa0"})
