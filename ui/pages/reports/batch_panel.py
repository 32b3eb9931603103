"""Panel that exports a whole cycle: contents and warnings first, then the result of each file."""

from collections.abc import Collection
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QCheckBox,
    QListWidgetItem,
    QProgressBar,
    QStackedWidget,
    QWidget,
)

from models.domain.cycles import CycleId
from models.domain.documents import Edition
from models.domain.reviews import ReviewId, ReviewState
from models.queries.cycles import list_cycles
from models.queries.reviews import reviews_of_cycle
from models.queries.settings import settings
from models.snapshots.preflight import cycle_preflight
from ui.framework.controller import WorkspaceController
from ui.framework.file_dialogs import ask_folder, ask_save
from ui.language.translation import translate
from ui.pages.reports.batch_people import BatchPeople
from ui.pages.reports.batch_run import BatchOptions, BatchResult, BatchRun
from ui.pages.reports.choices_column import ChoicesColumn
from ui.pages.reports.preflight_card import SIDE_BY_SIDE_WIDTH, PreflightCard, in_a_line, language_choice, paper_choice
from ui.pages.reports.protection_box import ProtectionBox
from ui.theme.icons import icon
from ui.theme.theme import scaled
from ui.widgets import boxes
from ui.widgets.cards import Notice, empty
from ui.widgets.controls import button, choice, field
from ui.widgets.layouts import ResponsiveRow
from ui.widgets.saved_file import saved_file_steps
from ui.widgets.text import label
from ui.widgets.wrapping_list import wrapping_list


class BatchPanel(QWidget):
    """Left: cycle, edition, paper and what the documents contain. Right: whose reviews, then the results."""

    def __init__(self, controller: WorkspaceController) -> None:
        super().__init__()
        self._controller = controller
        self._run: BatchRun | None = None
        self._people = BatchPeople()
        self._cycle = choice(self.tr("Cycle"), [])
        self._edition = choice(
            self.tr("Edition"), [(self.tr("HR"), Edition.HR), (self.tr("Engineers"), Edition.ENGINEER)], by_letter=False
        )
        self._paper, self._language = paper_choice(), language_choice()
        self._drafts = QCheckBox()
        self._names = QCheckBox(self.tr("Person's name in file names"))
        self._protection = ProtectionBox()
        self._preflight = PreflightCard(
            self.tr("What this document contains"), self.tr("No reviews yet. Start reviews on the Reviews page.")
        )
        self._folder = button(self.tr("Export to folder…"), self._choose_folder, kind="primary")
        self._zip = button(self.tr("Export as ZIP…"), self._choose_zip)
        self._cancel = button(self.tr("Cancel"), self._stop)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Progress"))
        self._status = label(tone="2", wraps=True)
        self._results = QWidget()
        self._back = button(self.tr("Choose reviews again"), self._choose_again, kind="link")
        self._list = wrapping_list(self.tr("Results"))
        self._list.setIconSize(QSize(scaled(16), scaled(16)))
        self._nothing = empty("file-text", self.tr("No reviews yet. Start reviews on the Reviews page."))
        self._right = QStackedWidget()
        self.notice = Notice()
        self._build()
        for box in (self._cycle, self._edition, self._paper, self._language):
            box.currentIndexChanged.connect(lambda _index: self._choose_again())
        self._drafts.toggled.connect(lambda _on: self._choose_again())
        self._people.changed.connect(self._show_contents)
        self._people.drafts_wanted.connect(partial(self._drafts.setChecked, True))

    def refresh(self) -> None:
        """Read the cycles again; a running export continues."""
        if self._run:
            return
        chosen = self._cycle.currentData()
        self._cycle.blockSignals(True)
        self._cycle.clear()
        for cycle in reversed(list_cycles(self._controller.workspace)):
            self._cycle.addItem(cycle.name, cycle.id)
        self._cycle.setCurrentIndex(max(self._cycle.findData(chosen), 0))
        self._cycle.blockSignals(False)
        if self._right.currentWidget() is self._results:
            self._show_people()
        else:
            self._choose_again()

    def start_export(self, out: Path, only: Collection[ReviewId] | None = None) -> None:
        """Export to a folder, or to a zip file if the name ends in .zip: the ticked reviews, or `only` these."""
        edition, paper = Edition(self._edition.currentData()), self._paper.currentData()
        excluded = 0 if self._drafts.isChecked() else self._people.states()[ReviewState.DRAFT]
        chosen = frozenset(self._people.chosen() if only is None else only)
        cycle, names = CycleId(self._cycle.currentData()), self._names.isChecked()
        order = BatchOptions(
            cycle, chosen, edition, paper, excluded, names, self._protection.protection, self._language.currentData()
        )
        run = BatchRun(self._controller, order, out, self)
        self.notice.hide()
        self._list.clear()
        self._right.setCurrentWidget(self._results)
        self._run = run
        self._progress.setRange(0, run.tally.total)
        self._progress.setValue(0)
        run.finished_one.connect(self._list_document)
        run.failed_one.connect(lambda sentence: self._line("circle-x", self.tr("Failed: {0}").format(sentence)))
        run.ended.connect(partial(self._finish, run, out))
        run.refused.connect(self._show_refusal)
        self._show_running(True)
        self._status.setText(self.tr("0 of {0}").format(run.tally.total))
        run.start()

    def _choose_again(self) -> None:
        """Show whose reviews can be exported, in place of the results of an earlier batch."""
        self.notice.hide()
        has_reviews = self._show_people()
        self._right.setCurrentWidget(self._people if has_reviews else self._nothing)

    def _show_people(self) -> bool:
        """Read the reviews of the cycle again. Returns whether it has some."""
        cycle = self._cycle.currentData()
        rows = reviews_of_cycle(self._controller.workspace, CycleId(cycle)) if cycle else ()
        drafts = sum(row.state is ReviewState.DRAFT for row in rows)
        self._drafts.setText(self.tr("Include %n draft(s)", "", drafts))
        self._drafts.setVisible(drafts > 0)
        self._people.show_reviews(rows, with_drafts=self._drafts.isChecked())
        self._show_contents()
        return bool(rows)

    def _show_contents(self) -> None:
        """Show what the export would contain."""
        edition = Edition(self._edition.currentData())
        paper = {"A4": "A4", "LETTER": "Letter"}.get(
            self._paper.currentData(), settings(self._controller.workspace).paper
        )
        states = self._people.states()
        found = cycle_preflight(states, edition, paper, drafts=self._drafts.isChecked())
        if self._people.chosen() or (states and not self._people.has_rows()):
            self._preflight.show_preflight(found)
        else:
            self._preflight.clear(self.tr("Tick the reviews to export.") if self._people.has_rows() else "")
        self._enable_start(bool(found.inside))

    def _show_refusal(self, why: str) -> None:
        self._run = None
        self._show_running(False)
        self.notice.show_message(why)

    def _list_document(self, name: str, warnings: tuple[str, ...]) -> None:
        self._line("check", name)
        for warning in warnings:
            self._line("triangle-alert", f"{name}: {translate(warning)}")

    def _line(self, icon_name: str, text: str) -> None:
        tone = "positive" if icon_name == "check" else "negative"
        self._list.addItem(QListWidgetItem(icon(icon_name, tone, tone), text))
        self._list.scrollToBottom()
        if self._run:
            done, total = self._run.tally.done, self._run.tally.total
            self._progress.setValue(done)
            self._status.setText(self.tr("{0} of {1}").format(done, total))

    def _finish(self, run: BatchRun, out: Path, tally: BatchResult) -> None:
        self._run = None
        self._show_running(False)
        text = [self.tr("%n report(s) saved to {0}.", "", tally.written).format(out)]
        if tally.cancelled:
            text.insert(0, self.tr("Cancelled."))
        if tally.done < tally.total:
            text.append(self.tr("%n not started.", "", tally.total - tally.done))
        if tally.failed:
            text.append(self.tr("%n failed.", "", tally.failed))
        if tally.excluded:
            text.append(self.tr("%n draft(s) not included.", "", tally.excluded))
        if tally.warned:
            text.append(self.tr("%n with warnings. See the list.", "", tally.warned))
        steps = saved_file_steps(out) if tally.written else []
        if run.unwritten and out.is_dir():  # a zip would be written from the start
            steps.insert(0, (self.tr("Continue"), partial(self.start_export, out, run.unwritten)))
        self.notice.show_message(
            " ".join(text),
            wrong=tally.written < tally.total,
            then=steps[0] if steps else None,
            also=steps[1] if len(steps) > 1 else None,
        )

    def _stop(self) -> None:
        if self._run:
            self._run.cancel()
            self._status.setText(self.tr("Stopping after this document…"))

    def _show_running(self, running: bool) -> None:
        for part in (self._cancel, self._progress, self._status):
            part.setVisible(running)
        choices = (self._cycle, self._edition, self._paper, self._language)
        for control in (*choices, self._drafts, self._names, self._protection):
            control.setEnabled(not running)
        self._people.set_running(running)
        self._back.setEnabled(not running)
        self._enable_start(not running)
        if not running:
            self.refresh()

    def _enable_start(self, some: bool) -> None:
        for item in (self._folder, self._zip):
            item.setEnabled(some)

    def _choose_folder(self) -> None:
        if folder := ask_folder(self, self.tr("Export to folder")):
            self.start_export(folder)

    def _choose_zip(self) -> None:
        if path := ask_save(self, self.tr("Export as ZIP"), "reviews.zip", "Zip (*.zip)"):
            self.start_export(path)

    def _build(self) -> None:
        text = self.tr("Exports review reports of a cycle. If one fails, it is listed and the export continues.")
        choices = boxes.column(
            label(text, tone="2", wraps=True),
            field(self.tr("Cycle"), self._cycle),
            in_a_line(self._edition, self._paper),
            field(self.tr("Language"), self._language),
            self._drafts,
            self._names,
            self._protection,
            self._preflight,
            0,
            spacing=10,
        )
        buttons = boxes.flow(self._folder, self._zip, self._cancel)
        left = ChoicesColumn(choices, self._progress, self._status, self.notice, buttons)
        both = ResponsiveRow((left, 2), (self._right, 3), enough=SIDE_BY_SIDE_WIDTH, spacing=16)
        boxes.row(both, inside=self, margins=(0, 4, 0, 0))
        boxes.column(boxes.row(self._back, 0), (self._list, 1), inside=self._results)
        for shown in (self._nothing, self._people, self._results):
            self._right.addWidget(shown)
        self._show_running(False)
