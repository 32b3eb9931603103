"""Results of the assessment: frozen values with exact fractions."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from models.domain.conclusions import Conclusion, Suggestion


@dataclass(frozen=True, slots=True)
class AreaScore:
    """One area: weighted mean of its rated competencies, of their expected ratings, and the share rated.

    `score` is None if less than half of the area's weight is rated, `expected` if nothing is.
    `weight` is the area's share of 100 in the profile.
    """

    code: str
    weight: int
    score: Fraction | None
    expected: Fraction | None
    coverage: Fraction


@dataclass(frozen=True, slots=True)
class Score:
    """Score of a set of ratings against one profile, with the conclusion it suggests.

    `score` and `expected` are on the 1 to 5 scale, `coverage` and `expectations_met` are 0 to 1, `shortfall` is in
    rating steps. `standing` is in rating steps above (or, negative, below) the profile, `variance` in squared steps.
    `band` is the half-width of the standing's band, rounded, for display only. `thresholds` are the standings from which
    the level is approached, met and exceeded. `also` are the conclusions that are possible too, from lower to higher.
    `edition` is that of the rule for the conclusion.

    `score`, `standing`, `variance` and `band` are None when coverage is under 70 %, `expected` when no area has a score,
    `expectations_met` and `shortfall` when nothing is rated. The first edition has no standing and no thresholds.
    """

    profile: str
    edition: int
    score: Fraction | None
    expected: Fraction | None
    coverage: Fraction
    expectations_met: Fraction | None
    shortfall: Fraction | None
    standing: Fraction | None
    variance: Fraction | None
    band: Fraction | None
    thresholds: Sequence[Fraction]
    conclusion: Conclusion
    also: tuple[Conclusion, ...]
    areas: tuple[AreaScore, ...]
    below_expected: tuple[str, ...]
    core_below: tuple[str, ...]
    core_far_below: tuple[str, ...]
    not_rated: tuple[str, ...]

    @property
    def suggestion(self) -> Suggestion:
        """The suggested conclusion with those that are also possible."""
        return Suggestion(self.conclusion, self.also)


@dataclass(frozen=True, slots=True)
class Range:
    """A range whose ends are both reachable."""

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
    """The score without one area."""

    code: str
    score: Fraction


@dataclass(frozen=True, slots=True)
class Robustness:
    """Range of the score under other assumptions, and changes of the conclusion. None where there is no score.

    `bounds`: unrated competencies taken as 1, then as 5. `own_bounds`: taken as the person's own lowest and highest rating.
    `weights_quarter` and `weights_half`: every area weight varied by up to 25 % and 50 %.
    """

    bounds: Range
    own_bounds: Range | None
    weights_quarter: Range | None
    weights_half: Range | None
    equal_weights: Fraction | None
    plain_mean: Fraction | None
    without_area: tuple[WithoutArea, ...]
    outcome_changes: tuple[OutcomeChange, ...]
    steps_tried: int


@dataclass(frozen=True, slots=True)
class Gap:
    """One competency rated below a target profile, with the numbers of its priority.

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
        """Rating steps from the rating to the target."""
        return self.target - self.rating

    @property
    def weight(self) -> Fraction:
        """The mean of its two weights."""
        return (self.weight_now + self.weight_then) / 2

    @property
    def priority(self) -> Fraction:
        """The priority in points of 100; higher is more important."""
        return self.size * self.weight * self.interest * self.urgency


@dataclass(frozen=True, slots=True)
class GrowthPriorities:
    """Growth priorities towards a profile. `readiness` is the score of today's ratings against it.

    `observe` lists the competencies that were not observed.
    """

    target: str
    readiness: Score
    gaps: tuple[Gap, ...]
    observe: tuple[str, ...]

    @property
    def proposed(self) -> tuple[Gap, ...]:
        """The gaps proposed for a plan, at most three."""
        return self.gaps[:3]
