"""Finding out whether a file is a workspace that can be opened, without changing a byte of it."""

from pathlib import Path
from stat import S_ISREG

from models.errors import UnusableFile
from models.workspace import connection, lock, migrations
from models.workspace.engine import Database

_PLAIN_HEADER = b"SQLite format 3\0"


def unlock(path: Path, passphrase: str) -> Database:
    """A keyed connection to a workspace that this version understands. Nothing has been written to it.

    Raises InUse if somebody has it open, UnusableFile if it is not such a workspace or the passphrase does not fit.
    """
    _refuse_missing(path)
    lock.refuse_if_ours(path)
    _refuse_foreign(path)
    with connection.explained(path):
        database = connection.connect(path, passphrase)
        try:
            if not migrations.is_workspace(database):
                raise UnusableFile(f"{path} is not a Plumbline workspace.")
            migrations.refuse_newer(database, path)
        except BaseException:
            database.conn.close()
            raise
    return database


def _refuse_missing(path: Path) -> None:
    try:
        if not S_ISREG(path.stat().st_mode):
            raise UnusableFile(f"{path} is a folder or a device, not a workspace.")
    except FileNotFoundError as error:
        raise UnusableFile(f"{path} does not exist.") from error
    except OSError as error:
        raise _unreadable(path, error) from error


def _refuse_foreign(path: Path) -> None:
    """Refuse what its first bytes give away, before SQLite sees it: it would tidy up an unencrypted database."""
    try:
        with path.open("rb") as file:
            header = file.read(len(_PLAIN_HEADER))
    except OSError as error:
        raise _unreadable(path, error) from error
    if not header:
        raise UnusableFile(f"{path} is empty; it is not a workspace.")
    if header == _PLAIN_HEADER:
        raise UnusableFile(f"{path} is an unencrypted database; Plumbline opens only workspaces of its own.")


def _unreadable(path: Path, error: OSError) -> UnusableFile:
    return UnusableFile(f"{path} cannot be read: {(error.strerror or 'unknown reason').lower()}.")
