"""Search words of the journal: SQL conditions, matches in a text, and the FTS5 index that finds them.

A word of three letters or more matches anywhere, also inside other words. Shorter ones would match too often: two letters match
the start of a word, one letter a whole word. Characters of scripts without spaces, emoji and signs match anywhere.
"""

import re
import unicodedata
from functools import cached_property

from models.support.folding import fold, without_special_letters

Span = tuple[int, int]
MIN_PART_LENGTH = 3
"""Characters per entry of the index of parts (trigrams)."""
_SPELT = re.compile("[a-z0-9\u0370-\u058f][^\u2e80-\uffff\U00010000-\U0010ffff]?")
"""One or two letters of a script that is written with spaces between its words; a sign may follow, as in C#."""


class SearchWords:
    """The typed search text, as conditions for SQL and as spans in a text."""

    def __init__(self, typed: str) -> None:
        self.all = tuple(dict.fromkeys(fold(typed).split()))
        self._typed = tuple(without_special_letters(typed).split())
        self._parts = [word for word in self.all if len(word) >= MIN_PART_LENGTH]
        short = [word for word in self.all if len(word) < MIN_PART_LENGTH]
        self._indexed = [] if self._parts else [word for word in short if word.isascii() and _SPELT.fullmatch(word)]
        self.index = "note_parts" if self._parts else "note_fts" if self._indexed else ""
        """The FTS5 table that finds candidate notes; empty if no table can."""
        self.condition = "has_note_words(:short, note.text)" if short else "1"
        """SQL condition on the candidates for the words that the index does not cover."""
        self.params: dict[str, object] = {"short": " ".join(short)} if short else {}

    @property
    def match(self) -> str:
        """The FTS5 query: each word quoted, so that none is read as an operator."""
        if self._indexed:
            return " AND ".join(_quoted(word) + ("*" if len(word) > 1 else "") for word in self._indexed)
        # The typed form too, because FTS5 removes accents from Latin letters only.
        other = {fold(word): word for word in self._typed}
        both = (dict.fromkeys((word, other.get(word, word))) for word in self._parts)
        return " AND ".join("(" + " OR ".join(map(_quoted, forms)) + ")" for forms in both)

    def stand_in(self, text: str) -> bool:
        """Whether the text contains each of the words."""
        folded = fold(text)
        return all(pattern.search(folded) for pattern in self._patterns)

    def spans(self, text: str) -> tuple[Span, ...]:
        """Spans of the words in the text, in order and without overlaps."""
        letters = [(part, at) for at, letter in enumerate(text) for part in _folded_letter(letter)]
        folded = "".join(part for part, _ in letters)
        found = sorted(match.span() for pattern in self._patterns for match in pattern.finditer(folded))
        spans: list[Span] = []
        for first, last in found:
            begin, end = letters[first][1], letters[last - 1][1] + 1
            while end < len(text) and unicodedata.combining(text[end]):
                end += 1
            if spans and begin <= spans[-1][1]:
                begin, end = spans[-1][0], max(end, spans.pop()[1])
            spans.append((begin, end))
        return tuple(spans)

    @cached_property
    def _patterns(self) -> list[re.Pattern[str]]:
        return [re.compile(_pattern(word)) for word in self.all]


def has_note_words(typed: str, text: str) -> bool:
    """Whether the text of a note contains every word of `typed`."""
    return SearchWords(typed).stand_in(text)


def _pattern(word: str) -> str:
    if len(word) >= MIN_PART_LENGTH or not _SPELT.fullmatch(word):
        return re.escape(word)
    return r"(?<![^\W_])" + re.escape(word) + (r"(?![^\W_])" if len(word) == 1 else "")


def _folded_letter(letter: str) -> str:
    return letter.lower() if letter.isascii() and letter not in "'`" else fold(letter)


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'
