"""Checks before a change to a review: that it is a draft, and that a competency is rated in it."""

from models.domain.reviews import ReviewId, ReviewState
from models.queries import reviews as review_queries
from models.support.errors import BadInput, Refused
from models.support.messages import message
from models.workspace.transaction import Transaction


def check_answerable(tx: Transaction, review: ReviewId, *competencies: str) -> None:
    """Raise Refused unless the review is a draft, BadInput or Refused unless it rates each of the competencies."""
    row = check_editable(tx, review)
    for competency in competencies:
        if not row.rubric.has(competency):
            raise BadInput(message("The rubric of this review has no competency {competency}.", competency=competency))
        if competency in row.not_asked:
            raise Refused(
                message(
                    "This review does not cover {competency}. Choose a competency that it covers.",
                    competency=competency,
                )
            )
        if competency in row.not_applicable:
            raise Refused(message("{competency} does not apply in this cycle.", competency=competency))


def check_editable(tx: Transaction, review: ReviewId) -> review_queries.ReviewStatus:
    """The status of a draft review. Raises Refused if the review is no longer a draft."""
    row = review_queries.review_status(tx, review)
    if row.state is ReviewState.SUBMITTED:
        raise Refused(message("This review is submitted. Return it to draft before you change it."))
    if row.state is not ReviewState.DRAFT:
        raise Refused(
            message(
                "This review is {state} and can no longer be edited. Open a new revision to change it.",
                state=row.state.label,
            )
        )
    return row


def check_not_closed(tx: Transaction, review: ReviewId) -> None:
    """Raise Refused if the review is closed."""
    if review_queries.review_status(tx, review).state is ReviewState.CLOSED:
        raise Refused(message("This review is closed. Its opinions are kept as they are."))
