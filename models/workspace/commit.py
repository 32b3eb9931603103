"""The end of an action, which is in the file afterwards or is not, whatever the disk says."""

from contextlib import suppress
from pathlib import Path

from models.workspace import atomic_files
from models.workspace.engine import Database, DatabaseError

_HEADER = 28
"""Bytes; in a journal that is being written only the first twelve are zeros."""


def commit(database: Database, entry_id: int, path: Path) -> None:
    """Commit the action of this entry. DatabaseError if that fails, and then nothing of it is in the file.

    A disk may fail at the very last step, when all is written already: then the action is kept, and that is no error.
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
    except DatabaseError:  # a disk that does not answer: the journal tells whether the action will be taken back
        return _is_spent(atomic_files.beside(atomic_files.real(path), "-journal"))
    return found is not None


def _is_spent(journal: Path) -> bool:
    """Whether a journal is there whose change is done: then SQLite has overwritten all of its header with zeros."""
    with suppress(OSError), journal.open("rb") as file:
        return file.read(_HEADER) == bytes(_HEADER)
    return False
