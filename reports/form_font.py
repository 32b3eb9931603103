"""The font in which readers show what is typed into a form.

A reader draws the text of a field again when it changes, in the font that the field names. That font has one byte for each
character, because readers find their characters in no other kind, and all of them, because what will be typed is not known.
Letters that it lacks are shown in a font of the reader.
"""

from functools import cache

import uharfbuzz
from reportlab.pdfbase import pdfmetrics

from reports.character_map import character_map
from reports.object_streams import ReadyObjects, stream
from reports.script_fonts import load
from reports.usual_font import REGULAR

_FIRST, _LAST = 32, 255
_HAS_LETTERS = 32
"""Flag of a font that has letters, not symbols."""
_UNNEEDED_TABLES = ("GDEF", "GPOS", "GSUB", "OS/2", "name", "post")


def add_form_font(objects: ReadyObjects) -> str:
    """Add the font with the letters of Western Europe. Returns the reference to it.

    Its name has no tag of a subset, because readers take no such font for new text.
    """
    face, letters, data = pdfmetrics.getFont(REGULAR).face, _letters(), _data()
    widths = " ".join(f"{face.getCharWidth(ord(letters.get(code, ' '))):.4g}" for code in range(_FIRST, _LAST + 1))
    box = " ".join(map(str, map(round, face.bbox)))
    file = objects.add(stream(f"/Length1 {len(data)}", data))
    descriptor = objects.add(
        f"<</Type/FontDescriptor/FontName/{REGULAR}/Flags {_HAS_LETTERS}/FontBBox[{box}]/ItalicAngle 0"
        f"/Ascent {round(face.ascent)}/Descent {round(face.descent)}/CapHeight {round(face.capHeight)}"
        f"/StemV {round(face.stemV)}/FontFile2 {file}>>".encode()
    )
    characters = objects.add(stream("", character_map(letters.items(), digits=2).encode()))
    return objects.add(
        f"<</Type/Font/Subtype/TrueType/BaseFont/{REGULAR}/Encoding/WinAnsiEncoding/FirstChar {_FIRST}/LastChar {_LAST}"
        f"/Widths[{widths}]/FontDescriptor {descriptor}/ToUnicode {characters}>>".encode()
    )


@cache
def _letters() -> dict[int, str]:
    """The characters of the encoding WinAnsi by their codes."""
    decoded = {code: bytes([code]).decode("cp1252", errors="ignore") for code in range(_FIRST, _LAST + 1)}
    return {code: letter for code, letter in decoded.items() if letter and (letter.isprintable() or letter == "\xa0")}


@cache
def _data() -> bytes:
    """The font file with these characters."""
    wanted = uharfbuzz.SubsetInput()
    wanted.unicode_set.update(map(ord, _letters().values()))
    wanted.flags = uharfbuzz.SubsetFlags.NO_HINTING
    wanted.drop_table_tag_set.update(int.from_bytes(tag.encode(), "big") for tag in _UNNEEDED_TABLES)
    data: bytes = uharfbuzz.subset(load(REGULAR).face, wanted).blob.data
    return data
