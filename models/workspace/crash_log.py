"""Check of the log that a crash left beside a file, before SQLite applies it.

SQLite applies any log with the right name. One of an earlier session, which a synchronised folder brought back or somebody put
there, would silently undo what was saved since then, or mix old and new pages.
"""

import os
from contextlib import closing, suppress
from pathlib import Path

from models.support.errors import UnusableFile
from models.support.messages import message
from models.workspace import atomic_files, connection
from models.workspace.engine import DatabaseError

_ALONE, _WITH_LOG = "immutable=1", "mode=ro"
"""Read-only ways to open a file: its log is ignored, or read and not written into the file."""

_LISTED = "SELECT 1 FROM sqlite_master WHERE name = 'history_action' AND type = 'table'"
# SQLite takes the digest from the row with the maximum.
_HISTORY = "SELECT count(*), max(id), digest FROM history_action WHERE id <= ?"

_History = tuple[int, int | None, str | None]


def refuse_foreign(path: Path, passphrase: str) -> None:
    """Raise UnusableFile, with all files unchanged, if the file without its log has history that the log takes from it.

    Raises DatabaseError if the passphrase does not fit. Call only while the file is locked. A file that a crash left half
    written is unreadable without its log; then the log is not refused.
    """
    place = atomic_files.real(path)
    log = atomic_files.beside(place, "-wal")
    with suppress(FileNotFoundError):
        if log.stat().st_size and _takes_history(place, passphrase):
            raise UnusableFile(
                message(
                    "{log} is not from the latest session with {path}, and would undo newer work. Nothing was changed. "
                    "Move it to another folder, and open {path} again.",
                    log=log,
                    path=path,
                )
            )


def _takes_history(place: Path, passphrase: str) -> bool:
    alone = with_log = None
    with suppress(DatabaseError):
        alone = _history(place, passphrase, _ALONE)
    try:
        with_log = _history(place, passphrase, _WITH_LOG, alone[1] if alone else None)
    except DatabaseError as error:
        if not connection.is_damage(error):  # a read-only folder, which opening reports
            return False
        if alone is None:
            raise
    return alone is not None and with_log != alone


def _history(place: Path, passphrase: str, mode: str, last: int | None = None) -> _History:
    """The number of entries up to the one with the id `last`, with the id and the digest of the last one."""
    index = atomic_files.beside(place, "-shm")
    had_index = os.path.lexists(index)
    try:
        with closing(connection.connect_to_read(place, passphrase, mode)) as database:
            if database.execute(_LISTED).fetchone() is None:
                return 0, None, None
            row: _History = database.execute(_HISTORY, (2**62 if mode == _ALONE else last,)).fetchone()
            return row
    finally:
        if not had_index:
            atomic_files.discard(index)
