"""The lock by which the threads of a process take turns with a workspace."""

import threading
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from types import TracebackType

PATIENCE = 0.033
"""Seconds that a thread waits before it is shown that it waits: two frames of the window."""


class Turns:
    """A lock that one thread can take several times. `while_waiting` gives what surrounds a longer wait for another thread."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self.while_waiting: Callable[[], AbstractContextManager[object]] = nullcontext

    def acquire(self, *, blocking: bool = True) -> bool:
        """Take the lock; without `blocking`, only if it is free. Returns whether it was taken."""
        if self._lock.acquire(blocking=False):
            return True
        if not blocking or self._lock.acquire(timeout=PATIENCE):
            return blocking
        with self.while_waiting():
            return self._lock.acquire()

    def release(self) -> None:
        """Let other threads in."""
        self._lock.release()

    def __enter__(self) -> None:
        self.acquire()

    def __exit__(self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None) -> None:
        self._lock.release()
