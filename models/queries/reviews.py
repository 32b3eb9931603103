"""Every read about reviews."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from models.errors import BadInput
from models.people import EngineerId
from models.queries import cycles
from models.queries.values import day
from models.reviews import CycleId, EvidenceId, Missing, ReviewId, ReviewState, missing_before_submission
from models.rubric.model import Rubric
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


@dataclass(frozen=True, slots=True)
class RatingRow:
    """One stored answer; `value` is None when not observed or blank."""

    competency_code: str
    state: str
    value: int | None
    comment: str
    observe_plan: str


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """One piece of evidence with the competencies it is tied to."""

    id: EvidenceId
    happened_on: date
    situation: str
    behaviour: str
    impact: str
    impact_dimension: str
    artefact: str
    source: str
    strength: int
    competencies: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PointRow:
    """One top strength or growth point."""

    kind: str
    position: int
    competency_code: str
    behaviour: str
    next_step: str
    evidence_id: EvidenceId | None


@dataclass(frozen=True, slots=True)
class OpinionRow:
    """What one person said, without their name: nobody who prints it needs it."""

    role: str
    comment: str
    ratings: dict[str, int]


@dataclass(frozen=True, slots=True)
class Reception:
    """How the engineer received the review, and what they wrote. Empty where nothing has happened yet."""

    comment: str
    comment_on: date | None
    outcome: str
    given_on: date | None
    witness_name: str


_REVIEW = ", ".join(
    f"coalesce({name}, '') AS {name}" if name in ("path", "conclusion", "shared_at") else name
    for name in ReviewRow.__dataclass_fields__
)


def review(reader: Reader, review_id: ReviewId) -> ReviewRow:
    """One review. Raises BadInput if there is none."""
    rows = reader.query(f"SELECT {_REVIEW} FROM review WHERE id = :id", id=review_id)
    if not rows:
        raise BadInput(f"There is no review number {review_id} in this workspace.")
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
        raise BadInput(f"There is no review number {review_id} in this workspace.")
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
        raise BadInput("This engineer has no review in this cycle.")
    return _review(rows[0])


def reviews_of_cycle(reader: Reader, cycle: CycleId) -> tuple[ReviewRow, ...]:
    """All reviews of a cycle, by the engineer's name."""
    rows = reader.query(
        f"SELECT {_REVIEW} FROM review WHERE cycle_id = :cycle ORDER BY engineer_name COLLATE NOCASE, id",
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


def newest_review(reader: Reader, engineer: EngineerId) -> ReviewRow | None:
    """The engineer's newest review, whatever its state."""
    rows = reader.query(
        f"SELECT {_REVIEW} FROM review WHERE engineer_id = :engineer ORDER BY period_ends_on DESC LIMIT 1",
        engineer=engineer,
    )
    return _review(rows[0]) if rows else None


def rating_rows(reader: Reader, review_id: ReviewId) -> dict[str, RatingRow]:
    """All stored answers of a review, by competency code."""
    rows = reader.query(
        "SELECT competency_code, state, value, comment, observe_plan FROM rating WHERE review_id = :id", id=review_id
    )
    return {row["competency_code"]: RatingRow(**row) for row in rows}


def ratings(reader: Reader, review_id: ReviewId) -> dict[str, int | None]:
    """Code to rating, None for *not observed*; a blank competency is absent."""
    rows = reader.query(
        "SELECT competency_code, value FROM rating WHERE review_id = :id AND state <> 'blank'", id=review_id
    )
    return {row["competency_code"]: row["value"] for row in rows}


def evidence(reader: Reader, review_id: ReviewId) -> tuple[EvidenceRow, ...]:
    """All evidence of a review, oldest first: the order in which it is numbered E1, E2 … when printed."""
    tied: dict[int, list[str]] = {}
    for row in reader.query(
        "SELECT evidence_id, competency_code FROM evidence_competency JOIN evidence ON evidence.id = evidence_id"
        " WHERE review_id = :id ORDER BY competency_code",
        id=review_id,
    ):
        tied.setdefault(row["evidence_id"], []).append(row["competency_code"])
    rows = reader.query(
        "SELECT id, happened_on, situation, behaviour, impact, coalesce(impact_dimension, '') AS impact_dimension,"
        " artefact, source, strength FROM evidence WHERE review_id = :id ORDER BY happened_on, id",
        id=review_id,
    )
    return tuple(
        EvidenceRow(
            **{
                **row,
                "happened_on": date.fromisoformat(row["happened_on"]),
                "competencies": tuple(tied.get(row["id"], ())),
            }
        )
        for row in rows
    )


def missing(reader: Reader, review_id: ReviewId) -> tuple[Missing, ...]:
    """What must still be answered or evidenced before this review can be submitted."""
    row = review(reader, review_id)
    return missing_before_submission(
        cycles.frozen_rubric(reader, row.rubric_version_id),
        row.level,
        ratings(reader, review_id),
        _evidence_dates(reader, review_id),
        (row.period_starts_on, row.period_ends_on),
        summary=row.summary,
        not_applicable=cycles.not_applicable(reader, row.cycle_id),
    )


def _evidence_dates(reader: Reader, review_id: ReviewId) -> dict[str, list[date]]:
    """What `dates_of` says of all evidence of a review, without reading its words."""
    dates: dict[str, list[date]] = {}
    for row in reader.query(
        "SELECT competency_code, happened_on FROM evidence JOIN evidence_competency ON evidence_id = evidence.id"
        " WHERE review_id = :id",
        id=review_id,
    ):
        dates.setdefault(row["competency_code"], []).append(date.fromisoformat(row["happened_on"]))
    return dates


def dates_of(evidence: Iterable[EvidenceRow]) -> dict[str, list[date]]:
    """Competency code to the days of the evidence tied to it."""
    dates: dict[str, list[date]] = {}
    for item in evidence:
        for code in item.competencies:
            dates.setdefault(code, []).append(item.happened_on)
    return dates


def points(reader: Reader, review_id: ReviewId) -> tuple[PointRow, ...]:
    """The top strengths and growth points of a review, in their order."""
    rows = reader.query(
        "SELECT kind, position, competency_code, behaviour, next_step, evidence_id FROM review_point"
        " WHERE review_id = :id ORDER BY kind, position",
        id=review_id,
    )
    return tuple(PointRow(**row) for row in rows)


def opinions(reader: Reader, review_id: ReviewId) -> tuple[OpinionRow, ...]:
    """What self, tech lead and peers said."""
    given: dict[int, dict[str, int]] = {}
    for row in reader.query(
        "SELECT opinion_rating.* FROM opinion_rating JOIN opinion ON opinion.id = opinion_id WHERE review_id = :id",
        id=review_id,
    ):
        given.setdefault(row["opinion_id"], {})[row["competency_code"]] = row["value"]
    rows = reader.query("SELECT id, role, comment FROM opinion WHERE review_id = :id ORDER BY id", id=review_id)
    return tuple(OpinionRow(row["role"], row["comment"], given.get(row["id"], {})) for row in rows)


def reception(reader: Reader, row: ReviewRow) -> Reception:
    """The employee's comment and the acknowledgement or refusal of this revision."""
    comment = reader.query("SELECT text, written_on FROM employee_comment WHERE review_id = :id", id=row.id)
    receipt = reader.query(
        "SELECT outcome, given_on, witness_name FROM acknowledgement WHERE review_id = :id AND revision = :revision",
        id=row.id,
        revision=row.revision,
    )
    return Reception(
        comment=comment[0]["text"] if comment else "",
        comment_on=day(comment[0]["written_on"]) if comment else None,
        outcome=receipt[0]["outcome"] if receipt else "",
        given_on=day(receipt[0]["given_on"]) if receipt else None,
        witness_name=receipt[0]["witness_name"] if receipt else "",
    )


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
