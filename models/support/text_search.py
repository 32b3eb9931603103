"""Search words of the journal: SQL conditions, matches in a text, and the FTS5 index that finds them.

A word of three letters or more matches anywhere, also inside other words. Shorter ones would match too often: two letters match
the start of a word, one letter a whole word. Characters of scripts without spaces, emoji and signs match anywhere.

The indexes hold the text as `fold` reads it, by the table `folded_letter` of the file.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import cached_property, lru_cache

from models.support.folding import fold

Span = tuple[int, int]
MIN_PART_LENGTH = 3
"""Characters per entry of the index of parts (trigrams)."""
_SPELT = "[a-z0-9\u0370-\u058f][^\u0590-\U0010ffff]?"
"""One or two letters of a script that is written with spaces between its words; a sign may follow, as in C#. Compiled when
it is first needed: for sets of so many characters that is slow, and a start needs no search."""
_CODED = "[\u0590-\U0010ffff]+"
"""Characters that the index of words has one by one: those of the other scripts, signs and emoji."""

_LETTER = re.compile(".[\u0653-\u0655\u3099\u309a\uff9e\uff9f]?", re.DOTALL)
"""A character, with the mark that makes it another letter in Arabic or Japanese."""


class SearchWords:
    """The typed search text, as conditions for SQL and as spans in a text."""

    def __init__(self, typed: str) -> None:
        self.all = tuple(dict.fromkeys(fold(typed).split()))
        parts = [_quoted(word) for word in self.all if len(word) >= MIN_PART_LENGTH]
        short = [word for word in self.all if len(word) < MIN_PART_LENGTH]
        words = [] if parts else [query for word in short if (query := _word_query(word))]
        self.index = "note_parts" if parts else "note_fts" if words else ""
        """The FTS5 table that finds candidate notes; empty if no table can."""
        self.match = " AND ".join(parts or words)
        """The FTS5 query."""
        self.condition = "has_note_words(:short, note.text)" if short else "1"
        """SQL condition on the candidates for the words that the index does not cover."""
        self.params: dict[str, object] = {"short": " ".join(short)} if short else {}

    def all_in(self, text: str) -> bool:
        """Whether the text contains each of the words."""
        folded = fold(text)
        return all(pattern.search(folded) for pattern in self._patterns)

    def spans(self, text: str) -> tuple[Span, ...]:
        """Spans of the words in the text, in order and without overlaps."""
        if not self.all:
            return ()
        folded, begins, ends = _folded_with_places(text)
        found = sorted(match.span() for pattern in self._patterns for match in pattern.finditer(folded))
        spans: list[Span] = []
        for first, last in found:
            begin, end = begins[first], ends[last - 1]
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
    return _search_words(typed).all_in(text)


@lru_cache(maxsize=1)
def _search_words(typed: str) -> SearchWords:
    """`SearchWords` of a text, cached because each note of a search needs it."""
    return SearchWords(typed)


def _word_query(word: str) -> str:
    """The query that finds notes with a short word in the index of words, and perhaps others; empty if it finds none."""
    if re.fullmatch(_SPELT, word):
        return _quoted(word) + ("*" if len(word) > 1 else "")
    coded = re.search(_CODED, word)
    return _quoted(" ".join(f"u{ord(character)}" for character in coded[0])) if coded else ""


def _pattern(word: str) -> str:
    if len(word) >= MIN_PART_LENGTH or not re.fullmatch(_SPELT, word):
        return re.escape(word)
    return r"(?<![^\W_])" + re.escape(word) + (r"(?![^\W_])" if len(word) == 1 else "")


def _folded_with_places(text: str) -> tuple[str, Sequence[int], Sequence[int]]:
    """The folded text, with start and end in the original text for each of its characters."""
    folded = fold(text)
    if text.isascii() and len(folded) == len(text):
        return folded, range(len(text)), range(1, len(text) + 1)
    parts = [(part, *letter.span()) for letter in _LETTER.finditer(text) for part in fold(letter[0])]
    return "".join(part for part, *_ in parts), [begin for _, begin, _ in parts], [end for *_, end in parts]


def _quoted(word: str) -> str:
    """The word as a string of FTS5, so that none is read as an operator."""
    return '"' + word.replace('"', '""') + '"'
