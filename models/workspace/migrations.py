"""What schema a file has, and bringing it up to date: numbered SQL files, forward only, in one transaction."""

from collections.abc import Callable, Iterator
from pathlib import Path

from models.errors import UnusableFile
from models.sentences import say
from models.workspace import recording
from models.workspace.engine import Database, Migrations, complete_statement

APPLICATION_ID = 0x506C756D  # "Plum"
_FILES = tuple(sorted(Path(__file__).with_name("schema").glob("[0-9]*.sql")))
SCHEMA_VERSION = len(_FILES)


def is_workspace(database: Database) -> bool:
    """Whether the file says that it is a workspace of ours."""
    return _pragma(database, "application_id") == APPLICATION_ID


def is_current(database: Database) -> bool:
    """Whether the schema needs nothing."""
    return _pragma(database, "user_version") == SCHEMA_VERSION


def refuse_newer(database: Database, path: Path) -> None:
    """Raise UnusableFile for a file of a newer Plumbline; it is left as it is."""
    applied = {migration.name for migration in _migrations().applied(database)}
    if _pragma(database, "user_version") > SCHEMA_VERSION or applied - {file.stem for file in _FILES}:
        raise UnusableFile(
            say(
                "{path} was written by a newer version of Plumbline and has not been touched. Open it with that version.",
                path=path,
            )
        )


def migrate(database: Database) -> None:
    """Apply what is missing; all of it is kept or nothing. History triggers are drawn anew from the tables."""
    with database.atomic():
        recording.remove_triggers(database)
        _migrations().apply(database)
        recording.draw_triggers(database)
        database.conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        database.conn.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")


def _pragma(database: Database, name: str) -> int:
    [value] = database.execute(f"PRAGMA {name}").fetchone()
    return int(value)


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
