"""Atomic file creation and replacement. Files are private from the first byte, and never incomplete under their final name."""

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from models.support.errors import UnusableFile, reason_of
from models.support.messages import message

LOGS = ("-wal", "-journal", "-shm")
"""Suffixes that SQLite adds to the name of a database file for its logs."""

_MEGABYTE = 10**6
_FULL_BELOW = 100_000
"""Free bytes below which a failed write is explained by a full disk: SQLite needs 32 KB to read a log."""


def put_new(part: Path, target: Path) -> None:
    """Give a finished file a free name. Raises UnusableFile; the name is free then, or taken by another file."""
    refuse_taken(target)
    atomic_replace(part, target, target.unlink)


def atomic_replace(part: Path, target: Path, restore_old: Callable[[], None]) -> None:
    """Give a finished file its final name, durably: after a power cut it is there completely or not at all.

    Raises UnusableFile; the name then leads to the previous file, which `restore_old` puts back if the folder cannot be
    synced. If that fails too, the new file keeps the name and no error is raised, because the file is there and complete.
    """
    with translate_errors(target):
        _sync(part, os.O_RDWR)
        part.replace(target)
        try:
            if sys.platform != "win32":  # Windows has no handles for folders
                _sync(target.absolute().parent, os.O_RDONLY)
        except OSError:
            try:
                restore_old()
            except (OSError, UnusableFile):
                return
            raise


def put_back(kept: Path, target: Path) -> None:
    """Give the kept file its old name again, replacing the file that has it now. Raises UnusableFile."""
    with translate_errors(target):
        kept.replace(target)


def refuse_taken(path: Path) -> None:
    """Raise UnusableFile if the name is taken, by a file or anything else."""
    if os.path.lexists(path):
        raise _already_exists(path)


def refuse_without_room(path: Path, size: int) -> None:
    """Raise UnusableFile if fewer than `size` bytes are free beside `path`; never if the free space is unknown."""
    with suppress(OSError):
        free = shutil.disk_usage(path.absolute().parent).free
        if free < size:
            raise UnusableFile(
                message(
                    "The disk that holds {path} has {free} MB free, but {size} MB are needed. Free some space and try "
                    "again.",
                    path=path,
                    free=free // _MEGABYTE,
                    size=-(-size // _MEGABYTE),
                )
            )


def is_full(path: Path) -> bool:
    """Whether there is hardly any space beside `path`; False if the free space is unknown."""
    with suppress(OSError):
        return shutil.disk_usage(path.absolute().parent).free < _FULL_BELOW
    return False


def logs_of(path: Path) -> list[Path]:
    """The existing logs of a database file."""
    return [log for suffix in LOGS if os.path.lexists(log := beside(path, suffix))]


def drop_logs(path: Path) -> None:
    """Delete the logs of `path`, because SQLite would apply them to a new file of this name. Raises UnusableFile."""
    with translate_errors(path):
        for log in logs_of(path):
            log.unlink()


def real(path: Path) -> Path:
    """The path without symbolic links, so that a replacement replaces the file and not a link to it."""
    return Path(os.path.realpath(path))


def beside(path: Path, suffix: str) -> Path:
    """The path with `suffix` added to the file's name."""
    return path.with_name(path.name + suffix)


def stamped(path: Path, infix: str, suffix: str, when: datetime | None = None) -> Path:
    """A free name beside `path`: its stem, `infix`, the time in UTC and `suffix`, with a number if that is taken."""
    moment = (when or datetime.now(UTC)).astimezone(UTC)
    stem = f"{path.stem}{infix}-{moment:%Y%m%d-%H%M%S}"
    name = path.with_name(f"{stem}{suffix}")
    for number in count(2):
        if not os.path.lexists(name):
            break
        name = path.with_name(f"{stem}-{number}{suffix}")
    return name


def discard(path: Path) -> None:
    """Delete a file that is no longer needed; errors are ignored."""
    with suppress(OSError):
        path.unlink(missing_ok=True)


@contextmanager
def translate_errors(path: Path) -> Iterator[None]:
    """Turn the system's errors while creating the file into UnusableFile."""
    try:
        yield
    except FileExistsError as error:
        raise _already_exists(path) from error
    except OSError as error:
        raise UnusableFile(
            message("{path} cannot be created: {reason}.", path=path, reason=reason_of(error))
        ) from error


def _already_exists(path: Path) -> UnusableFile:
    return UnusableFile(message("{path} already exists. Choose another name.", path=path))


def _sync(path: Path, how: int) -> None:
    try:
        descriptor = os.open(path, how)
    except OSError:
        if how == os.O_RDONLY:  # a folder that can be written but not read
            return
        raise
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def discard_on_failure(path: Path) -> Iterator[None]:
    """Delete the file if the block fails."""
    try:
        yield
    except BaseException:
        discard(path)
        raise
