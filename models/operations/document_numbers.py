"""Numbers of printed documents, such as "RV-2025-000123": counted by kind and year. No number is given twice."""

from typing import Literal

from models.domain.documents import DOCUMENT_PREFIXES
from models.domain.mentoring import SessionId
from models.workspace.transaction import Transaction


def next_document_id(tx: Transaction, table: Literal["review", "plan"], year: int) -> str:
    """The next document id of this kind in this year.

    A number is not reused after its draft was deleted, its record was erased, or its start was undone after an export.
    """
    stem = f"{DOCUMENT_PREFIXES[table]}-{year}-"
    in_year = "document_id > :stem AND document_id < :stem || ':'"  # a colon follows 9, and a range uses the indexes
    found = (
        f"SELECT max(document_id) AS id FROM {each} WHERE {in_year}" for each in (table, "deleted_draft", "export")
    )
    newest = tx.one(f"SELECT max(id) AS id FROM ({' UNION ALL '.join(found)})", stem=stem)
    last = int(newest["id"].removeprefix(stem)) if newest and newest["id"] else 0
    return f"{stem}{last + 1:06d}"


def next_session_id(tx: Transaction) -> SessionId:
    """The row id of the next session, which is the number of its record.

    SQLite would reuse the last id after a deletion. The history keeps the keys of all rows, also of those that were deleted,
    undone or erased. A salvaged file may lack history, but has the register of documents.
    """
    newest = tx.one(
        "SELECT max(id) AS id FROM (SELECT max(id) AS id FROM session"
        " UNION ALL SELECT max(pk ->> '$[0]') FROM history_change WHERE tbl = 'session'"
        " UNION ALL SELECT max(subject_id) FROM export WHERE kind = 'session')"
    )
    return SessionId((newest["id"] or 0) + 1 if newest else 1)
