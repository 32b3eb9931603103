"""Names in hints: names of people and teams are no finding, and a person's name counts as a person."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.hints import HintKind, KnownNames, text_hints
from models.hints.languages import Language
from models.hints.word_files import read_words
from models.hints.word_lists import LIST_FILES

LISTED = sorted(
    {
        phrase.capitalize()
        for language in Language
        for name in LIST_FILES
        for entry in read_words(language, name)["list"]
        for phrase in entry["phrases"]
        if phrase.isalpha() and len(phrase) > 2
    }
)
WORK = ("{} found the leak on 3 May.", "The fix by {} halved the latency.", "{}'s runbook was used twice.")


def kinds(text: str, *people: str, teams: tuple[str, ...] = ()) -> list[str]:
    return [hint.kind for hint in text_hints(text, KnownNames(people, teams))]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Will split the job into two steps.", "Will Smith"),
        ("Grace and Will paired on the schema.", "Grace Will"),
        ("Christian measured the latency.", "Christian Young"),
        ("Asked Gay to review the plan, and Gay did on 3 May.", "Peter Gay"),
        ("Dr Young's parser replaced ours.", "Anna Young"),
        ("The runbook of Anne-Marie Black was used twice.", "Anne-Marie Black"),
        ("CHRISTIAN WROTE THE PARSER.", "Christian Moore"),
        ("Der Parser von Christ ist seit Mai in Betrieb.", "Anna Christ"),
        ("Der Entwurf von Frau Jude ist geprüft.", "Eva Jude"),
    ],
)
def test_the_name_of_the_person_is_not_flagged(text: str, person: str):
    assert kinds(text, person) == []


@pytest.mark.parametrize(
    ("text", "team"),
    [
        ("The Pride Parade team shipped the importer.", "Pride Parade"),
        ("Moved Maternity Leave to the new interface.", "Maternity Leave"),
        ("Joined Mothers in May and fixed nine defects.", "Mothers"),
        ("Works Council tested the export.", "Works Council"),
        ("Das Team Elternzeit nutzt den Import seit Mai.", "Elternzeit"),
    ],
)
def test_words_of_the_team_are_not_flagged(text: str, team: str):
    assert kinds(text, teams=(team,)) == []


@given(st.sampled_from(LISTED), st.sampled_from(LISTED), st.sampled_from(WORK))
def test_a_listed_word_used_as_a_name_is_not_flagged(first: str, last: str, sentence: str):
    for name in (first, f"{first} {last}"):
        assert kinds(sentence.format(name), f"{first} {last}") == []
        assert kinds(sentence.format(name), teams=(f"{first} {last}",)) == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Priya should be more confident.", HintKind.TRAIT),
        ("Nair's accent is hard to follow.", HintKind.PROTECTED),
        ("Priya is Spanish.", HintKind.PROTECTED),
        ("Priya Nair never tests.", HintKind.ABSOLUTE),
        ("Priyas Akzent ist stark.", HintKind.PROTECTED),
        ("Priya kommt aus Indien.", HintKind.PROTECTED),
    ],
)
def test_a_description_of_the_named_person_is_flagged(text: str, kind: HintKind):
    assert kinds(text, "Priya Nair") == [kind]


def test_a_name_in_lower_case_is_treated_as_a_word():
    assert kinds("She is gay.", "Peter Gay") == [HintKind.PRONOUN, HintKind.PROTECTED]


def test_a_finding_keeps_the_words_as_written():
    (hint,) = text_hints("Nair's accent is strong.", KnownNames(("Priya Nair",)))
    assert (hint.start, hint.end, hint.phrase) == (0, 13, "Nair's accent")


def test_the_name_of_the_person_does_not_make_a_text_specific():
    assert kinds("Overall a great year for Priya.", "Priya Nair") == [HintKind.VAGUE]
