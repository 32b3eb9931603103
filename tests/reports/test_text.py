"""Conversion of user text to paragraphs of a PDF: escaping, fonts, line breaks."""

import re
import unicodedata
from dataclasses import dataclass
from xml.sax.saxutils import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports import fonts, theme
from reports.fast_paragraph import FastParagraph
from reports.text import MAX_PIECE, clean, exportable, one_line, pieces, property_line, tail, user_text, warnings

ANYTHING = st.text(st.characters(exclude_categories=()))


@given(ANYTHING)
def test_any_prepared_text_can_be_printed_in_its_font(typed: str) -> None:
    assert all(fonts.covered(line) for line in clean(typed).split("\n"))


@given(ANYTHING)
def test_any_text_is_a_valid_paragraph_without_markup(typed: str) -> None:
    markup = user_text(typed)
    FastParagraph(markup, theme.BODY).wrap(300, 300)
    assert unescape(markup.replace("<br/>", "\n")) == clean(typed)


@given(ANYTHING)
def test_cleaning_is_idempotent(typed: str) -> None:
    assert clean(clean(typed)) == clean(typed)


@given(st.text(st.characters(min_codepoint=32, max_codepoint=0x17F)))
def test_plain_european_text_stays_as_it_is(typed: str) -> None:
    kept = unicodedata.normalize("NFC", typed.replace("\xad", ""))
    if all(fonts.covered(character) for character in kept) and not kept.startswith(" ") and "\x85" not in kept:
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
        ("soft\xadhyphen\u200b", "softhyphen"),
        ("bell\x07", "bell[U+0007]"),
        ("\u202egnp", "[U+202E]gnp"),
        ("李小龍", "[U+674E 5C0F 9F8D]"),
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
    (warning,) = warnings(_Form("שרה", ("fine", "שרה and 李", "😀")))
    assert warning.startswith("3 texts in this document could not be printed as typed (Chinese characters, Hebrew, ")
    assert "symbols and emoji" in warning
    assert warnings(_Form("Łukasz", ("Ἀριστοτέλης", "line\nbreak"))) == ()


@pytest.mark.parametrize("invisible", ["\u200b", "\u200c", "\u200d", "\u200e", "\xad", "\ufeff"])
def test_characters_that_print_as_nothing_are_reported(invisible: str) -> None:
    (warning,) = warnings(_Form("Ana", (f"line{invisible}break", f"other{invisible}", "plain")))
    assert warning.startswith("2 texts have invisible characters")


def test_an_emoji_joiner_is_printed_as_a_code_point() -> None:
    assert clean("a \U0001f469\u200d\U0001f4bb b") == "a [U+1F469 200D 1F4BB] b"
    assert clean("\u2764\ufe0f") in ("[U+2764 FE0F]", "\u2764")


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
    [("Łukasz Żółć", True), ("Ǹkẹ́ Ọláṣùbọ̀mí", True), ("Щербаков Ёлкин", True), ("李伟 Wei Li", False), ("김민준", False),
     ("محمد علي", False), ("שרה כהן", False), ("สมชาย", False), ("Zoë 🚀", False), ("a" + "\u0305" * 9, False)],
)  # fmt: skip
def test_which_names_can_be_printed(name: str, *, prints: bool) -> None:
    assert exportable(name) is prints
