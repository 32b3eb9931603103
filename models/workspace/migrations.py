"""What schema a file has, and bringing it up to date: numbered SQL files, forward only, in one transaction."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from models.support.errors import UnusableFile
from models.support.messages import message
from models.support.resources import schema_folder
from models.workspace import migrated_values, triggers
from models.workspace.engine import Database, Migrations, complete_statement

TABLE = Migrations.migrations_table
"""Where a file lists the schema files that made it what it is."""

APPLICATION_ID = 0x506C756D  # "Plum"
_FILES = tuple(sorted(schema_folder().glob("[0-9]*.sql")))
SCHEMA_VERSION = len(_FILES)


def is_workspace(database: Database) -> bool:
    """Whether the file says that it is a workspace of ours."""
    return _pragma(database, "application_id") == APPLICATION_ID


def is_current(database: Database) -> bool:
    """Whether the schema needs nothing."""
    return _pragma(database, "user_version") == SCHEMA_VERSION


def refuse_newer(database: Database, path: Path) -> None:
    """Raise UnusableFile for a file of a newer Plumbline; it is left as it is."""
    if _pragma(database, "user_version") > SCHEMA_VERSION or applied(database) - {file.stem for file in _FILES}:
        raise UnusableFile(
            message(
                "{path} was written by a newer version of Plumbline and has not been touched. Open it with that version.",
                path=path,
            )
        )


def files() -> tuple[Path, ...]:
    """The schema files of this version, in the order they are applied."""
    return _FILES


def files_of(database: Database) -> tuple[Path, ...]:
    """The schema files that made a file of this version or an older one."""
    return _FILES[: max(0, _pragma(database, "user_version"))]


def applied(database: Database) -> set[str]:
    """The names of the schema files that the file lists; empty if the list is no table, for a view may run for ever."""
    listed = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ? AND sql LIKE 'CREATE TABLE%'"
    if database.conn.execute(listed, (TABLE,)).fetchone() is None:
        return set()
    return {migration.name for migration in _migrations(_FILES).applied(database)}


def migrate(database: Database) -> None:
    """Apply what is missing; all of it is kept or nothing. History triggers are created again from the tables."""
    with database.atomic():
        triggers.drop_triggers(database)
        with migrated_values.noted(database):
            _migrations(_FILES).apply(database)
        triggers.create_triggers(database)
        database.conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        database.conn.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")


def build(database: Database, files: Iterable[Path]) -> None:
    """Give an empty database the schema that these files make."""
    _migrations(files).apply(database)
    triggers.create_triggers(database)


def _pragma(database: Database, name: str) -> int:
    [value] = database.execute(f"PRAGMA {name}").fetchone()
    return int(value)


def _migrations(files: Iterable[Path]) -> Migrations:
    migrations = Migrations("plumbline")
    for file in files:
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
