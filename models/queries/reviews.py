"""Reviews: which there are, where each stands, and what its earlier revisions were. What one says is in `review_content`."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from models.errors import BadInput
from models.people import EngineerId
from models.queries import cycles
from models.queries.values import day
from models.reviews import CycleId, ReviewId, ReviewState
from models.rubric.model import Rubric
from models.sentences import say
from models.workspace.reader import Reader


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """One review with what was copied into it when it began. Empty text means not known."""

    id: ReviewId
    uid: str
    engineer_id: EngineerId
    cycle_id: CycleId
    rubric_version_id: int
    document_id: str
    revision: int
    state: ReviewState
    cycle_name: str
    period_starts_on: date
    period_ends_on: date
    engineer_name: str
    employee_id: str
    job_title: str
    level: str
    path: str
    team: str
    role_since: date | None
    manager_name: str
    tech_lead_name: str
    reviewer_name: str
    summary: str
    conclusion: str
    conclusion_reason: str
    conversation_on: date | None
    shared_at: str


_REVIEW = ", ".join(
    f"coalesce({name}, '') AS {name}" if name in ("path", "conclusion", "shared_at") else name
    for name in ReviewRow.__dataclass_fields__
)


def review(reader: Reader, review_id: ReviewId) -> ReviewRow:
    """One review. Raises BadInput if there is none."""
    rows = reader.query(f"SELECT {_REVIEW} FROM review WHERE id = :id", id=review_id)
    if not rows:
        raise BadInput(say("There is no review number {number} in this workspace.", number=review_id))
    return _review(rows[0])


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a review stands, and what it is rated by: all that a write needs to know of it, in one question."""

    state: ReviewState
    rubric: Rubric
    left_out: frozenset[str]
    """Competencies that are not applicable for everybody in its cycle."""


def standing(reader: Reader, review_id: ReviewId) -> Standing:
    """Where a review stands. Raises BadInput if there is none."""
    rows = reader.query(
        """SELECT state, rubric_version_id, content_sha256, (
            SELECT group_concat(competency_code) FROM cycle_not_applicable AS one WHERE one.cycle_id = review.cycle_id
        ) AS left_out FROM review JOIN rubric_version ON rubric_version.id = rubric_version_id WHERE review.id = :id""",
        id=review_id,
    )
    if not rows:
        raise BadInput(say("There is no review number {number} in this workspace.", number=review_id))
    [row] = rows
    return Standing(
        state=ReviewState(row["state"]),
        rubric=cycles.rubric_with_digest(reader, row["rubric_version_id"], row["content_sha256"]),
        left_out=frozenset((row["left_out"] or "").split(",")),
    )


def find_review(reader: Reader, engineer: EngineerId, cycle: CycleId) -> ReviewRow:
    """The review of one engineer in one cycle. Raises BadInput if it was never begun."""
    rows = reader.query(
        f"SELECT {_REVIEW} FROM review WHERE engineer_id = :engineer AND cycle_id = :cycle",
        engineer=engineer,
        cycle=cycle,
    )
    if not rows:
        raise BadInput(say("This engineer has no review in this cycle."))
    return _review(rows[0])


def reviews_of_cycle(reader: Reader, cycle: CycleId) -> tuple[ReviewRow, ...]:
    """All reviews of a cycle, by the engineer's name."""
    rows = reader.query(
        f"SELECT {_REVIEW} FROM review WHERE cycle_id = :cycle ORDER BY sort_key(engineer_name), id",
        cycle=cycle,
    )
    return tuple(map(_review, rows))


def reviews_of_engineer(reader: Reader, engineer: EngineerId) -> tuple[ReviewRow, ...]:
    """All reviews of one engineer, oldest first."""
    rows = reader.query(
        f"SELECT {_REVIEW} FROM review WHERE engineer_id = :engineer ORDER BY period_ends_on, id", engineer=engineer
    )
    return tuple(map(_review, rows))


def previous_review(reader: Reader, row: ReviewRow) -> ReviewRow | None:
    """The engineer's newest review whose period ended before this one's, if there is one."""
    rows = reader.query(
        f"SELECT {_REVIEW} FROM review WHERE engineer_id = :engineer AND period_ends_on < :ends"
        " ORDER BY period_ends_on DESC LIMIT 1",
        engineer=row.engineer_id,
        ends=row.period_ends_on,
    )
    return _review(rows[0]) if rows else None


def superseded_revisions(reader: Reader, review_id: ReviewId) -> tuple[tuple[int, date, str], ...]:
    """Earlier revisions: number, the day they were superseded, why."""
    rows = reader.query(
        "SELECT revision, superseded_at, reason FROM review_revision WHERE review_id = :id ORDER BY revision",
        id=review_id,
    )
    return tuple((row["revision"], date.fromisoformat(row["superseded_at"][:10]), row["reason"]) for row in rows)


_PARTS_OF_A_REVIEW = {
    "review": "SELECT * FROM review WHERE id = :id",
    "rating": "SELECT * FROM rating WHERE review_id = :id ORDER BY competency_code",
    "evidence": "SELECT * FROM evidence WHERE review_id = :id ORDER BY id",
    "evidence_competency": "SELECT evidence_competency.* FROM evidence_competency JOIN evidence ON evidence.id = evidence_id"
    " WHERE review_id = :id ORDER BY evidence_id, competency_code",
    "review_point": "SELECT * FROM review_point WHERE review_id = :id ORDER BY kind, position",
    "employee_comment": "SELECT * FROM employee_comment WHERE review_id = :id",
    "acknowledgement": "SELECT * FROM acknowledgement WHERE review_id = :id ORDER BY revision",
}


def whole_review(reader: Reader, review_id: ReviewId) -> dict[str, list[dict[str, Any]]]:
    """The review as stored, table by table: what a superseded revision keeps."""
    return {table: reader.query(sql, id=review_id) for table, sql in _PARTS_OF_A_REVIEW.items()}


def _review(row: dict[str, Any]) -> ReviewRow:
    dates = {name: day(row[name]) for name in ("period_starts_on", "period_ends_on", "role_since", "conversation_on")}
    return ReviewRow(**{**row, **dates, "state": ReviewState(row["state"])})
