"""Schema version of a file, and its migration: numbered SQL files, forward only, in one transaction."""

import re
import secrets
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from models.support.errors import UnusableFile
from models.support.messages import Message, message
from models.support.resources import schema_folder
from models.support.version import VERSION
from models.workspace import migrated_values, triggers
from models.workspace.engine import Database, complete_statement, migration_set

if TYPE_CHECKING:
    import sqlite_utils

TABLE, _SET = "_sqlite_migrations", "plumbline"
"""The table in which sqlite-utils lists the schema files of a file, and under which name."""

APPLICATION_ID = 0x506C756D  # "Plum"
_FILES = tuple(sorted(schema_folder().glob("[0-9]*.sql")))
SCHEMA_VERSION = len(_FILES)
_MERGED_LATER = {5: {5}, 12: {12, 13}, 13: {12}}
"""Schema files that files of a version may lack, although they have later ones: their branches were merged later."""
_WRITER = "program"
"""Under this name, the same table has the version of Plumbline that brought the file to its schema version."""


def is_workspace(database: Database) -> bool:
    """Whether the file is marked as a workspace of Plumbline."""
    return _pragma(database, "application_id") == APPLICATION_ID


def is_current(database: Database) -> bool:
    """Whether the schema is up to date."""
    return _pragma(database, "user_version") == SCHEMA_VERSION


def refuse_newer(database: Database, path: Path) -> None:
    """Raise UnusableFile for a file of a newer Plumbline, without changing it."""
    found = _pragma(database, "user_version")
    if found > SCHEMA_VERSION or applied(database) - {file.stem for file in _FILES}:
        raise UnusableFile(
            message(
                "{path} was written by {newer} (file version {found}) and has not been touched. This is Plumbline {own} "
                "(file version {known}). Open the file with {newer}.",
                path=path,
                newer=_writer(database),
                found=found,
                own=VERSION,
                known=SCHEMA_VERSION,
            )
        )


def files() -> tuple[Path, ...]:
    """The schema files of this version, in the order they are applied."""
    return _FILES


def files_of(database: Database) -> tuple[Path, ...]:
    """The schema files that a file of this version or an older one must have."""
    listed = applied(database)
    *others, usual = possible_files(database)
    return next((files for files in others if {file.stem for file in files} == listed), usual)


def possible_files(database: Database) -> tuple[tuple[Path, ...], ...]:
    """What `files_of` may return for a file of this version, the usual files last. The list in the file is not read."""
    version = max(0, _pragma(database, "user_version"))
    lacking = _MERGED_LATER.get(version, set())
    later = tuple(file for number, file in enumerate(_FILES, 1) if number not in lacking)[:version]
    return (later, _FILES[:version])


def applied(database: Database) -> set[str]:
    """The names of the schema files that the file lists; empty if the list is not a table, because a view could run forever."""
    listed = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ? AND sql LIKE 'CREATE TABLE%'"
    if database.conn.execute(listed, (TABLE,)).fetchone() is None:
        return set()
    return _listed(database, _SET)


def _listed(database: Database, kind: str) -> set[str]:
    return {name for (name,) in database.execute(f"SELECT name FROM {TABLE} WHERE migration_set = ?", (kind,))}


def _writer(database: Database) -> Message:
    """The version of Plumbline that brought a newer file to its schema version, if the file has it."""
    listed = {str(name) for name in _listed(database, _WRITER)} if applied(database) else set()
    for version in listed - {VERSION}:
        if re.fullmatch(r"[0-9A-Za-z.+-]{1,30}", version):
            return message("Plumbline {version}", version=version)
    return message("a newer version of Plumbline")


def _store_writer(database: Database) -> None:
    database.conn.execute(f"DELETE FROM {TABLE} WHERE migration_set = ?", (_WRITER,))
    database.conn.execute(
        f"INSERT INTO {TABLE} (migration_set, name, applied_at) VALUES (?, ?, '')", (_WRITER, VERSION)
    )


def migrate(database: Database) -> None:
    """Apply the missing schema files in one transaction, and recreate the history triggers from the tables."""
    with database.utils.atomic():
        triggers.drop_triggers(database)
        with migrated_values.noted(database):
            _apply(database, _FILES)
        _store_writer(database)
        triggers.create_triggers(database)
        database.conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        database.conn.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")


def build(database: Database, files: Iterable[Path]) -> None:
    """Build the schema of these files in an empty database."""
    _apply(database, files)
    triggers.create_triggers(database)


def _apply(database: Database, files: Iterable[Path]) -> None:
    """Apply the missing ones of these files."""
    # SQLite's own random numbers are not meant for keys, and on Windows less random.
    database.conn.create_function("secret_bytes", 1, secrets.token_bytes)
    _migrations(files).apply(database.utils)


def _pragma(database: Database, name: str) -> int:
    [value] = database.execute(f"PRAGMA {name}").fetchone()
    return int(value)


def _migrations(files: Iterable[Path]) -> "sqlite_utils.Migrations":
    migrations = migration_set(_SET)
    for file in files:
        migrations(name=file.stem)(_step(file))
    return migrations


def _step(file: Path) -> Callable[["sqlite_utils.Database"], None]:
    def apply(database: "sqlite_utils.Database") -> None:
        for statement in _statements(file.read_text(encoding="utf-8")):
            database.conn.execute(statement)

    return apply


def _statements(script: str) -> Iterator[str]:
    """The statements of a script, one by one, because executescript() would commit the surrounding transaction."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if complete_statement(statement):
            yield statement
            statement = ""
