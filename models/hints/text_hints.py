"""Hints on a text: explainable rules over word lists, in each language that can be checked."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from models.hints.grammar import grammar
from models.hints.languages import Language, languages_of
from models.hints.names import NO_NAMES, KnownNames, replace_names
from models.hints.person import Sentences
from models.hints.specific import is_specific
from models.hints.tokens import Token, tokens
from models.hints.values import TextHint
from models.hints.word_lists import Lists, When, WordList, lists


class _Hit(NamedTuple):
    """A match of a list, from word `start` to `end` (exclusive). Sorts by weight, then length."""

    weight: int
    shortness: int
    start: int
    end: int
    source: WordList


def text_hints(text: str, names: KnownNames = NO_NAMES) -> tuple[TextHint, ...]:
    """Hints on a comment, a summary or a piece of evidence, in the order of the text.

    Each sentence is checked by the rules of its language. Hints do not overlap: the weightier kind wins, then the
    longer match. `names` are no finding, and the name of a person counts as a person.
    """
    words = tokens(text)
    languages = languages_of(words)
    read = {
        language: replace_names(words, names, grammar(language).pronouns)
        for language in Language
        if any(language in spoken for spoken in languages)
    }
    hits = [
        hit
        for language, as_read in read.items()
        for hit in _hits(text, as_read, language)
        if language in languages[hit.start] and not _is_name(words, as_read, hit)
    ]
    taken = bytearray(len(words))
    found = []
    for hit in sorted(hits, key=lambda hit: hit[:4]):
        if not any(taken[hit.start : hit.end]):
            _mark_used(taken, hit.start, hit.end)
            start, end = words[hit.start].start, words[hit.end - 1].end
            found.append(TextHint(hit.source.kind, start, end, text[start:end], hit.source.why))
    return tuple(sorted(found, key=lambda hint: hint.start))


def has_unchecked_part(text: str) -> bool:
    """Whether a sentence of `text` is in a language that cannot be checked."""
    return not all(languages_of(tokens(text)))


def _hits(text: str, words: Sequence[Token], language: Language) -> Iterator[_Hit]:
    """All that the lists of a language find, except in terms of the field."""
    known = lists(language)
    allowed = _in_allowed_phrases(words, known)
    counts = _conditions(text, words, language)
    for start in range(len(words)):
        for position, end in known.phrases.matches(words, start).items():
            item = known.lists[position]
            if not any(allowed[start:end]) and counts[item.when](start, end, item):
                yield _Hit(position, start - end, start, end, item)


def _is_name(words: Sequence[Token], as_read: Sequence[Token], hit: _Hit) -> bool:
    """Whether a name alone was found, as the pronoun that it is read as."""
    return hit.end - hit.start == 1 and as_read[hit.start] is not words[hit.start]


def _conditions(
    text: str, words: Sequence[Token], language: Language
) -> Mapping[When, Callable[[int, int, WordList], bool]]:
    sentences = Sentences(words, grammar(language), lists(language).adjectives)
    vague = not is_specific(text, words, grammar(language))
    return {
        When.ANYWHERE: lambda start, end, item: True,
        When.OF_A_PERSON: sentences.describes_person,
        When.AFTER_A_PERSON: lambda start, end, item: sentences.done_by_person(start),
        When.NAMED_BESIDE_A_PERSON: lambda start, end, item: (
            sentences.done_by_person(start) and sentences.before_name(end)
        ),
        When.OPENS_A_SENTENCE: lambda start, end, item: sentences.opens_sentence(start),
        When.WITH_A_PERSON: lambda start, end, item: sentences.with_person(start, end),
        When.NEAR_A_PERSON: lambda start, end, item: sentences.near_person(start, end),
        When.UNSPECIFIC_TEXT: lambda start, end, item: vague,
    }


def _in_allowed_phrases(words: Sequence[Token], known: Lists) -> bytearray:
    """For each word, whether it is part of an allowed phrase."""
    taken = bytearray(len(words))
    for at in range(len(words)):
        if (end := known.allowed.match(words, at)) > at:
            _mark_used(taken, at, end)
    return taken


def _mark_used(taken: bytearray, start: int, end: int) -> None:
    taken[start:end] = b"\x01" * (end - start)
