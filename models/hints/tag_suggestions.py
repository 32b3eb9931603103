"""Suggested competencies for a note, by comparison of words, without a language model. They are never applied automatically.

The words are those of the competencies' names, of `look_for`, and of the technology catalogue. The fewer competencies
share a word, the more it weighs.
"""

import math
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import pairwise

import msgspec

from models.library.reference import Reference, load_reference
from models.rubric.model import Competency, Rubric
from models.support.resources import resource

_FILE = resource("wordlists", "note-tags.toml")
_WORD = re.compile(r"[^\W_]+(?:[.'’][^\W_]+)*")
_SENTENCE_END = re.compile(r"[.!?:]\s*$|\n\s*$|^\s*$")
_HYPHENS = ("-", "‐", "‑")
_MIN_STEM = 4

MAX_SUGGESTIONS = 4
IN_NAME, IN_LOOK_FOR = 1.5, 1.0
SCORE_THRESHOLD = 3.0
"""Minimum score: about one word that occurs in two competencies of 48. Less is chance."""
NEAR_THE_BEST = 0.4
"""Minimum share of the best suggestion's score for further suggestions."""


class _WordLists(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    unspecific: tuple[str, ...]
    only_as_written: tuple[str, ...]
    means: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class _TypedWord:
    """One folded word of a text; `joined` if a hyphen connects it to the word before."""

    word: str
    joined: bool


class TagSuggestions:
    """Suggestions of one rubric's competencies. Create it once per rubric; `for_text` is fast enough for every keystroke."""

    def __init__(self, rubric: Rubric, reference: Reference | None = None) -> None:
        self._rubric = rubric
        self._reference = reference or load_reference()

    def for_text(self, text: str, most: int = MAX_SUGGESTIONS) -> tuple[str, ...]:
        """The codes of the competencies that `text` is probably about, likeliest first. Empty without technical words."""
        worth: dict[str, float] = defaultdict(float)
        for feature in {*_specific_words(text), *_pairs(text), *_technologies_as_written(text)}:
            for code, more in self._index.get(feature, {}).items():
                worth[code] += more
        best = max(worth.values(), default=0)
        order = {competency.code: place for place, competency in enumerate(self._rubric.competencies)}
        likely = [code for code, found in worth.items() if found >= max(SCORE_THRESHOLD, NEAR_THE_BEST * best)]
        return tuple(sorted(likely, key=lambda code: (-worth[code], order[code]))[:most])

    @cached_property
    def _index(self) -> Mapping[str, Mapping[str, float]]:
        """Word, or pair of words, to its weight by competency."""
        strongest: dict[str, dict[str, float]] = defaultdict(dict)
        for competency in self._rubric.competencies:
            for feature, strength in self._features_of(competency):
                known = strongest[feature].get(competency.code, 0)
                strongest[feature][competency.code] = max(known, strength)
        count = sum(1 for _ in self._rubric.competencies)
        return {
            feature: {code: strength * math.log(count / len(found)) for code, strength in found.items()}
            for feature, found in strongest.items()
        }

    def _features_of(self, competency: Competency) -> Iterator[tuple[str, float]]:
        for strength, lines in ((IN_NAME, (competency.name,)), (IN_LOOK_FOR, competency.look_for)):
            for line in lines:
                yield from ((word, strength) for word in _specific_words(line))
                yield from ((pair, strength) for pair in _pairs(line, only_specific=True))
        for name, strength in self._technologies.get(competency.code, {}).items():
            spelled = name in _lists().only_as_written
            yield (f"={name}" if spelled else " ".join(item.word for item in _all_words(name))), strength

    @cached_property
    def _technologies(self) -> Mapping[str, Mapping[str, float]]:
        """Competency code to the technologies named in the same line of the role document, with their weights.

        A product weighs more than a cross-cutting term such as *caching*, which many lines name.
        """
        lines = {line.n: line.targets for line in self._reference.source_lines}
        found: dict[str, dict[str, float]] = defaultdict(dict)
        for technology in self._reference.technologies:
            strength = IN_LOOK_FOR if technology.kind == "cross-cutting" else IN_NAME
            names = re.sub(r"\s*\(.*\)", "", technology.name).split("/")
            for code in {code for number in technology.source_lines for code in lines.get(number, ())}:
                found[code] |= dict.fromkeys(names, strength)
        return found


def _specific_words(text: str) -> Iterator[str]:
    """The words of the text except unspecific ones."""
    return (item.word for item in _all_words(text) if item.word not in _unspecific())


def _pairs(text: str, *, only_specific: bool = False) -> Iterator[str]:
    """Pairs of adjacent words; with `only_specific`, only pairs of specific words or hyphenated ones such as *on-call*."""
    words = list(_all_words(text))
    for before, item in pairwise(words):
        if not only_specific or item.joined or not {before.word, item.word} & _unspecific():
            yield f"{before.word} {item.word}"


def _technologies_as_written(text: str) -> Iterator[str]:
    """Technologies with the name of an everyday word, if they are spelled as a name."""
    for name in _lists().only_as_written:
        if any(not _SENTENCE_END.search(text[: at.start()]) for at in re.finditer(rf"\b{re.escape(name)}\b", text)):
            yield f"={name}"


def _all_words(text: str) -> Iterator[_TypedWord]:
    end, plain = 0, _folded(text)
    for found in _WORD.finditer(plain):
        joined = end > 0 and plain[end : found.start()] in _HYPHENS
        end = found.end()
        for word in _means().get(found[0]) or (_stem(found[0]),):
            yield _TypedWord(word, joined)
            joined = False


def _folded(text: str) -> str:
    """The text without case and accents."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def _stem(word: str) -> str:
    """A word without plural and the most common endings. Both sides are cut alike, so the stem need not be a word."""
    if len(word) > _MIN_STEM and word.endswith("ies"):
        word = word[:-3] + "y"
    elif len(word) > _MIN_STEM - 1 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    for ending in ("ing", "ed"):
        if word.endswith(ending) and len(word) - len(ending) >= _MIN_STEM:
            word = word.removesuffix(ending)
            break
    return word.removesuffix("e") if len(word) > _MIN_STEM else word


@cache
def _lists() -> _WordLists:
    return msgspec.toml.decode(_FILE.read_bytes(), type=_WordLists)


@cache
def _unspecific() -> frozenset[str]:
    return frozenset(map(_stem, _lists().unspecific))


@cache
def _means() -> Mapping[str, tuple[str, ...]]:
    """Abbreviations and synonyms to the features of the words they mean."""
    names = _lists().only_as_written
    return {
        word: (f"={meant}",) if meant in names else tuple(_stem(item[0]) for item in _WORD.finditer(_folded(meant)))
        for word, meant in _lists().means.items()
    }
