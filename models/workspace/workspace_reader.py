"""Read side of an open workspace: queries, the history and what undo would do."""

import time
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from models.workspace import connection, digest_chain, history, missing_history, triggers, undo
from models.workspace.engine import Database
from models.workspace.history import Entry, UndoLabel
from models.workspace.topics import topics_of
from models.workspace.transaction import Schema, run_query
from models.workspace.turns import Turns


class WorkspaceReader:
    """Reads from an open workspace. Threads take turns: each method holds the lock that `exclusive` returns.

    Every method raises UnusableFile if the disk fails or the file turns out to be damaged.
    """

    def __init__(self, database: Database, path: Path) -> None:
        self.path = path
        self._database = database
        self._schema = Schema(database, triggers.domain_tables(database))
        self._lock = Turns()

    def exclusive(self) -> AbstractContextManager[object]:
        """A lock for several reads of one state: reads and writes of other threads wait until it is released."""
        return self._lock

    def show_waiting(self, while_waiting: Callable[[], AbstractContextManager[object]]) -> None:
        """Enter what `while_waiting` returns whenever a thread waits longer than two frames for another one."""
        self._lock.while_waiting = while_waiting

    def let_others_in(self, seconds: float) -> None:
        """Release the lock that `exclusive` returned for a while: other threads read and write meanwhile."""
        self._lock.release()
        try:
            time.sleep(seconds)
        finally:
            self._lock.acquire()

    def query(self, sql: str, **params: object) -> list[dict[str, Any]]:
        """All rows of a SELECT with named parameters. Raises ValueError for any other statement."""
        with self._lock, connection.translate_errors(self.path):
            return run_query(self._database, sql, params)

    def undo_label(self) -> UndoLabel | None:
        """Label of the entry that `undo` would revert, or None."""
        target = self._next(undo.next_to_undo)
        return target.label if target else None

    def redo_label(self) -> UndoLabel | None:
        """Label of the entry that `redo` would restore, or None."""
        target = self._next(undo.next_to_redo)
        return target.label if target else None

    def undo_size(self) -> int:
        """The number of changed rows that `undo` would revert; 0 if there is nothing to undo."""
        return self._size(undo.next_to_undo)

    def redo_size(self) -> int:
        """The number of changed rows that `redo` would restore; 0 if there is nothing to redo."""
        return self._size(undo.next_to_redo)

    def entries(self) -> list[Entry]:
        """All entries of the history, newest first."""
        with self._lock, connection.translate_errors(self.path):
            return list(history.entries(self._database))

    def topics_since(self, table: str, *key: object) -> frozenset[str]:
        """The topics that changed after the newest change of this row."""
        with self._lock, connection.translate_errors(self.path):
            return topics_of(self._database, self._schema, history.changes_since(self._database, table, key))

    def history_head(self) -> str:
        """Digest of the whole history, 64 hex digits."""
        with self._lock, connection.translate_errors(self.path):
            return digest_chain.head(self._database)

    def history_head_to_print(self) -> str:
        """Digest of the history without exports, so that exporting a document twice prints the same digest."""
        with self._lock, connection.translate_errors(self.path):
            return digest_chain.head_without_exports(self._database)

    def has_history_of(self, digest: str) -> bool:
        """Whether the history contains the state with this digest, which a document printed, or began after it."""
        with self._lock, connection.translate_errors(self.path):
            return missing_history.contains(self._database, digest)

    def _size(self, choose: Callable[[Iterable[Entry]], Entry | None]) -> int:
        with self._lock, connection.translate_errors(self.path):
            target = self._next(choose)
            return history.change_count(self._database, target.id) if target else 0

    def _next(self, choose: Callable[[Iterable[Entry]], Entry | None]) -> Entry | None:
        with self._lock, connection.translate_errors(self.path):
            return choose(history.entries(self._database))
