"""Export record: every exported file."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from models.queries.exports import ExportRow, list_exports
from models.workspace.topics import EVERYTHING
from ui.framework.controller import WorkspaceController
from ui.framework.list_export import save_layout
from ui.language.format import moment
from ui.widgets import boxes
from ui.widgets.cards import empty
from ui.widgets.table import Table
from ui.widgets.table_model import Column, Rows, TableModel

SHOWN_DIGITS = 12


class RecordPanel(QWidget):
    """Newest first; nothing is ever taken out of it."""

    def __init__(self, controller: WorkspaceController) -> None:
        super().__init__()
        self._controller = controller
        editions = {"engineer": self.tr("engineer"), "hr": self.tr("HR")}
        kinds = {"review": self.tr("review"), "plan": self.tr("plan"), "session": self.tr("session")}

        def state(row: ExportRow) -> str:
            text = self.tr("rev. {0}").format(row.revision)
            return self.tr("{0}, draft").format(text) if row.draft else text

        columns: list[Column[ExportRow]] = [
            Column(self.tr("When"), lambda row: moment(row.exported_at)),
            Column(self.tr("Engineer"), lambda row: row.engineer_name or "–", stretch=True),
            Column(self.tr("What"), lambda row: kinds[row.kind], needs=1180),
            Column(self.tr("Document"), lambda row: row.document_id),
            Column(self.tr("Status"), state),
            Column(self.tr("Edition"), lambda row: editions[row.edition]),
            Column(self.tr("Who"), lambda row: row.actor, needs=860),
            Column(self.tr("File"), lambda row: row.file_name, needs=1060),
            Column(self.tr("SHA-256 (first digits)"), lambda row: row.file_sha256[:SHOWN_DIGITS], needs=1320),
        ]
        self._model = TableModel(columns, self._fetch)
        table = Table(self.tr("Export record"), self._model)
        save_layout(table, "exports")
        self._stack = QStackedWidget()
        self._stack.addWidget(table)
        self._stack.addWidget(empty("file-text", self.tr("No exports yet. Export a document and it is listed here.")))
        boxes.column(self._stack, inside=self, margins=(0, 4, 0, 0))
        controller.changed.connect(self._refresh_if_shown)

    def refresh(self) -> None:
        """Read the record again."""
        self._model.reload()
        self._stack.setCurrentIndex(0 if self._model.total else 1)

    def _refresh_if_shown(self, topics: frozenset[str]) -> None:
        if self.isVisible() and topics & {"exports", EVERYTHING}:
            self.refresh()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Refresh when the tab is opened."""
        super().showEvent(event)
        self.refresh()

    def _fetch(self, offset: int, limit: int) -> Rows[ExportRow]:
        found = list_exports(self._controller.workspace, offset, limit)
        return Rows(found.rows, found.total)
