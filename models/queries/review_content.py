"""SQL for the content of one review: ratings, evidence, points, and what is still missing."""

from dataclasses import dataclass
from datetime import date

from models.assessment.score import score
from models.domain.conclusions import Suggestion
from models.domain.evidence import EvidenceId
from models.domain.evidence_rule import unmet_needs
from models.domain.reviews import ReviewId
from models.domain.submission import Missing, missing_before_submission
from models.queries import cycles
from models.queries.reviews import exclusions, review
from models.queries.stored_values import read_rows, to_rows
from models.workspace.reader import Reader


@dataclass(frozen=True, slots=True)
class RatingRow:
    """One stored answer; `value` is None if not observed or blank."""

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


def rating_rows(reader: Reader, review_id: ReviewId) -> dict[str, RatingRow]:
    """All stored answers of a review, by competency code."""
    sql = "SELECT competency_code, state, value, comment, observe_plan FROM rating WHERE review_id = :id"
    rows = read_rows(reader, RatingRow, sql, id=review_id)
    return {row.competency_code: row for row in rows}


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
    return to_rows(EvidenceRow, [{**row, "competencies": tied.get(row["id"], ())} for row in rows])


def missing(reader: Reader, review_id: ReviewId) -> tuple[Missing, ...]:
    """Answers, evidence and decisions still missing before this review can be submitted."""
    row = review(reader, review_id)
    rubric = cycles.frozen_rubric(reader, row.rubric_version_id)
    given = ratings(reader, review_id)
    comments = {code: answer.comment for code, answer in rating_rows(reader, review_id).items()}
    outside = exclusions(reader, row)
    excluded = outside.codes
    return missing_before_submission(
        rubric,
        given,
        unmet_needs(rubric, row.level, given, comments, evidence(reader, review_id), row.period, excluded),
        summary=row.summary,
        suggestion=score(rubric, row.level, given, excluded).suggestion,
        decided=row.decision,
        not_applicable=excluded,
        chosen=outside.chosen(rubric),
    )


def suggestion(reader: Reader, review_id: ReviewId) -> Suggestion:
    """The conclusion that the current ratings suggest."""
    row = review(reader, review_id)
    rubric = cycles.frozen_rubric(reader, row.rubric_version_id)
    excluded = exclusions(reader, row).codes
    return score(rubric, row.level, ratings(reader, review_id), excluded).suggestion


def points(reader: Reader, review_id: ReviewId) -> tuple[PointRow, ...]:
    """The top strengths and growth points of a review, in their order."""
    return read_rows(
        reader,
        PointRow,
        "SELECT kind, position, competency_code, behaviour, next_step, evidence_id FROM review_point"
        " WHERE review_id = :id ORDER BY kind, position",
        id=review_id,
    )
