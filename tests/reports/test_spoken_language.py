"""Language of paragraphs for assistive software."""

from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest

from models.domain.documents import Edition
from reports import review_report, theme
from reports.line_breaking import break_lines, spoken_parts
from reports.spoken_language import languages_of, spoken_language
from reports.spoken_parts import voices_of_parts
from reports.tags import Element
from reports.text import user_text
from tests.reports.pdf_tags import plain, read
from tests.reports.review_factories import typical_review
from tests.reports.script_samples import SENTENCES, in_every_script

ENGLISH = "The team was asked to write down what they learned from it."
GERMAN = "Das Team hat aufgeschrieben, was es daraus gelernt hat und wie es weitergeht."


def test_a_sentence_of_another_language_is_recognised_and_names_are_not() -> None:
    assert spoken_language(ENGLISH, "de") == "en"
    assert spoken_language(GERMAN, "en") == "de"
    assert spoken_language(ENGLISH, "en") == spoken_language(GERMAN, "de") == ""
    for name in ("Marta Lindqvist", "The Hague", "Łukasz Żółkiewski", "SBE 2.0.0"):
        assert spoken_language(name, "de") == ""


@pytest.mark.parametrize("language", SENTENCES)
def test_a_sentence_in_another_script_has_its_language(language: str) -> None:
    found = spoken_language(SENTENCES[language], "en")
    assert found == {
        "Hebrew": "he", "Arabic": "ar", "Persian": "fa", "Devanagari": "hi", "Bengali": "bn", "Tamil": "ta", "Thai": "th",
        "Chinese": "zh", "Japanese": "ja", "Korean": "ko",
    }.get(language, "")  # fmt: skip


@pytest.mark.parametrize(("language", "others"), [(None, set()), ("de", {"en"})])
def test_typed_english_of_a_german_review_is_read_as_english(language: str | None, others: set[str]) -> None:
    review = typical_review(Edition.HR)
    document = review_report.build(replace(review, head=replace(review.head, language=language)))
    assert {str(lang) for lang in languages_in(document.content)} == others


def languages_in(content: bytes) -> set[str]:
    """The languages of the elements of a document, its own left out."""
    with pikepdf.open(BytesIO(content)) as pdf:
        return {
            str(item.Lang)
            for item in pdf.objects
            if isinstance(item, pikepdf.Dictionary) and "/Lang" in item and "/S" in item
        }


@pytest.mark.long
def test_a_paragraph_of_a_german_review_with_an_english_comment_is_read_in_both_languages() -> None:
    review = typical_review(Edition.ENGINEER)
    growth = replace(review.growth_points[0], next_step=ENGLISH)
    head = replace(review.head, language="de")
    document = read(review_report.build(replace(review, head=head, growth_points=(growth,))).content).document
    [step] = [node for node in document.nodes("P") if plain(ENGLISH) in node.text]
    assert step.text == f"Nächster Schritt: {ENGLISH}"
    assert (step.language, {code: plain(text) for code, text in step.foreign.items()}) == ("", {"en": ENGLISH})


def test_a_name_in_another_script_has_its_language_in_a_fixed_sentence() -> None:
    parts = spoken_parts(f"Witness: {user_text('李小龍')}.")
    assert parts == [("", "Witness: "), ("zh", "李小龍"), ("", ".")]


def test_fixed_words_are_in_the_language_of_the_document() -> None:
    assert spoken_parts("The team and the others of the person") == [("", "The team and the others of the person")]


def test_each_script_of_a_text_is_read_in_its_language() -> None:
    found = languages_of("\n".join((ENGLISH, *SENTENCES.values(), GERMAN)), "de")
    assert [code for code, _ in found] == ["en", "he", "ar", "fa", "hi", "bn", "ta", "th", "zh", "ja", "ko", ""]
    assert "".join(text for _, text in found).endswith(GERMAN)


def test_latin_words_inside_another_script_follow_it() -> None:
    assert languages_of("彼女はSQLのチームを率いています。", "en") == (("ja", "彼女はSQLのチームを率いています。"),)


def test_a_part_from_right_to_left_is_an_element_of_its_own() -> None:
    review = typical_review(Edition.ENGINEER)
    growth = replace(review.growth_points[0], next_step=SENTENCES["Hebrew"])
    document = read(review_report.build(replace(review, growth_points=(growth,))).content).document
    spans = [node for node in document.nodes("Span") if node.language == "he"]
    assert [span.replacement.strip() for span in spans] == [SENTENCES["Hebrew"]]


def test_parts_in_another_order_than_they_are_read_are_read_together() -> None:
    element = Element("P")
    markup = f"<span lang='he'>{SENTENCES['Hebrew']}</span> <span lang='ja'>{SENTENCES['Japanese']}</span>".replace(
        "'", '"'
    )
    lines = break_lines(markup, theme.BODY, 2000)
    assert {voice.element for voice in voices_of_parts(element, markup, lines)} == {element}
    assert "/Lang(he)" in element.entries
    assert "/ActualText" in element.entries


def test_a_text_in_every_script_is_read_in_every_language() -> None:
    document = read(review_report.build(in_every_script(typical_review(Edition.HR))).content).document
    summary = next(node for node in document.nodes("P") if {"bn", "ja"} <= set(node.foreign))
    spans = {kid.language for kid in summary.nodes("Span")}
    assert set(summary.foreign) | spans == {"he", "ar", "fa", "hi", "bn", "ta", "th", "zh", "ja", "ko"}
