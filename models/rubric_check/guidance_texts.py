"""Writing rules for counter-indicators and for the examples of evidence."""

import re
from collections.abc import Iterator

import msgspec

from models.rubric.model import Competency, EvidenceExample, Rubric
from models.rubric.problems import KeyPath, Problem
from models.rubric.structure import placed_competencies
from models.rubric_check.sentences import sentence_problems, spacing_problems
from models.rubric_check.word_lists import unfit_words

INDICATORS = (2, 3)
"""Fewest and most counter-indicators of a competency."""
INDICATOR_WORDS = (6, 25)
"""Fewest and most words of one: more than a slogan, less than an anchor."""

_DAY = {"en": re.compile(r"\d{1,2} [A-Z][a-z]+"), "de": re.compile(r"\d{1,2}\. [A-Z][a-zä]+")}
"""A day and a month, such as "12 March" and "12. März". A year would let the examples age."""


def guidance_problems(rubric: Rubric, language: str) -> Iterator[Problem]:
    """All automatic findings on counter-indicators and examples."""
    first_use: dict[str, str] = {}
    for path, competency in placed_competencies(rubric):
        yield from _indicators(path, competency, language)
        for index, text in enumerate(competency.counter_indicators):
            if (same := first_use.setdefault(text.casefold(), competency.code)) != competency.code:
                yield Problem((*path, "counter_indicators", index), f"the same text as in {same}")
        yield from _examples(path, competency, language)


def _indicators(path: KeyPath, competency: Competency, language: str) -> Iterator[Problem]:
    place, texts = (*path, "counter_indicators"), competency.counter_indicators
    fewest, most = INDICATORS
    if not fewest <= len(set(texts)) == len(texts) <= most:
        yield Problem(place, f"names {fewest} or {most} different signs that work falls short")
    shortest, longest = INDICATOR_WORDS
    for index, text in enumerate(texts):
        count = len(text.split())
        if not shortest <= count <= longest:
            yield Problem((*place, index), f"{count} words, where a counter-indicator has {shortest} to {longest}")
        for reason in (*sentence_problems(text, language), *unfit_words(text, language)):
            yield Problem((*place, index), reason)


def _examples(path: KeyPath, competency: Competency, language: str) -> Iterator[Problem]:
    weak, strong = competency.weak_example, competency.strong_example
    if weak is None or strong is None:
        yield Problem(path, "there is no weak and no strong example of evidence")
        return
    for key, example in (("weak_example", weak), ("strong_example", strong)):
        for part, text in msgspec.structs.asdict(example).items():
            for reason in (*spacing_problems(text), *unfit_words(text, language)):
                yield Problem((*path, key, part), reason)
    if not _DAY[language].fullmatch(strong.when):
        yield Problem((*path, "strong_example", "when"), "names a day and a month, such as 12 March")
    if _length(weak) >= _length(strong):
        yield Problem((*path, "weak_example"), "is not shorter than the strong example")


def _length(example: EvidenceExample) -> int:
    return sum(len(text.split()) for text in msgspec.structs.astuple(example))
