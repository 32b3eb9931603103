"""Commit of an operation, with a definite result even if the disk reports an error."""

from contextlib import suppress
from pathlib import Path

from models.workspace import atomic_files
from models.workspace.engine import Database, DatabaseError

_HEADER = 28
"""Bytes of the journal header; while the journal is in use, only its first twelve bytes are zero."""


def commit(database: Database, entry_id: int, path: Path) -> None:
    """Commit the operation of this entry. Raises DatabaseError if nothing of it was stored.

    If the disk fails at the last step, after everything was written, the operation is stored and no error is raised.
    """
    try:
        database.conn.execute("COMMIT")
    except DatabaseError:
        if database.conn.in_transaction:
            database.conn.execute("ROLLBACK")
        if not _is_stored(database, entry_id, path):
            raise


def _is_stored(database: Database, entry_id: int, path: Path) -> bool:
    try:
        found = database.execute("SELECT 1 FROM history_action WHERE id = ?", (entry_id,)).fetchone()
    except DatabaseError:  # the disk does not answer: the journal shows whether SQLite will roll back
        return _is_spent(atomic_files.beside(atomic_files.real(path), "-journal"))
    return found is not None


def _is_spent(journal: Path) -> bool:
    """Whether the journal is finished: SQLite overwrites its whole header with zeros at a commit."""
    with suppress(OSError), journal.open("rb") as file:
        return file.read(_HEADER) == bytes(_HEADER)
    return False
