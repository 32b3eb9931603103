"""View of the mentoring page: mentorships, due sessions, all action items, warnings."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from models.domain.mentoring import (
    MAX_MENTEES,
    ActionItemId,
    MentorshipId,
    SessionId,
    is_inactive,
    next_due,
)
from models.domain.people import EngineerId
from models.queries.mentoring import ActionItemRow
from models.queries.stored_values import day, read_rows, words_in
from models.support.folding import same_key
from models.support.messages import Message, message
from models.workspace.reader import Reader

MAX_ACTIONS = 500


@dataclass(frozen=True, slots=True)
class MentorshipLine:
    """A row of the list of mentorships. `is_inactive`: it runs, without a session for more than twice its cadence."""

    id: MentorshipId
    engineer_id: EngineerId
    engineer_name: str
    mentor_name: str
    starts_on: date
    ends_on: date | None
    sessions: int
    last_session: SessionId | None
    last_on: date | None
    due_on: date | None
    open_actions: int
    overdue_actions: int
    is_inactive: bool

    def session_on(self, day: date) -> SessionId | None:
        """The last session if it was held on that day."""
        return self.last_session if self.last_on == day else None


def mentorship_lines(reader: Reader, today: date, text: str = "") -> tuple[MentorshipLine, ...]:
    """All mentorships whose engineer or mentor matches `text`: running ones by due date, then ended ones."""
    conditions, params = words_in(text, ("engineer.name", "mentor_name"))
    rows = _rows(reader, today, ["archived_at IS NULL", *conditions], params)
    lines = [_line(row, today) for row in rows]
    return tuple(sorted(lines, key=lambda line: (line.due_on is None, line.due_on or today)))


def mentorship_line(reader: Reader, mentorship: MentorshipId, today: date) -> MentorshipLine:
    """One mentorship as a row of the list."""
    [row] = _rows(reader, today, ["mentorship.id = :mentorship"], {"mentorship": mentorship})
    return _line(row, today)


def mentorship_warnings(reader: Reader, mentor_name: str, engineer: EngineerId, today: date) -> tuple[Message, ...]:
    """Warnings about this pair; they block nothing.

    The mentor should not be the engineer's reviewer and should have at most three mentorships.
    """
    mentor = mentor_name.strip()
    found = []
    if reader.query(
        "SELECT 1 FROM review WHERE engineer_id = :engineer AND same_key(reviewer_name) = :mentor LIMIT 1",
        engineer=engineer,
        mentor=same_key(mentor),
    ):
        found.append(
            message(
                "{mentor} also reviews this engineer. Engineers speak more openly with a mentor who does not "
                "review them.",
                mentor=mentor,
            )
        )
    [count] = reader.query(
        "SELECT count(*) AS n FROM mentorship WHERE same_key(mentor_name) = :mentor AND engineer_id <> :engineer"
        " AND (ends_on IS NULL OR ends_on >= :today)",
        mentor=same_key(mentor),
        engineer=engineer,
        today=today.isoformat(),
    )
    if mentor and count["n"] >= MAX_MENTEES:
        found.append(
            message(
                "{mentor} already mentors {number} others. With more than {most}, little time is left for each.",
                mentor=mentor,
                number=count["n"],
                most=MAX_MENTEES,
            )
        )
    return tuple(found)


class ActionOrder(StrEnum):
    """Sort order of action items."""

    DUE = "due"
    PERSON = "person"


class ActionFilter(StrEnum):
    """Filter of action items."""

    OPEN = "open"
    OVERDUE = "overdue"
    CARRIED = "carried"
    DONE = "done"
    DROPPED = "dropped"


_FILTERS = {
    ActionFilter.OPEN: "status = 'open'",
    ActionFilter.OVERDUE: "status = 'open' AND due_on < :today",
    ActionFilter.CARRIED: "status = 'open' AND carries > 0",
    ActionFilter.DONE: "status = 'done'",
    ActionFilter.DROPPED: "status = 'dropped'",
}
_ORDERS = {
    ActionOrder.DUE: "due_on IS NULL, due_on, sort_key(engineer_name), id",
    ActionOrder.PERSON: "sort_key(engineer_name), engineer_id, due_on IS NULL, due_on, id",
}


@dataclass(frozen=True, slots=True)
class ActionLine(ActionItemRow):
    """One action item with its engineer and mentor."""

    engineer_id: EngineerId
    engineer_name: str
    mentor_name: str


def action_lines(
    reader: Reader,
    today: date,
    which: ActionFilter = ActionFilter.OPEN,
    order: ActionOrder = ActionOrder.DUE,
    text: str = "",
) -> tuple[ActionLine, ...]:
    """The action items of all engineers, at most MAX_ACTIONS; closed ones newest first."""
    conditions, params = words_in(text, ("engineer_name", "mentor_name", "text"))
    closed = which in (ActionFilter.DONE, ActionFilter.DROPPED) and order is ActionOrder.DUE
    return read_rows(
        reader,
        ActionLine,
        "SELECT * FROM (SELECT action_item.id, session_id, engineer_id, engineer.name AS engineer_name, mentor_name, owner,"
        "  text, if_then, due_on, status, closed_on, held_on AS agreed_on, coalesce(activity_code, '') AS activity_code,"
        "  (SELECT count(*) FROM action_item_carry WHERE action_item_id = action_item.id) AS carries"
        "  FROM action_item JOIN session ON session.id = session_id JOIN mentorship ON mentorship.id = mentorship_id"
        "  JOIN engineer ON engineer.id = engineer_id WHERE archived_at IS NULL)"
        f" WHERE {' AND '.join([_FILTERS[which], *conditions])}"
        f" ORDER BY {'closed_on DESC, id DESC' if closed else _ORDERS[order]} LIMIT {MAX_ACTIONS}",
        **({"today": today.isoformat()} if which is ActionFilter.OVERDUE else {}),
        **params,
    )


@dataclass(frozen=True, slots=True)
class Carry:
    """One carry of an action: the day of the session it was carried into, and its due date before that."""

    held_on: date
    due_before: date | None


def carries_of(reader: Reader, item: ActionItemId) -> tuple[Carry, ...]:
    """The history of an action item: every session it was carried into, oldest first."""
    return read_rows(
        reader,
        Carry,
        "SELECT held_on, due_before FROM action_item_carry JOIN session ON session.id = session_id"
        " WHERE action_item_id = :item ORDER BY held_on, session_id",
        item=item,
    )


@dataclass(frozen=True, slots=True)
class WorkLifeNote:
    """One work-life note, never part of a document."""

    held_on: date
    text: str


def work_life_notes(reader: Reader, mentorship: MentorshipId) -> tuple[WorkLifeNote, ...]:
    """The work-life notes of a mentorship, newest first."""
    return read_rows(
        reader,
        WorkLifeNote,
        "SELECT held_on, text FROM work_life_check_in WHERE mentorship_id = :id ORDER BY held_on DESC, id DESC",
        id=mentorship,
    )


def _rows(reader: Reader, today: date, conditions: Sequence[str], params: Mapping[str, object]) -> list[dict[str, Any]]:
    return reader.query(
        "SELECT mentorship.id, engineer_id, engineer.name AS engineer_name, mentor_name, starts_on, ends_on, cadence_days,"
        " (SELECT count(*) FROM session WHERE mentorship_id = mentorship.id) AS sessions,"
        f" (SELECT id {_NEWEST}) AS last_session, (SELECT held_on {_NEWEST}) AS last_on,"
        f" (SELECT next_on {_NEWEST}) AS agreed_on,"
        f" (SELECT count(*) {_OPEN}) AS open_actions, (SELECT count(*) {_OPEN} AND due_on < :today) AS overdue_actions"
        f" FROM mentorship JOIN engineer ON engineer.id = engineer_id WHERE {' AND '.join(conditions)}"
        " ORDER BY sort_key(engineer.name), mentorship.id",
        today=today.isoformat(),
        **params,
    )


_NEWEST = "FROM session WHERE mentorship_id = mentorship.id ORDER BY held_on DESC, id DESC LIMIT 1"
_OPEN = (
    "FROM action_item JOIN session ON session.id = session_id WHERE mentorship_id = mentorship.id AND status = 'open'"
)


def _line(row: dict[str, Any], today: date) -> MentorshipLine:
    starts_on, ends_on, last_on = date.fromisoformat(row["starts_on"]), day(row["ends_on"]), day(row["last_on"])
    runs = ends_on is None or ends_on > today
    cadence, agreed_on = row.pop("cadence_days"), day(row.pop("agreed_on"))
    return MentorshipLine(
        **{
            **row,
            "starts_on": starts_on,
            "ends_on": ends_on,
            "last_on": last_on,
            "due_on": next_due(starts_on, last_on, agreed_on, cadence) if runs else None,
            "is_inactive": runs and is_inactive(starts_on, last_on, cadence, today),
        }
    )
