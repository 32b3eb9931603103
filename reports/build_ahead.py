"""Documents of a batch, built in other processes a few ahead of the one that is written."""

import signal
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from typing import TypeVar

from reports.document import Document
from reports.publish import ExportRequest, build

AHEAD = 4
"""Documents under way for each process: a cycle of ten thousand must not wait in memory."""
Planned = TypeVar("Planned")
Start = Callable[[ExportRequest], Future[Document]]


def build_ahead(
    plans: Iterable[Callable[[], Planned]], request_of: Callable[[Planned], ExportRequest | None], jobs: int
) -> Generator[tuple[Planned, Document | None] | Exception, None, None]:
    """Each plan with its document, in order, or the exception that it failed with.

    A plan is called in this process, when there is room for its document in the queue of `jobs` processes; a plan without
    a request has no document. Closing the iterator drops what has not been started.
    """
    waiting: deque[tuple[Planned, Future[Document] | None] | Exception] = deque()
    with _builder(jobs) as start:
        for plan in plans:
            waiting.append(_started(plan, request_of, start))
            if len(waiting) > (jobs * AHEAD if jobs > 1 else 0):
                yield _finished(waiting.popleft())
        yield from map(_finished, waiting)


@contextmanager
def _builder(jobs: int) -> Iterator[Start]:
    if jobs == 1:
        yield _built_here
        return
    pool = ProcessPoolExecutor(jobs, get_context("spawn"), _leave_interruption_to_the_batch)
    try:
        yield lambda request: pool.submit(build, request)
    finally:
        pool.shutdown(cancel_futures=True)


def _leave_interruption_to_the_batch() -> None:
    """Ignore Ctrl+C, which a terminal sends to every process of the command."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _built_here(request: ExportRequest) -> Future[Document]:
    """A finished future, as a process pool returns one."""
    future: Future[Document] = Future()
    try:
        future.set_result(build(request))
    except Exception as error:
        future.set_exception(error)
    return future


def _started(
    plan: Callable[[], Planned], request_of: Callable[[Planned], ExportRequest | None], start: Start
) -> tuple[Planned, Future[Document] | None] | Exception:
    try:
        planned = plan()
        request = request_of(planned)
        return planned, start(request) if request else None
    except Exception as error:  # the batch continues; the failure is reported with the person's name
        return error


def _finished(
    started: tuple[Planned, Future[Document] | None] | Exception,
) -> tuple[Planned, Document | None] | Exception:
    if isinstance(started, Exception):
        return started
    planned, future = started
    if future is None:
        return planned, None
    error = future.exception()
    return error if isinstance(error, Exception) else (planned, future.result())
