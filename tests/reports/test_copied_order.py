"""Sentences that mix writing directions are copied in the order in which they were typed."""

import unicodedata
from collections.abc import Sequence
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reports import seal, theme, usual_font
from reports.blocks import text
from reports.direction_marks import segments
from reports.mixed_lines import graphemes
from reports.plain_pdf import plain_pdf
from reports.text import user_text
from reports.theme import Paper
from tests.reports import pdf_text
from tests.reports.test_scripts import DIRECTIONS, poppler_text

usual_font.register()
LATIN = st.sampled_from(
    ["PostgreSQL", "Kafka", "review", "team", "and", "the", "ledger", "moved", "Łukasz", "Zoë", "Ω"]
)
NUMBER = st.sampled_from(["3", "2026", "4.5", "31%", "1,200", "10:30", "v2"])
SCRIPTS = (
    st.sampled_from(["שרה", "כהן", "הובילה", "את", "המעבר", "למסד", "הנתונים", "בלי", "השבתה"]),
    st.sampled_from(["محمد", "علي", "قادت", "الانتقال", "إلى", "قاعدة", "البيانات", "والفريق", "يتعلم"]),
)
SIGNS = st.sampled_from(["{}", "{}", "({})", '"{}"', "{},", "{}:", "{} –", "{}!", "-{}"])
ENDS = st.sampled_from(["", ".", "?", "!"])
PAGES = {
    "left": "The team moved the ledger and reviewed each change with care every day. " * 12,
    "right": "שרה הובילה את המעבר למסד הנתונים החדש בלי השבתה והצוות לומד ממנה כל יום " * 20,
}
"""A text that decides how Poppler reads a page: from the side from which most of its letters are written."""


def phrase(words: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """One word or two, perhaps with signs."""
    return st.builds(str.format, SIGNS, st.lists(words, min_size=1, max_size=2).map(" ".join))


def sentence(own: st.SearchStrategy[str], other: st.SearchStrategy[str], most: int) -> st.SearchStrategy[str]:
    """Words, and up to `most` times others between them."""
    inner = st.lists(st.tuples(other, own, own).map(" ".join), min_size=1, max_size=most).map(" ".join)
    return st.builds("{} {}{}".format, own, inner, ENDS)


def from_left(most: int) -> st.SearchStrategy[str]:
    """English with Hebrew or Arabic. A number never follows these at once, because Poppler puts it before them."""
    return sentence(
        st.builds("so {}".format, phrase(LATIN | NUMBER)), st.one_of([phrase(words) for words in SCRIPTS]), most
    )


def from_right(most: int) -> st.SearchStrategy[str]:
    """Hebrew and Arabic with English and numbers."""
    return sentence(st.one_of(SCRIPTS), phrase(LATIN | NUMBER), most)


READS = settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def compared(words: str) -> str:
    return unicodedata.normalize("NFC", DIRECTIONS.sub("", pdf_text.plain(words)))


def page(sentences: Sequence[str], direction: str) -> bytes:
    flowables = [text(user_text(typed), theme.BODY) for typed in (PAGES[direction], *sentences)]
    return plain_pdf("Words", flowables, Paper.A4, seal.COMPARISON)


def pdfium_text(content: bytes) -> str:
    with pypdfium2.PdfDocument(content) as pdf:
        return "\n".join(page.get_textpage().get_text_range() for page in pdf)


@pytest.mark.parametrize(("direction", "sentences"), [("left", from_left(4)), ("right", from_right(4))], ids=PAGES)
@given(data=st.data())
@READS
def test_poppler_extracts_sentences_as_typed(
    direction: str, sentences: st.SearchStrategy[str], data: st.DataObject, tmp_path: Path
) -> None:
    typed = data.draw(st.lists(sentences, min_size=1, max_size=8))
    path = tmp_path / "words.pdf"
    path.write_bytes(page(typed, direction))
    for options in ([], ["-layout"]):
        found = compared(poppler_text(path, *options))
        for words in typed:
            assert compared(words) in found


@pytest.mark.parametrize("sentences", [from_left(2), from_right(2)], ids=PAGES)
@given(data=st.data())
@READS
def test_pdfium_copies_sentences_in_the_order_they_were_typed(
    sentences: st.SearchStrategy[str], data: st.DataObject
) -> None:
    """It adds a space between parts that it meets in another order than on the page."""
    typed = data.draw(st.lists(sentences, min_size=1, max_size=8))
    found = compared(pdfium_text(page(typed, "left"))).replace(" ", "")
    for words in typed:
        assert compared(words).replace(" ", "") in found


@pytest.mark.parametrize("words", ["with שרה כהן", "עם Google Cloud", "PostgreSQL, 12"])
def test_a_search_in_pdfium_finds_words_beside_a_name(words: str) -> None:
    typed = ["Pairs with שרה כהן, and moved the ledger.", "הובילה ביחד עם Google Cloud את PostgreSQL, 12 צוותים."]
    with pypdfium2.PdfDocument(page(typed, "left")) as pdf:
        assert pdf[0].get_textpage().search(words).get_next()


def test_a_word_with_vowel_marks_is_drawn_as_a_whole() -> None:
    """`pdftotext -raw` takes a letter that is drawn at the left of the one before for the beginning of a line."""
    clusters = [letter[::-1] for letter in reversed(graphemes("שָׂרָה כֹּהֵן"))]
    assert len(segments(clusters)) == len(["שָׂרָה", " ", "כֹּהֵן"])
