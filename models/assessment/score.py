"""Score of ratings against a profile, and the conclusion it suggests."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from fractions import Fraction

from models.assessment.values import AreaScore, Score
from models.assessment.weights import Item, Ratings, SheetArea, build_areas, rated_items, weighted_mean
from models.domain.conclusions import Conclusion
from models.rubric.model import Rubric

COVERAGE_THRESHOLD = Fraction(70, 100)
MIN_EXPECTATIONS_MET = Fraction(50, 100)
"""Under this share of expectations met, the suggestion is *below level*."""
FULL_MATCH = Fraction(80, 100)
"""From this share on, and with no core competency far below, it is *meets level*."""
TOO_MANY_CORE_FAR_BELOW = 3
FAR_BELOW = 2
"""Rating steps under the expected one."""
EXCEEDING = Fraction(40, 100)
"""By how much the score must pass the expected one for *exceeds level*."""


@dataclass(frozen=True, slots=True)
class Figures:
    """What the rated items come to; numbers as in `Score`, before anyone asked whether enough is rated."""

    score: Fraction | None
    expected: Fraction | None
    match: Fraction | None
    shortfall: Fraction | None
    below_expected: tuple[str, ...]
    core_below: tuple[str, ...]
    core_two_below: tuple[str, ...]


def score(rubric: Rubric, profile: str, ratings: Ratings, not_applicable: Collection[str] = ()) -> Score:
    """The score of `ratings` against `profile`, leaving out what is not applicable, rated or not.

    Raises BadInput for a profile or code the rubric does not have and for a rating other than 1 to 5.
    """
    areas = build_areas(rubric, profile, ratings, not_applicable)
    rated = {code: rating for code, rating in ratings.items() if rating is not None}
    coverage = overall_coverage(areas)
    figures = measure(rated_items(areas, profile), rated)
    return Score(
        profile=profile,
        score=figures.score if coverage >= COVERAGE_THRESHOLD else None,
        expected=figures.expected,
        coverage=coverage,
        match=figures.match,
        shortfall=figures.shortfall,
        conclusion=conclude(coverage, figures),
        areas=tuple(_area_score(area, profile, rated) for area in areas),
        below_expected=figures.below_expected,
        core_two_below=figures.core_two_below,
        not_rated=tuple(item.code for area in areas for item in area.competencies if item.code not in rated),
    )


def overall_coverage(areas: tuple[SheetArea, ...]) -> Fraction:
    """The rated share of the whole profile's weight; 0 if nothing is applicable."""
    return weighted_mean([area.weight for area in areas], [area.coverage for area in areas]) or Fraction(0)


def measure(items: tuple[Item, ...], ratings: Mapping[str, int]) -> Figures:
    """The figures of the rated items; `ratings` must have them all."""
    given = [ratings[item.code] for item in items]
    expected = [item.expected for item in items]
    gaps = [max(0, wanted - rating) for wanted, rating in zip(expected, given, strict=True)]
    in_score = [item.score_weight for item in items]
    in_profile = [item.profile_weight for item in items]
    below = [(item, gap) for item, gap in zip(items, gaps, strict=True) if gap]
    return Figures(
        score=weighted_mean(in_score, given),
        expected=weighted_mean(in_score, expected),
        match=weighted_mean(in_profile, [gap == 0 for gap in gaps]),
        shortfall=weighted_mean(in_profile, gaps),
        below_expected=tuple(item.code for item, _ in below),
        core_below=tuple(item.code for item, _ in below if item.core),
        core_two_below=tuple(item.code for item, gap in below if gap >= FAR_BELOW and item.core),
    )


def conclude(coverage: Fraction, figures: Figures) -> Conclusion:
    """What the figures suggest; the first rule that fits decides. Thresholds are compared unrounded."""
    if coverage < COVERAGE_THRESHOLD or figures.score is None or figures.expected is None or figures.match is None:
        return Conclusion.INSUFFICIENT_EVIDENCE
    if figures.match < MIN_EXPECTATIONS_MET or len(figures.core_two_below) >= TOO_MANY_CORE_FAR_BELOW:
        return Conclusion.BELOW_LEVEL
    if figures.match < FULL_MATCH or figures.core_two_below:
        return Conclusion.APPROACHING_LEVEL
    if figures.score >= figures.expected + EXCEEDING and not figures.core_below:
        return Conclusion.EXCEEDS_LEVEL
    return Conclusion.MEETS_LEVEL


def _area_score(area: SheetArea, profile: str, ratings: Mapping[str, int]) -> AreaScore:
    return AreaScore(
        code=area.code,
        weight=area.weight,
        score=area.mean(ratings) if area.is_scored else None,
        expected=area.mean({item.code: item.expected[profile] for item in area.rated}),
        coverage=area.coverage,
    )
