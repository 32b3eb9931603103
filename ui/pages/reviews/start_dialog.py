"""Dialog that starts reviews for many engineers."""

from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from typing_extensions import override

from models.operations.reviews import start_reviews
from models.queries.cycles import CycleRow
from models.queries.engineers import teams
from models.views.reviews import cycle_view, engineers_without_review
from ui.framework.controller import WorkspaceController
from ui.framework.form_dialog import FormDialog
from ui.language.format import standalone
from ui.pages.reviews.people_table import PeopleTable
from ui.theme.theme import scaled
from ui.widgets import boxes
from ui.widgets.cards import empty
from ui.widgets.controls import button, choice, field
from ui.widgets.list_panel import ListPanel, search_box
from ui.widgets.text import label

MAX_TITLE_LENGTH = 40


class StartReviewsDialog(FormDialog):
    """Lists everybody without a review in the cycle; those that are ticked get one, all or none."""

    def __init__(self, controller: WorkspaceController, cycle: CycleRow, parent: QWidget) -> None:
        super().__init__(620, 640, parent)
        self._controller, self._cycle = controller, cycle
        self._text = search_box(self.tr("Search by name, team or manager"), self.tr("Search"))
        every_team = [(self.tr("All teams"), ""), *((team, team) for team in teams(controller.workspace))]
        self._team = choice(self.tr("Team"), every_team)
        self._list = PeopleTable(self.tr("Engineers without a review"))
        self._reviewer = QLineEdit()
        self._reviewer.setPlaceholderText(standalone(self.tr("Each person's manager")))
        self._count = label(kind="caption", tone="2", wraps=True)
        self._panel = self._build_list()
        self._start = self._build()
        self._text.textChanged.connect(lambda _text: self._fill())
        self._team.currentIndexChanged.connect(lambda _index: self._fill())
        self._list.ticked.connect(self._show_count)
        self._fill()
        self._text.setFocus()

    def _fill(self) -> None:
        """Show the engineers that match. Ticked ones stay ticked, shown or not."""
        people = engineers_without_review(
            self._controller.workspace, self._cycle.id, text=self._text.text(), team=self._team.currentData()
        )
        self._list.show_rows(people)
        filtered = bool(self._text.text().strip() or self._team.currentData())
        self._panel.show_result(len(people), filtered=filtered)
        self._show_count()

    def _show_count(self) -> None:
        count = len(self._list.people())
        self._count.setText(self.tr("%n review(s) will be started.", "", count))
        self._start.setEnabled(count > 0)

    @override
    def store(self) -> None:
        """Start a review for each of the ticked people."""
        chosen, reviewer = self._list.people(), self._reviewer.text()
        started = self._controller.do(start_reviews, engineers=chosen, cycle=self._cycle.id, reviewer_name=reviewer)
        self._controller.notify(self.tr("%n review(s) started.", "", len(started)))

    def _skipped(self) -> str:
        view = cycle_view(self._controller.workspace, self._cycle.id)
        if not view.total:
            return self.tr("No reviews in this cycle yet. Tick the engineers to review.")
        return self.tr("%n engineer(s) with a review in this cycle are not listed.", "", view.total)

    def _build_list(self) -> ListPanel:
        self._text.setMinimumWidth(scaled(260))
        filters = boxes.flow(
            self._text,
            self._team,
            button(self.tr("Tick all"), lambda: self._list.tick_shown(True)),
            button(self.tr("Tick none"), lambda: self._list.tick_shown(False)),
        )
        no_match = self.tr("No engineer matches. Change the search or the team.")
        all_started = self.tr("Every engineer has a review in this cycle.")
        empties = empty("search", no_match), empty("clipboard-check", all_started)
        return ListPanel(self._text, (filters,), self._list, empties)

    def _build(self) -> QPushButton:
        actor = self._controller.workspace.actor
        hint = self.tr("Leave empty to use each person's manager, or {0} if none is set.").format(actor)
        fields = boxes.column(
            label(self._skipped(), tone="2", wraps=True),
            (self._panel, 1),
            field(self.tr("Reviewer"), self._reviewer, hint=hint),
            spacing=12,
        )
        name = self._cycle.name
        if len(name) > MAX_TITLE_LENGTH:
            name = f"{name[: MAX_TITLE_LENGTH - 1]}…"
        title = self.tr("Start reviews in {0}").format(name)
        result = self.build_form(title, fields, self.tr("Start"), foot=self._count)
        result.setDefault(False)  # Return in the search does not start reviews
        return result
