"""Hints as frozen values."""

from dataclasses import dataclass
from enum import StrEnum

from models.support.messages import Message


class HintKind(StrEnum):
    """Kind of a hint: first those about a whole review, then those about a text by descending weight."""

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
        """Whether the hint is highlighted, because such words do not belong in any review."""
        return self is HintKind.PROTECTED


@dataclass(frozen=True, slots=True)
class ReviewHint:
    """Hint about the ratings of one review; `codes` are its competencies, in display order."""

    kind: HintKind
    codes: tuple[str, ...]
    why: Message


@dataclass(frozen=True, slots=True)
class TextHint:
    """Hint about a text: `words` are its characters from `start` to `end` (exclusive)."""

    kind: HintKind
    start: int
    end: int
    phrase: str
    why: Message
