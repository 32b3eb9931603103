"""Operations on draft reviews: start, rate, comment, summarise. See also `evidence` and `review_status`."""

from collections.abc import Collection, Mapping

from models.domain.conclusions import Conclusion
from models.domain.cycles import CycleId
from models.domain.evidence import EvidenceId
from models.domain.people import EngineerId
from models.domain.reviews import PointKind, RatingState, ReviewId
from models.operations.holds import delete_unless_held
from models.operations.peer_group import check_no_member, check_peers_not_shown
from models.operations.review_checks import check_answerable, check_editable
from models.operations.review_rows import checked_reviewer, engineer_facts, insert_review, manager_of
from models.queries import engineers as people_queries
from models.queries import review_content
from models.queries import reviews as review_queries
from models.rubric.model import RATINGS
from models.support.errors import BadInput, Refused
from models.support.messages import message
from models.workspace.operation import operation
from models.workspace.transaction import Transaction


@operation("review.start", "Start a review")
def start_review(tx: Transaction, *, engineer: EngineerId, cycle: CycleId, reviewer_name: str) -> ReviewId:
    """Start the review of one engineer in a cycle, with a copy of names, level, manager and rubric version."""
    return insert_review(tx, engineer, cycle, reviewer_name)


@operation("review.start_many", "Start reviews")
def start_reviews(
    tx: Transaction, *, engineers: Collection[EngineerId], cycle: CycleId, reviewer_name: str = ""
) -> list[ReviewId]:
    """Start the reviews of many engineers in a cycle, all or none.

    Without `reviewer_name`, the reviewer is each engineer's manager, or the current user if none is recorded.
    """
    return [
        insert_review(tx, engineer, cycle, reviewer_name.strip() or manager_of(tx, engineer) or tx.actor)
        for engineer in engineers
    ]


@operation("review.update_facts", "Update the details of a review")
def refresh_header(tx: Transaction, *, review: ReviewId) -> None:
    """Copy the engineer's current name, level, path, team, manager and tech lead into a draft.

    Another level changes the expected ratings, and with them the score and the suggested conclusion.
    """
    check_editable(tx, review)
    engineer = people_queries.engineer(tx, review_queries.review(tx, review).engineer_id)
    tx.update("review", review, **engineer_facts(engineer))


@operation("review.change_reviewer", "Change reviewer")
def change_reviewer(tx: Transaction, *, review: ReviewId, reviewer_name: str) -> None:
    """Change the reviewer of a draft. Raises Refused for a member of the fixed peer group."""
    check_editable(tx, review)
    reviewer = checked_reviewer(reviewer_name, review_queries.review(tx, review).engineer_name)
    check_no_member(tx, review, reviewer)
    tx.update("review", review, reviewer_name=reviewer)


@operation("review.delete", "Delete a draft review")
def delete_review(tx: Transaction, *, review: ReviewId) -> None:
    """Delete a draft and its content; its document number is not reused.

    Raises Refused for a review that has been shared, also in an earlier revision, or submitted with peer ratings.
    """
    check_editable(tx, review)
    row = review_queries.review(tx, review)
    if row.revision > 1:
        raise Refused(
            message("This review has been shared, so it cannot be deleted. Discard the new revision instead.")
        )
    check_peers_not_shown(tx, review)
    tx.upsert("deleted_draft", row.document_id, deleted_at=tx.at)
    delete_unless_held(tx, "review", review)


@operation("review.rate", "Rating of {competency}")
def rate(tx: Transaction, *, review: ReviewId, competency: str, value: int) -> None:
    """Give a rating of 1 to 5."""
    if value not in RATINGS:
        raise BadInput(message("{rating} is not a rating. Ratings go from 1 to 5.", rating=value))
    _answer(tx, review, competency, RatingState.RATED, value)


@operation("review.mark_not_observed", "Mark {competency} as not observed")
def mark_not_observed(tx: Transaction, *, review: ReviewId, competency: str, observe_plan: str = "") -> None:
    """Mark a competency as not observed; `observe_plan` says how it will be observed."""
    _answer(tx, review, competency, RatingState.NOT_OBSERVED, None, observe_plan=observe_plan.strip())


@operation("review.clear_rating", "Clear the rating of {competency}")
def clear_rating(tx: Transaction, *, review: ReviewId, competency: str) -> None:
    """Set a competency back to blank; its comment is kept."""
    _answer(tx, review, competency, RatingState.BLANK, None)


@operation("review.rate_many", "Rate many competencies")
def rate_many(
    tx: Transaction,
    *,
    review: ReviewId,
    ratings: Mapping[str, int | None],
    comments: Mapping[str, str] | None = None,
) -> None:
    """Rate many competencies at once: code to rating, None for *not observed*.

    With `comments`, the comment of each rating is replaced too, or the plan to observe of each *not observed*.
    """
    check_answerable(tx, review, *ratings)
    for competency, value in ratings.items():
        if value is not None and value not in RATINGS:
            raise BadInput(
                message(
                    "{competency}: {rating} is not a rating. Ratings go from 1 to 5.",
                    competency=competency,
                    rating=value,
                )
            )
    tx.put_many("rating", [_answered(review, code, value, comments) for code, value in ratings.items()])


@operation("review.comment_on_rating", "Comment on {competency}")
def comment_on_rating(tx: Transaction, *, review: ReviewId, competency: str, comment: str) -> None:
    """Write the reviewer's comment on one competency; it may come before the rating."""
    check_answerable(tx, review, competency)
    current = tx.one(
        "SELECT state, value FROM rating WHERE review_id = :review AND competency_code = :code",
        review=review,
        code=competency,
    ) or {"state": RatingState.BLANK, "value": None}
    tx.upsert("rating", (review, competency), **current, comment=comment)


@operation("review.write_summary", "Write the summary")
def write_summary(tx: Transaction, *, review: ReviewId, summary: str) -> None:
    """Write the summary of the period."""
    check_editable(tx, review)
    tx.update("review", review, summary=summary)


@operation("review.decide_conclusion", "Decide the conclusion")
def decide_conclusion(tx: Transaction, *, review: ReviewId, conclusion: Conclusion, reason: str = "") -> None:
    """Record that the current user decided this conclusion today, with the conclusion suggested at that time.

    Raises Refused if `reason` is empty for a close call or for another conclusion than the suggested one. The reason is
    stored only if it is needed.
    """
    check_editable(tx, review)
    suggestion = review_content.suggestion(tx, review)
    needs_reason = suggestion.needs_reason(conclusion)
    if needs_reason and not reason.strip():
        if suggestion.is_close_call:
            raise Refused(message("This is a close call. Give a reason for the conclusion."))
        raise Refused(message("Give a reason if the conclusion differs from the suggested one. Both are stored."))
    tx.update(
        "review",
        review,
        conclusion=None if conclusion is suggestion.conclusion else conclusion,
        conclusion_reason=reason.strip() if needs_reason else "",
        decided_by=tx.actor,
        decided_on=tx.today,
        suggested=suggestion.conclusion,
    )


@operation("review.write_point", "Write a {kind} point")
def write_point(
    tx: Transaction,
    *,
    review: ReviewId,
    kind: PointKind,
    position: int,
    competency: str,
    behaviour: str,
    next_step: str = "",
    evidence: EvidenceId | None = None,
) -> None:
    """Set one of the three top strengths or growth points; `position` is 1 to 3."""
    check_answerable(tx, review, competency)
    if not behaviour.strip():
        raise BadInput(message("Describe the behaviour: what was done."))
    columns = {
        "competency_code": competency,
        "behaviour": behaviour.strip(),
        "next_step": next_step.strip(),
        "evidence_id": evidence,
    }
    if known := _point(tx, review, kind, position):
        tx.update("review_point", known, **columns)
    else:
        tx.insert("review_point", review_id=review, kind=kind, position=position, **columns)


@operation("review.remove_point", "Remove a {kind} point")
def remove_point(tx: Transaction, *, review: ReviewId, kind: PointKind, position: int) -> None:
    """Remove a top strength or growth point; the positions of the others are kept."""
    check_editable(tx, review)
    if known := _point(tx, review, kind, position):
        delete_unless_held(tx, "review_point", known)


def _answered(
    review: ReviewId, competency: str, value: int | None, comments: Mapping[str, str] | None
) -> dict[str, object]:
    state = RatingState.NOT_OBSERVED if value is None else RatingState.RATED
    row: dict[str, object] = {"review_id": review, "competency_code": competency, "state": state, "value": value}
    if comments is not None:
        values = comments.get(competency, "").strip()
        row |= {"comment": values if value is not None else "", "observe_plan": values if value is None else ""}
    return row


def _answer(
    tx: Transaction, review: ReviewId, competency: str, state: RatingState, value: int | None, **more: str
) -> None:
    check_answerable(tx, review, competency)
    tx.upsert("rating", (review, competency), state=state, value=value, **more)


def _point(tx: Transaction, review: ReviewId, kind: PointKind, position: int) -> int | None:
    known = tx.one(
        "SELECT id FROM review_point WHERE review_id = :review AND kind = :kind AND position = :position",
        review=review,
        kind=kind,
        position=position,
    )
    return known["id"] if known else None
