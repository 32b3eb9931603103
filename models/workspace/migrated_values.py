"""Record of the rows that migrations changed. Migrations write no history, so it cannot be replayed across them.

Stored with the list of migrations: for each table whose rows a migration added or deleted, and for each `table.column` whose
values it changed, the id of the last change that was recorded before.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from models.workspace import triggers
from models.workspace.engine import Database

_SET = "rewritten"
# SQLite's authorizer codes for the actions of a statement, and the answer that allows them.
_DELETE, _INSERT, _UPDATE, _OK = 9, 18, 23, 0


@contextmanager
def noted(database: Database) -> Iterator[None]:
    """Record the tables and columns that this block changes, in a transaction. `_sqlite_migrations` must exist at its end."""
    touched: set[tuple[str, str | None]] = set()

    def watch(action: int, table: str | None, column: str | None, *_: object) -> int:
        if table and action in (_DELETE, _INSERT, _UPDATE):
            touched.add((table, column if action == _UPDATE else None))
        return _OK

    before = set(triggers.domain_tables(database))
    database.conn.set_authorizer(watch)
    try:
        yield
    finally:
        database.conn.set_authorizer(None)
    [last] = database.conn.execute("SELECT coalesce(max(id), 0) FROM history_change").fetchone()
    if last:
        tables = set(triggers.recorded_tables(database))
        renamed = {(table, None) for table in tables - before if _has_rows(database, table)}
        for table, column in touched | renamed:
            if table in tables:
                _note(database, f"{table}.{column}" if column else table, last)


def last_changes(database: Database) -> dict[str, int]:
    """Table or `table.column` that a migration rewrote, to the last change before it; only later ones can be replayed."""
    rows = database.conn.execute(
        "SELECT name, CAST(applied_at AS INTEGER) FROM _sqlite_migrations WHERE migration_set = ?", (_SET,)
    )
    return dict(rows.fetchall())


def _note(database: Database, name: str, last: int) -> None:
    database.conn.execute(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES (?, ?, ?)"
        " ON CONFLICT (migration_set, name) DO UPDATE SET applied_at = excluded.applied_at",
        (_SET, name, str(last)),
    )


def _has_rows(database: Database, table: str) -> bool:
    return database.conn.execute(f'SELECT 1 FROM "{table}" LIMIT 1').fetchone() is not None
