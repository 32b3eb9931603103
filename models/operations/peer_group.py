"""The peer group of a review, fixed at submission.

Documents printed from then on show the same figures, so that no two of them can be compared to single out a person.
"""

from dataclasses import replace
from typing import Literal

from models.domain.peers import Hidden, PeerSummary
from models.domain.reviews import ReviewId
from models.queries import opinions as opinion_queries
from models.queries.reviews import review as review_row
from models.support.canonical import canonical_json
from models.support.errors import Refused
from models.support.messages import message
from models.workspace.transaction import Transaction


def fix_peers(tx: Transaction, review: ReviewId, stage: Literal["submitted", "printed"] = "submitted") -> None:
    """Store what documents say of the peers of this review, unless that is fixed already or they say nothing.

    `stage` is "printed" for an export, whose row stays even if the submission is undone.
    """
    stored = opinion_queries.fixed_summaries(tx, review)
    if stage in stored:
        return
    summary = opinion_queries.current_summary(tx, review_row(tx, review))
    if stored or summary.hidden is None:
        content = next(iter(stored.values()), None) or _content(summary)
        tx.insert("peer_summary", review_id=review, stage=stage, content=content, fixed_on=tx.today)


def check_peers_open(tx: Transaction, review: ReviewId) -> None:
    """Raise Refused if the peer group of this review is fixed."""
    if opinion_queries.fixed_summaries(tx, review):
        raise Refused(
            message(
                "The peer group of this review was fixed when the review was submitted. Answers of peers can be withdrawn, "
                "but no longer added or changed, so that two reports cannot be compared to see what one person answered."
            )
        )


def check_peers_not_printed(tx: Transaction, review: ReviewId) -> None:
    """Raise Refused if a report of this review with peer ratings was exported."""
    if "printed" in opinion_queries.fixed_summaries(tx, review):
        raise Refused(
            message(
                "A report of this review with peer ratings was exported, so it cannot be deleted: a second review with "
                "other peers could be compared with that report."
            )
        )


def hide_peers(tx: Transaction, review: ReviewId) -> None:
    """Remove fixed peer ratings from later documents: a mean without the person who withdrew would reveal their ratings."""
    for stage, content in opinion_queries.fixed_summaries(tx, review).items():
        known = opinion_queries.summary_from(content)
        hidden = replace(known, areas={}, comments=(), hidden=Hidden.WITHDRAWN)
        tx.update("peer_summary", (review, stage), content=_content(hidden))


def _content(summary: PeerSummary) -> str:
    return canonical_json(summary)
