"""Copies of a workspace that are known to be good, and bringing one back."""

import os
from datetime import UTC, datetime
from pathlib import Path

from sqlite_utils import Database

from models.errors import UnusableFile
from models.workspace import connection, history
from models.workspace.workspace import Workspace, unlock

SUFFIX = ".plumbline-backup"


def backup(workspace: Workspace, folder: Path | None = None, now: datetime | None = None) -> Path:
    """Write a verified copy into `folder` (beside the workspace if not given). It opens with the same passphrase.

    Raises UnusableFile if the copy cannot be written or is not sound; nothing half-written is left.
    """
    when = now or datetime.now(UTC)
    target = (folder or workspace.path.parent) / f"{workspace.path.stem}-{when:%Y%m%d-%H%M%S}{SUFFIX}"
    return _copy(workspace.database, target)


def copy_beside(database: Database, path: Path, why: str) -> Path:
    """A verified copy beside the file, named after the reason, before something happens to it."""
    return _copy(database, path.with_name(f"{path.stem}-{why}-{datetime.now(UTC):%Y%m%d-%H%M%S}{SUFFIX}"))


def restore(source: Path, path: Path, passphrase: str) -> Path | None:
    """Bring a backup back as the workspace at `path`. Returns where the file that was there is kept now, if there was one.

    Raises UnusableFile, with both files untouched, if the backup does not open or is not sound.
    """
    database = unlock(source, passphrase)
    part = path.with_name(f"{path.name}.part")
    try:
        _vacuum_into(database, part)
    finally:
        database.conn.close()
    kept = None
    if path.exists():
        with Workspace.open(path, passphrase):  # refuses while somebody has it open
            pass
        kept = path.with_name(f"{path.stem}-before-restore-{datetime.now(UTC):%Y%m%d-%H%M%S}{path.suffix}")
        path.rename(kept)
    part.rename(path)
    _sync(path.parent)
    return kept


def _copy(database: Database, target: Path) -> Path:
    if target.exists():
        raise UnusableFile(f"{target} exists already.")
    part = target.with_name(f"{target.name}.part")
    _vacuum_into(database, part)
    part.rename(target)
    _sync(target.parent)
    return target


def _vacuum_into(database: Database, part: Path) -> None:
    """Write a compact, encrypted copy and prove that it holds the same rows."""
    part.unlink(missing_ok=True)
    connection.make_private_file(part)
    try:
        database.conn.execute("VACUUM INTO ?", (str(part),))
        _prove(database, part)
        _sync(part)
    except connection.DatabaseError as error:
        part.unlink(missing_ok=True)
        raise UnusableFile(f"No sound copy could be written to {part.parent}: {error}.") from error
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _prove(database: Database, part: Path) -> None:
    database.conn.execute("ATTACH ? AS copy", (str(part),))
    try:
        if database.execute("PRAGMA copy.quick_check").fetchone()[0] != "ok":
            raise UnusableFile(f"The copy {part} is not sound.")
        for table in (*history.domain_tables(database), "history_action", "history_change"):
            counts = {
                database.execute(f'SELECT count(*) FROM {side}."{table}"').fetchone()[0]  # noqa: S608 - known names
                for side in ("main", "copy")
            }
            if len(counts) != 1:
                raise UnusableFile(f"The copy {part} does not hold all rows of {table}.")
    finally:
        database.conn.execute("DETACH copy")


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
