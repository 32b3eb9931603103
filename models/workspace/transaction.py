"""The only write path. Table and column names are checked against the schema; values are bound."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any

from models.support.dates import local_day
from models.support.errors import Refused
from models.support.messages import message
from models.workspace import digest_chain, remains
from models.workspace.clock import Source, uuid7
from models.workspace.engine import Database
from models.workspace.stored_values import to_sqlite

Key = object


class Schema:
    """Tables with their columns and primary keys, each read once, when it is first asked for."""

    def __init__(self, database: Database, tables: Iterable[str]) -> None:
        self._database, self._tables = database, frozenset(tables)
        self._columns: dict[str, list[str]] = {}
        self._keys: dict[str, list[str]] = {}

    def columns(self, table: str) -> list[str]:
        """All columns of a table. Raises KeyError for an unknown table, as do the other methods."""
        if table not in self._tables:
            raise KeyError(f"there is no table {table}")
        if table not in self._columns:
            self._columns[table] = self._database.columns(table)
        return self._columns[table]

    def known(self, table: str, names: Iterable[str]) -> list[str]:
        """The names as a list. Raises KeyError for a name that is not a column of the table."""
        names = list(names)
        unknown = set(names) - set(self.columns(table))
        if unknown:
            raise KeyError(f"{table} has no column {', '.join(sorted(unknown))}")
        return names

    def keys(self, table: str) -> list[str]:
        """The columns of the primary key."""
        if self.columns(table) and table not in self._keys:
            self._keys[table] = self._database.keys(table)
        return self._keys[table]

    def row_of(self, table: str, key: Key) -> dict[str, object]:
        """The key columns with the values of `key`: one value, or a tuple of them."""
        return dict(zip(self.keys(table), key if isinstance(key, tuple) else (key,), strict=True))


class Transaction:
    """Access to the workspace for one running operation. `at` is its UTC time, `today` its local date."""

    def __init__(self, database: Database, schema: Schema, source: Source, actor: str) -> None:
        now = source.now()
        self.actor = actor
        self.at = f"{now:%Y-%m-%dT%H:%M:%SZ}"
        self.today = local_day(self.at)
        self._database = database
        self._schema = schema
        self._source = source

    @contextmanager
    def backdated(self, day: date, actor: str = "") -> Iterator[None]:
        """Backdate rows written in this block to `day` and `actor` (the history keeps the real ones). Sample data only."""
        before = self.at, self.today, self.actor
        self.at, self.today, self.actor = f"{day}T08:00:00Z", day, actor or self.actor
        try:
            yield
        finally:
            self.at, self.today, self.actor = before

    def insert(self, table: str, **values: object) -> int:
        """Add a row and return its rowid. A `uid` is generated if the table has that column and none is given."""
        if "uid" in self._schema.columns(table):
            values.setdefault("uid", uuid7(self._source))
        names, stored = self._checked(table, values)
        marks = ", ".join("?" * len(names))
        columns = ", ".join(f'"{name}"' for name in names)
        sql = f'INSERT INTO "{table}" ({columns}) VALUES ({marks})'
        return int(self._database.conn.execute(sql, stored).lastrowid or 0)

    def insert_many(self, table: str, rows: Sequence[Mapping[str, object]]) -> range:
        """Add rows to a table whose key is `id`, all with the same columns. Returns their ids, in the rows' order."""
        [last] = self._database.conn.execute(f'SELECT coalesce(max(id), 0) FROM "{table}"').fetchone()
        ids = range(last + 1, last + 1 + len(rows))
        with_uid = "uid" in self._schema.columns(table)
        with_uids = ({"uid": uuid7(self._source), **row} if with_uid else row for row in rows)
        self._write_many(table, [{"id": number, **row} for number, row in zip(ids, with_uids, strict=True)], "")
        return ids

    def put_many(self, table: str, rows: Sequence[Mapping[str, object]]) -> None:
        """Add rows, or update those whose key exists. All have the same columns, including those of the key."""
        keys = self._schema.keys(table)
        changed = ", ".join(f'"{name}" = excluded."{name}"' for name in (rows[0] if rows else ()) if name not in keys)
        clash = f" ON CONFLICT ({', '.join(keys)}) DO " + (f"UPDATE SET {changed}" if changed else "NOTHING")
        self._write_many(table, rows, clash)

    def _write_many(self, table: str, rows: Sequence[Mapping[str, object]], clash: str) -> None:
        if rows:
            names = self._schema.known(table, rows[0])
            columns, marks = ", ".join(f'"{name}"' for name in names), ", ".join("?" * len(names))
            sql = f'INSERT INTO "{table}" ({columns}) VALUES ({marks}){clash}'
            self._database.conn.executemany(sql, [[to_sqlite(row[name]) for name in names] for row in rows])

    def update(self, table: str, key: Key, **values: object) -> None:
        """Update columns of one row. Raises Refused if it no longer exists."""
        if not self._update(table, key, values):
            raise Refused(message("The item you are changing no longer exists."))

    def upsert(self, table: str, key: Key, **values: object) -> None:
        """Update columns of the row with this key, or add the row."""
        if not self._update(table, key, values):
            self.insert(table, **self._schema.row_of(table, key), **values)

    def delete(self, table: str, key: Key) -> None:
        """Delete one row and, by cascade, the rows that belong to it. Raises Refused if it no longer exists."""
        where, stored = self._where(table, key)
        sql = f'DELETE FROM "{table}" WHERE {where}'
        if self._database.conn.execute(sql, stored).rowcount != 1:
            raise Refused(message("The item you are deleting no longer exists."))

    def erase_history(self, changes: Iterable[int], entries: Iterable[int]) -> None:
        """Erase the recorded values of these changes and the labels of these closed entries permanently, by id.

        Changes of the running operation may be among them. Undo refuses to revert what was erased.
        """
        digest_chain.erase(self._database, changes)
        digest_chain.erase_labels(self._database, entries)

    def mark_remains(self) -> None:
        """Note in the file that remains of deleted content are to be wiped."""
        remains.mark(self._database)

    def query(self, sql: str, **params: object) -> list[dict[str, Any]]:
        """All rows of a SELECT with named parameters."""
        return run_query(self._database, sql, params)

    def one(self, sql: str, **params: object) -> dict[str, Any] | None:
        """The first row of a SELECT, or None."""
        rows = self.query(sql, **params)
        return rows[0] if rows else None

    def _update(self, table: str, key: Key, values: Mapping[str, object]) -> bool:
        """Update the row; returns whether it exists."""
        where, found = self._where(table, key)
        if not values:
            sql = f'SELECT 1 FROM "{table}" WHERE {where}'
            return self._database.conn.execute(sql, found).fetchone() is not None
        names, stored = self._checked(table, values)
        assignments = ", ".join(f'"{name}" = ?' for name in names)
        sql = f'UPDATE "{table}" SET {assignments} WHERE {where}'
        return self._database.conn.execute(sql, [*stored, *found]).rowcount == 1

    def _where(self, table: str, key: Key) -> tuple[str, list[object]]:
        row = self._schema.row_of(table, key)
        return " AND ".join(f'"{name}" = ?' for name in row), [to_sqlite(value) for value in row.values()]

    def _checked(self, table: str, values: Mapping[str, object]) -> tuple[list[str], list[object]]:
        return self._schema.known(table, values), [to_sqlite(value) for value in values.values()]


def run_query(database: Database, sql: str, params: Mapping[str, object]) -> list[dict[str, Any]]:
    """All rows of a SELECT. Raises ValueError for any other statement: one that begins with SELECT cannot write."""
    if not sql.startswith("SELECT "):
        raise ValueError("a query begins with SELECT")
    rows = database.execute(sql, {name: to_sqlite(value) for name, value in params.items()})
    names = [column[0] for column in rows.description]
    return [dict(zip(names, row, strict=True)) for row in rows]
