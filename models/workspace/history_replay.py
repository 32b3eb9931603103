"""Replay of the history, row by row, compared with the rows of the tables.

Values that the history does not know are not compared: erased ones, and those a migration rewrote (see `migrated_values`).
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice

from models.support.messages import Message, message, plural
from models.workspace import migrated_values, triggers
from models.workspace.engine import Database
from models.workspace.history import RowChange

_NAMED = 3
"""Rows of a table that are named; further ones are only counted."""

_UNREADABLE = """
  SELECT id FROM history_change WHERE CASE
    WHEN json_valid(pk) AND (new IS NULL OR json_valid(new)) THEN json_type(pk) <> 'array' OR json_type(new) <> 'object'
    ELSE 1 END
  ORDER BY id LIMIT 1
"""
"""Finds a change that no trigger can have written; its chain is valid, so the chain was forged with it."""

_Recorded = tuple[int, str, str | None]  # id, operation, new values


@dataclass(slots=True)
class _ReplayedRow:
    """State of one row according to the history: whether it exists (None: unknown), and its known values."""

    exists: bool | None = None
    values: dict[str, object] = field(default_factory=dict)


def differences(database: Database) -> Iterator[Message]:
    """A message for each row that differs from the history; after a few of a table, the number of others."""
    unreadable = database.conn.execute(_UNREADABLE).fetchone()
    if unreadable:
        yield message("Change {number} in the history cannot be read.", number=unreadable[0])
        return
    last_changes = migrated_values.last_changes(database)
    for table in triggers.recorded_tables(database):
        found = _rows_that_differ(database, table, last_changes)
        yield from islice(found, _NAMED)
        rest = sum(1 for _ in found)
        if rest:
            yield plural(
                rest,
                "{number} more row of {table} differs from the history.",
                "{number} more rows of {table} differ from the history.",
                table=table,
            )


def missing_rows(database: Database, table: str) -> Iterator[tuple[str, Mapping[str, object]]]:
    """Key and values of each row that the history knows completely and the table does not have."""
    last_changes = migrated_values.last_changes(database)
    columns = database.columns(table)
    key = "json_array(" + ", ".join(f't."{name}"' for name in database.keys(table)) + ")"
    known_after = {column: last_changes.get(f"{table}.{column}", 0) for column in columns}
    after = last_changes.get(table, 0)
    for place in _missing_rows(database, table, key, after):
        values = _replayed(_changes_of(database, table, place, after), known_after).values
        if values.keys() >= set(columns):
            yield place, {column: values[column] for column in columns}


def _changes_of(database: Database, table: str, key: str, after: int) -> Iterable[_Recorded]:
    return database.conn.execute(
        "SELECT id, op, new FROM history_change WHERE tbl = ? AND pk = ? AND id > ? ORDER BY id", (table, key, after)
    )


def _rows_that_differ(database: Database, table: str, last_changes: Mapping[str, int]) -> Iterator[Message]:
    columns = database.columns(table)
    key = "json_array(" + ", ".join(f't."{name}"' for name in database.keys(table)) + ")"
    after = last_changes.get(table, 0)
    known_after = {column: last_changes.get(f"{table}.{column}", 0) for column in columns}
    for place, *values in _rows_to_compare(database, table, key, columns, after):
        reported = _replayed(_changes_of(database, table, place, after), known_after)
        problem = _difference(table, place, reported, dict(zip(columns, values, strict=True)), rewritten=bool(after))
        if problem:
            yield problem
    for place in _missing_rows(database, table, key, after):
        yield message("Row {key} of {table} is in the history but not in the file.", key=place, table=table)


def _rows_to_compare(
    database: Database, table: str, key: str, columns: Sequence[str], after: int
) -> Iterator[tuple[str, *tuple[object, ...]]]:
    """Key and values of each row, except rows that equal their only change (most of them): SQLite compares those."""
    named = ", ".join(f't."{column}"' for column in columns)
    whole = "json_object(" + ", ".join(f"'{column}', t.\"{column}\"" for column in columns) + ")"
    reported = "SELECT CASE count(*) WHEN 1 THEN max(new) END FROM history_change"
    yield from database.conn.execute(
        f'SELECT {key}, {named} FROM "{table}" AS t'
        f" WHERE {whole} IS NOT ({reported} WHERE tbl = ? AND pk = {key} AND id > ?)",
        (table, after),
    )


def _missing_rows(database: Database, table: str, key: str, after: int) -> Iterator[str]:
    """Keys of rows that do not exist although their last change was not a deletion."""
    same = " AND ".join(
        f"t.\"{name}\" = json_extract(pk, '$[{place}]')" for place, name in enumerate(database.keys(table))
    )
    rows = database.conn.execute(
        "SELECT pk FROM (SELECT pk, max(id) AS last FROM history_change WHERE tbl = ? AND id > ? GROUP BY pk)"
        f' WHERE NOT EXISTS (SELECT 1 FROM "{table}" AS t WHERE {same} AND {key} = pk)'
        " AND (SELECT op FROM history_change WHERE id = last) <> 'D'",
        (table, after),
    )
    return (place for (place,) in rows)


def _replayed(changes: Iterable[_Recorded], known_after: Mapping[str, int]) -> _ReplayedRow:
    reported = _ReplayedRow()
    for number, operation, new in changes:
        reported.exists = operation != RowChange.DELETE
        if operation != RowChange.UPDATE or new is None:  # an update without values was erased: any column may be in it
            reported.values = {}
        for column, value in json.loads(new or "{}").items():
            if number > known_after.get(column, 0):
                reported.values[column] = value
    return reported


def _difference(
    table: str, key: str, replayed: _ReplayedRow, row: Mapping[str, object], *, rewritten: bool
) -> Message | None:
    """What is wrong with an existing row, or None. In a table that a migration rewrote, the history need not know the row."""
    if replayed.exists is None:
        unknown = message("Row {key} of {table} is in the file but not in the history.", key=key, table=table)
        return None if rewritten else unknown
    if not replayed.exists:
        return message(
            "Row {key} of {table} is in the file, although the history records its deletion.", key=key, table=table
        )
    columns = [name for name, value in replayed.values.items() if name in row and row[name] != value]
    if not columns:
        return None
    return message(
        "Row {key} of {table} differs from the history: {columns}.",
        key=key,
        table=table,
        columns=", ".join(columns),
    )
