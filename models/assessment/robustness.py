"""Robustness of a score against unknown ratings, other weights and one-step changes."""

from collections.abc import Collection, Iterator, Sequence
from fractions import Fraction
from math import lcm

from models.assessment.score import overall_coverage, score
from models.assessment.score_formula import measure
from models.assessment.suggestion import suggest
from models.assessment.values import AreaScore, OutcomeChange, Range, Robustness, WithoutArea
from models.assessment.weights import Ratings, build_areas, rated_items, weighted_mean
from models.rubric.model import RATINGS, Rubric

QUARTER = Fraction(1, 4)
HALF = Fraction(1, 2)
ONE_RATER = Fraction(52, 100)
"""Reliability of one supervisor's ratings: correlation between two supervisors (Viswesvaran, Ones & Schmidt 1996)."""


def robustness(rubric: Rubric, profile: str, ratings: Ratings, excluded: Collection[str] = ()) -> Robustness:
    """The robustness of the score of `ratings` against `profile`. Raises BadInput as `score`."""
    result = score(rubric, profile, ratings, excluded)
    known = [rating for code, rating in ratings.items() if rating is not None and code not in excluded]

    def with_all_missing_rated(rating: int) -> Fraction:
        filled = {**ratings, **dict.fromkeys(result.not_rated, rating)}
        found = score(rubric, profile, filled, excluded).score
        return Fraction(rating) if found is None else found  # no weight in this profile, so any score is possible

    bounds = Range(with_all_missing_rated(RATINGS[0]), with_all_missing_rated(RATINGS[-1]))
    outcome_changes, steps_tried = _outcome_changes(rubric, profile, ratings, excluded)
    if result.score is None:
        return Robustness(bounds, None, None, None, None, None, (), outcome_changes, steps_tried)
    areas = [(area, area.score) for area in result.areas if area.score is not None]
    return Robustness(
        bounds=bounds,
        own_bounds=Range(with_all_missing_rated(min(known)), with_all_missing_rated(max(known))),
        weights_quarter=_weights_range(areas, QUARTER),
        weights_half=_weights_range(areas, HALF),
        equal_weights=weighted_mean([1] * len(areas), [mean for _, mean in areas]),
        plain_mean=Fraction(sum(known), len(known)),
        without_area=tuple(_without_each(areas)),
        outcome_changes=outcome_changes,
        steps_tried=steps_tried,
    )


def _outcome_changes(
    rubric: Rubric, profile: str, ratings: Ratings, excluded: Collection[str]
) -> tuple[tuple[OutcomeChange, ...], int]:
    """The one-step changes of a rating that would change the conclusion, and the number of steps tried."""
    areas = build_areas(rubric, profile, ratings, excluded)
    items = rated_items(areas, profile)
    coverage = overall_coverage(areas)
    rated = {code: rating for code, rating in ratings.items() if rating is not None}
    today = suggest(rubric.scoring, coverage, measure(items, rated, rubric.scoring)).conclusion
    found = []
    tried = 0
    for item in items:
        for changed in (rated[item.code] - 1, rated[item.code] + 1):
            if changed not in RATINGS:
                continue
            tried += 1
            figures = measure(items, {**rated, item.code: changed}, rubric.scoring)
            conclusion = suggest(rubric.scoring, coverage, figures).conclusion
            if conclusion != today:
                found.append(OutcomeChange(item.code, rated[item.code], changed, conclusion))
    return tuple(found), tried


def _weights_range(areas: Sequence[tuple[AreaScore, Fraction]], freedom: Fraction) -> Range | None:
    """The lowest and highest score if each area's weight may vary independently by the fraction `freedom`.

    The extremes of a weighted mean are where all areas above a cut have one end of their weight and all others the
    other end, so only the cuts must be tried.
    """
    by_score = sorted(areas, key=lambda pair: pair[1])
    whole = lcm(*(mean.denominator for _, mean in by_score))  # integers for speed; the factor cancels out below
    weights = [area.weight for area, _ in by_score]
    values = [mean.numerator * (whole // mean.denominator) for _, mean in by_score]
    ends = (freedom.denominator - freedom.numerator, freedom.denominator + freedom.numerator)
    low, high = (
        [
            weighted_mean(
                [weight * below for weight in weights[:cut]] + [weight * above for weight in weights[cut:]], values
            )
            for cut in range(len(weights) + 1)
        ]
        for above, below in (ends, ends[::-1])
    )
    lows, highs = [item for item in low if item is not None], [item for item in high if item is not None]
    return Range(min(lows) / whole, max(highs) / whole) if lows and highs else None


def _without_each(areas: Sequence[tuple[AreaScore, Fraction]]) -> Iterator[WithoutArea]:
    for omitted, _ in areas:
        others = [(area.weight, mean) for area, mean in areas if area is not omitted]
        rest = weighted_mean([weight for weight, _ in others], [mean for _, mean in others])
        if rest is not None:
            yield WithoutArea(omitted.code, rest)
