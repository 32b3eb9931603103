"""A cycle's reviews as a list: who is where, how far each one is, and who has none yet."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from models.assessment.score import score
from models.assessment.values import Score
from models.people import EngineerId
from models.queries import cycles
from models.queries.cycles import CycleRow
from models.queries.settings import settings
from models.queries.values import day, every_word
from models.reviews import CycleId, ReviewId, ReviewState
from models.workspace.reader import Reader


@dataclass(frozen=True, slots=True)
class CycleView:
    """A cycle with what stands around its list of reviews; no cycle at all where none has been made."""

    cycles: tuple[CycleRow, ...]
    """All of them, newest first."""
    cycle: CycleRow | None
    counts: Mapping[ReviewState, int]
    left_out: Mapping[str, str]
    to_answer: int
    engineers: int
    without_review: int

    @property
    def total(self) -> int:
        """How many reviews the cycle has."""
        return sum(self.counts.values())


@dataclass(frozen=True, slots=True)
class ListedReview:
    """One review as the list shows it. `appeal_due_on` is when an open appeal is to be decided."""

    id: ReviewId
    engineer_name: str
    level: str
    team: str
    reviewer_name: str
    state: ReviewState
    revision: int
    answered: int
    shared_on: date | None
    appeal_until: date | None
    open_appeals: int
    appeal_due_on: date | None


class ReviewSort(StrEnum):
    """What a list of reviews can be sorted by."""

    NAME = "engineer_name COLLATE NOCASE"
    LEVEL = "CASE level WHEN 'JR' THEN 1 WHEN 'MID' THEN 2 WHEN 'SR' THEN 3 ELSE 4 END"
    TEAM = "team COLLATE NOCASE"
    REVIEWER = "reviewer_name COLLATE NOCASE"
    STATE = (
        "CASE state WHEN 'draft' THEN 1 WHEN 'submitted' THEN 2 WHEN 'shared' THEN 3 WHEN 'discussed' THEN 4"
        " WHEN 'acknowledged' THEN 5 WHEN 'refused' THEN 6 ELSE 7 END"
    )
    ANSWERED = "answered"
    SHARED = "shared_at"


@dataclass(frozen=True, slots=True)
class ReviewsFound:
    """Some rows of a search, and how many there are in all."""

    rows: tuple[ListedReview, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who has no review in a cycle yet."""

    id: EngineerId
    name: str
    level: str
    team: str
    manager_name: str


def cycle_view(reader: Reader, cycle: int = 0) -> CycleView:
    """One cycle, or the newest one where that one is not there."""
    known = tuple(reversed(cycles.list_cycles(reader)))
    chosen = next((one for one in known if one.id == cycle), known[0] if known else None)
    [everybody] = reader.query("SELECT count(*) AS n FROM engineer WHERE archived_at IS NULL")
    if chosen is None:
        return CycleView(known, None, {}, {}, 0, everybody["n"], everybody["n"])
    rows = reader.query("SELECT state, count(*) AS n FROM review WHERE cycle_id = :id GROUP BY state", id=chosen.id)
    [without] = reader.query(f"SELECT count(*) AS n FROM engineer WHERE {_WITHOUT_REVIEW}", cycle=chosen.id)
    left_out = cycles.not_applicable(reader, chosen.id)
    return CycleView(
        cycles=known,
        cycle=chosen,
        counts={ReviewState(row["state"]): row["n"] for row in rows},
        left_out=left_out,
        to_answer=sum(one.code not in left_out for one in cycles.rubric_of_cycle(reader, chosen.id).competencies),
        engineers=everybody["n"],
        without_review=without["n"],
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
    """A cycle's reviews in whose names, employee id or team every word of `text` stands, a page of them."""
    conditions, params = every_word(text, ("engineer_name", "employee_id", "team", "reviewer_name"))
    conditions.append("cycle_id = :cycle")
    params["cycle"] = cycle
    if state:
        conditions.append("state = :state")
        params["state"] = state
    where = " AND ".join(conditions)
    order = f"{sort.value} {'DESC' if descending else 'ASC'}, engineer_name COLLATE NOCASE, id"
    rows = reader.query(
        "SELECT id, engineer_name, level, team, reviewer_name, state, revision, substr(shared_at, 1, 10) AS shared_on,"
        " (SELECT count(*) FROM rating WHERE review_id = review.id AND rating.state <> 'blank') AS answered,"
        " (SELECT count(*) FROM appeal WHERE review_id = review.id AND decided_on IS NULL) AS open_appeals,"
        " (SELECT min(due_on) FROM appeal WHERE review_id = review.id AND decided_on IS NULL) AS appeal_due_on"
        f" FROM review WHERE {where} ORDER BY {order} LIMIT :limit OFFSET :offset",
        limit=limit,
        offset=offset,
        **params,
    )
    [count] = reader.query(f"SELECT count(*) AS total FROM review WHERE {where}", **params)
    days = timedelta(days=settings(reader).appeal_days)
    found = []
    for row in rows:
        shared_on = day(row["shared_on"])
        known = {"shared_on": shared_on, "appeal_until": shared_on + days if shared_on else None}
        known |= {"state": ReviewState(row["state"]), "appeal_due_on": day(row["appeal_due_on"])}
        found.append(ListedReview(**{**row, **known}))
    return ReviewsFound(tuple(found), count["total"])


def scores(reader: Reader, reviews: Iterable[ReviewId]) -> dict[ReviewId, Score]:
    """The score of each review as its ratings stand now. It takes about a millisecond a review."""
    found = {}
    for review in reviews:
        for row in reader.query("SELECT level, cycle_id, rubric_version_id FROM review WHERE id = :id", id=review):
            answers = reader.query(
                "SELECT competency_code, value FROM rating WHERE review_id = :id AND state <> 'blank'", id=review
            )
            found[review] = score(
                cycles.frozen_rubric(reader, row["rubric_version_id"]),
                row["level"],
                {answer["competency_code"]: answer["value"] for answer in answers},
                cycles.not_applicable(reader, row["cycle_id"]),
            )
    return found


_WITHOUT_REVIEW = (
    "archived_at IS NULL AND NOT EXISTS"
    " (SELECT 1 FROM review WHERE review.engineer_id = engineer.id AND review.cycle_id = :cycle)"
)


def candidates(reader: Reader, cycle: CycleId, *, text: str = "", team: str = "") -> tuple[Candidate, ...]:
    """Everybody without a review in the cycle, by name; whose name, id, team or manager has every word of `text`."""
    conditions, params = every_word(text, ("name", "employee_id", "team", "manager_name"))
    if team:
        conditions.append("team = :team")
        params["team"] = team
    rows = reader.query(
        "SELECT id, name, level, team, manager_name FROM engineer WHERE "
        + " AND ".join([_WITHOUT_REVIEW, *conditions])
        + " ORDER BY name COLLATE NOCASE, id",
        cycle=cycle,
        **params,
    )
    return tuple(Candidate(**row) for row in rows)
