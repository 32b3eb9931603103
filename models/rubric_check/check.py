"""Rubric check: every rule that can be checked automatically, with file and line."""

import re
from collections.abc import Iterator
from pathlib import Path

from models.library.reference import load_reference
from models.rubric.model import Competency, Rubric
from models.rubric.problems import Finding, KeyPath, Problem, UnusableRubric
from models.rubric.source_files import Draft, read_draft
from models.rubric.structure import placed_competencies, structural_problems
from models.rubric.translation import read_translation, translations
from models.rubric_check.anchor_texts import anchor_problems
from models.rubric_check.guidance_texts import guidance_problems
from models.rubric_check.ladder import ladder_problems
from models.rubric_check.word_lists import unfit_words
from models.support.language import SOURCE_LANGUAGE

__all__ = ["Finding", "check"]

EVIDENCE_KINDS = (2, 3)
"""Minimum and maximum number of entries of `look_for`."""
MIN_DIFFERENT_WORDS = 5
"""Minimum number of different words, of two letters or more, in `differs_by`."""


def check(path: Path) -> tuple[Finding, ...]:
    """All findings in the rubric at `path` and in its translations, by file and line; empty if there are none.

    Files that cannot be read as a rubric give one finding each, and nothing else is checked then.

    Raises BadInput if there is nothing at `path` or it cannot be opened.
    """
    try:
        draft = read_draft(path)
    except UnusableRubric as error:
        return error.findings
    structural = list(structural_problems(draft.rubric))
    findings = draft.findings((*structural, *_problems(draft.rubric, SOURCE_LANGUAGE)))
    if structural:
        return findings
    findings += draft.findings(ladder_problems(draft.rubric))
    return tuple(sorted({*findings, *_of_translations(path, draft)}))


def _of_translations(path: Path, source: Draft) -> Iterator[Finding]:
    for language, folder in translations(path):
        try:
            draft = read_translation(source, folder)
        except UnusableRubric as error:
            yield from error.findings
            continue
        yield from draft.findings((*structural_problems(draft.rubric), *_problems(draft.rubric, language)))


def _problems(rubric: Rubric, language: str) -> Iterator[Problem]:
    """The problems with the texts of a rubric in one language."""
    yield from anchor_problems(rubric, language)
    yield from guidance_problems(rubric, language)
    yield from _differences(rubric, language)
    for path, competency in placed_competencies(rubric):
        yield from _competency(rubric, path, competency)


def _competency(rubric: Rubric, path: KeyPath, competency: Competency) -> Iterator[Problem]:
    fewest, most = EVIDENCE_KINDS
    if not fewest <= len(set(competency.look_for)) == len(competency.look_for) <= most:
        yield Problem((*path, "look_for"), f"names {fewest} or {most} different kinds of evidence")
    if not competency.probe.endswith("?") or competency.probe.count("?") > 1:
        yield Problem((*path, "probe"), "is one question and ends with a question mark")
    yield from _source_lines((*path, "source_lines"), competency.source_lines)
    if not competency.not_this:
        yield Problem((*path, "not_this"), "names at least one competency this one is confused with")
    for index, text in enumerate(competency.not_this):
        code, colon, meaning = text.partition(":")
        if not colon or not meaning.strip() or not rubric.has(code) or code == competency.code:
            reason = f"“{text}” does not begin with the code of another competency, a colon and what that one is"
            yield Problem((*path, "not_this", index), reason)


def _source_lines(path: KeyPath, lines: tuple[int, ...]) -> Iterator[Problem]:
    if list(lines) != sorted(set(lines)):
        yield Problem(path, "is a list of line numbers, rising, each once")
    last = len(load_reference().source_lines)
    for line in lines:
        if not 1 <= line <= last:
            yield Problem(path, f"{line} is not a line of the role document, which has lines 1 to {last}")


def _differences(rubric: Rubric, language: str) -> Iterator[Problem]:
    """Problems with `differs_by`, which names what rises from rating to rating of a competency."""
    first_use: dict[str, str] = {}
    for path, competency in placed_competencies(rubric):
        place, text = (*path, "differs_by"), competency.differs_by.casefold()
        if len(set(re.findall(r"\w\w+", text))) < MIN_DIFFERENT_WORDS:
            yield Problem(place, "says too little: name the scope, complexity, autonomy or effect that rises")
        if text in (competency.name.casefold(), competency.definition.casefold()):
            yield Problem(place, "repeats what the competency is instead of saying what rises from level to level")
        if (same := first_use.setdefault(text, competency.code)) != competency.code:
            yield Problem(place, f"says the same as that of {same}")
        yield from (Problem(place, reason) for reason in unfit_words(competency.differs_by, language))
