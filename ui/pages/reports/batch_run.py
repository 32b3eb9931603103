"""Batch export run: documents are built on the worker and recorded in the window's thread."""

from collections import deque
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from models.domain.cycles import CycleId
from models.domain.documents import Edition
from models.domain.reviews import ReviewId
from models.queries.reviews import ReviewRow, reviews_of_cycle
from models.support.errors import PlumblineError
from reports.export_request import ExportResult, build
from reports.file_names import UniqueNames
from reports.protection import UNPROTECTED, Protection
from reports.publish import take
from reports.theme import Paper
from ui.framework.controller import WorkspaceController
from ui.framework.jobs import CancelToken, Job
from ui.language.translation import translate
from ui.pages.reports.export_steps import record_export


@dataclass(frozen=True, slots=True)
class BatchOptions:
    """Options of a batch: cycle, reviews, edition, paper size (empty: that of the settings) and language (each person's).

    `excluded` is the number of drafts that are not included; `names_in_file_names`: the files are named by person too.
    """

    cycle: CycleId
    reviews: frozenset[ReviewId]
    edition: Edition
    paper: str
    excluded: int
    names_in_file_names: bool = False
    protection: Protection = UNPROTECTED
    language: str = ""


@dataclass(slots=True)
class BatchResult:
    """Result of a batch: numbers of documents."""

    total: int
    excluded: int
    written: int = 0
    failed: int = 0
    warned: int = 0
    cancelled: bool = False

    @property
    def done(self) -> int:
        """Number of documents tried."""
        return self.written + self.failed


class BatchRun(QWidget):
    """One batch run. It can be cancelled between two documents; written files stay."""

    finished_one = Signal(str, object)
    """The engineer and the name of a written file, and its warnings."""
    failed_one = Signal(str)
    """Engineer and reason of a document that failed. The batch continues."""
    refused = Signal(str)
    """The reason why nothing can be written to the target."""
    ended = Signal(object)
    """The BatchResult."""

    def __init__(self, controller: WorkspaceController, order: BatchOptions, out: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._controller, self._order, self._target = controller, order, out
        wanted = [row for row in reviews_of_cycle(controller.workspace, order.cycle) if row.id in order.reviews]
        self._waiting = deque(wanted)
        self.unwritten = {row.id for row in wanted}
        """Reviews whose document is not written: not started yet, or failed."""
        self.tally = BatchResult(len(wanted), order.excluded)
        self._held = ExitStack()
        self._names = UniqueNames()
        self._zipped: list[tuple[ExportResult, str, str]] | None = None
        """Documents in an unfinished zip, which are recorded once it is complete; None for a folder."""
        self._today = date.today()

    def start(self) -> None:
        """Open the target folder or zip and start."""
        self._controller.under_way.add(self)
        job = Job(self._open, self)
        job.done.connect(lambda _nothing: self._next())
        job.failed.connect(self._abort)
        job.start()

    def cancel(self) -> None:
        """Stop after the current document."""
        self.tally.cancelled = True

    def _abort(self, why: str) -> None:
        self._controller.under_way.discard(self)
        self.refused.emit(why)

    def _next(self) -> None:
        if self.tally.cancelled or not self._waiting:
            self._finish()
            return
        review = self._waiting.popleft()
        job = Job(partial(self._export, review.id), self)
        job.done.connect(partial(self._record, review))
        job.failed.connect(partial(self._fail, review.engineer_name))
        job.start()

    def _open(self, _token: CancelToken) -> None:
        from reports.batch import is_archive, open_store  # on the worker: loading what prints takes a while

        self._zipped = [] if is_archive(self._target) else None
        self._store = open_store(self._target, self._held)

    def _export(self, review: ReviewId, _token: CancelToken) -> tuple[ExportResult, str, str]:
        workspace, paper = self._controller.workspace, self._order.paper
        with workspace.exclusive():
            request = take(
                workspace, "review", review, self._order.edition, self._today, Paper[paper] if paper else None,
                language=self._order.language,
            )  # fmt: skip
        request = replace(request, protection=self._order.protection)
        document = build(request)
        proposed = request.file_name_with_person if self._order.names_in_file_names else request.file_name
        name = self._names.unique(proposed, request.snapshot.head.document_id)
        return ExportResult(request, document), name, self._store(name, document)

    def _record(self, review: ReviewRow, result: tuple[ExportResult, str, str]) -> None:
        built, file_name, _digest = result
        if self._zipped is None:
            self._note(result)
        else:
            self._zipped.append(result)
        self.unwritten.discard(review.id)
        self.tally.written += 1
        self.tally.warned += bool(built.warnings)
        self.finished_one.emit(f"{review.engineer_name}: {file_name}", built.warnings)
        QTimer.singleShot(0, self._next)

    def _fail(self, name: str, why: str) -> None:
        self.tally.failed += 1
        self.failed_one.emit(f"{name}: {why}")
        QTimer.singleShot(0, self._next)

    def _finish(self) -> None:
        try:
            self._held.close()
        except PlumblineError as error:
            self.tally.failed, self.tally.written, self.tally.warned = self.tally.done, 0, 0
            self.failed_one.emit(translate(error))
        else:
            for result in self._zipped or ():
                self._note(result)
        self._controller.under_way.discard(self)
        self.ended.emit(self.tally)

    def _note(self, result: tuple[ExportResult, str, str]) -> None:
        built, file_name, digest = result
        record_export(self._controller, built, file_name, digest)
