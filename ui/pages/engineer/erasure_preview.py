"""What an erasure concerns, stays and is elsewhere, read on the worker; and the step itself, which says how it ended."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from models.support.messages import Message
from models.views.erasure import ErasureView, elsewhere, lines
from models.workspace.workspace import Outcome
from ui.framework.controller import WorkspaceController
from ui.framework.jobs import Job
from ui.language.translation import translate
from ui.widgets import boxes, clipboard
from ui.widgets.boxes import clear_layout
from ui.widgets.controls import button
from ui.widgets.text import label


class ErasurePreview(QWidget):
    """The preview; `shown` has the view once it is read, and `failed` an error."""

    shown = Signal(object)
    failed = Signal(object)

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = title
        self._parts = boxes.column(inside=self, spacing=8)
        self._reading = 0

    def read(self, read: Callable[[], ErasureView]) -> None:
        """Read the counts and the backups on the worker: each backup derives its key. An earlier reading is dropped."""
        self.clear()
        self._parts.addWidget(label(self.tr("Reading the workspace and its backups…"), tone="2", wraps=True))
        number = self._reading
        job = Job(lambda _token: read(), self)
        job.done.connect(lambda view: self._show(view) if number == self._reading else None)
        job.failed.connect(lambda sentence: self._fail(sentence) if number == self._reading else None)
        job.start()

    def clear(self) -> None:
        """Show nothing, also once a reading ends."""
        self._reading += 1
        clear_layout(self._parts)

    def _fail(self, sentence: str) -> None:
        clear_layout(self._parts)
        self.failed.emit(sentence)

    def _show(self, view: ErasureView) -> None:
        clear_layout(self._parts)
        self._add(self._title, lines(view))
        self._add(self.tr("Stays after erasing"), view.stays)
        outside = elsewhere(view)
        self._add(self.tr("Elsewhere: delete these yourself"), outside)
        if outside:
            lines_of_text = "\n".join(map(translate, outside))
            self._parts.addLayout(boxes.flow(button(self.tr("Copy this list"), lambda: clipboard.copy(lines_of_text))))
        self.shown.emit(view)

    def _add(self, title: str, sentences: Sequence[object]) -> None:
        if sentences:
            self._parts.addWidget(label(title, "heading", wraps=True))
            for sentence in sentences:
                self._parts.addWidget(label(translate(sentence), tone="2", wraps=True))


class ErasureReport(QObject):
    """Says how an erasure ended, when its dialog is gone."""

    def __init__(self, controller: WorkspaceController, job: Job, done: str) -> None:
        super().__init__(controller)
        self._controller, self._done = controller, done
        job.done.connect(self._tell)
        job.failed.connect(controller.failed.emit)

    def _tell(self, outcome: Outcome[Message | None]) -> None:
        if outcome.result:
            self._controller.failed.emit(f"{self._done} {translate(outcome.result)}")
        else:
            self._controller.notify(self._done)
        self.deleteLater()
