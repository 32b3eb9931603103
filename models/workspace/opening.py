"""Checks that a file is a workspace that can be opened. They do not change the file."""

from pathlib import Path
from stat import S_ISREG

from models.support import file_access
from models.support.errors import UnusableFile, reason_of
from models.support.messages import message
from models.workspace import backup_files, connection, crash_log, lock, migrations, remains, schema_check
from models.workspace.engine import Database

_PLAIN_HEADER = b"SQLite format 3\0"


def unlock(path: Path, passphrase: str, *, even_changed: bool = False) -> Database:
    """A keyed connection to a workspace that this version understands. Nothing has been written to it.

    Its schema is checked against its version; with `even_changed`, the caller must do so before reading anything else.
    Raises WorkspaceInUse if it is open elsewhere, UnusableFile if it is not such a workspace or the passphrase does not fit.
    """
    refuse_missing(path)
    lock.refuse_locked(path)
    return unlock_locked(path, passphrase, even_changed=even_changed)


def unlock_locked(path: Path, passphrase: str, *, even_changed: bool = False) -> Database:
    """As `unlock`, for a file that passed `refuse_missing`. This process must hold its lock and not have it open."""
    opened = file_access.identity(path)
    _refuse_foreign(path)
    with connection.translate_errors(path):
        crash_log.refuse_foreign(path, passphrase)
        database = connection.connect(path, passphrase)
        try:
            if not migrations.is_workspace(database):
                raise UnusableFile(message("{path} is not a Plumbline workspace.", path=path))
            migrations.refuse_newer(database, path)
            if file_access.identity(path) != opened:  # deriving the key takes time
                raise UnusableFile(message("{path} was replaced while it was being opened. Open it again.", path=path))
            if not even_changed:
                schema_check.refuse_changed(database, path)
        except BaseException:
            database.conn.close()
            raise
    return database


def bring_up_to_date(database: Database, path: Path) -> None:
    """Migrate an older file, after a backup beside it, and wipe what an erasure had to leave.

    Raises UnusableFile, with the file unchanged, if the migration fails.
    """
    if not migrations.is_current(database):
        backup_files.copy_beside(database, path, backup_files.Reason.MIGRATION)
        with database.utils.atomic():
            migrations.migrate(database)
            schema_check.refuse_changed(database, path)
    remains.wipe_marked(database)


def refuse_missing(path: Path) -> None:
    """Raise UnusableFile unless the path leads to a regular file without a second name."""
    try:
        status = path.stat()
        if not S_ISREG(status.st_mode):
            raise UnusableFile(message("{path} is a folder or a device, not a workspace.", path=path))
        if status.st_nlink > 1:
            raise UnusableFile(
                message(
                    "{path} has a second name (a hard link), and two programs could open it under two names. Delete the "
                    "other name, or copy the file and open the copy.",
                    path=path,
                )
            )
    except FileNotFoundError as error:
        raise UnusableFile(
            message("{path} does not exist. Connect its disk, or choose another file.", path=path)
        ) from error
    except OSError as error:
        raise _unreadable(path, error) from error


def _refuse_foreign(path: Path) -> None:
    """Refuse empty files and plain databases by their first bytes: SQLite would modify an unencrypted database."""
    try:
        with path.open("rb") as file:
            header = file.read(len(_PLAIN_HEADER))
    except OSError as error:
        raise _unreadable(path, error) from error
    if not header:
        raise connection.NotOpened(message("{path} is empty, so it is not a workspace.", path=path))
    if header == _PLAIN_HEADER:
        raise UnusableFile(
            message("{path} is an unencrypted database. Plumbline opens only its own workspaces.", path=path)
        )


def _unreadable(path: Path, error: OSError) -> UnusableFile:
    return UnusableFile(message("{path} cannot be read: {reason}.", path=path, reason=reason_of(error)))
