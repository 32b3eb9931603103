"""Conversion of user text to paragraphs of a PDF: escaping, fonts, line breaks."""

import re
import unicodedata
from dataclasses import dataclass
from xml.sax.saxutils import unescape

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reports import theme, usual_font
from reports.fast_paragraph import FastParagraph
from reports.text import MAX_PIECE, clean, exportable, one_line, pieces, property_line, tail, user_text, warnings

ANYTHING = st.text(st.characters(exclude_categories=()))


@given(ANYTHING)
def test_any_prepared_text_can_be_printed_in_its_font(typed: str) -> None:
    assert exportable(clean(typed))
    assert not any(found.startswith("One text") for found in warnings(_Form("Ana", (clean(typed),))))


@given(ANYTHING)
def test_any_text_is_a_valid_paragraph_without_markup(typed: str) -> None:
    markup = user_text(typed)
    FastParagraph(markup, theme.BODY).wrap(300, 300)
    printed = re.sub("</?span[^>]*>", "", markup.replace("<br/>", "\n"))
    assert re.sub("[\u2068\u2069]", "", unescape(printed)) == re.sub("[\u2068\u2069]", "", clean(typed))


@example("\xad\t")
@given(ANYTHING)
def test_cleaning_is_idempotent(typed: str) -> None:
    assert clean(clean(typed)) == clean(typed)


@given(st.text(st.characters(min_codepoint=32, max_codepoint=0x17F)))
def test_plain_european_text_stays_as_it_is(typed: str) -> None:
    kept = unicodedata.normalize("NFC", typed.replace("\xad", ""))
    if usual_font.is_plain(kept) and not kept.startswith(" ") and "\x85" not in kept:
        assert clean(typed) == kept


@given(st.text("ab .\n", max_size=400), st.integers(1, 40))
def test_pieces_contain_every_character_in_order(pattern: str, times: int) -> None:
    typed = (pattern * times * 5)[:30_000]
    found = list(pieces(typed))
    assert "".join("".join(found).split()) == "".join(typed.split())
    assert all(len(piece) <= MAX_PIECE for piece in found)


def test_a_long_text_is_cut_after_a_sentence() -> None:
    first, second = pieces("This is a sentence of some length. " * 100)
    assert first.endswith("length.")
    assert second.startswith("This is")


@given(st.text("ab. ", max_size=300), st.integers(1, 200))
def test_the_tail_is_short_and_nothing_is_lost(typed: str, longest: int) -> None:
    start, end = tail(typed, longest)
    assert start + end == typed
    assert len(end) <= longest


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("R&D", "R&amp;D"),
        ("<b>x", "&lt;b&gt;x"),
        ("one\r\ntwo\rthree", "one<br/>two<br/>three"),
        ("a\n\n\n\n\nb", "a<br/><br/>b"),
        ("e\u0301", "é"),
        ("soft\xadhyphen", "softhyphen"),
        ("می\u200cخواهم", '<span lang="fa">\u2068می\u200cخواهم\u2069</span>'),
        ("bell\x07", "bell[U+0007]"),
        ("\u202egnp", "[U+202E]gnp"),
        ("李小龍", '<span lang="zh">李小龍</span>'),
        ("ᏣᎳᎩ", "[U+13E3 13B3 13A9]"),
        ("\u2067x", "[U+2067]x"),
        ("\U000f0031", "[U+F0031]"),
        ("  - nested", "\xa0\xa0- nested"),
    ],
)
def test_typed_and_printed_characters(typed: str, printed: str) -> None:
    assert user_text(typed) == printed


def test_a_label_is_a_single_line() -> None:
    assert one_line("two\n  lines\tof text ") == "two lines of text"


@dataclass(frozen=True)
class _Form:
    name: str
    notes: tuple[str, ...]
    number: int = 1


def test_warnings_have_the_number_of_texts_and_the_scripts() -> None:
    (warning,) = warnings(_Form("ᏣᎳᎩ", ("fine", "ᏣᎳᎩ and Հայ", "𝄞")))
    assert warning.startswith("3 texts in this document could not be printed as typed (Armenian, Cherokee, ")
    assert "symbols and emoji" in warning
    assert warnings(_Form("Łukasz", ("Ἀριστοτέλης", "line\nbreak", "שרה", "李", "😀"))) == ()


@pytest.mark.parametrize("invisible", ["\xad", "\u034f", "\u2063", "\ufeff"])
def test_characters_that_print_as_nothing_are_reported(invisible: str) -> None:
    (warning,) = warnings(_Form("Ana", (f"line{invisible}break", f"other{invisible}", "plain")))
    assert warning.startswith("2 texts have invisible characters")


@pytest.mark.parametrize(
    "typed", ["a \U0001f469\u200d\U0001f4bb b", "\u2764\ufe0f", "می\u200cخواهم", "क्\u200dष", "שלום\u200e!"]
)
def test_joiners_and_selectors_are_kept(typed: str) -> None:
    assert clean(typed) == typed
    assert warnings(_Form("Ana", (typed,))) == ()


@pytest.mark.parametrize("mark", ["\u0e34", "\u064e", "\u05b8", "\u0941"])
def test_marks_of_every_script_are_limited(mark: str) -> None:
    letter = {"\u0e34": "ก", "\u064e": "ب", "\u05b8": "ש", "\u0941": "क"}[mark]
    assert clean(letter + mark * 9) == letter + mark * 4 + f"[U+{ord(mark):04X} ×5]"
    assert not exportable(letter + mark * 9)


def test_at_most_four_marks_are_set_on_a_letter_and_more_as_code_points() -> None:
    assert clean("a" + "\u0305" * 120 + "b") == "a" + "\u0305" * 4 + "[U+0305 ×116]b"
    assert clean("x\u0305\u0332\u0305\u0332\u0305\u0332") == clean(clean("x\u0305\u0332\u0305\u0332\u0305\u0332"))
    (warning,) = warnings(_Form("Ana", ("a" + "\u0305" * 120,)))
    assert "more than 4 accents on one letter" in warning
    assert clean("Ọlá ẹ̀") == unicodedata.normalize("NFC", "Ọlá ẹ̀")


MARKS = st.text("aeX" + "\u0301\u0302\u0305\u0332\u034f", max_size=60)


@given(MARKS)
def test_marks_per_letter_are_limited_and_none_is_lost(typed: str) -> None:
    shown = clean(typed)
    assert not re.search("[\u0300-\u036f]{5}", shown)
    whole = unicodedata.normalize("NFD", shown)
    for mark in "\u0301\u0302\u0305\u0332":
        listed = sum(
            int(times or 1)
            for run in re.findall(r"\[U\+([^\]]*)\]", whole)
            for code, times in re.findall(r"([0-9A-F]{4,})(?: ×(\d+))?", run)
            if code == f"{ord(mark):04X}"
        )
        assert whole.count(mark) + listed == unicodedata.normalize("NFD", typed).count(mark)


def test_bookmarks_and_properties_keep_every_letter() -> None:
    assert property_line("李伟\n محمد 🚀") == "李伟 محمد 🚀"
    assert property_line("a\u202egnp\ud800") == "a[U+202E]gnp[U+D800]"


@pytest.mark.parametrize(
    ("name", "prints"),
    [("Łukasz Żółć", True), ("Ǹkẹ́ Ọláṣùbọ̀mí", True), ("Щербаков Ёлкин", True), ("李伟 Wei Li", True), ("김민준", True),
     ("محمد علي", True), ("שרה כהן", True), ("สมชาย", True), ("Zoë 🚀", True), ("ᏣᎳᎩ", False), ("Հայկ", False),
     ("a" + "\u0305" * 9, False), ("evil\u202ename", False)],
)  # fmt: skip
def test_which_names_can_be_printed(name: str, *, prints: bool) -> None:
    assert exportable(name) is prints
