"""Actors in anchors: passive voice, helpers at level 1, imitation at level 4, company power at level 5."""

import pytest

from models.rubric.load import shipped_rubric
from models.rubric_check.check import check
from models.rubric_check.clauses import imitations, passives
from tests.models.rubric_check.faulty_rubrics import Spoil, anchor_of


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("What to try next is decided by the responder.", ["is decided"]),
        ("The figures are then written down.", ["are then written"]),
        ("Each failure is not yet handled, or gets lost.", ["gets lost"]),
        ("Errors were carefully found and are being fixed.", ["were carefully found", "being fixed"]),
        ("Is told what to do.", ["Is told"]),
        ("The rule can be automated.", ["be automated"]),
    ],
)
def test_passive_verbs_are_found(text: str, phrases: list[str]):
    assert list(passives(text, "en")) == phrases


@pytest.mark.parametrize(
    "text",
    [
        "Fixes a described fault and records what it changed.",
        "The system is limited to one region and is undocumented.",
        "Has the plan checked before the release.",
        "Finds the part that is red, and the one in need.",
        "The transaction is committed before the answer leaves.",
        "Teams that own the service have agreed on a limit.",
    ],
)
def test_the_active_voice_participles_and_states_pass(text: str):
    assert not list(passives(text, "en"))


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Fixes the cause. Teammates repeat the method from the notes.", "Teammates repeat"),
        ("Fixes the cause, and the team now follows the same steps.", "the team now follows"),
        ("Fixes the cause; others later adopt it.", "others later adopt"),
        ("Fixes the cause. Colleagues extend the service without rework.", "Colleagues extend"),
    ],
)
def test_imitation_is_found(text: str, phrase: str):
    assert list(imitations(text, "en")) == [phrase]


@pytest.mark.parametrize(
    "text",
    [
        "The team reaches the new goal with tests and documents complete.",
        "Users reach the agreed target, and an alert guards it.",
        "The mentee now owns work that was out of reach before.",
    ],
)
def test_the_result_of_the_work_is_not_imitation(text: str):
    assert not list(imitations(text, "en"))


GUIDED = "Adds the check at the given place with guidance{}, tries it as each named user, and notes the result of each trial."
RESULT = "Plans the checks of a whole service and closes the gaps that past defects reveal. {} after each release."
REACH = (
    "Agrees on one routine for finding and closing gaps with several teams{}, and those teams close each gap in time."
)


@pytest.mark.parametrize(
    ("level", "text", "reason"),
    [
        (1, GUIDED.format(" from a colleague"), "describes the helper"),
        (1, GUIDED.format(" from a mentor"), "describes the helper"),
        (1, GUIDED.format(", side by side"), "describes the helper"),
        (4, RESULT.format("Teammates run the same plan"), "is what others do"),
        (5, REACH.format(" throughout the company"), "needs the power of a company"),
        (5, REACH.format(" of two departments"), "needs the power of a company"),
        (2, GUIDED.format(", the result is confirmed"), "is passive"),
    ],
)
def test_each_level_has_specific_faults(spoil: Spoil, level: int, text: str, reason: str):
    [finding] = check(spoil("per.toml", anchor_of(level), f'{level} = "{text}"'))
    assert finding.where == f"PER-1 level {level}"
    assert reason in finding.reason


@pytest.mark.parametrize(
    ("level", "text"),
    [
        (1, GUIDED.format("")),
        (2, GUIDED.format(" from a colleague")),
        (4, RESULT.format("Users report fewer faults")),
        (3, RESULT.format("Teammates run the same plan")),
        (5, REACH.format("")),
        (4, REACH.format(" of the company")),
    ],
)
def test_a_word_counts_only_at_its_level(spoil: Spoil, level: int, text: str):
    assert check(spoil("per.toml", anchor_of(level), f'{level} = "{text}"')) == ()


def test_level_5_of_the_shipped_rubric_reaches_several_teams():
    for competency in shipped_rubric().competencies:
        assert "teams" in competency.anchor(5), competency.code
