"""Properties of the scores for any ratings."""

from fractions import Fraction

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.assessment.explain import why
from models.assessment.priorities import growth_priorities
from models.assessment.robustness import robustness
from models.assessment.score import score
from models.assessment.suggestion import LADDER
from models.domain.conclusions import Conclusion
from models.rubric.load import shipped_rubric
from models.rubric.model import PROFILES, Rubric
from models.support.errors import BadInput
from tests.models.assessment import strategies as strategies_assessment

RUBRIC = shipped_rubric()
Ratings = dict[str, int | None]


@pytest.mark.long
@given(strategies_assessment.profiles, strategies_assessment.mostly_rated)
def test_the_score_lies_between_the_lowest_and_the_highest_rating(profile: str, ratings: Ratings):
    found, known = score(RUBRIC, profile, ratings).score, [rating for rating in ratings.values() if rating is not None]
    assert found is None or min(known) <= found <= max(known)


@given(strategies_assessment.profiles, strategies_assessment.full_ratings, st.sampled_from(strategies_assessment.CODES))
def test_a_higher_rating_never_lowers_the_score_or_the_match(profile: str, ratings: Ratings, code: str):
    before = score(RUBRIC, profile, ratings)
    after = score(RUBRIC, profile, {**ratings, code: min(5, (ratings[code] or 0) + 1)})
    assert before.score is not None
    assert after.score is not None
    assert after.score >= before.score
    assert (after.expectations_met or 0) >= (before.expectations_met or 0)
    assert (after.shortfall or 0) <= (before.shortfall or 0)


@given(strategies_assessment.profiles, strategies_assessment.mostly_rated, st.randoms(use_true_random=False))
def test_the_order_of_the_ratings_does_not_change_the_score(profile: str, ratings: Ratings, random: object):
    codes = list(ratings)
    random.shuffle(codes)  # type: ignore[attr-defined]
    assert score(RUBRIC, profile, {code: ratings[code] for code in codes}) == score(RUBRIC, profile, ratings)


@settings(max_examples=25)
@given(strategies_assessment.profiles, strategies_assessment.mostly_rated, st.integers(2, 9))
def test_only_the_proportions_of_the_area_weights_count(profile: str, ratings: Ratings, factor: int):
    areas = tuple(
        msgspec.structs.replace(area, weight={key: weight * factor for key, weight in area.weight.items()})
        for area in RUBRIC.areas
    )
    scaled: Rubric = msgspec.structs.replace(RUBRIC, areas=areas)
    item, other = score(RUBRIC, profile, ratings), score(scaled, profile, ratings)
    assert (item.score, item.coverage, item.expectations_met, item.shortfall, item.conclusion) == (
        other.score,
        other.coverage,
        other.expectations_met,
        other.shortfall,
        other.conclusion,
    )


@given(strategies_assessment.profiles, strategies_assessment.ratings)
def test_not_observed_and_not_answered_score_alike(profile: str, ratings: Ratings):
    answered = {code: value for code, value in ratings.items() if value is not None}
    assert score(RUBRIC, profile, answered) == score(RUBRIC, profile, ratings)


@pytest.mark.parametrize("profile", PROFILES)
def test_no_ratings_give_no_score_and_no_conclusion(profile: str):
    found = score(RUBRIC, profile, {})
    assert (found.score, found.expected, found.expectations_met, found.shortfall, found.coverage) == (
        None,
        None,
        None,
        None,
        0,
    )  # type: ignore[comparison-overlap]
    assert found.conclusion is Conclusion.INSUFFICIENT_EVIDENCE
    firm = robustness(RUBRIC, profile, {})
    assert (firm.bounds.low, firm.bounds.high, firm.outcome_changes) == (1, 5, ())  # type: ignore[comparison-overlap]
    assert growth_priorities(RUBRIC, profile, profile, {}).gaps == ()


@given(strategies_assessment.profiles, strategies_assessment.full_ratings, st.sampled_from(RUBRIC.areas))
def test_an_unobserved_area_lowers_coverage_by_its_weight(profile: str, ratings: Ratings, area: object):
    codes = {competency.code for competency in area.competencies}  # type: ignore[attr-defined]
    found = score(RUBRIC, profile, {code: None if code in codes else value for code, value in ratings.items()})
    assert found.coverage == 1 - Fraction(area.weight[profile], 100)  # type: ignore[attr-defined]


@settings(max_examples=40)
@given(strategies_assessment.profiles, strategies_assessment.mostly_rated)
def test_the_ranges_contain_the_score(profile: str, ratings: Ratings):
    found, firm = score(RUBRIC, profile, ratings), robustness(RUBRIC, profile, ratings)
    # An area seen for less than half has no score, but what was seen of it does count once the rest is filled in.
    half_seen = any(area.score is None and area.coverage for area in found.areas)
    spans = (firm.weights_quarter, firm.weights_half, *(() if half_seen else (firm.bounds, firm.own_bounds)))
    for span in spans:
        if found.score is not None:
            assert span is not None
            assert span.low <= found.score <= span.high
    if firm.own_bounds and firm.weights_quarter and firm.weights_half:
        assert firm.bounds.low <= firm.own_bounds.low
        assert firm.own_bounds.high <= firm.bounds.high
        assert firm.weights_half.low <= firm.weights_quarter.low


def test_core_competencies_below_the_expected_rating_cap_the_conclusion():
    """Top ratings elsewhere hide no core competency below the expected rating."""
    top: Ratings = {competency.code: 5 for competency in RUBRIC.competencies}
    core = [item.code for item in RUBRIC.competencies if item.core and item.expected["SR"] == 4]

    def with_core(count: int, rating: int) -> Conclusion:
        return score(RUBRIC, "SR", {**top, **dict.fromkeys(core[:count], rating)}).conclusion

    assert [with_core(count, 3) for count in (0, 2, 3)] == [
        Conclusion.EXCEEDS_LEVEL, Conclusion.EXCEEDS_LEVEL, Conclusion.MEETS_LEVEL
    ]  # fmt: skip
    assert [with_core(count, 2) for count in (1, 2, 3)] == [
        Conclusion.APPROACHING_LEVEL, Conclusion.APPROACHING_LEVEL, Conclusion.BELOW_LEVEL
    ]  # fmt: skip


@settings(max_examples=60)
@given(strategies_assessment.profiles, strategies_assessment.full_ratings, st.sampled_from(strategies_assessment.CODES))
def test_a_higher_rating_never_lowers_the_standing_or_the_suggestion(profile: str, ratings: Ratings, code: str):
    higher = {**ratings, code: min(5, (ratings[code] or 1) + 1)}
    before, after = score(RUBRIC, profile, ratings), score(RUBRIC, profile, higher)
    assert before.standing is not None
    assert after.standing is not None
    assert after.standing >= before.standing
    assert LADDER.index(after.conclusion) >= LADDER.index(before.conclusion)


@settings(max_examples=60)
@given(strategies_assessment.profiles, strategies_assessment.mostly_rated)
def test_other_conclusions_exclude_the_suggestion_and_are_ascending(profile: str, ratings: Ratings):
    found = score(RUBRIC, profile, ratings)
    places = [LADDER.index(conclusion) for conclusion in found.also]
    assert places == sorted(set(places))
    assert found.conclusion not in found.also


@pytest.mark.long
@settings(max_examples=60)
@given(strategies_assessment.profiles, strategies_assessment.ratings, strategies_assessment.excluded)
def test_the_explanation_always_names_the_conclusion(profile: str, ratings: Ratings, out: set[str]):
    found, firm = score(RUBRIC, profile, ratings, out), robustness(RUBRIC, profile, ratings, out)
    reported = " ".join(why(RUBRIC, found, firm, ratings))
    assert f"“{found.conclusion.label}”" in reported
    assert "None %" not in reported
    assert "  " not in reported


@pytest.mark.parametrize("rating", [0, 6, -1, True, 3.0, "4"])
def test_an_invalid_rating_is_refused_with_its_competency(rating: object):
    with pytest.raises(BadInput, match="COD-4"):
        score(RUBRIC, "SR", {"COD-4": rating})  # type: ignore[dict-item]


def test_unknown_codes_and_profiles_are_refused():
    with pytest.raises(BadInput, match="ZZZ-1"):
        score(RUBRIC, "SR", {"ZZZ-1": 3})
    with pytest.raises(BadInput, match="ZZZ-1"):
        score(RUBRIC, "SR", {}, ["ZZZ-1"])
    with pytest.raises(BadInput, match="CEO"):
        score(RUBRIC, "CEO", {})
