"""Lock of an open workspace.

A lock file beside the workspace is locked for as long as the workspace is open; nothing else ever opens that file. SQLite's own
lock on the workspace is held too, for older versions of Plumbline, which know no other. It is unsafe alone: see `file_access`.
"""

import errno
import getpass
import os
import platform
import sys
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from models.support import file_access
from models.support.errors import UnusableFile
from models.support.messages import Message, message
from models.workspace import atomic_files

_WAYS_WITHOUT_LOCKS = {errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP, errno.EINVAL}
"""Error codes of file systems without such locks."""


class WorkspaceInUse(UnusableFile):
    """The workspace is already open, here or in another process."""

    def __init__(self, path: Path) -> None:
        super().__init__(_in_use(path))


class OpenElsewhere(UnusableFile):
    """The note beside the workspace says that another computer has it open, as in a shared folder."""

    def __init__(self, path: Path, note: "Note") -> None:
        super().__init__(
            message(
                "{path} has been open on {host} since {since}, by {user}. Close it there first and let the "
                "folder synchronise. If {host} has crashed, you can take over the file.",
                path=path,
                host=note.host,
                since=note.since,
                user=note.user,
            )
        )


class Note(NamedTuple):
    """Content of the note beside an open workspace: account, computer, process and start time (UTC)."""

    user: str
    host: str
    process: str
    since: str


class WorkspaceMoved(UnusableFile):
    """The open workspace is no longer the file at its path, or has a second name."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            message(
                "{path} was moved, replaced, deleted or linked by another program while it was open. Nothing "
                "more is stored in it. Save a copy elsewhere and continue with the copy.",
                path=path,
            )
        )


class ProcessLock:
    """Exclusive lock of this process on a workspace, with a note beside the file that names its owner."""

    def __init__(self, path: Path) -> None:
        """Take the lock. Raises WorkspaceInUse if another process has it, or this one already has the workspace open."""
        if file_access.is_own(path):
            raise WorkspaceInUse(path)
        self._path = path
        self._place = atomic_files.real(path)
        self._note = _note(self._place)
        self._lock = _lock(_lock_file(self._place), path)
        self._identity = file_access.identity(path)
        self._logs: dict[Path, file_access.Identity | None] = {}

    def write_note(self) -> None:
        """Claim the opened file and write the note."""
        self.renew()
        # The workspace can be opened without a note.
        with suppress(OSError):
            descriptor = _open_beside(self._note, os.O_CREAT | os.O_TRUNC | os.O_WRONLY)
            with os.fdopen(descriptor, "w", encoding="utf-8") as note:
                since = f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC"
                note.write("\n".join(Note(user_name(), platform.node(), str(os.getpid()), since)))

    def renew(self) -> None:
        """Claim the file at the path, which this process has just opened or put there."""
        self._delete_note()
        self._identity = file_access.identity(self._path)
        if self._identity:
            logs = [atomic_files.beside(self._place, suffix) for suffix in atomic_files.LOGS]
            file_access.claim(self._identity, [*logs, self._note, _lock_file(self._place)])

    def is_in_place(self) -> bool:
        """Whether the path still leads to the claimed file."""
        return file_access.identity(self._path) == self._identity

    def claim_logs(self) -> None:
        """Remember the logs beside the file as those of this session, which has just written to them."""
        self._logs = {log: file_access.identity(log) for log in atomic_files.logs_of(self._place)}

    def drop_logs(self) -> None:
        """Delete the logs of this session, but none that another program has put in their place."""
        for log, identity in self._logs.items():
            if file_access.identity(log) == identity:
                atomic_files.discard(log)

    def has_one_name(self) -> bool:
        """Whether the file has no hard link."""
        try:
            return self._path.stat().st_nlink == 1
        except OSError:
            return False

    def close(self) -> None:
        """Release the lock and delete the note."""
        self._delete_note()
        note = _read_note(self._place)
        if note and (note.host, note.process) == (platform.node(), str(os.getpid())):
            with suppress(OSError):
                self._note.unlink()
        if self._lock is not None:
            _unlock(_lock_file(self._place), self._lock)
            self._lock = None

    def _delete_note(self) -> None:
        if self._identity:
            file_access.release(self._identity)


def refuse_locked(path: Path) -> None:
    """Raise WorkspaceInUse if this process or another has the workspace open."""
    ProcessLock(path).close()


def refuse_elsewhere(path: Path) -> None:
    """Raise OpenElsewhere if the note beside the file is from another computer, whose lock is not visible here.

    The age of the note does not matter: it is deleted on closing, so a remaining note means an open session or a crash,
    and only a person can tell which.
    """
    note = _read_note(path)
    if note and note.host != platform.node():
        raise OpenElsewhere(path, note)


def user_name() -> str:
    """The name of the account this process runs under."""
    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError):  # an account without a name, as in a container
        return "unknown"


def _in_use(path: Path) -> Message:
    """The message naming who has the file open, if the note says so. The file is locked, so the note is current."""
    note = _read_note(path)
    if note is None:
        return message("{path} is already open. Close it there first.", path=path)
    return message(
        "{path} is already open: {user} on {host}, process {process}. Close it there first.",
        path=path,
        user=note.user,
        host=note.host,
        process=note.process,
    )


def _read_note(path: Path) -> Note | None:
    """The note beside the file; None if there is none or it is not Plumbline's. Earlier versions stored no time in it."""
    try:
        with os.fdopen(_open_beside(_note(atomic_files.real(path)), os.O_RDONLY), encoding="utf-8") as stream:
            user, host, process, *since = stream.read(300).split("\n")
    except (OSError, ValueError):
        return None
    return Note(user, host, process, since[0] if since else message("an unknown time"))


def _note(place: Path) -> Path:
    return place.with_name(f".{place.name}.open")


def _open_beside(file: Path, how: int) -> int:
    """A descriptor of the note or lock file; symbolic links are not followed. Raises OSError for a link."""
    if file.is_symlink():  # checked first, because Windows has no O_NOFOLLOW
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(file))
    return os.open(file, how | getattr(os, "O_NOFOLLOW", 0), 0o600)


def _lock_file(place: Path) -> Path:
    return place.with_name(f".{place.name}.lock")


def _lock(file: Path, path: Path) -> int | None:
    """A descriptor of the locked lock file; None if none can be created or locked there. Raises WorkspaceInUse."""
    while True:
        try:
            descriptor = _open_beside(file, os.O_CREAT | os.O_RDWR)
        except OSError:  # a read-only folder, or a link: SQLite's own lock must do
            return None
        try:
            _lock_whole(descriptor)
        except OSError as error:
            os.close(descriptor)
            if error.errno in _WAYS_WITHOUT_LOCKS:
                return None
            raise WorkspaceInUse(path) from error
        try:
            if os.path.samestat(os.fstat(descriptor), file.stat()):
                return descriptor
        except OSError:
            pass
        os.close(descriptor)  # the last holder has deleted it, so the lock is void: take the new one


def _unlock(file: Path, descriptor: int) -> None:
    """Delete the lock file while it is locked, so that the next process creates its own; Windows deletes closed files only."""
    if sys.platform != "win32":
        with suppress(OSError):
            file.unlink()
    os.close(descriptor)
    if sys.platform == "win32":
        with suppress(OSError):
            file.unlink()


def _lock_whole(descriptor: int) -> None:
    """Lock an open file for this descriptor only, whatever else this process opens. Raises OSError if it is locked."""
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
