"""Grammar of a language for the hints: words that reveal the subject of a description."""

from collections.abc import Mapping
from functools import cache
from typing import Any

import msgspec

from models.hints.languages import Language
from models.hints.names import Pronouns
from models.hints.phrases import Phrases
from models.hints.word_files import read_words


class Grammar(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The words of one grammar file, by their part in a sentence. The comments of the file explain each."""

    pronouns: Pronouns
    capital_is_name: bool
    subjects: frozenset[str]
    mentions: frozenset[str]
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
def grammar(language: Language) -> Grammar:
    """The bundled grammar of a language."""
    source: dict[str, Any] = read_words(language, "grammar.toml")
    groups: Mapping[str, tuple[str, ...]] = source.pop("groups")
    return msgspec.convert(source, Grammar, dec_hook=lambda _type, phrases: Phrases(phrases, groups))
