"""View of the session page. Only this page reads the private lane."""

from dataclasses import dataclass, fields
from datetime import date, time, timedelta

from models.domain.mentoring import MentorshipId, SessionId
from models.domain.people import EngineerId
from models.domain.plans import GoalId, GoalState
from models.queries import mentoring, plans
from models.queries.mentoring import MentorshipRow, SessionLine, SessionRow
from models.queries.sessions import (
    SessionAction,
    SessionContent,
    session_actions,
    session_content,
)
from models.queries.stored_values import read_rows
from models.views.mentoring import MentorshipLine, mentorship_line
from models.workspace.reader import Reader


@dataclass(frozen=True, slots=True)
class OpenGoal:
    """A goal of the newest plan that an action can serve."""

    id: GoalId
    plan_id: int
    competency_code: str
    statement: str


@dataclass(frozen=True, slots=True)
class SessionView(SessionContent):
    """One session with the goals that its actions can serve, and the proposed date and time of the next session.

    The proposed time is the agreed one, or that agreed for this session; None if there was none.
    """

    goals: tuple[OpenGoal, ...]
    proposed_next: date
    proposed_time: time | None


def session_view(reader: Reader, session_id: SessionId) -> SessionView:
    """The shared side of a session. Raises BadInput if there is none."""
    content = session_content(reader, session_id)
    return SessionView(
        **{field.name: getattr(content, field.name) for field in fields(content)},
        goals=_goals(reader, content.engineer_id),
        proposed_next=content.session.held_on + timedelta(days=content.mentorship.cadence_days),
        proposed_time=_proposed_time(content),
    )


def _proposed_time(content: SessionContent) -> time | None:
    if content.session.next_on or content.before is None:
        return content.session.next_at
    return content.before.next_at


@dataclass(frozen=True, slots=True)
class MentorshipView:
    """One mentorship with its sessions, oldest first, and its open action items."""

    line: MentorshipLine
    agreement: MentorshipRow
    sessions: tuple[SessionRow, ...]
    open_items: tuple[SessionAction, ...]
    newest_session: SessionId


def mentorship_view(reader: Reader, mentorship_id: MentorshipId, today: date) -> MentorshipView:
    """The shared content of one mentorship. Raises BadInput if there is none."""
    agreement = mentoring.mentorship(reader, mentorship_id)
    sessions = mentoring.sessions(reader, mentorship_id)
    newest = sessions[-1].id if sessions else SessionId(0)
    in_this = (
        "status = 'open' AND session_id IN (SELECT id FROM session WHERE mentorship_id ="
        " (SELECT mentorship_id FROM session WHERE id = :session))"
    )
    return MentorshipView(
        line=mentorship_line(reader, mentorship_id, today),
        agreement=agreement,
        sessions=sessions,
        open_items=session_actions(reader, newest, in_this) if sessions else (),
        newest_session=newest,
    )


def private_lines(reader: Reader, session_id: SessionId) -> tuple[SessionLine, ...]:
    """The private lane of a session, for the mentor's screen only."""
    sql = "SELECT id, text FROM session_private_note WHERE session_id = :id ORDER BY position, id"
    return read_rows(reader, SessionLine, sql, id=session_id)


def _goals(reader: Reader, engineer: EngineerId) -> tuple[OpenGoal, ...]:
    plan = plans.find_newest_plan(reader, engineer)
    if plan is None:
        return ()
    return tuple(
        OpenGoal(goal.id, plan.id, goal.competency_code, goal.statement)
        for goal in plans.goals(reader, plan.id)
        if goal.state is GoalState.OPEN
    )
