"""Conclusions of a review, as the ratings suggest them and the reviewer decides."""

from enum import StrEnum

from msgspec import Struct

from models.support.messages import Message, message


class Conclusion(StrEnum):
    """Conclusion of a review. The ratings suggest one; a reviewer who decides otherwise gives a reason."""

    INSUFFICIENT_EVIDENCE = "insufficient-evidence"
    BELOW_LEVEL = "below-level"
    APPROACHING_LEVEL = "approaching-level"
    MEETS_LEVEL = "meets-level"
    EXCEEDS_LEVEL = "exceeds-level"

    @property
    def label(self) -> Message:
        """The display text, such as "Approaching level"."""
        return {
            Conclusion.INSUFFICIENT_EVIDENCE: message("Insufficient evidence"),
            Conclusion.BELOW_LEVEL: message("Below level"),
            Conclusion.APPROACHING_LEVEL: message("Approaching level"),
            Conclusion.MEETS_LEVEL: message("Meets level"),
            Conclusion.EXCEEDS_LEVEL: message("Exceeds level"),
        }[self]


class Suggestion(Struct, frozen=True):
    """A suggested conclusion, and those that are also possible, from lower to higher."""

    conclusion: Conclusion
    also: tuple[Conclusion, ...] = ()

    @property
    def is_close_call(self) -> bool:
        """Whether another conclusion is also possible."""
        return bool(self.also)

    def needs_reason(self, decided: Conclusion) -> bool:
        """Whether this decision needs a written reason: a close call, or another conclusion than the suggested one."""
        return self.is_close_call or decided is not self.conclusion
