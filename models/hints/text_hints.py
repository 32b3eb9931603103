"""Hints on an English text: explainable rules over word lists."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from models.hints.person import Sentences
from models.hints.specific import is_specific
from models.hints.tokens import Token, tokens
from models.hints.values import TextHint
from models.hints.word_lists import Lists, When, WordList, grammar, lists


class _Hit(NamedTuple):
    """A match of the list at `position`, from word `start` to `end` (exclusive). Sorts by weight, then length."""

    position: int
    shortness: int
    start: int
    end: int


def text_hints(text: str) -> tuple[TextHint, ...]:
    """Hints on a comment, a summary or a piece of evidence, in the order of the text.

    Hints do not overlap: the weightier kind wins, then the longer match.
    """
    words = tokens(text)
    known = lists()
    taken = _terms_of_the_field(words, known)
    found = []
    for hit in sorted(_hits(text, words, known)):
        if not any(taken[hit.start : hit.end]):
            _mark_used(taken, hit.start, hit.end)
            item = known.lists[hit.position]
            start, end = words[hit.start].start, words[hit.end - 1].end
            found.append(TextHint(item.kind, start, end, text[start:end], item.why))
    return tuple(sorted(found, key=lambda hint: hint.start))


def _hits(text: str, words: Sequence[Token], known: Lists) -> Iterator[_Hit]:
    counts = _conditions(text, words, known)
    for start, word in enumerate(words):
        for position in known.by_first_word.get(word.folded, ()):
            item = known.lists[position]
            end = item.phrases.match(words, start)
            if end > start and counts[item.when](start, end, item):
                yield _Hit(position, start - end, start, end)


def _conditions(text: str, words: Sequence[Token], known: Lists) -> Mapping[When, Callable[[int, int, WordList], bool]]:
    sentences = Sentences(words, grammar(), known.adjectives)
    vague = not is_specific(text, words, grammar())
    return {
        When.ANYWHERE: lambda start, end, item: True,
        When.OF_A_PERSON: sentences.describes_person,
        When.AFTER_A_PERSON: lambda start, end, item: sentences.done_by_person(start),
        When.NAMED_BESIDE_A_PERSON: lambda start, end, item: (
            sentences.done_by_person(start) and sentences.before_name(end)
        ),
        When.OPENS_A_SENTENCE: lambda start, end, item: sentences.opens_sentence(start),
        When.NEAR_A_PERSON: lambda start, end, item: sentences.near_person(start, end),
        When.UNSPECIFIC_TEXT: lambda start, end, item: vague,
    }


def _terms_of_the_field(words: Sequence[Token], known: Lists) -> bytearray:
    """For each word, whether it is part of an allowed phrase."""
    taken = bytearray(len(words))
    for at in range(len(words)):
        if (end := known.allowed.match(words, at)) > at:
            _mark_used(taken, at, end)
    return taken


def _mark_used(taken: bytearray, start: int, end: int) -> None:
    taken[start:end] = b"\x01" * (end - start)
