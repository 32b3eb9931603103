"""Reviews of a cycle. The query searches, filters and sorts."""

from collections.abc import Callable
from datetime import date
from fractions import Fraction

from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from models.domain.reviews import CycleId, ReviewId, ReviewState
from models.queries.cycles import CycleRow, list_cycles, refuse_fixed
from models.rubric.load import shipped_rubric
from models.views.reviews import CycleView, ListedReview, ReviewSort, cycle_view, search_reviews, verdict
from ui.pages.reviews.cycle_dialog import CycleDialog
from ui.pages.reviews.start_dialog import StartDialog
from ui.pages.reviews.status_filter import StatusFilter
from ui.widgets import boxes
from ui.widgets.cards import empty
from ui.widgets.controls import button, choice, choose, command_button, first_stop, icon_button
from ui.widgets.format import day, rounded, share
from ui.widgets.status_labels import conclusion_label, state_icon, state_label
from ui.widgets.table import Column, Rows, Table, TableModel
from ui.widgets.text import label
from ui.window.commands import CommandId, Commands
from ui.window.controller import WorkspaceController
from ui.window.location import Location
from ui.window.page import Crumb, Page

PAGE = 200
MAX_EXCLUDED_SHOWN = 4
"""Competencies whose reason is written above the list; of more, their number."""
LIST, NO_MATCH, NO_REVIEW, NO_ENGINEER, NO_CYCLE = range(5)


class ReviewsPage(Page):
    """Shows Place("reviews", cycle); without a cycle the newest. The spots *new* and *start* open their dialogs."""

    def __init__(self, session: WorkspaceController, commands: Commands) -> None:
        super().__init__(session, commands)
        self._cycle: CycleRow | None = None
        self._view: CycleView | None = None
        self._verdicts: dict[ReviewId, str] = {}
        self._sort, self._descending = ReviewSort.NAME, False
        self._choice = choice(self.tr("Cycle"), [])
        self._text = QLineEdit()
        self._text.setPlaceholderText(self.tr("Search by engineer, team or reviewer"))
        self._text.setAccessibleName(self.tr("Search"))
        self._text.setClearButtonEnabled(True)
        self._about = label(kind="caption", tone="2", wraps=True)
        self._states = StatusFilter()
        self._model = TableModel(self._columns(), self._fetch)
        self._table = Table(self.tr("Reviews"), self._model)
        self._table.set_widths(0, 134, 80, 200, 128, 108, 86, 124)
        self._stack = QStackedWidget()
        self._start = button(self.tr("Start reviews"), self.start_reviews, kind="primary")
        self._edit = icon_button("pencil", self.tr("Edit this cycle"), self.edit_cycle)
        self._build()
        self._choice.activated.connect(lambda _index: self._go_to_cycle())
        self._text.textChanged.connect(lambda _text: self._reload())
        self._states.chosen.connect(lambda _state: self._reload())
        self._table.opened.connect(lambda row: self.navigation_requested.emit(Location("review", row.id)))
        self._table.sorted_by.connect(self._sort_by)

    def is_affected_by(self, topics: frozenset[str]) -> bool:
        """Any cycle, any review, who may still get one, and how long an appeal is open."""
        return "settings" in topics or any(topic.startswith(("cycle:", "review:", "engineer:")) for topic in topics)

    def breadcrumbs(self) -> list[Crumb]:
        """Reviews › cycle."""
        if self._cycle is None:
            return []
        return [(self.tr("Reviews"), Location("reviews")), (self._cycle.name, None)]

    def page_commands(self) -> dict[CommandId, Callable[[], object]]:
        """Create a cycle, start its reviews, and edit the cycle that is shown."""
        create = {CommandId.NEW_CYCLE: self.create_cycle}
        if self._cycle is None:
            return {**create, CommandId.START_REVIEWS: self.create_cycle}
        return {**create, CommandId.START_REVIEWS: self.start_reviews, CommandId.EDIT_CYCLE: self.edit_cycle}

    def refresh(self) -> None:
        """Ask for the cycles and the reviews of the chosen one; a cycle that is gone gives way to the newest."""
        known = list_cycles(self.session.workspace)[::-1]
        by_id = {cycle.id: cycle for cycle in known}
        before = self._cycle
        self._cycle = by_id.get(CycleId(self.place.subject)) or (known[0] if known else None)
        self._choice.clear()
        for cycle in known:
            self._choice.addItem(cycle.name, cycle.id)
        if self._cycle:
            choose(self._choice, self._cycle.id)
        for part in (self._choice, self._edit):
            part.setVisible(bool(known))
        self._verdicts.clear()
        self._show_cycle()
        if before and self._cycle and before.id != self._cycle.id:
            self._states.show_all()

    def show_anchor(self, anchor: str) -> None:
        """Open what the commands ask for."""
        if not self._text.hasFocus():
            self._table.setFocus()

    def search_field(self) -> QLineEdit | None:
        """The search among the reviews of the cycle, if it has some."""
        return None if self._text.isHidden() else self._text

    def create_cycle(self) -> None:
        """Open the dialog for a new cycle; afterwards it is shown."""
        dialog = CycleDialog(self.session, self)
        dialog.made.connect(self._show_made)
        dialog.open()

    def edit_cycle(self) -> None:
        """Open the dialog on the cycle that is shown, or say why it stays as it is."""
        cycle = self._cycle
        if cycle and self.act(lambda: refuse_fixed(self.session.workspace, cycle.id)):
            CycleDialog(self.session, self, cycle).open()

    def start_reviews(self) -> None:
        """Open the dialog that starts reviews for many people."""
        if self._cycle:
            StartDialog(self.session, self._cycle, self).open()

    def _show_made(self, cycle: int, name: str) -> None:
        self.navigation_requested.emit(Location("reviews", cycle))
        then = self.tr("Start reviews"), self.start_reviews
        self.session.notify(self.tr("Cycle {0} created.").format(name), then)
        shown = self._stack.currentWidget()
        if shown and (first := first_stop(shown)):
            first.setFocus()  # the way to start reviews

    def _columns(self) -> list[Column[ListedReview]]:
        names = {profile.code: profile.name for profile in shipped_rubric().profiles}
        sort = ReviewSort
        return [
            Column(self.tr("Engineer"), lambda row: row.engineer_name, sort.NAME, stretch=True),
            Column(self.tr("Status"), self._state_of, sort.STATE, icon_name=lambda row: state_icon(row.state)),
            Column(self.tr("Answered"), self._answered, sort.ANSWERED, right=True),
            # Not to be sorted by: a list of people by score is a ranking.
            Column(self.tr("Score and conclusion"), self._verdict),
            Column(self.tr("Shared"), self._shared, sort.SHARED),
            Column(self.tr("Level"), lambda row: names[row.level], sort.LEVEL),
            Column(self.tr("Team"), lambda row: row.team, sort.TEAM),
            Column(self.tr("Reviewer"), lambda row: row.reviewer_name, sort.REVIEWER),
        ]

    def _state_of(self, row: ListedReview) -> str:
        words = state_label(row.state)
        return self.tr("{0}, rev. {1}").format(words, row.revision) if row.revision > 1 else words

    def _answered(self, row: ListedReview) -> str:
        return share(Fraction(row.answered, self._view.to_answer)) if self._view and self._view.to_answer else "–"

    def _verdict(self, row: ListedReview) -> str:
        """Worked out when a row comes into sight, and kept until something changes."""
        if row.id not in self._verdicts:
            found = verdict(self.session.workspace, row.id)
            conclusion = conclusion_label(found.decision, found.suggested)
            words = f"{rounded(found.score)} · {conclusion}" if found.score is not None else "–"
            self._verdicts[row.id] = words
        return self._verdicts[row.id]

    def _shared(self, row: ListedReview) -> str:
        if row.open_appeals:
            return self.tr("Appeal due {0}").format(day(row.appeal_due_on, "–"))
        if row.shared_on is None or row.appeal_until is None:
            return "–"
        today = date.today()
        if today <= row.appeal_until and row.state is not ReviewState.CLOSED:
            return self.tr("Appeal until {0}").format(day(row.appeal_until))
        return self.tr("%n day(s) ago", "", (today - row.shared_on).days)

    def _fetch(self, offset: int) -> Rows[ListedReview]:
        if self._cycle is None:
            return Rows((), 0)
        found = search_reviews(
            self.session.workspace,
            self._cycle.id,
            text=self._text.text(),
            state=self._states.state(),
            sort=self._sort,
            descending=self._descending,
            offset=offset,
            limit=PAGE,
        )
        return Rows(found.rows, found.total)

    def _go_to_cycle(self) -> None:
        self.navigation_requested.emit(Location("reviews", self._choice.currentData()))

    def _sort_by(self, key: ReviewSort, descending: bool) -> None:
        self._sort, self._descending = key, descending
        self._reload()

    def _show_cycle(self) -> None:
        self._view = cycle_view(self.session.workspace, self._cycle.id) if self._cycle else None
        view = self._view
        some = bool(view and view.total)
        for part in (self._states, self._text, self._start):
            part.setVisible(some)
        self._about.setVisible(view is not None)
        if self._cycle and view:
            self._start.setEnabled(view.without_review > 0)
            why = "" if view.without_review else self.tr("Every engineer has a review in this cycle.")
            self._start.setToolTip(why)
            self._start.setAccessibleDescription(why)
            self._about.setText(self._words_about(self._cycle, view))
            self._states.show_counts(view.states)
        self._reload()

    def _words_about(self, cycle: CycleRow, view: CycleView) -> str:
        parts = [f"{day(cycle.starts_on)} – {day(cycle.ends_on)}", view.rubric_title]
        if view.total and view.without_review:
            parts.append(self.tr("%n engineer(s) without a review", "", view.without_review))
        words = " · ".join(parts)
        if len(view.excluded) > MAX_EXCLUDED_SHOWN:
            return f"{words}\n" + self.tr("Not applicable in this cycle: {0}").format(", ".join(view.excluded))
        excluded = "; ".join(f"{code} ({reason})" for code, reason in view.excluded.items())
        return f"{words}\n" + self.tr("Not applicable in this cycle: {0}").format(excluded) if excluded else words

    def _reload(self) -> None:
        chosen = self._table.chosen()
        self._model.reload()
        view, rows = self._view, self._model.rows
        if view is None:
            self._stack.setCurrentIndex(NO_CYCLE)
        elif not view.total:
            self._stack.setCurrentIndex(NO_REVIEW if view.engineers else NO_ENGINEER)
        else:
            self._stack.setCurrentIndex(LIST if rows else NO_MATCH)
        same = (at for at, row in enumerate(rows) if isinstance(chosen, ListedReview) and row.id == chosen.id)
        if rows:
            self._table.setCurrentIndex(self._model.index(next(same, 0), 0))

    def _build(self) -> None:
        head = boxes.flow(
            label(self.tr("Reviews"), "display"),
            self._choice,
            self._edit,
            0,
            command_button(self.commands.action(CommandId.NEW_CYCLE)),
            self._start,
            spacing=12,
        )
        column = boxes.column(
            head, self._about, self._states, self._text, inside=self, spacing=12, margins=(28, 22, 28, 20)
        )
        self._stack.addWidget(self._table)
        for result in self._empties():
            self._stack.addWidget(result)
        column.addWidget(self._stack, 1)

    def _empties(self) -> list[QWidget]:
        no_match = self.tr("No review matches. Change the search or the status.")
        no_review = self.tr("No reviews in this cycle yet. Start them for everyone or for some.")
        no_engineer = self.tr("No engineers yet. Add engineers first, then start their reviews.")
        no_cycle = self.tr("Reviews belong to a cycle, a period with its dates and its rubric. Create the first one.")
        action = self.commands.action
        return [
            empty("search", no_match),
            empty("clipboard-check", no_review, button(self.tr("Start reviews"), self.start_reviews, kind="primary")),
            empty("users", no_engineer, command_button(action(CommandId.NEW_ENGINEER), kind="primary")),
            empty("calendar", no_cycle, command_button(action(CommandId.NEW_CYCLE), kind="primary")),
        ]
