"""Mentorships, sessions and action items: ids, states, rules, and calendar entries."""

from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum
from typing import NewType

from models.support.messages import Message, message

MentorshipId = NewType("MentorshipId", int)
SessionId = NewType("SessionId", int)
ActionItemId = NewType("ActionItemId", int)


MAX_MENTEES = 3
"""Active mentorships of one mentor above which a warning is shown."""
CARRIES_TO_ASK = 3
"""Carries from which the user is asked to drop the action, split it or find help."""
MAX_MINUTES = 24 * 60
"""Longest session."""
MAX_REMINDER = 7 * 24 * 60
"""Most minutes before a session at which a calendar can remind."""


class Lane(StrEnum):
    """Readers of a line of a session: both people, or only the mentor."""

    SHARED = "shared"
    PRIVATE = "private"

    @property
    def label(self) -> Message:
        """Label for use before "line"."""
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
        """Label for use inside a sentence."""
        return {
            SessionPart.GOAL: message("goal", "part of a session"),
            SessionPart.REALITY: message("reality", "part of a session"),
            SessionPart.OPTIONS: message("options", "part of a session"),
            SessionPart.WILL: message("will", "part of a session"),
            SessionPart.RECAP: message("recap", "part of a session"),
        }[self]


class ActionOwner(StrEnum):
    """Person who agreed to do an action item."""

    ENGINEER = "engineer"
    MENTOR = "mentor"
    MANAGER = "manager"

    @property
    def label(self) -> Message:
        """Label as in a list."""
        return {
            ActionOwner.ENGINEER: message("engineer", "action"),
            ActionOwner.MENTOR: message("mentor"),
            ActionOwner.MANAGER: message("manager"),
        }[self]


class ActionStatus(StrEnum):
    """Status of an action item. A carried item stays the same item."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"

    @property
    def label(self) -> Message:
        """Label as in a list."""
        return {
            ActionStatus.OPEN: message("open"),
            ActionStatus.DONE: message("done"),
            ActionStatus.DROPPED: message("dropped"),
        }[self]


def next_due(starts_on: date, last_on: date | None, agreed_on: date | None, cadence_days: int) -> date:
    """Due date of the next session: the agreed day, else `cadence_days` after the last one; `starts_on` for the first."""
    if last_on is None:
        return starts_on
    return agreed_on or last_on + timedelta(days=cadence_days)


def is_inactive(starts_on: date, last_on: date | None, cadence_days: int, today: date) -> bool:
    """Whether the last session (or the start) is more than twice the cadence ago."""
    return (today - (last_on or starts_on)).days > 2 * cadence_days


def is_overdue(due_on: date | None, today: date) -> bool:
    """Whether an open item was due before `today`."""
    return due_on is not None and due_on < today


def may_be_in_progress(held_on: date, today: date) -> bool:
    """Whether a session may be in progress. A session held on an earlier day is over."""
    return held_on >= today


class EntryKind(StrEnum):
    """Kind of an entry of a calendar file."""

    SESSION = "session"
    ACTION = "action"


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """An entry of a calendar file, as last written: `minutes` long from `starts_at` on, or all day if both are None.

    `uid` is that of the session or action, `facts` a digest of its text, `sequence` the number of changes, and
    `cancelled_on` the day of the first file that cancelled it.
    """

    uid: str
    mentorship_uid: str
    kind: EntryKind
    on: date
    facts: str
    sequence: int = 0
    cancelled_on: date | None = None
    starts_at: time | None = None
    minutes: int | None = None
