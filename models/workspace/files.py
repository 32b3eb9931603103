"""How files come to be: private from the first byte, never over another, whole or not at all."""

import os
import sys
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from models.errors import UnusableFile, reason_of
from models.sentences import say


def make_private_file(path: Path) -> None:
    """Create an empty file that only its owner can read. Raises UnusableFile if it exists or cannot be made."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError as error:
        raise UnusableFile(say("{path} exists already; choose another name.", path=path)) from error
    except OSError as error:
        raise _cannot_be_made(path, error) from error


def make_way(path: Path) -> None:
    """Delete what an interrupted run may have left under this name. Raises UnusableFile if it cannot be deleted."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise _cannot_be_made(path, error) from error


def stamped(path: Path, words: str, suffix: str, when: datetime | None = None) -> Path:
    """A free name beside `path`: its stem, `words`, the time in UTC, `suffix`; a number too if that one is taken."""
    moment = (when or datetime.now(UTC)).astimezone(UTC)
    stem = f"{path.stem}{words}-{moment:%Y%m%d-%H%M%S}"
    name = path.with_name(f"{stem}{suffix}")
    for number in count(2):
        if not name.exists():
            break
        name = path.with_name(f"{stem}-{number}{suffix}")
    return name


def put_in_place(part: Path, target: Path) -> None:
    """Give a finished file its name, so that even after a power cut it is there whole or not at all."""
    _sync(part, os.O_RDWR)
    part.replace(target)
    if sys.platform != "win32":  # which has no handles for folders
        _sync(target.parent, os.O_RDONLY)


def _cannot_be_made(path: Path, error: OSError) -> UnusableFile:
    return UnusableFile(say("{path} cannot be made: {reason}.", path=path, reason=reason_of(error)))


def _sync(path: Path, how: int) -> None:
    descriptor = os.open(path, how)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
