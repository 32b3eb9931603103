"""Reading a damaged file: every row of a table that can still be read, and the keys of what cannot.

SQLCipher reads nothing more on a connection that met a damaged page, so each failure opens another one.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from models.workspace import connection, engine
from models.workspace.derived_keys import DerivedKey
from models.workspace.engine import Database, DatabaseError

Key = tuple[object, ...]
Row = tuple[object, ...]

_PRAGMAS = (
    "cipher_log_level = NONE",
    "writable_schema = ON",  # or an index whose table is missing from the schema would make it unreadable; nothing is written
    "trusted_schema = OFF",
    "cell_size_check = ON",
)
_FARTHEST = 2**40
"""How far after the last readable row the next one is looked for."""
_SEARCHED = 5000
"""Numbers after the last readable row that are read one by one where a page is damaged."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table of the schema: its columns, and those of its primary key. The first of them may be a whole number."""

    name: str
    columns: tuple[str, ...]
    keys: tuple[str, ...]
    has_numbers: bool


@dataclass(slots=True)
class Found:
    """Rows by key. `is_complete` is False if anything could not be read: the rows at `lost`, by the first column of the key,
    and whatever is after `lost_after`, if that is set."""

    rows: dict[Key, Row] = field(default_factory=dict)
    is_complete: bool = True
    lost: list[object] = field(default_factory=list)
    lost_after: Key | None = None


class DamagedFile:
    """A copy of a damaged file, open for reading."""

    def __init__(self, file: Path, key: DerivedKey) -> None:
        """Raises DatabaseError if the first page or the schema cannot be read."""
        self._file, self._key = file, key
        self.database = self._connect()

    def close(self) -> None:
        """Close the file."""
        self.database.conn.close()

    def read(self, table: Table) -> Found:
        """Every row of a table that can be read; none if the schema does not say any more where it is."""
        if table.name not in self.names:
            return Found(is_complete=False, lost_after=())
        return _Reading(self, table).result()

    def rows(self, sql: str, values: Sequence[object] = ()) -> tuple[list[Row], bool]:
        """The rows of a query up to a damaged page, and whether there was none."""
        found: list[Row] = []
        try:
            found.extend(self.database.conn.execute(sql, values))
        except DatabaseError as error:
            if not connection.is_damage(error):
                raise
            self.reopen()
            return found, False
        return found, True

    def reopen(self) -> None:
        """Continue with another connection."""
        self.database.conn.close()
        self.database = self._connect()

    def _connect(self) -> Database:
        database = Database(engine.connect(str(self._file.absolute()), isolation_level=None, timeout=0))
        try:
            database.conn.execute(f"PRAGMA key = {connection.key_literal(self._key)}")
            for pragma in _PRAGMAS:
                database.conn.execute(f"PRAGMA {pragma}")
            self.names = {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        except BaseException:
            database.conn.close()
            raise
        # Text that is damaged in itself is no reason to lose a row; pages are authenticated, so there is none by accident.
        database.conn.text_factory = lambda raw: raw.decode(errors="replace")
        return database


class _Reading:
    """Reads one table."""

    def __init__(self, file: DamagedFile, table: Table) -> None:
        self._file, self._table = file, table
        self._found = Found()
        self._places = [table.columns.index(key) for key in table.keys]
        self._order = ", ".join(f'"{key}"' for key in table.keys)
        self._backwards = ", ".join(f'"{key}" DESC' for key in table.keys)
        columns = ", ".join(f'"{column}"' for column in table.columns)
        self._select = f'SELECT {columns} FROM "{table.name}"'
        self._first = table.keys[0]

    def result(self) -> Found:
        """Read from the start; after each damaged page, from the next number that can be read."""
        where, values, begin = "", tuple[object, ...](), 0
        while True:
            last, is_complete = self._add(f"{self._select} {where} ORDER BY {self._order}", values)
            if is_complete:
                return self._found
            self._found.is_complete = False
            last = last or max(self._found.rows, default=None) if self._table.has_numbers else last
            # Never before the last start: the one row that made it readable is not delivered if damage follows at once.
            begin = max(begin, self._number_after(last))
            start = self._next_readable(begin) if self._table.has_numbers else None
            if start is None:
                self._read_from_the_end(last)
                return self._found
            self._read_range(begin, start - 1)
            where, values, begin = f'WHERE "{self._first}" >= ?', (start,), start

    def _number_after(self, last: Key | None) -> int:
        """The first number whose rows may be incomplete. With several columns in the key, that of the last row is."""
        if last is None or not isinstance(last[0], int):
            return 0
        return last[0] if len(self._table.keys) > 1 else last[0] + 1

    def _next_readable(self, begin: int) -> int | None:
        """The start of the next readable rows; None if there are none."""
        step = 1
        while not self._can_start_at(begin + step):
            step *= 2
            if step > _FARTHEST:
                return None
        unreadable, readable = begin + step // 2, begin + step
        while readable - unreadable > 1:
            middle = (unreadable + readable) // 2
            if self._can_start_at(middle):
                readable = middle
            else:
                unreadable = middle
        return readable

    def _can_start_at(self, number: int) -> bool:
        sql = f'{self._select} WHERE "{self._first}" >= ? ORDER BY {self._order} LIMIT 1'
        return self._file.rows(sql, (number,))[1]

    def _read_range(self, low: int, high: int) -> None:
        """Read the numbers from low to high, in halves where they cannot be read together."""
        high = min(high, low + _SEARCHED)
        ranges = [(low, high)] if low <= high else []
        while ranges:
            low, high = ranges.pop()
            between = f'{self._select} WHERE "{self._first}" BETWEEN ? AND ?'
            if self._add(f"{between} ORDER BY {self._order}", (low, high))[1]:
                continue
            if low < high:
                middle = (low + high) // 2
                ranges += [(middle + 1, high), (low, middle)]
            else:
                self._add(f"{between} ORDER BY {self._backwards}", (low, high))
                self._found.lost.append(low)

    def _read_from_the_end(self, last: Key | None) -> None:
        """Read backwards up to a damaged page, if the next rows cannot be found by number."""
        self._add(f"{self._select} ORDER BY {self._backwards}", ())
        self._found.lost_after = last or ()

    def _add(self, sql: str, values: Sequence[object]) -> tuple[Key | None, bool]:
        """Keep the rows of a query; returns the key of the last, and whether all of them could be read."""
        rows, is_complete = self._file.rows(sql, values)
        if not is_complete and (len(self._table.keys) > 1 or not self._table.has_numbers):
            # The driver delivers a row when it has read the next one, so the last row before the damage is asked for alone. A
            # row with a number of its own is found from the other side, too.
            rows += self._file.rows(f"{sql} LIMIT 1 OFFSET {len(rows)}", values)[0]
        for row in rows:
            self._found.rows[tuple(row[place] for place in self._places)] = row
        return (tuple(rows[-1][place] for place in self._places) if rows else None), is_complete


def tables_of(database: Database, names: Sequence[str]) -> list[Table]:
    """These tables of a schema."""
    return [_table(database, name) for name in names]


def _table(database: Database, name: str) -> Table:
    columns: Callable[[], list[tuple[str, str, int]]] = database.execute(
        "SELECT name, type, pk FROM pragma_table_info(?) ORDER BY cid", (name,)
    ).fetchall
    found = columns()
    keys = [(column, kind) for column, kind, _ in sorted((each for each in found if each[2]), key=lambda each: each[2])]
    return Table(name, tuple(column for column, _, _ in found), tuple(key for key, _ in keys), keys[0][1] == "INTEGER")
