"""Language of each sentence, and its effect on the hints."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from models.hints import HintKind, Language, has_unchecked_part, text_hints
from models.hints.languages import languages_of
from models.hints.tokens import tokens
from models.rubric.load import shipped_rubric
from tools.hint_rates import sentences

ENGLISH, GERMAN = frozenset({Language.ENGLISH}), frozenset({Language.GERMAN})
OTHERS = [
    "Elle est très gentille avec les clients.",
    "Es muy joven para el puesto, pero trabaja con los demás.",
    "Lei è incinta e non può fare la reperibilità.",
    "Ze is zwanger en kan niet op tijd zijn voor het overleg.",
    "Jest w ciąży i nie może pracować w nocy.",
    "Она часто болеет и не успевает.",
    "彼女はよく休みます。",
    "Hon är gravid och kan inte jobba på kvällen.",
]


def possible_languages(text: str) -> set[frozenset[Language]]:
    return set(languages_of(tokens(text)))


@pytest.mark.parametrize(("language", "expected"), [("en", ENGLISH), ("de", GERMAN)])
def test_almost_every_sentence_is_read_in_its_language(language: str, expected: frozenset[Language]):
    written = sentences(language)
    assert all(expected <= languages for text in written for languages in possible_languages(text))
    assert sum(possible_languages(text) == {expected} for text in written) >= 0.9 * len(written)


@pytest.mark.parametrize("text", OTHERS)
def test_another_language_is_not_checked(text: str):
    assert has_unchecked_part(text)
    assert text_hints(text) == ()


@pytest.mark.parametrize("text", ["", "   ", "PR 812", "Zu alt.", "Too old.", "42", "Cut p95 latency: 900 ms, 240 ms."])
def test_a_short_text_is_checked_in_any_language(text: str):
    assert not has_unchecked_part(text)


def test_a_mixed_text_is_checked_by_both():
    text = "She was pregnant in spring. Seit der Geburt ist sie langsamer. Elle est très fatiguée."
    assert [hint.phrase for hint in text_hints(text) if hint.kind is HintKind.PROTECTED] == [
        "pregnant",
        "Seit der Geburt",
    ]
    assert has_unchecked_part(text)


def test_a_false_friend_is_read_in_the_language_of_its_sentence():
    assert text_hints("Der Fehler kam von weit her, die Ursache war der Index.") == ()


def test_the_rubric_is_english():
    for competency in shipped_rubric().competencies:
        for text in competency.anchors.values():
            assert not has_unchecked_part(text)


@given(st.text(), st.text())
def test_each_word_has_languages(first: str, second: str):
    words = tokens(f"{first}. {second}")
    assert len(languages_of(words)) == len(words)


@example("Her review named three risks; all were handled.", OTHERS[0])
@given(st.sampled_from([*sentences("en"), *sentences("de")]), st.sampled_from(OTHERS))
def test_a_sentence_in_another_language_changes_no_hint_on_the_rest(text: str, other: str):
    found = [(hint.kind, hint.phrase) for hint in text_hints(text)]
    if len(possible_languages(text)) == 1 and possible_languages(text) <= {ENGLISH, GERMAN}:
        assert [(hint.kind, hint.phrase) for hint in text_hints(f"{text}\n{other}")] == found
