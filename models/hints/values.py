"""Hints as frozen values."""

from dataclasses import dataclass
from enum import StrEnum

from models.support.messages import Message


class HintKind(StrEnum):
    """What a hint is about: first those on a whole review, then those on a text, the weightiest first."""

    CENTRAL_TENDENCY = "central-tendency"
    STRAIGHT_LINING = "straight-lining"
    HALO = "halo"
    LENIENCY = "leniency"
    SEVERITY = "severity"
    RECENT_EVIDENCE = "recent-evidence"
    EXTREME_WITHOUT_EVIDENCE = "extreme-without-evidence"
    PROTECTED = "protected"
    TRAIT = "trait"
    HEARSAY = "hearsay"
    COMPARISON = "comparison"
    ABSOLUTE = "absolute"
    HEDGE = "hedge"
    VAGUE = "vague"
    PRONOUN = "pronoun"

    @property
    def is_strong(self) -> bool:
        """Whether it is to stand out: what it found does not belong into any review."""
        return self is HintKind.PROTECTED


@dataclass(frozen=True, slots=True)
class ReviewHint:
    """Something to check about the ratings of one review; `codes` are the competencies concerned, in display order."""

    kind: HintKind
    codes: tuple[str, ...]
    why: Message


@dataclass(frozen=True, slots=True)
class TextHint:
    """Something to check in a text: `words` stand in it from `start` up to, not including, `end`."""

    kind: HintKind
    start: int
    end: int
    phrase: str
    why: Message
