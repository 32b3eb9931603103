"""Check of the log that a crash left beside a file, before SQLite applies it.

SQLite applies any log with the right name. A log of an earlier session, which a synchronised folder or a person put there,
would silently undo what was saved since then, or mix old and new pages.
"""

import os
import shutil
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from models.support.errors import UnusableFile
from models.support.messages import message
from models.workspace import atomic_files, connection, growing_files
from models.workspace.engine import DatabaseError

if TYPE_CHECKING:
    import sqlite3

_ALONE, _WITH_LOG = "immutable=1", "mode=ro"
"""Read-only ways to open a file: its log is ignored, or read and not written into the file."""

_LISTED = "SELECT 1 FROM sqlite_master WHERE name = 'history_action' AND type = 'table'"
# A page that a crash left half moved can show rows of another table: they have no digest.
_DIGESTS = "SELECT digest FROM history_action WHERE length(digest) = 64"
_JOURNAL_HEADER = 28

_History = frozenset[str]
"""The digests of all entries."""

_ReadWithLog = Callable[[Path, str], _History]
"""Reads the history of a file at a path, under a passphrase, as its log would leave it."""


def refuse_foreign(path: Path, passphrase: str) -> None:
    """Raise UnusableFile, with all files unchanged, if the file without its log has history that the log takes from it.

    Raises DatabaseError if the passphrase does not fit. Call only while the file is locked. A file that a crash left half
    written is unreadable without its log; then the log is not refused.
    """
    place = atomic_files.real(path)
    for suffix, with_log, unfinished in (("-wal", _with_wal, 0), ("-journal", _rolled_back, 1)):
        log = atomic_files.beside(place, suffix)
        if _is_used(log) and _takes_history(place, passphrase, with_log, unfinished):
            raise UnusableFile(
                message(
                    "{log} is not from the latest session with {path}, and would undo newer work. Nothing was changed. "
                    "Move it to another folder, and open {path} again.",
                    log=log,
                    path=path,
                )
            )


def _is_used(log: Path) -> bool:
    """Whether SQLite would apply the log: it is not empty, and not a journal that ended with zeros in place of its header."""
    with suppress(OSError), log.open("rb") as file:
        return any(file.read(_JOURNAL_HEADER))
    return False


def _takes_history(place: Path, passphrase: str, with_log: _ReadWithLog, unfinished: int) -> bool:
    """Whether the log takes away more entries than the unfinished one that a crash leaves."""
    alone = None
    with suppress(DatabaseError):
        alone = _of_main_file(place, passphrase)
    try:
        applied = with_log(place, passphrase)
    except UnusableFile:  # no space for the copy
        return False
    except DatabaseError as error:
        if not connection.is_damage(error):  # a read-only folder, which opening reports
            return False
        if alone is None:
            raise
        return True
    return alone is not None and len(alone - applied) > unfinished


def _of_main_file(place: Path, passphrase: str) -> _History:
    """The history in the file without its log."""
    with closing(connection.connect_to_read(place, passphrase, _ALONE)) as database:
        return _read(database)


def _with_wal(place: Path, passphrase: str) -> _History:
    """The history with the write-ahead log, which is not changed."""
    index = atomic_files.beside(place, "-shm")
    had_index = os.path.lexists(index)
    try:
        with closing(connection.connect_to_read(place, passphrase, _WITH_LOG)) as database:
            return _read(database)
    finally:
        if not had_index:
            atomic_files.discard(index)


def _rolled_back(place: Path, passphrase: str) -> _History:
    """The history after the rollback of the journal, in a copy: SQLite cannot read it otherwise. Raises UnusableFile."""
    with growing_files.growing(place) as part:
        try:
            with atomic_files.translate_errors(place):
                for suffix in ("", "-journal"):
                    shutil.copyfile(atomic_files.beside(place, suffix), atomic_files.beside(part, suffix))
            with closing(connection.connect(part, passphrase).conn) as database:
                return _read(database)
        finally:
            atomic_files.discard(part)


def _read(database: "sqlite3.Connection") -> _History:
    if database.execute(_LISTED).fetchone() is None:
        return frozenset()
    return frozenset(digest for (digest,) in database.execute(_DIGESTS))
