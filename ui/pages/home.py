"""Home page: what is due. Each line links to its page."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.domain.people import EngineerId
from models.domain.records import RecordKey
from models.domain.reviews import ReviewState
from models.queries.due_records import TABLE_OF
from models.views.home import HomeView, home_view
from models.views.retention import EndedPeriod, OldRecords, retention_view
from models.views.waiting_opinions import WaitingLine, waiting_view
from ui.framework.commands import CommandId, Commands
from ui.framework.controller import WorkspaceController
from ui.framework.location import Location
from ui.framework.page import ScrollPage
from ui.language.counts import Counts
from ui.language.format import day, isolated, long_day
from ui.language.translation import translate
from ui.theme.theme import scaled
from ui.widgets import boxes
from ui.widgets.boxes import clear_layout
from ui.widgets.cards import Card, ProgressBar, empty
from ui.widgets.controls import CommandButton, button
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.layouts import ResponsiveColumns
from ui.widgets.text import label

BAR_WIDTH = 120
MAX_OPINIONS = 6
"""Open requests listed; of more, their number."""

DUE_PAGES = {
    "retention_months": "review",
    "plan_retention_months": "plan",
    "journal_months": "journal",
    "mentoring_months": "mentorship",
}
"""The pages of records that are older than their period, by the setting."""


class HomePage(ScrollPage):
    """Reviews under way, what waits for its next step, sessions due, overdue actions, people nothing is written about."""

    def __init__(self, controller: WorkspaceController, commands: Commands) -> None:
        super().__init__(controller, commands)
        self._cards = boxes.column(spacing=14)
        self.add_heading(self.tr("Home"), under=long_day(date.today()))
        self.column.addLayout(self._cards)
        self.column.addStretch()

    def refresh(self) -> None:
        """Read what is due today."""
        view = home_view(self.controller.workspace, date.today())
        clear_layout(self._cards)
        if not view.engineers:
            self._cards.addWidget(self._first_steps_card())
            return
        if not view.cycles:
            self._cards.addWidget(self._no_cycle_yet())
        both = ResponsiveColumns()
        left, right = both.columns
        left.addWidget(self._drafts_card(view))
        left.addWidget(self._waiting_card(view))
        if waiting := waiting_view(self.controller.workspace, date.today()):
            left.addWidget(self._opinions(waiting))
        if ended := retention_view(self.controller.workspace, date.today()):
            left.addWidget(self._ended_periods(ended))
        right.addWidget(self._sessions(view))
        right.addWidget(self._actions(view))
        right.addWidget(self._without_notes_card(view))
        self._cards.addWidget(both)

    def _first_steps_card(self) -> QWidget:
        card = Card()
        add = CommandButton(self.commands.action(CommandId.NEW_ENGINEER), kind="primary")
        load = CommandButton(self.commands.action(CommandId.IMPORT_PEOPLE))
        both = QWidget()
        boxes.row(add, load, inside=both)
        text = self.tr("No engineers yet. Add them one by one, or import a file.")
        return card.add(empty("users", text, both))

    def _no_cycle_yet(self) -> QWidget:
        text = self.tr("Reviews belong to a cycle: a period that uses one rubric. Create the first cycle.")
        return Card().add(
            empty("calendar", text, CommandButton(self.commands.action(CommandId.NEW_CYCLE), kind="primary"))
        )

    def _drafts_card(self, view: HomeView) -> Card:
        card = _card_with_count(self.tr("Reviews you are writing"), view.writing_total)
        for review in view.writing:
            bar = ProgressBar(review.answered / review.to_answer if review.to_answer else 0)
            bar.setFixedWidth(scaled(BAR_WIDTH))
            done = label(f"{review.answered} / {review.to_answer}", "caption", "2")
            card.add(self._line(review.engineer_name, Location("review", review.id), review.cycle_name, done, bar))
        if not view.writing:
            card.add(label(self.tr("No drafts. Start reviews from a cycle."), tone="3", wraps=True))
        return self._add_more_link(card, view.writing_total - len(view.writing), Location("reviews"))

    def _waiting_card(self, view: HomeView) -> Card:
        card = _card_with_count(self.tr("Waiting for their next step"), view.waiting_total)
        steps = {
            ReviewState.SUBMITTED: self.tr("mark as shared"),
            ReviewState.SHARED: self.tr("hold the conversation"),
            ReviewState.DISCUSSED: self.tr("record acknowledgement or refusal"),
        }
        for review in view.waiting:
            row = self._line(review.engineer_name, Location("review", review.id, "status"), review.cycle_name)
            card.add(_with_caption(row, f"{translate(review.state.list_label)} → {steps[review.state]}"))
        if not view.waiting:
            card.add(
                label(
                    self.tr("Nothing to do. Submitted reviews appear here until they are closed."), tone="3", wraps=True
                )
            )
        return self._add_more_link(card, view.waiting_total - len(view.waiting), Location("reviews"))

    def _opinions(self, lines: Sequence[WaitingLine]) -> Card:
        card = _card_with_count(self.tr("Open opinion requests"), len(lines))
        for line in lines[:MAX_OPINIONS]:
            request = line.request
            about = self.tr("on {0}, due {1}").format(isolated(line.engineer_name), day(request.due_on, "–"))
            row = self._line(request.person_name, Location("review", request.review_id, "opinions"), about)
            card.add(_with_caption(row, self.tr("overdue")) if line.is_overdue else row)
        return self._add_more_link(card, max(len(lines) - MAX_OPINIONS, 0), Location("reviews"))

    def _ended_periods(self, parts: Sequence[EndedPeriod]) -> Card:
        """What is older than its period; a name opens the oldest record, or the preview of an erasure."""
        card = Card(self.tr("Periods that have ended"))
        for part in parts:
            card.add(label(translate(part.sentence), wraps=True))
            card.add(boxes.flow(*(self._due_link(part.setting, due) for due in part.people)))
            if part.more:
                card.add(label(Counts().more(part.more), "caption", "3"))
            if part.setting in TABLE_OF:
                erase = button(self.tr("Erase…"), partial(self._show_records, part.setting))
                erase.setAccessibleDescription(translate(part.sentence))
                card.add(boxes.flow(erase))
        what = self.tr(
            "A name opens the oldest record, or the data about a person who left. What you delete on a page stays in the "
            "history. “Erase…” removes single records from the history too."
        )
        return card.add(label(what, "caption", "2", wraps=True))

    def _due_link(self, setting: str, due: OldRecords) -> QWidget:
        if setting in DUE_PAGES:
            return self._link(due.name, Location(DUE_PAGES[setting], due.record))
        return button(due.name, partial(self._show_data, due.engineer), kind="link")

    def _show_data(self, engineer: EngineerId) -> None:
        from ui.pages.engineer.data_dialog import DataDialog  # takes a while to load

        DataDialog(self.controller, engineer, self.refresh, self).open()

    def _show_records(self, setting: str) -> None:
        from ui.pages.engineer.due_dialog import DueDialog  # takes a while to load

        def show(record: RecordKey) -> None:
            self.navigation_requested.emit(Location(DUE_PAGES[setting], record.id))

        DueDialog(self.controller, setting, show, self).open()

    def _sessions(self, view: HomeView) -> Card:
        card = _card_with_count(self.tr("Sessions due"), len(view.sessions))
        for due in view.sessions:
            who = self.tr("with {0}, due {1}").format(due.text, day(due.on))
            card.add(self._line(due.engineer_name, Location("mentorship", due.mentorship_id), who))
        if not view.sessions:
            later = self.tr("No sessions due. A session appears here on its day.")
            never = self.tr("No sessions due. Start a mentorship to plan sessions.")
            card.add(label(later if view.mentorships else never, tone="3", wraps=True))
        return card

    def _actions(self, view: HomeView) -> Card:
        card = _card_with_count(self.tr("Overdue actions"), view.actions_total)
        for due in view.actions:
            row = self._line(due.engineer_name, Location("mentorship", due.mentorship_id), day(due.on))
            card.add(_with_caption(row, due.text))
        if not view.actions:
            card.add(label(self.tr("No overdue actions."), tone="3", wraps=True))
        return card

    def _without_notes_card(self, view: HomeView) -> Card:
        title = self.tr("No notes this month") if view.without_notes else self.tr("Notes this month")
        card = _card_with_count(title, view.without_notes_total)
        for person in view.without_notes:
            card.add(self._line(person.engineer_name, Location("engineer", person.engineer_id, "notes"), person.team))
        if not view.without_notes:
            card.add(label(self.tr("Every engineer has a note this month."), tone="3", wraps=True))
        return self._add_more_link(card, view.without_notes_total - len(view.without_notes), Location("engineers"))

    def _line(self, name: str, location: Location, note: str, *right: QWidget) -> FlowLayout:
        return boxes.flow(self._link(name, location), label(note, "caption", "3", wraps=True), *right, spacing=10)

    def _add_more_link(self, card: Card, more: int, location: Location) -> Card:
        if more > 0:
            card.add(_as_wide_as_text(self._link(Counts().more(more), location)))
        return card

    def _link(self, text: str, location: Location) -> QWidget:
        return button(text, partial(self.navigation_requested.emit, location), kind="link")


def _card_with_count(title: str, count: int) -> Card:
    return Card(title, note=str(count) if count else "")


def _with_caption(row: FlowLayout, text: str) -> QVBoxLayout:
    """A line and what it is about, close together: they read as one."""
    return boxes.column(row, label(text, "caption", "2", wraps=True), spacing=0)


def _as_wide_as_text(link: QWidget) -> QHBoxLayout:
    """A link as wide as its text."""
    return boxes.row(link, 0)
