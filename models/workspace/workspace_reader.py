"""Read side of an open workspace: queries, the history and what undo would do."""

import threading
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from models.workspace import connection, digest_chain, history, undo
from models.workspace.engine import Database
from models.workspace.history import Change, Entry, UndoLabel
from models.workspace.transaction import run_query


class WorkspaceReader:
    """Reads from an open workspace. Threads take turns: each method holds the lock that `exclusive` returns.

    Every method raises UnusableFile if the disk fails or the file turns out to be damaged.
    """

    def __init__(self, database: Database, path: Path) -> None:
        self.path = path
        self._database = database
        self._turn = threading.RLock()

    def exclusive(self) -> AbstractContextManager[object]:
        """Hold this while several reads have to see the same; another thread's reads and writes wait for its end."""
        return self._turn

    def query(self, sql: str, **params: object) -> list[dict[str, Any]]:
        """All rows of a SELECT with named parameters. Raises ValueError for anything else than a SELECT."""
        with self._turn, connection.translate_errors(self.path):
            return run_query(self._database, sql, params)

    def undo_label(self) -> UndoLabel | None:
        """What undo would take back, or None."""
        target = self._next(undo.next_to_undo)
        return target.label if target else None

    def redo_label(self) -> UndoLabel | None:
        """What redo would bring back, or None."""
        target = self._next(undo.next_to_redo)
        return target.label if target else None

    def entries(self) -> list[Entry]:
        """Everything that happened, newest first."""
        with self._turn, connection.translate_errors(self.path):
            return list(history.entries(self._database))

    def history_of(self, table: str, *key: object) -> list[tuple[Entry, Change]]:
        """Everything that happened to one row, oldest first."""
        with self._turn, connection.translate_errors(self.path):
            return history.of_row(self._database, table, key)

    def history_head(self) -> str:
        """The digest that stands for the whole history: 64 hex digits."""
        with self._turn, connection.translate_errors(self.path):
            return digest_chain.head(self._database)

    def history_head_to_print(self) -> str:
        """The digest that stands for everything that was written: exports leave it, so the same document comes twice."""
        with self._turn, connection.translate_errors(self.path):
            return digest_chain.head_without_exports(self._database)

    def _next(self, choose: Callable[[Iterable[Entry]], Entry | None]) -> Entry | None:
        with self._turn, connection.translate_errors(self.path):
            return choose(history.entries(self._database))
