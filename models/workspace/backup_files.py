"""Copies of an open database that are verified before they get their final name."""

import glob
import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from models.support.errors import UnusableFile
from models.support.messages import message
from models.workspace import atomic_files, connection, growing_files, triggers
from models.workspace.engine import Database, DatabaseError

SUFFIX = ".plumbline-backup"


class Reason(StrEnum):
    """Why a backup was made; all but the first stand in its name."""

    ASKED = ""
    HOURLY = "auto"
    IMPORT = "before-import"
    PASSPHRASE = "before-passphrase"  # noqa: S105 - a part of a name
    MIGRATION = "before-migration"
    RESTORE = "before-restore"


def free_name(path: Path, reason: Reason, now: datetime | None = None) -> Path:
    """A free name beside the file for a backup that is made now; what a restore replaces stays a workspace."""
    suffix = path.suffix if reason is Reason.RESTORE else SUFFIX
    return atomic_files.stamped(path, reason and f"-{reason}", suffix, now)


def kept_by_restore(path: Path) -> list[Path]:
    """The files beside the workspace that were replaced by a restore and kept, by their names."""
    return sorted(path.parent.glob(f"{glob.escape(path.stem)}-{Reason.RESTORE}-*{path.suffix}"))


def copy_beside(database: Database, path: Path, reason: Reason) -> Path:
    """Write a backup beside the file, named after the reason; returns its path."""
    target = free_name(path, reason)
    write_copy(database, target)
    return target


@contextmanager
def copy_while_replacing(database: Database, path: Path, reason: Reason) -> Iterator[Path]:
    """Write a backup beside the file, which this block replaces, and delete the backup if the block fails.

    If the file could not be reopened, every copy is kept.
    """
    kept = copy_beside(database, path, reason)
    try:
        yield kept
    except connection.Closed:
        raise
    except BaseException:
        atomic_files.discard(kept)
        raise


def write_copy(database: Database, target: Path) -> None:
    """Write a compact, encrypted copy that opens with the same passphrase. `target` must not exist.

    Raises UnusableFile if it cannot be written or has other rows, DatabaseError if SQLite fails; no incomplete file is
    left.
    """
    with growing_files.growing(target) as part:
        fill(database, part, target)
        atomic_files.put_new(part, target)


def fill(database: Database, part: Path, target: Path) -> None:
    """Write such a copy into the empty file `part`, which will become `target`. Raises as `write_copy`."""
    _vacuum_into(database, part)
    with errors_of_copy(target):
        _verify_copy(database, part, target)


def fill_under(database: Database, part: Path, target: Path, *, old: str, new: str) -> None:
    """As `fill`, with the passphrase `new`; `old` is that of the database. Raises as `write_copy`."""
    _vacuum_into(database, part)
    with errors_of_copy(target):
        with closing(connection.connect(part, old).conn) as copy:
            connection.do_without_journal(copy)
            copy.execute(f"PRAGMA rekey = {connection.key_literal(new)}")
        _verify_copy(database, part, target, new)


def size(database: Database) -> int:
    """The maximum size of a copy in bytes."""
    [pages], [page_size] = (database.execute(f"PRAGMA {name}").fetchone() for name in ("page_count", "page_size"))
    return int(pages) * int(page_size)


def _vacuum_into(database: Database, part: Path) -> None:
    # As bytes, because a file name need not be valid text.
    database.conn.execute("VACUUM INTO CAST(? AS TEXT)", (os.fsencode(part),))


@contextmanager
def errors_of_copy(target: Path) -> Iterator[None]:
    """Report damage found in this block as that of the copy, not of the original."""
    try:
        yield
    except DatabaseError as error:
        if not connection.is_damage(error):
            raise
        raise incorrect_copy(target) from error


def _verify_copy(database: Database, part: Path, target: Path, passphrase: str | None = None) -> None:
    """Compare a copy with the database; without `passphrase`, it has that of the database. Raises UnusableFile."""
    key, values = ("", ()) if passphrase is None else (" KEY ?", (connection.key_text(passphrase),))
    database.conn.execute(f"ATTACH CAST(? AS TEXT) AS copy{key}", (os.fsencode(part), *values))
    try:
        if database.execute("PRAGMA copy.quick_check").fetchall() != [("ok",)]:
            raise incorrect_copy(target)
        for table in (*triggers.domain_tables(database), "history_action", "history_change"):
            if _count(database, "main", table) != _count(database, "copy", table):
                raise incorrect_copy(target)
    finally:
        database.conn.execute("DETACH copy")


def incorrect_copy(target: Path) -> UnusableFile:
    """The error that a copy is not what was to be written."""
    return UnusableFile(
        message("The file written for {path} is not correct. Check the disk and try again.", path=target)
    )


def _count(database: Database, side: str, table: str) -> int:
    [count] = database.execute(f'SELECT count(*) FROM {side}."{table}"').fetchone()
    return int(count)
