"""Writing rules for anchors."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import pairwise

from models.rubric.model import RATINGS, Competency, Rubric
from models.rubric.problems import KeyPath, Problem
from models.rubric.structure import placed_competencies
from models.rubric_check.clauses import imitations
from models.rubric_check.readability import reading_ease
from models.rubric_check.sentences import sentence_problems
from models.rubric_check.word_lists import unfit_words

MIN_WORDS, MAX_WORDS = 18, 45
MIN_EASE, MIN_EASE_OF_LEVEL = {"en": 45, "de": 30}, {"en": 55, "de": 45}
"""Reading ease of a single anchor, and of all anchors of one rating together: a hard word does not fail a text.

German joins nouns into one word, so the same text is 10 to 15 points lower on the scale of its formula.
"""
IMITATED_RATING = 4
"""The rating whose anchors tend to end with others who copy the behaviour. That is not the engineer's own result."""
TOO_ALIKE = 0.7
"""Share of common words, in order, from which two neighbouring anchors count as the same."""


def anchor_problems(rubric: Rubric, language: str) -> Iterator[Problem]:
    """Every problem with the wording of the anchors that can be checked automatically."""
    first_use: dict[str, str] = {}
    for path, competency in placed_competencies(rubric):
        for rating, text in _anchors(competency):
            place = (*path, "anchors", str(rating))
            yield from (Problem(place, reason) for reason in _text_problems(text, language, rating))
            name = f"{competency.code} level {rating}"
            if (same := first_use.setdefault(_folded(text), name)) != name:
                yield Problem(place, f"the same text as {same}")
        yield from _neighbours(path, competency)
    yield from _hard_levels(rubric, language)


def _anchors(competency: Competency) -> Iterator[tuple[int, str]]:
    return ((rating, competency.anchor(rating)) for rating in RATINGS if str(rating) in competency.anchors)


def _text_problems(text: str, language: str, rating: int) -> Iterator[str]:
    count = len(text.split())
    if not MIN_WORDS <= count <= MAX_WORDS:
        yield f"{count} words, where an anchor has {MIN_WORDS} to {MAX_WORDS}"
    yield from sentence_problems(text, language)
    yield from unfit_words(text, language, rating)
    if rating == IMITATED_RATING:
        for phrase in imitations(text, language):
            yield f"“{phrase}” is what others do. Name the visible result of this engineer's work"
    if count and (ease := reading_ease(text, language)) < MIN_EASE[language]:
        yield f"a reading ease of {ease:.0f}, under {MIN_EASE[language]}. Use shorter words and sentences"


def _hard_levels(rubric: Rubric, language: str) -> Iterator[Problem]:
    """Ratings whose anchors are hard to read as a whole."""
    for index, rating in enumerate(RATINGS):
        text = " ".join(text for item in rubric.competencies for own, text in _anchors(item) if own == rating)
        if text.strip() and (ease := reading_ease(text, language)) < MIN_EASE_OF_LEVEL[language]:
            reason = f"its anchors have a reading ease of {ease:.0f}, under {MIN_EASE_OF_LEVEL[language]}"
            yield Problem(("scale", index), reason)


def _neighbours(path: KeyPath, competency: Competency) -> Iterator[Problem]:
    anchors = competency.anchors
    for lower, higher in pairwise(str(rating) for rating in RATINGS):
        if lower in anchors and higher in anchors and _similarity(anchors[lower], anchors[higher]):
            reason = f"says nearly the same as level {lower}. Describe a different scope, autonomy or effect"
            yield Problem((*path, "anchors", higher), reason)


def _similarity(lower: str, higher: str) -> bool:
    matcher = SequenceMatcher(None, _folded(lower).split(), _folded(higher).split(), autojunk=False)
    return matcher.quick_ratio() >= TOO_ALIKE and matcher.ratio() >= TOO_ALIKE


def _folded(text: str) -> str:
    return " ".join(re.findall(r"[\w'-]+", text.casefold()))
