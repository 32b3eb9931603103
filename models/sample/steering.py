"""Ratings of a sample review that lead to a wanted conclusion."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from models.assessment.weights import build_areas, profile_weights
from models.domain.conclusions import Conclusion
from models.rubric.load import shipped_rubric
from models.rubric.model import RATINGS, Competency

STANDINGS = {
    Conclusion.EXCEEDS_LEVEL: (0.49, 0.54),
    Conclusion.MEETS_LEVEL: (-0.03, 0.04),
    Conclusion.APPROACHING_LEVEL: (-0.2, -0.1),
}
"""Range of the standing for each conclusion, in rating steps: far enough from the thresholds to be no close call."""
MAX_CORE_SHORTFALL = {Conclusion.EXCEEDS_LEVEL: 0, Conclusion.MEETS_LEVEL: 1, Conclusion.APPROACHING_LEVEL: 1}
FAR_BELOW = 2
"""Steps below expectation at which one core competency makes the conclusion *approaching level*."""


def adjust_to_conclusion(
    ratings: Mapping[str, int | None], leaning: Mapping[str, float], level: str, wanted: Conclusion
) -> dict[str, int | None]:
    """The ratings, some of them one or two steps changed, so that they suggest the `wanted` conclusion and no other.

    The strongest competencies are raised and the weakest ones lowered, by `leaning`, the person's distance from expectation.
    """
    rubric, weights = shipped_rubric(), _weights(level)
    rated = sorted((item for item in rubric.competencies if ratings[item.code]), key=lambda item: leaning[item.code])
    steps = {item.code: (ratings[item.code] or 0) - item.expected[level] for item in rated}
    for item in rated:
        if item.core:
            steps[item.code] = max(steps[item.code], -MAX_CORE_SHORTFALL[wanted])
    fixed = set()
    if wanted is Conclusion.APPROACHING_LEVEL:
        weakest = next(item for item in rated if item.core and item.expected[level] > FAR_BELOW)
        steps[weakest.code] = -FAR_BELOW
        fixed = {weakest.code}
    low, high = STANDINGS[wanted]
    whole = sum(weights[item.code] for item in rated)
    standing = sum(weights[code] * min(max(step, -FAR_BELOW), 1) for code, step in steps.items()) / whole
    changed = [item for item in rated if item.code not in fixed]
    for code, step in _changes(changed, level, steps, standing < low):
        if low <= standing <= high:
            break
        steps[code] += step
        standing += step * weights[code] / whole
    return {**ratings, **{item.code: item.expected[level] + steps[item.code] for item in rated}}


def _changes(
    rated: Sequence[Competency], level: str, steps: Mapping[str, int], is_raised: bool
) -> Iterator[tuple[str, int]]:
    """Changes of one step that move the standing up or down, in the order in which to make them."""
    reached, change = ((-1, 0), 1) if is_raised else ((0, 1), -1)
    for item in [*rated[::-change]] * 2:
        if item.core and not is_raised and not steps[item.code]:
            continue  # a core competency below expectation could cap the conclusion
        if steps[item.code] in reached and item.expected[level] + steps[item.code] + change in RATINGS:
            yield item.code, change


@cache
def _weights(level: str) -> Mapping[str, int]:
    """Weight of each competency in the profile of a level."""
    rubric = shipped_rubric()
    return profile_weights(build_areas(rubric, level, {item.code: 1 for item in rubric.competencies}, ()))
