"""Panel that previews and exports a single document."""

import hashlib
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QLineEdit,
    QListWidgetItem,
    QStackedWidget,
    QWidget,
)

from models.domain.documents import Edition
from models.support.errors import PlumblineError
from models.views.reports import ExportableDocument, exportable_documents
from reports.export_request import ExportRequest, ExportResult, build
from reports.protection import UNPROTECTED
from reports.publish import take
from reports.theme import Paper
from ui.framework.controller import WorkspaceController
from ui.framework.file_dialogs import ask_save
from ui.framework.jobs import Job
from ui.language.format import day
from ui.language.translation import translate
from ui.pages.reports.choices_column import ChoicesColumn
from ui.pages.reports.export_steps import record_export, store
from ui.pages.reports.pdf_preview import PdfPreview
from ui.pages.reports.preflight_card import SIDE_BY_SIDE_WIDTH, PreflightCard, in_a_line, language_choice, paper_choice
from ui.pages.reports.protection_box import ProtectionBox
from ui.theme.theme import scaled
from ui.widgets import boxes
from ui.widgets.cards import Notice, empty
from ui.widgets.controls import button, choice, choose, field
from ui.widgets.layouts import ResponsiveRow
from ui.widgets.list_panel import ListPanel, search_box
from ui.widgets.wrapping_list import wrapping_list

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

NOTHING, MAKING, PAGES = range(3)
DOCUMENT = Qt.ItemDataRole.UserRole
PRINTED = "(printed)"
"""What the export record has in place of a file name."""


class SingleExportPanel(QWidget):
    """Left: document, edition, paper and what it contains. Right: the preview."""

    def __init__(self, controller: WorkspaceController) -> None:
        super().__init__()
        self._controller = controller
        self._chosen: ExportableDocument | None = None
        self._result: ExportResult | None = None
        self._wanted: ExportRequest | None = None
        self._prints_when_ready = False
        self._edition_before: Edition = Edition.ENGINEER
        self._search = search_box(self.tr("Search by engineer, cycle or number"), self.tr("Search"))
        kinds = (self.tr("All"), ""), (self.tr("Reviews"), "review"), (self.tr("Plans"), "plan")
        self._kind = choice(self.tr("Filter documents"), [*kinds, (self.tr("Sessions"), "session")])
        self._list = wrapping_list(self.tr("Documents"))
        self._list.setMinimumHeight(scaled(150))
        self._edition = choice(
            self.tr("Edition"), [(self.tr("Engineer"), Edition.ENGINEER), (self.tr("HR"), Edition.HR)], by_letter=False
        )
        self._paper, self._language = paper_choice(), language_choice()
        self._preflight = PreflightCard(
            self.tr("What this document contains"), self.tr("Choose a document to see what it contains.")
        )
        self._names = QCheckBox(self.tr("Print names with unsupported letters as codes"))
        self._names.setAccessibleName(self._names.text())
        self._names.hide()
        self._protection = ProtectionBox()
        self._export = button(self.tr("Export…"), self.choose_file, kind="primary", icon_name="download")
        self.notice, self.preview = Notice(), PdfPreview()
        self._pages = self.preview.pages
        self._right = QStackedWidget()
        self._documents = self._build_list()
        self._build()
        self._search.textChanged.connect(lambda _text: self.refresh())
        self._kind.currentIndexChanged.connect(lambda _index: self.refresh())
        self._list.currentItemChanged.connect(lambda now, _before: self._choose(now))
        for box in (self._edition, self._paper, self._language):
            box.currentIndexChanged.connect(lambda _index: self._preview())

    def refresh(self) -> None:
        """Read the documents again; rebuild the preview if its content changed."""
        self._list.blockSignals(True)
        self._list.clear()
        for document in exportable_documents(self._controller.workspace, self._search.text(), self._kind.currentData()):
            item = QListWidgetItem(f"{document.engineer_name}   {self._about(document)}")
            item.setToolTip(item.text())
            item.setData(DOCUMENT, document)
            self._list.addItem(item)
            if self._chosen and (document.kind, document.id) == (self._chosen.kind, self._chosen.id):
                self._list.setCurrentItem(item)
        self._list.blockSignals(False)
        filtered = bool(self._search.text().strip() or self._kind.currentData())
        self._documents.show_result(self._list.count(), filtered=filtered)
        if self._chosen:
            self._preview()

    def search_field(self) -> QLineEdit | None:
        """The search, while it is shown."""
        return self._documents.search_field()

    def _about(self, document: ExportableDocument) -> str:
        kinds = {"review": self.tr("Review"), "plan": self.tr("Plan"), "session": self.tr("Session")}
        about = day(date.fromisoformat(document.about)) if document.kind == "session" else document.about
        return " · ".join(part for part in (kinds[document.kind], about, document.document_id) if part)

    def choose(self, kind: str, number: int) -> None:
        """Show one review, plan or session."""
        self._search.clear()
        choose(self._kind, "session" if kind == "session" else "")
        for row in range(self._list.count()):
            entry = self._list.item(row).data(DOCUMENT)
            if (entry.kind, entry.id) == (kind, number):
                self._list.setCurrentRow(row)
                return
        found = [
            document
            for document in exportable_documents(self._controller.workspace, kind=kind, limit=-1)
            if document.id == number
        ]
        if found:
            self._chosen = found[0]
            self._preview()

    def offer_to_engineer(self) -> None:
        """Choose the edition for the engineer, whichever was chosen before."""
        choose(self._edition, Edition.ENGINEER)

    def can_export(self) -> bool:
        """Whether a document is ready to be written."""
        return self._export.isEnabled()

    def choose_file(self) -> None:
        """Ask for a file and write the shown document."""
        if self._result is None:
            return
        if path := ask_save(self, self.tr("Export"), self._result.request.file_name, "PDF (*.pdf)"):
            self.export_to(path)

    def choose_printer(self) -> None:
        """Ask for a printer, and print the document that is shown; without one, say how to show one."""
        self._prints_when_ready = self._wanted is not None and not self.can_export()
        if self._prints_when_ready:
            return
        if self._result is None:
            self.notice.show_message(self.tr("Choose a document to print it."))
            return
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # takes a moment to load

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._result.request.file_name)
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, max(self._pages.page_count, 1))
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.accepted.connect(partial(self.print_on, printer))
        dialog.setModal(True)
        dialog.show()

    def print_on(self, printer: "QPrinter") -> None:
        """Print the document that is shown, and record it as an export."""
        from ui.pages.reports.printing import PrintRun

        result = self._result
        if result is None:
            return
        if not (self._names.isVisible() and self._names.isChecked()) and result.name_problem:
            self.notice.show_message(translate(result.name_problem))
            return
        run = PrintRun(result.document.content, printer, self)
        run.failed.connect(self.notice.show_message)
        run.finished.connect(partial(self._confirm_print, result))
        self.notice.show_message(self.tr("Printing…"), wrong=False)
        run.start()

    def _confirm_print(self, result: ExportResult) -> None:
        digest = hashlib.sha256(result.document.content).hexdigest()
        record_export(self._controller, result, PRINTED, digest)
        self.notice.show_message(self.tr("Sent to the printer."), wrong=False)

    def export_to(self, path: Path) -> None:
        """Write the document that is shown; one that is to be protected is built again."""
        if self._result is None:
            return
        if self._protection.protection is UNPROTECTED:
            self._store(path, self._result)
            return
        request = replace(self._result.request, protection=self._protection.protection)
        job = Job(lambda _token: ExportResult(request, build(request)), self)
        job.done.connect(partial(self._store, path))
        job.failed.connect(self.notice.show_message)
        self.notice.show_message(self.tr("Preparing the file…"), wrong=False)
        job.start()

    def _store(self, path: Path, result: ExportResult) -> None:
        allowed = self._names.isVisible() and self._names.isChecked()
        if self._controller.try_run(lambda: store(self._controller, result, path, names_as_code_points=allowed)):
            self.notice.show_saved(self.tr("Saved: {0}").format(path), path)

    def _choose(self, item: QListWidgetItem | None) -> None:
        self._chosen = item.data(DOCUMENT) if item else self._chosen
        self._preview()

    def _preview(self) -> None:
        if self._chosen is None:
            return
        self._fit_edition(engineer_only=self._chosen.kind == "session")
        workspace, chosen, edition = self._controller.workspace, self._chosen, Edition(self._edition.currentData())
        paper, language = self._paper.currentData(), self._language.currentData()
        size = Paper[paper] if paper else None
        try:
            request = take(workspace, chosen.kind, chosen.id, edition, date.today(), size, language=language)
        except PlumblineError as error:
            self.notice.show_message(translate(error))
            return
        if self._wanted == request:
            return
        self.notice.hide()
        self._prints_when_ready = False
        self._export.setEnabled(False)
        self._names.setChecked(False)
        self._names.hide()
        self._preflight.show_preflight(request.preflight)
        if self._wanted is None or (self._wanted.kind, self._wanted.subject) != (request.kind, request.subject):
            self._right.setCurrentIndex(MAKING)  # rather than somebody else's pages
        job = Job(lambda _token: ExportResult(request, build(request)), self)
        job.done.connect(self._show_result)
        job.failed.connect(self._fail)
        self._wanted = request
        job.start()

    def _show_result(self, result: ExportResult) -> None:
        if result.request is not self._wanted:
            return
        self._result = result
        self._pages.show_document(result.document.content, lambda: self._right.setCurrentIndex(PAGES))
        for warning in result.document.warnings:
            self._preflight.warn(translate(warning))
        problem = result.name_problem
        if problem:
            self._preflight.warn(translate(problem))
        self._names.setVisible(bool(problem))
        self._export.setEnabled(True)
        if self._prints_when_ready and self.isVisible():
            self.choose_printer()

    def _fail(self, sentence: str) -> None:
        self._wanted, self._prints_when_ready = None, False  # so that it is tried again
        self._right.setCurrentIndex(NOTHING)
        self.notice.show_message(sentence)

    def _fit_edition(self, *, engineer_only: bool) -> None:
        """Lock the edition for a session record, and restore the earlier choice afterwards."""
        if engineer_only is not self._edition.isEnabled():
            return
        if engineer_only:
            self._edition_before = self._edition.currentData()
        self._edition.blockSignals(True)
        choose(self._edition, Edition.ENGINEER if engineer_only else self._edition_before)
        self._edition.blockSignals(False)
        self._edition.setEnabled(not engineer_only)
        self._edition.setToolTip(self.tr("A session record is for the engineer only.") if engineer_only else "")

    def _build_list(self) -> ListPanel:
        no_match = self.tr("No document matches. Change the search or the filter.")
        no_document = self.tr("Nothing to export yet. Start a review or a plan first.")
        filters = boxes.row((self._search, 1), self._kind, spacing=10)
        empties = empty("search", no_match), empty("file-text", no_document)
        return ListPanel(self._search, (filters,), self._list, empties)

    def _build(self) -> None:
        choices = boxes.column(
            (self._documents, 1),
            in_a_line(self._edition, self._paper),
            field(self.tr("Language"), self._language),
            self._preflight,
            self._names,
            self._protection,
            spacing=10,
        )
        self._export.setEnabled(False)
        left = ChoicesColumn(choices, self.notice, self._export)
        both = ResponsiveRow((left, 2), (self._right, 3), enough=SIDE_BY_SIDE_WIDTH, spacing=16)
        boxes.row(both, inside=self)
        self._right.addWidget(empty("file-text", self.tr("Choose a review, a plan or a session to preview it.")))
        self._right.addWidget(empty("file-text", self.tr("Preparing the preview…")))
        self._right.addWidget(self.preview)
        choose(self._edition, Edition.ENGINEER)
