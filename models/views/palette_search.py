"""Search for the palette: engineers, reviews, cycles and mentorships by a few letters."""

from dataclasses import dataclass
from typing import Any

from models.domain.cycles import CycleId
from models.domain.mentoring import MentorshipId
from models.domain.people import EngineerId
from models.domain.reviews import ReviewId, ReviewState
from models.workspace.reader import Reader


@dataclass(frozen=True, slots=True)
class EngineerResult:
    """An engineer; `about` is the team and what identifies them."""

    id: EngineerId
    name: str
    about: tuple[str, ...]
    archived: bool


@dataclass(frozen=True, slots=True)
class ReviewResult:
    """A review of an engineer in a cycle."""

    id: ReviewId
    engineer_name: str
    cycle_name: str
    state: ReviewState


@dataclass(frozen=True, slots=True)
class CycleResult:
    """A cycle."""

    id: CycleId
    name: str


@dataclass(frozen=True, slots=True)
class MentorshipResult:
    """A mentorship, the running ones first."""

    id: MentorshipId
    engineer_name: str
    mentor_name: str


@dataclass(frozen=True, slots=True)
class SearchResults:
    """Results of a search, a few of each kind."""

    engineers: tuple[EngineerResult, ...] = ()
    reviews: tuple[ReviewResult, ...] = ()
    cycles: tuple[CycleResult, ...] = ()
    mentorships: tuple[MentorshipResult, ...] = ()


@dataclass(frozen=True, slots=True)
class KindNames:
    """The user's word for each kind, so that "jonas review" finds the reviews of Jonas."""

    review: str = "review"
    cycle: str = "cycle"
    mentorship: str = "mentorship"


def search(reader: Reader, text: str, most: int, names: KindNames) -> SearchResults:
    """Items with every word of `text` at the start of a word of their names; at most `most` of each kind."""
    typed = text.strip()
    if not typed:
        return SearchResults()
    engineers = _matching_rows(
        reader, typed, most, "id, name, team, coalesce(employee_id, '') AS employee_id, archived_at", "engineer",
        "name, employee_id, email", "archived_at IS NOT NULL, sort_key(name), id",
    )  # fmt: skip
    reviews = _matching_rows(
        reader, typed, most, "id, engineer_name, cycle_name, state", "review",
        "engineer_name, :called, cycle_name, document_id", "period_ends_on DESC, sort_key(engineer_name), id", names.review,
    )  # fmt: skip
    cycles = _matching_rows(
        reader, typed, most, "id, name", "cycle", ":called, name", "starts_on DESC, id", names.cycle
    )
    mentorships = _matching_rows(
        reader, typed, most, "mentorship.id, engineer.name AS engineer_name, mentor_name",
        "mentorship JOIN engineer ON engineer.id = engineer_id", "engineer.name, :called, mentor_name",
        "ends_on IS NOT NULL, sort_key(engineer.name), mentorship.id", names.mentorship,
    )  # fmt: skip
    return SearchResults(
        tuple(_engineer(row) for row in engineers),
        tuple(ReviewResult(**{**row, "state": ReviewState(row["state"])}) for row in reviews),
        tuple(CycleResult(**row) for row in cycles),
        tuple(MentorshipResult(**row) for row in mentorships),
    )


def _matching_rows(
    reader: Reader, typed: str, most: int, columns: str, table: str, called: str, order: str, word: str = ""
) -> list[dict[str, Any]]:
    """The first rows of a table whose names have words that begin with the typed ones."""
    return reader.query(
        f"SELECT {columns} FROM {table} WHERE begins_words(:typed, {called}) ORDER BY {order} LIMIT :most",
        typed=typed,
        most=most,
        **({"called": word} if word else {}),
    )


def _engineer(row: dict[str, Any]) -> EngineerResult:
    about = tuple(part for part in (row["team"], row["employee_id"]) if part)
    return EngineerResult(row["id"], row["name"], about, row["archived_at"] is not None)
