"""Positions that a person can take on a trend of the role."""

from enum import StrEnum

from models.support.messages import Message, message


class TrendChoice(StrEnum):
    """What the user does about a trend; kept in the workspace for the user alone and never rated or printed."""

    WATCH = "watch"
    TRY = "try"
    ADOPT = "adopt"
    HOLD = "hold"

    @property
    def label(self) -> Message:
        """Label as in a list."""
        return {
            TrendChoice.WATCH: message("Watch", "a trend"),
            TrendChoice.TRY: message("Try", "a trend"),
            TrendChoice.ADOPT: message("Adopt", "a trend"),
            TrendChoice.HOLD: message("Hold", "a trend"),
        }[self]

    @property
    def meaning(self) -> Message:
        """What the choice commits to, as a sentence."""
        return {
            TrendChoice.WATCH: message("Follow it, and change nothing yet."),
            TrendChoice.TRY: message("Run a small experiment with a question and an end date."),
            TrendChoice.ADOPT: message("Use it where it fits, and help others use it."),
            TrendChoice.HOLD: message("Start nothing new with it for now."),
        }[self]
