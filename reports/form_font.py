"""The font in which readers show what is typed into a form.

A reader draws the text of a field again when it changes, in the font that the field names. So the form has all Latin, Greek
and Cyrillic letters of the usual font, because what will be typed is not known. Readers find the code of a letter by the
character map. Letters that the font lacks are shown in one of the reader. PDFium asks it for those of Western Europe only, and
for all others a font of the computer. Fields that called it Webdings would be asked for all, but then show no Chinese at all.
"""

from functools import cache
from typing import NamedTuple

import uharfbuzz

from reports.character_map import character_map
from reports.object_streams import ReadyObjects, stream
from reports.script_fonts import load
from reports.usual_font import PRIVATE, REGULAR

_SYMBOLIC = 4
_STEM = 80
_UNNEEDED_TABLES = ("GDEF", "GPOS", "GSUB", "OS/2", "name", "post")


class _FormFont(NamedTuple):
    """The font file, the letters by their codes from 1, and for each the number of its glyph and its width."""

    data: bytes
    letters: str
    glyphs: tuple[int, ...]
    widths: tuple[float, ...]


def add_form_font(objects: ReadyObjects) -> str:
    """Add the font to the objects of a file. Returns the reference to it.

    Its name has no tag of a subset, because readers take no such font for new text.
    """
    font, face = _form_font(), load(REGULAR)
    extents = face.font.get_font_extents("ltr")
    ascent, descent = (round(edge * 1000 / face.units) for edge in (extents.ascender, extents.descender))
    file = objects.add(stream(f"/Length1 {len(font.data)}", font.data))
    descriptor = objects.add(
        f"<</Type/FontDescriptor/FontName/{REGULAR}/Flags {_SYMBOLIC}/FontBBox[0 {descent} 1000 {ascent}]/ItalicAngle 0"
        f"/Ascent {ascent}/Descent {descent}/CapHeight {ascent}/StemV {_STEM}/FontFile2 {file}>>".encode()
    )
    glyphs = objects.add(stream("", b"\0\0" + b"".join(glyph.to_bytes(2, "big") for glyph in font.glyphs)))
    descendant = objects.add(
        f"<</Type/Font/Subtype/CIDFontType2/BaseFont/{REGULAR}/CIDToGIDMap {glyphs}/FontDescriptor {descriptor}"
        f"/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
        f"/DW 0/W[1[{' '.join(f'{width:.4g}' for width in font.widths)}]]>>".encode()
    )
    characters = objects.add(stream("", character_map(enumerate(font.letters, start=1), digits=4).encode()))
    return objects.add(
        f"<</Type/Font/Subtype/Type0/BaseFont/{REGULAR}/Encoding/Identity-H/DescendantFonts[{descendant}]"
        f"/ToUnicode {characters}>>".encode()
    )


@cache
def _form_font() -> _FormFont:
    loaded = load(REGULAR)
    letters = sorted(letter for letter in loaded.characters if letter.isprintable() and letter < chr(PRIVATE))
    wanted = uharfbuzz.SubsetInput()
    numbers = [loaded.font.get_nominal_glyph(ord(letter)) for letter in letters]
    wanted.unicode_set.update(map(ord, letters))
    wanted.flags = uharfbuzz.SubsetFlags.NO_HINTING | uharfbuzz.SubsetFlags.NO_LAYOUT_CLOSURE
    wanted.drop_table_tag_set.update(int.from_bytes(tag.encode(), "big") for tag in _UNNEEDED_TABLES)
    plan = uharfbuzz.SubsetPlan(loaded.face, wanted)
    renumbered = plan.old_to_new_glyph_mapping
    return _FormFont(
        plan.execute().blob.data,
        "".join(letters),
        tuple(renumbered[number] for number in numbers),
        tuple(loaded.font.get_glyph_h_advance(number) * 1000 / loaded.units for number in numbers),
    )
