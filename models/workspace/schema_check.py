"""Check that a file has exactly the tables, indexes, triggers and views of its schema version.

A forged view could run forever, and a forged trigger could change anything. So this reads only the list of definitions, and
must run before anything else is read.
"""

import json
from collections.abc import Mapping
from contextlib import closing, suppress
from functools import cache
from hashlib import sha256
from pathlib import Path

from msgspec import Struct

from models.support.errors import UnusableFile
from models.support.messages import Message, message
from models.support.resources import schema_folder
from models.workspace import engine, migrations, triggers
from models.workspace.engine import Database

_Name = tuple[str, str]
_Definition = tuple[str, str | None]

DIGEST_FILE = "digest.txt"
"""The file in the folder of the schema files with the digest of the schema that they build."""
_STATISTICS = ("sqlite_stat1", "sqlite_stat4")
"""Tables of SQLite's statistics, which a file may or may not have."""


class Schema(Struct, frozen=True):
    """The expected definitions by kind and name: their table, and their SQL with white space collapsed.

    The SQL of `named_only` is not compared: it depends on the version of SQLite or of the library that wrote it.
    """

    definitions: Mapping[_Name, _Definition]
    named_only: frozenset[_Name]


def refuse_changed(database: Database, path: Path) -> None:
    """Raise UnusableFile if the schema differs from that of the file's version."""
    found = problems(database)
    if found:
        raise _changed(path, found[0])


def refuse_foreign(database: Database, path: Path) -> None:
    """As `refuse_changed`, for a damaged file, whose schema may lack something, also the list of its schema files."""
    # A repaired page has a row without a name.
    found = {key: definition for key, definition in definitions_of(database).items() if all(key)}
    possible = dict.fromkeys(migrations.possible_files(database))
    foreign = min((_foreign_definitions(expected_schema(files), found) for files in possible), key=len)
    if foreign:
        raise _changed(path, foreign[0])


def problems(database: Database) -> tuple[Message, ...]:
    """The differences from the schema of the file's version, one message each; empty if it is equal."""
    files, found = migrations.files_of(database), definitions_of(database)
    changed = [] if files == migrations.files() and has_shipped_digest(found) else _changed_definitions(files, found)
    if not changed and migrations.applied(database) != {file.stem for file in files}:
        changed.append(message("The list of schema changes in the file does not match its version."))
    return tuple(changed)


def _changed(path: Path, problem: Message) -> UnusableFile:
    return UnusableFile(
        message(
            "{path} was changed by another program and was not opened. {problem} Restore the latest backup.",
            path=path,
            problem=problem,
        )
    )


def has_shipped_digest(definitions: Mapping[_Name, _Definition]) -> bool:
    """Whether these definitions have the digest that Plumbline ships, which spares building the schema to compare with.

    An outdated digest costs time only: the definitions are then compared one by one.
    """
    own = {key: definition for key, definition in definitions.items() if not _is_statistics(key, definition)}
    with suppress(OSError):
        return digest(own) == (schema_folder() / DIGEST_FILE).read_text(encoding="ascii").strip()
    return False


def digest(definitions: Mapping[_Name, _Definition]) -> str:
    """The SHA-256 of definitions."""
    return sha256(json.dumps(sorted(definitions.items())).encode()).hexdigest()


def _changed_definitions(files: tuple[Path, ...], found: Mapping[_Name, _Definition]) -> list[Message]:
    expected = expected_schema(files)
    lacking = [
        message("The schema of the file has no {name}.", name=name) for _, name in expected.definitions.keys() - found
    ]
    return [*_foreign_definitions(expected, found), *sorted(lacking)]


def _foreign_definitions(expected: Schema, found: Mapping[_Name, _Definition]) -> list[Message]:
    foreign = [
        message("The schema of the file contains {name}, which does not belong there.", name=name)
        for (kind, name), definition in found.items()
        if (kind, name) not in expected.definitions and not _is_statistics((kind, name), definition)
    ]
    changed = [
        message("{name} in the schema of the file was changed.", name=key[1])
        for key, definition in found.items()
        if key in expected.definitions and not _is_same(expected, key, definition)
    ]
    return [*sorted(foreign), *sorted(changed)]


def _is_same(expected: Schema, key: _Name, definition: _Definition) -> bool:
    table, sql = definition
    if key in expected.named_only:
        return table == expected.definitions[key][0] and (key[0] != "table" or _is_table(key[0], sql))
    return definition == expected.definitions[key]


def _is_statistics(key: _Name, definition: _Definition) -> bool:
    return key[1] in _STATISTICS and _is_table(key[0], definition[1])


def _is_table(kind: str, sql: str | None) -> bool:
    """Whether it is an ordinary table. A virtual one could run any code."""
    return kind == "table" and (sql or "").upper().startswith("CREATE TABLE")


def definitions_of(database: Database) -> dict[_Name, _Definition]:
    """The definitions in a database by kind and name."""
    rows = database.conn.execute("SELECT type, name, tbl_name, sql FROM sqlite_master")
    return {(kind, name): (table, sql and " ".join(sql.split())) for kind, name, table, sql in rows}


@cache
def expected_schema(files: tuple[Path, ...]) -> Schema:
    """The schema that these files build."""
    with closing(engine.connect(":memory:", isolation_level=None)) as connected:
        database = Database(connected)
        migrations.build(database, files)
        definitions = definitions_of(database)
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
    return Schema(definitions, frozenset(named_only))
