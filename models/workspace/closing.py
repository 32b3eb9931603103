"""Closing a workspace, even if another program has moved, replaced or deleted the file."""

from contextlib import suppress
from pathlib import Path

from models.support.errors import UnusableFile
from models.workspace import atomic_files, backup_files, connection, lock
from models.workspace.engine import Database, DatabaseError


def close(database: Database, process_lock: lock.ProcessLock, path: Path, *, is_copied: bool) -> Path | None:
    """Close the file and release the lock; returns the path of the rescued workspace, if one was needed and written.

    `is_copied` tells that the current content has already been saved to a copy.
    """
    try:
        if process_lock.is_in_place():
            connection.close(database)
            return None
        rescued = None if is_copied else _write_rescue_copy(database, path)
        is_complete = connection.abandon(database)
        if is_complete or is_copied or rescued:
            process_lock.drop_logs()
        return rescued
    finally:
        database.passphrase = ""
        process_lock.close()


def _write_rescue_copy(database: Database, path: Path) -> Path | None:
    """A copy of the database beside the path, or in the home folder if that folder is missing or read-only."""
    for folder in (path.absolute().parent, Path.home()):
        with suppress(DatabaseError, UnusableFile):
            target = atomic_files.stamped(folder / path.name, "-rescued", path.suffix)
            backup_files.write_copy(database, target)
            return target
    return None
