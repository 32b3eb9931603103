"""Patterns in ratings: halo by area and blanket leniency are found, the expected profile is not."""

from collections.abc import Mapping

from hypothesis import given
from hypothesis import strategies as st

from models.hints import HintKind, ReviewHint
from models.hints.rating_patterns import MIN_RATED, rating_patterns
from models.rubric.load import shipped_rubric
from models.rubric.model import PROFILES, RATINGS
from tests.models.assessment.strategies import CODES, full_ratings, profiles

RUBRIC = shipped_rubric()
EXPECTED = {
    profile: {area.code: {item.code: item.expected[profile] for item in area.competencies} for area in RUBRIC.areas}
    for profile in PROFILES
}
AREAS = tuple(tuple(item.code for item in area.competencies) for area in RUBRIC.areas)


def expected_of(profile: str) -> dict[str, int]:
    return {code: rating for area in EXPECTED[profile].values() for code, rating in area.items()}


def found(rated: Mapping[str, int], profile: str) -> dict[HintKind, ReviewHint]:
    return {hint.kind: hint for hint in rating_patterns(rated, EXPECTED[profile])}


@given(profiles, st.sets(st.sampled_from(CODES)))
def test_exactly_the_expected_profile_is_not_a_pattern(profile: str, excluded: set[str]):
    rated = {code: rating for code, rating in expected_of(profile).items() if code not in excluded}
    assert found(rated, profile) == {}


@given(profiles, st.sampled_from(CODES), st.sampled_from((-1, 1)))
def test_a_single_difference_from_the_profile_is_not_a_pattern(profile: str, code: str, by: int):
    rated = expected_of(profile)
    rated[code] = min(max(rated[code] + by, 1), 5)
    assert found(rated, profile) == {}


@given(profiles, st.sampled_from(RATINGS))
def test_one_rating_for_all_is_straight_lining(profile: str, rating: int):
    assert found(dict.fromkeys(CODES, rating), profile)[HintKind.STRAIGHT_LINING].codes == CODES


@given(profiles, st.lists(st.sampled_from(RATINGS), min_size=len(AREAS), max_size=len(AREAS)))
def test_a_value_for_each_area_is_a_pattern(profile: str, values: list[int]):
    rated = {code: value for area, value in zip(AREAS, values, strict=True) for code in area}
    expected = expected_of(profile)
    unexpected = [area for area in AREAS if any(rated[code] != expected[code] for code in area)]
    if 2 * len(unexpected) >= len(AREAS):
        hints = found(rated, profile)
        assert hints.keys() & {HintKind.HALO, HintKind.STRAIGHT_LINING, HintKind.CENTRAL_TENDENCY}
        if HintKind.HALO in hints:
            assert hints[HintKind.HALO].codes == tuple(code for area in unexpected for code in area)


def test_halo_names_its_areas():
    values = (2, 5, 3, 2, 5, 3, 2, 5, 3, 2, 5, 3)
    rated = {code: value for area, value in zip(AREAS, values, strict=True) for code in area}
    hint = found(rated, "SR")[HintKind.HALO]
    assert hint.why.startswith("All ratings of an area are the same in 12 of 12 areas: ARC, COD, ")


@given(profiles, full_ratings)
def test_areas_with_differences_are_not_a_halo(profile: str, ratings: dict[str, int]):
    for area in AREAS:
        first, second, *_ = area
        if ratings[first] == ratings[second]:
            ratings[first] = ratings[second] % 5 + 1
    assert HintKind.HALO not in found(ratings, profile)


def between(profile: str) -> list[str]:
    return [code for code, rating in expected_of(profile).items() if 1 < rating < 5]


@given(st.sampled_from([profile for profile in PROFILES if len(between(profile)) >= MIN_RATED]), st.data())
def test_blanket_leniency_and_severity_are_found(profile: str, data: st.DataObject):
    expected = expected_of(profile)
    by = data.draw(st.sampled_from((-1, 1)))
    as_expected = data.draw(st.sets(st.sampled_from(between(profile)), max_size=len(between(profile)) // 2))
    rated = {
        code: rating if code in as_expected or code not in between(profile) else rating + by
        for code, rating in expected.items()
    }
    kind, other = (HintKind.LENIENCY, HintKind.SEVERITY)[::by]
    hints = found(rated, profile)
    assert other not in hints
    assert set(hints[kind].codes) == set(between(profile)) - as_expected


def test_alternating_lenient_ratings_are_found():
    rated = {code: 4 + at % 2 for at, code in enumerate(CODES)}
    assert HintKind.LENIENCY in found(rated, "SR")
    assert HintKind.LENIENCY in found(rated, "MID")


@given(profiles, full_ratings)
def test_ratings_on_both_sides_are_neither_lenient_nor_severe(profile: str, ratings: dict[str, int]):
    for at, code in enumerate(between(profile)):
        expected = expected_of(profile)[code]
        ratings[code] = expected + (1 if at % 2 else -1)
    assert not found(ratings, profile).keys() & {HintKind.LENIENCY, HintKind.SEVERITY}


@given(profiles, st.dictionaries(st.sampled_from(CODES), st.sampled_from(RATINGS), max_size=MIN_RATED - 1))
def test_few_ratings_are_not_a_pattern(profile: str, rated: dict[str, int]):
    assert found(rated, profile) == {}
