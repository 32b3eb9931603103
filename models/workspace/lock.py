"""Who has a workspace open. SQLite's exclusive lock is the truth; here it is kept whole and given its words.

POSIX takes away every lock a process has on a file when the process closes any handle to it. So a workspace that this
process has open must not be opened again here, not even to look at its first bytes: ask `refuse_if_ours` before.
"""

import getpass
import os
import platform
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from models.errors import UnusableFile
from models.sentences import Sentence, say

_ours: set[tuple[int, int]] = set()


class InUse(UnusableFile):
    """The workspace is open already, here or in another process."""

    def __init__(self, path: Path) -> None:
        super().__init__(_in_use(path))


class OpenElsewhere(UnusableFile):
    """A note says that another computer has the workspace open, as happens in a folder that computers share."""

    def __init__(self, path: Path, note: "Note") -> None:
        super().__init__(
            say(
                "{path} has been open on {host} since {since}, by {user}. Close it there first, and let the folder "
                "synchronise. If {host} has crashed, you can take the file over.",
                path=path,
                host=note.host,
                since=note.since,
                user=note.user,
            )
        )


class Note(NamedTuple):
    """What the note beside an open workspace says: the account, the computer, the process, and since when (UTC)."""

    user: str
    host: str
    process: str
    since: str


class Hold:
    """This process's claim on a workspace it has locked, with a note beside the file that says whose it is."""

    def __init__(self, path: Path) -> None:
        self._note = _note(path.absolute())
        self._identity = _identity(path)
        _ours.add(self._identity)
        # That the note cannot be written is no reason not to open.
        with suppress(OSError):
            descriptor = os.open(self._note, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
            with os.fdopen(descriptor, "w", encoding="utf-8") as note:
                since = f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC"
                note.write("\n".join(Note(user_name(), platform.node(), str(os.getpid()), since)))

    def renew(self, path: Path) -> None:
        """Claim the file that has taken the place of the one claimed before."""
        _ours.discard(self._identity)
        self._identity = _identity(path)
        _ours.add(self._identity)

    def release(self) -> None:
        """Give the claim up."""
        _ours.discard(self._identity)
        with suppress(OSError):
            self._note.unlink()


def refuse_if_ours(path: Path) -> None:
    """Raise InUse if this very process has the file open, under whatever name, without opening it."""
    if _identity(path) in _ours:
        raise InUse(path)


def refuse_elsewhere(path: Path) -> None:
    """Raise OpenElsewhere if the note beside the file is of another computer, whose lock is not seen here.

    However old the note is: a computer that is done with the file deletes it, so one that is left tells of a session
    that goes on, or of a crash, and only a person knows which.
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


def _in_use(path: Path) -> Sentence:
    """Who has it open, as far as the note says. A note left by a crash deceives nobody: the file is locked."""
    note = _read_note(path)
    if note is None:
        return say("{path} is open already. Close it there first.", path=path)
    return say(
        "{path} is open already by {user} on {host}, process {process}. Close it there first.",
        path=path,
        user=note.user,
        host=note.host,
        process=note.process,
    )


def _read_note(path: Path) -> Note | None:
    """The note beside the file; None if there is none, or none of ours. Versions before wrote no time into it."""
    try:
        user, host, process, *since = _note(path).read_text(encoding="utf-8")[:300].split("\n")
    except (OSError, ValueError):
        return None
    return Note(user, host, process, since[0] if since else say("an unknown time"))


def _note(path: Path) -> Path:
    return path.with_name(f".{path.name}.open")


def _identity(path: Path) -> tuple[int, int]:
    status = path.stat()
    return status.st_dev, status.st_ino
