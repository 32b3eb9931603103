"""Mentorships, sessions, action items, plans and goals: their identities, states and rules of thumb."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import NewType

from models.support.messages import Message, message

MentorshipId = NewType("MentorshipId", int)
SessionId = NewType("SessionId", int)
ActionItemId = NewType("ActionItemId", int)
PlanId = NewType("PlanId", int)
GoalId = NewType("GoalId", int)


MOST_MENTEES = 3
"""More active mentorships than these are too many for one mentor to do well; a warning, no more."""
CARRIES_TO_ASK = 3
"""An action carried so often is asked about: drop it, split it, or find help."""


class Lane(StrEnum):
    """Who reads a line of a session: both, or the mentor alone."""

    SHARED = "shared"
    PRIVATE = "private"

    @property
    def label(self) -> Message:
        """As it stands before "line"."""
        return message("shared", "line") if self is Lane.SHARED else message("private", "line")


class SessionPart(StrEnum):
    """The parts of a session that are prose: the four steps of GROW (Whitmore), and the recap that closes it."""

    GOAL = "goal"
    REALITY = "reality"
    OPTIONS = "options"
    WILL = "will"
    RECAP = "recap"

    @property
    def label(self) -> Message:
        """As it stands inside a sentence."""
        return {
            SessionPart.GOAL: message("goal", "part of a session"),
            SessionPart.REALITY: message("reality", "part of a session"),
            SessionPart.OPTIONS: message("options", "part of a session"),
            SessionPart.WILL: message("will", "part of a session"),
            SessionPart.RECAP: message("recap", "part of a session"),
        }[self]


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


def next_due(starts_on: date, last_on: date | None, agreed_on: date | None, cadence_days: int) -> date:
    """When the next session is due: on the day agreed, or else a cadence after the last one; the first at the start."""
    if last_on is None:
        return starts_on
    return agreed_on or last_on + timedelta(days=cadence_days)


def is_inactive(starts_on: date, last_on: date | None, cadence_days: int, today: date) -> bool:
    """Whether nothing has happened for more than twice the cadence."""
    return (today - (last_on or starts_on)).days > 2 * cadence_days


class EntryKind(StrEnum):
    """What an entry of a calendar file stands for."""

    SESSION = "session"
    ACTION = "action"


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """An all-day entry of a calendar file as it was written last.

    `uid` is that of the session or action, `facts` a digest of its words, `sequence` how often it has changed, and
    `cancelled_on` the day of the first file that called it off.
    """

    uid: str
    mentorship_uid: str
    kind: EntryKind
    on: date
    facts: str
    sequence: int = 0
    cancelled_on: date | None = None
