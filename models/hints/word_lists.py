"""Word lists of the hints, loaded from resources/wordlists/."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

import msgspec

from models.hints.languages import Language
from models.hints.phrases import Phrases
from models.hints.values import HintKind
from models.hints.word_files import read_words
from models.support.messages import Message, message

LIST_FILES = ("body.toml", "belief.toml", "private.toml", "style.toml")
"""The files with lists that each language has, besides its terms and its grammar."""
INDEXED = 3
"""Letters by which beginnings are indexed; none is shorter."""


class When(StrEnum):
    """Where a phrase of a list counts."""

    ANYWHERE = "anywhere"
    OF_A_PERSON = "of-a-person"
    """Only as something a person is said to be."""
    AFTER_A_PERSON = "after-a-person"
    """Only with a person as its subject."""
    NEAR_A_PERSON = "near-a-person"
    WITH_A_PERSON = "with-a-person"
    """Only with a person elsewhere in the sentence."""
    NAMED_BESIDE_A_PERSON = "named-beside-a-person"
    """Only with a person as its subject and what looks like the name of another one after it."""
    OPENS_A_SENTENCE = "opens-a-sentence"
    UNSPECIFIC_TEXT = "unspecific-text"
    """Only where the whole text names nothing that could be looked up."""


class WithoutSubject(StrEnum):
    """Where words count as said of a person although no person is named."""

    NEVER = "never"
    AMONG_PEOPLE = "among-people"
    """Before "in meetings", "towards colleagues" and the like."""
    ALONE = "alone"
    """So too where they are all that the sentence says."""
    BY_NAME = "by-name"
    """Also after a capitalised name or "they": these words describe only people."""


class _Reason(msgspec.Struct, forbid_unknown_fields=True):
    kind: HintKind
    why: str


class _Terms(msgspec.Struct, forbid_unknown_fields=True):
    groups: dict[str, tuple[str, ...]]
    allowed: tuple[str, ...]


class _ListSource(msgspec.Struct, forbid_unknown_fields=True):
    reason: str
    phrases: tuple[str, ...]
    when: When = When.ANYWHERE
    noun: bool = False
    without_subject: WithoutSubject = WithoutSubject.NEVER


class _ListFile(msgspec.Struct, forbid_unknown_fields=True):
    list: tuple[_ListSource, ...]
    groups: dict[str, tuple[str, ...]] = {}


@dataclass(frozen=True, slots=True)
class WordList:
    """One list: what its phrases mean, and where they count.

    For `OF_A_PERSON`: `noun` phrases may follow an article, and `without_subject` says when no subject is needed.
    """

    kind: HintKind
    why: Message
    when: When
    noun: bool
    without_subject: WithoutSubject
    phrases: Phrases


@dataclass(frozen=True, slots=True)
class Lists:
    """All lists of a language, the weightiest kind first, and the terms of the field in which no word of theirs counts.

    `adjectives` are the single words that are said of people, which may stand in a row, "nice, helpful and smart", each
    with whom it is said of. `by_first_word` and `by_beginning` index the lists: see `starting_with`.
    """

    lists: tuple[WordList, ...]
    allowed: Phrases
    adjectives: Mapping[str, WithoutSubject]
    by_first_word: Mapping[str, tuple[int, ...]]
    by_beginning: Mapping[str, tuple[int, ...]]

    def starting_with(self, word: str) -> Iterator[int]:
        """The positions of the lists that may have a phrase with this first word."""
        yield from self.by_first_word.get(word, ())
        yield from self.by_beginning.get(word[:INDEXED], ())


@cache
def lists(language: Language) -> Lists:
    """The word lists of a language as shipped."""
    reasons = msgspec.convert(read_words("reasons.toml"), dict[str, _Reason])
    terms = msgspec.convert(read_words(language, "terms.toml"), _Terms)
    found: list[WordList] = []
    adjectives: dict[str, WithoutSubject] = {}
    for name in LIST_FILES:
        file = msgspec.convert(read_words(language, name), _ListFile)
        for item in file.list:
            reason = reasons[item.reason]
            phrases = Phrases(item.phrases, terms.groups | file.groups)
            found.append(
                WordList(reason.kind, message(reason.why), item.when, item.noun, item.without_subject, phrases)
            )
            if item.when is When.OF_A_PERSON:
                adjectives |= dict.fromkeys(phrases.single_words, item.without_subject)
            elif reason.kind is HintKind.TRAIT and item.when is When.ANYWHERE:
                adjectives |= dict.fromkeys(phrases.single_words, WithoutSubject.BY_NAME)
    found.sort(key=lambda entry: tuple(HintKind).index(entry.kind))
    return Lists(
        tuple(found),
        Phrases(terms.allowed, terms.groups),
        adjectives,
        _positions(entry.phrases.first_words for entry in found),
        _positions({word[:INDEXED] for word in entry.phrases.first_beginnings} for entry in found),
    )


def _positions(keys: Iterable[Iterable[str]]) -> Mapping[str, tuple[int, ...]]:
    """For each key the positions where it is found, in order."""
    index: dict[str, tuple[int, ...]] = {}
    for position, of_list in enumerate(keys):
        for key in of_list:
            index[key] = (*index.get(key, ()), position)
    return index
