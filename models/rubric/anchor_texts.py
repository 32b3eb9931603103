"""Style rules for anchors. The words to avoid are in resources/wordlists/rubric-anchors.toml."""

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache
from itertools import pairwise

import msgspec

from models.rubric.model import RATINGS, Competency, Rubric
from models.rubric.problems import KeyPath, Problem
from models.rubric.structure import placed_competencies
from models.rubric.tense import past_openings
from models.support.resources import resource

WORD_LISTS = resource("wordlists", "rubric-anchors.toml")
MIN_WORDS, MAX_WORDS = 18, 45
TOO_ALIKE = 0.7
"""Share of common words, in order, from which two neighbouring anchors count as the same."""

_DASH = re.compile("[\u2013\u2014]")
_INSIDE = r"(?<=[^.!?] )"
_NUMBER = (
    r"(?:[0-9]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty"
    r"|several|many|few|couple of|dozen)"
)
_TENURE = re.compile(
    rf"\b{_NUMBER}\+?[ -](?:years?|months?)(?:\W+(?:of|in|on)\b)|\b{_NUMBER}\+? years?\b"
    r"|\b(?:year|month)(?:s|'s|s')? (?:of )?experience\b"
    r"|\b(?:after|during|for|in|over|within) (?:(?:about|almost|at least|less than|more than|nearly|over) )*"
    r"(?:an? (?:full |whole )?year|(?:the )?years)\b"
    r"|\b(?:half a|a whole|a full) year\b|\byear and a half\b|\bdecades?\b",
    re.IGNORECASE,
)
"""Phrases about tenure. A frequency such as "once a year" is allowed."""


class _WordListSource(msgspec.Struct, forbid_unknown_fields=True):
    reason: str
    words: tuple[str, ...]
    allowed: tuple[str, ...] = ()
    with_adverbs: bool = False
    match_case: bool = False
    inside_sentence: bool = False


class _WordListFile(msgspec.Struct, forbid_unknown_fields=True):
    list: tuple[_WordListSource, ...]


@dataclass(frozen=True, slots=True)
class _WordList:
    """Words that an anchor must not contain, and the phrases in which they are allowed."""

    reason: str
    words: re.Pattern[str]
    allowed: re.Pattern[str] | None

    def problems(self, text: str) -> Iterator[str]:
        bare = self.allowed.sub("_", text) if self.allowed else text
        for word in dict.fromkeys(found.group() for found in self.words.finditer(bare)):
            yield f"“{word}” {self.reason}"


def anchor_problems(rubric: Rubric) -> Iterator[Problem]:
    """Every problem with the wording of the anchors that can be checked automatically."""
    first_use: dict[str, str] = {}
    for path, competency in placed_competencies(rubric):
        for level, text in sorted(competency.anchors.items()):
            place = (*path, "anchors", level)
            yield from (Problem(place, reason) for reason in _text_problems(text))
            name = f"{competency.code} level {level}"
            if (same := first_use.setdefault(_folded(text), name)) != name:
                yield Problem(place, f"the same text as {same}")
        yield from _neighbours(path, competency)


def _text_problems(text: str) -> Iterator[str]:
    count = len(text.split())
    if not MIN_WORDS <= count <= MAX_WORDS:
        yield f"{count} words, where an anchor has {MIN_WORDS} to {MAX_WORDS}"
    if not text[:1].isupper() or not text.endswith("."):
        yield "an anchor begins with a capital letter and ends with a full stop"
    if text != " ".join(text.split()):
        yield "there is a space too many"
    if _DASH.search(text):
        yield "a dash stands where a comma, a semicolon or a full stop belongs"
    if tenure := _TENURE.search(text):
        yield f"“{tenure.group()}” counts time, which is no behaviour"
    for word in past_openings(text):
        yield f"“{word}” describes a single past event. Write the anchor in the present tense"
    yield from unfit_words(text)


def unfit_words(text: str) -> Iterator[str]:
    """The problems that the word lists find in a text, one reason per word."""
    for words in _word_lists():
        yield from words.problems(text)


def _neighbours(path: KeyPath, competency: Competency) -> Iterator[Problem]:
    anchors = competency.anchors
    for lower, higher in pairwise(str(rating) for rating in RATINGS):
        if lower in anchors and higher in anchors and _alike(anchors[lower], anchors[higher]):
            reason = f"says nearly the same as level {lower}. Describe a different scope, autonomy or effect"
            yield Problem((*path, "anchors", higher), reason)


def _alike(one: str, other: str) -> bool:
    matcher = SequenceMatcher(None, _folded(one).split(), _folded(other).split(), autojunk=False)
    return matcher.quick_ratio() >= TOO_ALIKE and matcher.ratio() >= TOO_ALIKE


def _folded(text: str) -> str:
    return " ".join(re.findall(r"[\w'-]+", text.casefold()))


@cache
def _word_lists() -> tuple[_WordList, ...]:
    source = msgspec.convert(tomllib.loads(WORD_LISTS.read_text(encoding="utf-8")), _WordListFile)
    return tuple(
        _WordList(
            item.reason,
            _any_of(_forms(item), end=r"(?![\w-])", match_case=item.match_case, inside=item.inside_sentence),
            _any_of(item.allowed, end=r"\w*", match_case=False) if item.allowed else None,
        )
        for item in source.list
    )


def _forms(source: _WordListSource) -> tuple[str, ...]:
    return source.words + (tuple(map(_adverb, source.words)) if source.with_adverbs else ())


def _adverb(adjective: str) -> str:
    """The adverb of an adjective: "lazily", "humbly", "heroically", "smartly"."""
    for ending, adverbial in (("y", "ily"), ("le", "ly"), ("ic", "ically")):
        if adjective.endswith(ending):
            return adjective.removesuffix(ending) + adverbial
    return f"{adjective}ly"


def _any_of(words: Sequence[str], *, end: str, match_case: bool, inside: bool = False) -> re.Pattern[str]:
    """Pattern for any of the words as a whole, longest first; a hyphen is part of a word. `inside`: not after a full stop."""
    alternatives = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    return re.compile(
        rf"{_INSIDE if inside else ''}(?<![\w-])(?:{alternatives}){end}", 0 if match_case else re.IGNORECASE
    )
