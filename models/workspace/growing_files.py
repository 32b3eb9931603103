"""Temporary files that get their final name once they are complete, and their clean-up after a killed process."""

import os
import re
import shutil
import sys
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from platform import node

from models.workspace import atomic_files

_HOST = f"{zlib.crc32(node().encode(errors='surrogateescape')):08x}"
_growing: set[str] = set()
"""Names of files that this process is filling."""


@contextmanager
def growing(target: Path) -> Iterator[Path]:
    """An empty file beside `target`, readable by its owner only, to be filled and then renamed to `target`.

    Its temporary name contains the process id. It is deleted if the block fails; if the process is killed,
    `delete_leftovers` deletes it later. Raises UnusableFile if it cannot be created.
    """
    part = target.absolute().with_name(f"{target.name}.{_HOST}-{os.getpid()}.part")
    with atomic_files.translate_errors(target):
        part.unlink(missing_ok=True)
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    _growing.add(part.name)
    try:
        yield part
    except BaseException:
        atomic_files.discard(part)
        raise
    finally:
        for log in atomic_files.logs_of(part):
            atomic_files.discard(log)
        _growing.discard(part.name)


def copy(source: Path, target: Path) -> None:
    """Copy a file byte for byte to a free name. Raises UnusableFile."""
    with growing(target) as part:
        with atomic_files.translate_errors(target):
            shutil.copyfile(source, part)
        atomic_files.put_new(part, target)


def delete_leftovers(path: Path) -> None:
    """Delete incomplete files that killed processes left for the workspace `path`. Never raises."""
    ours = re.compile(
        re.escape(path.stem)
        + r"(?:-auto|-before-[a-z]+)?(?:-\d{8}-\d{6}(?:-\d+)?)?(?:\.plumbline-backup|"
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
                atomic_files.discard(file)


def _is_in_use(part: Path, host: str, process: int) -> bool:
    """Whether the process that fills the file may still run; always true for another computer."""
    if host != _HOST:
        return True
    if process == os.getpid():
        return part.name in _growing
    if sys.platform == "win32":  # Windows refuses to delete open files anyway
        return False
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:
        return True
    return True
