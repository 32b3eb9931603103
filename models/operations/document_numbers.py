"""Numbers of printed documents, such as "RV-2025-000123": counted by kind and year."""

from typing import Literal

from models.domain.documents import DOCUMENT_PREFIXES
from models.workspace.transaction import Transaction


def next_document_id(tx: Transaction, table: Literal["review", "plan"], year: int) -> str:
    """The next document id of this kind in this year. The number of a deleted draft is not reused."""
    stem = f"{DOCUMENT_PREFIXES[table]}-{year}-"
    newest = tx.one(
        f"SELECT max(document_id) AS id FROM (SELECT document_id FROM {table} UNION ALL SELECT document_id FROM"
        " deleted_draft) WHERE document_id LIKE :stem || '%'",
        stem=stem,
    )
    last = int(newest["id"].removeprefix(stem)) if newest and newest["id"] else 0
    return f"{stem}{last + 1:06d}"
