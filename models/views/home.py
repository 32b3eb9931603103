"""View of the home page: what needs attention today."""

from datetime import date
from typing import Any

from msgspec import Struct

from models.domain.mentoring import MentorshipId
from models.domain.people import EngineerId
from models.domain.reviews import ReviewId, ReviewState
from models.queries.cycles import untranslated_rubric
from models.queries.reviews import NUMBER_EXCLUDED
from models.workspace.reader import Reader

MAX_LISTED = 8


class OpenReview(Struct, frozen=True):
    """An open review with its progress."""

    id: ReviewId
    engineer_name: str
    cycle_name: str
    state: ReviewState
    answered: int
    to_answer: int


class Due(Struct, frozen=True):
    """An item about one engineer that is due or overdue."""

    engineer_id: EngineerId
    engineer_name: str
    text: str
    on: date
    mentorship_id: MentorshipId


class EngineerWithoutNotes(Struct, frozen=True):
    """An engineer without a note or evidence this month."""

    engineer_id: EngineerId
    engineer_name: str
    team: str


class HomeView(Struct, frozen=True):
    """Content of the home page. Each list has only its first items; the totals count all, `mentorships` the running ones."""

    engineers: int
    cycles: int
    mentorships: int
    writing: tuple[OpenReview, ...]
    writing_total: int
    waiting: tuple[OpenReview, ...]
    waiting_total: int
    sessions: tuple[Due, ...]
    actions: tuple[Due, ...]
    actions_total: int
    without_notes: tuple[EngineerWithoutNotes, ...]
    without_notes_total: int


def home_view(reader: Reader, today: date) -> HomeView:
    """The items that need attention on `today`."""
    [counts] = reader.query(
        "SELECT (SELECT count(*) FROM engineer WHERE archived_at IS NULL) AS engineers,"
        " (SELECT count(*) FROM cycle) AS cycles,"
        " (SELECT count(*) FROM mentorship JOIN engineer ON engineer.id = engineer_id"
        "  WHERE archived_at IS NULL AND (ends_on IS NULL OR ends_on >= :today)) AS mentorships",
        today=today.isoformat(),
    )
    writing, writing_total = _reviews(reader, "state = 'draft'")
    waiting, waiting_total = _reviews(reader, "state IN ('submitted', 'shared', 'discussed')")
    actions, actions_total = _actions(reader, today)
    without_notes, without_notes_total = _engineers_without_notes(reader, today)
    return HomeView(
        engineers=counts["engineers"],
        cycles=counts["cycles"],
        mentorships=counts["mentorships"],
        writing=writing,
        writing_total=writing_total,
        waiting=waiting,
        waiting_total=waiting_total,
        sessions=_sessions(reader, today),
        actions=actions,
        actions_total=actions_total,
        without_notes=without_notes,
        without_notes_total=without_notes_total,
    )


def _reviews(reader: Reader, condition: str) -> tuple[tuple[OpenReview, ...], int]:
    rows = reader.query(
        f"SELECT review.id, engineer_name, cycle_name, state, rubric_version_id, {NUMBER_EXCLUDED} AS excluded,"
        " (SELECT count(*) FROM rating WHERE review_id = review.id AND rating.state <> 'blank') AS answered"
        f" FROM review WHERE {condition} ORDER BY period_ends_on DESC, sort_key(engineer_name) LIMIT {MAX_LISTED}"
    )
    [count] = reader.query(f"SELECT count(*) AS total FROM review WHERE {condition}")
    found = tuple(
        OpenReview(
            row["id"],
            row["engineer_name"],
            row["cycle_name"],
            ReviewState(row["state"]),
            row["answered"],
            sum(1 for _ in untranslated_rubric(reader, row["rubric_version_id"]).competencies) - row["excluded"],
        )
        for row in rows
    )
    return found, count["total"]


def _sessions(reader: Reader, today: date) -> tuple[Due, ...]:
    """Mentorships whose next session is due, by the agreed date or else by the cadence."""
    rows = reader.query(
        "SELECT engineer.id, mentorship.id AS mentorship_id, name, mentor_name, coalesce("
        "  (SELECT next_on FROM session WHERE mentorship_id = mentorship.id ORDER BY held_on DESC, id DESC LIMIT 1),"
        "  date((SELECT max(held_on) FROM session WHERE mentorship_id = mentorship.id), '+' || cadence_days || ' days'),"
        "  mentorship.starts_on) AS due_on"
        " FROM mentorship JOIN engineer ON engineer.id = engineer_id"
        " WHERE archived_at IS NULL AND (ends_on IS NULL OR ends_on >= :today) AND due_on <= :today"
        f" ORDER BY due_on LIMIT {MAX_LISTED}",
        today=today.isoformat(),
    )
    return tuple(_due(row, row["mentor_name"]) for row in rows)


def _actions(reader: Reader, today: date) -> tuple[tuple[Due, ...], int]:
    source = (
        " FROM action_item JOIN session ON session.id = session_id JOIN mentorship ON mentorship.id = mentorship_id"
        " JOIN engineer ON engineer.id = engineer_id WHERE status = 'open' AND due_on < :today AND archived_at IS NULL"
    )
    rows = reader.query(
        f"SELECT engineer.id, mentorship_id, name, action_item.text, due_on {source} ORDER BY due_on LIMIT {MAX_LISTED}",
        today=today.isoformat(),
    )
    [count] = reader.query(f"SELECT count(*) AS total {source}", today=today.isoformat())
    found = tuple(_due(row, row["text"]) for row in rows)
    return found, count["total"]


def _due(row: dict[str, Any], text: str) -> Due:
    return Due(row["id"], row["name"], text, date.fromisoformat(row["due_on"]), row["mentorship_id"])


def _engineers_without_notes(reader: Reader, today: date) -> tuple[tuple[EngineerWithoutNotes, ...], int]:
    source = (
        " FROM engineer WHERE archived_at IS NULL"
        " AND NOT EXISTS (SELECT 1 FROM note WHERE engineer_id = engineer.id AND happened_on >= :first)"
        " AND NOT EXISTS (SELECT 1 FROM review JOIN evidence ON review_id = review.id"
        "   WHERE review.engineer_id = engineer.id AND period_ends_on >= :first AND happened_on >= :first)"
    )
    first = today.replace(day=1).isoformat()
    rows = reader.query(f"SELECT id, name, team {source} ORDER BY sort_key(name) LIMIT {MAX_LISTED}", first=first)
    [count] = reader.query(f"SELECT count(*) AS total {source}", first=first)
    return tuple(EngineerWithoutNotes(row["id"], row["name"], row["team"]) for row in rows), count["total"]
