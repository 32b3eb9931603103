"""Whether the rows are what the history says: it is replayed row by row and compared with what stands in the tables.

What the history does not know is not compared: values that were erased, and what a migration rewrote (see `rewritten`).
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby, islice
from operator import itemgetter

from models.sentences import Sentence, counted, say
from models.workspace import recording, rewritten
from models.workspace.engine import Database
from models.workspace.history import Operation

_NAMED = 3
"""How many rows of a table are named before the rest is counted."""

_UNREADABLE = """
  SELECT id FROM history_change WHERE CASE
    WHEN json_valid(pk) AND (new IS NULL OR json_valid(new)) THEN json_type(pk) <> 'array' OR json_type(new) <> 'object'
    ELSE 1 END
  ORDER BY id LIMIT 1
"""
"""A change that no trigger wrote, although the chain fits: it was rebuilt with it."""

_Recorded = tuple[str, int, str, str | None]  # key, id, operation, new values


@dataclass(slots=True)
class _Told:
    """What the history says of one row: whether it is there (None: not known), and the values that are known."""

    exists: bool | None = None
    values: dict[str, object] = field(default_factory=dict)


def differences(database: Database) -> Iterator[Sentence]:
    """A sentence for each row that is not what the history says; after a few of a table, how many more there are."""
    unreadable = database.conn.execute(_UNREADABLE).fetchone()
    if unreadable:
        yield say("Change {number} in the history cannot be read.", number=unreadable[0])
        return
    last_changes = rewritten.last_changes(database)
    for table in recording.recorded_tables(database):
        found = _in_table(database, table, last_changes)
        yield from islice(found, _NAMED)
        rest = sum(1 for _ in found)
        if rest:
            yield counted(
                rest,
                "{number} more row of {table} is not what the history says.",
                "{number} more rows of {table} are not what the history says.",
                table=table,
            )


def _in_table(database: Database, table: str, last_changes: Mapping[str, int]) -> Iterator[Sentence]:
    columns = [column.name for column in database.table(table).columns]
    keys = database.table(table).pks
    condition = " AND ".join(f'"{key}" = ?' for key in keys)
    named = ", ".join(f'"{column}"' for column in columns)
    select = f'SELECT {named} FROM "{table}" WHERE {condition}'
    known_after = {column: last_changes.get(f"{table}.{column}", 0) for column in columns}
    recorded = database.conn.execute(
        "SELECT pk, id, op, new FROM history_change WHERE tbl = ? AND id > ? ORDER BY pk, id",
        (table, last_changes.get(table, 0)),
    )
    for key, changes in groupby(recorded, itemgetter(0)):
        told = _replayed(changes, known_after)
        place = json.loads(key)
        fits = len(place) == len(keys) and all(isinstance(part, str | int) for part in place)
        row = database.conn.execute(select, place).fetchone() if fits else None
        problem = _difference(table, key, told, dict(zip(columns, row, strict=True)) if row else None)
        if problem:
            yield problem
    if table not in last_changes:
        yield from _unrecorded(database, table, keys)


def _replayed(changes: Iterable[_Recorded], known_after: Mapping[str, int]) -> _Told:
    told = _Told()
    for _, number, operation, new in changes:
        told.exists = operation != Operation.DELETE
        if operation != Operation.UPDATE or new is None:  # an update without values was erased: any column may be in it
            told.values = {}
        for column, value in json.loads(new or "{}").items():
            if number > known_after.get(column, 0):
                told.values[column] = value
    return told


def _difference(table: str, key: str, told: _Told, row: Mapping[str, object] | None) -> Sentence | None:
    if row is None:
        return (
            say("Row {key} of {table} is in the history and not in the file.", key=key, table=table)
            if told.exists
            else None
        )
    if not told.exists:
        return say("Row {key} of {table} was deleted, as the history says, and is in the file.", key=key, table=table)
    columns = [name for name, value in told.values.items() if name in row and row[name] != value]
    if not columns:
        return None
    return say(
        "Row {key} of {table} is not what the history says: {columns}.",
        key=key,
        table=table,
        columns=", ".join(columns),
    )


def _unrecorded(database: Database, table: str, keys: Iterable[str]) -> Iterator[Sentence]:
    key = "json_array(" + ", ".join(f't."{name}"' for name in keys) + ")"
    rows = database.conn.execute(
        f'SELECT {key} FROM "{table}" AS t'
        f" WHERE NOT EXISTS (SELECT 1 FROM history_change WHERE tbl = ? AND pk = {key})",
        (table,),
    )
    for (place,) in rows:
        yield say("Row {key} of {table} is in the file and not in the history.", key=place, table=table)
