"""Bringing a file's schema up to date: numbered SQL files, forward only, one transaction each."""

from collections.abc import Callable, Iterator
from pathlib import Path

from sqlcipher3 import complete_statement
from sqlite_utils import Database, Migrations

from models.errors import UnusableFile
from models.workspace import history
from models.workspace.connection import APPLICATION_ID

_FOLDER = Path(__file__).with_name("schema")
_FILES = tuple(sorted(_FOLDER.glob("[0-9]*.sql")))
SCHEMA_VERSION = len(_FILES)


def is_current(database: Database) -> bool:
    """Whether the schema needs nothing."""
    return _version(database) == SCHEMA_VERSION


def refuse_newer(database: Database, path: Path) -> None:
    """Raise UnusableFile for a file of a newer Plumbline; it is left as it is."""
    applied = {migration.name for migration in _migrations().applied(database)}
    if _version(database) > SCHEMA_VERSION or applied - {file.stem for file in _FILES}:
        raise UnusableFile(
            f"{path} was written by a newer version of Plumbline and has not been touched. Open it with that version."
        )


def migrate(database: Database) -> None:
    """Apply what is missing; each step is kept whole or not at all. History triggers are drawn anew from the tables."""
    _migrations().apply(database)
    with database.atomic():
        history.draw_triggers(database)
        database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        database.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")


def _version(database: Database) -> int:
    return int(database.execute("PRAGMA user_version").fetchone()[0])


def _migrations() -> Migrations:
    migrations = Migrations("plumbline")
    for file in _FILES:
        migrations(name=file.stem)(_step(file))
    return migrations


def _step(file: Path) -> Callable[[Database], None]:
    def apply(database: Database) -> None:
        for statement in _statements(file.read_text(encoding="utf-8")):
            database.conn.execute(statement)

    return apply


def _statements(script: str) -> Iterator[str]:
    """The statements one by one: executescript() would commit the transaction around them."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if complete_statement(statement):
            yield statement
            statement = ""
