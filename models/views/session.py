"""Everything the session screen shows. The private lane has a function of its own, which nothing but that screen calls."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from models.domain.mentoring import (
    CARRIES_TO_ASK,
    ActionItemId,
    ActionOwner,
    ActionStatus,
    GoalId,
    GoalState,
    MentorshipId,
    PlanId,
    SessionId,
)
from models.domain.people import EngineerId
from models.library.shareable import shareable
from models.queries import mentoring, plans
from models.queries.mentoring import MentorshipRow, SessionRow
from models.queries.stored_values import day
from models.rubric.load import shipped_rubric
from models.support.errors import BadInput
from models.support.messages import message
from models.views.mentoring import MentorshipLine, mentorship_line
from models.workspace.reader import Reader


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a lane."""

    id: int
    text: str


@dataclass(frozen=True, slots=True)
class SessionAction:
    """One action item on the screen of a session: since when it is agreed, and how often it has been carried by then."""

    id: ActionItemId
    owner: ActionOwner
    text: str
    if_then: str
    due_on: date | None
    status: ActionStatus
    closed_on: date | None
    competency_code: str
    activity_code: str
    goal_id: GoalId | None
    plan_id: PlanId | None
    goal_position: int | None
    agreed_on: date
    carries: int

    @property
    def asks(self) -> bool:
        """Whether it has been carried so often that one should drop it, split it or find help."""
        return self.status is ActionStatus.OPEN and self.carries >= CARRIES_TO_ASK


@dataclass(frozen=True, slots=True)
class OpenGoal:
    """A goal of the newest plan that an action can serve."""

    id: GoalId
    plan_id: int
    competency_code: str
    statement: str


@dataclass(frozen=True, slots=True)
class SessionView:
    """One session with what came before it. `carried` are the items that were open when it began."""

    session: SessionRow
    mentorship: MentorshipRow
    engineer_id: EngineerId
    engineer_name: str
    number: int
    before: SessionRow | None
    carried: tuple[SessionAction, ...]
    agreed: tuple[SessionAction, ...]
    shared: tuple[Line, ...]
    topics: tuple[str, ...]
    goals: tuple[OpenGoal, ...]
    proposed_next: date


def session_view(reader: Reader, session_id: SessionId) -> SessionView:
    """The shared side of a session. Raises BadInput if there is none."""
    rows = reader.query("SELECT mentorship_id FROM session WHERE id = :id", id=session_id)
    if not rows:
        raise BadInput(message("There is no session number {number} in this workspace.", number=session_id))
    mentorship = mentoring.mentorship(reader, rows[0]["mentorship_id"])
    held = mentoring.sessions(reader, mentorship.id)
    at = next(place for place, one in enumerate(held) if one.id == session_id)
    [person] = reader.query("SELECT name FROM engineer WHERE id = :id", id=mentorship.engineer_id)
    return SessionView(
        session=held[at],
        mentorship=mentorship,
        engineer_id=mentorship.engineer_id,
        engineer_name=person["name"],
        number=at + 1,
        before=held[at - 1] if at else None,
        carried=_actions(
            reader, session_id, "id IN (SELECT action_item_id FROM action_item_carry WHERE session_id = :session)"
        ),
        agreed=_actions(reader, session_id, "session_id = :session"),
        shared=_lines(reader, "session_shared_note", session_id),
        topics=_topics(reader, session_id),
        goals=_goals(reader, mentorship.engineer_id),
        proposed_next=held[at].held_on + timedelta(days=mentorship.cadence_days),
    )


@dataclass(frozen=True, slots=True)
class MentorshipView:
    """One mentorship with its sessions, oldest first, and what is still open of what was agreed in them."""

    line: MentorshipLine
    agreement: MentorshipRow
    sessions: tuple[SessionRow, ...]
    open_items: tuple[SessionAction, ...]
    newest_session: SessionId


def mentorship_view(reader: Reader, mentorship_id: MentorshipId, today: date) -> MentorshipView:
    """Everything about one mentorship that both may see. Raises BadInput if there is none."""
    agreement = mentoring.mentorship(reader, mentorship_id)
    held = mentoring.sessions(reader, mentorship_id)
    newest = held[-1].id if held else SessionId(0)
    in_this = (
        "status = 'open' AND session_id IN (SELECT id FROM session WHERE mentorship_id ="
        " (SELECT mentorship_id FROM session WHERE id = :session))"
    )
    return MentorshipView(
        line=mentorship_line(reader, mentorship_id, today),
        agreement=agreement,
        sessions=held,
        open_items=_actions(reader, newest, in_this) if held else (),
        newest_session=newest,
    )


def private_lines(reader: Reader, session_id: SessionId) -> tuple[Line, ...]:
    """The private lane of a session: for the mentor's own screen only."""
    return _lines(reader, "session_private_note", session_id)


def _lines(reader: Reader, table: str, session_id: SessionId) -> tuple[Line, ...]:
    rows = reader.query(f"SELECT id, text FROM {table} WHERE session_id = :id ORDER BY position, id", id=session_id)
    return tuple(Line(row["id"], row["text"]) for row in rows)


def _topics(reader: Reader, session_id: SessionId) -> tuple[str, ...]:
    rows = reader.query("SELECT code FROM session_topic WHERE session_id = :id ORDER BY code", id=session_id)
    return tuple(row["code"] for row in rows)


def _goals(reader: Reader, engineer: EngineerId) -> tuple[OpenGoal, ...]:
    plan = plans.find_newest_plan(reader, engineer)
    if plan is None:
        return ()
    return tuple(
        OpenGoal(goal.id, plan.id, goal.competency_code, goal.statement)
        for goal in plans.goals(reader, plan.id)
        if goal.state is GoalState.OPEN
    )


def _actions(reader: Reader, session_id: SessionId, condition: str) -> tuple[SessionAction, ...]:
    """Open ones first, each with the carries it had up to this session."""
    rows = reader.query(
        "SELECT * FROM (SELECT action_item.id, session_id, owner, text, if_then, due_on, status, closed_on,"
        " coalesce(competency_code, '') AS competency_code, coalesce(activity_code, '') AS activity_code, goal_id,"
        " (SELECT plan_id FROM goal WHERE goal.id = goal_id) AS plan_id,"
        " (SELECT position FROM goal WHERE goal.id = goal_id) AS goal_position,"
        " made.held_on AS agreed_on, (SELECT count(*) FROM action_item_carry JOIN session AS later"
        "   ON later.id = action_item_carry.session_id WHERE action_item_id = action_item.id"
        "   AND (later.held_on, later.id) <= (SELECT held_on, id FROM session WHERE id = :session)) AS carries"
        " FROM action_item JOIN session AS made ON made.id = session_id)"
        f" WHERE {condition} ORDER BY status <> 'open', due_on IS NULL, due_on, id",
        session=session_id,
    )
    return tuple(map(_action, rows))


def _action(row: dict[str, Any]) -> SessionAction:
    known = {name: row[name] for name in row if name != "session_id"}
    return SessionAction(
        **{
            **known,
            "owner": ActionOwner(row["owner"]),
            "status": ActionStatus(row["status"]),
            "due_on": day(row["due_on"]),
            "closed_on": day(row["closed_on"]),
            "agreed_on": date.fromisoformat(row["agreed_on"]),
        }
    )


def topic_names() -> dict[str, str]:
    """What a session can be about: code to name of competencies, challenges and activities, but for confidential ones."""
    names = {competency.code: competency.name for competency in shipped_rubric().competencies}
    names |= {code: challenge.name for code, challenge in shareable().challenges.items()}
    return names | {code: activity.text for code, activity in shareable().activities.items()}
