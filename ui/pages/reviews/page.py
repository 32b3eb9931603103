"""Reviews of a cycle. The query searches, filters and sorts."""

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from functools import partial

from PySide6.QtWidgets import QLineEdit, QWidget

from models.domain.cycles import CycleId
from models.domain.reviews import ReviewId
from models.queries.cycles import CycleRow, list_cycles, refuse_fixed
from models.rubric.translation import shipped_in_language
from models.views.reviews import (
    CycleView,
    ListedReview,
    ReviewsFound,
    ReviewSort,
    Verdict,
    cycle_view,
    search_reviews,
    verdict,
)
from ui.framework.commands import CommandId, Commands
from ui.framework.controller import WorkspaceController
from ui.framework.list_export import ListedRows, ListExport, save_layout
from ui.framework.location import Location
from ui.framework.page import PAGE_MARGINS, Crumb, Page
from ui.language.format import day, rounded, share
from ui.language.translation import translate
from ui.pages.reviews.cycle_dialog import CycleDialog
from ui.pages.reviews.start_dialog import StartReviewsDialog
from ui.pages.reviews.status_filter import StatusFilter
from ui.widgets import boxes
from ui.widgets.cards import empty
from ui.widgets.controls import CommandButton, button, choice, choose, icon_button
from ui.widgets.layouts import scrolling
from ui.widgets.list_panel import ListPanel, search_box
from ui.widgets.row_menu import RowAction
from ui.widgets.status_labels import conclusion_label, state_icon
from ui.widgets.table import Table
from ui.widgets.table_model import ALL_ROWS, Column, Rows, TableModel
from ui.widgets.text import label

MAX_EXCLUDED_SHOWN = 4
"""Competencies whose reason is written above the list; of more, their number."""
NO_REVIEW, NO_ENGINEER, NO_CYCLE = 1, 2, 3
"""Numbers of the empty states after that of a search without a match."""


class ReviewsPage(Page):
    """Shows Location("reviews", cycle); without a cycle the newest."""

    def __init__(self, controller: WorkspaceController, commands: Commands) -> None:
        super().__init__(controller, commands)
        self._cycle: CycleRow | None = None
        self._view: CycleView | None = None
        self._verdicts: dict[ReviewId, Verdict] = {}
        self._choice = choice(self.tr("Cycle"), [])
        self._text = search_box(self.tr("Search by engineer, team or reviewer"), self.tr("Search"))
        self._about = label(kind="caption", tone="2", wraps=True)
        self._states = StatusFilter()
        self._model = TableModel(self._columns(), self._fetch)
        self._table = Table(self.tr("Reviews"), self._model)
        self._start = button(self.tr("Start reviews"), self.start_reviews, kind="primary")
        self._edit = icon_button("pencil", self.tr("Edit this cycle"), self.edit_cycle)
        self._export = ListExport(controller, self, self.tr("Reviews"), self._table.ordered_columns, self._rows)
        self._table.set_row_actions(self._row_actions)
        self._panel = self._build()
        self._choice.activated.connect(lambda _index: self._go_to_cycle())
        self._text.textChanged.connect(lambda _text: self._reload())
        self._states.chosen.connect(lambda _state: self._reload())
        self._table.opened.connect(lambda row: self.navigation_requested.emit(Location("review", row.id)))
        self._table.sort_changed.connect(self._reload)
        save_layout(self._table, "reviews")

    def is_affected_by(self, topics: frozenset[str]) -> bool:
        """Any cycle, any review, who may still get one, and how long an appeal is open."""
        return "settings" in topics or any(topic.startswith(("cycle:", "review:", "engineer:")) for topic in topics)

    def breadcrumbs(self) -> list[Crumb]:
        """Reviews › cycle."""
        if self._cycle is None:
            return []
        return [(self.tr("Reviews"), Location("reviews")), (self._cycle.name, None)]

    def page_commands(self) -> dict[CommandId, Callable[[], object]]:
        """Create a cycle, start its reviews, edit the cycle that is shown, and export its list."""
        create: dict[CommandId, Callable[[], object]] = {CommandId.NEW_CYCLE: self.create_cycle}
        if self._model.rows:
            create[CommandId.EXPORT_LIST] = self._export.choose_file
        if self._cycle is None:
            return {**create, CommandId.START_REVIEWS: self.create_cycle}
        return {**create, CommandId.START_REVIEWS: self.start_reviews, CommandId.EDIT_CYCLE: self.edit_cycle}

    def refresh(self) -> None:
        """Read the cycles and the reviews of the chosen cycle; a deleted cycle is replaced by the newest."""
        known = list_cycles(self.controller.workspace)[::-1]
        by_id = {cycle.id: cycle for cycle in known}
        before = self._cycle
        self._cycle = by_id.get(CycleId(self.location.subject)) or (known[0] if known else None)
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
        """Focus the list of reviews, unless its search has focus."""
        if not self._text.hasFocus():
            self._table.setFocus()

    def search_field(self) -> QLineEdit | None:
        """The search among the reviews of the cycle, if it has some."""
        return self._panel.search_field()

    def create_cycle(self) -> None:
        """Open the dialog for a new cycle; afterwards it is shown."""
        dialog = CycleDialog(self.controller, self)
        dialog.accepted.connect(lambda: self._show_created(dialog))
        dialog.open()

    def edit_cycle(self) -> None:
        """Open the dialog on the cycle that is shown, or say why it stays as it is."""
        cycle = self._cycle
        if cycle and self.try_run(lambda: refuse_fixed(self.controller.workspace, cycle.id)):
            CycleDialog(self.controller, self, cycle).open()

    def start_reviews(self) -> None:
        """Open the dialog that starts reviews for many people."""
        if self._cycle:
            StartReviewsDialog(self.controller, self._cycle, self).open()

    def _show_created(self, dialog: CycleDialog) -> None:
        self.navigation_requested.emit(Location("reviews", dialog.created or 0))
        then = self.tr("Start reviews"), self.start_reviews
        self.controller.notify(self.tr("Cycle {0} created.").format(dialog.name), then)
        self._panel.take_focus()  # on the button that starts reviews

    def _columns(self) -> list[Column[ListedReview]]:
        names = {profile.code: profile.name for profile in shipped_in_language().profiles}
        sort = ReviewSort
        return [
            Column(self.tr("Engineer"), lambda row: row.engineer_name, sort.NAME, stretch=True),
            Column(self.tr("Status"), self._state_of, sort.STATE, icon_name=lambda row: state_icon(row.state)),
            Column(self.tr("Answered"), self._answered, sort.ANSWERED, right=True),
            # Not to be sorted by: a list of people by score is a ranking.
            Column(
                self.tr("Score"),
                lambda row: rounded(self._verdict(row).score),
                right=True,
                value=lambda row: self._verdict(row).score,
            ),
            Column(self.tr("Conclusion"), self._conclusion),
            Column(self.tr("Shared"), self._shared, sort.SHARED, needs=950),
            Column(self.tr("Level"), lambda row: names[row.level], sort.LEVEL, needs=1230),
            Column(self.tr("Team"), lambda row: row.team, sort.TEAM, needs=1130),
            Column(self.tr("Reviewer"), lambda row: row.reviewer_name, sort.REVIEWER, needs=1060),
        ]

    def _state_of(self, row: ListedReview) -> str:
        text = translate(row.state.list_label)
        return self.tr("{0}, rev. {1}").format(text, row.revision) if row.revision > 1 else text

    def _answered(self, row: ListedReview) -> str:
        return share(Fraction(row.answered, row.to_answer)) if row.to_answer else "–"

    def _verdict(self, row: ListedReview) -> Verdict:
        """Score and conclusion, calculated when a row becomes visible or is exported, and cached until a change."""
        found = self._verdicts.get(row.id)
        if found is None:
            found = self._verdicts[row.id] = verdict(self.controller.workspace, row.id)
        return found

    def _conclusion(self, row: ListedReview) -> str:
        found = self._verdict(row)
        return conclusion_label(found.decision, found.suggested) if found.score is not None else "–"

    def _shared(self, row: ListedReview) -> str:
        if row.open_appeals:
            return self.tr("Appeal decision due {0}").format(day(row.appeal_due_on, "–"))
        if row.shared_on is None:
            return "–"
        today = date.today()
        if row.can_be_appealed(today):
            return self.tr("Appeal until {0}").format(day(row.appeal_until))
        return self.tr("%n day(s) ago", "", (today - row.shared_on).days)

    def _query(self, cycle: CycleId) -> Callable[..., ReviewsFound]:
        """The query with the filters and the order as they are now; it takes an offset and a limit."""
        sort, descending = self._table.sorting() or (ReviewSort.NAME, False)
        return partial(
            search_reviews,
            self.controller.workspace,
            cycle,
            text=self._text.text(),
            state=self._states.state(),
            sort=sort,
            descending=descending,
        )

    def _fetch(self, offset: int, limit: int) -> Rows[ListedReview]:
        if self._cycle is None:
            return Rows((), 0)
        found = self._query(self._cycle.id)(offset=offset, limit=limit)
        return Rows(found.rows, found.total)

    def _rows(self) -> ListedRows:
        query = self._query(CycleId(self._cycle.id if self._cycle else 0))
        return ListedRows(self._model.total, lambda: query(limit=ALL_ROWS).rows)

    def _row_actions(self) -> list[RowAction]:
        rows: list[ListedReview] = self._table.chosen_rows()
        if len(rows) != 1:
            return [self._export.row_action(rows)]
        [row] = rows
        navigate = self.navigation_requested.emit
        return [
            (self.tr("Open"), partial(navigate, Location("review", row.id))),
            (self.tr("Go to the engineer's profile"), partial(navigate, Location("engineer", row.engineer_id))),
            (self.tr("Preview the PDF"), partial(navigate, Location("reports", row.id))),
        ]

    def _go_to_cycle(self) -> None:
        self.navigation_requested.emit(Location("reviews", self._choice.currentData()))

    def _show_cycle(self) -> None:
        self._view = cycle_view(self.controller.workspace, self._cycle.id) if self._cycle else None
        view = self._view
        self._start.setVisible(bool(view and view.total))
        self._about.setVisible(view is not None)
        if self._cycle and view:
            self._start.setEnabled(view.without_review > 0)
            why = "" if view.without_review else self.tr("Every engineer has a review in this cycle.")
            self._start.setToolTip(why)
            self._start.setAccessibleDescription(why)
            self._about.setText(self._cycle_summary(self._cycle, view))
            self._states.show_counts(view.states)
        self._reload()

    def _cycle_summary(self, cycle: CycleRow, view: CycleView) -> str:
        kind = self.tr("all competencies")
        if view.not_asked:
            kind = self.tr("core and selected, {0} of {1} competencies").format(view.asked, view.competencies)
        parts = [f"{day(cycle.starts_on)} – {day(cycle.ends_on)}", view.rubric_title, kind]
        if view.total and view.without_review:
            parts.append(self.tr("%n engineer(s) without a review", "", view.without_review))
        text = " · ".join(parts)
        if len(view.not_applicable) > MAX_EXCLUDED_SHOWN:
            return f"{text}\n" + self.tr("Not applicable in this cycle: {0}").format(", ".join(view.not_applicable))
        excluded = "; ".join(f"{code} ({reason})" for code, reason in view.not_applicable.items())
        return f"{text}\n" + self.tr("Not applicable in this cycle: {0}").format(excluded) if excluded else text

    def _reload(self) -> None:
        self._table.reload()
        view = self._view
        reason = NO_CYCLE if view is None else NO_REVIEW if view.engineers else NO_ENGINEER
        self._panel.show_result(self._model.total, filtered=bool(view and view.total), otherwise=reason)

    def _build(self) -> ListPanel:
        head = boxes.flow(
            label(self.tr("Reviews"), "display"),
            self._choice,
            self._edit,
            0,
            CommandButton(self.commands.action(CommandId.NEW_CYCLE)),
            self._start,
            spacing=12,
        )
        export = icon_button("download", self.tr("Export this list…"), self._export.choose_file)
        controls = (self._states, boxes.row((self._text, 1), export))
        panel = ListPanel(self._text, controls, self._table, self._empty_texts())
        content = boxes.column(head, self._about, (panel, 1), spacing=12, margins=PAGE_MARGINS)
        boxes.column(scrolling(content), inside=self)
        return panel

    def _empty_texts(self) -> list[QWidget]:
        no_match = self.tr("No review matches. Change the search or the status.")
        no_review = self.tr("No reviews in this cycle yet. Start them for everyone or for some.")
        no_engineer = self.tr("No engineers yet. Add engineers first, then start their reviews.")
        no_cycle = self.tr("Reviews belong to a cycle: a period that uses one rubric. Create the first cycle.")
        action = self.commands.action
        return [
            empty("search", no_match),
            empty("clipboard-check", no_review, button(self.tr("Start reviews"), self.start_reviews, kind="primary")),
            empty("users", no_engineer, CommandButton(action(CommandId.NEW_ENGINEER), kind="primary")),
            empty("calendar", no_cycle, CommandButton(action(CommandId.NEW_CYCLE), kind="primary")),
        ]
