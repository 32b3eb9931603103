"""Who is where in a cycle."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from models.queries.cycle_reviews import CycleView, ListedReview, ReviewSort, cycle_view, search_reviews
from models.queries.cycles import CycleRow, list_cycles
from models.reviews import CycleId, ReviewState
from models.rubric.load import shipped_rubric
from ui.commands import Commands
from ui.page import Crumb, Page, empty_out
from ui.pages.reviews.cycle_dialog import CycleDialog
from ui.pages.reviews.start_dialog import StartDialog
from ui.place import Place
from ui.session import Session
from ui.widgets.controls import button, choice, choose, command_button
from ui.widgets.format import day
from ui.widgets.states import state_words
from ui.widgets.surfaces import empty
from ui.widgets.table import Column, Rows, Table, TableModel
from ui.widgets.text import label

PAGE = 200


class ReviewsPage(Page):
    """Shows Place("reviews", cycle); without a cycle the newest. The spots *new* and *start* open their dialogs."""

    def __init__(self, session: Session, commands: Commands) -> None:
        super().__init__(session, commands)
        self._cycles: tuple[CycleRow, ...] = ()
        self._cycle: CycleRow | None = None
        self._state: ReviewState | None = None
        self._sort, self._descending = ReviewSort.NAME, False
        self._to_answer = 0
        self._choice = choice(self.tr("Cycle"), [])
        self._text = QLineEdit()
        self._text.setPlaceholderText(self.tr("Search by engineer, team or reviewer"))
        self._text.setAccessibleName(self.tr("Search"))
        self._text.setClearButtonEnabled(True)
        self._about = label(kind="caption", tone="3", wraps=True)
        self._states = QHBoxLayout()
        self._states.setSpacing(8)
        self._model = TableModel(self._columns(), self._fetch)
        self._table = Table(self.tr("Reviews"), self._model)
        self._table.set_widths(0, 110, 130, 180, 150, 110)
        self._stack = QStackedWidget()
        self._start = button(self.tr("Start reviews"), self.start_reviews, kind="primary")
        self._build()
        self._choice.currentIndexChanged.connect(lambda _index: self._choose_cycle())
        self._text.textChanged.connect(lambda _text: self._reload())
        self._table.opened.connect(lambda row: self.go.emit(Place("review", row.id)))
        self._table.sorted_by.connect(self._sort_by)

    def concerns(self, topics: frozenset[str]) -> bool:
        """Any cycle and any review."""
        return any(topic.startswith(("cycle:", "review:", "engineer:")) for topic in topics)

    def crumbs(self) -> list[Crumb]:
        """Reviews › cycle."""
        if self._cycle is None:
            return []
        return [(self.tr("Reviews"), Place("reviews")), (self._cycle.name, None)]

    def refresh(self) -> None:
        """Ask for the cycles and the reviews of the chosen one."""
        self._cycles = list_cycles(self.session.workspace)[::-1]
        by_id = {cycle.id: cycle for cycle in self._cycles}
        wanted = self.place.subject or (self._cycle.id if self._cycle else 0)
        self._cycle = by_id.get(CycleId(wanted)) or (self._cycles[0] if self._cycles else None)
        self._choice.blockSignals(True)
        self._choice.clear()
        for cycle in self._cycles:
            self._choice.addItem(cycle.name, cycle.id)
        if self._cycle:
            choose(self._choice, self._cycle.id)
        self._choice.blockSignals(False)
        self._show_cycle()

    def turn_to(self, spot: str) -> None:
        """Open what the commands ask for."""
        if spot == "new" or (spot == "start" and self._cycle is None):
            self.make_cycle()
        elif spot == "start":
            self.start_reviews()
        else:
            self._table.setFocus()

    def seek(self) -> None:
        """Go to the search field."""
        self._text.setFocus()
        self._text.selectAll()

    def make_cycle(self) -> None:
        """Open the dialog for a new cycle; afterwards it is shown."""
        dialog = CycleDialog(self.session, self)
        dialog.made.connect(lambda cycle: self.go.emit(Place("reviews", cycle)))
        dialog.open()

    def start_reviews(self) -> None:
        """Open the dialog that starts reviews for many people."""
        if self._cycle:
            StartDialog(self.session, self._cycle, self).open()

    def _columns(self) -> list[Column[ListedReview]]:
        names = {profile.code: profile.name for profile in shipped_rubric().profiles}
        sort = ReviewSort

        def answered(row: ListedReview) -> str:
            return f"{row.answered} / {self._to_answer}"

        def state(row: ListedReview) -> str:
            words = state_words(row.state)
            return self.tr("{0}, revision {1}").format(words, row.revision) if row.revision > 1 else words

        return [
            Column(self.tr("Engineer"), lambda row: row.engineer_name, sort.NAME, stretch=True),
            Column(self.tr("Level"), lambda row: names[row.level], sort.LEVEL),
            Column(self.tr("Team"), lambda row: row.team, sort.TEAM),
            Column(self.tr("Reviewer"), lambda row: row.reviewer_name, sort.REVIEWER),
            Column(self.tr("State"), state, sort.STATE),
            Column(self.tr("Answered"), answered, sort.ANSWERED, right=True),
        ]

    def _fetch(self, offset: int) -> Rows[ListedReview]:
        if self._cycle is None:
            return Rows((), 0)
        found = search_reviews(
            self.session.workspace,
            self._cycle.id,
            text=self._text.text(),
            state=self._state,
            sort=self._sort,
            descending=self._descending,
            offset=offset,
            limit=PAGE,
        )
        return Rows(found.rows, found.total)

    def _choose_cycle(self) -> None:
        self.go.emit(Place("reviews", self._choice.currentData()))

    def _sort_by(self, key: ReviewSort, descending: bool) -> None:
        self._sort, self._descending = key, descending
        self._reload()

    def _filter(self, state: ReviewState | None) -> None:
        self._state = None if state is self._state else state
        self._show_cycle()

    def _show_cycle(self) -> None:
        self._start.setEnabled(self._cycle is not None)
        if self._cycle is None:
            self._stack.setCurrentIndex(2)
            return
        view = cycle_view(self.session.workspace, self._cycle.id)
        self._to_answer = view.to_answer
        self._start.setEnabled(view.without_review > 0)
        period = f"{day(self._cycle.starts_on)} – {day(self._cycle.ends_on)}"
        parts = [period, self._cycle.rubric_version]
        if view.left_out:
            parts.append(self.tr("left out: {0}").format(", ".join(view.left_out)))
        if view.without_review:
            parts.append(self.tr("%n engineer(s) without a review", "", view.without_review))
        self._about.setText(" · ".join(parts))
        self._show_states(view)
        self._reload()

    def _show_states(self, view: CycleView) -> None:
        empty_out(self._states)
        if self._state and self._state not in view.states:
            self._state = None
        for state in ReviewState:
            if state not in view.states:
                continue
            made = QToolButton()
            made.setText(f"{state_words(state)}  {view.states[state]}")
            made.setAccessibleName(made.text())
            made.setCheckable(True)
            made.setChecked(state is self._state)
            made.setProperty("kind", "filter")
            made.clicked.connect(partial(self._filter, state))
            self._states.addWidget(made)
        self._states.addStretch()

    def _reload(self) -> None:
        self._model.reload()
        self._stack.setCurrentIndex(0 if self._model.total else 1)
        if self._model.rows:
            self._table.setCurrentIndex(self._model.index(0, 0))

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 22, 28, 20)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(label(self.tr("Reviews"), "display"))
        head.addWidget(self._choice)
        head.addStretch()
        head.addWidget(command_button(self.commands.action("new_cycle")))
        head.addWidget(self._start)
        column.addLayout(head)
        column.addWidget(self._about)
        column.addLayout(self._states)
        column.addWidget(self._text)
        self._stack.addWidget(self._table)
        self._stack.addWidget(empty("search", self.tr("No review is here. Start reviews, or change the search.")))
        self._stack.addWidget(
            empty("calendar", self.tr("Make a cycle first: its dates and the rubric it is judged by."), self._make())
        )
        column.addWidget(self._stack, 1)

    def _make(self) -> QWidget:
        return button(self.tr("Make a cycle"), self.make_cycle, kind="primary")
