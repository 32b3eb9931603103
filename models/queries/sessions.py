"""SQL for one session: its shared content, its actions and its document number."""

from dataclasses import dataclass

from models.domain.documents import DOCUMENT_PREFIXES
from models.domain.mentoring import CARRIES_TO_ASK, ActionStatus, SessionId
from models.domain.people import EngineerId
from models.domain.plans import GoalId, PlanId
from models.queries import mentoring
from models.queries.mentoring import ActionItemRow, MentorshipRow, SessionLine, SessionRow
from models.queries.stored_values import read_rows
from models.support.errors import BadInput
from models.support.messages import message
from models.workspace.reader import Reader

SESSION_NUMBER = "printf('MS-%06d', session.id)"
"""SQL for the number of a session record, which is derived from the row's id as in `session_document_id`."""


def session_document_id(session: SessionId) -> str:
    """The number of a session record, such as "MS-000017"."""
    return f"{DOCUMENT_PREFIXES['session']}-{session:06d}"


@dataclass(frozen=True, slots=True)
class SessionAction(ActionItemRow):
    """One action item as of a session, with its goal. `carries` counts up to that session."""

    competency_code: str
    goal_id: GoalId | None
    plan_id: PlanId | None
    goal_position: int | None

    @property
    def asks(self) -> bool:
        """Whether it was carried so often that the user is asked to drop it, split it or find help."""
        return self.status is ActionStatus.OPEN and self.carries >= CARRIES_TO_ASK


@dataclass(frozen=True, slots=True)
class SessionContent:
    """The shared content of a session. `carried` are the actions that were open at its start, `agreed` its own."""

    session: SessionRow
    mentorship: MentorshipRow
    engineer_id: EngineerId
    engineer_name: str
    number: int
    before: SessionRow | None
    carried: tuple[SessionAction, ...]
    agreed: tuple[SessionAction, ...]
    shared: tuple[SessionLine, ...]
    topics: tuple[str, ...]


def session_content(reader: Reader, session_id: SessionId) -> SessionContent:
    """The shared content of a session, without the private lane. Raises BadInput if there is no such session."""
    rows = reader.query("SELECT mentorship_id FROM session WHERE id = :id", id=session_id)
    if not rows:
        raise BadInput(message("This workspace has no session with the number {number}.", number=session_id))
    mentorship = mentoring.mentorship(reader, rows[0]["mentorship_id"])
    sessions = mentoring.sessions(reader, mentorship.id)
    index = next(index for index, session in enumerate(sessions) if session.id == session_id)
    [person] = reader.query("SELECT name FROM engineer WHERE id = :id", id=mentorship.engineer_id)
    return SessionContent(
        session=sessions[index],
        mentorship=mentorship,
        engineer_id=mentorship.engineer_id,
        engineer_name=person["name"],
        number=index + 1,
        before=sessions[index - 1] if index else None,
        carried=session_actions(
            reader, session_id, "id IN (SELECT action_item_id FROM action_item_carry WHERE session_id = :session)"
        ),
        agreed=session_actions(reader, session_id, "session_id = :session"),
        shared=sessions[index].notes,
        topics=_topics(reader, session_id),
    )


def _topics(reader: Reader, session_id: SessionId) -> tuple[str, ...]:
    rows = reader.query("SELECT code FROM session_topic WHERE session_id = :id ORDER BY code", id=session_id)
    return tuple(row["code"] for row in rows)


def session_actions(reader: Reader, session_id: SessionId, condition: str) -> tuple[SessionAction, ...]:
    """The actions that meet an SQL `condition`, open ones first, each with its carries up to this session."""
    return read_rows(
        reader,
        SessionAction,
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
