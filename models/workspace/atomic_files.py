"""Atomic file creation and replacement: private from the first byte, complete or not at all, never over another file."""

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
"""What SQLite adds to the name of a file for the log beside it."""

_MEGABYTE = 10**6


def put_new(part: Path, target: Path) -> None:
    """Give a finished file a name that is free. Raises UnusableFile, and then nothing has the name."""
    refuse_taken(target)
    atomic_replace(part, target, target.unlink)


def atomic_replace(part: Path, target: Path, restore_old: Callable[[], None]) -> None:
    """Give a finished file its name, so that even after a power cut it is there whole or not at all.

    Raises UnusableFile, and then the name leads to what it led to before: `restore_old` sees to that where the folder cannot
    be written to the disk. If that fails too the name stays given, which is no error: the file is there, and whole.
    """
    with translate_errors(target):
        _sync(part, os.O_RDWR)
        part.replace(target)
        try:
            if sys.platform != "win32":  # which has no handles for folders
                _sync(target.absolute().parent, os.O_RDONLY)
        except OSError:
            try:
                restore_old()
            except (OSError, UnusableFile):
                return
            raise


def put_back(kept: Path, target: Path) -> None:
    """Give what was kept its old name again, over what has it now. Raises UnusableFile."""
    with translate_errors(target):
        kept.replace(target)


def remove_stale(path: Path) -> None:
    """Delete what an interrupted run may have left under this name. Raises UnusableFile if it cannot be deleted."""
    with translate_errors(path):
        path.unlink(missing_ok=True)


def refuse_taken(path: Path) -> None:
    """Raise UnusableFile if anything has this name."""
    if os.path.lexists(path):
        raise _taken(path)


def refuse_without_room(path: Path, size: int) -> None:
    """Raise UnusableFile if so many bytes more cannot be written beside `path`; not if the system does not tell."""
    with suppress(OSError):
        free = shutil.disk_usage(path.absolute().parent).free
        if free < size:
            raise UnusableFile(
                message(
                    "The disk of {path} has {free} MB free, but {size} MB are needed. Free some space and try again.",
                    path=path,
                    free=free // _MEGABYTE,
                    size=-(-size // _MEGABYTE),
                )
            )


def logs_of(path: Path) -> list[Path]:
    """The logs that stand beside a database file."""
    return [log for suffix in LOGS if os.path.lexists(log := beside(path, suffix))]


def drop_logs(path: Path) -> None:
    """Delete the logs beside `path`: a new file under this name would take them for its own. Raises UnusableFile."""
    with translate_errors(path):
        for log in logs_of(path):
            log.unlink()


def real(path: Path) -> Path:
    """Where the file is that a name leads to: what replaces it must not replace a link to it."""
    return Path(os.path.realpath(path))


def beside(path: Path, suffix: str) -> Path:
    """The file of the same name with something added."""
    return path.with_name(path.name + suffix)


def stamped(path: Path, words: str, suffix: str, when: datetime | None = None) -> Path:
    """A free name beside `path`: its stem, `words`, the time in UTC, `suffix`; a number too if that one is taken."""
    moment = (when or datetime.now(UTC)).astimezone(UTC)
    stem = f"{path.stem}{words}-{moment:%Y%m%d-%H%M%S}"
    name = path.with_name(f"{stem}{suffix}")
    for number in count(2):
        if not os.path.lexists(name):
            break
        name = path.with_name(f"{stem}-{number}{suffix}")
    return name


def discard(path: Path) -> None:
    """Delete a file that is not needed; that it cannot be deleted is no reason to fail."""
    with suppress(OSError):
        path.unlink(missing_ok=True)


@contextmanager
def translate_errors(path: Path) -> Iterator[None]:
    """Turn what the system says against making the file into UnusableFile."""
    try:
        yield
    except FileExistsError as error:
        raise _taken(path) from error
    except OSError as error:
        raise UnusableFile(
            message("{path} cannot be created: {reason}.", path=path, reason=reason_of(error))
        ) from error


def _taken(path: Path) -> UnusableFile:
    return UnusableFile(message("{path} already exists. Choose another name.", path=path))


def _sync(path: Path, how: int) -> None:
    try:
        descriptor = os.open(path, how)
    except OSError:
        if how == os.O_RDONLY:  # a folder that may be written to but not read
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
