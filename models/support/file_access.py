"""Reading files that a user names, without touching the workspace that this process has open.

POSIX takes away every lock a process has on a file when the process closes any handle to it. So the open workspace must
not be opened a second time here, not even to read its first bytes: another process could then write to it. Every file
that a user names is opened by `open_to_read`, or is looked at by `refuse_own` before something else opens it.
"""

import os
from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO

from models.support.errors import BadInput
from models.support.messages import message

Identity = tuple[int, int]
"""Device and inode: the file itself, under whatever name."""

_own: dict[Identity, frozenset[Path]] = {}


class OwnWorkspace(BadInput):
    """The file is the workspace that this process has open, or stands beside it: a log, the lock, the note."""

    def __init__(self, path: Path) -> None:
        super().__init__(message("{path} is the open workspace or belongs to it. Choose another file.", path=path))


def identity(path: Path) -> Identity | None:
    """Which file the path leads to; None if there is none, or it cannot be seen."""
    try:
        status = path.stat()
    except (OSError, ValueError):
        return None
    return status.st_dev, status.st_ino


def claim(file: Identity, beside: Iterable[Path]) -> None:
    """Have this file refused from now on, and the names of its logs and its lock, whether there is such a file or not."""
    _own[file] = frozenset(beside)


def release(file: Identity) -> None:
    """Have this file refused no more."""
    _own.pop(file, None)


def is_own(path: Path) -> bool:
    """Whether the path leads to a workspace that this process has open."""
    return identity(path) in _own


def refuse_own(path: Path) -> None:
    """Raise OwnWorkspace, without opening it, if the path leads to an open workspace or to what stands beside one."""
    if not _own:
        return
    if is_own(path) or any(Path(os.path.realpath(path)) in beside for beside in _own.values()):
        raise OwnWorkspace(path)


def open_to_read(path: Path) -> BinaryIO:
    """A file that a user named, open to be read. Raises OwnWorkspace as `refuse_own`, and OSError as `open`."""
    refuse_own(path)
    return path.open("rb")
