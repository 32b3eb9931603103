"""Results of the assessment: frozen values with exact fractions."""

from dataclasses import dataclass
from fractions import Fraction

from models.domain.conclusions import Conclusion


@dataclass(frozen=True, slots=True)
class AreaScore:
    """One area: weighted mean of its rated competencies, of their expected ratings, and the share rated.

    `score` is None when less than half of the area's weight is rated; `expected` is None when nothing is.
    `weight` is the area's share of 100 in the profile.
    """

    code: str
    weight: int
    score: Fraction | None
    expected: Fraction | None
    coverage: Fraction


@dataclass(frozen=True, slots=True)
class Score:
    """What a set of ratings comes to against one profile.

    `score` and `expected` are on the 1 to 5 scale, `coverage` and `match` are 0 to 1, `shortfall` is in rating steps.
    `score` is None when coverage is under 70 %, `expected` when no area has a score, `match` and `shortfall` when
    nothing is rated.
    """

    profile: str
    score: Fraction | None
    expected: Fraction | None
    coverage: Fraction
    match: Fraction | None
    shortfall: Fraction | None
    conclusion: Conclusion
    areas: tuple[AreaScore, ...]
    below_expected: tuple[str, ...]
    core_two_below: tuple[str, ...]
    not_rated: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Range:
    """A low and a high end, both reachable."""

    low: Fraction
    high: Fraction


@dataclass(frozen=True, slots=True)
class OutcomeChange:
    """A single rating changed by one step that would change the suggested conclusion."""

    code: str
    from_rating: int
    to_rating: int
    conclusion: Conclusion


@dataclass(frozen=True, slots=True)
class WithoutArea:
    """The score if one area were left out."""

    code: str
    score: Fraction


@dataclass(frozen=True, slots=True)
class Robustness:
    """How far the score could move, and what would change the conclusion. None where there is no score to move.

    `bounds`: everything not rated taken as 1, then as 5. `own_bounds`: as the person's own lowest and highest rating.
    `weights_quarter` and `weights_half`: every area weight free to move by 25 % and 50 %.
    """

    bounds: Range
    own_bounds: Range | None
    weights_quarter: Range | None
    weights_half: Range | None
    equal_weights: Fraction | None
    plain_mean: Fraction | None
    without_area: tuple[WithoutArea, ...]
    flips: tuple[OutcomeChange, ...]
    steps_tried: int


@dataclass(frozen=True, slots=True)
class Gap:
    """One competency rated below a target profile, with every number its priority is made of.

    `weight_now` and `weight_then` are its weights in the current and the target profile, in points of 100; `interest`
    and `urgency` are factors.
    """

    code: str
    core: bool
    rating: int
    target: int
    weight_now: Fraction
    weight_then: Fraction
    interest: Fraction = Fraction(1)
    urgency: Fraction = Fraction(1)

    @property
    def size(self) -> int:
        """Rating steps from today to the target."""
        return self.target - self.rating

    @property
    def weight(self) -> Fraction:
        """The mean of its two weights."""
        return (self.weight_now + self.weight_then) / 2

    @property
    def priority(self) -> Fraction:
        """How much it matters, in points of 100: the larger, the more."""
        return self.size * self.weight * self.interest * self.urgency


@dataclass(frozen=True, slots=True)
class GrowthPriorities:
    """What would bring someone closest to a profile. `readiness` is 0 to 1; `observe` lists what nobody has seen yet."""

    target: str
    readiness: Fraction | None
    gaps: tuple[Gap, ...]
    observe: tuple[str, ...]

    @property
    def proposed(self) -> tuple[Gap, ...]:
        """The at most three gaps a plan starts from."""
        return self.gaps[:3]
