"""Fonts of the documents: the font variant for a text, unprintable characters, and copyable text."""

import re
from collections.abc import Callable
from enum import Enum
from functools import cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.ttfonts import SUBSETN, TTFont
from typing_extensions import override

from models.support.resources import resource

FOLDER = resource("fonts")
REGULAR = "PlumblineSans-Regular"
BOLD = "PlumblineSans-SemiBold"
WIDE_REGULAR = "PlumblineSansWide-Regular"
WIDE_BOLD = "PlumblineSansWide-SemiBold"
_WIDE = {REGULAR: WIDE_REGULAR, BOLD: WIDE_BOLD}
_BOLD = {REGULAR: BOLD, WIDE_REGULAR: WIDE_BOLD}

PRIVATE = 0xF0000
"""Offset of the code of a glyph that is a variant of a character (an equal-width digit, a dotless i under an accent)."""

_TABULAR = str.maketrans({character: chr(PRIVATE + ord(character)) for character in "0123456789+−"})

MARKS = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\u2de0-\u2dff\ua66f-\ua67d\ufe20-\ufe2f]"
)
"""Combining marks, which only shaping places on their letters."""


class FontVariant(Enum):
    """Font of a text: the usual one, the one with more characters, or that one with shaping of combining marks."""

    USUAL = "usual"
    WIDE = "wide"
    SHAPED = "shaped"

    def font(self, usual: str) -> str:
        """The font of this variant with the weight of the font `usual`."""
        if self is FontVariant.USUAL:
            return usual
        _load(WIDE_REGULAR)
        return _WIDE[usual]


class _CopyableFont(TTFont):  # type: ignore[misc]
    """A TrueType font whose text is copied as typed: private characters are mapped back to the characters they are variants of.

    Unlike ReportLab's, its map does not assign U+0000 to the empty glyph, and has at most 100 entries in a block.
    """

    @override
    def splitString(self, text: str, doc: PDFDocument, encoding: str = "utf-8") -> list[tuple[int, bytes]]:
        """The text in pieces by subset of the font. Most text is in the first subset only, which maps ASCII to itself."""
        if text.isascii() and text.isprintable():
            return [(0, text.encode())]
        if state := self.state.get(doc):
            codes = list(map(state.assignments.get, map(ord, text.replace("\xa0", " "))))
            if None not in codes and max(codes, default=0) < 256:
                return [(0, bytes(codes))]
        return super().splitString(text, doc, encoding)  # type: ignore[no-any-return]

    @override
    def addObjects(self, doc: PDFDocument) -> None:
        subsets = self.state[doc].subsets
        super().addObjects(doc)
        for number, subset in enumerate(subsets):
            name = b"".join((SUBSETN(number), b"+", self.face.name, self.face.subfontNameX)).decode("pdfdoc")
            doc.idToObject[f"toUnicodeCMap:{name}"].content = _to_unicode(subset)


def _to_unicode(subset: list[int]) -> str:
    rows = [
        f"<{position:02X}> <{chr(code - PRIVATE if code >= PRIVATE else code).encode('utf-16-be').hex().upper()}>"
        for position, code in enumerate(subset)
        if code
    ]
    blocks = [rows[start : start + 100] for start in range(0, len(rows), 100)]
    body = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        f"1 begincodespacerange\n<00> <FF>\nendcodespacerange\n{body}\n"
        "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"
    )


def register() -> None:
    """Load the usual fonts once per process. Call it before the first paragraph is created."""
    _load(REGULAR)


@cache
def _load(regular: str) -> None:
    """Load a font and its bold weight; the wide ones are loaded only when a text needs them."""
    bold = _BOLD[regular]
    for name in (regular, bold):
        shapable = name in _WIDE.values()
        pdfmetrics.registerFont(_CopyableFont(name, str(FOLDER / f"{name}.ttf"), shapable=shapable))
    pdfmetrics.registerFontFamily(regular, normal=regular, bold=bold, italic=regular, boldItalic=bold)


def font_variant_for(text: str) -> FontVariant:
    """The variant for the whole `text`, so that a name is never set in two fonts."""
    if text.isascii() or _covers(REGULAR)(text):
        return FontVariant.USUAL
    return FontVariant.SHAPED if MARKS.search(text) else FontVariant.WIDE


def covered(text: str) -> bool:
    """Whether one variant has all characters of `text`."""
    if text.isascii() and text.isprintable():
        return True
    if any(ord(character) >= PRIVATE for character in text):  # private characters of the user are not those of the font
        return False
    return _covers(REGULAR)(text) or _covers(WIDE_REGULAR)(text)


def bold_of(font: str) -> str:
    """The bold weight of `font`; a bold font itself."""
    return _BOLD.get(font, font)


def tabular(figures: str) -> str:
    """The same digits in equal widths, for columns of numbers."""
    return figures.translate(_TABULAR)


@cache
def _covers(font: str) -> Callable[[str], bool]:
    _load(font)
    characters = {chr(code) for code in pdfmetrics.getFont(font).face.charToGlyph} | {"\n", "\xa0"}
    if font == REGULAR:
        characters = {character for character in characters if not MARKS.match(character)}
    return characters.issuperset
