"""Reports page and its tabs."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QStackedWidget

from models.domain.documents import Edition
from ui.framework.commands import CommandId, Commands
from ui.framework.controller import WorkspaceController
from ui.framework.jobs import CancelToken, Job
from ui.framework.page import PAGE_MARGINS, Page
from ui.pages.reports.batch_panel import BatchPanel
from ui.pages.reports.export_record import RecordPanel
from ui.pages.reports.public_card_box import PublicCardBox
from ui.pages.reports.single_export import SingleExportPanel
from ui.pages.reports.verify_panel import VerifyPanel
from ui.widgets import boxes
from ui.widgets.layouts import scrolling
from ui.widgets.tabs import Tabs
from ui.widgets.text import label

ONE, BATCH, RECORD, VERIFY = TABS = ("one", "batch", "record", "verify")
DOCUMENTS = ("plan", "session")
"""Kinds that are named in the anchor, such as *plan:7*; a review is the subject itself."""


class ReportsPage(Page):
    """Shows Location("reports", review, anchor); the anchor is the key of a tab, an edition, or *plan:ID*, *session:ID*."""

    def __init__(self, controller: WorkspaceController, commands: Commands) -> None:
        super().__init__(controller, commands)
        self._single_export = SingleExportPanel(controller)
        self._batch = BatchPanel(controller)
        self._record = RecordPanel(controller)
        verify = boxes.column(VerifyPanel(controller.workspace), PublicCardBox(controller), 0, spacing=14)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._single_export)
        for part in (self._batch, self._record, verify):
            self._stack.addWidget(scrolling(part))
        self._tabs = Tabs(
            (
                (ONE, self.tr("Single document")),
                (BATCH, self.tr("Whole cycle")),
                (RECORD, self.tr("Export record")),
                (VERIFY, self.tr("Verify a PDF")),
            ),
            lambda key: self._stack.setCurrentIndex(TABS.index(key)),
        )
        Job(_preload_report_modules, self).start()
        boxes.column(
            boxes.flow(label(self.tr("Reports"), "display"), self._tabs, spacing=24),
            (self._stack, 1),
            inside=self,
            spacing=10,
            margins=PAGE_MARGINS,
        )

    def is_affected_by(self, topics: frozenset[str]) -> bool:
        """Whether the list of documents may change. The export record updates itself."""
        return any(
            topic.startswith(("review:", "plan:", "mentorship:", "engineer:", "cycle:", "settings")) for topic in topics
        )

    def page_commands(self) -> dict[CommandId, Callable[[], object]]:
        """Export and print the document that is shown, or export the record."""
        ready = self._stack.currentWidget() is self._single_export and self._single_export.can_export()
        commands: dict[CommandId, Callable[[], object]] = {CommandId.PRINT: self._print}
        if ready:
            commands[CommandId.EXPORT] = self._single_export.choose_file
        if self._record.isVisible() and (export_list := self._record.export_list()):
            commands[CommandId.EXPORT_LIST] = export_list
        return commands

    def _print(self) -> None:
        """Show the tab of a single document, and print it."""
        self._tabs.choose(ONE)
        self._single_export.choose_printer()

    def refresh(self) -> None:
        """Refresh each tab."""
        self._single_export.refresh()
        self._batch.refresh()

    def show_anchor(self, anchor: str) -> None:
        """Show a tab or a document."""
        if anchor in TABS:
            self._tabs.choose(anchor)
            self._tabs.take_focus()
            return
        self._tabs.choose(ONE)
        kind, _, number = anchor.partition(":")
        if kind in DOCUMENTS and number.isdecimal():
            self._single_export.choose(kind, int(number))
        elif self.location.subject:
            self._single_export.choose("review", self.location.subject)
            if anchor == Edition.ENGINEER:
                self._single_export.offer_to_engineer()

    def search_field(self) -> QLineEdit | None:
        """The search for a document."""
        return self._single_export.search_field()

    def focus_search(self) -> bool:
        """Go to the search for a document, on the tab it is on, or from a preview to the search in it."""
        if self._single_export.preview.focus_search():
            return True
        self._tabs.choose(ONE)
        return super().focus_search()


def _preload_report_modules(_token: CancelToken) -> None:
    """Import the report modules on the worker: importing them on the GUI thread blocks the window."""
    import cryptography.hazmat.primitives.asymmetric.ed25519  # noqa: F401

    import reports.batch
    import reports.plan_report
    import reports.review_report  # noqa: F401
    from reports import usual_font

    usual_font.register()
