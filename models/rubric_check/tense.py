"""Check for anchors in the past tense. The words are in tense.toml of the language."""

import re
import tomllib
from collections.abc import Iterator
from functools import cache

import msgspec

from models.support.resources import resource

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")
_WORD = re.compile(r"[\w'-]+")
_PAST_ENDING = {"en": "ed", "de": "te"}
_ADVERB_ENDING = {"en": "ly", "de": "weise"}


class _Words(msgspec.Struct, forbid_unknown_fields=True):
    irregular: frozenset[str]
    no_past: frozenset[str]
    done_to_the_engineer: frozenset[str]
    follows_a_verb: frozenset[str]


def past_openings(text: str, language: str) -> Iterator[str]:
    """The past forms at the start of an anchor's sentences: "Implemented", also in "Independently implemented"."""
    for position, sentence in enumerate(_SENTENCE_END.split(text)):
        words = _WORD.findall(sentence)
        while len(words) > 1 and words[0].endswith(_ADVERB_ENDING[language]):
            del words[0]
        following = words[1].casefold() if len(words) > 1 else ""
        if words and _is_past(words[0].casefold(), following, sentence, language, first=position == 0):
            yield words[0]


def _is_past(word: str, following: str, sentence: str, language: str, *, first: bool) -> bool:
    lists = _word_lists(language)
    if word not in lists.irregular and (not word.endswith(_PAST_ENDING[language]) or word in lists.no_past):
        return False
    if word in lists.done_to_the_engineer and "," in sentence:
        return False
    return first or following in lists.follows_a_verb


@cache
def _word_lists(language: str) -> _Words:
    file = resource("wordlists", "rubric", language, "tense.toml")
    return msgspec.convert(tomllib.loads(file.read_text(encoding="utf-8")), _Words)
