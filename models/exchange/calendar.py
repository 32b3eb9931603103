"""Calendar file (.ics, RFC 5545): agreed next sessions and due dates of action items."""

import hashlib
import re
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from models.domain.mentoring import CalendarEntry, EntryKind, MentorshipId
from models.exchange.files import readable
from models.library.shareable import shareable
from models.operations.calendar_exports import record_calendar
from models.queries.calendar import AgreedSession, DueAction, agreed_sessions, due_actions, written_entries
from models.queries.settings import settings
from models.support.errors import Refused
from models.support.language import in_language
from models.support.messages import message
from models.support.translation import say
from models.workspace.reader import Reader
from models.workspace.workspace import Workspace

if TYPE_CHECKING:
    from icalendar import Alarm, Event

PRODUCT = "-//Plumbline//Mentoring//{language}"
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]+")
"""Control characters, line ends, direction overrides and lone surrogates, removed from the titles of appointments."""


FILE_NAME = "mentoring.ics"
"""The proposed name: no name of a person, which would be read in every folder and mail."""

REPEATED_DAYS = 90
"""Days for which every file repeats a cancelled entry, for a calendar that missed one file."""


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """The bytes of the file, with the numbers of sessions, actions and cancelled entries in it."""

    content: bytes
    sessions: int
    actions: int
    cancelled: int


@dataclass(frozen=True, slots=True)
class PlannedEntry:
    """A calendar entry with its summary and description, and the minutes before its start at which to remind."""

    entry: CalendarEntry
    summary: str
    description: str = ""
    reminder_minutes: int | None = None


def planned_entries(reader: Reader, mentorship: MentorshipId | None, today: date) -> tuple[PlannedEntry, ...]:
    """The entries of a calendar file of one mentorship, or of all running ones (None), as of `today`.

    Entries of earlier files that no longer apply are included as cancelled, for 90 days. Raises Refused if there is no
    entry, BadInput if there is no such mentorship. The texts are in the language of the workspace's documents.
    """
    with in_language(settings(reader).language):
        return _planned(reader, mentorship, today)


def _planned(reader: Reader, mentorship: MentorshipId | None, today: date) -> tuple[PlannedEntry, ...]:
    sessions = map(_session, agreed_sessions(reader, today, mentorship))
    actions = (
        _action(action)
        for action in due_actions(reader, today, mentorship)
        if shareable().allows_action(action.activity_code)
    )
    written = {entry.uid: entry for entry in written_entries(reader)}
    current = [_following(session, written.get(session.entry.uid)) for session in (*sessions, *actions)]
    uids = {item.entry.uid for item in current}
    gone = [entry for entry in written_entries(reader, mentorship) if entry.uid not in uids]
    called_off = [_called_off(entry, today) for entry in gone]
    since = today - timedelta(days=REPEATED_DAYS)
    planned = (*current, *(item for item in called_off if item.entry.cancelled_on and item.entry.cancelled_on >= since))
    if not planned:
        raise Refused(message("Nothing to export: no next session is agreed, and no open action has a due date."))
    return planned


def calendar_file(
    workspace: Workspace, mentorship: MentorshipId | None, today: date, stamp: datetime, file_name: str = FILE_NAME
) -> CalendarFile:
    """Write `planned_entries` to a calendar file and record both in the workspace. Raises as `planned_entries`.

    Each entry keeps its UID, and its sequence number rises with each change, so that a calendar that reads a later file
    moves or removes it instead of duplicating it. The same workspace and `stamp` give the same bytes. The file contains
    names, days and the texts of action items. It never contains session notes, agreements, private notes or actions of a
    confidential talk.
    """
    from icalendar import Calendar  # imported here: loading it takes as long as the rest of a command

    planned = planned_entries(workspace, mentorship, today)
    calendar = Calendar()
    calendar.add("prodid", PRODUCT.format(language=settings(workspace).language.upper()))
    calendar.add("version", "2.0")
    for item in planned:
        calendar.add_component(_event(item, stamp))
    content = calendar.to_ical()
    workspace.do(
        record_calendar,
        entries=[item.entry for item in planned],
        file_name=readable(file_name),
        file_sha256=hashlib.sha256(content).hexdigest(),
    )
    standing = [item.entry.kind for item in planned if item.entry.cancelled_on is None]
    sessions = standing.count(EntryKind.SESSION)
    return CalendarFile(content, sessions, len(standing) - sessions, len(planned) - len(standing))


def _session(agreed: AgreedSession) -> PlannedEntry:
    entry = CalendarEntry(agreed.uid, agreed.mentorship_uid, EntryKind.SESSION, agreed.on, "")
    summary = say("Mentoring session: {name}", name=agreed.engineer_name)
    if agreed.starts_at is None:
        return PlannedEntry(entry, summary)
    timed = replace(entry, starts_at=agreed.starts_at, minutes=agreed.minutes)
    return PlannedEntry(timed, summary, reminder_minutes=agreed.reminder_minutes)


def _action(item: DueAction) -> PlannedEntry:
    entry = CalendarEntry(item.uid, item.mentorship_uid, EntryKind.ACTION, item.due_on, "")
    owner = say("Action of the {owner}, mentoring of {name}", owner=item.owner.label, name=item.engineer_name)
    return PlannedEntry(entry, item.text, owner)


def _following(planned: PlannedEntry, before: CalendarEntry | None) -> PlannedEntry:
    """The entry with its digest, and a sequence number that rises if it differs from the one written before."""
    facts = [planned.summary, planned.description]
    if planned.reminder_minutes is not None:
        facts.append(str(planned.reminder_minutes))
    entry = replace(planned.entry, facts=hashlib.sha256("\n".join(facts).encode()).hexdigest())
    if before is not None:
        unchanged = replace(entry, sequence=before.sequence) == before
        entry = replace(entry, sequence=before.sequence + (0 if unchanged else 1))
    return replace(planned, entry=entry)


def _called_off(before: CalendarEntry, today: date) -> PlannedEntry:
    """A cancellation of an earlier entry. The text of the entry is not repeated, since it may have been deleted."""
    is_session = before.kind is EntryKind.SESSION
    summary = say("Mentoring session: cancelled") if is_session else say("Mentoring action: closed")
    if before.cancelled_on is not None:
        return PlannedEntry(before, summary)
    return PlannedEntry(replace(before, sequence=before.sequence + 1, cancelled_on=today), summary)


def _event(planned: PlannedEntry, stamp: datetime) -> "Event":
    """A private event at its time, or all day if it has none. Only an event with a time makes the person busy.

    Actions are events and not VTODO, which the most common calendars silently ignore.
    """
    from icalendar import Event

    entry = planned.entry
    cancelled = entry.cancelled_on is not None
    event = Event()
    event.add("uid", f"{entry.kind.value}-{entry.uid}@plumbline")
    event.add("dtstamp", stamp.astimezone(UTC).replace(microsecond=0))
    _add_times(event, entry)
    event.add("summary", _one_line(planned.summary))
    if planned.description:
        event.add("description", _one_line(planned.description))
    event.add("sequence", entry.sequence)
    event.add("status", "CANCELLED" if cancelled else "CONFIRMED")
    event.add("class", "PRIVATE")
    event.add("transp", "OPAQUE" if entry.starts_at and not cancelled else "TRANSPARENT")
    if planned.reminder_minutes is not None and not cancelled:
        event.add_component(_alarm(planned))
    return event


def _add_times(event: "Event", entry: CalendarEntry) -> None:
    """Start and end: a local time without a zone, which each calendar shows as it is, or a whole day."""
    if entry.starts_at is not None and entry.minutes is not None:
        start = datetime.combine(entry.on, entry.starts_at)
        event.add("dtstart", start)
        event.add("dtend", start + timedelta(minutes=entry.minutes))
        return
    event.add("dtstart", entry.on)
    if entry.on < date.max:
        event.add("dtend", entry.on + timedelta(days=1))


def _alarm(planned: PlannedEntry) -> "Alarm":
    """The reminder, which shows the summary."""
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", _one_line(planned.summary))
    alarm.add("trigger", -timedelta(minutes=planned.reminder_minutes or 0))
    return alarm


def _one_line(typed: str) -> str:
    return " ".join(_UNPRINTABLE.sub(" ", typed).split())
