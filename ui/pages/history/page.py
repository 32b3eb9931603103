"""Page of the history: its entries, filters, and what one of them changed."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit

from models.domain.people import EngineerId
from models.domain.reviews import ReviewId
from models.queries.history import HistoryFilter, Searched
from models.queries.journal import engineer_concerned
from models.queries.reviews import reviews_of_engineer
from models.snapshots.build_history import PAGE, history_page
from models.snapshots.history import WHO, HistoryEntry, HistoryFound, HistoryReport
from models.support.actors import shown_actor
from models.workspace.workspace import Outcome
from ui.framework.commands import CommandId, Commands
from ui.framework.controller import WorkspaceController
from ui.framework.file_dialogs import ask_save
from ui.framework.jobs import CancelToken, Job
from ui.framework.list_export import save_layout
from ui.framework.location import Location
from ui.framework.page import PAGE_MARGINS, Crumb, Page
from ui.language.format import moment, number
from ui.language.translation import translate
from ui.pages.history.detail import EntryDetail
from ui.pages.history.period import PeriodChoice
from ui.pages.journal.search_field import PersonField
from ui.widgets import boxes
from ui.widgets.cards import empty
from ui.widgets.controls import button, choice, choose, icon_button
from ui.widgets.layouts import ResponsiveRow, scrolling
from ui.widgets.list_panel import ListPanel, search_box
from ui.widgets.table import Table
from ui.widgets.table_model import EMPTY, Column, Rows, TableModel
from ui.widgets.text import label

ABOUT_ENGINEER, ABOUT_REVIEW = "engineer:", "review:"
SEARCH_PAUSE = 200
"""Milliseconds without a key after which the words are searched."""
SIDE_BY_SIDE_WIDTH = 860
"""Pixels at a zoom of 100 % from which the entry stands beside the list."""


class HistoryPage(Page):
    """Shows Location("history"); the anchor *engineer:ID* or *review:ID* filters by a person or a review."""

    def __init__(self, controller: WorkspaceController, commands: Commands) -> None:
        super().__init__(controller, commands)
        self._search = search_box(self.tr("Search steps, people and values"), self.tr("Search"))
        self._person = PersonField(controller, self.tr("Engineer"), self.tr("All engineers"))
        self._review = choice(self.tr("Review"), [(self.tr("All reviews"), None)])
        self._period = PeriodChoice()
        self._count = label(kind="caption", tone="3")
        self._model = TableModel(self._columns(), self._fetch, PAGE)
        self._table = Table(self.tr("History"), self._model)
        save_layout(self._table, "history")
        self._detail = EntryDetail()
        self._pause = QTimer(self, singleShot=True, interval=SEARCH_PAUSE)
        self._pause.timeout.connect(self._reload)
        self._job: Job | None = None
        self._shown: tuple[HistoryFilter, Searched] | None = None
        self._panel = self._build()
        self._search.textChanged.connect(self._search_after_pause)
        self._person.changed.connect(self._change_person)
        self._review.currentIndexChanged.connect(lambda _index: self._reload())
        self._period.changed.connect(self._reload)
        self._table.selectionModel().currentRowChanged.connect(lambda _now, _before: self._show_chosen())
        self._table.opened.connect(self._go_to_person)

    def refresh(self) -> None:
        """Read the list again; the filters stay."""
        self._reload()

    def show_anchor(self, anchor: str) -> None:
        """Show only what concerns the person or the review of the anchor; focus the list."""
        kind, _, subject = anchor.partition(":")
        if subject.isdecimal():
            self._show_only(kind, int(subject))
        self._table.setFocus()

    def breadcrumbs(self) -> list[Crumb]:
        """Reports › History."""
        return [(self.tr("Reports"), Location("reports")), (self.tr("History"), None)]

    def search_field(self) -> QLineEdit | None:
        """The search field, if there is a history."""
        return self._panel.search_field()

    def page_commands(self) -> dict[CommandId, Callable[[], object]]:
        """Export the entries that are listed."""
        return {CommandId.EXPORT_LIST: self.choose_file} if self._model.rows else {}

    def choose_file(self) -> None:
        """Ask where to, and write the listed entries there."""
        filters = ("PDF (*.pdf)", "Excel (*.xlsx)", "CSV (*.csv)")
        if path := ask_save(self, self.tr("Export the history"), "history.pdf", *filters):
            self.export_to(path)

    def export_to(self, path: Path) -> None:
        """Write the listed entries as PDF, XLSX or CSV, and record the file."""
        wanted = self._wanted()

        def write(_token: CancelToken) -> Outcome[HistoryReport]:
            from reports.other_files import publish_history

            return publish_history(self.controller.workspace, wanted, path, date.today())

        job = Job(write, self)
        job.done.connect(partial(self._end_export, path))
        job.failed.connect(self.controller.failed.emit)
        job.start()

    def _end_export(self, path: Path, written: Outcome[HistoryReport]) -> None:
        self.controller.publish(written)
        self.controller.notify_saved(self.tr("Saved: {0}").format(path), path)

    def _columns(self) -> list[Column[HistoryEntry]]:
        return [
            Column(self.tr("When"), lambda entry: moment(entry.at)),
            Column(self.tr("What"), lambda entry: translate(entry.what()), stretch=True),
            Column(self.tr("Whom it concerns"), lambda entry: translate(entry.whom()) or EMPTY, needs=520),
            Column(self.tr("Who"), lambda entry: translate(shown_actor(entry.actor)), needs=760),
        ]

    def _wanted(self) -> HistoryFilter:
        first, last = self._period.days()
        review = self._review.currentData()
        person = None if review else self._person.value()
        return HistoryFilter(person, review, first, last, self._search.text())

    def _fetch(self, offset: int, limit: int) -> Rows[HistoryEntry]:
        """More entries of those that are shown: what the search found is known."""
        wanted, known = self._shown or (self._wanted(), None)
        found = history_page(self.controller.workspace, wanted, offset=offset, limit=limit, known=known)
        return Rows(found.entries, found.total)

    def _search_after_pause(self, text: str) -> None:
        """Search once the typing pauses; an emptied field shows the list at once."""
        if text:
            self._pause.start()
        else:
            self._reload()

    def _reload(self) -> None:
        """Read the list again: words are searched on the worker, because that takes half a second in a long history."""
        self._pause.stop()
        if self._job:
            self._job.drop()
            self._job = None
        wanted, workspace = self._wanted(), self.controller.workspace
        if not wanted.text.strip():
            self._show(wanted, history_page(workspace, wanted))
            return
        self._job = Job(lambda _token: history_page(workspace, wanted), self)
        self._job.done.connect(partial(self._show_searched, wanted))
        self._job.failed.connect(self.controller.failed.emit)
        self._job.start()

    def _show_searched(self, wanted: HistoryFilter, found: HistoryFound) -> None:
        self._job = None
        self._show(wanted, found)

    def _show(self, wanted: HistoryFilter, found: HistoryFound) -> None:
        self._shown = wanted, found.searched
        self._table.reload(Rows(found.entries, found.total))
        total = self._model.total
        self._count.setText(self.tr("%n entry(s)", "", total).replace(str(total), number(total), 1))
        self._panel.show_result(total, filtered=wanted != HistoryFilter(), count=self._count.text())
        if total:
            self._table.choose_row(0)
        self._show_chosen()

    def _show_chosen(self) -> None:
        self._detail.show_entry(self._table.chosen() if self._model.rows else None)

    def _change_person(self) -> None:
        """Offer the reviews of the chosen person, and show what concerns the person."""
        person = self._person.value()
        self._review.blockSignals(True)
        while self._review.count() > 1:
            self._review.removeItem(1)
        for row in reversed(reviews_of_engineer(self.controller.workspace, person) if person else ()):
            self._review.addItem(row.cycle_name, row.id)
        self._review.blockSignals(False)
        self._review.setVisible(self._review.count() > 1)
        self._reload()

    def _show_only(self, kind: str, subject: int) -> None:
        is_review = kind == ABOUT_REVIEW.removesuffix(":")
        person = engineer_concerned(self.controller.workspace, "review", subject) if is_review else EngineerId(subject)
        self._search.blockSignals(True)
        self._search.clear()
        self._search.blockSignals(False)
        self._period.show_all()
        self._person.show_engineer(person)
        if is_review:
            choose(self._review, ReviewId(subject))

    def _show_everything(self) -> None:
        self._search.clear()
        self._period.show_all()
        self._person.show_engineer(None)

    def _go_to_person(self, entry: HistoryEntry) -> None:
        if entry.engineers:
            self.navigation_requested.emit(Location("engineer", entry.engineers[0]))

    def _build(self) -> ListPanel:
        head = boxes.flow(label(self.tr("History"), "display"), self._count, spacing=12)
        export = icon_button("download", self.tr("Export this list…"), self.choose_file)
        self._review.setVisible(False)
        controls = boxes.flow(self._search, self._person, self._review, self._period, export, spacing=10)
        both = ResponsiveRow((self._table, 5), (scrolling(self._detail), 4), enough=SIDE_BY_SIDE_WIDTH)
        nothing = self.tr("No entry matches. Change the search or the filters.")
        text = self.tr("Every change is listed here once something has been stored.")
        empties = (
            empty("search", nothing, button(self.tr("Show all entries"), self._show_everything)),
            empty("history", text),
        )
        about = label(translate(WHO), "caption", "2", wraps=True)
        panel = ListPanel(self._search, (controls, about), both, empties)
        boxes.column(scrolling(boxes.column(head, (panel, 1), spacing=12, margins=PAGE_MARGINS)), inside=self)
        return panel
