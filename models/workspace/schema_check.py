"""Whether a file has exactly the tables, indexes, triggers and views of its schema version, and nothing else.

A view may run for ever, and a trigger may change what it likes. So this reads nothing but the list of what there is; only
after it may anything else be read.
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
"""The tables in which SQLite keeps what it measured; a file has them or not."""


@dataclass(frozen=True, slots=True)
class _Schema:
    """What a file must hold, by kind and name: what it belongs to, and its SQL with white space folded.

    The SQL of `named_only` is not compared: it depends on the version of SQLite or of the library that wrote it.
    """

    definitions: Mapping[_Name, _Definition]
    named_only: frozenset[_Name]


def refuse_changed(database: Database, path: Path) -> None:
    """Raise UnusableFile if the file has another schema than its version makes."""
    found = problems(database)
    if found:
        raise UnusableFile(
            message(
                "{path} was changed by another program and was not opened. {problem} Restore the newest backup.",
                path=path,
                problem=found[0],
            )
        )


def problems(database: Database) -> tuple[Message, ...]:
    """How the schema differs from the one of the file's version, each a sentence; empty if it is the same."""
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
    """Whether it is an ordinary table, not a virtual one, which may be anything."""
    return kind == "table" and (sql or "").upper().startswith("CREATE TABLE")


def _definitions(database: Database) -> dict[_Name, _Definition]:
    rows = database.conn.execute("SELECT type, name, tbl_name, sql FROM sqlite_master")
    return {(kind, name): (table, sql and " ".join(sql.split())) for kind, name, table, sql in rows}


@cache
def _expected(files: tuple[Path, ...]) -> _Schema:
    """What these schema files make of an empty database."""
    with closing(engine.connect(":memory:", isolation_level=None)) as connected:
        database = Database(connected, execute_plugins=False)
        migrations.build(database, files)
        definitions = _definitions(database)
        shadows = {
            name for (name,) in database.conn.execute("SELECT name FROM pragma_table_list WHERE type = 'shadow'")
        }
    older = files != migrations.files()  # and its recording triggers are those of the Plumbline that wrote it
    named_only = {
        (kind, name)
        for (kind, name), (table, _) in definitions.items()
        if table in shadows
        or table == migrations.TABLE
        or (older and kind == "trigger" and name.startswith(triggers.PREFIXES))
    }
    return _Schema(definitions, frozenset(named_only))
