"""Checks of who acts in a sentence: passive voice, and others who imitate. The words are in clauses.toml of the language."""

import re
import tomllib
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

import msgspec

from models.support.resources import resource

_ADVERBS = {
    "en": r"(?:(?:again|also|always|already|first|later|never|not|now|often|only|still|then|[a-z]+ly) )*",
    "de": r"(?:(?:auch|bald|danach|dann|immer|künftig|nun|oft|schon|seitdem|später|wieder) )*",
}
_GERMAN_PARTICIPLE = (
    r"(?:[a-zäöüß]*ge(?!gen)[a-zäöüß]{2,}(?:t|en)|(?:be|ent|er|ver|zer|miss)[a-zäöüß]{2,}t|[a-zäöüß]{3,}iert)"
)
"""Participles by their form: "geprüft", "ausgewählt", "beschränkt", "dokumentiert"; others are in the word list."""


class _Words(msgspec.Struct, forbid_unknown_fields=True):
    auxiliaries: tuple[str, ...]
    irregular_participles: tuple[str, ...]
    states: frozenset[str]
    others: tuple[str, ...]
    imitating: tuple[str, ...]


class _Patterns(NamedTuple):
    passive: tuple[re.Pattern[str], ...]
    imitation: re.Pattern[str]
    states: frozenset[str]


def passives(text: str, language: str) -> Iterator[str]:
    """The passive verbs of a text, such as "are decided" and "wird dann geprüft". States such as "is related" are none."""
    patterns = _patterns(language)
    for pattern in patterns.passive:
        for match in pattern.finditer(text):
            participle = match["participle"].casefold()
            if participle not in patterns.states and not participle.startswith("un"):
                yield match.group()


def imitations(text: str, language: str) -> Iterator[str]:
    """The clauses in which others copy or carry on a behaviour, such as "teammates repeat" and "the team then adopts"."""
    return (match.group() for match in _patterns(language).imitation.finditer(text))


@cache
def _patterns(language: str) -> _Patterns:
    file = resource("wordlists", "rubric", language, "clauses.toml")
    words = msgspec.convert(tomllib.loads(file.read_text(encoding="utf-8")), _Words)
    imitation = rf"\b(?:{_any_of(words.others)}) {_ADVERBS[language]}(?:{_any_of(words.imitating)})(?![\w-])"
    passive = _german_passive(words) if language == "de" else _english_passive(words)
    return _Patterns(passive, re.compile(imitation, re.IGNORECASE), words.states)


def _english_passive(words: _Words) -> tuple[re.Pattern[str], ...]:
    participle = rf"(?P<participle>[a-z]+ed|{_any_of(words.irregular_participles)})"
    auxiliary = _any_of(words.auxiliaries)
    return (re.compile(rf"\b(?:{auxiliary}) {_ADVERBS['en']}{participle}(?![\w-])", re.IGNORECASE),)


def _german_passive(words: _Words) -> tuple[re.Pattern[str], ...]:
    """A form of "werden" with a participle at the end of its clause, or directly after it in a subordinate clause.

    Letter case counts: a participle is a small word, which tells "geprüft" from "Geschäft".
    """
    auxiliary = rf"\b(?:{_any_of(words.auxiliaries)})"
    participle = rf"(?P<participle>{_GERMAN_PARTICIPLE}|{_any_of(words.irregular_participles)})"
    return (
        re.compile(rf"{auxiliary} (?:[^ .,:]+ )*?{participle}(?=[.,:]| und | oder |$)"),
        re.compile(rf"(?<!\w){participle} {auxiliary}(?!\w)"),
    )


def _any_of(words: Sequence[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
