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
    """Condition under which a phrase of a list counts."""

    ANYWHERE = "anywhere"
    OF_A_PERSON = "of-a-person"
    """Only as the description of a person."""
    AFTER_A_PERSON = "after-a-person"
    """Only with a person as its subject."""
    NEAR_A_PERSON = "near-a-person"
    WITH_A_PERSON = "with-a-person"
    """Only with a person elsewhere in the sentence."""
    NAMED_BESIDE_A_PERSON = "named-beside-a-person"
    """Only with a person as its subject and an apparent name of another person after it."""
    OPENS_A_SENTENCE = "opens-a-sentence"
    UNSPECIFIC_TEXT = "unspecific-text"
    """Only if the whole text names nothing specific."""


class WithoutSubject(StrEnum):
    """Condition under which words describe a person although none is named."""

    NEVER = "never"
    AMONG_PEOPLE = "among-people"
    """Before "in meetings", "towards colleagues" and the like."""
    ALONE = "alone"
    """Also if they are the whole sentence."""
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
    """One list: the reason for its hint, and where its phrases count.

    For `OF_A_PERSON`: `noun` phrases may follow an article, and `without_subject` says when no subject is needed.
    """

    kind: HintKind
    why: Message
    when: When
    noun: bool
    without_subject: WithoutSubject


@dataclass(frozen=True, slots=True)
class Lists:
    """All lists of a language, weightiest kind first, and the technical terms in which their words do not count.

    `phrases` has the phrases of all lists, each with the position of its list as label. `adjectives` are single words that
    describe people and may form a list, "nice, helpful and smart", each with its `WithoutSubject`.
    """

    lists: tuple[WordList, ...]
    phrases: Phrases
    allowed: Phrases
    adjectives: Mapping[str, WithoutSubject]


@cache
def lists(language: Language) -> Lists:
    """The bundled word lists of a language."""
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
