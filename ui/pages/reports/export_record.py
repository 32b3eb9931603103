"""Export record: every file that left, the people in it, and to whom it was handed."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from models.domain.documents import has_revisions
from models.queries.left_files import LeftFile, files_that_left, people_in
from models.support.actors import shown_actor
from models.workspace.topics import EVERYTHING
from ui.framework.controller import WorkspaceController
from ui.framework.list_export import ListedRows, ListExport, save_layout
from ui.language.format import moment, number
from ui.language.translation import translate
from ui.pages.journal.search_field import PersonField
from ui.pages.reports.recipient_dialog import RecipientDialog
from ui.widgets import boxes
from ui.widgets.cards import empty
from ui.widgets.controls import icon_button
from ui.widgets.list_panel import ListPanel
from ui.widgets.row_menu import RowAction
from ui.widgets.table import Table
from ui.widgets.table_model import ALL_ROWS, EMPTY, Column, Rows, TableModel

SHOWN_DIGITS = 12


class RecordPanel(QWidget):
    """Newest first. Nothing is ever taken out of it."""

    def __init__(self, controller: WorkspaceController) -> None:
        super().__init__()
        self._controller = controller
        self._person = PersonField(controller, self.tr("Engineer"), self.tr("All engineers"))
        self._model = TableModel(self._columns(), self._fetch)
        self._table = Table(self.tr("Export record"), self._model)
        self._export = ListExport(
            controller, self, self.tr("Export record"), self._table.ordered_columns, self._rows, self._people_in
        )
        self._table.set_row_actions(self._row_actions)
        self._table.opened.connect(self._ask_recipient)
        save_layout(self._table, "exports")
        export = icon_button("download", self.tr("Export this list…"), self._export.choose_file)
        empties = (
            empty("search", self.tr("No exported file contains this person. Clear the name to see every file.")),
            empty("file-text", self.tr("No exports yet. Export a document or a list and it is listed here.")),
        )
        self._panel = ListPanel(self._person, (boxes.flow(self._person, export, spacing=10),), self._table, empties)
        boxes.column(self._panel, inside=self, margins=(0, 4, 0, 0))
        self._person.changed.connect(self.refresh)
        controller.changed.connect(self._refresh_if_shown)

    def refresh(self) -> None:
        """Read the record again."""
        self._table.reload()
        self._panel.show_result(self._model.total, filtered=self._person.value() is not None)

    def export_list(self) -> Callable[[], object] | None:
        """The command that exports the list, if there is one."""
        return self._export.choose_file if self._model.rows else None

    def _columns(self) -> list[Column[LeftFile]]:
        editions = {"engineer": self.tr("engineer"), "hr": self.tr("HR")}

        def status(row: LeftFile) -> str:
            if not row.document_id:
                return EMPTY
            if not has_revisions(row.document_id, row.revision):
                return self.tr("draft") if row.draft else EMPTY
            text = self.tr("rev. {0}").format(row.revision)
            return self.tr("{0}, draft").format(text) if row.draft else text

        return [
            Column(self.tr("When"), lambda row: moment(row.exported_at)),
            Column(self.tr("What"), self._what, needs=600),
            Column(self.tr("Engineer"), self._whom, stretch=True),
            Column(
                self.tr("Handed to"), lambda row: row.recipient or EMPTY,
                value=lambda row: None if row.is_form else row.recipient or None,
            ),
            Column(self.tr("File"), lambda row: row.file_name, needs=900),
            Column(self.tr("Document"), lambda row: row.document_id or EMPTY, needs=1060),
            Column(self.tr("Status"), status, needs=1180),
            Column(self.tr("Edition"), lambda row: editions.get(row.edition, EMPTY), needs=1260),
            Column(self.tr("Who"), lambda row: translate(shown_actor(row.actor)), needs=1340),
            Column(self.tr("SHA-256 (first digits)"), lambda row: row.file_sha256[:SHOWN_DIGITS], needs=1480),
        ]  # fmt: skip

    def _what(self, row: LeftFile) -> str:
        kinds = {
            "review": self.tr("review"), "plan": self.tr("plan"), "session": self.tr("session"),
            "list": self.tr("list"), "calendar": self.tr("calendar file"), "form": self.tr("opinion form"),
            "card": self.tr("public card"), "history": self.tr("history"), "person": self.tr("everything about a person"),
        }  # fmt: skip
        return self.tr("{0}: {1}").format(kinds[row.kind], row.title) if row.title else kinds[row.kind]

    def _whom(self, row: LeftFile) -> str:
        others = row.people - len(row.names.split(", ")) if row.names else 0
        return self.tr("{0} and {1} more").format(row.names, number(others)) if others > 0 else row.names or EMPTY

    def _row_actions(self) -> list[RowAction]:
        rows = self._table.chosen_rows()
        if len(rows) != 1:
            return [self._export.row_action(rows)]
        return [(self.tr("Record who got it…"), lambda: self._ask_recipient(rows[0]))]

    def _ask_recipient(self, file: LeftFile) -> None:
        RecipientDialog(self._controller, file, self).open()

    def _people_in(self, rows: Sequence[Any]) -> Sequence[Any]:
        return people_in(self._controller.workspace, rows)

    def _rows(self) -> ListedRows:
        workspace, person = self._controller.workspace, self._person.value()
        return ListedRows(self._model.total, lambda: files_that_left(workspace, person, limit=ALL_ROWS).rows)

    def _refresh_if_shown(self, topics: frozenset[str]) -> None:
        if self.isVisible() and topics & {"exports", EVERYTHING}:
            self.refresh()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Refresh when the tab is opened."""
        super().showEvent(event)
        self.refresh()

    def _fetch(self, offset: int, limit: int) -> Rows[LeftFile]:
        found = files_that_left(self._controller.workspace, self._person.value(), offset=offset, limit=limit)
        return Rows(found.rows, found.total)
