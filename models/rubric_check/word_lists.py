"""Words that do not belong into the texts of a rubric, by the lists of its language in resources/wordlists/rubric."""

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

import msgspec

from models.support.resources import resource

_INSIDE = r"(?<=[^.!?] )"


class _WordListSource(msgspec.Struct, forbid_unknown_fields=True):
    reason: str
    words: tuple[str, ...]
    allowed: tuple[str, ...] = ()
    with_adverbs: bool = False
    match_case: bool = False
    inside_sentence: bool = False
    ratings: frozenset[int] = frozenset()


class _WordListFile(msgspec.Struct, forbid_unknown_fields=True):
    list: tuple[_WordListSource, ...]


@dataclass(frozen=True, slots=True)
class _WordList:
    """Words that do not belong into a text, the phrases in which they do, and the ratings whose anchors alone it is for."""

    reason: str
    words: re.Pattern[str]
    allowed: re.Pattern[str] | None
    ratings: frozenset[int]

    def problems(self, text: str) -> Iterator[str]:
        bare = self.allowed.sub("_", text) if self.allowed else text
        for word in dict.fromkeys(found.group() for found in self.words.finditer(bare)):
            yield f"“{word}” {self.reason}"


@cache
def unfit_words(text: str, language: str, rating: int | None = None) -> tuple[str, ...]:
    """What the word lists say against a text, one reason a word; with `rating`, also those for anchors of that rating."""
    lists = (words for words in _word_lists(language) if not words.ratings or rating in words.ratings)
    return tuple(problem for words in lists for problem in words.problems(text))


@cache
def _word_lists(language: str) -> tuple[_WordList, ...]:
    file = resource("wordlists", "rubric", language, "anchors.toml")
    source = msgspec.convert(tomllib.loads(file.read_text(encoding="utf-8")), _WordListFile)
    return tuple(
        _WordList(
            item.reason,
            _any_of(_forms(item), end=r"(?![\w-])", match_case=item.match_case, inside=item.inside_sentence),
            _any_of(item.allowed, end=r"\w*", match_case=False) if item.allowed else None,
            item.ratings,
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
    """Any of the words as a whole one, the longest first; a hyphen is part of a word. `inside`: not after a full stop."""
    alternatives = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    return re.compile(
        rf"{_INSIDE if inside else ''}(?<![\w-])(?:{alternatives}){end}", 0 if match_case else re.IGNORECASE
    )
