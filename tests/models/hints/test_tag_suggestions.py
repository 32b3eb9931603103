"""Suggested competencies for the words of a note."""

import pytest

from models.hints.tag_suggestions import MAX_SUGGESTIONS, TagSuggestions
from models.rubric.load import shipped_rubric

SUGGEST = TagSuggestions(shipped_rubric())


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ("Left a code review that explained why the change would not scale.", "COD-4"),
        ("The flaky runs are gone; the automated tests take two minutes now.", "COD-5"),
        ("Found the slow query in the plan and halved its latency.", "DAT-3"),
        ("Was on call on Sunday and wrote the incident timeline by Monday.", "OPS-3"),
        ("Moved the service into containers on Kubernetes.", "OPS-1"),
        ("Postgres runs on the new machines.", "DAT-2"),
        ("Drew up the threat model with the platform team.", "SEC-1"),
        ("Mentored two juniors through their first release.", "LEA-1"),
        ("Answered the stakeholders and listened before she proposed anything.", "COM-2"),
        ("Argued for the roadmap in front of the board.", "STR-1"),
        ("Wrote the parser in Go.", "COD-1"),
        ("Estimates were off by a week, and he said so on the second day.", "PRB-4"),
        ("The cache expires in time now.", "PER-2"),
    ],
)
def test_a_note_about_technical_work_suggests_its_competency(sentence: str, code: str):
    assert code in SUGGEST.for_text(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "",
        " \n ",
        "Had lunch together, and the coffee was good.",
        "Birthday next Tuesday; bring a cake.",
        "The rest of the day was quiet.",
        "Go home early, said the team.",
        "Looking forward to the spring holidays with everybody.",
        "42 !? ... 🙂",
    ],
)
def test_a_text_without_technical_words_gets_no_suggestions(sentence: str):
    assert SUGGEST.for_text(sentence) == ()


def test_case_accents_plural_and_hyphen_make_no_difference():
    for item, other in (
        ("the Threat Model", "THREAT models"),
        ("déploiement of the datàbase", "deploiement of the database"),
        ("on-call", "on call"),
        ("query", "Queries"),
    ):
        assert SUGGEST.for_text(item) == SUGGEST.for_text(other) != ()


def test_a_rare_word_weighs_more_than_a_frequent_one():
    assert SUGGEST.for_text("The design of the threat model")[0] == "SEC-1"


def test_suggestions_are_few_and_always_codes_of_the_rubric():
    rubric = shipped_rubric()
    everything = " ".join(
        line for competency in rubric.competencies for line in (competency.name, *competency.look_for)
    )
    assert 0 < len(SUGGEST.for_text(everything)) <= MAX_SUGGESTIONS
    assert all(rubric.has(code) for code in SUGGEST.for_text(everything))


def test_every_competency_is_suggested_by_its_name():
    missed = [
        competency.code
        for competency in shipped_rubric().competencies
        if competency.code not in SUGGEST.for_text(competency.name)
    ]
    assert missed == []
