"""The font in which readers show what is typed into a form.

A reader draws the text of a field again when it changes, in the font that the field names. So the form has the Latin, Greek and
Cyrillic letters of the usual font, because what will be typed is not known. Readers find the code of a letter by the character
map. Letters that the font lacks are shown in one of the reader. PDFium uses this font for letters of Western Europe only, and a
font of the computer for others. With the name Webdings it would use this font for all letters, but then show no Chinese.
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
_UNNEEDED_TABLES = ("GDEF", "GPOS", "GSUB", "OS/2", "cmap", "name", "post")
"""Without a `cmap`, programs find letters by the character map of the form, as its codes need, and not by numbers of glyphs."""


class _FormFont(NamedTuple):
    """The font file, its letters, for each the number of its glyph and its width, and the width of a missing letter.

    The code of a letter is its Unicode number: PDFium writes that also for letters that are not in the character map.
    """

    data: bytes
    letters: str
    glyphs: tuple[int, ...]
    widths: tuple[float, ...]
    missing: float


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
    codes = [ord(letter) for letter in font.letters]
    glyph_of = dict(zip(codes, font.glyphs, strict=True))
    numbers = b"".join(glyph_of.get(code, 0).to_bytes(2, "big") for code in range(codes[-1] + 1))
    glyphs = objects.add(stream("", numbers))
    widths = "".join(f"{code}[{width:.4g}]" for code, width in zip(codes, font.widths, strict=True))
    descendant = objects.add(
        f"<</Type/Font/Subtype/CIDFontType2/BaseFont/{REGULAR}/CIDToGIDMap {glyphs}/FontDescriptor {descriptor}"
        f"/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
        f"/DW {font.missing:.4g}/W[{widths}]>>".encode()
    )
    characters = objects.add(stream("", character_map(zip(codes, font.letters, strict=True), digits=4).encode()))
    return objects.add(
        f"<</Type/Font/Subtype/Type0/BaseFont/{REGULAR}/Encoding/Identity-H/DescendantFonts[{descendant}]"
        f"/ToUnicode {characters}>>".encode()
    )


@cache
def _form_font() -> _FormFont:
    loaded = load(REGULAR)
    shown = {letter: letter for letter in loaded.characters if letter.isprintable() and letter < chr(PRIVATE)}
    shown |= {"\xa0": " ", "\xad": "-"}
    letters = sorted(shown)
    wanted = uharfbuzz.SubsetInput()
    numbers = [loaded.font.get_nominal_glyph(ord(shown[letter])) for letter in letters]
    wanted.unicode_set.update(map(ord, shown.values()))
    wanted.flags = uharfbuzz.SubsetFlags.NO_HINTING | uharfbuzz.SubsetFlags.NO_LAYOUT_CLOSURE
    wanted.drop_table_tag_set.update(int.from_bytes(tag.encode(), "big") for tag in _UNNEEDED_TABLES)
    plan = uharfbuzz.SubsetPlan(loaded.face, wanted)
    renumbered = plan.old_to_new_glyph_mapping
    return _FormFont(
        plan.execute().blob.data,
        "".join(letters),
        tuple(renumbered[number] for number in numbers),
        tuple(loaded.font.get_glyph_h_advance(number) * 1000 / loaded.units for number in numbers),
        loaded.font.get_glyph_h_advance(0) * 1000 / loaded.units,
    )
