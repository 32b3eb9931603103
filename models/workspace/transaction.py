"""What an action is given: the only way to write. Known tables and columns, checked values, nothing interpreted."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from enum import IntEnum
from typing import Any

from sqlite_utils import Database

from models.errors import BadInput, Refused
from models.workspace.source import Source, uuid7

Key = object
_LARGEST_INTEGER = 2**63


class Schema:
    """Which tables there are, with their columns and primary keys: read once when a workspace is opened."""

    def __init__(self, database: Database, tables: Iterable[str]) -> None:
        self.columns = {table: [column.name for column in database.table(table).columns] for table in tables}
        self.keys = {table: database.table(table).pks for table in self.columns}


class Transaction:
    """One action's hold on the workspace. `at` is the UTC time of the action, `today` its local date."""

    def __init__(self, database: Database, schema: Schema, source: Source, actor: str) -> None:
        now = source.now()
        self.actor = actor
        self.at = f"{now:%Y-%m-%dT%H:%M:%SZ}"
        self.today = now.astimezone().date()
        self._database = database
        self._schema = schema
        self._source = source

    def insert(self, table: str, **values: object) -> int:
        """Add a row and return its id; a `uid` is made where the table has one."""
        if "uid" in self._schema.columns[table]:
            values.setdefault("uid", uuid7(self._source))
        names = self._checked_names(table, values)
        marks = ", ".join("?" * len(names))
        return int(
            self._database.conn.execute(
                f'INSERT INTO "{table}" ({_quoted(names)}) VALUES ({marks})',  # noqa: S608 - known names
                [storable(values[name]) for name in names],
            ).lastrowid
        )

    def update(self, table: str, key: Key, **values: object) -> None:
        """Change columns of one row. Raises Refused if it is not there any more."""
        if not self._update(table, key, values):
            raise Refused("What you are changing is not there any more; somebody deleted it.")

    def put(self, table: str, key: Key, **values: object) -> None:
        """Change columns of the row with this key, or add it with them."""
        if not self._update(table, key, values):
            self.insert(table, **dict(zip(self._schema.keys[table], _parts(key), strict=True)), **values)

    def delete(self, table: str, key: Key) -> None:
        """Delete one row with everything that belongs to it. Raises Refused if it is not there any more."""
        where = " AND ".join(f'"{name}" = ?' for name in self._schema.keys[table])
        done = self._database.conn.execute(
            f'DELETE FROM "{table}" WHERE {where}',  # noqa: S608 - known names
            [storable(part) for part in _parts(key)],
        )
        if done.rowcount != 1:
            raise Refused("What you are deleting is not there any more.")

    def query(self, sql: str, **params: object) -> list[dict[str, Any]]:
        """All rows of a SELECT with named parameters."""
        return run_query(self._database, sql, params)

    def one(self, sql: str, **params: object) -> dict[str, Any] | None:
        """The first row of a SELECT, or None."""
        rows = self.query(sql, **params)
        return rows[0] if rows else None

    def _update(self, table: str, key: Key, values: Mapping[str, object]) -> bool:
        keys = self._schema.keys[table]
        where = " AND ".join(f'"{name}" = ?' for name in keys)
        parts = [storable(part) for part in _parts(key)]
        if not values:
            sql = f'SELECT 1 FROM "{table}" WHERE {where}'  # noqa: S608 - known names
            return self._database.conn.execute(sql, parts).fetchone() is not None
        names = self._checked_names(table, values)
        assignments = ", ".join(f'"{name}" = ?' for name in names)
        done = self._database.conn.execute(
            f'UPDATE "{table}" SET {assignments} WHERE {where}',  # noqa: S608 - known names
            [*(storable(values[name]) for name in names), *parts],
        )
        return bool(done.rowcount == 1)

    def _checked_names(self, table: str, values: Mapping[str, object]) -> list[str]:
        unknown = values.keys() - self._schema.columns[table]
        if unknown:
            raise KeyError(f"{table} has no column {', '.join(sorted(unknown))}")
        return list(values)


def run_query(database: Database, sql: str, params: Mapping[str, object]) -> list[dict[str, Any]]:
    """All rows of a statement that reads. Raises ValueError for one that writes."""
    if not sql.startswith("SELECT "):
        raise ValueError("a query begins with SELECT")
    return list(database.query(sql, {name: storable(value) for name, value in params.items()}))


def storable(value: object) -> str | int | None:
    """A value as SQLite stores it: dates as ISO text, enums as their value. Raises BadInput for text that cannot be kept."""
    if value is None:
        return None
    if isinstance(value, datetime) or isinstance(value, bool | float | bytes):
        raise TypeError(f"{type(value).__name__} has no place in a workspace")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, IntEnum | int):
        if not -_LARGEST_INTEGER <= value < _LARGEST_INTEGER:
            raise BadInput("This number is too large to be kept.")
        return int(value)
    if isinstance(value, str):
        return _storable_text(str(value))
    raise TypeError(f"{type(value).__name__} has no place in a workspace")


def _storable_text(text: str) -> str:
    if "\0" in text:
        raise BadInput("The text holds a NUL character, which cannot be kept.")
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise BadInput(f"The text holds half a character at place {error.start + 1}, which cannot be kept.") from error
    return text


def _parts(key: Key) -> tuple[object, ...]:
    return key if isinstance(key, tuple) else (key,)


def _quoted(names: Iterable[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)
