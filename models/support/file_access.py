"""Access to files named by the user that never opens the workspace this process has open.

On POSIX, a process loses all its locks on a file when it closes any handle to that file. So the open workspace must not
be opened a second time, not even to read its first bytes: another process could then write to it. Every file named by
the user is opened by `open_to_read`, or checked by `refuse_own` before other code opens it.
"""

import os
from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO

from models.support.errors import BadInput
from models.support.messages import message

Identity = tuple[int, int]
"""Device and inode: they identify a file regardless of its name."""

_own: dict[Identity, frozenset[Path]] = {}


class OwnWorkspace(BadInput):
    """The file is the workspace that this process has open, or one of its log, lock and note files."""

    def __init__(self, path: Path) -> None:
        super().__init__(message("{path} is the open workspace or belongs to it. Choose another file.", path=path))


def identity(path: Path) -> Identity | None:
    """The identity of the file at the path; None if it is missing or inaccessible."""
    try:
        status = path.stat()
    except (OSError, ValueError):
        return None
    return status.st_dev, status.st_ino


def claim(file: Identity, beside: Iterable[Path]) -> None:
    """Refuse this file from now on, and the paths `beside` it (logs, lock, note) even if they do not exist."""
    _own[file] = frozenset(beside)


def release(file: Identity) -> None:
    """Stop refusing this file."""
    _own.pop(file, None)


def is_own(path: Path) -> bool:
    """Whether the path leads to a workspace that this process has open."""
    return identity(path) in _own


def is_displaced(path: Path) -> bool:
    """Whether a workspace that this process opened at the path is no longer there: it was moved, or its disk taken away."""
    log = Path(f"{os.path.realpath(path)}-wal")
    return not is_own(path) and any(log in beside for beside in _own.values())


def refuse_own(path: Path) -> None:
    """Raise OwnWorkspace, without opening the file, if it is an open workspace or a file that belongs to one."""
    if not _own:
        return
    if is_own(path) or any(Path(os.path.realpath(path)) in beside for beside in _own.values()):
        raise OwnWorkspace(path)


def open_to_read(path: Path) -> BinaryIO:
    """A file named by the user, opened for binary reading. Raises OwnWorkspace as `refuse_own`, and OSError."""
    refuse_own(path)
    return path.open("rb")
