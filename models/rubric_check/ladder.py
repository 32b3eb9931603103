"""Rules across the levels and paths of a rubric: levels rise and paths are distinct."""

from collections.abc import Iterator
from itertools import combinations, pairwise
from math import ceil

from models.assessment.score import score
from models.rubric.model import LEVELS, PATHS, RATINGS, Competency, Rubric
from models.rubric.problems import KeyPath, Problem
from models.rubric.structure import placed_competencies

TOP = RATINGS[-1]
SPECIAL_SHARE = 8
"""A path expects the top rating in at least one of this many competencies: 6 of 48."""
DISTINCT_SHARE = 5
"""Two paths expect different ratings in at least one of this many competencies: 10 of 48."""


def ladder_problems(rubric: Rubric) -> Iterator[Problem]:
    """Every problem across levels and paths. The rubric's structure must be valid."""
    for path, competency in placed_competencies(rubric):
        yield from _expected(path, competency)
    yield from _level_scores(rubric)
    yield from _paths(rubric)


def _expected(path: KeyPath, competency: Competency) -> Iterator[Problem]:
    expected = competency.expected
    for lower, higher in pairwise(LEVELS):
        if expected[lower] > expected[higher]:
            reason = f"{higher} is expected at {expected[higher]}, below {lower} at {expected[lower]}"
            yield Problem((*path, "expected"), reason)
    if expected["SR"] == TOP:
        yield Problem((*path, "expected"), f"SR is never expected at {TOP}")


def _level_scores(rubric: Rubric) -> Iterator[Problem]:
    """Problems where exactly meeting a level's expectations scores no higher than meeting the level below."""
    as_expected = {
        level: score(
            rubric, level, {competency.code: competency.expected[level] for competency in rubric.competencies}
        ).score
        for level in LEVELS
    }
    for lower, higher in pairwise(LEVELS):
        below, above = as_expected[lower], as_expected[higher]
        if below is not None and above is not None and below >= above:
            reason = f"doing exactly what {higher} expects scores no higher than doing what {lower} expects"
            yield Problem(_profile(rubric, higher), reason)


def _paths(rubric: Rubric) -> Iterator[Problem]:
    competencies = list(rubric.competencies)
    special, distinct = ceil(len(competencies) / SPECIAL_SHARE), ceil(len(competencies) / DISTINCT_SHARE)
    for path in PATHS:
        at_top = sum(competency.expected[path] == TOP for competency in competencies)
        if at_top < special:
            reason = f"expects {TOP} in {at_top} competencies, where a path has at least {special}"
            yield Problem(_profile(rubric, path), reason)
    for one_path, other in combinations(PATHS, 2):
        different = sum(competency.expected[one_path] != competency.expected[other] for competency in competencies)
        if different < distinct:
            reason = f"differs from {one_path} in {different} competencies, where paths differ in at least {distinct}"
            yield Problem(_profile(rubric, other), reason)


def _profile(rubric: Rubric, code: str) -> KeyPath:
    return "profile", [profile.code for profile in rubric.profiles].index(code)
