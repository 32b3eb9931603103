"""Names of people and teams in a text: words that are no finding, whatever else they mean."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from models.hints.tokens import Token, tokens

MIN_LENGTH = 3
"""A shorter part of a name, such as "An" or "Do", is too often another word."""
POSSESSIVE_ENDINGS = ("'s", "s", "'")


@dataclass(frozen=True, slots=True)
class KnownNames:
    """The names that a text is likely to use: full names of people, names of teams."""

    people: tuple[str, ...] = ()
    teams: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Pronouns:
    """What stands for the name of a person, in small letters."""

    subject: str
    possessive: str


NO_NAMES = KnownNames()


def replace_names(words: Sequence[Token], names: KnownNames, pronouns: Pronouns) -> list[Token]:
    """The words for matching: names of people replaced by pronouns, words of team names by empty words.

    Each part of a name counts where it is written with a capital.
    """
    known = {part + ending: "" for part in _parts(names.teams) for ending in ("", *POSSESSIVE_ENDINGS)}
    for part in _parts(names.people):
        known |= {part + ending: pronouns.possessive for ending in POSSESSIVE_ENDINGS} | {part: pronouns.subject}
    return [
        replace(word, folded=known[word.folded]) if word.folded in known and word.text[0].isupper() else word
        for word in words
    ]


def _parts(names: Iterable[str]) -> set[str]:
    words = [word.folded for name in names for word in tokens(name)]
    return {part for word in words for part in (word, *word.split("-")) if len(part) >= MIN_LENGTH}
