"""Scores of a cycle that asks a part of the rubric: as if the rubric had only that part."""

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.assessment.priorities import growth_priorities
from models.assessment.robustness import robustness
from models.assessment.score import score
from models.domain.cycles import asked_part, not_asked
from models.rubric.load import shipped_rubric
from models.rubric.model import Rubric
from tests.models.assessment.strategies import CODES, profiles, ratings

RUBRIC = shipped_rubric()
CORE = {item.code for item in RUBRIC.competencies if item.core}
chosen_sets = st.sets(st.sampled_from(CODES))


def restricted(rubric: Rubric, asked: set[str]) -> Rubric:
    """The rubric without the other competencies, and without areas that lose all of theirs."""
    areas = [
        msgspec.structs.replace(area, competencies=tuple(item for item in area.competencies if item.code in asked))
        for area in rubric.areas
    ]
    return msgspec.structs.replace(rubric, areas=tuple(area for area in areas if area.competencies))


@pytest.mark.long
@settings(max_examples=40)
@given(profile=profiles, chosen=chosen_sets, given_ratings=ratings)
def test_a_focus_review_scores_like_a_rubric_of_its_competencies(
    profile: str, chosen: set[str], given_ratings: dict[str, int | None]
):
    asked = CORE | chosen
    small, part = restricted(RUBRIC, asked), {code: given_ratings[code] for code in asked}
    excluded = not_asked(RUBRIC, chosen)
    assert score(RUBRIC, profile, part, excluded) == score(small, profile, part)
    assert robustness(RUBRIC, profile, part, excluded) == robustness(small, profile, part)
    assert growth_priorities(RUBRIC, "SR", profile, part, excluded) == growth_priorities(small, "SR", profile, part)


@given(chosen=chosen_sets)
def test_core_competencies_are_always_asked_and_others_if_chosen(chosen: set[str]):
    excluded = not_asked(RUBRIC, chosen)
    assert set(CODES) - excluded == CORE | chosen
    asked = asked_part(RUBRIC, excluded)
    if chosen >= set(CODES) - CORE:
        assert asked is None
    else:
        assert asked is not None
        assert (asked.number, asked.total, asked.core) == (len(CORE | chosen), len(CODES), len(CORE))
        assert {code for code, _name in asked.chosen} == chosen - CORE
        assert {code for code, _name in asked.not_asked} == excluded


def test_a_cycle_without_a_choice_asks_everything():
    assert not_asked(RUBRIC, None) == frozenset()
    assert asked_part(RUBRIC, ()) is None
