"""Text files from elsewhere whose readers take time in proportion to their size: large ones in a process of their own."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from models.exchange.import_choices import never_stop
from models.support.bounded_process import TEXT_LIMITS, read_bounded
from models.support.file_access import refuse_own

P = ParamSpec("P")
T = TypeVar("T")

SMALL = 200_000
"""Bytes of a text file that is read here: it takes less time than the start of a process."""


def read_if_small(read: Callable[Concatenate[Path, P], T], path: Path, *args: P.args, **kwargs: P.kwargs) -> T:
    """What `read` returns or raises, here for a small file and else within the limits of `read_bounded`, as which it raises."""
    refuse_own(path)  # the other process does not know which file is the open workspace
    if is_large(path):
        return read_bounded(path.name, TEXT_LIMITS, never_stop, read, path, *args, **kwargs)
    return read(path, *args, **kwargs)


def is_large(path: Path, most: int = SMALL) -> bool:
    """Whether the file exists and has more bytes than this."""
    with suppress(OSError, ValueError):  # who reads it says why it cannot be read
        return path.stat().st_size > most
    return False
