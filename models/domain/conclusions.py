"""Conclusions of a review, as the ratings suggest them and the reviewer decides."""

from enum import StrEnum

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
        """As a reader sees it: "Approaching level"."""
        return {
            Conclusion.INSUFFICIENT_EVIDENCE: message("Insufficient evidence"),
            Conclusion.BELOW_LEVEL: message("Below level"),
            Conclusion.APPROACHING_LEVEL: message("Approaching level"),
            Conclusion.MEETS_LEVEL: message("Meets level"),
            Conclusion.EXCEEDS_LEVEL: message("Exceeds level"),
        }[self]
