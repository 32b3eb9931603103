"""Background jobs: one worker thread, progress and results by signal, cancellation."""

import gc
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext, suppress
from functools import cache

from PySide6.QtCore import QObject, QThreadPool, Signal

from models.support.crash_report import explain_crash
from models.support.errors import PlumblineError, Refused
from models.support.messages import message
from ui.language.translation import translate

THREAD_SWITCH_SECONDS = 0.0001
MAX_JOB_MILLISECONDS = 10_000


class CancelToken:
    """Cancellation and progress of a job, which checks `cancelled` between steps."""

    def __init__(self, report: Callable[[int, int, str], None]) -> None:
        self._cancelled = threading.Event()
        self._report = report

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        """Whether the job should stop."""
        return self._cancelled.is_set()

    def check(self) -> None:
        """Raise Refused if the job should stop."""
        if self.cancelled:
            raise Refused(message("The import was cancelled."))

    def progress(self, done: int, total: int, text: str = "") -> None:
        """Report the number of finished steps, the total, and the current step."""
        self._report(done, total, text)


_unfinished: set["Job"] = set()
"""Jobs that were started and whose result has not reached the window. They are kept alive until then."""


class Job(QObject):
    """A function run in the background. Its signals are emitted in the thread of the window, as long as `parent` exists.

    It is no child of `parent`: a page that goes would delete it while the worker emits its signals. `many_objects` is true
    for work that makes very many objects and no cycles of them: no garbage is collected meanwhile, because that would stop
    the window, too. `loss` is given for work that has to be done before the file is closed: the sentence that reports that
    it was not.
    """

    progressed = Signal(int, int, str)
    done = Signal(object)
    failed = Signal(str)
    _progress_reported = Signal(int, int, str)
    _finished = Signal(object)
    _error_raised = Signal(str)

    def __init__(
        self,
        work: Callable[[CancelToken], object],
        parent: QObject,
        *,
        many_objects: bool = False,
        loss: str = "",
    ) -> None:
        super().__init__()
        self._many_objects, self._loss = many_objects, loss
        self._is_successful, self._failure = False, ""
        self._is_awaited, self._is_dropped = True, False
        parent.destroyed.connect(self._abandon)
        self.token = CancelToken(self._progress_reported.emit)
        self._work: Callable[[CancelToken], object] | None = work
        # Methods of this object, which lives in the window's thread, are called there; a function would not be.
        self._progress_reported.connect(self._pass_on_progress)
        self._finished.connect(self._pass_on_result)
        self._error_raised.connect(self._pass_on_failure)

    def start(self) -> None:
        """Queue the job; it starts once the thread is free."""
        _unfinished.add(self)
        _freeze_garbage_collector()
        _thread_pool().start(self._run)

    def cancel(self) -> None:
        """Request a stop; `done` is still emitted, with the finished part."""
        self.token.cancel()

    def drop(self) -> None:
        """Request a stop, or that the work does not start, unless it has to be done; the result does not matter any more."""
        self._is_awaited, self._is_dropped = False, not self._loss
        self.cancel()

    def loss(self) -> str:
        """The sentences on work that had to be done and was not, with the reason if it failed; empty if there is none."""
        return f"{self._loss} {self._failure}".strip() if self._loss and not self._is_successful else ""

    def _run(self) -> None:
        if not self._is_dropped:
            with suppress(RuntimeError):  # the application is ending
                self._emit_outcome()

    def _emit_outcome(self) -> None:
        work, self._work = self._work, None  # what it holds goes in the worker, not in the window's thread
        assert work is not None  # noqa: S101 - a job runs once
        try:
            with _uncollected() if self._many_objects else nullcontext():
                result = work(self.token)
        except PlumblineError as error:
            self._failure = translate(error)
        except Exception as error:
            self._failure = translate(explain_crash(error))
        else:
            del work
            self._is_successful = True
            self._finished.emit(result)
            return
        self._error_raised.emit(self._failure)

    def _abandon(self) -> None:
        self._is_awaited = False

    def _pass_on_progress(self, done: int, total: int, text: str) -> None:
        if self._is_awaited:
            self.progressed.emit(done, total, text)

    def _pass_on_result(self, result: object) -> None:
        if self._is_awaited:
            self.done.emit(result)
        self._end()

    def _pass_on_failure(self, sentence: str) -> None:
        if self._is_awaited:
            self.failed.emit(sentence)
        self._end()

    def _end(self) -> None:
        _unfinished.discard(self)
        self.deleteLater()


@cache
def _thread_pool() -> QThreadPool:
    """One thread for all jobs: they share one workspace, and PDFium does not support a second one.

    Python changes threads fifty times as often as it would by itself, so that the window answers while a job computes: each
    call of Qt gives Python's lock away, and the window waits as long to get it back.
    """
    sys.setswitchinterval(THREAD_SWITCH_SECONDS)
    pool = QThreadPool()
    pool.setMaxThreadCount(1)
    return pool


@cache
def _freeze_garbage_collector() -> None:
    """Exclude the objects that exist before the first job from garbage collection.

    A full collection takes 50 ms and more, blocks both threads, and is triggered by the allocations of a job.
    """
    gc.freeze()


@contextmanager
def _uncollected() -> Iterator[None]:
    """Collect no garbage in this block, and exclude the objects that it made from later collections.

    They go when nothing refers to them any more.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def let_jobs_end() -> None:
    """Wait for all jobs; their signals arrive with the next events."""
    _thread_pool().waitForDone(MAX_JOB_MILLISECONDS)


def wait_for_jobs() -> str:
    """Cancel the job under way and return when it has ended: before the file it reads is closed.

    Jobs that have not started are dropped unless they have to be done, and so are results that have not arrived. Returns
    the sentences on work that had to be done and was not. Excluded objects can be collected again, so that no data of a
    locked workspace stays in memory.
    """
    for job in _unfinished:
        job.drop()
    let_jobs_end()
    losses = " ".join(filter(None, (job.loss() for job in _unfinished)))
    _unfinished.clear()
    gc.unfreeze()
    _freeze_garbage_collector.cache_clear()
    return losses
