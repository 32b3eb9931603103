"""The peer group of a review, fixed at submission.

Documents printed from then on show the same figures, so that no two of them can be compared to single out a person.
"""

from dataclasses import replace

from models.domain.peers import Hidden, PeerSummary
from models.domain.people import name_key
from models.domain.reviews import ReviewId
from models.queries import opinions as opinion_queries
from models.queries.reviews import review as review_row
from models.support.canonical import canonical_json
from models.support.errors import Refused
from models.support.messages import message
from models.workspace.reader import Reader
from models.workspace.transaction import Transaction


def fix_peers(tx: Transaction, review: ReviewId) -> None:
    """Store what documents say of the peers of this review, unless that is fixed already or they say nothing.

    Undo of a submission leaves it fixed, because its figures were on the screen.
    """
    if opinion_queries.fixed_summaries(tx, review):
        return
    summary = opinion_queries.current_summary(tx, review_row(tx, review))
    if summary.hidden is None:
        tx.insert("peer_summary", review_id=review, stage="submitted", content=_content(summary), fixed_on=tx.today)


def check_peers_open(reader: Reader, review: ReviewId) -> None:
    """Raise Refused if the peer group of this review is fixed."""
    if opinion_queries.fixed_summaries(reader, review):
        raise Refused(
            message(
                "The peer group of this review was fixed when the review was submitted. Answers of peers can be "
                "withdrawn until the review is closed, but no longer added or changed, so that two reports cannot be "
                "compared to see what one person answered."
            )
        )


def check_peers_not_shown(tx: Transaction, review: ReviewId) -> None:
    """Raise Refused if peer ratings of this review were shown, which is once its peer group is fixed."""
    if opinion_queries.fixed_summaries(tx, review):
        raise Refused(
            message(
                "Peer ratings of this review were shown, so it cannot be deleted: a second review with other peers could "
                "be compared with it."
            )
        )


def check_no_member(tx: Transaction, review: ReviewId, name: str) -> None:
    """Raise Refused if this person is in the fixed peer group: as reviewer they would read means and know a part of them."""
    names = {name_key(answer.name) for answer in opinion_queries.peer_answers(tx, review)}
    if opinion_queries.fixed_summaries(tx, review) and name_key(name) in names:
        raise Refused(
            message(
                "{name} answered as a peer and could work out what the other peers answered. Choose another reviewer.",
                name=name,
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
