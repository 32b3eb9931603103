"""Simulated disk failures below Python and SQLite, and a process that kills itself at a disk call."""

import errno
import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.models.workspace.watched_disk import Disk, DiskCall, Kind, observed


class FaultyDisk(Disk):
    """Counts the calls that change something below a folder, and fails those it was told to."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.calls = 0
        self._failing = range(0)
        self._error = errno.EIO
        self._fatal = 0
        self._fatal_half = False

    def fail(self, number: int, error: int, *, for_good: bool) -> None:
        """Fail the call of this number, counted from now and from 1, or that one and all later ones, with an errno."""
        self.calls, self._error = 0, error
        self._failing = range(number, 10**9 if for_good else number + 1)

    def kill(self, number: int, *, half_written: bool = False) -> None:
        """Kill this process by SIGKILL instead of making the call of this number, or after half of what it writes."""
        self._fatal, self._fatal_half, self.calls = number, half_written, 0

    def heal(self) -> None:
        """Stop injecting failures."""
        self._failing = range(0)

    def error_of(self, call: DiskCall) -> int:
        """Count a call; returns the errno with which it fails."""
        self.calls += 1
        if self.calls == self._fatal:
            if self._fatal_half and call.kind is Kind.WRITE:
                with Path(call.path).open("r+b") as file:
                    file.seek(call.offset)
                    file.write(call.data[: len(call.data) // 2])
            os.kill(os.getpid(), signal.SIGKILL)
        return self._error if self.calls in self._failing else 0


@contextmanager
def watched(folder: Path) -> Iterator[FaultyDisk]:
    """The disk below `folder`, for what is opened in this block."""
    disk = FaultyDisk(folder)
    with observed(disk):
        yield disk
