"""Checks of who acts in a sentence: passive voice, and others who imitate. The words are in rubric-clauses.toml."""

import re
import tomllib
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

import msgspec

from models.support.resources import resource

WORD_LIST = resource("wordlists", "rubric-clauses.toml")

_ADVERBS = r"(?:(?:again|also|always|already|first|later|never|not|now|often|only|still|then|[a-z]+ly) )*"


class _Words(msgspec.Struct, forbid_unknown_fields=True):
    auxiliaries: tuple[str, ...]
    irregular_participles: tuple[str, ...]
    states: frozenset[str]
    others: tuple[str, ...]
    imitating: tuple[str, ...]


class _Patterns(NamedTuple):
    passive: re.Pattern[str]
    imitation: re.Pattern[str]
    states: frozenset[str]


def passives(text: str) -> Iterator[str]:
    """The passive verbs of a text, such as "are decided" and "is then written". States such as "is related" are none."""
    patterns = _patterns()
    for match in patterns.passive.finditer(text):
        participle = match["participle"].casefold()
        if participle not in patterns.states and not participle.startswith("un"):
            yield match.group()


def imitations(text: str) -> Iterator[str]:
    """The clauses in which others copy or carry on a behaviour, such as "teammates repeat" and "the team then adopts"."""
    return (match.group() for match in _patterns().imitation.finditer(text))


@cache
def _patterns() -> _Patterns:
    words = msgspec.convert(tomllib.loads(WORD_LIST.read_text(encoding="utf-8")), _Words)
    participle = rf"(?P<participle>[a-z]+ed|{_any_of(words.irregular_participles)})"
    return _Patterns(
        re.compile(rf"\b(?:{_any_of(words.auxiliaries)}) {_ADVERBS}{participle}(?![\w-])", re.IGNORECASE),
        re.compile(
            rf"\b(?:{_any_of(words.others)}) {_ADVERBS}(?:{_any_of(words.imitating)})(?![\w-])",
            re.IGNORECASE,
        ),
        words.states,
    )


def _any_of(words: Sequence[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
