"""Mentorships, sessions, action items, plans and goals: their identities and states."""

from enum import StrEnum
from typing import NewType

MentorshipId = NewType("MentorshipId", int)
SessionId = NewType("SessionId", int)
ActionItemId = NewType("ActionItemId", int)
PlanId = NewType("PlanId", int)
GoalId = NewType("GoalId", int)


class ActionOwner(StrEnum):
    """Who promised an action item."""

    ENGINEER = "engineer"
    MENTOR = "mentor"
    MANAGER = "manager"


class ActionStatus(StrEnum):
    """An action item stays one item, however often it is carried."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


class PlanState(StrEnum):
    """A plan is drafted, agreed by mentor and engineer, and closed."""

    DRAFT = "draft"
    AGREED = "agreed"
    CLOSED = "closed"


class GoalState(StrEnum):
    """What became of a goal."""

    OPEN = "open"
    ACHIEVED = "achieved"
    PARTLY = "partly"
    DROPPED = "dropped"


class Interest(StrEnum):
    """How much the engineer wants to work on a competency."""

    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"
