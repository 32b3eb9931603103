"""All reports of a cycle, one after the other, on the worker; only the record of each is written in the window's thread."""

from collections import deque
from contextlib import ExitStack
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QListWidget, QProgressBar, QVBoxLayout, QWidget

from models.errors import PlumblineError
from models.queries.cycles import list_cycles
from models.queries.printable import Printable
from models.queries.reviews import reviews_of_cycle
from models.reviews import CycleId
from models.snapshots.document import Edition
from ui.jobs import Job, Token
from ui.pages.reports.making import Made, build, note, read
from ui.session import Session
from ui.translation import spoken
from ui.widgets.controls import button, choice, field
from ui.widgets.surfaces import Card, Notice
from ui.widgets.text import label


class BatchRun(QWidget):
    """One batch. Between two documents it can be cancelled; what is written by then stays written."""

    finished_one = Signal(str)
    """The name of a file that was written."""
    failed_one = Signal(str)
    """Whose report could not be made, and why; the others go on."""
    refused = Signal(str)
    """Why nothing can be written there."""
    ended = Signal(int, bool)
    """How many were written, and whether it was cancelled."""

    def __init__(self, session: Session, cycle: CycleId, edition: Edition, out: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._session, self._edition = session, edition
        rows = reviews_of_cycle(session.workspace, cycle)
        self._waiting = deque(
            Printable("review", row.id, row.engineer_name, row.cycle_name, row.document_id) for row in rows
        )
        self.total = len(rows)
        self.done = 0
        self._written = 0
        self._cancelled = False
        self._held = ExitStack()
        self._out = out
        self._today = date.today()

    def start(self) -> None:
        """Open the place the documents go to, and begin."""
        job = Job(self._open, self)
        job.done.connect(lambda _nothing: self._next())
        job.failed.connect(self.refused.emit)
        job.start()

    def cancel(self) -> None:
        """Stop after the document under way."""
        self._cancelled = True

    def _next(self) -> None:
        if self._cancelled or not self._waiting:
            self._end()
            return
        printable = self._waiting.popleft()
        job = Job(partial(self._make, printable), self)
        job.done.connect(self._record)
        job.failed.connect(partial(self._fail, printable.engineer_name))
        job.start()

    def _open(self, _token: Token) -> None:
        from reports.batch import open_store  # on the worker: loading what prints takes a while

        self._store = open_store(self._out, self._held)

    def _make(self, printable: Printable, token: Token) -> tuple[Made, str]:
        workspace = self._session.workspace
        with workspace.turn():
            sheet = read(workspace, printable, self._edition, "", self._today)
        made = build(sheet, token)
        return made, self._store(made.file_name, made.document)

    def _record(self, result: tuple[Made, str]) -> None:
        made, digest = result
        note(self._session, made, made.file_name, digest)
        self._written += 1
        self.done += 1
        self.finished_one.emit(made.file_name)
        QTimer.singleShot(0, self._next)

    def _fail(self, name: str, why: str) -> None:
        self.done += 1
        self.failed_one.emit(f"{name}: {why}")
        QTimer.singleShot(0, self._next)

    def _end(self) -> None:
        try:
            self._held.close()
        except PlumblineError as error:
            self.failed_one.emit(spoken(error))
        self.ended.emit(self._written, self._cancelled)


class BatchPanel(QWidget):
    """Which cycle, for whom, where to; how far it is; what came of it."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._run: BatchRun | None = None
        self._cycle = choice(self.tr("Cycle"), [])
        self._edition = choice(
            self.tr("For"), [(self.tr("HR"), Edition.HR), (self.tr("the engineers"), Edition.ENGINEER)]
        )
        self._folder = button(self.tr("Into a folder…"), self._choose_folder, kind="primary")
        self._zip = button(self.tr("Into a zip file…"), self._choose_zip)
        self._cancel = button(self.tr("Cancel"), self._stop)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Progress"))
        self._words = label(tone="2", wraps=True)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Written and failed"))
        self.notice = Notice()
        self._build()

    def refresh(self) -> None:
        """Ask for the cycles; a run that is under way goes on."""
        if self._run:
            return
        chosen = self._cycle.currentData()
        self._cycle.clear()
        for cycle in reversed(list_cycles(self._session.workspace)):
            self._cycle.addItem(cycle.name, cycle.id)
        at = self._cycle.findData(chosen)
        self._cycle.setCurrentIndex(max(at, 0))
        for one in (self._folder, self._zip):
            one.setEnabled(self._cycle.count() > 0)

    def begin(self, out: Path) -> None:
        """Write every report of the chosen cycle to a folder, or a zip if the name ends so."""
        run = BatchRun(self._session, self._cycle.currentData(), Edition(self._edition.currentData()), out, self)
        if not run.total:
            self.notice.say(self.tr("This cycle has no reviews yet."))
            return
        self.notice.hide()
        self._list.clear()
        self._run = run
        self._progress.setRange(0, run.total)
        run.finished_one.connect(self._tell)
        run.failed_one.connect(lambda words: self._tell(self.tr("Failed: {0}").format(words)))
        run.ended.connect(partial(self._finish, out))
        self._show_running(True)
        self._words.setText(self.tr("0 of {0}").format(run.total))
        run.refused.connect(self._refuse)
        run.start()

    def _refuse(self, why: str) -> None:
        self._run = None
        self._show_running(False)
        self.notice.say(why)

    def _tell(self, words: str) -> None:
        self._list.addItem(words)
        self._list.scrollToBottom()
        if self._run:
            self._progress.setValue(self._run.done)
            self._words.setText(self.tr("{0} of {1}").format(self._run.done, self._run.total))

    def _finish(self, out: Path, written: int, cancelled: bool) -> None:
        total = self._run.total if self._run else 0
        self._run = None
        self._show_running(False)
        words = (
            self.tr("Cancelled: {0} of {1} were written to {2}.")
            if cancelled
            else self.tr("{0} of {1} written to {2}.")
        )
        self.notice.say(words.format(written, total, out), wrong=written < total)

    def _stop(self) -> None:
        if self._run:
            self._run.cancel()
            self._words.setText(self.tr("Stops after this document…"))

    def _show_running(self, running: bool) -> None:
        self._cancel.setVisible(running)
        self._progress.setVisible(running)
        for control in (self._folder, self._zip, self._cycle, self._edition):
            control.setEnabled(not running)
        if not running:
            self._words.setText("")

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Into a folder"))
        if name:
            self.begin(Path(name))

    def _choose_zip(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Into a zip file"), "reviews.zip", "Zip (*.zip)")
        if name:
            self.begin(Path(name) if name.lower().endswith(".zip") else Path(f"{name}.zip"))

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(12)
        words = self.tr("Every review report of a cycle in one go. One that fails is named, and the rest go on.")
        card = Card(self.tr("A whole cycle"))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(field(self.tr("Cycle"), self._cycle), 1)
        row.addWidget(field(self.tr("For"), self._edition), 1)
        row.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        for one in (self._folder, self._zip, self._cancel):
            buttons.addWidget(one)
        buttons.addStretch()
        card.add(label(words, tone="2", wraps=True), row, buttons, self._progress, self._words)
        column.addWidget(card)
        column.addWidget(self.notice)
        column.addWidget(self._list, 1)
        self._show_running(False)
