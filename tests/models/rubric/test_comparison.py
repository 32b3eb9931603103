"""Comparison of two levels or paths: every competency once, each difference with its direction."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rubric.comparison import compare, comparison_to_dict
from models.rubric.load import shipped_rubric
from models.rubric.model import PROFILES
from models.support.errors import BadInput

RUBRIC = shipped_rubric()
PAIRS = st.lists(st.sampled_from(PROFILES), min_size=2, max_size=2, unique=True)


@given(PAIRS)
def test_every_competency_is_compared_once_in_the_rubrics_order(pair: list[str]):
    comparison = compare(RUBRIC, *pair)
    compared = [item for area in comparison.areas for item in area.competencies]
    assert [item.competency for item in compared] == list(RUBRIC.competencies)
    for item in compared:
        assert item.expected == tuple(item.competency.expected[code] for code in pair)
    assert [area.weights for area in comparison.areas] == [
        (area.weight[pair[0]], area.weight[pair[1]]) for area in RUBRIC.areas
    ]


@given(PAIRS)
def test_a_reversed_comparison_has_the_opposite_steps(pair: list[str]):
    there, back = compare(RUBRIC, *pair), compare(RUBRIC, *reversed(pair))
    for before, after in zip(there.areas, back.areas, strict=True):
        assert [item.step for item in before.competencies] == [-item.step for item in after.competencies]
        assert [item.competency for item in before.different] == [item.competency for item in after.different]
    assert there.different == back.different


@given(PAIRS)
def test_only_differences_come_with_anchors(pair: list[str]):
    comparison = compare(RUBRIC, *pair)
    content = comparison_to_dict(comparison)
    items = [item for area in content["areas"] for item in area["competencies"]]
    assert sum(item["step"] != 0 for item in items) == content["different"] == comparison.different
    for item in items:
        assert ("anchors" in item) == (item["step"] != 0)
        for code, text in item.get("anchors", {}).items():
            assert text == RUBRIC.competency(item["code"]).anchor(item["expected"][code])


def test_a_step_is_written_with_its_sign():
    [up, *_] = compare(RUBRIC, "JR", "LEAD").areas[0].different
    [down, *_] = compare(RUBRIC, "LEAD", "JR").areas[0].different
    assert (up.step_label, down.step_label) == (f"+{up.step}", f"\u2212{up.step}")


def test_an_unknown_level_and_the_same_level_twice_are_refused():
    with pytest.raises(BadInput, match="Choose from JR, MID, SR, LEAD, TS, TL, SA"):
        compare(RUBRIC, "SR", "CTO")
    with pytest.raises(BadInput, match="two different"):
        compare(RUBRIC, "SR", "SR")
