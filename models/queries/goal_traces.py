"""SQL for the traces of a goal: later evidence for its competency."""

from dataclasses import dataclass
from datetime import date

from models.domain.reviews import ReviewId
from models.queries.plans import PlanRow
from models.queries.stored_values import read_rows
from models.workspace.reader import Reader

MAX_SHOWN = 20


@dataclass(frozen=True, slots=True)
class GoalEvidence:
    """One piece of evidence on a goal's competency from a later review."""

    review_id: ReviewId
    cycle_name: str
    happened_on: date
    behaviour: str
    rating: int | None


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
