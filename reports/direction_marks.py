"""Marks of direction in copied text, where readers of PDF would otherwise put the parts of a mixed line in another order.

They find the order of a line by its letters and know nothing of embedding levels. Poppler takes signs between a word from right
to left and the next letter or figure for a part of that word; PDFium counts the runs of each direction, and turns a line round
if most are from right to left. A mark between two codes ends such a run.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple
from unicodedata import bidirectional, mirrored

LEFT_TO_RIGHT, RIGHT_TO_LEFT, WEAK, NEUTRAL = "\u200e", "\u200f", "weak", "neutral"
_KINDS = {
    "L": LEFT_TO_RIGHT, "R": RIGHT_TO_LEFT, "AL": RIGHT_TO_LEFT,
    "AN": WEAK, "EN": WEAK, "NSM": WEAK, "CS": WEAK, "ES": WEAK, "ET": WEAK, "BN": WEAK,
}  # fmt: skip


class Code(NamedTuple):
    """What one code on a page is copied as, and its embedding level."""

    text: str
    level: int


def marks_between(line: Sequence[Code], base: int, *, after_spaces: bool = True) -> dict[int, str]:
    """The marks that a line of codes, from left to right, needs before its codes; the last number is that after them.

    Those between a space and a run against the line may be left out where PDFium does not need them to tell its direction
    (`lead`), so that words on both sides of the space are found together.
    """
    found: dict[int, str] = {}
    for place, mark in _marks(line, base, after_spaces):
        if not found.get(place, "").endswith(mark):
            found[place] = found.get(place, "") + mark
    return found


def _marks(line: Sequence[Code], base: int, after_spaces: bool) -> Iterator[tuple[int, str]]:
    first, last = line[0], line[-1]
    if base and first.level % 2 and _kind(first.text[0]) == NEUTRAL:
        yield 0, RIGHT_TO_LEFT
    for place, (before, after) in enumerate(pairwise(line), start=1):
        left, right = before.text[-1], after.text[0]
        if base and before.level % 2 and mirrored(left):
            yield place, LEFT_TO_RIGHT  # PDFium mirrors brackets from right to left, as if they were copied as drawn
        if before.level % 2 != after.level % 2:
            outer = after if base else before
            for code, character in ((before, left), (after, right)):
                if after_spaces or code is not outer or character != " " or code.level % 2 != base:
                    yield from ((place, mark) for mark in _at_border(code.level, character, base))
        elif after.level % 2 and _kind(left) != RIGHT_TO_LEFT and (_kind(right) == WEAK or (base and mirrored(right))):
            yield place, RIGHT_TO_LEFT
    end = last.text[-1]
    if (last.level % 2 and (not base or mirrored(end))) or (base and last.level % 2 == 0 and _kind(end) == NEUTRAL):
        yield len(line), LEFT_TO_RIGHT


def _at_border(level: int, character: str, base: int) -> Iterator[str]:
    """The mark that a character needs beside one of the other direction: none for letters and for numbers from the right."""
    mark = RIGHT_TO_LEFT if level % 2 else LEFT_TO_RIGHT
    kind = _kind(character)
    if kind != mark and (level % 2 or not base or kind == NEUTRAL):
        yield mark


def _kind(character: str) -> str:
    """The kind of run that PDFium takes a character for; for Poppler, weak characters are figures."""
    return _KINDS.get(bidirectional(character), NEUTRAL)


def lead(line: str, base: int) -> int:
    """How many more runs of a line have its direction than the other one. PDFium takes that of most runs for its direction.

    With as many of both, versions of PDFium differ; today's reads the line from the left.
    """
    runs = [name for name, _ in groupby(line, key=_kind)]
    right = runs.count(RIGHT_TO_LEFT) - runs.count(LEFT_TO_RIGHT)
    return right if base else -right


def segments(texts: Iterable[str]) -> list[range]:
    """The codes with these texts, in runs that PDFium takes as a whole, and marks with their letters."""
    found: list[range] = []
    last = ""
    for at, text in enumerate(texts):
        edges = [_kind(character) for character in text if bidirectional(character) != "NSM"] or [last]
        if found and edges[0] == last:
            found[-1] = range(found[-1].start, at + 1)
        else:
            found.append(range(at, at + 1))
        last = edges[-1]
    return found
