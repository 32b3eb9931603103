"""Rubric model: areas, competencies, anchors, profiles."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Literal

import msgspec

RATINGS = (1, 2, 3, 4, 5)
LEVELS = ("JR", "MID", "SR", "LEAD")
PATHS = ("TS", "TL", "SA")
PROFILES = LEVELS + PATHS


class ScalePoint(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One rating of the scale, 1 to 5: its name and what it means in frequency, autonomy and scope."""

    value: int
    name: str
    meaning: str


class Profile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A level or a path, with what is expected from an engineer who has or aims at it."""

    code: str
    name: str
    kind: Literal["level", "path"]
    text: str


class EvidenceExample(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An invented piece of evidence, in the parts in which evidence is written: Situation-Behaviour-Impact, and when."""

    when: str
    situation: str
    behaviour: str
    impact: str


class Competency(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """One rated ability with its five anchors.

    `weight` is 1 to 3 inside the area; `expected` maps a profile code to a rating; `anchors` maps "1" to "5"
    to the behaviour that earns that rating; `source_lines` are the lines of the role document it is based on.
    `counter_indicators` are observable signs that work falls short, at any level. They and the two examples guide
    the reviewer and enter no score. Rubrics older than 2.0.0 have none, and keep their digest because absent fields
    are not written.
    """

    code: str
    name: str
    definition: str
    weight: int
    core: bool
    expected: Mapping[str, int]
    evidence: str
    differs_by: str
    look_for: tuple[str, ...]
    not_this: tuple[str, ...]
    probe: str
    source_lines: tuple[int, ...]
    anchors: Mapping[str, str]
    counter_indicators: tuple[str, ...] = ()
    weak_example: EvidenceExample | None = None
    strong_example: EvidenceExample | None = None

    def anchor(self, rating: int) -> str:
        """The behaviour that earns `rating` (1 to 5)."""
        return self.anchors[str(rating)]


class Area(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"competencies": "competency"}):
    """A group of competencies. `weight` maps a profile code to this area's share of 100."""

    code: str
    name: str
    summary: str
    weight: Mapping[str, int]
    competencies: tuple[Competency, ...]


class Scoring(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Numbers of the rule that suggests a conclusion, see docs/method.md.

    Thresholds of the standing and the variance of a rating are hundredths: of a rating step, of a squared step. Caps
    count core competencies: `far_below` is a number of rating steps; at `below_cap` competencies so far below, the
    suggestion is at most *Below level*, at `approaching_cap` at most *Approaching level*; with more than `meets_cap`
    below the expected rating at all, at most *Meets level*.
    """

    edition: int
    coverage_percent: int
    strength_limit: int
    shortfall_limit: int
    rating_variance: int
    band_deviations: int
    approaching_from: int
    meets_from: int
    exceeds_from: int
    far_below: int
    below_cap: int
    approaching_cap: int
    meets_cap: int


class Rubric(
    msgspec.Struct,
    frozen=True,
    forbid_unknown_fields=True,
    dict=True,
    omit_defaults=True,
    rename={"areas": "area", "profiles": "profile"},
):
    """A versioned set of areas with a scale and profiles.

    `scoring` is None in rubrics before version 2.0.0: their conclusions follow the first edition of the rule.
    """

    id: str
    title: str
    abbreviation: str
    version: str
    published: str
    scale: tuple[ScalePoint, ...]
    profiles: tuple[Profile, ...]
    areas: tuple[Area, ...]
    scoring: Scoring | None = None

    @property
    def competencies(self) -> Iterator[Competency]:
        """All competencies in the rubric's own order."""
        return (competency for area in self.areas for competency in area.competencies)

    @cached_property
    def _by_code(self) -> Mapping[str, Competency]:
        return {competency.code: competency for competency in self.competencies}

    def competency(self, code: str) -> Competency:
        """The competency with this code. Raises KeyError if the rubric has none."""
        return self._by_code[code]

    def has(self, code: str) -> bool:
        """Whether the rubric has a competency with this code."""
        return code in self._by_code

    def area_of(self, code: str) -> Area:
        """The area that holds the competency with this code. Raises KeyError if none does."""
        for area in self.areas:
            if any(competency.code == code for competency in area.competencies):
                return area
        raise KeyError(code)

    def profile(self, code: str) -> Profile:
        """The level or path with this code. Raises KeyError if the rubric has none."""
        for profile in self.profiles:
            if profile.code == code:
                return profile
        raise KeyError(code)

    def rating_name(self, rating: int) -> str:
        """The scale's name of a rating, such as "Independent" for 3."""
        return next(point.name for point in self.scale if point.value == rating)
