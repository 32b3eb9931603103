"""The one door for typed text."""

import unicodedata
from dataclasses import dataclass
from xml.sax.saxutils import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports import fonts, theme
from reports.paragraph import Text
from reports.text import LONGEST_PIECE, clean, one_line, pieces, tail, user_text, warnings

ANYTHING = st.text(st.characters(exclude_categories=()))


@given(ANYTHING)
def test_one_font_can_print_all_of_any_text(typed: str) -> None:
    assert all(fonts.covered(line) for line in clean(typed).split("\n"))


@given(ANYTHING)
def test_any_text_is_a_valid_paragraph_without_tags_of_its_own(typed: str) -> None:
    markup = user_text(typed)
    Text(markup, theme.BODY).wrap(300, 300)
    assert unescape(markup.replace("<br/>", "\n")) == clean(typed)


@given(ANYTHING)
def test_cleaning_twice_changes_nothing_more(typed: str) -> None:
    assert clean(clean(typed)) == clean(typed)


@given(st.text(st.characters(min_codepoint=32, max_codepoint=0x17F)))
def test_plain_european_text_stays_as_it_is(typed: str) -> None:
    kept = unicodedata.normalize("NFC", typed.replace("\xad", ""))
    if all(fonts.covered(character) for character in kept) and not kept.startswith(" ") and "\x85" not in kept:
        assert clean(typed) == kept


@given(st.text("ab .\n", max_size=400), st.integers(1, 40))
def test_pieces_hold_every_character_in_order(pattern: str, times: int) -> None:
    typed = (pattern * times * 5)[:30_000]
    found = list(pieces(typed))
    assert "".join("".join(found).split()) == "".join(typed.split())
    assert all(len(piece) <= LONGEST_PIECE for piece in found)


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
def test_what_is_typed_and_what_is_printed(typed: str, printed: str) -> None:
    assert user_text(typed) == printed


def test_a_label_is_one_line() -> None:
    assert one_line("two\n  lines\tof text ") == "two lines of text"


@dataclass(frozen=True)
class _Form:
    name: str
    notes: tuple[str, ...]
    number: int = 1


def test_warnings_count_the_texts_and_name_the_scripts() -> None:
    (warning,) = warnings(_Form("שרה", ("fine", "שרה and 李", "😀")))
    assert warning.startswith("3 texts in this document could not be printed as typed (Chinese characters, Hebrew, ")
    assert "symbols and emoji" in warning
    assert warnings(_Form("Łukasz", ("Ἀριστοτέλης", "line\nbreak\u200b"))) == ()
