"""The open workspace: it is read by queries, written by actions, and undone from its history. One process at a time."""

import getpass
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Generic, ParamSpec, Self, TypeVar

from sqlite_utils import Database

from models.errors import Refused, UnusableFile
from models.workspace import connection, history, holder, migrations, undo
from models.workspace.action import Action
from models.workspace.history import Entry, Kind, Undo
from models.workspace.source import SeededSource, Source
from models.workspace.topics import topics_of
from models.workspace.transaction import Schema, Transaction, run_query

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    """What an action returned, the topics it changed, and its place in the history (0 if it changed nothing)."""

    result: T
    topics: frozenset[str]
    entry_id: int


class Workspace:
    """One encrypted file, open. Use it as a context manager; `actor` is who the history says did it."""

    def __init__(self, database: Database, path: Path, actor: str, source: Source) -> None:
        self.path = path
        self.actor = actor or getpass.getuser()
        self._database = database
        self._source = source
        self._schema = Schema(database, history.domain_tables(database))

    @classmethod
    def create(cls, path: Path, passphrase: str, actor: str = "", *, seed: int | None = None) -> Self:
        """A new, empty workspace at `path`, readable by its owner only. With a seed, the same actions make equal content.

        Raises UnusableFile if the path is taken or cannot be written, BadInput for an empty passphrase.
        """
        connection.key_literal(passphrase)
        connection.make_private_file(path)
        try:
            database = connection.connect(path, passphrase)
            connection.take_hold(database)
            migrations.migrate(database)
        except BaseException:
            path.unlink(missing_ok=True)
            raise
        holder.write(path)
        return cls(database, path, actor, Source() if seed is None else SeededSource(seed))

    @classmethod
    def open(cls, path: Path, passphrase: str, actor: str = "") -> Self:
        """The workspace at `path`. Raises UnusableFile, with the file untouched, if it cannot be opened."""
        database = unlock(path, passphrase)
        try:
            migrations.refuse_newer(database, path)
            connection.take_hold(database)
            if not migrations.is_current(database):
                from models.workspace.backup import copy_beside

                copy_beside(database, path, "before-migration")
                migrations.migrate(database)
            holder.write(path)
            return cls(database, path, actor, Source())
        except BaseException as error:
            database.conn.close()
            if isinstance(error, connection.OperationalError):
                raise UnusableFile(_why_not(path, error)) from error
            raise

    def close(self) -> None:
        """Close the file; it is then one file with nothing beside it."""
        connection.let_go(self._database)
        holder.remove(self.path)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None) -> None:
        self.close()

    @property
    def database(self) -> Database:
        """The connection: for what keeps the file itself (backup, check), not for reading or writing what it holds."""
        return self._database

    def query(self, sql: str, **params: object) -> list[dict[str, Any]]:
        """All rows of a SELECT with named parameters."""
        return run_query(self._database, sql, params)

    def do(self, action: Action[P, T], *args: P.args, **kwargs: P.kwargs) -> Outcome[T]:
        """Run an action: all of it is kept, with its history, or nothing is."""
        entry = self._entry(action.name, action.sentence(dict(kwargs)), Kind.DO, None, action.undo)
        transaction = Transaction(self._database, self._schema, self._source, self.actor)
        return self._record(entry, lambda: action.run(transaction, *args, **kwargs))

    def undo(self) -> Outcome[str]:
        """Take back the newest action that still stands; returns its sentence. Raises Refused if there is none."""
        target = undo.next_to_undo(history.entries(self._database))
        if target is None:
            raise Refused("There is nothing that could be undone.")
        return self._revert(target, Kind.UNDO)

    def redo(self) -> Outcome[str]:
        """Bring back what was undone last; returns its sentence. Raises Refused if there is nothing, or something newer."""
        target = undo.next_to_redo(history.entries(self._database))
        if target is None:
            raise Refused("There is nothing that could be redone.")
        return self._revert(target, Kind.REDO)

    def undo_sentence(self) -> str | None:
        """What undo would take back, or None."""
        target = undo.next_to_undo(history.entries(self._database))
        return target.sentence if target else None

    def redo_sentence(self) -> str | None:
        """What redo would bring back, or None."""
        target = undo.next_to_redo(history.entries(self._database))
        return target.sentence if target else None

    def entries(self) -> list[Entry]:
        """Everything that happened, newest first."""
        return list(history.entries(self._database))

    def history_of(self, table: str, *key: object) -> list[tuple[Entry, history.Change]]:
        """Everything that happened to one row, oldest first."""
        return history.of_row(self._database, table, key)

    def history_head(self) -> str:
        """The digest that stands for the whole history: 64 hex digits."""
        return history.head(self._database)

    def _revert(self, target: Entry, kind: Kind) -> Outcome[str]:
        changes = history.changes(self._database, target.id)
        entry = self._entry(target.name, target.sentence, kind, target.id, Undo.YES)

        def take_back() -> str:
            undo.revert(self._database, self._schema, changes)
            return target.sentence

        return self._record(entry, take_back)

    def _entry(self, name: str, sentence: str, kind: Kind, target: int | None, how: Undo) -> Entry:
        return Entry(0, f"{self._source.now():%Y-%m-%dT%H:%M:%SZ}", self.actor, name, sentence, kind, target, how)

    def _record(self, entry: Entry, work: Callable[[], T]) -> Outcome[T]:
        if self._database.conn.in_transaction:
            raise RuntimeError("an action is under way already; call the other one's run()")
        self._database.conn.execute("BEGIN IMMEDIATE")
        try:
            entry_id = history.begin(self._database, entry)
            result = work()
            topics = topics_of(self._database, self._schema.keys, history.changes(self._database, entry_id))
            changed = history.finish(self._database, entry_id, self._source.random)
            self._database.conn.execute("COMMIT")
        except BaseException:
            if self._database.conn.in_transaction:
                self._database.conn.execute("ROLLBACK")
            raise
        return Outcome(result, topics, entry_id if changed else 0)


def unlock(path: Path, passphrase: str) -> Database:
    """A keyed connection to a file that is known to be a workspace. Nothing has been written to it."""
    connection.check_before_opening(path)
    try:
        database = connection.connect(path, passphrase)
        application_id = database.execute("PRAGMA application_id").fetchone()[0]
    except connection.OperationalError as error:
        raise UnusableFile(_why_not(path, error)) from error
    except connection.DatabaseError as error:
        raise UnusableFile(f"The passphrase is wrong, or {path} is not a Plumbline workspace.") from error
    if application_id != connection.APPLICATION_ID:
        database.conn.close()
        raise UnusableFile(f"{path} is an encrypted database of another application.")
    return database


def _why_not(path: Path, error: Exception) -> str:
    if "locked" in str(error):
        return f"{path} is open already{holder.who(path)}. Close it there first."
    if "readonly" in str(error) or "read-only" in str(error):
        return f"{path} cannot be written; check its permissions and those of its folder."
    if "full" in str(error):
        return f"The disk is full, so {path} cannot be opened safely."
    return f"{path} cannot be opened: {error}."
