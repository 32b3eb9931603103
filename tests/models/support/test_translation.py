"""Translation of messages without Qt: forms, numbers, dates, nested messages, and the language of threads and blocks."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest

from models.domain.documents import Edition
from models.support.errors import BadInput
from models.support.language import in_language, language, set_language
from models.support.messages import FormattedNumber, join, message, plural
from models.support.translation import day, say, translate


@pytest.fixture
def german_process() -> Iterator[None]:
    set_language("de")
    yield
    set_language("en")


def test_a_message_is_written_in_the_language_of_the_block():
    label = Edition.HR.label
    assert translate(label) == "HR edition"
    with in_language("de"):
        assert translate(label) == "Ausgabe für die Personalabteilung"
    assert translate(label) == "HR edition"


def test_nested_messages_numbers_and_dates_follow_the_language():
    text = message("{what}: {number} on {day}", what=join([Edition.HR.label]), number=FormattedNumber("1,234.50"),
                   day=date(2026, 3, 12))  # fmt: skip
    assert translate(text) == "HR edition: 1,234.50 on 2026-03-12"
    with in_language("de"):
        assert translate(text) == "Ausgabe für die Personalabteilung: 1.234,50 on 12.\xa0März\xa02026"


@pytest.mark.parametrize(("number", "verb"), [(1, "1 Kompetenz ist"), (3, "3 Kompetenzen sind")])
def test_a_counted_message_has_the_form_of_its_number(number: int, verb: str):
    singular = "{number} competency is rated, with all the evidence it needs."
    counted = plural(number, singular, "{number} competencies are rated, with all the evidence they need.")
    with in_language("de"):
        assert translate(counted).startswith(verb)


def test_a_text_without_translation_stays_english():
    with in_language("de"):
        assert say("No translation has this {thing}.", thing="text") == "No translation has this text."


def test_an_error_is_translated_and_data_is_not():
    with in_language("de"):
        assert translate(BadInput(message("Enter a name."))) == "Geben Sie einen Namen ein."
        assert translate("Enter a name.") == "Enter a name."


def test_the_language_of_the_process_holds_in_all_threads_and_a_block_in_its_own(german_process: None):
    with ThreadPoolExecutor(1) as pool, in_language("en"):
        assert (language(), pool.submit(language).result()) == ("en", "de")
    assert day(date(2026, 11, 27)) == "27.\xa0Nov.\xa02026"


def test_a_language_without_texts_is_english():
    set_language("fr")
    assert language() == "en"
