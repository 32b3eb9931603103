"""Grouping of hints on one text: strongest first, one line per reason."""

from collections.abc import Iterable
from dataclasses import dataclass

from models.hints.values import HintKind, TextHint


@dataclass(frozen=True, slots=True)
class HintLine:
    """One hint with the distinct words it is about, in the order of the text."""

    kind: HintKind
    phrases: tuple[str, ...]
    why: str


def grouped(hints: Iterable[TextHint]) -> tuple[HintLine, ...]:
    """The lines for the hints of one text."""
    order = tuple(HintKind)
    found: dict[tuple[HintKind, str], dict[str, str]] = {}
    for hint in hints:
        found.setdefault((hint.kind, hint.why), {}).setdefault(hint.phrase.casefold(), hint.phrase)
    lines = (HintLine(kind, tuple(phrases.values()), why) for (kind, why), phrases in found.items())
    return tuple(sorted(lines, key=lambda line: order.index(line.kind)))
