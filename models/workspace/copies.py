"""Copies of an open database that are proven before they get their name."""

from pathlib import Path

from models.errors import UnusableFile
from models.sentences import say
from models.workspace import connection, files, recording
from models.workspace.engine import Database

SUFFIX = ".plumbline-backup"


def copy_beside(database: Database, path: Path, why: str) -> Path:
    """A backup beside the file, named after the reason, before something happens to it."""
    target = files.stamped(path, f"-{why}", SUFFIX)
    write_copy(database, target)
    return target


def write_copy(database: Database, target: Path) -> None:
    """Write a compact, encrypted copy that opens with the same passphrase. `target` must not exist.

    Raises UnusableFile if it cannot be written or does not hold the same rows; nothing half-written is left.
    """
    part = target.absolute().with_name(f"{target.name}.part")
    files.make_way(part)
    files.make_private_file(part)
    try:
        with connection.explained(part):
            database.conn.execute("VACUUM INTO ?", (str(part),))
            _prove(database, part)
        files.put_in_place(part, target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _prove(database: Database, part: Path) -> None:
    database.conn.execute("ATTACH ? AS copy", (str(part),))
    try:
        if database.execute("PRAGMA copy.quick_check").fetchall() != [("ok",)]:
            raise UnusableFile(say("The copy {path} is not sound.", path=part))
        for table in (*recording.domain_tables(database), "history_action", "history_change"):
            if _count(database, "main", table) != _count(database, "copy", table):
                raise UnusableFile(say("The copy {path} does not hold all rows of {table}.", path=part, table=table))
    finally:
        database.conn.execute("DETACH copy")


def _count(database: Database, side: str, table: str) -> int:
    [count] = database.execute(f'SELECT count(*) FROM {side}."{table}"').fetchone()
    return int(count)
