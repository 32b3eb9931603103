"""Check that a file has exactly the tables, indexes, triggers and views of its schema version.

A forged view could run forever, and a forged trigger could change anything. So this reads only the list of definitions, and
must run before anything else is read.
"""

from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from models.support.errors import UnusableFile
from models.support.messages import Message, message
from models.workspace import engine, migrations, triggers
from models.workspace.engine import Database

_Name = tuple[str, str]
_Definition = tuple[str, str | None]

_STATISTICS = ("sqlite_stat1", "sqlite_stat4")
"""Tables of SQLite's statistics, which a file may or may not have."""


@dataclass(frozen=True, slots=True)
class _Schema:
    """The expected definitions by kind and name: their table, and their SQL with white space collapsed.

    The SQL of `named_only` is not compared: it depends on the version of SQLite or of the library that wrote it.
    """

    definitions: Mapping[_Name, _Definition]
    named_only: frozenset[_Name]


def refuse_changed(database: Database, path: Path) -> None:
    """Raise UnusableFile if the schema differs from that of the file's version."""
    found = problems(database)
    if found:
        raise UnusableFile(
            message(
                "{path} was changed by another program and was not opened. {problem} Restore the latest backup.",
                path=path,
                problem=found[0],
            )
        )


def problems(database: Database) -> tuple[Message, ...]:
    """The differences from the schema of the file's version, one message each; empty if it is equal."""
    files = migrations.files_of(database)
    expected, found = _expected(files), _definitions(database)
    lacking = [
        message("The schema of the file has no {name}.", name=name) for _, name in expected.definitions.keys() - found
    ]
    foreign = [
        message("The schema of the file contains {name}, which does not belong there.", name=name)
        for (kind, name), (_, sql) in found.items()
        if (kind, name) not in expected.definitions and not (name in _STATISTICS and _is_table(kind, sql))
    ]
    changed = [
        message("{name} in the schema of the file was changed.", name=key[1])
        for key, definition in found.items()
        if key in expected.definitions and not _is_same(expected, key, definition)
    ]
    if not (lacking or foreign or changed) and migrations.applied(database) != {file.stem for file in files}:
        changed.append(message("The list of schema changes in the file does not match its version."))
    return (*sorted(foreign), *sorted(changed), *sorted(lacking))


def _is_same(expected: _Schema, key: _Name, definition: _Definition) -> bool:
    table, sql = definition
    if key in expected.named_only:
        return table == expected.definitions[key][0] and (key[0] != "table" or _is_table(key[0], sql))
    return definition == expected.definitions[key]


def _is_table(kind: str, sql: str | None) -> bool:
    """Whether it is an ordinary table. A virtual one could run any code."""
    return kind == "table" and (sql or "").upper().startswith("CREATE TABLE")


def _definitions(database: Database) -> dict[_Name, _Definition]:
    rows = database.conn.execute("SELECT type, name, tbl_name, sql FROM sqlite_master")
    return {(kind, name): (table, sql and " ".join(sql.split())) for kind, name, table, sql in rows}


@cache
def _expected(files: tuple[Path, ...]) -> _Schema:
    """The schema that these files build."""
    with closing(engine.connect(":memory:", isolation_level=None)) as connected:
        database = Database(connected, execute_plugins=False)
        migrations.build(database, files)
        definitions = _definitions(database)
        shadows = {
            name for (name,) in database.conn.execute("SELECT name FROM pragma_table_list WHERE type = 'shadow'")
        }
    older = files != migrations.files()  # its recording triggers are from an older Plumbline
    named_only = {
        (kind, name)
        for (kind, name), (table, _) in definitions.items()
        if table in shadows
        or table == migrations.TABLE
        or (older and kind == "trigger" and name.startswith(triggers.PREFIXES))
    }
    return _Schema(definitions, frozenset(named_only))
