"""Language of paragraphs for assistive software."""

from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest

from models.domain.documents import Edition
from reports import review_report
from reports.spoken_language import spoken_language
from tests.reports.review_factories import typical_review
from tests.reports.script_samples import SENTENCES

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
