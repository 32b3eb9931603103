"""Counter-indicators and examples: wording, completeness, and older rubrics without them."""

import json
import re

import pytest

from models.rubric.load import load_rubric, rubric_digest, rubric_from_json, rubric_to_json, shipped_rubric
from models.rubric.problems import UnusableRubric
from models.rubric_check.check import check
from tests.models.rubric_check.faulty_rubrics import Spoil

FIRST_SIGN = r'^    ".*",$'
SIGNS = r"^counter_indicators = \[\n(?:    .*\n)+\]$"
WEAK = r"^\[area\.competency\.weak_example\]\n(?:.+\n)+"
STRONG = r"^\[area\.competency\.strong_example\]\n(?:.+\n)+"
GUIDANCE = {"counter_indicators", "weak_example", "strong_example"}


def test_each_shipped_competency_has_signs_and_a_pair_of_examples():
    for competency in shipped_rubric().competencies:
        assert 2 <= len(competency.counter_indicators) <= 3
        assert competency.weak_example is not None
        assert competency.strong_example is not None


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Too few words here.", "4 words"),
        ("The engineer is lazy about the checks of each release.", "“lazy”"),
        ("The engineer very much skips the checks of each release.", "“very”"),
        ("The checks of each release are skipped before it goes out.", "is passive"),
        ("Skipped the checks of each release before it went out.", "single past event"),
        ("The checks of each release fail on Kubernetes every day.", "names a product"),
        ("the checks of each release fail before it goes out", "capital letter"),
    ],
)
def test_the_wording_of_a_sign_is_checked(spoil: Spoil, text: str, reason: str):
    [finding] = check(spoil("per.toml", FIRST_SIGN, f'    "{text}",'))
    assert finding.where == "PER-1 counter_indicators 1"
    assert reason in finding.reason


def test_a_competency_has_two_or_three_different_signs(spoil: Spoil):
    [finding] = check(spoil("per.toml", SIGNS, 'counter_indicators = ["The same slow-down returns after each fix."]'))
    assert (finding.where, finding.reason) == (
        "PER-1 counter_indicators",
        "names 2 or 3 different signs that work falls short",
    )


def test_a_sign_belongs_to_one_competency(spoil: Spoil):
    text = "The same slow-down returns after each of the fixes."
    spoil("per.toml", FIRST_SIGN, f'    "{text}",')
    [finding] = check(spoil("sec.toml", FIRST_SIGN, f'    "{text}",'))
    assert (finding.where, finding.reason) == ("SEC-1 counter_indicators 1", "the same text as in PER-1")


@pytest.mark.parametrize(
    ("pattern", "replacement", "where", "reason"),
    [
        (r'^when = "\d+ .*"$', 'when = "In spring"', "PER-1 strong_example when", "a day and a month"),
        (r'^when = "\d+ .*"$', 'when = "17 June 2024"', "PER-1 strong_example when", "a day and a month"),
        (r"^impact = .*$", 'impact = "The brilliant fix works"', "PER-1 weak_example impact", "“brilliant”"),
        (r"^behaviour = .*$", f'behaviour = "{"Wrote it down " * 20}x"', "PER-1 weak_example", "not shorter"),
    ],
)
def test_an_example_follows_the_same_rules(spoil: Spoil, pattern: str, replacement: str, where: str, reason: str):
    [finding] = check(spoil("per.toml", pattern, replacement))
    assert finding.where == where
    assert reason in finding.reason


def test_missing_examples_are_found(spoil: Spoil):
    spoil("per.toml", WEAK, "")
    [finding] = check(spoil("per.toml", STRONG, ""))
    assert (finding.where, finding.reason) == ("PER-1", "there is no weak and no strong example of evidence")


def test_a_rubric_with_half_a_pair_of_examples_cannot_be_loaded(spoil: Spoil):
    with pytest.raises(UnusableRubric, match="come together"):
        load_rubric(spoil("per.toml", WEAK, ""))


def test_a_rubric_without_guidance_loads_and_keeps_its_digest():
    content = json.loads(rubric_to_json(shipped_rubric()))
    for area in content["area"]:
        for competency in area["competency"]:
            for key in GUIDANCE:
                del competency[key]
    old = rubric_from_json(json.dumps(content))
    assert not any(competency.counter_indicators for competency in old.competencies)
    assert not any(re.search(key, rubric_to_json(old)) for key in GUIDANCE)
    assert json.loads(rubric_to_json(old)) == content
    assert rubric_digest(old) != rubric_digest(shipped_rubric())
    assert rubric_from_json(rubric_to_json(old)) == old
