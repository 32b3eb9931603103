"""A calendar file (.ics, RFC 5545) of what is agreed: the next sessions, and the days action items are due."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from models.errors import Refused
from models.mentoring import MentorshipId
from models.queries.calendar import AgreedSession, DueAction, agreed_sessions, due_actions
from models.rubric.reference import load_reference
from models.sentences import say
from models.workspace.reader import Reader

if TYPE_CHECKING:
    from icalendar import Event

PRODUCT = "-//Plumbline//Mentoring//EN"
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]+")
"""Controls, line ends, direction overrides, broken characters: none of them belongs into the name of an appointment."""


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """The bytes of the file, and how many sessions and actions are in it."""

    content: bytes
    sessions: int
    actions: int


def calendar_file(reader: Reader, mentorship: MentorshipId | None, today: date, stamp: datetime) -> CalendarFile:
    """What one mentorship agreed on, or every one that runs (None). The same workspace and `stamp` give the same bytes.

    Each entry keeps its UID, so that a calendar that reads the file again moves it instead of doubling it. It holds names,
    days and the words of action items; nothing that was said in a session, no agreement, nothing private, and no action of
    a confidential talk. Raises Refused if there is nothing to put in, BadInput if there is no such mentorship.
    """
    from icalendar import Calendar  # takes as long to load as all the rest of a command

    sessions = agreed_sessions(reader, today, mentorship)
    shareable = {one.code for one in load_reference().activities if not one.confidential} | {""}
    actions = tuple(one for one in due_actions(reader, today, mentorship) if one.activity_code in shareable)
    if not sessions and not actions:
        raise Refused(
            say("No next session is agreed and no open action has a due date, so there is nothing to put in.")
        )
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    for event in (*map(_session, sessions), *map(_action, actions)):
        event.add("dtstamp", stamp.astimezone(UTC).replace(microsecond=0))
        calendar.add_component(event)
    return CalendarFile(calendar.to_ical(), len(sessions), len(actions))


def _session(agreed: AgreedSession) -> "Event":
    return _all_day(f"session-{agreed.uid}", agreed.on, f"Mentoring session: {agreed.engineer_name}", busy=True)


def _action(item: DueAction) -> "Event":
    """Not a VTODO: the calendars most people use leave those out without a word."""
    event = _all_day(f"action-{item.uid}", item.due_on, item.text, busy=False)
    event.add("description", _one_line(f"Action of the {item.owner.value}, mentoring of {item.engineer_name}"))
    return event


def _all_day(uid: str, on: date, summary: str, *, busy: bool) -> "Event":
    """An event on a day. Without an end it lasts that day; others who see the calendar are not to read what it is."""
    from icalendar import Event

    event = Event()
    event.add("uid", f"{uid}@plumbline")
    event.add("dtstart", on)
    event.add("summary", _one_line(summary))
    event.add("class", "PRIVATE")
    event.add("transp", "OPAQUE" if busy else "TRANSPARENT")
    return event


def _one_line(typed: str) -> str:
    return " ".join(_UNPRINTABLE.sub(" ", typed).split())
