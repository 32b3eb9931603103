"""Restoration of a review from a superseded revision."""

from collections.abc import Mapping, Sequence
from typing import Any

from models.domain.reviews import ReviewId
from models.queries.reviews import whole_review
from models.workspace.transaction import Transaction

Row = dict[str, Any]

_NOT_STORED: Mapping[str, object] = {"decided_by": None, "decided_on": None, "suggested": None}
"""Columns of the decision that revisions of earlier versions did not store."""
_KEYS = {
    "evidence": ("id",),
    "evidence_competency": ("evidence_id", "competency_code"),
    "review_point": ("id",),
    "rating": ("review_id", "competency_code"),
    "opinion_request": ("id",),
    "opinion_request_competency": ("request_id", "competency_code"),
    "opinion": ("id",),
    "opinion_rating": ("opinion_id", "competency_code"),
    "opinion_remark": ("opinion_id", "competency_code"),
}
"""The tables of a review's content with their keys, parents before children."""


def restore_review(tx: Transaction, review: ReviewId, content: Mapping[str, Sequence[Row]]) -> None:
    """Replace the review's content with `content` (see `whole_review`). The engineer's answers to it are kept.

    Revisions stored by earlier versions have no opinions; the present ones are kept then. An opinion that was withdrawn
    since stays withdrawn.
    """
    content = _without_withdrawn(tx, review, content)
    [head] = content["review"]
    tx.update("review", review, **{**_NOT_STORED, **{name: value for name, value in head.items() if name != "id"}})
    now = whole_review(tx, review)
    tables = [table for table in _KEYS if table in content]
    for table in reversed(tables):
        for key in _by_key(table, now[table]).keys() - _by_key(table, content[table]).keys():
            tx.delete(table, key)
    for table in tables:
        stored = _by_key(table, whole_review(tx, review)[table])
        wanted = [_linked(tx, table, row) for row in content[table]]
        tx.put_many(table, [row for key, row in _by_key(table, wanted).items() if stored.get(key) != row])


def _without_withdrawn(
    tx: Transaction, review: ReviewId, content: Mapping[str, Sequence[Row]]
) -> dict[str, Sequence[Row]]:
    """The content with today's rows of requests that are withdrawn, and without the answers to them."""
    requests = tx.query("SELECT * FROM opinion_request WHERE review_id = :id AND state = 'withdrawn'", id=review)
    withdrawn = {row["id"]: row for row in requests}
    gone = {row["id"] for row in content.get("opinion", ()) if row.get("request_id") in withdrawn}
    kept = {
        "opinion_request": [withdrawn.get(row["id"], row) for row in content.get("opinion_request", ())],
        "opinion": [row for row in content.get("opinion", ()) if row["id"] not in gone],
        "opinion_rating": [row for row in content.get("opinion_rating", ()) if row["opinion_id"] not in gone],
        "opinion_remark": [row for row in content.get("opinion_remark", ()) if row["opinion_id"] not in gone],
    }
    return {**content, **{table: rows for table, rows in kept.items() if table in content}}


def _by_key(table: str, rows: Sequence[Row]) -> dict[tuple[object, ...], Row]:
    return {tuple(row[name] for name in _KEYS[table]): row for row in rows}


def _linked(tx: Transaction, table: str, row: Row) -> Row:
    """The row, unlinked from its journal note if that note has been deleted since."""
    note = row.get("note_id") if table == "evidence" else None
    if note is None or tx.one("SELECT 1 FROM note WHERE id = :note", note=note):
        return row
    return {**row, "note_id": None}
