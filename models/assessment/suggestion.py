"""The conclusion that ratings suggest, and the conclusions that are also possible.

The rule is the second edition (docs/method.md): the standing is compared with three thresholds, and core
competencies below the expected rating cap the result. A conclusion is also possible if a threshold beside it lies
within the band of the standing.
"""

from collections.abc import Sequence
from fractions import Fraction

from models.assessment import first_rule
from models.assessment.score_formula import Figures
from models.assessment.values import Score
from models.domain.conclusions import Conclusion, Suggestion
from models.rubric.model import Scoring

LADDER = (
    Conclusion.BELOW_LEVEL,
    Conclusion.APPROACHING_LEVEL,
    Conclusion.MEETS_LEVEL,
    Conclusion.EXCEEDS_LEVEL,
)
"""Conclusions from lower to higher; a threshold lies between each two neighbours."""


def suggest(scoring: Scoring | None, coverage: Fraction, figures: Figures) -> Suggestion:
    """The suggestion of the rule, or of its first edition without `scoring`. All comparisons are exact."""
    if scoring is None:
        return Suggestion(first_rule.conclude(coverage, figures))
    standing, variance = figures.standing, figures.variance
    if (
        coverage < Fraction(scoring.coverage_percent, 100)
        or figures.score is None
        or standing is None
        or variance is None
    ):
        return Suggestion(Conclusion.INSUFFICIENT_EVIDENCE)
    limits = thresholds(scoring, figures.room)
    cap = _cap(scoring, figures)
    reached = sum(standing >= limit for limit in limits)
    close = {reached}
    for position, limit in enumerate(limits):
        if (standing - limit) ** 2 <= scoring.band_deviations**2 * variance:
            close |= {position, position + 1}
    possible = {min(place, cap) for place in close} - {min(reached, cap)}
    return Suggestion(LADDER[min(reached, cap)], tuple(LADDER[place] for place in sorted(possible)))


def thresholds(scoring: Scoring, room: Fraction | None) -> Sequence[Fraction]:
    """Standings from which a review is approaching, meets and exceeds the level.

    The last one is at most half of the room above the profile, and there is none without room.
    """
    lower = [Fraction(scoring.approaching_from, 100), Fraction(scoring.meets_from, 100)]
    return [*lower, min(Fraction(scoring.exceeds_from, 100), room / 2)] if room else lower


def is_capped(score: Score) -> bool:
    """Whether core competencies hold the suggestion below the conclusion that the standing alone gives."""
    if score.standing is None:
        return False
    return sum(score.standing >= limit for limit in score.thresholds) > LADDER.index(score.conclusion)


def _cap(scoring: Scoring, figures: Figures) -> int:
    """The highest index in the order of conclusions that core competencies below the expected rating allow."""
    if len(figures.core_far_below) >= scoring.below_cap:
        return 0
    if len(figures.core_far_below) >= scoring.approaching_cap:
        return 1
    return 2 if len(figures.core_below) > scoring.meets_cap else 3
