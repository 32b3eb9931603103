"""Mentorship plans and their goals: ids, states and rules."""

from datetime import date, timedelta
from enum import StrEnum
from typing import NewType

from models.support.messages import Message, message

PlanId = NewType("PlanId", int)
GoalId = NewType("GoalId", int)
USUAL_PLAN_DAYS = 90
"""Days proposed as the length of a new plan."""

MAX_GOALS = 3
"""Goals that a plan can hold, and that should be open at the same time."""


class PlanState(StrEnum):
    """Status of a plan: drafted, then agreed by mentor and engineer, then closed."""

    DRAFT = "draft"
    AGREED = "agreed"
    CLOSED = "closed"

    @property
    def label(self) -> Message:
        """Label as in a list."""
        return {
            PlanState.DRAFT: message("Draft"),
            PlanState.AGREED: message("Agreed"),
            PlanState.CLOSED: message("Closed"),
        }[self]


class GoalState(StrEnum):
    """Result of a goal."""

    OPEN = "open"
    ACHIEVED = "achieved"
    PARTLY = "partly"
    DROPPED = "dropped"

    @property
    def label(self) -> Message:
        """Label as in a list."""
        return {
            GoalState.OPEN: message("open"),
            GoalState.ACHIEVED: message("achieved"),
            GoalState.PARTLY: message("partly achieved"),
            GoalState.DROPPED: message("dropped"),
        }[self]


class Interest(StrEnum):
    """The engineer's interest in working on a competency."""

    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"

    @property
    def label(self) -> Message:
        """Label as in a list."""
        return {
            Interest.LOW: message("Low interest"),
            Interest.NORMAL: message("Normal interest"),
            Interest.HIGH: message("High interest"),
        }[self]


def usual_end(starts_on: date) -> date:
    """Last day proposed for a plan that starts on `starts_on`."""
    return starts_on + timedelta(days=USUAL_PLAN_DAYS)


def proposed_target(rating: int | None, expected: int) -> int:
    """Target rating proposed for a goal: one step above `rating` (None: not rated), at most the expected rating.

    It is never below `rating`.
    """
    return expected if rating is None else max(min(rating + 1, expected), rating)
