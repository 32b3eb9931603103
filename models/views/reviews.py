"""View of a cycle's reviews: list, number per status, engineers without a review."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Any

from models.assessment.score import score
from models.domain.conclusions import Conclusion
from models.domain.cycles import CycleId
from models.domain.people import EngineerId
from models.domain.reviews import DecidedConclusion, ReviewId, ReviewState, appeal_ends, decision_in_force
from models.queries import cycles, review_content, reviews
from models.queries.reviews import NUMBER_EXCLUDED
from models.queries.settings import settings
from models.queries.stored_values import day, words_in
from models.support.dates import local_day
from models.workspace.reader import Reader


@dataclass(frozen=True, slots=True)
class CycleView:
    """A cycle with its rubric and its number of competencies, the number of reviews in each state, and the number to start.

    `not_asked` are the competencies that a review which starts now will not ask.
    """

    rubric_title: str
    competencies: int
    not_asked: frozenset[str]
    not_applicable: dict[str, str]
    states: dict[ReviewState, int]
    engineers: int
    without_review: int

    @property
    def asked(self) -> int:
        """The number of competencies that a review which starts now will ask."""
        return self.competencies - len(self.not_asked)

    @property
    def total(self) -> int:
        """The number of reviews of the cycle."""
        return sum(self.states.values())


@dataclass(frozen=True, slots=True)
class ListedReview:
    """One row of the list of reviews. `appeal_due_on` is the day by which the open appeal must be decided."""

    id: ReviewId
    engineer_id: EngineerId
    engineer_name: str
    level: str
    team: str
    reviewer_name: str
    state: ReviewState
    revision: int
    answered: int
    to_answer: int
    shared_on: date | None
    appeal_until: date | None
    open_appeals: int
    appeal_due_on: date | None

    def can_be_appealed(self, today: date) -> bool:
        """Whether the appeal period runs on that day."""
        return self.appeal_until is not None and today <= self.appeal_until and self.state is not ReviewState.CLOSED


@dataclass(frozen=True, slots=True)
class Verdict:
    """Score and conclusion of a review; the score is None if too little is rated.

    `decision` is None if the conclusion is not decided for the current suggestion.
    """

    score: Fraction | None
    suggested: Conclusion
    decision: DecidedConclusion | None


class ReviewSort(StrEnum):
    """Sort order of the list of reviews."""

    NAME = "sort_key(engineer_name)"
    LEVEL = "CASE level WHEN 'JR' THEN 1 WHEN 'MID' THEN 2 WHEN 'SR' THEN 3 ELSE 4 END"
    TEAM = "sort_key(team)"
    REVIEWER = "sort_key(reviewer_name)"
    STATE = (
        "CASE state WHEN 'draft' THEN 1 WHEN 'submitted' THEN 2 WHEN 'shared' THEN 3 WHEN 'discussed' THEN 4"
        " WHEN 'acknowledged' THEN 5 WHEN 'refused' THEN 6 ELSE 7 END"
    )
    ANSWERED = "1.0 * answered / max(to_answer, 1)"
    SHARED = "shared_at"


@dataclass(frozen=True, slots=True)
class ReviewsFound:
    """One page of a search, with the total number of matches."""

    rows: tuple[ListedReview, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Candidate:
    """An engineer without a review in a cycle."""

    id: EngineerId
    name: str
    level: str
    team: str
    manager_name: str


def cycle_view(reader: Reader, cycle: CycleId) -> CycleView:
    """The overview of one cycle."""
    rubric = cycles.rubric_of_cycle(reader, cycle)
    rows = reader.query("SELECT state, count(*) AS n FROM review WHERE cycle_id = :cycle GROUP BY state", cycle=cycle)
    [people] = reader.query(
        "SELECT (SELECT count(*) FROM engineer WHERE archived_at IS NULL) AS everybody,"
        f" (SELECT count(*) FROM engineer WHERE {_WITHOUT_REVIEW}) AS without_review",
        cycle=cycle,
    )
    return CycleView(
        rubric_title=f"{rubric.title} {rubric.version}",
        competencies=sum(1 for _ in rubric.competencies),
        not_asked=cycles.not_asked(reader, cycle),
        not_applicable=cycles.not_applicable(reader, cycle),
        states={ReviewState(row["state"]): row["n"] for row in rows},
        engineers=people["everybody"],
        without_review=people["without_review"],
    )


def search_reviews(
    reader: Reader,
    cycle: CycleId,
    *,
    text: str = "",
    state: ReviewState | None = None,
    sort: ReviewSort = ReviewSort.NAME,
    descending: bool = False,
    offset: int = 0,
    limit: int = 200,
) -> ReviewsFound:
    """One page of a cycle's reviews whose names, employee ID or team contain every word of `text`."""
    conditions, params = words_in(text, ("engineer_name", "employee_id", "team", "reviewer_name"))
    conditions.append("cycle_id = :cycle")
    params["cycle"] = cycle
    if state:
        conditions.append("state = :state")
        params["state"] = state
    where = " AND ".join(conditions)
    order = f"{sort.value} {'DESC' if descending else 'ASC'}, sort_key(engineer_name), id"
    rows = reader.query(
        "SELECT id, engineer_id, engineer_name, level, team, reviewer_name, state, revision, shared_at,"
        " (SELECT count(*) FROM rating WHERE review_id = review.id AND rating.state <> 'blank') AS answered,"
        f" :competencies - {NUMBER_EXCLUDED} AS to_answer,"
        " (SELECT count(*) FROM appeal WHERE review_id = review.id AND decided_on IS NULL) AS open_appeals,"
        " (SELECT min(due_on) FROM appeal WHERE review_id = review.id AND decided_on IS NULL) AS appeal_due_on"
        f" FROM review WHERE {where} ORDER BY {order} LIMIT :limit OFFSET :offset",
        limit=limit,
        offset=offset,
        competencies=sum(1 for _ in cycles.rubric_of_cycle(reader, cycle).competencies),
        **params,
    )
    [count] = reader.query(f"SELECT count(*) AS total FROM review WHERE {where}", **params)
    appeal_days = settings(reader).appeal_days
    return ReviewsFound(tuple(_listed(row, appeal_days) for row in rows), count["total"])


def _listed(row: dict[str, Any], appeal_days: int) -> ListedReview:
    shared_at = row.pop("shared_at")
    shared_on = local_day(shared_at) if shared_at else None
    return ListedReview(
        **{
            **row,
            "state": ReviewState(row["state"]),
            "shared_on": shared_on,
            "appeal_until": appeal_ends(shared_on, appeal_days),
            "appeal_due_on": day(row["appeal_due_on"]),
        }
    )


def verdict(reader: Reader, review: ReviewId) -> Verdict:
    """The score of one review. It takes about a millisecond, so calculate it for visible rows only."""
    row = reviews.review(reader, review)
    now = score(
        cycles.frozen_rubric(reader, row.rubric_version_id),
        row.level,
        review_content.ratings(reader, review),
        reviews.exclusions(reader, row).codes,
    )
    return Verdict(now.score, now.conclusion, decision_in_force(row.decision, now.conclusion, row.state))


_WITHOUT_REVIEW = (
    "archived_at IS NULL AND NOT EXISTS"
    " (SELECT 1 FROM review WHERE review.engineer_id = engineer.id AND review.cycle_id = :cycle)"
)


def engineers_without_review(
    reader: Reader, cycle: CycleId, *, text: str = "", team: str = ""
) -> tuple[Candidate, ...]:
    """All engineers without a review in the cycle whose name, ID, team or manager contains every word of `text`, by name."""
    conditions, params = words_in(text, ("name", "employee_id", "team", "manager_name"))
    if team:
        conditions.append("team = :team")
        params["team"] = team
    rows = reader.query(
        "SELECT id, name, level, team, manager_name FROM engineer WHERE "
        + " AND ".join([_WITHOUT_REVIEW, *conditions])
        + " ORDER BY sort_key(name), id",
        cycle=cycle,
        **params,
    )
    return tuple(Candidate(**row) for row in rows)
