"""Who is where in a cycle: its reviews as a list, how many stand in which state, and who has none yet."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from models.people import EngineerId
from models.queries import cycles
from models.queries.people import ListedEngineer, search_engineers
from models.reviews import CycleId, ReviewId, ReviewState
from models.workspace.reader import Reader


class ReviewSort(StrEnum):
    """What the reviews of a cycle can be sorted by."""

    NAME = "engineer_name COLLATE NOCASE"
    LEVEL = "CASE level WHEN 'JR' THEN 1 WHEN 'MID' THEN 2 WHEN 'SR' THEN 3 ELSE 4 END"
    TEAM = "team COLLATE NOCASE"
    REVIEWER = "reviewer_name COLLATE NOCASE"
    STATE = (
        "CASE state WHEN 'draft' THEN 1 WHEN 'submitted' THEN 2 WHEN 'shared' THEN 3 WHEN 'discussed' THEN 4"
        " WHEN 'acknowledged' THEN 5 WHEN 'refused' THEN 6 ELSE 7 END"
    )
    ANSWERED = "answered"


@dataclass(frozen=True, slots=True)
class ListedReview:
    """One review of a cycle."""

    id: ReviewId
    engineer_name: str
    level: str
    team: str
    reviewer_name: str
    state: ReviewState
    revision: int
    answered: int


@dataclass(frozen=True, slots=True)
class ReviewsFound:
    """Some reviews of a cycle, and how many there are in all."""

    rows: tuple[ListedReview, ...]
    total: int


@dataclass(frozen=True, slots=True)
class CycleView:
    """A cycle as a whole: how many competencies ask for an answer, and how many reviews stand in which state."""

    to_answer: int
    left_out: dict[str, str]
    states: dict[ReviewState, int]
    without_review: int


def cycle_view(reader: Reader, cycle: CycleId) -> CycleView:
    """A cycle as a whole."""
    left_out = cycles.not_applicable(reader, cycle)
    rows = reader.query("SELECT state, count(*) AS n FROM review WHERE cycle_id = :cycle GROUP BY state", cycle=cycle)
    [without] = reader.query(f"SELECT count(*) AS n {_WITHOUT}", cycle=cycle)
    return CycleView(
        to_answer=len(tuple(cycles.rubric_of_cycle(reader, cycle).competencies)) - len(left_out),
        left_out=left_out,
        states={ReviewState(row["state"]): row["n"] for row in rows},
        without_review=without["n"],
    )


_WITHOUT = (
    "FROM engineer WHERE archived_at IS NULL"
    " AND NOT EXISTS (SELECT 1 FROM review WHERE engineer_id = engineer.id AND cycle_id = :cycle)"
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
    """The reviews of a cycle in whose engineer, team or reviewer every word of `text` stands, a page of them."""
    conditions = ["cycle_id = :cycle"]
    params: dict[str, object] = {"cycle": cycle}
    if state:
        conditions.append("state = :state")
        params["state"] = state.value
    for number, word in enumerate(text.split()):
        columns = ("engineer_name", "team", "reviewer_name")
        conditions.append("(" + " OR ".join(f"instr(lower({name}), lower(:w{number}))" for name in columns) + ")")
        params[f"w{number}"] = word
    where = " AND ".join(conditions)
    rows = reader.query(
        "SELECT review.id, engineer_name, level, team, reviewer_name, state, revision,"
        " (SELECT count(*) FROM rating WHERE review_id = review.id AND rating.state <> 'blank') AS answered"
        f" FROM review WHERE {where} ORDER BY {sort.value} {'DESC' if descending else 'ASC'},"
        " engineer_name COLLATE NOCASE, review.id LIMIT :limit OFFSET :offset",
        limit=limit,
        offset=offset,
        **params,
    )
    [count] = reader.query(f"SELECT count(*) AS total FROM review WHERE {where}", **params)
    return ReviewsFound(tuple(map(_listed, rows)), count["total"])


def engineers_without_review(reader: Reader, cycle: CycleId) -> tuple[ListedEngineer, ...]:
    """Everybody who is not archived and has no review in the cycle, by name."""
    rows = reader.query(f"SELECT id {_WITHOUT}", cycle=cycle)
    wanted: set[EngineerId] = {row["id"] for row in rows}
    everybody = search_engineers(reader, limit=-1).rows
    return tuple(one for one in everybody if one.id in wanted)


def _listed(row: dict[str, Any]) -> ListedReview:
    return ListedReview(**{**row, "state": ReviewState(row["state"])})
