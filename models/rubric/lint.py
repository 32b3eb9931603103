"""Whether a rubric is sound and well written: every rule that can be checked by machine, with file and line."""

from collections.abc import Iterator
from pathlib import Path

from models.rubric.anchor_texts import anchor_problems
from models.rubric.draft import read_draft
from models.rubric.findings import Finding, KeyPath, Problem, UnusableRubric
from models.rubric.ladder import ladder_problems
from models.rubric.model import Competency, Rubric
from models.rubric.structure import placed_competencies, structural_problems

__all__ = ["Finding", "check"]

EVIDENCE_KINDS = (2, 3)
"""Fewest and most entries of `look_for`."""


def check(path: Path) -> tuple[Finding, ...]:
    """All findings in the rubric at `path`, by file and line; none if it is sound. Files that cannot be read as a
    rubric give one finding each, and nothing else is looked at then.

    Raises BadInput if there is nothing at `path` or it cannot be opened.
    """
    try:
        draft = read_draft(path)
    except UnusableRubric as error:
        return error.findings
    return draft.findings(_problems(draft.rubric))


def _problems(rubric: Rubric) -> Iterator[Problem]:
    structural = list(structural_problems(rubric))
    yield from structural
    yield from anchor_problems(rubric)
    for path, competency in placed_competencies(rubric):
        yield from _competency(rubric, path, competency)
    if not structural:
        yield from ladder_problems(rubric)


def _competency(rubric: Rubric, path: KeyPath, competency: Competency) -> Iterator[Problem]:
    fewest, most = EVIDENCE_KINDS
    if not fewest <= len(set(competency.look_for)) == len(competency.look_for) <= most:
        yield Problem((*path, "look_for"), f"names {fewest} or {most} different kinds of evidence")
    if not competency.probe.endswith("?") or competency.probe.count("?") > 1:
        yield Problem((*path, "probe"), "is one question and ends with a question mark")
    lines = competency.source_lines
    if list(lines) != sorted(set(lines)) or any(line < 1 for line in lines):
        yield Problem((*path, "source_lines"), "is a list of line numbers, rising, each once")
    if not competency.not_this:
        yield Problem((*path, "not_this"), "names at least one competency this one is confused with")
    for index, text in enumerate(competency.not_this):
        code, colon, meaning = text.partition(":")
        if not colon or not meaning.strip() or not rubric.has(code) or code == competency.code:
            reason = f"“{text}” does not begin with the code of another competency, a colon and what that one is"
            yield Problem((*path, "not_this", index), reason)
