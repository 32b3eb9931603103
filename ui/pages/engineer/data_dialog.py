"""Dialog about the data of one person: export everything, legal hold, anonymise, erase."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QLineEdit, QScrollArea, QWidget

from models.domain.people import EngineerId
from models.operations.erasure import anonymise_person, erase_person, hold_person, lift_hold
from models.queries.engineers import engineer
from models.support.errors import PlumblineError
from models.views.erasure import CANNOT_UNDO, ErasureView, erasure_view
from models.workspace.operation import Operation
from models.workspace.wiping import do_and_wipe
from ui.framework.automatic_backups import known_folders
from ui.framework.busy import wait_for
from ui.framework.controller import WorkspaceController
from ui.framework.file_dialogs import ask_save
from ui.language.format import day, isolated
from ui.language.translation import translate
from ui.pages.engineer.erasure_preview import ErasurePreview, ErasureReport
from ui.widgets import boxes
from ui.widgets.cards import Notice
from ui.widgets.confirm import ConfirmDialog, Question
from ui.widgets.controls import button, field
from ui.widgets.layouts import size_dialog
from ui.widgets.text import label


class DataDialog(QDialog):
    """What is stored about a person and where else, and what can be done with it. `left` is called before an erasure."""

    def __init__(
        self, controller: WorkspaceController, person: EngineerId, left: Callable[[], object], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._over = parent
        self._controller, self._person, self._left = controller, person, left
        self._name = engineer(controller.workspace, person).name
        title = self.tr("Data about {0}").format(isolated(self._name))
        self.setWindowTitle(title)
        self._notice = Notice()
        self._preview = ErasurePreview(self.tr("Stored about this person"))
        self._preview.shown.connect(self._show)
        self._preview.failed.connect(self._notice.show_message)
        self._private_notes = QCheckBox(self.tr("Include private notes, private lines and work-life notes"))
        self._reason = QLineEdit()
        self._reason.setAccessibleName(self.tr("Reason to keep the data"))
        self._hold = button(self.tr("Place hold"), self._place_hold)
        self._lift = button(self.tr("Lift hold"), self._lift_hold)
        self._steps = [
            button(self.tr("Anonymise…"), self._ask_anonymise), button(self.tr("Erase…"), self._ask_erase),
        ]  # fmt: skip
        self._build(title)
        size_dialog(self, 620, 640)
        self._read()

    def _build(self, title: str) -> None:
        body = QWidget()
        body.setObjectName("page")
        held = field(
            self.tr("Reason to keep the data"), self._reason,
            hint=self.tr("Under a legal hold, for example while a claim is pending, nothing about this person can be deleted."),
        )  # fmt: skip
        boxes.column(
            label(
                self.tr("Export everything that is stored about this person, to answer a request for access."), wraps=True
            ),
            self._private_notes,
            label(
                self.tr(
                    "If you do not include them, the file says how many private notes it omits. You decide for each request."
                ),
                "caption", "3", wraps=True,
            ),
            boxes.flow(button(self.tr("Export everything…"), self._export)),
            held, boxes.flow(self._hold, self._lift), self._preview, 1,
            inside=body, spacing=12,
        )  # fmt: skip
        scroller = QScrollArea()
        scroller.setWidgetResizable(True)
        scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroller.setWidget(body)
        close = button(self.tr("Close"), self.reject, kind="primary")
        close.setDefault(True)
        boxes.column(
            label(title, "title", wraps=True), (scroller, 1), self._notice, boxes.flow(*self._steps, close),
            inside=self, spacing=12, margins=boxes.DIALOG_MARGINS,
        )  # fmt: skip

    def _read(self) -> None:
        for step in self._steps:
            step.setEnabled(False)
        folders = known_folders(self._controller)
        self._preview.read(lambda: erasure_view(self._controller.workspace, self._person, folders))

    def _show(self, view: ErasureView) -> None:
        self._reason.setText(view.hold_reason)
        self._lift.setVisible(bool(view.hold_reason))
        for step in self._steps:
            step.setEnabled(not view.hold_reason)

    def _export(self) -> None:
        name = self.tr("Everything about one person")
        if path := ask_save(self, name, f"{name}.pdf", "PDF (*.pdf)", "JSON (*.json)"):
            self.export_to(path)

    def export_to(self, path: Path) -> None:
        """Write everything about the person to a file on the worker, and record it."""
        from reports.other_files import publish_person

        included = self._private_notes.isChecked()
        job = self._controller.do_in_background(
            self,
            lambda workspace: publish_person(workspace, self._person, path, date.today(), private_notes=included),
            self.tr("{0} was not saved.").format(path.name),
        )
        job.done.connect(lambda _outcome: self._tell(self.tr("Saved: {0}").format(path)))
        job.failed.connect(self._notice.show_message)
        wait_for(job, self.tr("Writing the file…"), self)

    def _place_hold(self) -> None:
        self._do(
            lambda: self._controller.do(hold_person, engineer=self._person, reason=self._reason.text()),
            self.tr("The hold is in place. Nothing about this person can be deleted until it is lifted."),
        )

    def _lift_hold(self) -> None:
        self._do(lambda: self._controller.do(lift_hold, engineer=self._person), self.tr("The hold is lifted."))

    def _do(self, act: Callable[[], object], done: str) -> None:
        """Run a step, and say here how it ended: the notice of the window is below this dialog."""
        try:
            act()
        except PlumblineError as error:
            self._notice.show_message(translate(error))
        else:
            self._tell(done)

    def _tell(self, done: str) -> None:
        self._notice.show_message(done, wrong=False)
        self._read()

    def _ask_anonymise(self) -> None:
        meaning = self.tr(
            "All texts and everything that identifies the person are deleted. Ratings, levels and dates stay."
        )
        title = self.tr("Anonymise this person?")
        done = self.tr("The person is anonymised.")
        self._ask(title, self.tr("Anonymise"), meaning, lambda: self._run(anonymise_person, done))

    def _ask_erase(self) -> None:
        meaning = self.tr("Everything about the person is deleted, also from the history.")
        title = self.tr("Erase this person?")
        self._ask(title, self.tr("Erase"), meaning, lambda: self._run(erase_person, self.tr("The person is erased.")))

    def _ask(self, title: str, confirm: str, meaning: str, done: Callable[[], object]) -> None:
        facts = ((self.tr("Person"), self._name), (self.tr("Day"), day(date.today())))
        ConfirmDialog(Question(title, meaning, facts, confirm, translate(CANNOT_UNDO)), done, self).open()

    def _run(self, act: Operation[..., None], done: str) -> None:
        """Run the step on the worker, because the file is rewritten; the page of the person is left before."""
        self._left()
        person = self._person
        job = self._controller.do_in_background(
            self._controller,
            lambda workspace: do_and_wipe(workspace, act, engineer=person),
            self.tr("The person was not erased or anonymised."),
        )
        ErasureReport(self._controller, job, done)
        wait_for(job, self.tr("Rewriting the file…"), self._over)
        self.accept()
