"""Reviews: statuses and their order, states of a rating, roles of opinions, and limits."""

from collections.abc import Mapping
from datetime import date, timedelta
from enum import StrEnum
from typing import NewType

from msgspec import Struct

from models.domain.conclusions import Conclusion
from models.support.messages import Message, message

ReviewId = NewType("ReviewId", int)

MAX_POINTS = 3
"""Top strengths, and growth points, of a review."""
DAYS_TO_DECIDE = 14
"""Days proposed for the decision on an appeal."""


class ReviewState(StrEnum):
    """Status of a review. A signature confirms receipt, not agreement."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    SHARED = "shared"
    DISCUSSED = "discussed"
    ACKNOWLEDGED = "acknowledged"
    REFUSED = "refused"
    CLOSED = "closed"

    @property
    def list_label(self) -> Message:
        """Label for use on its own, as in a list."""
        return {
            ReviewState.DRAFT: message("Draft"),
            ReviewState.SUBMITTED: message("Submitted"),
            ReviewState.SHARED: message("Shared"),
            ReviewState.DISCUSSED: message("Discussed"),
            ReviewState.ACKNOWLEDGED: message("Acknowledged"),
            ReviewState.REFUSED: message("Refused"),
            ReviewState.CLOSED: message("Closed"),
        }[self]

    @property
    def label(self) -> Message:
        """Label for use inside a sentence."""
        return {
            ReviewState.DRAFT: message("draft", "state of a review"),
            ReviewState.SUBMITTED: message("submitted", "state of a review"),
            ReviewState.SHARED: message("shared", "state of a review"),
            ReviewState.DISCUSSED: message("discussed", "state of a review"),
            ReviewState.ACKNOWLEDGED: message("acknowledged", "state of a review"),
            ReviewState.REFUSED: message("refused", "state of a review"),
            ReviewState.CLOSED: message("closed", "state of a review"),
        }[self]


NEXT_STATES: Mapping[ReviewState, frozenset[ReviewState]] = {
    ReviewState.DRAFT: frozenset({ReviewState.SUBMITTED}),
    ReviewState.SUBMITTED: frozenset({ReviewState.DRAFT, ReviewState.SHARED}),
    ReviewState.SHARED: frozenset({ReviewState.DISCUSSED}),
    ReviewState.DISCUSSED: frozenset({ReviewState.ACKNOWLEDGED, ReviewState.REFUSED}),
    ReviewState.ACKNOWLEDGED: frozenset({ReviewState.CLOSED}),
    ReviewState.REFUSED: frozenset({ReviewState.CLOSED}),
    ReviewState.CLOSED: frozenset(),
}


class RatingState(StrEnum):
    """Whether a competency was rated, could not be observed, or has not been answered yet."""

    RATED = "rated"
    NOT_OBSERVED = "not_observed"
    BLANK = "blank"


class OpinionRole(StrEnum):
    """Role of the author of an opinion. Opinions are shown next to the rating and never averaged into it."""

    SELF = "self"
    TECH_LEAD = "tech_lead"
    PEER = "peer"

    @property
    def label(self) -> Message:
        """Label for use inside a sentence."""
        return {
            OpinionRole.SELF: message("self"),
            OpinionRole.TECH_LEAD: message("tech lead"),
            OpinionRole.PEER: message("peer"),
        }[self]


class PointKind(StrEnum):
    """A top strength or a growth point."""

    STRENGTH = "strength"
    GROWTH = "growth"

    @property
    def label(self) -> Message:
        """Label for use before "point"."""
        return message("strength", "point") if self is PointKind.STRENGTH else message("growth", "point")


class DecidedConclusion(Struct, frozen=True):
    """A decided conclusion: by whom, on which day, and what the ratings suggested at that time.

    Earlier versions did not store `decided_by` (empty then), `decided_on` and `suggested` (None then).
    """

    conclusion: Conclusion
    decided_by: str
    decided_on: date | None
    suggested: Conclusion | None
    reason: str


def decision_in_force(
    decided: DecidedConclusion | None, suggested: Conclusion, state: ReviewState
) -> DecidedConclusion | None:
    """The decision; None if a draft's ratings now suggest another conclusion, so that it must be decided again."""
    outdated = state is ReviewState.DRAFT and decided is not None and decided.suggested is not suggested
    return None if outdated else decided


def appeal_ends(shared_on: date | None, appeal_days: int) -> date | None:
    """Last day of the appeal period of a review shared on that day; None before it is shared."""
    return shared_on + timedelta(days=appeal_days) if shared_on else None


def usual_decision_due(raised_on: date) -> date:
    """Day by which an appeal raised on that day is proposed to be decided."""
    return raised_on + timedelta(days=DAYS_TO_DECIDE)
