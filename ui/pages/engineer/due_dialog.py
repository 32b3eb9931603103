"""Dialog that erases single records whose period has ended: choose, preview, confirm."""

from collections.abc import Callable, Collection
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QScrollArea, QWidget

from models.domain.records import RecordKey
from models.operations.record_erasure import erase_records
from models.queries.due_records import DueRecord, due_records
from models.support.messages import first_of
from models.views.erasure import CANNOT_UNDO
from models.views.record_erasure import record_erasure_view
from models.workspace.wiping import do_and_wipe
from ui.framework.automatic_backups import known_folders
from ui.framework.busy import wait_for
from ui.framework.controller import WorkspaceController
from ui.language.format import day, isolated
from ui.language.translation import translate
from ui.pages.engineer.erasure_preview import ErasurePreview, ErasureReport
from ui.widgets import boxes
from ui.widgets.cards import Notice
from ui.widgets.confirm import ConfirmDialog, Question
from ui.widgets.controls import button
from ui.widgets.layouts import size_dialog
from ui.widgets.table_model import Column
from ui.widgets.text import label
from ui.widgets.tick_table import TickTable

NAMED = 3
"""Records that the last question names; further ones are counted."""


class DueDialog(QDialog):
    """The records of one period of the settings that are older than it, to be erased alone; the people stay.

    `show` opens the page of a record, because a list does not show what is in it.
    """

    def __init__(
        self, controller: WorkspaceController, setting: str, show: Callable[[RecordKey], object], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._over = parent
        self._controller, self._show = controller, show
        title = self.tr("Erase single records")
        self.setWindowTitle(title)
        self._notice = Notice()
        self._preview = ErasurePreview(self.tr("What goes"))
        self._preview.failed.connect(self._notice.show_message)
        self._table = self._records()
        due = due_records(controller.workspace, date.today(), setting)
        self._names = {
            row.record: self.tr("{0}: {1}").format(isolated(row.engineer_name), translate(row.name)) for row in due
        }
        self._table.show_rows(due)
        self._table.ticked.connect(self._change)
        self._look = button(self.tr("Preview"), self._read)
        self._erase = button(self.tr("Erase…"), self._ask)
        self._preview.shown.connect(lambda _view: self._erase.setEnabled(True))
        self._build(title)
        self._change()
        size_dialog(self, 620, 640)

    def preview(self, records: Collection[RecordKey]) -> None:
        """Tick these and show what erasing them would do."""
        self._table.tick_keys(records)
        self._read()

    def _records(self) -> TickTable[DueRecord]:
        columns: list[Column[DueRecord]] = [
            Column(self.tr("Person"), lambda row: row.engineer_name, stretch=True),
            Column(self.tr("Record"), lambda row: translate(row.name), stretch=True),
            Column(self.tr("Day"), lambda row: day(row.ended)),
        ]
        return TickTable(self.tr("Records whose period has ended"), columns, lambda row: row.record)

    def _build(self, title: str) -> None:
        body = QWidget()
        body.setObjectName("page")
        boxes.column(self._preview, 1, inside=body)
        scroller = QScrollArea()
        scroller.setWidgetResizable(True)
        scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroller.setWidget(body)
        close = button(self.tr("Close"), self.reject, kind="primary")
        close.setDefault(True)
        meaning = self.tr(
            "Tick what is to be erased. It goes with everything that belongs to it, also from the history. The person stays."
        )
        boxes.column(
            label(title, "title", wraps=True), label(meaning, tone="2", wraps=True), (self._table, 1),
            boxes.flow(
                button(self.tr("Select all"), lambda: self._table.tick_shown(True)),
                button(self.tr("Show record"), self._show_record),
                self._look,
            ),
            (scroller, 1), self._notice, boxes.flow(self._erase, close),
            inside=self, spacing=12, margins=boxes.DIALOG_MARGINS,
        )  # fmt: skip

    def _ticked(self) -> list[RecordKey]:
        return [key for key in self._table.ticked_keys() if isinstance(key, RecordKey)]

    def _show_record(self) -> None:
        if chosen := self._table.chosen():
            self.reject()
            self._show(chosen.record)

    def _change(self) -> None:
        """The preview is for what was ticked then."""
        self._preview.clear()
        self._erase.setEnabled(False)
        self._look.setEnabled(bool(self._ticked()))

    def _read(self) -> None:
        records, folders = self._ticked(), known_folders(self._controller)
        self._preview.read(lambda: record_erasure_view(self._controller.workspace, records, folders))

    def _ask(self) -> None:
        named = [self._names[record] for record in self._ticked()]
        facts = ((self.tr("Records"), translate(first_of(named, NAMED))), (self.tr("Day"), day(date.today())))
        meaning = self.tr("The records go with everything that belongs to them, also from the history.")
        question = Question(self.tr("Erase these records?"), meaning, facts, self.tr("Erase"), translate(CANNOT_UNDO))
        ConfirmDialog(question, self._run, self).open()

    def _run(self) -> None:
        """Erase on the worker, because the file is rewritten."""
        records = self._ticked()
        job = self._controller.do_in_background(
            self._controller,
            lambda workspace: do_and_wipe(workspace, erase_records, records=records),
            self.tr("The records were not erased."),
        )
        ErasureReport(self._controller, job, self.tr("The records are erased."))
        wait_for(job, self.tr("Rewriting the file…"), self._over)
        self.accept()
