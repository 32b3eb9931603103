"""Builder of the document fonts from open sources: only the needed scripts and features, under names of our own.

Plumbline Sans is Inter 4.1 (npm package `inter-ui`), the face of the window and of both reports. It prints nearly
every European name. Plumbline Sans Wide is Noto Sans (Debian package `fonts-noto-core`), for a text with a letter or
a combining mark that Inter lacks. Both are under the SIL Open Font License 1.1, neither reserves a font name.

    uv run --with brotli tools/build_fonts.py INTER_WEB_FOLDER NOTO_FOLDER

Glyphs that no character stands for, but which the reports print, get a private character: 0xF0000 plus the character
they are a form of. Text copied from a document is therefore what was typed (see reports/usual_font.py).
"""

import argparse
import copy
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.roundingPen import RoundingPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable

FOLDER = Path(__file__).parents[1] / "resources" / "fonts"
PRIVATE = 0xF0000
SCRIPTS = ("LATIN", "GREEK", "CYRILLIC", "COMBINING", "MODIFIER", "KELVIN", "ANGSTROM", "OHM")
SIGNS = (
    (0x20, 0x7E), (0xA0, 0xBF), (0xD7, 0xD7), (0xF7, 0xF7), (0x2B0, 0x2FF),
    (0x2000, 0x200A), (0x2010, 0x2027), (0x202F, 0x205F), (0x2070, 0x20CF),
    (0x2100, 0x214F), (0x2150, 0x218F), (0x2190, 0x21FF), (0x2200, 0x22FF), (0x2460, 0x2473),
    (0x25A0, 0x25FF), (0x2600, 0x2606), (0x2713, 0x2717), (0x2E00, 0x2E52), (0xFFFD, 0xFFFD),
)  # fmt: skip
TABULAR = {**{str(digit): f"{name}.tf" for digit, name in enumerate(
    ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
)}, "+": "plus.tf", "−": "minus.tf"}  # fmt: skip


def wanted_characters() -> Iterator[int]:
    """Every Latin, Greek and Cyrillic character Unicode names, their marks, and the signs of running text."""
    for first, last in SIGNS:
        yield from range(first, last + 1)
    for code in range(0xA0, 0x20000):
        if unicodedata.name(chr(code), "").startswith(SCRIPTS):
            yield code


def subset(font: TTFont, features: tuple[str, ...]) -> None:
    """Keep the wanted characters and the named layout features; drop hints, which paper does not need."""
    options = Options(
        layout_features=list(features), layout_scripts=["DFLT", "latn", "grek", "cyrl"],
        hinting=False, name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14], notdef_outline=True, glyph_names=True,
    )  # fmt: skip
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[*wanted_characters(), *(c for c in font.getBestCmap() if c >= PRIVATE)])
    subsetter.subset(font)


def encode(font: TTFont, code: int, glyph: str) -> None:
    """Let a character stand for a glyph. Only a table of full Unicode (format 12) takes the private ones."""
    tables = [table for table in font["cmap"].tables if table.isUnicode()]
    if not any(table.format == 12 for table in tables):
        tables.append(_full_table(font.getBestCmap()))
        font["cmap"].tables.append(tables[-1])
    for table in tables:
        if code <= 0xFFFF or table.format == 12:
            table.cmap[code] = glyph


def _full_table(characters: dict[int, str]) -> CmapSubtable:
    table = CmapSubtable.newSubtable(12)
    table.platformID, table.platEncID, table.language, table.cmap = 3, 10, 0, dict(characters)
    return table


def encode_tabular_figures(font: TTFont) -> None:
    """Give each figure of equal width its private character."""
    for character, glyph in TABULAR.items():
        encode(font, PRIVATE + ord(character), glyph)


def keep_only_dotless_forms(font: TTFont) -> None:
    """Of "ccmp" keep the one rule that takes the dot off an i below an accent, and encode what it makes.

    Its other rules fuse a letter with its marks into one glyph; anchored marks look the same and stay copyable.
    A dotless i is also a Turkish letter: that letter gets a glyph of its own, so that each means one character.
    """
    lookups = font["GSUB"].table.LookupList.Lookup
    dotless = {i for i, lookup in enumerate(lookups) if "dotlessi" in _single_outputs(lookup)}
    for record in font["GSUB"].table.FeatureList.FeatureRecord:
        feature = record.Feature
        feature.LookupListIndex = [i for i in feature.LookupListIndex if _calls(lookups[i], dotless)]
        feature.LookupCount = len(feature.LookupListIndex)
    characters = {glyph: code for code, glyph in font.getBestCmap().items()}
    forms = {form: base for index in dotless for base, form in _single_subst(lookups[index]).items()}
    for form, base in forms.items():
        if form in characters:
            encode(font, characters[form], _twin(font, form))
        if base in characters:
            encode(font, PRIVATE + characters[base], form)


def _single_subst(lookup: object) -> dict[str, str]:
    found: dict[str, str] = {}
    for table in lookup.SubTable:  # type: ignore[attr-defined]
        found.update(getattr(getattr(table, "ExtSubTable", table), "mapping", {}))
    return found


def _single_outputs(lookup: object) -> set[str]:
    return {form for form in _single_subst(lookup).values() if isinstance(form, str)}


def _calls(lookup: object, wanted: set[int]) -> bool:
    tables = [getattr(table, "ExtSubTable", table) for table in lookup.SubTable]  # type: ignore[attr-defined]
    records = [record for table in tables for record in getattr(table, "SubstLookupRecord", None) or ()]
    return any(record.LookupListIndex in wanted for record in records)


def _twin(font: TTFont, glyph: str) -> str:
    name = f"{glyph}.typed"
    font["glyf"][name] = copy.deepcopy(font["glyf"][glyph])
    font["hmtx"][name] = font["hmtx"][glyph]
    font.setGlyphOrder(font["glyf"].glyphOrder)
    return name


def borrow_signs(font: TTFont, lender: TTFont) -> None:
    """Take over the arrows and marks that only the lender has, scaled, so that one face can print a whole text."""
    own, offered = font.getBestCmap(), lender.getBestCmap()
    scale = font["head"].unitsPerEm / lender["head"].unitsPerEm
    glyphs = lender.getGlyphSet()
    for code in sorted({*wanted_characters()} & offered.keys() - own.keys()):
        outline, pen = DecomposingRecordingPen(glyphs), TTGlyphPen(None)
        glyphs[offered[code]].draw(outline)
        outline.replay(TransformPen(RoundingPen(pen), (scale, 0, 0, scale, 0, 0)))
        name = f"uni{code:04X}.borrowed"
        glyph = font["glyf"][name] = pen.glyph()
        glyph.recalcBounds(font["glyf"])
        font["hmtx"][name] = (round(glyphs[offered[code]].width * scale), glyph.xMin)
        encode(font, code, name)
    font.setGlyphOrder(font["glyf"].glyphOrder)


def rename(font: TTFont, family: str, style: str, source: str) -> None:
    """Give the font our own name, and each face its own PostScript name: two faces of one name embed as one."""
    copyright_note = font["name"].getDebugName(0)
    full = f"{family} {style}"
    names = {
        0: f"{copyright_note}. {full} is a subset of {source}.", 1: full, 2: "Regular", 3: f"{full};from {source}",
        4: full, 6: f"{family.replace(' ', '')}-{style}", 16: family, 17: style,
    }  # fmt: skip
    for code in (*names, 7, 8, 9, 10, 11, 12, 21, 22, 25):
        font["name"].removeNames(nameID=code)
    for code, text in names.items():
        font["name"].setName(text, code, 3, 1, 0x409)


def build(source: Path, family: str, style: str, origin: str, lender: Path | None = None) -> Path:
    """Build one font file: subset, encode, rename, write. Returns its path. With `lender`, borrow its signs for shaping."""
    font = TTFont(source, recalcTimestamp=False)
    if lender:
        borrow_signs(font, TTFont(lender))
        keep_only_dotless_forms(font)
        subset(font, ("ccmp", "mark", "mkmk"))
    else:
        encode_tabular_figures(font)
        subset(font, ("kern", "mark", "mkmk", "ccmp", "tnum", "case"))
    rename(font, family, style, origin)
    target = FOLDER / f"{family.replace(' ', '')}-{style}.ttf"
    font.flavor = None
    font.save(target)
    return target


def main() -> None:
    """Build every face and print its size."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "inter", type=Path, help="folder with Inter-Regular.woff2, Inter-Medium.woff2 and Inter-SemiBold.woff2"
    )
    parser.add_argument("noto", type=Path, help="folder with NotoSans-Regular.ttf and NotoSans-Bold.ttf")
    folders = parser.parse_args()
    FOLDER.mkdir(parents=True, exist_ok=True)
    for style, bold in (("Regular", "Regular"), ("SemiBold", "Bold")):
        inter = folders.inter / f"Inter-{style}.woff2"
        noto = folders.noto / f"NotoSans-{bold}.ttf"
        for target in (
            build(inter, "Plumbline Sans", style, "Inter 4.1"),
            build(noto, "Plumbline Sans Wide", style, "Noto Sans 2.004, with signs of Inter 4.1", lender=inter),
        ):
            print(f"{target.name}: {target.stat().st_size:,} bytes")
    window = build(folders.inter / "Inter-Medium.woff2", "Plumbline Sans", "Medium", "Inter 4.1")  # in the window only
    print(f"{window.name}: {window.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
