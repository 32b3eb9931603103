"""SQL for reviews: lists, status and earlier revisions. `review_content` reads what a review contains."""

import json
from datetime import date
from typing import Any

from msgspec import Struct

from models.domain.conclusions import Conclusion
from models.domain.cycles import CycleId, Exclusions
from models.domain.people import EngineerId
from models.domain.reviews import DecidedConclusion, ReviewId, ReviewState
from models.queries import cycles
from models.queries.stored_values import read_rows
from models.rubric.model import Rubric
from models.support.dates import local_day
from models.support.errors import BadInput
from models.support.messages import message
from models.workspace.reader import Reader


class ReviewRow(Struct, frozen=True):
    """One review with the details copied at its start. An empty text means unknown.

    `conclusion` is set if it differs from the suggestion; `decision` is the one that applies.
    """

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
    decided_by: str
    decided_on: date | None
    suggested: str
    conversation_on: date | None
    shared_at: str

    @property
    def decision(self) -> DecidedConclusion | None:
        """The decided conclusion; None if it was never decided."""
        conclusion = self.conclusion or self.suggested
        return (
            DecidedConclusion(
                conclusion=Conclusion(conclusion),
                decided_by=self.decided_by,
                decided_on=self.decided_on,
                suggested=Conclusion(self.suggested) if self.suggested else None,
                reason=self.conclusion_reason,
            )
            if conclusion
            else None
        )

    @property
    def period(self) -> tuple[date, date]:
        """The first and the last day under review."""
        return self.period_starts_on, self.period_ends_on

    @property
    def shared_on(self) -> date | None:
        """The local day on which it was shared, or None."""
        return local_day(self.shared_at) if self.shared_at else None


_EMPTY_FOR_NONE = ("path", "conclusion", "decided_by", "suggested", "shared_at")
_REVIEW = ", ".join(
    f"coalesce({name}, '') AS {name}" if name in _EMPTY_FOR_NONE else name for name in ReviewRow.__struct_fields__
)


def review(reader: Reader, review_id: ReviewId) -> ReviewRow:
    """One review. Raises BadInput if there is none."""
    rows = read_rows(reader, ReviewRow, f"SELECT {_REVIEW} FROM review WHERE id = :id", id=review_id)
    if not rows:
        raise BadInput(message("This workspace has no review with the number {number}.", number=review_id))
    return rows[0]


class ReviewStatus(Struct, frozen=True):
    """Status of a review with its rubric: everything that a write checks, read in one query."""

    state: ReviewState
    rubric: Rubric
    not_asked: frozenset[str]
    not_applicable: frozenset[str]


def review_status(reader: Reader, review_id: ReviewId) -> ReviewStatus:
    """The status of a review. Raises BadInput if there is none."""
    rows = reader.query(
        """SELECT state, rubric_version_id, content_sha256,
        (SELECT group_concat(competency_code) FROM review_not_asked WHERE review_id = review.id) AS not_asked,
        (SELECT group_concat(competency_code) FROM cycle_not_applicable AS item WHERE item.cycle_id = review.cycle_id)
        AS not_applicable FROM review JOIN rubric_version ON rubric_version.id = rubric_version_id WHERE review.id = :id""",
        id=review_id,
    )
    if not rows:
        raise BadInput(message("This workspace has no review with the number {number}.", number=review_id))
    [row] = rows
    return ReviewStatus(
        state=ReviewState(row["state"]),
        rubric=cycles.rubric_with_digest(reader, row["rubric_version_id"], row["content_sha256"]),
        not_asked=frozenset((row["not_asked"] or "").split(",")),
        not_applicable=frozenset((row["not_applicable"] or "").split(",")),
    )


NUMBER_EXCLUDED = (
    "(SELECT count(*) FROM (SELECT competency_code FROM review_not_asked WHERE review_id = review.id"
    " UNION SELECT competency_code FROM cycle_not_applicable WHERE cycle_id = review.cycle_id))"
)
"""SQL for the number of competencies that a row of `review` does not rate."""


def exclusions(reader: Reader, row: ReviewRow) -> Exclusions:
    """The competencies that a review does not rate."""
    rows = reader.query("SELECT competency_code FROM review_not_asked WHERE review_id = :id", id=row.id)
    not_asked = frozenset(item["competency_code"] for item in rows)
    not_applicable = cycles.not_applicable(reader, row.cycle_id)
    return Exclusions(not_asked, {code: why for code, why in not_applicable.items() if code not in not_asked})


def find_review(reader: Reader, engineer: EngineerId, cycle: CycleId) -> ReviewRow:
    """The review of one engineer in one cycle. Raises BadInput if there is none."""
    rows = read_rows(
        reader,
        ReviewRow,
        f"SELECT {_REVIEW} FROM review WHERE engineer_id = :engineer AND cycle_id = :cycle",
        engineer=engineer,
        cycle=cycle,
    )
    if not rows:
        raise BadInput(message("This engineer has no review in this cycle."))
    return rows[0]


def reviews_of_cycle(reader: Reader, cycle: CycleId) -> tuple[ReviewRow, ...]:
    """All reviews of a cycle, by the engineer's name."""
    return read_rows(
        reader,
        ReviewRow,
        f"SELECT {_REVIEW} FROM review WHERE cycle_id = :cycle ORDER BY sort_key(engineer_name), id",
        cycle=cycle,
    )


def reviews_of_engineer(reader: Reader, engineer: EngineerId) -> tuple[ReviewRow, ...]:
    """All reviews of one engineer, oldest first."""
    return read_rows(
        reader,
        ReviewRow,
        f"SELECT {_REVIEW} FROM review WHERE engineer_id = :engineer ORDER BY period_ends_on, id",
        engineer=engineer,
    )


def previous_review(reader: Reader, row: ReviewRow) -> ReviewRow | None:
    """The engineer's newest review whose period ended before this one's, if there is one."""
    rows = read_rows(
        reader,
        ReviewRow,
        f"SELECT {_REVIEW} FROM review WHERE engineer_id = :engineer AND period_ends_on < :ends"
        " ORDER BY period_ends_on DESC LIMIT 1",
        engineer=row.engineer_id,
        ends=row.period_ends_on,
    )
    return rows[0] if rows else None


class PastRevision(Struct, frozen=True):
    """A superseded revision, with the local day and the reason."""

    number: int
    superseded_on: date
    reason: str


def superseded_revisions(reader: Reader, review_id: ReviewId) -> tuple[PastRevision, ...]:
    """The superseded revisions, oldest first."""
    rows = reader.query(
        "SELECT revision, superseded_at, reason FROM review_revision WHERE review_id = :id ORDER BY revision",
        id=review_id,
    )
    return tuple(PastRevision(row["revision"], local_day(row["superseded_at"]), row["reason"]) for row in rows)


_PARTS_OF_A_REVIEW = {
    "review": "SELECT * FROM review WHERE id = :id",
    "rating": "SELECT * FROM rating WHERE review_id = :id ORDER BY competency_code",
    "evidence": "SELECT * FROM evidence WHERE review_id = :id ORDER BY id",
    "opinion_request": "SELECT * FROM opinion_request WHERE review_id = :id ORDER BY id",
    "opinion_request_competency": "SELECT opinion_request_competency.* FROM opinion_request_competency"
    " JOIN opinion_request ON opinion_request.id = request_id WHERE review_id = :id ORDER BY request_id, competency_code",
    "opinion": "SELECT * FROM opinion WHERE review_id = :id ORDER BY id",
    "opinion_remark": "SELECT opinion_remark.* FROM opinion_remark JOIN opinion ON opinion.id = opinion_id"
    " WHERE review_id = :id ORDER BY opinion_id, competency_code",
    "opinion_rating": "SELECT opinion_rating.* FROM opinion_rating JOIN opinion ON opinion.id = opinion_id"
    " WHERE review_id = :id ORDER BY opinion_id, competency_code",
    "evidence_competency": "SELECT evidence_competency.* FROM evidence_competency JOIN evidence ON evidence.id = evidence_id"
    " WHERE review_id = :id ORDER BY evidence_id, competency_code",
    "review_point": "SELECT * FROM review_point WHERE review_id = :id ORDER BY kind, position",
    "employee_comment": "SELECT * FROM employee_comment WHERE review_id = :id ORDER BY revision",
    "acknowledgement": "SELECT * FROM acknowledgement WHERE review_id = :id ORDER BY revision",
}


def whole_review(reader: Reader, review_id: ReviewId) -> dict[str, list[dict[str, Any]]]:
    """The stored rows of a review by table, as a superseded revision keeps them."""
    return {table: reader.query(sql, id=review_id) for table, sql in _PARTS_OF_A_REVIEW.items()}


def revision_content(reader: Reader, review_id: ReviewId, revision: int) -> dict[str, list[dict[str, Any]]] | None:
    """The rows of a superseded revision, as `whole_review` returned them then; None if there is no such revision."""
    rows = reader.query(
        "SELECT content FROM review_revision WHERE review_id = :id AND revision = :revision",
        id=review_id,
        revision=revision,
    )
    return json.loads(rows[0]["content"]) if rows else None
