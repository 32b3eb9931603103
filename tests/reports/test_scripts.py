"""Text in every script: drawn by glyphs of its own fonts, broken into lines, and copied as typed."""

import re
import shutil
import subprocess
import unicodedata
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageChops

from reports import seal, theme, usual_font
from reports.bidi import has_right_to_left
from reports.blocks import text
from reports.line_breaking import break_lines, plain, single_line
from reports.mixed_lines import graphemes
from reports.plain_pdf import plain_pdf
from reports.script_fonts import WIDE, needs_stroke
from reports.text import exportable, user_text
from reports.text_runs import EXACT, TextLine, TextStyle
from reports.theme import Paper
from tests.reports import pdf_tags, pdf_text
from tests.reports.script_picture import STORED, picture
from tests.reports.script_samples import EVERYTHING, MIXED, NAMES, SENTENCES
from tests.reports.test_tags import built

usual_font.register()
KINDS = ("review-scripts", "plan-scripts", "session-scripts")
DIRECTIONS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Marks that programs add to what they copy."""


def typed(line: TextLine) -> str:
    """The text of a line as it is copied, from left to right, without marks of direction."""
    parts = ("".join(cluster.text for cluster in run.clusters) or run.characters for run in line.runs)
    return DIRECTIONS.sub("", "".join(parts))


def lines(text: str, room: float) -> tuple[TextLine, ...]:
    return break_lines(user_text(text), theme.BODY, room)


def compared(text: str) -> str:
    """Text in which accents in another order, white space and added marks make no difference."""
    return "".join(unicodedata.normalize("NFC", DIRECTIONS.sub("", text)).split())


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_every_name_is_printed_in_its_letters(name: str) -> None:
    assert exportable(name)


@pytest.mark.parametrize("kind", KINDS)
def test_names_and_texts_are_read_and_stored_as_typed(kind: str) -> None:
    document = built(kind)
    assert document.warnings == document.unprintable == ()
    spoken = pdf_tags.read(document.content).document.text
    for name in (*NAMES.values(), MIXED):
        assert pdf_text.plain(name) in spoken
    assert all(pdf_text.fonts(document).values())
    assert NAMES["Chinese"] in str(pdf_text.reader(document).metadata)


@pytest.mark.parametrize("kind", KINDS)
def test_every_font_in_a_file_has_a_name_of_its_own(kind: str) -> None:
    """Readers keep fonts by their names and would print the letters of one with another."""
    with pikepdf.open(BytesIO(built(kind).content)) as pdf:
        names = [str(item.BaseFont) for item in pdf.objects if _is_font(item)]
    assert len(names) > len(NAMES)
    assert len({*names}) == len(names)


def _is_font(item: pikepdf.Object) -> bool:
    """Whether an object is a font by which pages are written, not a part of one."""
    is_font = isinstance(item, pikepdf.Dictionary) and item.get("/Type") == pikepdf.Name.Font
    return is_font and item.Subtype in (pikepdf.Name.TrueType, pikepdf.Name.Type0)


@pytest.fixture(scope="module")
def chromium_text() -> str:
    """The text of a review as browsers copy it."""
    with pypdfium2.PdfDocument(built("review-scripts").content) as pdf:
        return "\n".join(page.get_textpage().get_text_range() for page in pdf)


@pytest.fixture(scope="module")
def review_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("scripts") / "review.pdf"
    path.write_bytes(built("review-scripts").content)
    return path


def poppler_text(path: Path, *options: str) -> str:
    """The text of a file as Poppler extracts it."""
    program = shutil.which("pdftotext")
    if program is None:
        pytest.skip("pdftotext is not installed")
    return subprocess.run([program, *options, path, "-"], capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize("words", [*NAMES.values(), *SENTENCES.values()])
def test_copied_text_is_the_typed_text(words: str, chromium_text: str, review_file: Path) -> None:
    assert compared(words) in compared(chromium_text)
    extracted = compared(poppler_text(review_file))
    if has_right_to_left(words):  # Poppler takes a comma for a number, and puts what follows it first
        assert all(compared(word.strip("،,.")) in extracted for word in words.split())
    else:
        assert compared(words) in extracted


@pytest.mark.parametrize("options", [[], ["-raw"], ["-layout"]])
@pytest.mark.parametrize("script", ["Hebrew", "Arabic", "Persian"])
def test_words_from_right_to_left_are_extracted_in_their_order(script: str, options: list[str], tmp_path: Path) -> None:
    """In a sentence without signs and figures, after which Poppler begins again, and in a name."""
    usual_font.register()
    sentence = re.sub(r"[،,.]", "", SENTENCES[script])
    flowables = [text(user_text(typed), theme.BODY) for typed in (NAMES[script], sentence)]
    path = tmp_path / "words.pdf"
    path.write_bytes(plain_pdf("Words", flowables, Paper.A4, seal.COMPARISON))
    found = unicodedata.normalize("NFC", DIRECTIONS.sub("", pdf_text.plain(poppler_text(path, *options))))
    assert NAMES[script] in found
    assert sentence in found


@pytest.mark.parametrize("words", SENTENCES.values(), ids=SENTENCES)
@pytest.mark.parametrize("room", [30.0, 71.0, 200.0])
def test_lines_fit_and_contain_the_text(words: str, room: float) -> None:
    found = lines(words, room)
    assert all(line.width <= room + 2 * EXACT for line in found)
    letters = sorted(compared("".join(map(typed, found))))
    assert letters == sorted(compared(words))


@pytest.mark.parametrize("words", SENTENCES.values(), ids=SENTENCES)
def test_a_line_never_ends_inside_a_cluster(words: str) -> None:
    whole = set(graphemes(words))
    for line in lines(words, 12.0):
        text = typed(line).strip()
        assert set(graphemes(text[::-1] if line.right_to_left else text)) <= whole


def test_korean_breaks_between_words() -> None:
    found = [typed(line).strip() for line in lines(SENTENCES["Korean"], 80.0)]
    assert " ".join(found) == SENTENCES["Korean"]


def test_thai_chinese_and_japanese_break_between_words_and_not_before_a_full_stop() -> None:
    thai = [typed(line) for line in lines("สวัสดีครับ", 30.0)]
    assert thai == ["สวัสดี", "ครับ"]
    for line in lines(SENTENCES["Chinese"] + SENTENCES["Japanese"], 60.0):
        assert typed(line)[0] not in "，。、"


def test_text_from_right_to_left_runs_from_the_right_and_its_numbers_do_not() -> None:
    (line,) = lines("שלום 2024", 300)
    assert line.right_to_left
    assert typed(line) == "2024 םולש"


def test_a_name_keeps_its_place_in_a_sentence() -> None:
    (line,) = break_lines(f"{user_text('שרה')}: 3 of 4", theme.BODY, 300)
    assert typed(line) == "הרש: 3 of 4"


def test_only_what_needs_a_mark_is_written_in_codes_beside_text_from_right_to_left() -> None:
    """Codes take four times the bytes of letters, and a name from right to left stands in the footer of every page."""
    (line,) = lines("Pairs with שרה כהן, and moved", 300)
    assert "".join(run.characters for run in line.runs if not run.clusters) == "Pairs with  and moved"


def test_brackets_are_mirrored_and_copied_as_typed() -> None:
    (line,) = lines("(שרה)", 300)
    assert typed(line) == ")הרש("


def test_letters_with_marks_are_one_cluster_and_joiners_are_kept() -> None:
    (line,) = lines("क्षि می\u200cخ", 300)
    clusters = [cluster.text for run in line.runs for cluster in run.clusters]
    assert "क्षि" in clusters
    assert "\u200c" in "".join(clusters)


@pytest.mark.parametrize("words", [SENTENCES["Arabic"], SENTENCES["Chinese"], SENTENCES["Thai"]])
def test_bold_is_bold_in_every_script(words: str) -> None:
    (line,) = break_lines(f"<b>{user_text(words)}</b>", theme.BODY, 2000)
    shaped = [run for run in line.runs if run.clusters]
    assert shaped
    assert all(run.ink.font.endswith("-SemiBold") for run in shaped)


def test_only_fonts_without_a_bold_weight_are_drawn_with_a_stroke() -> None:
    assert needs_stroke("PlumblineSansHan-SemiBold")
    assert not needs_stroke("PlumblineSansArabic-SemiBold")
    assert not needs_stroke("PlumblineSansHan-Regular")
    assert not needs_stroke(usual_font.BOLD)


def test_a_paragraph_has_one_font_for_latin_and_digits_of_equal_width_stay() -> None:
    (line,) = break_lines(f"{usual_font.tabular('3.7')} {user_text('Ana Ǹkẹ́')}", theme.BODY, 300)
    by_text = {typed(TextLine(0, (run,))).strip(): run.ink.font for run in line.runs}
    assert by_text[usual_font.tabular("3")] == usual_font.REGULAR
    assert {font for text, font in by_text.items() if "A" in text or "k" in text} == {WIDE.font(usual_font.REGULAR)}


def test_a_long_name_breaks_after_its_hyphens() -> None:
    name = "Wolfeschlegelsteinhausen-Bergerdorff-Ołówecki"
    assert [typed(line) for line in lines(name, 150)] == ["Wolfeschlegelsteinhausen-", "Bergerdorff-Ołówecki"]
    mixed = "Ọláṣùbọ̀mí-Wolfeschlegelsteinhausen-Bergerdorff"
    assert all(typed(line).endswith("-") for line in lines(mixed, 150)[:-1])


ALPHABET = st.sampled_from(
    [*"אבשל بتمي कषिक्ां กน้ำ漢字かな가나 ab12-().،:\u200c\u200d\u0301\u0305\n", "👩\u200d💻", "❤\ufe0f"]
)


@given(st.lists(ALPHABET, min_size=1, max_size=40).map("".join), st.floats(8, 200))
def test_no_letter_of_any_mixture_is_lost(text: str, room: float) -> None:
    markup = user_text(text)
    found = break_lines(markup, theme.BODY, room)
    assert sorted(compared("".join(map(typed, found)))) == sorted(compared(plain(markup)))


def test_a_single_line_of_a_chart_is_shaped_too() -> None:
    line = single_line("שרה", TextStyle(usual_font.REGULAR, theme.INK), 7)
    assert typed(line) == "הרש"
    assert line.width > 0


def test_documents_with_every_script_stay_small() -> None:
    assert len(built("review-scripts").content) < 300_000
    assert EVERYTHING.count("\n") > 20


def test_every_script_looks_as_in_the_stored_picture() -> None:
    with Image.open(STORED) as stored:
        difference = ImageChops.difference(picture(), stored.convert("L"))
    blurred = difference.reduce(6)  # a glyph in another place, not an edge in another grey
    assert max(blurred.tobytes()) < 40
