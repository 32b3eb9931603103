"""Operation that lets a draft ask what its cycle asks now."""

from collections.abc import Collection

from models.domain.reviews import ReviewId
from models.operations.review_checks import check_editable
from models.queries import cycles as cycle_queries
from models.queries import reviews as review_queries
from models.support.errors import Refused
from models.support.messages import join, message
from models.workspace.operation import operation
from models.workspace.transaction import Transaction


@operation("review.ask_as_cycle", "Use the competencies of the cycle")
def ask_as_cycle(tx: Transaction, *, review: ReviewId) -> None:
    """Take over the competencies that the cycle asks now; a review that starts later asks the same.

    Raises Refused if the review was shared before, or if it has content about a competency that it would no longer ask,
    because that content would be hidden.
    """
    check_editable(tx, review)
    row = review_queries.review(tx, review)
    if row.revision > 1:
        raise Refused(message("This review has been shared. It keeps the competencies of its first revision."))
    before, after = review_queries.exclusions(tx, row).not_asked, cycle_queries.not_asked(tx, row.cycle_id)
    if used := sorted(_with_content(tx, review) & (after - before)):
        raise Refused(
            message(
                "The cycle no longer includes {codes}, and this review has a rating, comment, evidence, point or opinion about "
                "it. Remove that first, or include it in the cycle again.",
                codes=join(used),
            )
        )
    _replace(tx, review, before, after)


def _with_content(tx: Transaction, review: ReviewId) -> set[str]:
    """The competencies that something in the review is about."""
    rows = tx.query(
        "SELECT competency_code FROM rating WHERE review_id = :id AND (state <> 'blank' OR comment <> '')"
        " UNION SELECT competency_code FROM evidence_competency JOIN evidence ON evidence.id = evidence_id"
        " WHERE review_id = :id"
        " UNION SELECT competency_code FROM review_point WHERE review_id = :id"
        " UNION SELECT competency_code FROM opinion_rating JOIN opinion ON opinion.id = opinion_id WHERE review_id = :id",
        id=review,
    )
    return {row["competency_code"] for row in rows}


def _replace(tx: Transaction, review: ReviewId, before: Collection[str], after: Collection[str]) -> None:
    for code in sorted(set(before) - set(after)):
        tx.delete("review_not_asked", (review, code))
    added = sorted(set(after) - set(before))
    tx.put_many("review_not_asked", [{"review_id": review, "competency_code": code} for code in added])
