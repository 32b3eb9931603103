"""Ratings of one review by area, with the weight of each competency.

Weights are integers over one common denominator, so that every figure is a quotient of two sums and a changed rating is tried
in microseconds.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import lcm
from operator import mul

from models.rubric.model import RATINGS, Competency, Rubric
from models.support.errors import BadInput
from models.support.messages import join, message

AREA_COVERAGE_THRESHOLD = Fraction(1, 2)
"""The share of an area's weight that must be rated for the area to have a score."""

Ratings = Mapping[str, int | None]
"""Competency code to rating; None and an absent code both mean not rated."""

Number = int | Fraction


@dataclass(frozen=True, slots=True)
class ApplicableArea:
    """One area with its applicable competencies, at least one. `weight` is its share of 100."""

    code: str
    weight: int
    competencies: tuple[Competency, ...]
    rated: tuple[Competency, ...]
    full_weight: int
    """The sum of the weights of its competencies."""
    coverage: Fraction
    """The rated share of its weight."""

    @property
    def rated_weight(self) -> int:
        """The sum of the weights of its rated competencies."""
        return sum(competency.weight for competency in self.rated)

    @property
    def is_scored(self) -> bool:
        """Whether enough of it is rated for a score."""
        return self.coverage >= AREA_COVERAGE_THRESHOLD

    def mean(self, values: Mapping[str, int]) -> Fraction | None:
        """The weighted mean of `values` over its rated competencies; None if there is none."""
        return weighted_mean([item.weight for item in self.rated], [values[item.code] for item in self.rated])


@dataclass(frozen=True, slots=True)
class Item:
    """One rated competency with its weights.

    `score_weight` counts in the score (0 where its area has none), `profile_weight` in expectations met and
    shortfall. Both are integers, meaningful only relative to the sum over all items.
    """

    code: str
    core: bool
    expected: int
    score_weight: int
    profile_weight: int


def build_areas(
    rubric: Rubric, profile: str, ratings: Ratings, excluded: Collection[str] = ()
) -> tuple[ApplicableArea, ...]:
    """The rubric's areas with their applicable and rated competencies; areas without applicable ones are omitted.

    Raises BadInput for an unknown profile or code, and for a rating other than 1 to 5.
    """
    _check(rubric, profile, ratings, excluded)
    areas = []
    for area in rubric.areas:
        applicable = tuple(competency for competency in area.competencies if competency.code not in excluded)
        rated = tuple(item for item in applicable if ratings.get(item.code) is not None)
        if applicable:
            full_weight = sum(item.weight for item in applicable)
            coverage = Fraction(sum(item.weight for item in rated), full_weight)
            areas.append(ApplicableArea(area.code, area.weight[profile], applicable, rated, full_weight, coverage))
    return tuple(areas)


def profile_weights(areas: Iterable[ApplicableArea]) -> Mapping[str, int]:
    """Weight of each applicable competency in the profile: its area's weight times its share of the area."""
    full = [(area, area.full_weight) for area in areas]
    denominator = lcm(*(weight for _, weight in full))
    return {
        item.code: area.weight * item.weight * (denominator // weight)
        for area, weight in full
        for item in area.competencies
    }


def rated_items(areas: tuple[ApplicableArea, ...], profile: str) -> tuple[Item, ...]:
    """Every rated competency with its weights, in the rubric's order."""
    in_profile = profile_weights(areas)
    denominator = lcm(*(area.rated_weight for area in areas if area.is_scored))
    in_score = {area.code: area.weight * denominator // area.rated_weight if area.is_scored else 0 for area in areas}
    return tuple(
        Item(
            code=item.code,
            core=item.core,
            expected=item.expected[profile],
            score_weight=in_score[area.code] * item.weight,
            profile_weight=in_profile[item.code],
        )
        for area in areas
        for item in area.rated
    )


def weighted_mean(weights: Sequence[Number], values: Iterable[Number]) -> Fraction | None:
    """The weighted mean of the values; None if the weights sum to zero."""
    whole = sum(weights)
    return Fraction(sum(map(mul, weights, values)), whole) if whole else None


def _check(rubric: Rubric, profile: str, ratings: Ratings, excluded: Collection[str]) -> None:
    if profile not in {item.code for item in rubric.profiles}:
        known = join(item.code for item in rubric.profiles)
        raise BadInput(
            message(
                "This rubric has no level or path “{profile}”. Choose one of {known}.", profile=profile, known=known
            )
        )
    for code in (*ratings, *excluded):
        if not rubric.has(code):
            raise BadInput(message("This rubric has no competency “{code}”.", code=code))
    for code, rating in ratings.items():
        if rating is not None and (isinstance(rating, bool) or rating not in RATINGS or not isinstance(rating, int)):
            raise BadInput(
                message(
                    "{code} is rated {rating}. Ratings are whole numbers from 1 to 5, or empty.",
                    code=code,
                    rating=repr(rating),
                )
            )
