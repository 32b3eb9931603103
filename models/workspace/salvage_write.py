"""Writing what was read of a damaged workspace to a new file."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from models.workspace import (
    connection,
    digest_chain,
    engine,
    history_replay,
    lock,
    lost_parents,
    migrations,
    schema_check,
    triggers,
)
from models.workspace.engine import Database
from models.workspace.history import Entry, Kind, Undo, UndoLabel
from models.workspace.salvage_read import Found, Row, Table

if TYPE_CHECKING:
    import sqlite3

Keys = tuple[str, ...]
"""Keys of rows as the history writes them."""

HISTORY = ("history_action", "history_change")
SIGNING_KEY = "signing_key"
OWN = (*HISTORY, SIGNING_KEY)
"""Tables that are salvaged although no operation writes them."""
_INDEXES = ("note_fts", "note_parts")
_BEGIN = UndoLabel("Create a workspace", "workspace.create", {})


@dataclass(frozen=True, slots=True)
class Written:
    """The keys of the rows in the new file by table, those that were rebuilt, dropped or
    separated from a lost row, and whether it has the history."""

    keys: Mapping[str, frozenset[str]]
    rebuilt: Mapping[str, Keys]
    parents: lost_parents.Rebuilt
    orphans: Mapping[str, Keys]
    unlinked: Mapping[str, Keys]
    keeps_history: bool


def empty(version: int) -> "sqlite3.Connection":
    """An empty database in memory with the schema of this version."""
    connected: sqlite3.Connection = engine.connect(":memory:", isolation_level=None)
    migrations.build(Database(connected), migrations.files()[:version])
    return connected


def has(database: Database, name: str) -> bool:
    """Whether the schema has this table or index."""
    return database.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (name,)).fetchone() is not None


def write(
    part: Path,
    passphrase: str,
    version: int,
    tables: Sequence[Table],
    found: Mapping[str, Found],
    rewritten: Sequence[Row],
    now: datetime,
) -> Written:
    """Fill the empty file `part`: with the history if all of it was read and matches the rows, else with a new one.

    `rewritten` are the notes of migrations on what they changed: see `migrated_values`.
    """
    if all(found[table].is_complete for table in HISTORY):
        written = _fill(part, passphrase, version, tables, found, rewritten)
        if written:
            return written
        part.write_bytes(b"")
    others = [table for table in tables if table.name not in HISTORY]
    result = _fill(part, passphrase, version, others, found, (), now)
    assert result is not None  # noqa: S101 - only a history that was kept is compared
    return result


def _fill(
    part: Path,
    passphrase: str,
    version: int,
    tables: Sequence[Table],
    found: Mapping[str, Found],
    rewritten: Sequence[Row],
    begins_at: datetime | None = None,
) -> Written | None:
    """Fill the file; None if the history that was kept does not match the rows. `begins_at` is the time of a new history."""
    database = connection.connect(part, passphrase)
    with closing(database.conn):
        connection.do_without_journal(database.conn)
        migrations.build(database, migrations.files()[:version])
        database.conn.execute(f"PRAGMA application_id = {migrations.APPLICATION_ID}")
        database.conn.execute(f"PRAGMA user_version = {version}")
        database.conn.execute("PRAGMA foreign_keys = OFF")
        database.conn.execute("BEGIN")
        definitions = _drop_triggers(database)
        for table in tables:
            _insert(database, table, found[table.name].rows.values())
        for note in rewritten:
            database.conn.execute(
                "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES (?, ?, ?)", note
            )
        rebuilt, parents = {} if begins_at else _rebuild(database), lost_parents.Rebuilt()
        if begins_at:
            parents = lost_parents.rebuild(database, tables, found["history_change"], begins_at)
        orphans, unlinked = _detach_orphans(database, tables)
        keys = {table.name: _keys(database, table) for table in tables}
        for index in _INDEXES:
            if has(database, index):
                database.conn.execute(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")
        for definition in definitions:
            database.conn.execute(definition)
        database.conn.execute("COMMIT")
        if begins_at:
            _begin_history(database, begins_at)
        elif digest_chain.verify(database) or next(history_replay.differences(database), None):
            return None
        schema_check.refuse_changed(database, part)
        return Written(keys, rebuilt, parents, orphans, unlinked, keeps_history=not begins_at)


def _drop_triggers(database: Database) -> list[str]:
    """Drop all triggers, so that rows are stored as they were read; returns their definitions."""
    found = database.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for name, _ in found:
        database.conn.execute(f'DROP TRIGGER "{name}"')
    return [definition for _, definition in found]


def _insert(database: Database, table: Table, rows: Iterable[Row]) -> None:
    # A new file has a key of its own to sign documents with, which the old one replaces.
    database.conn.executemany(_insert_into(table.name, table.columns, "REPLACE"), rows)


def _insert_into(table: str, columns: Collection[str], conflict: str) -> str:
    """The statement that inserts a row; `conflict` says what becomes of one that is there."""
    names = ", ".join(f'"{column}"' for column in columns)
    return f'INSERT OR {conflict} INTO "{table}" ({names}) VALUES ({", ".join("?" * len(columns))})'


def _rebuild(database: Database) -> dict[str, Keys]:
    """Insert the rows that the history knows and that could not be read; returns their keys."""
    rebuilt: dict[str, Keys] = {}
    for table in triggers.recorded_tables(database):
        keys = []
        for key, values in list(history_replay.missing_rows(database, table)):
            database.conn.execute(_insert_into(table, values, "IGNORE"), tuple(values.values()))
            keys.append(key)
        if keys:
            rebuilt[table] = tuple(sorted(keys))
    return rebuilt


def _detach_orphans(database: Database, tables: Sequence[Table]) -> tuple[Mapping[str, Keys], Mapping[str, Keys]]:
    """Do for lost parents what the schema says for deleted ones: delete the rows that belong to them, or clear the reference.

    Returns the keys of the deleted rows, and of those whose reference was cleared.
    """
    dropped: dict[str, set[str]] = {}
    cleared: dict[str, set[str]] = {}
    found = True
    while found:
        found = False
        for table in tables:
            for condition, columns in _references(database, table):
                sql = f'SELECT {_key(table)} FROM "{table.name}" AS t WHERE {condition}'
                keys = {key for (key,) in database.execute(sql)}
                if not keys:
                    continue
                found = True
                if columns:
                    nothing = ", ".join(f'"{column}" = NULL' for column in columns)
                    database.conn.execute(f'UPDATE "{table.name}" AS t SET {nothing} WHERE {condition}')
                else:
                    database.conn.execute(f'DELETE FROM "{table.name}" AS t WHERE {condition}')
                (cleared if columns else dropped).setdefault(table.name, set()).update(keys)
    return _sorted(dropped), _sorted(cleared)


def _sorted(keys: Mapping[str, set[str]]) -> dict[str, Keys]:
    return {table: tuple(sorted(of_table)) for table, of_table in keys.items()}


def _references(database: Database, table: Table) -> list[tuple[str, list[str]]]:
    """For each reference: SQL that the row `t` refers to a row that does not exist, and the columns to clear then, if any."""
    parts: dict[tuple[int, str, str], list[tuple[str, str]]] = {}
    found = database.execute(f'PRAGMA foreign_key_list("{table.name}")').fetchall()
    for number, _, parent, child, column, _, on_delete, *_ in found:
        parts.setdefault((number, parent, on_delete), []).append((child, column))
    result = []
    for (_, parent, on_delete), pairs in parts.items():
        given = " AND ".join(f't."{child}" IS NOT NULL' for child, _ in pairs)
        same = " AND ".join(f'p."{column}" = t."{child}"' for child, column in pairs)
        condition = f'{given} AND NOT EXISTS (SELECT 1 FROM "{parent}" AS p WHERE {same})'
        result.append((condition, [child for child, _ in pairs] if on_delete == "SET NULL" else []))
    return result


def _keys(database: Database, table: Table) -> frozenset[str]:
    return frozenset(key for (key,) in database.execute(f'SELECT {_key(table)} FROM "{table.name}" AS t'))


def _key(table: Table) -> str:
    return "json_array(" + ", ".join(f't."{key}"' for key in table.keys) + ")"


def _begin_history(database: Database, now: datetime) -> None:
    """Record all rows as those of a new workspace, in the current schema."""
    if not migrations.is_current(database):
        migrations.migrate(database)
    database.conn.execute("BEGIN")
    at = f"{now:%Y-%m-%dT%H:%M:%SZ}"
    number = digest_chain.open_entry(database, Entry(0, at, lock.user_name(), _BEGIN, Kind.DO, None, Undo.STOP))
    for table in triggers.recorded_tables(database):
        triggers.record_all(database, table)
    digest_chain.close_entry(database, number)
    database.conn.execute("COMMIT")
