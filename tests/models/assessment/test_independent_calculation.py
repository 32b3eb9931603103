"""Second implementation of the figures, straight from the formulas and without shared code."""

from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.assessment.priorities import growth_priorities
from models.assessment.robustness import robustness
from models.assessment.score import score
from models.domain.plans import Interest
from models.rubric.load import shipped_rubric
from models.rubric.model import PROFILES
from tests.models.assessment import strategies as strategies_assessment

pytestmark = pytest.mark.long

RUBRIC = shipped_rubric()
NAMES = ["below-level", "approaching-level", "meets-level", "exceeds-level"]


class Naive:
    """Score, expected score, coverage, match and shortfall as the method defines them, one sum after the other."""

    def __init__(self, profile: str, given_ratings: dict[str, int | None], out: set[str]) -> None:
        self.areas: dict[str, Fraction] = {}
        wsum = wscore = wexpected = Fraction(0)
        all_weight = covered = observed = matched = short = Fraction(0)
        self.core_below = self.core_two = 0
        self.standing = self.squares = self.room = Fraction(0)
        for area in RUBRIC.areas:
            items = [c for c in area.competencies if c.code not in out]
            seen = [c for c in items if given_ratings.get(c.code) is not None]
            if not items:
                continue
            weight = Fraction(area.weight[profile])
            total = Fraction(sum(c.weight for c in items))
            rated = Fraction(sum(c.weight for c in seen))
            all_weight += weight
            covered += weight * rated / total
            for c in seen:
                g = weight / 100 * c.weight / total
                gap = max(0, c.expected[profile] - (given_ratings[c.code] or 0))
                observed += g
                step = (given_ratings[c.code] or 0) - c.expected[profile]
                self.standing += g * max(-2, min(1, step))
                self.squares += g * g
                self.room += g if c.expected[profile] < 5 else 0
                matched += g if gap == 0 else 0
                short += g * gap
                self.core_below += c.core and gap >= 1
                self.core_two += c.core and gap >= 2
            if rated / total >= Fraction(1, 2):
                mean = sum(c.weight * Fraction(given_ratings[c.code] or 0) for c in seen) / rated
                self.areas[area.code] = mean
                wsum += weight
                wscore += weight * mean
                wexpected += weight * sum(Fraction(c.weight * c.expected[profile]) for c in seen) / rated
        self.coverage = covered / all_weight if all_weight else Fraction(0)
        self.raw = wscore / wsum if wsum else None
        self.score = self.raw if self.coverage >= Fraction(7, 10) else None
        self.expected = wexpected / wsum if wsum else None
        self.match = matched / observed if observed else None
        self.shortfall = short / observed if observed else None
        if observed:
            self.standing, self.room = self.standing / observed, self.room / observed
            self.variance = Fraction(3, 10) * self.squares / observed**2

    def conclusion(self) -> str:
        if self.coverage < Fraction(7, 10) or self.score is None:
            return "insufficient-evidence"
        return self._capped(self._at(self.standing))

    def also(self) -> list[str]:
        """The conclusions of every point of the band but the suggested one, found at the thresholds inside it."""
        if self.coverage < Fraction(7, 10) or self.score is None:
            return []
        inside = [limit for limit in self._limits() if (self.standing - limit) ** 2 <= 4 * self.variance]
        near = {self._at(point) for limit in inside for point in (limit, limit - Fraction(1, 10**9))}
        possible = {self._capped(conclusion) for conclusion in near} - {self.conclusion()}
        return [conclusion for conclusion in NAMES if conclusion in possible]

    def _limits(self) -> list[Fraction]:
        top = [min(Fraction(3, 10), self.room / 2)] if self.room else []
        return [Fraction(-6, 10), Fraction(-1, 4), *top]

    def _at(self, standing: Fraction) -> str:
        return NAMES[sum(standing >= limit for limit in self._limits())]

    def _capped(self, conclusion: str) -> str:
        cap = "exceeds-level"
        if self.core_below > 2:
            cap = "meets-level"
        if self.core_two:
            cap = "below-level" if self.core_two >= 3 else "approaching-level"
        return min(conclusion, cap, key=NAMES.index)


@settings(max_examples=150)
@given(
    strategies_assessment.profiles,
    st.one_of(strategies_assessment.ratings, strategies_assessment.mostly_rated),
    strategies_assessment.excluded,
)
def test_the_score(profile: str, ratings: dict[str, int | None], out: set[str]):
    found, naive = score(RUBRIC, profile, ratings, out), Naive(profile, ratings, out)
    assert found.score == naive.score
    assert found.expected == naive.expected
    assert found.coverage == naive.coverage
    assert found.expectations_met == naive.match
    assert found.shortfall == naive.shortfall
    assert found.conclusion == naive.conclusion()
    assert list(found.also) == naive.also()
    if found.score is not None:
        assert (found.standing, found.variance) == (naive.standing, naive.variance)
    assert {area.code: area.score for area in found.areas if area.score is not None} == naive.areas


@settings(max_examples=15)
@given(strategies_assessment.profiles, strategies_assessment.mostly_rated, strategies_assessment.excluded)
def test_outcome_changes_match_scoring_again_with_every_single_step(
    profile: str, ratings: dict[str, int | None], out: set[str]
):
    today = Naive(profile, ratings, out).conclusion()
    expected, tried = [], 0
    for code in strategies_assessment.CODES:
        value = ratings[code]
        for changed in () if value is None or code in out else (value - 1, value + 1):
            if 1 <= changed <= 5:
                tried += 1
                conclusion = Naive(profile, {**ratings, code: changed}, out).conclusion()
                if conclusion != today:
                    expected.append((code, changed, conclusion))
    found = robustness(RUBRIC, profile, ratings, out)
    assert [(change.code, change.to_rating, str(change.conclusion)) for change in found.outcome_changes] == expected
    assert found.steps_tried == tried


@settings(max_examples=4)
@given(strategies_assessment.profiles, strategies_assessment.full_ratings)
def test_robustness_to_weights_matches_a_search_of_all_corners(profile: str, ratings: dict[str, int | None]):
    naive = Naive(profile, ratings, set())
    pairs = [(area.weight[profile], naive.areas[area.code]) for area in RUBRIC.areas]
    found = robustness(RUBRIC, profile, ratings)
    for freedom, span in ((Fraction(1, 4), found.weights_quarter), (Fraction(1, 2), found.weights_half)):
        numbers = []
        for corner in product((1 - freedom, 1 + freedom), repeat=len(pairs)):
            weights = [w * factor for (w, _), factor in zip(pairs, corner, strict=True)]
            numbers.append(sum(w * mean for w, (_, mean) in zip(weights, pairs, strict=True)) / sum(weights))
        assert span is not None
        assert (span.low, span.high) == (min(numbers), max(numbers))


@settings(max_examples=60)
@given(
    st.sampled_from(PROFILES),
    st.sampled_from(PROFILES),
    strategies_assessment.ratings,
    strategies_assessment.excluded,
    st.dictionaries(st.sampled_from(strategies_assessment.CODES), st.sampled_from(Interest), max_size=9),
    st.booleans(),
)
def test_growth_priorities(
    current: str,
    target: str,
    ratings: dict[str, int | None],
    out: set[str],
    interest: dict[str, Interest],
    core_first: bool,
):
    def share(profile: str, code: str) -> Fraction:
        applicable = {a.code: [c for c in a.competencies if c.code not in out] for a in RUBRIC.areas}
        whole = sum(a.weight[profile] for a in RUBRIC.areas if applicable[a.code])
        area = RUBRIC.area_of(code)
        inside = Fraction(RUBRIC.competency(code).weight, sum(c.weight for c in applicable[area.code]))
        return Fraction(area.weight[profile], whole) * inside

    factor = {Interest.LOW: Fraction(8, 10), Interest.NORMAL: Fraction(1), Interest.HIGH: Fraction(12, 10)}
    expected = []
    for c in RUBRIC.competencies:
        rating = ratings[c.code]
        if c.code in out or rating is None or rating >= c.expected[target]:
            continue
        gap = c.expected[target] - rating
        priority = 100 * gap * (share(current, c.code) + share(target, c.code)) / 2
        priority *= factor[interest.get(c.code, Interest.NORMAL)]
        if core_first and c.core and rating < c.expected[current]:
            priority *= Fraction(3, 2)
        expected.append((-priority, not c.core, c.code))
    found = growth_priorities(RUBRIC, current, target, ratings, out, interest, core_first=core_first)
    assert [(-gap.priority, not gap.core, gap.code) for gap in found.gaps] == sorted(expected)
    assert found.readiness == score(RUBRIC, target, ratings, out)
