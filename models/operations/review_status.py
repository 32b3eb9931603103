"""Operations on the status of a review: submit, share, discuss, acknowledge or refuse, close, appeal, revise."""

import json
from datetime import date

from models.domain.people import name_key
from models.domain.reviews import NEXT_STATES, ReviewId, ReviewState, appeal_ends
from models.operations.dates import check_happened
from models.operations.holds import refuse_held
from models.operations.peer_group import fix_peers
from models.operations.review_checks import check_editable
from models.operations.review_restore import restore_review
from models.queries import review_content
from models.queries import reviews as review_queries
from models.queries.own_words import quoting_texts
from models.queries.settings import settings
from models.support.canonical import canonical_json, digest
from models.support.errors import BadInput, Refused
from models.support.messages import join, message
from models.workspace.operation import Undo, operation
from models.workspace.transaction import Transaction

_WRITTEN_BY_EMPLOYEE_IN = (ReviewState.SHARED, ReviewState.DISCUSSED)


@operation("review.submit", "Submit a review")
def submit(tx: Transaction, *, review: ReviewId) -> None:
    """Submit the review and fix its peer group.

    Raises Refused, listing what is missing, if it is incomplete, or if a text for the engineer repeats what a peer wrote.
    """
    missing = (*(item.sentence() for item in review_content.missing(tx, review)), *quoting_texts(tx, review))
    if missing:
        listed = join(missing, "\n  ")
        raise Refused(message("This review cannot be submitted yet:\n  {listed}", listed=listed))
    fix_peers(tx, review)
    _move(tx, review, ReviewState.SUBMITTED, submitted_at=tx.at)


@operation("review.return_to_draft", "Return a review to draft")
def return_to_draft(tx: Transaction, *, review: ReviewId) -> None:
    """Return a submitted review to draft; possible until it is shared."""
    fix_peers(tx, review)
    _move(tx, review, ReviewState.DRAFT, submitted_at=None)


@operation("review.share", "Share a review", undo=Undo.STOP)
def share(tx: Transaction, *, review: ReviewId) -> None:
    """Share the review with the engineer. Later changes need a new revision, and undo stops here.

    Raises Refused for a review submitted by an earlier version without a decided conclusion.
    """
    _move(tx, review, ReviewState.SHARED, shared_at=tx.at)
    if review_queries.review(tx, review).decision is None:
        raise Refused(message("The conclusion is not decided yet. Return the review to draft and decide it first."))


@operation("review.record_conversation", "Record the conversation")
def hold_conversation(tx: Transaction, *, review: ReviewId, held_on: date) -> None:
    """Record that reviewer and engineer have discussed the review.

    Raises BadInput for a future day or one before the review was shared.
    """
    _move(tx, review, ReviewState.DISCUSSED, conversation_on=held_on)
    check_happened(tx, held_on)
    shared_on = review_queries.review(tx, review).shared_on
    if shared_on and held_on < shared_on:
        raise BadInput(
            message(
                "The review was shared on {shared}. Enter that day or a later one for the conversation, not {day}.",
                shared=shared_on,
                day=held_on,
            )
        )


@operation("review.write_employee_comment", "Write the employee comment", undo=Undo.STOP)
def write_employee_comment(tx: Transaction, *, review: ReviewId, text: str) -> None:
    """Store the engineer's comment unedited. Raises Refused unless the review is shared or discussed.

    Also raises Refused if there already is a comment: only `change_employee_comment` changes it.
    """
    if _stored_comment(tx, review):
        raise Refused(message("The comment is already stored. Only the engineer may change it, in a separate step."))
    revision = review_queries.review(tx, review).revision
    tx.upsert("employee_comment", (review, revision), text=text, written_on=tx.today)


@operation("review.edit_employee_comment", "Edit the employee comment", undo=Undo.STOP)
def change_employee_comment(tx: Transaction, *, review: ReviewId, text: str) -> None:
    """Replace the engineer's comment. The earlier wording is kept with the dates on which it was written and replaced."""
    stored = _stored_comment(tx, review)
    if stored is None:
        raise Refused(message("There is no comment to edit yet."))
    if stored["text"] == text:
        return
    revision = review_queries.review(tx, review).revision
    tx.insert("earlier_comment", review_id=review, revision=revision, **stored, replaced_on=tx.today)
    tx.upsert("employee_comment", (review, revision), text=text, written_on=tx.today)


@operation("review.acknowledge", "Acknowledge a review", undo=Undo.STOP)
def acknowledge(tx: Transaction, *, review: ReviewId, given_on: date) -> None:
    """Record that the engineer has received the review. It does not mean that they agree.

    Raises BadInput for a future day or one before the conversation.
    """
    _receive(tx, review, ReviewState.ACKNOWLEDGED, given_on)


@operation("review.record_refusal", "Record a refusal", undo=Undo.STOP)
def refuse(tx: Transaction, *, review: ReviewId, given_on: date, witness_name: str) -> None:
    """Record that the engineer refused to sign, before a witness. The day is checked as by `acknowledge`."""
    if not witness_name.strip():
        raise BadInput(message("Enter the name of the witness to the refusal."))
    _receive(tx, review, ReviewState.REFUSED, given_on, witness_name.strip())


@operation("review.close", "Close a review", undo=Undo.STOP)
def close_review(tx: Transaction, *, review: ReviewId) -> None:
    """Close the review. Raises Refused while an appeal is undecided."""
    if tx.one("SELECT 1 FROM appeal WHERE review_id = :review AND decided_on IS NULL", review=review):
        raise Refused(message("An appeal against this review has not been decided yet."))
    _move(tx, review, ReviewState.CLOSED, closed_at=tx.at)


@operation("review.raise_appeal", "Raise an appeal")
def raise_appeal(tx: Transaction, *, review: ReviewId, reason: str, decider_name: str, due_on: date) -> int:
    """Record the engineer's appeal. Raises Refused if the reviewer would decide about their own review.

    A late appeal is recorded as late: the person who decides it also decides whether to admit it.
    """
    row = review_queries.review(tx, review)
    if row.state in (ReviewState.DRAFT, ReviewState.SUBMITTED):
        raise Refused(message("A review cannot be appealed before it is shared."))
    if name_key(decider_name) in ("", name_key(row.reviewer_name), name_key(row.manager_name)):
        raise Refused(message("Name the person who decides the appeal. It cannot be the reviewer or the manager."))
    if not reason.strip():
        raise BadInput(message("Enter the reason for the appeal."))
    if due_on < tx.today:
        raise BadInput(
            message("The appeal cannot be decided by {day}, which is in the past. Enter a later day.", day=due_on)
        )
    return tx.insert(
        "appeal",
        review_id=review,
        revision=row.revision,
        raised_on=tx.today,
        reason=reason.strip(),
        decider_name=decider_name.strip(),
        due_on=due_on,
        late=int(_is_over(tx, row.shared_on)),
    )


@operation("review.decide_appeal", "Decide an appeal", undo=Undo.STOP)
def decide_appeal(tx: Transaction, *, appeal: int, decision: str) -> None:
    """Record how an appeal was decided."""
    if not decision.strip():
        raise BadInput(message("Enter the decision and its reason."))
    tx.update("appeal", appeal, decision=decision.strip(), decided_on=tx.today)


@operation("review.revise", "Open new revision", undo=Undo.STOP)
def revise(tx: Transaction, *, review: ReviewId, reason: str) -> int:
    """Open the next revision of a shared review, as a draft; the shared revision is kept unchanged.

    Its conclusion must be decided again, because the report prints the day and name of the decision.
    """
    row = review_queries.review(tx, review)
    if row.state in (ReviewState.DRAFT, ReviewState.SUBMITTED):
        raise Refused(message("This review has not been shared yet, so you can change it without a new revision."))
    if not reason.strip():
        raise BadInput(message("Say why the review changes. The reason is printed with the revisions."))
    fix_peers(tx, review)
    content = review_queries.whole_review(tx, review)
    tx.upsert(
        "review_revision",
        (review, row.revision),
        content=canonical_json(content),
        content_sha256=digest(content),
        superseded_at=tx.at,
        reason=reason.strip(),
    )
    tx.update(
        "review",
        review,
        revision=row.revision + 1,
        state=ReviewState.DRAFT,
        submitted_at=None,
        shared_at=None,
        conversation_on=None,
        closed_at=None,
        conclusion=None,
        conclusion_reason="",
        decided_by=None,
        decided_on=None,
        suggested=None,
    )
    return row.revision + 1


@operation("review.discard_revision", "Discard a new revision")
def discard_revision(tx: Transaction, *, review: ReviewId) -> int:
    """Discard the draft of a new revision and restore the previous one with its status.

    Returns the previous revision's number. Raises Refused if the new one is no longer a draft, or if there is no earlier one.
    """
    check_editable(tx, review)
    revision = review_queries.review(tx, review).revision
    kept = tx.one(
        "SELECT content FROM review_revision WHERE review_id = :review AND revision = :before",
        review=review,
        before=revision - 1,
    )
    if kept is None:
        raise Refused(message("This review has no earlier revision. A draft started by mistake can be deleted."))
    refuse_held(tx, review_queries.review(tx, review).engineer_id)
    restore_review(tx, review, json.loads(kept["content"]))
    tx.delete("review_revision", (review, revision - 1))
    return revision - 1


def _stored_comment(tx: Transaction, review: ReviewId) -> dict[str, str] | None:
    """The stored comment; None if there is none yet. Raises Refused if the status does not allow a comment."""
    state = review_queries.review_status(tx, review).state
    if state not in _WRITTEN_BY_EMPLOYEE_IN:
        raise Refused(
            message(
                "This review is {state}. The engineer can comment while it is shared or discussed.", state=state.label
            )
        )
    return tx.one(
        "SELECT text, written_on FROM employee_comment JOIN review USING (revision)"
        " WHERE review_id = :review AND review.id = review_id",
        review=review,
    )


def _is_over(tx: Transaction, shared_on: date | None) -> bool:
    """Whether the appeal period of a review shared on `shared_on` is over today."""
    ends_on = appeal_ends(shared_on, settings(tx).appeal_days)
    return ends_on is not None and tx.today > ends_on


def _receive(tx: Transaction, review: ReviewId, state: ReviewState, given_on: date, witness_name: str = "") -> None:
    _move(tx, review, state)
    row = review_queries.review(tx, review)
    check_happened(tx, given_on)
    if row.conversation_on and given_on < row.conversation_on:
        raise BadInput(
            message(
                "The conversation was on {held}. Enter that day or a later one, not {day}.",
                held=row.conversation_on,
                day=given_on,
            )
        )
    tx.upsert("acknowledgement", (review, row.revision), outcome=state, given_on=given_on, witness_name=witness_name)


def _move(tx: Transaction, review: ReviewId, to: ReviewState, **columns: object) -> None:
    now = review_queries.review_status(tx, review).state
    if to not in NEXT_STATES[now]:
        after = join(state.label for state in sorted(NEXT_STATES[now])) or message("nothing")
        raise Refused(
            message(
                "A review that is {now} cannot become {to}. The next status is {after}.",
                now=now.label,
                to=to.label,
                after=after,
            )
        )
    tx.update("review", review, state=to, **columns)
