"""Tokens of a text with their positions, and starts of sentences."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

_WORD = re.compile(r"\w+(?:['’\-]\w+)*")
_SENTENCE_END = re.compile(r"[.!?;:…][\"'”’»)\]]*\s|[\n\r•\u2028\u2029]")


class Gap(IntEnum):
    """Separator before a word."""

    SPACE = 0
    MARK = 1
    """A comma, a bracket or a dot inside a name. It ends a phrase but not the sentence."""
    SENTENCE = 2


@dataclass(frozen=True, slots=True)
class Token:
    """One word; `folded` is its spelling in the lists. A hyphen or an apostrophe inside is part of the word."""

    text: str
    folded: str
    start: int
    end: int
    gap: Gap


def tokens(text: str) -> tuple[Token, ...]:
    """The words of `text`."""
    found: list[Token] = []
    at = 0
    for word in _WORD.finditer(text):
        gap = _gap(text[at : word.start()]) if found else Gap.SENTENCE
        at = word.end()
        found.append(Token(word[0], word[0].casefold().replace("’", "'"), word.start(), at, gap))
    return tuple(found)


def ends_sentence(words: Sequence[Token], index: int) -> bool:
    """Whether the word at `index` is the last of its sentence."""
    return index + 1 >= len(words) or words[index + 1].gap is Gap.SENTENCE


def _gap(between: str) -> Gap:
    if _SENTENCE_END.search(between):
        return Gap.SENTENCE
    return Gap.SPACE if between.isspace() else Gap.MARK
