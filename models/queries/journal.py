"""SQL for journal notes."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from models.domain.journal import NoteId, Obstacle, Visibility, obstacle_to_evidence
from models.domain.people import EngineerId
from models.domain.reviews import ReviewId
from models.queries import reviews
from models.queries.stored_values import read_rows
from models.support.errors import BadInput
from models.support.messages import message
from models.support.text_search import SearchWords, Span
from models.workspace.reader import Reader


@dataclass(frozen=True, slots=True)
class ListedNote:
    """One row of the journal; `found` are the spans of the search words in its text."""

    id: NoteId
    engineer_id: EngineerId
    engineer_name: str
    happened_on: date
    text: str
    visibility: Visibility
    competencies: tuple[str, ...]
    used: bool
    found: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class NoteRow:
    """One journal note."""

    id: NoteId
    engineer_id: EngineerId
    happened_on: date
    text: str
    visibility: Visibility


@dataclass(frozen=True, slots=True)
class NoteUse:
    """A piece of evidence made from a note, with its review and competencies."""

    review_id: ReviewId
    cycle_name: str
    competencies: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OpenReview:
    """The review that a note would become evidence of."""

    id: ReviewId
    cycle_name: str


@dataclass(frozen=True, slots=True)
class NoteView:
    """A note, its uses as evidence, and the obstacle to its use in the open review."""

    note: ListedNote
    author_name: str
    uses: tuple[NoteUse, ...]
    review: OpenReview | None
    obstacle: Obstacle | None
    rated: tuple[str, ...]
    """Those of its competencies that the open review rates."""


_COLUMNS = "note.id, engineer_id, happened_on, note.text, visibility"


def notes_of(reader: Reader, engineer: EngineerId) -> tuple[NoteRow, ...]:
    """All notes about one engineer, newest first."""
    return read_rows(
        reader,
        NoteRow,
        f"SELECT {_COLUMNS} FROM note WHERE engineer_id = :engineer ORDER BY happened_on DESC, id DESC",
        engineer=engineer,
    )


def note_view(reader: Reader, note: NoteId) -> NoteView:
    """One note with its uses. Raises BadInput if it does not exist."""
    rows = reader.query("SELECT author_name FROM note WHERE id = :note", note=note)
    if not rows:
        raise BadInput(message("This note has been deleted."))
    found = listed(reader, [note])[note]
    uses, review = uses_of(reader, note), open_review(reader, found.engineer_id)
    used = review is not None and any(use.review_id == review.id for use in uses)
    excluded = reviews.exclusions(reader, reviews.review(reader, review.id)).codes if review else frozenset()
    rated = tuple(code for code in found.competencies if code not in excluded)
    obstacle = obstacle_to_evidence(
        found.visibility,
        tagged=bool(found.competencies),
        rated=bool(rated),
        under_way=review is not None,
        used=used,
    )
    return NoteView(found, rows[0]["author_name"], uses, review, obstacle, rated)


def uses_of(reader: Reader, note: NoteId) -> tuple[NoteUse, ...]:
    """The uses of a note as evidence, newest review first."""
    rows = reader.query(
        "SELECT review_id, cycle_name, group_concat(competency_code) AS codes FROM evidence"
        " JOIN review ON review.id = review_id JOIN evidence_competency ON evidence_id = evidence.id"
        " WHERE note_id = :note GROUP BY evidence.id ORDER BY period_ends_on DESC, evidence.id",
        note=note,
    )
    return tuple(NoteUse(row["review_id"], row["cycle_name"], tuple(sorted(row["codes"].split(",")))) for row in rows)


def open_review(reader: Reader, engineer: EngineerId) -> OpenReview | None:
    """The engineer's newest unfinished review, or None."""
    rows = reader.query(
        "SELECT id, cycle_name FROM review WHERE engineer_id = :engineer AND state = 'draft'"
        " ORDER BY period_ends_on DESC, id DESC LIMIT 1",
        engineer=engineer,
    )
    return OpenReview(rows[0]["id"], rows[0]["cycle_name"]) if rows else None


_WHOSE = {
    "engineer": "SELECT id FROM engineer WHERE id = :number",
    "review": "SELECT engineer_id AS id FROM review WHERE id = :number",
    "mentorship": "SELECT engineer_id AS id FROM mentorship WHERE id = :number",
    "session": "SELECT engineer_id AS id FROM session JOIN mentorship ON mentorship.id = mentorship_id"
    " WHERE session.id = :number",
    "plan": "SELECT engineer_id AS id FROM plan WHERE id = :number",
    "note": "SELECT engineer_id AS id FROM note WHERE id = :number",
}


def engineer_concerned(reader: Reader, kind: str, number: int) -> EngineerId | None:
    """The engineer that a review, mentorship, session, plan or note is about; None for other kinds."""
    rows = reader.query(_WHOSE[kind], number=number) if kind in _WHOSE else []
    return EngineerId(rows[0]["id"]) if rows else None


def listed(reader: Reader, ids: Sequence[int], words: SearchWords | None = None) -> dict[int, ListedNote]:
    """Notes by id, in the given order, with the spans of the words. Deleted notes are skipped."""
    rows = reader.query(
        "SELECT note.id, engineer_id, engineer.name AS engineer_name, happened_on, text, visibility,"
        " (SELECT group_concat(competency_code) FROM note_competency WHERE note_id = note.id) AS competencies,"
        " EXISTS (SELECT 1 FROM evidence WHERE note_id = note.id) AS used"
        " FROM json_each(:ids) CROSS JOIN note ON note.id = json_each.value JOIN engineer ON engineer.id = engineer_id"
        " ORDER BY json_each.key",
        ids=json.dumps(list(ids)),
    )
    return {row["id"]: _listed_note(row, words) for row in rows}


def _listed_note(row: Mapping[str, Any], words: SearchWords | None) -> ListedNote:
    return ListedNote(
        **{
            **row,
            "happened_on": date.fromisoformat(row["happened_on"]),
            "visibility": Visibility(row["visibility"]),
            "competencies": tuple(filter(None, (row["competencies"] or "").split(","))),
            "used": bool(row["used"]),
            "found": words.spans(row["text"]) if words else (),
        }
    )
