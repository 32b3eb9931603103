"""Readiness for a level or path, the gaps, and competencies to observe."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from models.assessment.values import Score
from models.domain.plans import Interest, PlanState
from models.operations.plans import set_interest, set_plan_target
from models.views.plan import PlanView, ToObserve, description_of, targets
from ui.charts.standing_line import StandingLine
from ui.framework.controller import WorkspaceController
from ui.framework.location import Location
from ui.language.format import rounded, share, signed
from ui.language.translation import translate
from ui.pages.plan.gap_row import GapRow
from ui.widgets import boxes
from ui.widgets.boxes import clear_layout
from ui.widgets.cards import Card
from ui.widgets.controls import button, choice, choose, field
from ui.widgets.layouts import ResponsiveColumns
from ui.widgets.text import label

FIRST_SHOWN = 6


class Readiness(Card):
    """Readiness for the target of the plan, which can be changed while the plan is a draft."""

    navigation_requested = Signal(object)

    def __init__(self, controller: WorkspaceController) -> None:
        super().__init__()
        self._controller = controller
        self._view: PlanView | None = None
        both = ResponsiveColumns(2, 3, enough=700)
        self._headline = label(kind="title", wraps=True)
        self._ready = label(tone="2", wraps=True)
        self._standing = StandingLine()
        self._cap = label(tone="2", wraps=True)
        self._source = button("", self._open_review, kind="link")
        left, right = both.columns
        left.setSpacing(6)
        for part in (self._headline, self._standing, self._cap, self._ready, self._source):
            left.addWidget(part)
        self._target = choice(self.tr("Target"), ())
        self._description = label(tone="2", wraps=True)
        right.setSpacing(8)
        right.addWidget(field(self.tr("Target"), self._target))
        right.addWidget(self._description)
        self.add(label(self.tr("Readiness"), "heading"), both)
        self._target.activated.connect(lambda _index: self._set_target())

    def show_view(self, view: PlanView) -> None:
        """Show a plan."""
        self._view = view
        name = view.rubric.profile(view.plan.target_profile).name
        against = view.readiness
        self._headline.setText(_headline(against))
        met = self.tr("{0} of the expectations for {1} met at today's ratings, weighted")
        self._ready.setText(met.format(share(against.expectations_met), name))
        self._standing.show_score(against)
        self._cap.setText(translate(view.cap) if view.cap else "")
        self._cap.setVisible(view.cap is not None)
        self._target.clear()
        offered = [(profile.name, profile.code) for profile in targets(view.rubric, view.plan.level)]
        if view.plan.target_profile not in [code for _, code in offered]:
            offered.insert(0, (name, view.plan.target_profile))
        for sentence, code in offered:
            self._target.addItem(sentence, code)
        choose(self._target, view.plan.target_profile)
        self._target.setEnabled(view.plan.state is PlanState.DRAFT)
        self._description.setText(description_of(view.rubric.profile(view.plan.target_profile)))
        self._source.setVisible(view.review is not None)
        if view.review:
            sentence = self.tr("based on the ratings of {0}").format(view.review.cycle_name)
            if view.asked:
                sentence = self.tr("{0}, {1} of {2} competencies").format(sentence, view.asked.number, view.asked.total)
            self._source.setText(sentence.replace("&", "&&"))
            self._source.setAccessibleName(self.tr("{0}: open the review").format(sentence))

    def _set_target(self) -> None:
        if self._view and self._target.currentData() != self._view.plan.target_profile:
            plan, code = self._view.plan.id, self._target.currentData()
            if not self._controller.try_run(
                lambda: self._controller.do(set_plan_target, plan=plan, target_profile=code)
            ):
                choose(self._target, self._view.plan.target_profile)

    def _open_review(self) -> None:
        if self._view and self._view.review:
            self.navigation_requested.emit(Location("review", self._view.review.id))


class Gaps(Card):
    """The gaps by priority. Interest changes the order at once; rows move, so the focus stays where it was."""

    navigation_requested = Signal(object)
    chosen = Signal(str)
    """Code of a competency to become a goal."""
    goal_asked = Signal(int)
    """Position of a goal to show."""

    def __init__(self, controller: WorkspaceController) -> None:
        super().__init__()
        self._controller = controller
        self._view: PlanView | None = None
        self._all = False
        self._rows: dict[str, GapRow] = {}
        self._none = label(self.tr("No rated competency is below the target."), tone="2", wraps=True)
        self._list = boxes.column(spacing=0)
        self._more = button("", self._toggle, kind="link")
        text = self.tr("Highest priority first: gap × weight × interest.")
        self.add(label(self.tr("Gaps"), "heading"), label(text, "caption", "3", wraps=True), self._none)
        self.add(self._list, self._more)

    def show_view(self, view: PlanView) -> None:
        """Show the first gaps by priority, or all of them on request."""
        if self._view and self._view.plan.id != view.plan.id:
            self._all = False
        self._view = view
        wanted = [gap for at, gap in enumerate(view.gaps) if self._all or at < FIRST_SHOWN or gap.goal]
        for code in self._rows.keys() - {item.gap.code for item in wanted}:
            gone = self._rows.pop(code)
            self._list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for at, entry in enumerate(wanted):
            row = self._rows.get(entry.gap.code) or self._new_row(entry.gap.code)
            row.show_gap(view, entry, first=at == 0)
            if self._list.indexOf(row) != at:
                self._list.removeWidget(row)
                self._list.insertWidget(at, row)
        self._none.setVisible(not view.gaps)
        hidden = len(view.gaps) - len(wanted)
        self._more.setVisible(hidden > 0 or (self._all and len(view.gaps) > FIRST_SHOWN))
        self._more.setText(self.tr("Show fewer") if self._all else self.tr("Show %n more gap(s)", "", hidden))
        self._more.setAccessibleName(self._more.text())

    def _new_row(self, code: str) -> GapRow:
        row = self._rows[code] = GapRow(code)
        row.interest_chosen.connect(lambda interest: self._set_interest(code, interest))
        row.chosen.connect(lambda: self.chosen.emit(code))
        row.goal_asked.connect(lambda: self._open_goal(code))
        row.source_asked.connect(lambda: self._open_rating(code))
        return row

    def _set_interest(self, code: str, interest: Interest) -> None:
        assert self._view is not None  # noqa: S101 - a row is shown for a view
        plan = self._view.plan.id
        done = self._controller.try_run(
            lambda: self._controller.do(set_interest, plan=plan, competency=code, interest=interest)
        )
        if not done:
            self.show_view(self._view)

    def _open_rating(self, code: str) -> None:
        if self._view and self._view.review:
            self.navigation_requested.emit(Location("review", self._view.review.id, code))

    def _open_goal(self, code: str) -> None:
        position = next((gap.goal for gap in self._view.gaps if gap.gap.code == code), 0) if self._view else 0
        self.goal_asked.emit(position)

    def _toggle(self) -> None:
        self._all = not self._all
        if self._view:
            self.show_view(self._view)


class Observe(Card):
    """Competencies that were not observed, with the plan to observe them."""

    navigation_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        text = self.tr("These competencies are not rated yet and do not count. Plan to observe them.")
        self._list = boxes.column(spacing=10)
        self.add(label(self.tr("To observe"), "heading"), label(text, "caption", "3", wraps=True), self._list)

    def show_view(self, view: PlanView) -> None:
        """Show the competencies not observed; hidden if there are none."""
        self.setVisible(bool(view.observe))
        clear_layout(self._list)
        for item in view.observe:
            self._list.addLayout(self._row(view, item))

    def _row(self, view: PlanView, one: ToObserve) -> QVBoxLayout:
        row = boxes.column(spacing=2)
        name = f"{one.competency.code}  {one.competency.name}"
        if view.review:
            location = Location("review", view.review.id, one.competency.code)
            row.addWidget(button(name, lambda: self.navigation_requested.emit(location), kind="link"))
        else:
            row.addWidget(label(name, "strong", wraps=True))
        sight = self.tr("What would show this competency: {0}").format(one.competency.evidence)
        row.addWidget(label(sight, "caption", "2", wraps=True))
        if one.arranged:
            row.addWidget(label(self.tr("Planned: {0}").format(one.arranged), "caption", "2", wraps=True))
        return row


def _headline(against: Score) -> str:
    """What the ratings suggest against the target, and the standing with its band, such as "Below level, −1.80 ± 0.19"."""
    suggested = translate(against.conclusion.label)
    if against.standing is None:
        return suggested
    return f"{suggested}, {signed(against.standing)} ± {rounded(against.band)}"
