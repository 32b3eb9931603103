"""Detection of the language of a text, sentence by sentence, by frequent short words."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from functools import cache
from itertools import pairwise

import msgspec

from models.hints.tokens import Gap, Token
from models.hints.word_files import read_words
from models.support.messages import Message, message

MIN_WORDS_FOR_UNKNOWN = 12
"""A text of so many words that has none of the frequent words is in another language."""


class Language(StrEnum):
    """A language that the hints can check."""

    ENGLISH = "en"
    GERMAN = "de"

    @property
    def label(self) -> Message:
        """Label as in a sentence."""
        return {Language.ENGLISH: message("English"), Language.GERMAN: message("German")}[self]


Languages = frozenset[Language]
ALL = frozenset(Language)
NONE: Languages = frozenset()


class _Source(msgspec.Struct, forbid_unknown_fields=True):
    en: tuple[str, ...]
    de: tuple[str, ...]
    other: tuple[str, ...]


def languages_of(words: Sequence[Token]) -> tuple[Languages, ...]:
    """For each word, the languages of its sentence; none for a sentence in a language that cannot be checked.

    Sentences without a frequent word follow the rest of the text. A short text without any may be in each language.
    """
    sentences = list(_sentences(words))
    counts = [_counts(sentence) for sentence in sentences]
    default = _most_frequent(sum(counts, Counter()))
    if not any(counts) and len(words) < MIN_WORDS_FOR_UNKNOWN:
        default = ALL
    return tuple(
        languages
        for sentence, count in zip(sentences, counts, strict=True)
        for languages in [_languages_of_sentence(count) if count else default] * len(sentence)
    )


def _languages_of_sentence(count: Counter[Language | None]) -> Languages:
    """The languages of a sentence; none if most of it is in a language that cannot be checked."""
    known = sum(times for language, times in count.items() if language)
    return _most_frequent(count) if known >= count[None] else NONE


def _most_frequent(count: Counter[Language | None]) -> Languages:
    """The most frequent language that can be checked, and each other one that is more than half as frequent."""
    known = {language: times for language, times in count.items() if language}
    return frozenset(language for language, times in known.items() if times * 2 > max(known.values()))


def _counts(sentence: Sequence[Token]) -> Counter[Language | None]:
    """How many words are typical of each language; None stands for all that cannot be checked."""
    known = frequent_words()
    return Counter(
        None if _is_foreign_script(word.folded) else known[word.folded]
        for word in sentence
        if word.folded in known or _is_foreign_script(word.folded)
    )


def _is_foreign_script(word: str) -> bool:
    """Whether a word begins with a letter that is not Latin."""
    return "\u0370" <= word[:1] < "\u1e00" or word[:1] > "\u1fff"


def _sentences(words: Sequence[Token]) -> Iterator[Sequence[Token]]:
    starts = [at for at, word in enumerate(words) if word.gap is Gap.SENTENCE]
    for start, end in pairwise((*starts, len(words))):
        yield words[start:end]


@cache
def frequent_words() -> Mapping[str, Language | None]:
    """Short words that are frequent in one language; None stands for a language that cannot be checked."""
    source = msgspec.convert(read_words("languages.toml"), _Source)
    known: dict[str, Language | None] = dict.fromkeys(source.other)
    known |= dict.fromkeys(source.en, Language.ENGLISH)
    return known | dict.fromkeys(source.de, Language.GERMAN)
