"""The open workspace: it is read by queries, written by actions, and undone from its history. One process at a time.

Threads of that process take turns: see `Workspace.turn`.
"""

import contextlib
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Generic, ParamSpec, Self, TypeVar

from models.support.errors import Refused, UnusableFile
from models.support.messages import message
from models.workspace import (
    atomic_files,
    closing,
    connection,
    digest_chain,
    growing_files,
    history,
    lock,
    migrations,
    opening,
    triggers,
    undo,
    verified_copies,
)
from models.workspace.clock import SeededSource, Source
from models.workspace.commit import commit
from models.workspace.engine import Database, DatabaseError, IntegrityError
from models.workspace.history import Change, Entry, Kind, Undo, UndoLabel
from models.workspace.operation import Operation
from models.workspace.topics import topics_of
from models.workspace.transaction import Schema, Transaction, run_query

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    """What an action returned, the topics it changed, and its place in the history (0 if it left nothing there)."""

    result: T
    topics: frozenset[str]
    entry_id: int


class Workspace:
    """One encrypted file, open. Use it as a context manager; `actor` is who the history says did it.

    Whatever needs the file raises UnusableFile if the disk is full or fails, or the file turns out to be damaged.
    """

    def __init__(self, database: Database, path: Path, actor: str, source: Source, hold: lock.ProcessLock) -> None:
        self.path = path
        self.actor = actor or lock.user_name()
        self._database = database
        self._source = source
        self._schema = Schema(database, triggers.domain_tables(database))
        self._hold = hold
        hold.announce()
        self._turn = threading.RLock()
        self._has_written = False
        self._is_copied = False

    @classmethod
    def create(cls, path: Path, passphrase: str, actor: str = "", *, seed: int | None = None) -> Self:
        """A new, empty workspace, readable by its owner only. With a seed, the same actions make equal content.

        Raises UnusableFile if the path is taken or cannot be written, or the passphrase cannot be used.
        """
        connection.key_literal(passphrase)
        atomic_files.refuse_taken(path)
        growing_files.sweep(path)
        source = Source() if seed is None else SeededSource(seed)
        with growing_files.growing(path) as part, connection.translate_errors(path):
            database = connection.connect(part, passphrase)
            with contextlib.closing(database.conn):
                connection.do_without_journal(database.conn)
                migrations.migrate(database)
            atomic_files.drop_logs(path)
            hold = lock.ProcessLock(path)
            try:
                atomic_files.put_new(part, path)
                with _discarding(path):
                    database = connection.connect_exclusively(path, passphrase)
                    with connection.close_on_failure(database):
                        return cls(database, path, actor, source, hold)
            except BaseException:
                hold.close()
                raise

    @classmethod
    def open(cls, path: Path, passphrase: str, actor: str = "", *, take_over: bool = False) -> Self:
        """The workspace at `path`, its schema brought up to date after a backup where that is needed.

        Raises UnusableFile, with the file untouched, if it cannot be opened; lock.OpenElsewhere if another computer
        seems to have it open, unless it is to be taken over from there.
        """
        opening.refuse_missing(path)
        if not take_over:
            lock.refuse_elsewhere(path)
        hold = lock.ProcessLock(path)
        try:
            return cls._open_held(path, passphrase, actor, hold)
        except BaseException:
            hold.close()
            raise

    @classmethod
    def _open_held(cls, path: Path, passphrase: str, actor: str, hold: lock.ProcessLock) -> Self:
        database = opening.unlock_held(path, passphrase)
        with connection.translate_errors(path), connection.close_on_failure(database):
            connection.lock_exclusively(database)
            growing_files.sweep(atomic_files.real(path))
            connection.drop_empty_log(database, path)
            opening.bring_up_to_date(database, path)
            return cls(database, path, actor, Source(), hold)

    @property
    def is_in_place(self) -> bool:
        """Whether the open file is still the one at the path: another program may have moved or replaced it."""
        return self._hold.is_in_place()

    def close(self) -> Path | None:
        """Close the file; it is then one file with nothing beside it.

        Where the file is no longer at its path, all that the session holds is saved to a new workspace first, because a
        deleted file ends with its last handle, and nothing at the path is touched: it may be another program's. Returns
        that workspace, which has the same passphrase, or None if none was needed or could be written.
        """
        with self._turn:
            return closing.close(self._database, self._hold, self.path, is_copied=self._is_copied)

    def save_copy(self, target: Path) -> None:
        """Write all that the session holds to a new workspace `target`, which opens with the same passphrase.

        Also where the file at the path is another one by now. Raises UnusableFile if it cannot be written.
        """
        with self._turn, connection.translate_errors(target):
            verified_copies.write_copy(self._database, target)
            self._is_copied = True

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None) -> None:
        self.close()

    @property
    def database(self) -> Database:
        """The connection: for what is done to the file (backup, passphrase), not for what it holds."""
        return self._database

    def replace_file(self, fresh: Path, passphrase: str, *, kept: Path, old: str) -> None:
        """Put the finished file `fresh` in the place of this one and go on with it, under its passphrase.

        Raises WorkspaceMoved if the path leads to another file by now. Raises UnusableFile if a step fails, and the session
        goes on under the `old` passphrase: with the file as it is, or with `kept`, a copy of it. Raises connection.Closed
        if neither can be opened.
        """
        with self._turn, connection.translate_errors(self.path):
            self._refuse_moved()  # or the new file would be put over another program's
            place = atomic_files.real(self.path)
            connection.flush(self._database)  # while it is open: a disk that does not write could not be reopened
            connection.close(self._database)
            try:
                for log in atomic_files.logs_of(place):  # the new file would take it for its own
                    raise UnusableFile(
                        message(
                            "{path} cannot be deleted. Nothing was changed. Check the disk and try again.", path=log
                        )
                    )
                atomic_files.atomic_replace(fresh, place, lambda: atomic_files.put_back(kept, place))
                try:
                    self._reconnect(passphrase)
                except BaseException:
                    atomic_files.put_back(kept, place)
                    raise
            except BaseException:
                if self._reconnect(old, passphrase) == old:
                    raise

    def _reconnect(self, *passphrases: str) -> str:
        """Go on with the file that has the name now, under the first passphrase that opens it, which is returned."""
        for passphrase in passphrases:
            with suppress(DatabaseError):
                self._database.conn = connection.connect_exclusively(self.path, passphrase).conn
                self._hold.renew()
                return passphrase
        raise connection.Closed(self.path)

    def checkpoint(self) -> bool:
        """Bring all that was written into the main file, so that a copy of it alone is complete.

        Returns whether that was done. While another thread is at work it is not, and where the disk fails nothing is
        lost: the next checkpoint or the next opening does it.
        """
        if not self._turn.acquire(blocking=False):
            return False
        try:
            return connection.checkpoint(self._database)
        finally:
            self._turn.release()

    def exclusive(self) -> AbstractContextManager[object]:
        """Hold this while several reads have to see the same; another thread's reads and writes wait for its end."""
        return self._turn

    def query(self, sql: str, **params: object) -> list[dict[str, Any]]:
        """All rows of a SELECT with named parameters. Raises ValueError for anything else than a SELECT."""
        with self._turn, connection.translate_errors(self.path):
            return run_query(self._database, sql, params)

    def do(self, action: Operation[P, T], *args: P.args, **kwargs: P.kwargs) -> Outcome[T]:
        """Run an action: all of it is kept, with its history, or nothing is."""
        transaction = Transaction(self._database, self._schema, self._source, self.actor)
        arguments = action.label_arguments(kwargs)
        label = UndoLabel(action.label(arguments) or "", action.id, arguments)
        entry = Entry(0, transaction.at, self.actor, label, Kind.DO, None, action.undo)
        return self._record(entry, lambda: action.run(transaction, *args, **kwargs))

    def undo(self) -> Outcome[UndoLabel]:
        """Take back the newest action that still stands; returns its label. Raises Refused if there is none."""
        with self._turn:
            target = self._next(undo.next_to_undo)
            if target is None:
                raise Refused(message("Nothing to undo."))
            return self._revert(target, Kind.UNDO)

    def redo(self) -> Outcome[UndoLabel]:
        """Bring back what was undone last; returns its label. Raises Refused if there is nothing, or newer work."""
        with self._turn:
            target = self._next(undo.next_to_redo)
            if target is None:
                raise Refused(message("Nothing to redo."))
            return self._revert(target, Kind.REDO)

    def undo_stretch(self) -> Outcome[UndoLabel]:
        """Take back the newest step; if it is typing, all of it that was done in one stretch. Raises Refused."""
        return self._while_one_stretch(self.undo, undo.next_to_undo)

    def redo_stretch(self) -> Outcome[UndoLabel]:
        """Bring back what was undone last, a stretch of typing as a whole. Raises Refused."""
        return self._while_one_stretch(self.redo, undo.next_to_redo)

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

    def _while_one_stretch(
        self, step: Callable[[], Outcome[UndoLabel]], choose: Callable[[Iterable[Entry]], Entry | None]
    ) -> Outcome[UndoLabel]:
        with self._turn, connection.translate_errors(self.path):
            before = self._next(choose)
            outcome = step()
            topics = outcome.topics
            while before and (after := self._next(choose)) and self._are_one_stretch(before, after):
                outcome, before = step(), after
                topics |= outcome.topics
        return Outcome(outcome.result, topics, outcome.entry_id)

    def _are_one_stretch(self, one: Entry, other: Entry) -> bool:
        """Whether typing went on from one step to the other; undo meets the newer one first, redo the older one."""
        newer, older = (other, one) if one.kind is Kind.UNDO else (one, other)
        new, old = (list(history.changes(self._database, entry.id)) for entry in (newer, older))
        return undo.is_one_typing_run(newer, new, older, old)

    def _revert(self, target: Entry, kind: Kind) -> Outcome[UndoLabel]:
        at = f"{self._source.now():%Y-%m-%dT%H:%M:%SZ}"
        entry = Entry(0, at, self.actor, target.label, kind, target.id, Undo.YES)

        def revert_target() -> UndoLabel:
            undo.revert(self._database, self._schema, list(history.changes(self._database, target.id)))
            return target.label

        try:
            return self._record(entry, revert_target)
        except IntegrityError as error:
            raise Refused(undo.CHANGED_SINCE) from error

    def _refuse_moved(self) -> None:
        """Raise WorkspaceMoved if what is written now would not be at the path."""
        if not (self._hold.is_in_place() and self._hold.has_one_name()):
            raise lock.WorkspaceMoved(self.path)

    @contextmanager
    def _written_out_if_moved(self) -> Iterator[None]:
        """Empty the log if the file has moved: its name may be that of another file's log by now."""
        try:
            yield
        except lock.WorkspaceMoved:
            connection.checkpoint(self._database)
            raise

    def _record(self, entry: Entry, work: Callable[[], T]) -> Outcome[T]:
        with self._turn, connection.translate_errors(self.path), self._written_out_if_moved():
            connected = self._database.conn
            if connected.in_transaction:
                raise RuntimeError("an action is under way already; call the other one's run()")
            self._refuse_moved()
            if self._has_written:
                connection.enable_wal(self._database)
            connected.execute("BEGIN IMMEDIATE")
            try:
                entry_id = digest_chain.open_entry(self._database, entry)
                result = work()
                topics = topics_of(self._database, self._schema, history.changes(self._database, entry_id))
                changed = digest_chain.close_entry(self._database, entry_id)
                self._refuse_moved()
                commit(self._database, entry_id, self.path)
                self._has_written, self._is_copied = True, False
                self._hold.claim_logs()
            except BaseException:
                if connected.in_transaction:
                    connected.execute("ROLLBACK")
                raise
        return Outcome(result, topics, entry_id if changed else 0)


@contextmanager
def _discarding(path: Path) -> Iterator[None]:
    """Delete the file if what is done with it fails."""
    try:
        yield
    except BaseException:
        atomic_files.discard(path)
        raise
