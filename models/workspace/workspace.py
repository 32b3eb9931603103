"""Open workspace: runs operations, undoes and redoes them, and replaces or closes the file. One process at a time.

Threads of that process take turns: see `Workspace.exclusive`.
"""

import contextlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Generic, ParamSpec, Self, TypeVar

from msgspec import Struct

from models.support.errors import Refused, UnusableFile
from models.support.messages import message
from models.workspace import (
    atomic_files,
    backup_files,
    closing,
    connection,
    digest_chain,
    growing_files,
    history,
    lock,
    migrations,
    opening,
    undo,
)
from models.workspace.clock import Source
from models.workspace.commit import commit
from models.workspace.engine import Database, DatabaseError, IntegrityError
from models.workspace.history import Entry, Kind, Undo, UndoLabel
from models.workspace.operation import Operation
from models.workspace.topics import topics_of
from models.workspace.transaction import Transaction
from models.workspace.workspace_reader import WorkspaceReader

P = ParamSpec("P")
T = TypeVar("T")


class Outcome(Struct, Generic[T], frozen=True):
    """Result of an operation, the topics it changed, and the id of its history entry (0 if nothing changed)."""

    result: T
    topics: frozenset[str]
    entry_id: int


class Workspace(WorkspaceReader):
    """One open encrypted file, to be used as a context manager. `actor` is recorded in the history as the author.

    Every method that needs the file raises UnusableFile if the disk is full or fails, or the file turns out to be damaged.
    """

    def __init__(
        self, database: Database, path: Path, actor: str, source: Source, process_lock: lock.ProcessLock
    ) -> None:
        super().__init__(database, path)
        self.actor = actor or lock.user_name()
        self._source, self._process_lock = source, process_lock
        process_lock.write_note()
        self._has_written = False
        self._is_copied = False

    @classmethod
    def create(cls, path: Path, passphrase: str, actor: str = "", *, source: Source | None = None) -> Self:
        """A new, empty workspace, readable by its owner only. `source` replaces the clock and random numbers of the system.

        Raises UnusableFile if the path is taken or cannot be written, or the passphrase cannot be used; BadInput if it is
        weaker than the minimum.
        """
        connection.refuse_unusable(passphrase)
        atomic_files.refuse_taken(path)
        growing_files.delete_leftovers(path)
        with growing_files.growing(path) as part, connection.translate_errors(path):
            database = connection.connect(part, passphrase)
            with contextlib.closing(database.conn):
                connection.do_without_journal(database.conn)
                migrations.migrate(database)
            atomic_files.drop_logs(path)
            process_lock = lock.ProcessLock(path)
            try:
                atomic_files.put_new(part, path)
                with atomic_files.discard_on_failure(path):
                    database = connection.connect_exclusively(path, passphrase)
                    with connection.close_on_failure(database):
                        return cls(database, path, actor, source or Source(), process_lock)
            except BaseException:
                process_lock.close()
                raise

    def use_system_source(self) -> None:
        """Use the clock and random numbers of the system from now on."""
        self._source = Source()

    @classmethod
    def open(cls, path: Path, passphrase: str, actor: str = "", *, take_over: bool = False) -> Self:
        """The workspace at `path`, migrated to the current schema after a backup if it is older.

        Raises UnusableFile, with the file untouched, if it cannot be opened; lock.OpenElsewhere if another computer
        seems to have it open, unless `take_over` is set.
        """
        opening.refuse_missing(path)
        if not take_over:
            lock.refuse_elsewhere(path)
        process_lock = lock.ProcessLock(path)
        try:
            return cls._open_locked(path, passphrase, actor, process_lock)
        except BaseException:
            process_lock.close()
            raise

    @classmethod
    def _open_locked(cls, path: Path, passphrase: str, actor: str, process_lock: lock.ProcessLock) -> Self:
        database = opening.unlock_locked(path, passphrase)
        with connection.translate_errors(path), connection.close_on_failure(database):
            connection.lock_exclusively(database)
            growing_files.delete_leftovers(atomic_files.real(path))
            connection.drop_empty_log(database, path)
            opening.bring_up_to_date(database, path)
            return cls(database, path, actor, Source(), process_lock)

    @property
    def is_in_place(self) -> bool:
        """Whether the open file is still the one at the path: another program may have moved or replaced it."""
        return self._process_lock.is_in_place()

    def close(self) -> Path | None:
        """Close the file and leave no log beside it.

        If the file is no longer at its path, its content is first saved to a new workspace with the same passphrase,
        because a deleted file is lost with its last handle. Nothing at the path is touched then: it may belong to another
        program. Returns the new workspace, or None if none was needed or could be written.
        """
        with self._lock:
            return closing.close(self._database, self._process_lock, self.path, is_copied=self._is_copied)

    def save_copy(self, target: Path) -> None:
        """Write the content to a new workspace `target` with the same passphrase.

        Works even if another file is at the path by now. Raises UnusableFile if it cannot be written.
        """
        with self._lock, connection.translate_errors(target):
            backup_files.write_copy(self._database, target)
            self._is_copied = True

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None) -> None:
        self.close()

    @property
    def database(self) -> Database:
        """The connection, for work on the file itself (backup, passphrase) and never for its content."""
        return self._database

    def replace_file(
        self, fresh: Path, passphrase: str, *, kept: Path, old: str, keep: Callable[[Path, Path], object] | None = None
    ) -> None:
        """Replace this file by the finished file `fresh` and continue with it, under its passphrase.

        `kept` is a copy of this file, or `keep` makes it of a damaged one, once it is closed. Raises WorkspaceMoved if the path
        leads to another file by now. Raises UnusableFile if a step fails, and the session goes on under the `old` passphrase:
        with the file as it is, or with `kept`. Raises connection.Closed if neither can be opened.
        """
        with self._lock, connection.translate_errors(self.path):
            self._refuse_moved()  # the new file would overwrite one of another program
            place = atomic_files.real(self.path)
            if keep is None:
                connection.flush(self._database)  # before closing: after a failed write the file could not be reopened
            connection.close(self._database)
            try:
                for log in atomic_files.logs_of(place):  # SQLite would apply it to the new file
                    raise UnusableFile(
                        message(
                            "{path} cannot be deleted. Nothing was changed. Check the disk and try again.", path=log
                        )
                    )
                if keep:
                    keep(place, kept)
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
        """Reopen the file at the path; returns the first of the passphrases that opens it. Raises connection.Closed."""
        for passphrase in passphrases:
            with contextlib.suppress(DatabaseError):
                self._database.take(connection.connect_exclusively(self.path, passphrase))
                self._process_lock.renew()
                return passphrase
        raise connection.Closed(self.path)

    def checkpoint(self) -> bool:
        """Write the log into the main file, so that a copy of that file alone is complete.

        Returns False while another thread is writing or if the disk fails. Nothing is lost then: the next checkpoint or
        the next opening does it.
        """
        if not self._lock.acquire(blocking=False):
            return False
        try:
            return connection.checkpoint(self._database)
        finally:
            self._lock.release()

    def do(self, operation: Operation[P, T], *args: P.args, **kwargs: P.kwargs) -> Outcome[T]:
        """Run an operation atomically: all of its changes and their history are stored, or nothing."""
        transaction = Transaction(self._database, self._schema, self._source, self.actor)
        arguments = operation.label_arguments(kwargs)
        label = UndoLabel(operation.label(arguments) or "", operation.id, arguments)
        entry = Entry(0, transaction.at, self.actor, label, Kind.DO, None, operation.undo)
        return self._record(entry, lambda: operation.run(transaction, *args, **kwargs))

    def undo(self) -> Outcome[UndoLabel]:
        """Undo the newest operation in effect; returns its label. Raises Refused if there is none or it cannot be reverted."""
        with self._lock:
            if target := self._next(undo.next_to_undo):
                return self._revert(target, Kind.UNDO)
            raise Refused(message("There is nothing to undo."))

    def redo(self) -> Outcome[UndoLabel]:
        """Redo the last undone operation; returns its label. Raises Refused if there is none, or newer work."""
        with self._lock:
            if target := self._next(undo.next_to_redo):
                return self._revert(target, Kind.REDO)
            raise Refused(message("There is nothing to redo."))

    def undo_typing_run(self) -> Outcome[UndoLabel]:
        """Undo the newest step, or the whole typing run it ends. Raises Refused as `undo`."""
        return self._revert_typing_run(self.undo, undo.next_to_undo)

    def redo_typing_run(self) -> Outcome[UndoLabel]:
        """Redo the last undone step, or the whole typing run it begins. Raises Refused as `redo`."""
        return self._revert_typing_run(self.redo, undo.next_to_redo)

    def _revert_typing_run(
        self, step: Callable[[], Outcome[UndoLabel]], choose: Callable[[Iterable[Entry]], Entry | None]
    ) -> Outcome[UndoLabel]:
        with self._lock, connection.translate_errors(self.path):
            before = self._next(choose)
            outcome = step()
            topics = outcome.topics
            while before and (after := self._next(choose)) and undo.is_same_typing_run(self._database, before, after):
                outcome, before = step(), after
                topics |= outcome.topics
        return Outcome(outcome.result, topics, outcome.entry_id)

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
        """Raise WorkspaceMoved unless the open file is the one at the path and has no second name."""
        if not (self._process_lock.is_in_place() and self._process_lock.has_one_name()):
            raise lock.WorkspaceMoved(self.path)

    @contextlib.contextmanager
    def _written_out_if_moved(self) -> Iterator[None]:
        """On WorkspaceMoved, write the log into the file: the log's name may belong to another file by now."""
        try:
            yield
        except lock.WorkspaceMoved:
            connection.checkpoint(self._database)
            raise

    def _record(self, entry: Entry, work: Callable[[], T]) -> Outcome[T]:
        with self._lock, connection.translate_errors(self.path), self._written_out_if_moved():
            connected = self._database.conn
            if connected.in_transaction:
                raise RuntimeError("an operation is already running. Call the run() of the other one")
            self._refuse_moved()
            if self._has_written:
                connection.enable_wal(self._database)
            try:
                connected.execute("BEGIN IMMEDIATE")  # an interruption fails it with the transaction open
                entry_id = digest_chain.open_entry(self._database, entry)
                result = work()
                topics = topics_of(self._database, self._schema, history.changes(self._database, entry_id))
                changed = digest_chain.close_entry(self._database, entry_id)
                self._refuse_moved()
                commit(self._database, entry_id, self.path)
                self._has_written, self._is_copied = True, False
                self._process_lock.claim_logs()
            except BaseException:
                if connected.in_transaction:
                    connected.execute("ROLLBACK")
                raise
        return Outcome(result, topics, entry_id if changed else 0)
