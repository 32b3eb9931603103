"""Traces of deleted content in a file: on free pages, in its log and in search indexes. Rewriting the file removes them.

The list of migrations has a row while that is due, because a full disk may prevent the rewriting after content was erased.
"""

from contextlib import suppress

from models.workspace import connection
from models.workspace.engine import Database, DatabaseError

_SET = "unwiped"


def mark(database: Database) -> None:
    """Note in the running transaction that the file must be rewritten."""
    database.conn.execute(
        "INSERT OR IGNORE INTO _sqlite_migrations (migration_set, name, applied_at) VALUES (?, 'file', '')", (_SET,)
    )


def is_marked(database: Database) -> bool:
    """Whether deleted content may still be in the file."""
    sql = "SELECT 1 FROM _sqlite_migrations WHERE migration_set = ?"
    return database.conn.execute(sql, (_SET,)).fetchone() is not None


def wipe(database: Database) -> None:
    """Rewrite the file without free pages, and empty its log and journal. Raises DatabaseError; the mark stays then."""
    # After the first operation of a session SQLite keeps the journal beside the open file, with the pages as they were before
    # the erasure. With this limit, the commit empties it.
    _limit_journal(database, 0)
    try:
        database.conn.execute("VACUUM")
        connection.flush(database)
        database.conn.execute("DELETE FROM _sqlite_migrations WHERE migration_set = ?", (_SET,))
    finally:
        _limit_journal(database, -1)


def _limit_journal(database: Database, size: int) -> None:
    """Cut the rollback journal to this size at each commit; -1 is no limit."""
    database.conn.execute(f"PRAGMA journal_size_limit = {size}").fetchall()


def wipe_marked(database: Database) -> None:
    """Rewrite a file where that is due. If the disk is still full, the next opening tries again."""
    with suppress(DatabaseError):
        if is_marked(database):
            wipe(database)
