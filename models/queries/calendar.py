"""SQL for the calendar: agreed next sessions, open action items with a due date, and previously exported entries."""

from dataclasses import dataclass
from datetime import date, time

from models.domain.mentoring import ActionOwner, CalendarEntry, MentorshipId
from models.queries.mentoring import mentorship
from models.queries.stored_values import read_rows
from models.workspace.reader import Reader


@dataclass(frozen=True, slots=True)
class AgreedSession:
    """A next session; `uid` is that of the session at which it was agreed.

    `starts_at` is None if no time was agreed; `reminder_minutes` is None if no reminder is wanted.
    """

    uid: str
    mentorship_uid: str
    engineer_name: str
    on: date
    starts_at: time | None
    minutes: int
    reminder_minutes: int | None


@dataclass(frozen=True, slots=True)
class DueAction:
    """An open action item with a due date."""

    uid: str
    mentorship_uid: str
    engineer_name: str
    owner: ActionOwner
    text: str
    activity_code: str
    due_on: date


def agreed_sessions(reader: Reader, today: date, only: MentorshipId | None = None) -> tuple[AgreedSession, ...]:
    """The next session of each mentorship as agreed last, unless a session was held on that day or later.

    Covers all running mentorships, or `only` one, ended or not. Raises BadInput if `only` does not exist.
    """
    return read_rows(
        reader,
        AgreedSession,
        'SELECT session.uid, mentorship.uid AS mentorship_uid, engineer.name AS engineer_name, next_on AS "on",'
        " next_at AS starts_at, session_minutes AS minutes, reminder_minutes FROM session"
        f" JOIN mentorship ON mentorship.id = mentorship_id {_PERSON} WHERE {_mentorship_condition(reader, only)}"
        " AND session.id ="
        "  (SELECT id FROM session AS newest WHERE newest.mentorship_id = mentorship.id AND next_on IS NOT NULL"
        "   ORDER BY held_on DESC, id DESC LIMIT 1)"
        " AND NOT EXISTS (SELECT 1 FROM session AS later WHERE later.mentorship_id = mentorship.id"
        "  AND later.held_on >= session.next_on)"
        " ORDER BY next_on, sort_key(engineer.name), session.uid",
        **_params(today, only),
    )


def due_actions(reader: Reader, today: date, only: MentorshipId | None = None) -> tuple[DueAction, ...]:
    """The open action items with a due date, of the same mentorships. Raises BadInput as `agreed_sessions`."""
    return read_rows(
        reader,
        DueAction,
        "SELECT action_item.uid, mentorship.uid AS mentorship_uid, engineer.name AS engineer_name, owner, text, due_on,"
        " coalesce(activity_code, '') AS activity_code FROM action_item JOIN session ON session.id = session_id"
        f" JOIN mentorship ON mentorship.id = mentorship_id {_PERSON}"
        f" WHERE {_mentorship_condition(reader, only)} AND status = 'open' AND due_on IS NOT NULL"
        " ORDER BY due_on, sort_key(engineer.name), action_item.uid",
        **_params(today, only),
    )


def written_entries(reader: Reader, only: MentorshipId | None = None) -> tuple[CalendarEntry, ...]:
    """Entries of earlier calendar files, of all mentorships or one, except sessions that were held as planned."""
    return read_rows(
        reader,
        CalendarEntry,
        'SELECT uid, mentorship_uid, kind, on_day AS "on", facts, sequence, cancelled_on, starts_at,'
        " minutes FROM calendar_entry WHERE NOT"
        " (kind = 'session' AND EXISTS (SELECT 1 FROM session JOIN mentorship ON mentorship.id = mentorship_id"
        "  WHERE mentorship.uid = mentorship_uid AND held_on = on_day))"
        + (" AND mentorship_uid = (SELECT uid FROM mentorship WHERE id = :only)" if only else "")
        + " ORDER BY on_day, uid",
        **({"only": only} if only else {}),
    )


_PERSON = "JOIN engineer ON engineer.id = engineer_id"


def _mentorship_condition(reader: Reader, only: MentorshipId | None) -> str:
    if only is None:
        return "archived_at IS NULL AND (mentorship.ends_on IS NULL OR mentorship.ends_on >= :today)"
    mentorship(reader, only)  # raises BadInput if it does not exist
    return "mentorship.id = :only"


def _params(today: date, only: MentorshipId | None) -> dict[str, object]:
    return {"today": today.isoformat()} if only is None else {"only": only}
