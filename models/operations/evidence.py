"""Operations on evidence of a review: add, edit, remove."""

from collections.abc import Sequence

from models.domain.evidence import EvidenceId, Observation
from models.domain.reviews import ReviewId
from models.operations.holds import delete_unless_held
from models.operations.review_checks import check_answerable, check_editable
from models.queries.own_words import quotes_peer
from models.support.errors import BadInput, Refused
from models.support.messages import message
from models.workspace.operation import operation
from models.workspace.transaction import Transaction


@operation("evidence.add", "Add evidence")
def add_evidence(tx: Transaction, *, review: ReviewId, observation: Observation, note: int | None = None) -> EvidenceId:
    """Add dated evidence tied to at least one competency; `note` is the journal note it came from, if any.

    Raises BadInput for a future day, Refused for text that repeats a peer's comment.
    """
    check_editable(tx, review)
    _check_happened(tx, observation)
    _check_own_words(tx, review, observation)
    evidence = EvidenceId(tx.insert("evidence", review_id=review, note_id=note, **_evidence_columns(observation)))
    _tie_evidence(tx, review, evidence, observation)
    return evidence


@operation("evidence.add_many", "Add evidence for many competencies")
def gather_evidence(tx: Transaction, *, review: ReviewId, observations: Sequence[Observation]) -> list[EvidenceId]:
    """Add many pieces of evidence at once, all or none."""
    check_answerable(tx, review, *{code for observation in observations for code in observation.competencies})
    for item in observations:
        _check_happened(tx, item)
    _check_own_words(tx, review, *observations)
    rows = [{"review_id": review, **_evidence_columns(item)} for item in observations]
    ids = [EvidenceId(number) for number in tx.insert_many("evidence", rows)]
    ties = zip(ids, observations, strict=True)
    tied = [{"evidence_id": number, "competency_code": code} for number, entry in ties for code in entry.competencies]
    tx.put_many("evidence_competency", tied)
    return ids


@operation("evidence.edit", "Edit evidence")
def edit_evidence(tx: Transaction, *, evidence: EvidenceId, observation: Observation) -> None:
    """Replace the content and the competencies of a piece of evidence."""
    review = _review_of_evidence(tx, evidence)
    if tx.one("SELECT 1 FROM evidence WHERE id = :id AND happened_on <> :on", id=evidence, on=observation.happened_on):
        _check_happened(tx, observation)
    _check_own_words(tx, review, observation)
    tx.update("evidence", evidence, **_evidence_columns(observation))
    rows = tx.query("SELECT competency_code FROM evidence_competency WHERE evidence_id = :id", id=evidence)
    for code in {row["competency_code"] for row in rows} - {*observation.competencies}:
        tx.delete("evidence_competency", (evidence, code))
    _tie_evidence(tx, review, evidence, observation)


@operation("evidence.remove", "Remove evidence")
def remove_evidence(tx: Transaction, *, evidence: EvidenceId) -> None:
    """Remove a piece of evidence from its review."""
    _review_of_evidence(tx, evidence)
    delete_unless_held(tx, "evidence", evidence)


def _review_of_evidence(tx: Transaction, evidence: EvidenceId) -> ReviewId:
    row = tx.one("SELECT review_id FROM evidence WHERE id = :id", id=evidence)
    if row is None:
        raise Refused(message("This evidence no longer exists."))
    check_editable(tx, row["review_id"])
    return ReviewId(row["review_id"])


def _check_happened(tx: Transaction, observation: Observation) -> None:
    if observation.happened_on > tx.today:
        raise BadInput(
            message(
                "Evidence describes past events, but {day} is in the future. Change the date.",
                day=observation.happened_on,
            )
        )


def _check_own_words(tx: Transaction, review: ReviewId, *observations: Observation) -> None:
    if quotes_peer(
        tx, review, [text for item in observations for text in (item.situation, item.behaviour, item.impact)]
    ):
        raise Refused(
            message(
                "This repeats what a peer wrote. Describe what happened in your own words, so that the peer is not quoted."
            )
        )


def _evidence_columns(observation: Observation) -> dict[str, object]:
    if not observation.behaviour.strip():
        raise BadInput(message("Describe the behaviour: what was done that someone else could have observed."))
    if not observation.competencies:
        raise BadInput(message("Choose at least one competency for the evidence."))
    return {
        "happened_on": observation.happened_on,
        "situation": observation.situation.strip(),
        "behaviour": observation.behaviour.strip(),
        "impact": observation.impact.strip(),
        "impact_dimension": observation.impact_dimension or None,
        "artefact": observation.artefact.strip(),
        "source": observation.source,
        "strength": int(observation.strength),
    }


def _tie_evidence(tx: Transaction, review: ReviewId, evidence: EvidenceId, observation: Observation) -> None:
    check_answerable(tx, review, *observation.competencies)
    for competency in observation.competencies:
        tx.upsert("evidence_competency", (evidence, competency))
