"""Structural rules of a rubric: codes, weights, expectations, complete texts."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

import msgspec

from models.rubric.model import LEVELS, PROFILES, RATINGS, Area, Competency, Rubric, Scoring
from models.rubric.problems import KeyPath, Problem

WEIGHTS = (1, 2, 3)
SCORING_EDITION = 2
"""Edition of the rule that `models.assessment.suggestion` implements."""
WHOLE = 100
"""Sum of the area weights of a profile."""

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_VERSION = re.compile(r"[0-9]+\.[0-9]+\.[0-9]+")
_ABBREVIATION = re.compile(r"[A-Z][A-Z0-9]{1,7}")
_AREA_CODE = re.compile(r"[A-Z]{2,5}")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")


def structural_problems(rubric: Rubric) -> Iterator[Problem]:
    """Every problem that makes the rubric unusable."""
    yield from _head(rubric)
    yield from _scale(rubric)
    yield from _profiles(rubric)
    yield from _area_weights(rubric)
    yield from _scoring(rubric.scoring)
    yield from _areas(rubric)
    for path, competency in placed_competencies(rubric):
        yield from _competency(path, competency)
    yield from _texts(msgspec.to_builtins(rubric), ())


def placed_competencies(rubric: Rubric) -> Iterator[tuple[KeyPath, Competency]]:
    """Each competency with its path."""
    for index, area in enumerate(rubric.areas):
        for position, competency in enumerate(area.competencies):
            yield ("area", index, "competency", position), competency


def _head(rubric: Rubric) -> Iterator[Problem]:
    if not _ID.fullmatch(rubric.id):
        yield Problem(("id",), "an id is written in lower-case letters, digits and single hyphens")
    if not _VERSION.fullmatch(rubric.version):
        yield Problem(("version",), "a version is three numbers with dots between, such as 1.0.0")
    if not _ABBREVIATION.fullmatch(rubric.abbreviation):
        yield Problem(("abbreviation",), "an abbreviation is two to eight capital letters or digits")
    try:
        is_plain_date = date.fromisoformat(rubric.published).isoformat() == rubric.published
    except ValueError:
        is_plain_date = False
    if not is_plain_date:
        yield Problem(("published",), "a date is written as 2026-01-31")


def _scale(rubric: Rubric) -> Iterator[Problem]:
    if tuple(point.value for point in rubric.scale) != RATINGS:
        yield Problem(("scale",), "the scale has the values 1, 2, 3, 4 and 5, in this order")


def _profiles(rubric: Rubric) -> Iterator[Problem]:
    if sorted(profile.code for profile in rubric.profiles) != sorted(PROFILES):
        yield Problem(("profile",), f"the profiles are {', '.join(PROFILES)}, each once")
    for index, profile in enumerate(rubric.profiles):
        kind = "level" if profile.code in LEVELS else "path"
        if profile.code in PROFILES and profile.kind != kind:
            yield Problem(("profile", index, "kind"), f"{profile.code} is a {kind}")


def _scoring(scoring: Scoring | None) -> Iterator[Problem]:
    if scoring is None:
        return
    rules = {
        "edition": (scoring.edition == SCORING_EDITION, f"the edition of the rule is {SCORING_EDITION}"),
        "coverage_percent": (0 <= scoring.coverage_percent <= WHOLE, "a percentage is 0 to 100"),
        "strength_limit": (scoring.strength_limit > 0, "a limit is at least 1 step"),
        "shortfall_limit": (scoring.shortfall_limit > 0, "a limit is at least 1 step"),
        "rating_variance": (scoring.rating_variance > 0, "a variance is more than 0"),
        "band_deviations": (scoring.band_deviations > 0, "a band is at least 1 standard deviation"),
        "meets_from": (
            scoring.approaching_from < scoring.meets_from <= 0 < scoring.exceeds_from,
            "the thresholds rise, and a standing of 0 meets the level",
        ),
        "far_below": (scoring.far_below > 0, "far below is at least 1 step"),
        "below_cap": (
            0 < scoring.approaching_cap < scoring.below_cap and scoring.meets_cap >= 0,
            "fewer core competencies far below lead to Approaching level than to Below level",
        ),
    }
    for key, (kept, reason) in rules.items():
        if not kept:
            yield Problem(("scoring", key), reason)


def _area_weights(rubric: Rubric) -> Iterator[Problem]:
    complete = True
    for index, area in enumerate(rubric.areas):
        for reason in _profile_values(area.weight, range(WHOLE + 1)):
            complete = False
            yield Problem(("area", index, "weight"), reason)
    for profile in PROFILES if complete and rubric.areas else ():
        total = sum(area.weight[profile] for area in rubric.areas)
        if total != WHOLE:
            reason = f"the area weights for {profile} sum to {total} over the whole rubric, not to {WHOLE}"
            yield Problem(("area", 0, "weight"), reason)


def _areas(rubric: Rubric) -> Iterator[Problem]:
    if not rubric.areas:
        yield Problem((), "it has no area")
    areas = Counter(area.code for area in rubric.areas)
    competencies = Counter(competency.code for competency in rubric.competencies)
    for index, area in enumerate(rubric.areas):
        path = ("area", index)
        if not _AREA_CODE.fullmatch(area.code):
            yield Problem((*path, "code"), "an area code is two to five capital letters")
        if areas[area.code] > 1:
            yield Problem((*path, "code"), f"{area.code} is used by {areas[area.code]} areas")
        if not area.competencies:
            yield Problem((*path, "competency"), "it has no competency")
        yield from _competency_codes(path, area, competencies)


def _competency_codes(path: KeyPath, area: Area, uses: Counter[str]) -> Iterator[Problem]:
    for position, competency in enumerate(area.competencies):
        place = (*path, "competency", position, "code")
        if not re.fullmatch(rf"{re.escape(area.code)}-[1-9][0-9]?", competency.code):
            yield Problem(place, f"a competency of this area is called {area.code}-1, {area.code}-2 and so on")
        if uses[competency.code] > 1:
            yield Problem(place, f"{competency.code} is used by {uses[competency.code]} competencies")


def _competency(path: KeyPath, competency: Competency) -> Iterator[Problem]:
    if competency.weight not in WEIGHTS:
        yield Problem((*path, "weight"), f"a weight is 1, 2 or 3, not {competency.weight}")
    for reason in _profile_values(competency.expected, RATINGS):
        yield Problem((*path, "expected"), reason)
    levels = {str(rating) for rating in RATINGS}
    for missing in sorted(levels - competency.anchors.keys()):
        yield Problem((*path, "anchors"), f"the anchor for {missing} is missing")
    for extra in sorted(competency.anchors.keys() - levels):
        yield Problem((*path, "anchors", extra), "anchors are numbered 1 to 5")
    if (competency.weak_example is None) != (competency.strong_example is None):
        yield Problem(path, "weak_example and strong_example come together, because they show the difference")


def _profile_values(values: Mapping[str, int], allowed: range | tuple[int, ...]) -> Iterator[str]:
    for profile in PROFILES:
        if profile not in values:
            yield f"{profile} is missing"
    for profile, value in values.items():
        if profile not in PROFILES:
            yield f"there is no profile {profile}"
        elif value not in allowed:
            yield f"{profile} is {value}, outside {allowed[0]} to {allowed[-1]}"


def _texts(value: Any, path: KeyPath) -> Iterator[Problem]:
    """Problems with texts at any depth that are empty or longer than one line."""
    if isinstance(value, str):
        if not value.strip():
            yield Problem(path, "the text is empty")
        if _CONTROL.search(value):
            yield Problem(path, "the text holds a line break, a tab or another control character")
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from _texts(item, (*path, key))
    elif isinstance(value, list | tuple):
        for index, item in enumerate(value):
            yield from _texts(item, (*path, index))
