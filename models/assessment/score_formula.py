"""Figures of the rated competencies against one profile: score, expectations met, standing and its variance."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from models.assessment.weights import Item, weighted_mean
from models.rubric.model import RATINGS, Scoring

FAR_BELOW = 2
"""Rating steps of a core competency below the expected rating, in the first edition of the rule."""


@dataclass(frozen=True, slots=True)
class Figures:
    """Figures of the rated competencies; all are None if nothing is rated.

    `score` and `expected` are on the 1 to 5 scale, `expectations_met` is 0 to 1, `shortfall` is in rating steps.
    `standing` is in rating steps above (or, negative, below) the profile, `variance` in squared steps, and `room` is the
    weight, 0 to 1, of the competencies whose expected rating can be passed. These three are None under the first
    edition of the rule.
    """

    score: Fraction | None
    expected: Fraction | None
    expectations_met: Fraction | None
    shortfall: Fraction | None
    standing: Fraction | None
    variance: Fraction | None
    room: Fraction | None
    below_expected: tuple[str, ...]
    core_below: tuple[str, ...]
    core_far_below: tuple[str, ...]


def measure(items: Sequence[Item], ratings: Mapping[str, int], scoring: Scoring | None) -> Figures:
    """The figures of the rated items; `ratings` must have them all."""
    given = [ratings[item.code] for item in items]
    expected = [item.expected for item in items]
    steps = [rating - wanted for wanted, rating in zip(expected, given, strict=True)]
    in_score = [item.score_weight for item in items]
    in_profile = [item.profile_weight for item in items]
    below = [(item, -step) for item, step in zip(items, steps, strict=True) if step < 0]
    far_below = scoring.far_below if scoring else FAR_BELOW
    standing, variance, room = _standing(items, steps, in_profile, scoring) if scoring else (None, None, None)
    return Figures(
        score=weighted_mean(in_score, given),
        expected=weighted_mean(in_score, expected),
        expectations_met=weighted_mean(in_profile, [step >= 0 for step in steps]),
        shortfall=weighted_mean(in_profile, [max(0, -step) for step in steps]),
        standing=standing,
        variance=variance,
        room=room,
        below_expected=tuple(item.code for item, _ in below),
        core_below=tuple(item.code for item, _ in below if item.core),
        core_far_below=tuple(item.code for item, gap in below if gap >= far_below and item.core),
    )


def _standing(
    items: Sequence[Item], steps: Sequence[int], weights: Sequence[int], scoring: Scoring
) -> tuple[Fraction | None, Fraction | None, Fraction | None]:
    """Standing, its variance, and the room above the profile. The variance takes the ratings as independent."""
    whole = sum(weights)
    if not whole:
        return None, None, None
    limited = [max(-scoring.shortfall_limit, min(scoring.strength_limit, step)) for step in steps]
    squares = Fraction(sum(weight * weight for weight in weights), whole * whole)
    return (
        weighted_mean(weights, limited),
        Fraction(scoring.rating_variance, 100) * squares,
        weighted_mean(weights, [item.expected < RATINGS[-1] for item in items]),
    )
