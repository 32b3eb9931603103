"""Word lists of the hints, loaded from resources/wordlists/."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

import msgspec

from models.hints.phrases import Phrases
from models.hints.values import HintKind
from models.support.messages import Message, message
from models.support.resources import resource

FOLDER = resource("wordlists")


class When(StrEnum):
    """Condition under which a phrase of a list counts."""

    ANYWHERE = "anywhere"
    OF_A_PERSON = "of-a-person"
    """Only as the description of a person."""
    AFTER_A_PERSON = "after-a-person"
    """Only with a person as its subject."""
    NEAR_A_PERSON = "near-a-person"
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


class _ListSource(msgspec.Struct, forbid_unknown_fields=True):
    kind: HintKind
    why: str
    phrases: tuple[str, ...]
    when: When = When.ANYWHERE
    noun: bool = False
    without_subject: WithoutSubject = WithoutSubject.NEVER


class _ListFile(msgspec.Struct, forbid_unknown_fields=True):
    groups: dict[str, tuple[str, ...]]
    allowed: tuple[str, ...]
    list: tuple[_ListSource, ...]


class _GrammarSource(msgspec.Struct, forbid_unknown_fields=True):
    groups: dict[str, tuple[str, ...]]
    subjects: tuple[str, ...]
    contracted: tuple[str, ...]
    reader: tuple[str, ...]
    people: tuple[str, ...]
    before_people: tuple[str, ...]
    after_people: tuple[str, ...]
    several: tuple[str, ...]
    links: tuple[str, ...]
    helpers: tuple[str, ...]
    fillers: tuple[str, ...]
    articles: tuple[str, ...]
    degrees: tuple[str, ...]
    among_people: tuple[str, ...]
    after_a_name: tuple[str, ...]
    no_names: tuple[str, ...]
    specific: tuple[str, ...]


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
    phrases: Phrases


@dataclass(frozen=True, slots=True)
class Lists:
    """All lists, weightiest kind first, and the technical terms in which their words do not count.

    `by_first_word` has the positions of the lists with a phrase that begins with that word. `adjectives` are single words
    that describe people and may form a list, "nice, helpful and smart", each with its `WithoutSubject`.
    """

    lists: tuple[WordList, ...]
    by_first_word: Mapping[str, tuple[int, ...]]
    allowed: Phrases
    adjectives: Mapping[str, WithoutSubject]


@dataclass(frozen=True, slots=True)
class Grammar:
    """Words that reveal the subject of a description, and whether a text is specific."""

    subjects: frozenset[str]
    contracted: frozenset[str]
    reader: frozenset[str]
    people: frozenset[str]
    before_people: frozenset[str]
    after_people: frozenset[str]
    several: frozenset[str]
    links: frozenset[str]
    helpers: frozenset[str]
    fillers: frozenset[str]
    articles: frozenset[str]
    degrees: frozenset[str]
    among_people: Phrases
    after_a_name: frozenset[str]
    no_names: frozenset[str]
    specific: Phrases


@cache
def lists() -> Lists:
    """The bundled word lists."""
    source = msgspec.convert(_toml("review-hints.toml"), _ListFile)
    order = tuple(HintKind)
    found = [
        WordList(
            item.kind,
            message(item.why),
            item.when,
            item.noun,
            item.without_subject,
            Phrases(item.phrases, source.groups),
        )
        for item in source.list
    ]
    found.sort(key=lambda entry: order.index(entry.kind))
    by_first_word: dict[str, tuple[int, ...]] = {}
    for position, entry in enumerate(found):
        for word in entry.phrases.first_words:
            by_first_word[word] = (*by_first_word.get(word, ()), position)
    adjectives = {
        phrase: item.without_subject if item.when is When.OF_A_PERSON else WithoutSubject.BY_NAME
        for item in source.list
        if item.when is When.OF_A_PERSON or (item.kind is HintKind.TRAIT and item.when is When.ANYWHERE)
        for phrase in item.phrases
    }
    return Lists(tuple(found), by_first_word, Phrases(source.allowed, source.groups), adjectives)


@cache
def grammar() -> Grammar:
    """The bundled grammar."""
    source = msgspec.convert(_toml("review-grammar.toml"), _GrammarSource)
    return Grammar(
        subjects=frozenset(source.subjects),
        contracted=frozenset(source.contracted),
        reader=frozenset(source.reader),
        people=frozenset(source.people),
        before_people=frozenset(source.before_people),
        after_people=frozenset(source.after_people),
        several=frozenset(source.several),
        links=frozenset(source.links),
        helpers=frozenset(source.helpers),
        fillers=frozenset(source.fillers),
        articles=frozenset(source.articles),
        degrees=frozenset(source.degrees),
        among_people=Phrases(source.among_people, source.groups),
        after_a_name=frozenset(source.after_a_name),
        no_names=frozenset(source.no_names),
        specific=Phrases(source.specific, source.groups),
    )


def _toml(name: str) -> dict[str, object]:
    return tomllib.loads((FOLDER / name).read_text(encoding="utf-8"))
