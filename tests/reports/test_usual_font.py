"""Fonts of the documents."""

import gzip
import unicodedata
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from fontTools.ttLib import TTFont
from reportlab.pdfgen.canvas import Canvas

from reports import usual_font
from reports.script_fonts import WIDE, is_printed, load, needs_stroke, typeface_for
from reports.shaping import shape
from reports.usual_font import tabular

FILES = sorted(usual_font.FOLDER.glob("*.ttf*"))


def opened(file: Path) -> TTFont:
    data = file.read_bytes()
    return TTFont(BytesIO(gzip.decompress(data) if file.suffix == ".gz" else data))


def every(*scripts: str, last: int = 0x2FFF) -> str:
    named = ((chr(code), unicodedata.name(chr(code), "")) for code in range(0xA0, last))
    return "".join(character for character, name in named if name.startswith(tuple(f"{s} " for s in scripts)))


def test_a_document_embeds_the_glyphs_that_it_uses() -> None:
    file = BytesIO()
    usual_font.register()
    canvas = Canvas(file)
    canvas.setFont(usual_font.REGULAR, 10)
    canvas.drawString(0, 0, "Jana")
    canvas.save()
    with pikepdf.open(file) as pdf:
        embedded = next(item for item in pdf.objects if isinstance(item, pikepdf.Stream) and "/Length1" in item)
        font = TTFont(BytesIO(embedded.read_bytes()))
    assert len(font.getGlyphOrder()) == len({"empty", " ", *"Jana"})
    assert not {"name", "OS/2"} & set(font.keys())


def test_every_letter_of_european_names_is_printed() -> None:
    letters = every("LATIN CAPITAL LETTER", "LATIN SMALL LETTER", "GREEK", "CYRILLIC", last=0x2C7F)
    assert len(letters) > 1400
    assert [letter for letter in letters if not (usual_font.is_plain(letter) or is_printed(letter))] == []


@pytest.mark.parametrize(
    "mark", "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030a\u030b\u030c\u0323\u0327\u0328\u0331"
)
def test_a_combining_mark_is_placed_by_shaping(mark: str) -> None:
    (cluster,) = shape(f"q{mark}", WIDE.font(usual_font.REGULAR), right_to_left=False).clusters
    assert cluster.text == f"q{mark}"
    assert len(cluster.glyphs) == 2


def test_the_usual_font_is_used_where_it_suffices() -> None:
    assert usual_font.is_plain("Łukasz Żółć → ✓ ≥ 3.70")
    assert not usual_font.is_plain("Ꞌ")
    assert typeface_for("Ꞌ") is WIDE


SAMPLES = {
    "Hebrew": "אבגדהוזחטיכלמנסעפצקרשתךםןףץ",
    "Arabic": "ابتثجحخدذرزسشصضطظعغفقكلمنهويپچژگکی۰۱۲٠١٢،؛؟",
    "Devanagari": "अआइईउऊएऐओऔकखगघचछजझटठडढतथदधनपफबभमयरलवशषसह।०१२",
    "Bengali": "অআইঈউঊএঐওঔকখগঘচছজঝটঠডঢতথদধনপফবভমযরলশষসহ০১২",
    "Tamil": "அஆஇஈஉஊஎஏஐஒஓஔகஙசஞடணதநபமயரலவழளறன",
    "Thai": "กขคงจฉชซญดตถทธนบปผฝพฟภมยรลวศษสหอฮ๐๑๒฿",
    "Han": "李伟王芳张娜刘洋陈静杨磊黄丽吴强玥喆堃祎陳靜劉龍鄭邊",
    "Kanji": "あいうえおアイウエオー",
    "Hangul": "김이박최정강조윤장임뷁똠",
}


@pytest.mark.parametrize("script", SAMPLES)
def test_each_script_has_its_typeface_in_regular_and_bold(script: str) -> None:
    for character in SAMPLES[script]:
        face = typeface_for(character)
        assert face is not None
        assert face.family in (f"PlumblineSans{script}", "PlumblineSansDevanagari")
        bold = face.font(usual_font.BOLD)
        assert load(bold).characters.issuperset(character)
        assert needs_stroke(bold) is (script in ("Han", "Kanji", "Hangul"))


def test_han_characters_have_japanese_forms_beside_kana_only() -> None:
    assert typeface_for("直") != typeface_for("直", japanese=True)


def test_no_font_is_loaded_for_characters_of_another_script() -> None:
    load.cache_clear()
    typeface_for.cache_clear()
    assert typeface_for("ש") is not None
    assert load.cache_info().currsize == 1


def test_tabular_digits_have_equal_width_and_stay_digits() -> None:
    usual_font.register()
    from reportlab.pdfbase.pdfmetrics import stringWidth

    widths = {stringWidth(tabular(figure), usual_font.REGULAR, 10) for figure in "0123456789"}
    assert len(widths) == 1
    assert [chr(ord(figure) - usual_font.PRIVATE) for figure in tabular("3.7") if figure != "."] == ["3", "7"]


def test_font_variants_have_distinct_names_and_our_family() -> None:
    names = [opened(file)["name"] for file in FILES]
    assert len({name.getDebugName(6) for name in names}) == len(FILES) == 21
    assert all(name.getDebugName(1).startswith("Plumbline ") for name in names)


def test_the_fonts_have_their_licence_and_stay_small() -> None:
    licence = (usual_font.FOLDER / "OFL.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
    assert "Inter Project Authors" in licence
    assert "Google" in licence
    assert "Noto Project Authors" in licence
    assert "Adobe" in licence
    assert sum(Path(file).stat().st_size for file in FILES) <= 8_000_000
