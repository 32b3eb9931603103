"""Copy of an open workspace in small steps, between which other threads read and write it."""

import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from models.support.errors import UnusableFile
from models.support.messages import message
from models.workspace import backup_contents, backup_files, connection
from models.workspace.derived_keys import DerivedKey, Keys
from models.workspace.digest_chain import FIRST_DIGEST
from models.workspace.engine import DatabaseError
from models.workspace.workspace import Workspace

GoOn = Callable[[], bool]
"""Asked between the steps of long work: whether it should go on."""

PAGES = 16
"""Pages of 4 KB in one step: half a millisecond in which the window waits if it needs the file."""


class Stopped(UnusableFile):
    """The copy was stopped before it was complete, and no file is left."""

    def __init__(self) -> None:
        super().__init__(message("The backup was stopped before it was complete. No file was written."))


def fill(workspace: Workspace, part: Path, target: Path, go_on: GoOn) -> None:
    """Write a copy into the empty file `part`, which will become `target`, and verify that it holds what the workspace holds.

    A write of another thread enters what is already copied, too, so the copy has one state: that at the end of the last
    step. SQLite's backup API does that for writes on the same connection. Raises UnusableFile if a disk fails or a page is
    damaged, Stopped when `go_on` returns False.
    """
    with connection.translate_errors(workspace.path):
        key = Keys(connection.key_text(workspace.database.passphrase)).of_salt(salt_of(workspace))
        try:
            newest = _copy(workspace, part, key, go_on)
        except DatabaseError as error:
            if connection.is_damage(error):
                raise
            raise _not_written(target) from error
    with backup_files.errors_of_copy(target):
        found = backup_contents.verify(part, key, go_on)
    if not go_on():
        raise Stopped
    if found is None or (found.newest_entry, found.digest) != newest:
        raise backup_files.incorrect_copy(target)


def _not_written(target: Path) -> UnusableFile:
    return UnusableFile(
        message(
            "The backup {path} was not written, because its disk is full, failed or was disconnected. Everything in the "
            "workspace is saved. Check the disk and try again.",
            path=target,
        )
    )


def salt_of(workspace: Workspace) -> bytes:
    """The salt of an open workspace, which all its copies have."""
    with workspace.exclusive(), connection.translate_errors(workspace.path):
        [salt] = workspace.database.execute("PRAGMA cipher_salt").fetchone()
    return bytes.fromhex(salt)


def _copy(workspace: Workspace, part: Path, key: DerivedKey, go_on: GoOn) -> tuple[int, str]:
    """Copy all pages; returns number and digest of the newest history entry in the copy."""
    newest: tuple[int, str] = (0, FIRST_DIGEST)
    started = time.perf_counter()

    def after_step(_status: int, remaining: int, _total: int) -> None:
        nonlocal newest, started
        if not remaining:
            found = source.execute(backup_contents.NEWEST).fetchone()
            newest = (found[0], found[2]) if found else newest
            return
        if not go_on():
            raise Stopped
        workspace.let_others_in((time.perf_counter() - started) / 2)
        if workspace.database.conn is not source:
            raise Stopped
        started = time.perf_counter()

    copy = connection.connect(part, key).conn
    with closing(copy):
        connection.do_without_journal(copy)
        copy.execute(f"PRAGMA cache_size = {2 * PAGES}")  # or the last step would write all that the cache holds
        with workspace.exclusive():
            source = workspace.database.conn
            source.backup(copy, pages=PAGES, progress=after_step)
        # The copy has the mode of the workspace, which may be WAL, and such a file does not open where nothing can be written.
        copy.execute("PRAGMA journal_mode = DELETE").fetchall()
    return newest
