"""Word lists of the hints, loaded from resources/wordlists/."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

import msgspec

from models.hints.languages import Language
from models.hints.phrases import Phrases, spelled_out
from models.hints.values import HintKind
from models.hints.word_files import read_words
from models.support.messages import Message, message

LIST_FILES = ("body.toml", "belief.toml", "private.toml", "style.toml")
"""The files with lists that each language has, besides its terms and its grammar."""


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


@dataclass(frozen=True, slots=True)
class Lists:
    """All lists of a language, the weightiest kind first, and the terms of the field in which no word of theirs counts.

    `phrases` has the phrases of all lists, each with the position of its list as label. `adjectives` are the single words
    that are said of people, which may stand in a row, "nice, helpful and smart", each with whom it is said of.
    """

    lists: tuple[WordList, ...]
    phrases: Phrases
    allowed: Phrases
    adjectives: Mapping[str, WithoutSubject]


@cache
def lists(language: Language) -> Lists:
    """The word lists of a language as shipped."""
    reasons = msgspec.convert(read_words("reasons.toml"), dict[str, _Reason])
    terms = msgspec.convert(read_words(language, "terms.toml"), _Terms)
    files = [msgspec.convert(read_words(language, name), _ListFile) for name in LIST_FILES]
    sources = [(item, terms.groups | file.groups) for file in files for item in file.list]
    sources.sort(key=lambda source: tuple(HintKind).index(reasons[source[0].reason].kind))
    found: list[WordList] = []
    phrases = Phrases()
    adjectives: dict[str, WithoutSubject] = {}
    for position, (item, groups) in enumerate(sources):
        reason = reasons[item.reason]
        found.append(WordList(reason.kind, message(reason.why), item.when, item.noun, item.without_subject))
        spelled = tuple(spelled_out(item.phrases, groups))
        phrases.add(spelled, position)
        if item.when is When.OF_A_PERSON:
            adjectives |= dict.fromkeys(spelled, item.without_subject)
        elif reason.kind is HintKind.TRAIT and item.when is When.ANYWHERE:
            adjectives |= dict.fromkeys(spelled, WithoutSubject.BY_NAME)
    return Lists(tuple(found), phrases, Phrases(terms.allowed, terms.groups), adjectives)
