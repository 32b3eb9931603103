"""Fonts of the documents."""

import unicodedata
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from reports import fonts
from reports.fonts import FontVariant, font_variant_for, tabular

FILES = sorted(fonts.FOLDER.glob("*.ttf"))


def every(*scripts: str, last: int = 0x2FFF) -> str:
    named = ((chr(code), unicodedata.name(chr(code), "")) for code in range(0xA0, last))
    return "".join(character for character, name in named if name.startswith(tuple(f"{s} " for s in scripts)))


def test_every_letter_of_european_names_is_printed() -> None:
    letters = every("LATIN CAPITAL LETTER", "LATIN SMALL LETTER", "GREEK", "CYRILLIC", last=0x2C7F)
    assert len(letters) > 1400
    assert [letter for letter in letters if not fonts.covered(letter)] == []


@pytest.mark.parametrize(
    "mark", "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030a\u030b\u030c\u0323\u0327\u0328\u0331"
)
def test_a_combining_mark_is_placed_by_shaping(mark: str) -> None:
    assert font_variant_for(f"q{mark}") is FontVariant.SHAPED


def test_the_usual_font_is_used_where_it_suffices() -> None:
    assert font_variant_for("Łukasz Żółć → ✓ ≥ 3.70") is FontVariant.USUAL
    assert font_variant_for("Ꞌ") is FontVariant.WIDE


def test_tabular_digits_have_equal_width_and_stay_digits() -> None:
    fonts.register()
    from reportlab.pdfbase.pdfmetrics import stringWidth

    widths = {stringWidth(tabular(figure), fonts.REGULAR, 10) for figure in "0123456789"}
    assert len(widths) == 1
    assert [chr(ord(figure) - fonts.PRIVATE) for figure in tabular("3.7") if figure != "."] == ["3", "7"]


def test_font_variants_have_distinct_names_and_our_family() -> None:
    names = [TTFont(file)["name"] for file in FILES]
    assert len({name.getDebugName(6) for name in names}) == len(FILES) == 5
    assert all(name.getDebugName(1).startswith("Plumbline Sans") for name in names)


def test_the_fonts_have_their_licence_and_stay_small() -> None:
    licence = (fonts.FOLDER / "OFL.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
    assert "Inter Project Authors" in licence
    assert "Google" in licence
    assert sum(Path(file).stat().st_size for file in FILES) < 3_000_000
