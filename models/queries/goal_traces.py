"""SQL for the traces of a goal: its actions from sessions, and later evidence for its competency."""

from dataclasses import dataclass
from datetime import date

from models.domain.mentoring import ActionItemId, ActionStatus, SessionId
from models.domain.plans import GoalId
from models.domain.reviews import ReviewId
from models.queries.plans import PlanRow
from models.queries.stored_values import read_rows
from models.workspace.reader import Reader

MAX_SHOWN = 20


@dataclass(frozen=True, slots=True)
class GoalAction:
    """One action item of a goal, and the session it was agreed in."""

    id: ActionItemId
    session_id: SessionId
    agreed_on: date
    text: str
    due_on: date | None
    status: ActionStatus


@dataclass(frozen=True, slots=True)
class GoalEvidence:
    """One piece of evidence on a goal's competency from a later review."""

    review_id: ReviewId
    cycle_name: str
    happened_on: date
    behaviour: str
    rating: int | None


def actions_of(reader: Reader, goal: GoalId) -> tuple[GoalAction, ...]:
    """The action items that belong to a goal, in the order they were agreed."""
    return read_rows(
        reader,
        GoalAction,
        "SELECT action_item.id, session_id, held_on AS agreed_on, text, due_on, status"
        " FROM action_item JOIN session ON session.id = session_id WHERE goal_id = :goal ORDER BY held_on, action_item.id",
        goal=goal,
    )


def evidence_since(reader: Reader, plan: PlanRow, competency: str) -> tuple[GoalEvidence, ...]:
    """The newest evidence on a competency from reviews after the one the plan is based on, with their rating of it."""
    return read_rows(
        reader,
        GoalEvidence,
        "SELECT review.id AS review_id, cycle.name AS cycle_name, happened_on, behaviour,"
        " (SELECT value FROM rating WHERE rating.review_id = review.id AND rating.competency_code = :competency) AS rating"
        " FROM evidence JOIN evidence_competency ON evidence_id = evidence.id"
        " JOIN review ON review.id = evidence.review_id JOIN cycle ON cycle.id = review.cycle_id"
        " WHERE competency_code = :competency AND review.engineer_id = :engineer"
        " AND review.period_ends_on > coalesce((SELECT period_ends_on FROM review WHERE id = :base), :starts_on)"
        " ORDER BY happened_on DESC, evidence.id DESC LIMIT :most",
        competency=competency,
        engineer=plan.engineer_id,
        base=plan.review_id,
        starts_on=plan.starts_on,
        most=MAX_SHOWN,
    )
