"""Documents of a batch, built by several processes a few ahead of the one that is written."""

import signal
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import get_context
from typing import Generic, TypeVar

from reports.document import Document
from reports.export_request import ExportRequest, build

AHEAD = 4
"""Documents under way for each other process: a cycle of ten thousand must not wait in memory."""
Planned = TypeVar("Planned")
Start = Callable[[ExportRequest], Future[Document]]


@dataclass(slots=True)
class _Started(Generic[Planned]):
    """A plan, and its document in the making, if it asks for one."""

    planned: Planned
    request: ExportRequest | None
    document: Future[Document]

    def build_here(self) -> bool:
        """Build the document in this process, unless another one has started; whether it did."""
        if self.request is None or not self.document.cancel():
            return False
        self.document = Future()
        try:
            self.document.set_result(build(self.request))
        except Exception as error:
            self.document.set_exception(error)
        return True


def build_ahead(
    plans: Iterable[Callable[[], Planned]], request_of: Callable[[Planned], ExportRequest | None], jobs: int
) -> Generator[tuple[Planned, Document | None] | Exception, None, None]:
    """Each plan with its document, in order, or the exception that it failed with.

    `jobs` processes build; this one is among them: what it does besides would not fill its time, and another one would first
    have to start. A plan is called in this process, when there is room for its document in the queue; a plan without a
    request has no document. Closing the iterator drops what has not been started.
    """
    waiting: deque[_Started[Planned] | Exception] = deque()
    others = jobs - 1
    with _builder(others) as start:
        for plan in plans:
            waiting.append(_started(plan, request_of, start))
            if len(waiting) > others * AHEAD:
                yield _next(waiting)
        while waiting:
            yield _next(waiting)


@contextmanager
def _builder(others: int) -> Iterator[Start]:
    """A function that starts a document in one of the other processes; without any, it waits to be built here."""
    if not others:
        yield lambda _request: Future()
        return
    pool = ProcessPoolExecutor(others, get_context("spawn"), _leave_interruption_to_the_batch)
    try:
        yield lambda request: pool.submit(build, request)
    finally:
        pool.shutdown(cancel_futures=True)


def _leave_interruption_to_the_batch() -> None:
    """Ignore Ctrl+C, which a terminal sends to every process of the command."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _started(
    plan: Callable[[], Planned], request_of: Callable[[Planned], ExportRequest | None], start: Start
) -> _Started[Planned] | Exception:
    try:
        planned = plan()
        request = request_of(planned)
        return _Started(planned, request, start(request) if request else Future())
    except Exception as error:  # the batch continues; the failure is reported with the person's name
        return error


def _next(waiting: deque[_Started[Planned] | Exception]) -> tuple[Planned, Document | None] | Exception:
    """Take the first from the queue, and build until it is finished."""
    first = waiting[0]
    if isinstance(first, _Started) and first.request:
        while not first.document.done() and any(item.build_here() for item in waiting if isinstance(item, _Started)):
            pass
    waiting.popleft()
    if isinstance(first, Exception):
        return first
    if first.request is None:
        return first.planned, None
    error = first.document.exception()
    return error if isinstance(error, Exception) else (first.planned, first.document.result())
