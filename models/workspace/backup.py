"""Saving a workspace to a backup, and bringing one back."""

from datetime import datetime
from pathlib import Path

from models.errors import UnusableFile
from models.sentences import say
from models.workspace import connection, copies, files, lock, opening
from models.workspace.workspace import Workspace

_COMPANIONS = ("-wal", "-journal", "-shm")


def backup(workspace: Workspace, folder: Path | None = None, now: datetime | None = None) -> Path:
    """Write a verified copy into `folder` (beside the workspace if not given). It opens with the same passphrase.

    Raises UnusableFile if the copy cannot be written or is not sound; nothing half-written is left.
    """
    place = (folder or workspace.path.parent) / workspace.path.name
    target = files.stamped(place, "", copies.SUFFIX, now)
    with connection.explained(workspace.path):
        copies.write_copy(workspace.database, target)
    return target


def restore(source: Path, path: Path, passphrase: str) -> Path | None:
    """Bring a backup back as the workspace at `path`. Returns where the file that was there is kept, if there was one.

    Raises UnusableFile, with both files untouched, if the backup does not open or is not sound, or `path` is in use.
    """
    _refuse_in_use(path, passphrase)
    fresh = path.with_name(f"{path.name}.restored")
    files.make_way(fresh)
    database = opening.unlock(source, passphrase)
    try:
        with connection.explained(source):
            copies.write_copy(database, fresh)
    finally:
        database.conn.close()
    kept = _set_aside(path) if path.exists() else None
    files.put_in_place(fresh, path)
    return kept


def _refuse_in_use(path: Path, passphrase: str) -> None:
    """Only that: what is there may be damaged, missing or of another passphrase, and is replaced for that reason."""
    if path.is_dir():
        raise UnusableFile(say("{path} is a folder; name the workspace file to be restored.", path=path))
    try:
        opening.unlock(path, passphrase).conn.close()
    except lock.InUse:
        raise
    except UnusableFile:
        return


def _set_aside(path: Path) -> Path:
    """Give the file another name, and its log if a crash left one: the restored file would take that in as its own."""
    kept = files.stamped(path, "-before-restore", path.suffix)
    for companion in ("", *_COMPANIONS):
        piece = path.with_name(path.name + companion)
        if piece.exists():
            piece.rename(kept.with_name(kept.name + companion))
    return kept
