"""Operations on journal notes, including the use of a note as evidence in a review."""

from collections.abc import Collection, Sequence
from datetime import date

from models.domain.evidence import EvidenceId, Observation
from models.domain.journal import NoteId, Obstacle, Visibility
from models.domain.people import EngineerId
from models.domain.reviews import ReviewId
from models.operations.evidence import add_evidence
from models.operations.holds import delete_unless_held
from models.queries.journal import OpenReview, note_view
from models.support.errors import BadInput, Refused
from models.support.messages import message
from models.workspace.operation import operation
from models.workspace.transaction import Transaction


@operation("note.write", "Write a note")
def write_note(
    tx: Transaction,
    *,
    engineer: EngineerId,
    text: str,
    happened_on: date,
    competencies: Collection[str] = (),
    visibility: Visibility = Visibility.PRIVATE,
) -> NoteId:
    """Add a note, private by default. Raises BadInput for an empty note."""
    note = tx.insert(
        "note",
        engineer_id=engineer,
        happened_on=happened_on,
        text=_checked(text),
        visibility=visibility,
        author_name=tx.actor,
        created_at=tx.at,
    )
    for competency in competencies:
        tx.upsert("note_competency", (note, competency))
    return NoteId(note)


@operation("note.edit", "Edit a note")
def edit_note(
    tx: Transaction, *, note: NoteId, text: str, competencies: Collection[str], happened_on: date | None = None
) -> None:
    """Replace a note's text and tags, and its date if one is given. Evidence made from it is not changed."""
    dated = {"happened_on": happened_on} if happened_on else {}
    tx.update("note", note, text=_checked(text), **dated)
    rows = tx.query("SELECT competency_code FROM note_competency WHERE note_id = :note", note=note)
    for gone in {row["competency_code"] for row in rows} - {*competencies}:
        tx.delete("note_competency", (note, gone))
    for competency in competencies:
        tx.upsert("note_competency", (note, competency))


@operation("note.set_visibility", "Make a note {visibility}")
def set_visibility(tx: Transaction, *, note: NoteId, visibility: Visibility) -> None:
    """Make a note shareable or private. Raises Refused for private once the note is evidence in a review."""
    used = tx.one("SELECT 1 FROM evidence WHERE note_id = :note", note=note)
    if used and visibility is Visibility.PRIVATE:
        raise Refused(message("This note is evidence in a review. Remove it there first."))
    tx.update("note", note, visibility=visibility)


@operation("note.delete", "Delete a note")
def delete_note(tx: Transaction, *, note: NoteId) -> None:
    """Delete a note. Evidence made from it is kept. Raises Refused under a legal hold, as every deletion."""
    delete_unless_held(tx, "note", note)


@operation("note.delete_many", "Delete notes")
def delete_notes(tx: Transaction, *, notes: Sequence[NoteId]) -> None:
    """Delete notes, as `delete_note`."""
    for note in notes:
        delete_unless_held(tx, "note", note)


@operation("note.turn_into_evidence", "Turn a note into evidence")
def note_to_evidence(tx: Transaction, *, note: NoteId, review: ReviewId, observation: Observation) -> EvidenceId:
    """Make a shareable note evidence of a review of the same engineer. A private note is refused."""
    row = tx.one(
        "SELECT visibility, note.engineer_id = review.engineer_id AS same FROM note, review"
        " WHERE note.id = :note AND review.id = :review",
        note=note,
        review=review,
    )
    if row is None or not row["same"]:
        raise Refused(message("A note can only become evidence in a review of the same engineer."))
    if row["visibility"] == Visibility.PRIVATE:
        raise Refused(Obstacle.PRIVATE.sentence())
    return add_evidence.run(tx, review=review, observation=observation, note=note)


@operation("note.use_as_evidence", "Use a note as evidence")
def use_as_evidence(tx: Transaction, *, note: NoteId) -> OpenReview:
    """Make a note evidence of its engineer's newest unfinished review, tied to those of the note's
    competencies that it rates.

    Raises Refused, saying what to do, if `obstacle_to_evidence` finds an obstacle.
    """
    view = note_view(tx, note)
    if view.obstacle is not None or view.review is None:
        raise Refused((view.obstacle or Obstacle.NO_REVIEW).sentence())
    observation = Observation(happened_on=view.note.happened_on, behaviour=view.note.text, competencies=view.rated)
    note_to_evidence.run(tx, note=note, review=view.review.id, observation=observation)
    return view.review


def _checked(text: str) -> str:
    if not text.strip():
        raise BadInput(message("The note is empty."))
    return text.strip()
