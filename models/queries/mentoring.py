"""SQL for mentorships, sessions and action items. Private notes are not read here."""

from dataclasses import dataclass
from datetime import date, time

from models.domain.mentoring import ActionItemId, ActionOwner, ActionStatus, MentorshipId, SessionId
from models.domain.people import EngineerId
from models.domain.plans import GoalId, PlanId
from models.queries.stored_values import read_rows, to_rows
from models.support.errors import BadInput
from models.support.messages import message
from models.workspace.reader import Reader


@dataclass(frozen=True, slots=True)
class MentorshipRow:
    """One mentorship with its agreement."""

    id: MentorshipId
    engineer_id: EngineerId
    mentor_name: str
    sponsor_name: str
    starts_on: date
    ends_on: date | None
    cadence_days: int
    session_minutes: int
    reminder_minutes: int | None
    agreement: str
    confidentiality: str
    closing_criteria: str


@dataclass(frozen=True, slots=True)
class SessionLine:
    """One line of a lane."""

    id: int
    text: str


@dataclass(frozen=True, slots=True)
class SessionRow:
    """The shared content of one session; `notes` is its shared lane."""

    id: SessionId
    held_on: date
    minutes: int
    goal: str
    reality: str
    options: str
    will: str
    recap: str
    next_on: date | None
    next_at: time | None
    notes: tuple[SessionLine, ...]


@dataclass(frozen=True, slots=True)
class ActionItemRow:
    """One action item; `agreed_on` is the day of its session, `carries` how often it was carried to a later one."""

    id: ActionItemId
    session_id: SessionId
    agreed_on: date
    owner: ActionOwner
    text: str
    if_then: str
    due_on: date | None
    status: ActionStatus
    closed_on: date | None
    activity_code: str
    carries: int


_MENTORSHIP = ", ".join(MentorshipRow.__dataclass_fields__)


def mentorship(reader: Reader, mentorship_id: MentorshipId) -> MentorshipRow:
    """One mentorship. Raises BadInput if there is none."""
    rows = read_rows(reader, MentorshipRow, f"SELECT {_MENTORSHIP} FROM mentorship WHERE id = :id", id=mentorship_id)
    if not rows:
        raise BadInput(message("This workspace has no mentorship with the number {number}.", number=mentorship_id))
    return rows[0]


def mentorships_of(reader: Reader, engineer: EngineerId) -> tuple[MentorshipRow, ...]:
    """The engineer's mentorships, newest first."""
    return read_rows(
        reader,
        MentorshipRow,
        f"SELECT {_MENTORSHIP} FROM mentorship WHERE engineer_id = :engineer ORDER BY starts_on DESC, id DESC",
        engineer=engineer,
    )


def sessions(reader: Reader, mentorship_id: MentorshipId) -> tuple[SessionRow, ...]:
    """The sessions of a mentorship with their shared notes, oldest first."""
    notes: dict[int, list[SessionLine]] = {}
    for row in reader.query(
        "SELECT session_id, session_shared_note.id, text FROM session_shared_note JOIN session ON session.id = session_id"
        " WHERE mentorship_id = :id ORDER BY session_id, position, session_shared_note.id",
        id=mentorship_id,
    ):
        notes.setdefault(row["session_id"], []).append(SessionLine(row["id"], row["text"]))
    rows = reader.query(
        "SELECT id, held_on, minutes, goal, reality, options, will, recap, next_on, next_at FROM session"
        " WHERE mentorship_id = :id ORDER BY held_on, id",
        id=mentorship_id,
    )
    return to_rows(SessionRow, [{**row, "notes": notes.get(row["id"], ())} for row in rows])


_OPEN_FIRST = "status <> 'open', due_on IS NULL, due_on, action_item.id"


def action_items(reader: Reader, mentorship_id: MentorshipId) -> tuple[ActionItemRow, ...]:
    """All action items of a mentorship: open ones first, then by due date."""
    return _action_items(reader, "mentorship_id = :id", _OPEN_FIRST, id=mentorship_id)


def action_items_of_plan(
    reader: Reader, mentorship_id: MentorshipId, plan: PlanId, starts_on: date, ends_on: date
) -> tuple[ActionItemRow, ...]:
    """The action items of a plan, in the same order: agreed or carried during it, or agreed for one of its goals."""
    return _action_items(
        reader,
        "mentorship_id = :id AND (session.held_on BETWEEN :start AND :end"
        " OR goal_id IN (SELECT id FROM goal WHERE plan_id = :plan)"
        " OR EXISTS (SELECT 1 FROM action_item_carry AS carry JOIN session AS later ON later.id = carry.session_id"
        " WHERE carry.action_item_id = action_item.id AND later.held_on BETWEEN :start AND :end))",
        _OPEN_FIRST,
        id=mentorship_id,
        plan=plan,
        start=starts_on,
        end=ends_on,
    )


def action_items_of_goal(reader: Reader, goal: GoalId) -> tuple[ActionItemRow, ...]:
    """The action items that belong to a goal, in the order in which they were agreed."""
    return _action_items(reader, "goal_id = :goal", "agreed_on, action_item.id", goal=goal)


def _action_items(reader: Reader, condition: str, order: str, **values: object) -> tuple[ActionItemRow, ...]:
    return read_rows(
        reader,
        ActionItemRow,
        "SELECT action_item.id, session_id, held_on AS agreed_on, owner, text, if_then, due_on, status, closed_on,"
        " coalesce(activity_code, '') AS activity_code,"
        " (SELECT count(*) FROM action_item_carry WHERE action_item_id = action_item.id) AS carries"
        f" FROM action_item JOIN session ON session.id = session_id WHERE {condition} ORDER BY {order}",
        **values,
    )
