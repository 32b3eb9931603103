"""How files come to be: private from the first byte, never over another, whole or not at all."""

import os
import re
import shutil
import sys
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from platform import node

from models.errors import UnusableFile, reason_of
from models.sentences import say

LOGS = ("-wal", "-journal", "-shm")
"""What SQLite adds to the name of a file for the log beside it."""

_HOST = f"{zlib.crc32(node().encode(errors='surrogateescape')):08x}"
_MEGABYTE = 10**6
_JOURNAL_HEADER = 28
"""Bytes; in a journal that is being written only the first twelve are zeros."""
_growing: set[str] = set()
"""Names of files that this process is filling."""


@contextmanager
def growing(target: Path) -> Iterator[Path]:
    """An empty file beside `target`, readable by its owner only: to be filled, and then given that name.

    Its own name tells which process fills it. It is deleted if the block fails; if the process is killed, `sweep` deletes
    it later. Raises UnusableFile if it cannot be made.
    """
    part = target.absolute().with_name(f"{target.name}.{_HOST}-{os.getpid()}.part")
    with _explained(target):
        part.unlink(missing_ok=True)
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    _growing.add(part.name)
    try:
        yield part
    except BaseException:
        discard(part)
        raise
    finally:
        for log in logs_of(part):
            discard(log)
        _growing.discard(part.name)


def put_new(part: Path, target: Path) -> None:
    """Give a finished file a name that is free. Raises UnusableFile, and then nothing has the name."""
    refuse_taken(target)
    put_in_place(part, target, target.unlink)


def put_in_place(part: Path, target: Path, take_back: Callable[[], None]) -> None:
    """Give a finished file its name, so that even after a power cut it is there whole or not at all.

    Raises UnusableFile, and then the name leads to what it led to before: `take_back` sees to that where the folder cannot
    be written to the disk. If that fails too the name stays given, which is no error: the file is there, and whole.
    """
    with _explained(target):
        _sync(part, os.O_RDWR)
        part.replace(target)
        try:
            if sys.platform != "win32":  # which has no handles for folders
                _sync(target.absolute().parent, os.O_RDONLY)
        except OSError:
            try:
                take_back()
            except (OSError, UnusableFile):
                return
            raise


def put_back(kept: Path, target: Path) -> None:
    """Give what was kept its old name again, over what has it now. Raises UnusableFile."""
    with _explained(target):
        kept.replace(target)


def copy(source: Path, target: Path) -> None:
    """Copy a file byte for byte, to a name that is free. Raises UnusableFile."""
    with growing(target) as part:
        with _explained(target):
            shutil.copyfile(source, part)
        put_new(part, target)


def make_way(path: Path) -> None:
    """Delete what an interrupted run may have left under this name. Raises UnusableFile if it cannot be deleted."""
    with _explained(path):
        path.unlink(missing_ok=True)


def refuse_taken(path: Path) -> None:
    """Raise UnusableFile if anything has this name."""
    if os.path.lexists(path):
        raise UnusableFile(say("{path} exists already; choose another name.", path=path))


def refuse_without_room(path: Path, size: int) -> None:
    """Raise UnusableFile if so many bytes more cannot be written beside `path`; not if the system does not tell."""
    with suppress(OSError):
        free = shutil.disk_usage(path.absolute().parent).free
        if free < size:
            raise UnusableFile(
                say(
                    "The disk of {path} has {free} MB free and {size} MB are needed. Make room and try again.",
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
    with _explained(path):
        for log in logs_of(path):
            log.unlink()


def real(path: Path) -> Path:
    """Where the file is that a name leads to: what replaces it must not replace a link to it."""
    return Path(os.path.realpath(path))


def is_spent(journal: Path) -> bool:
    """Whether a journal is there whose change is done: then SQLite has overwritten all of its header with zeros."""
    with suppress(OSError), journal.open("rb") as file:
        return file.read(_JOURNAL_HEADER) == bytes(_JOURNAL_HEADER)
    return False


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


def sweep(path: Path) -> None:
    """Delete what killed processes left half-made for the workspace `path`, in its folder. Never raises."""
    ours = re.compile(
        re.escape(path.stem)
        + r"(?:-before-[a-z]+)?(?:-\d{8}-\d{6}(?:-\d+)?)?(?:\.plumbline-backup|"
        + re.escape(path.suffix)
        + r")\.(?P<host>[0-9a-f]{8})-(?P<process>\d+)\.part(?:-journal|-wal)?"
    )
    left_by_earlier_versions = re.compile(
        re.escape(path.name)
        + r"\.restored(?:\.part)?(?:-journal)?|"
        + re.escape(path.stem)
        + r"(?:-before-[a-z]+)?-\d{8}-\d{6}(?:-\d+)?\.plumbline-backup\.part(?:-journal)?"
    )
    with suppress(OSError):
        for file in path.absolute().parent.iterdir():
            found = ours.fullmatch(file.name)
            is_left = found and not _is_in_use(file, found["host"], int(found["process"]))
            if is_left or left_by_earlier_versions.fullmatch(file.name):
                discard(file)


def _is_in_use(part: Path, host: str, process: int) -> bool:
    """Whether the process that fills the file may still run; of another computer nothing is known."""
    if host != _HOST:
        return True
    if process == os.getpid():
        return part.name in _growing
    if sys.platform == "win32":  # which does not let go of a file that is open
        return False
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:
        return True
    return True


@contextmanager
def _explained(path: Path) -> Iterator[None]:
    try:
        yield
    except FileExistsError as error:
        raise UnusableFile(say("{path} exists already; choose another name.", path=path)) from error
    except OSError as error:
        raise UnusableFile(say("{path} cannot be made: {reason}.", path=path, reason=reason_of(error))) from error


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
