"""Follow-up of a goal: check-ins, actions, evidence, outcome."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.domain.plans import GoalState
from models.operations.plans import check_in, close_goal
from models.rubric.model import RATINGS
from models.views.plan import GoalView, PlanView
from ui.framework.controller import WorkspaceController
from ui.framework.location import Location
from ui.language.format import day
from ui.language.translation import translate
from ui.pages.plan.labels import rating_label
from ui.widgets import boxes
from ui.widgets.boxes import clear_layout
from ui.widgets.controls import DateField, button, choice, choose, field
from ui.widgets.layouts import ResponsiveColumns
from ui.widgets.text import AutosaveTextEdit, label

MAX_LINK_LENGTH = 90


class FollowUp(QWidget):
    """Follow-up below the form of a stored goal."""

    navigation_requested = Signal(object)

    def __init__(self, controller: WorkspaceController) -> None:
        super().__init__()
        self._check_ins = boxes.column()
        self._traces = boxes.column()
        self._form, self._close = CheckInForm(controller), CloseForm(controller)
        self._result = label(tone="2", wraps=True)
        boxes.column(
            label(self.tr("Check-ins"), "strong"),
            self._check_ins,
            self._form,
            self._traces,
            self._result,
            self._close,
            inside=self,
            spacing=10,
        )
        for layout in (self._check_ins, self._traces):
            layout.setSpacing(4)

    def show_goal(self, view: PlanView, goal: GoalView, *, editable: bool) -> None:
        """Show check-ins, actions and evidence of a goal."""
        clear_layout(self._check_ins)
        for item in goal.check_ins:
            about = " · ".join(
                filter(None, (day(item.held_on), rating_label(view.rubric, item.rating) if item.rating else ""))
            )
            self._check_ins.addWidget(label(about, "caption", "3"))
            if item.text:
                self._check_ins.addWidget(label(item.text, wraps=True))
        if not goal.check_ins:
            text = self.tr("No check-ins yet. A check-in records how you would rate this today, and why.")
            self._check_ins.addWidget(label(text, "caption", "3", wraps=True))
        self._form.setVisible(editable)
        self._form.show_goal(view, goal)
        self._show_traces(goal)
        self._close.setVisible(editable)
        self._close.show_goal(goal)
        reported = self.tr("{0}: {1}").format(translate(goal.row.state.label).capitalize(), goal.row.result)
        self._result.setText(reported)
        self._result.setVisible(not goal.is_open and bool(goal.row.result))

    def _show_traces(self, goal: GoalView) -> None:
        clear_layout(self._traces)
        self._traces.addWidget(label(self.tr("Actions for this goal"), "strong"))
        for action in goal.actions:
            due = self.tr("due {0}").format(day(action.due_on)) if action.due_on else ""
            about = " · ".join(filter(None, (translate(action.status.label), due)))
            self._link(action.text, about, Location("session", action.session_id))
        if not goal.actions:
            self._add_caption(
                self.tr("No actions yet. When you agree on an action in a session, link it to this goal.")
            )
        self._traces.addWidget(label(self.tr("Evidence since the review"), "strong"))
        for item in goal.evidence:
            rated = self.tr("rated {0}").format(item.rating) if item.rating else self.tr("not rated yet")
            about = " · ".join((day(item.happened_on), item.cycle_name, rated))
            self._link(item.behaviour, about, Location("review", item.review_id, goal.row.competency_code))
        if not goal.evidence:
            self._add_caption(self.tr("No evidence yet. Evidence from later reviews appears here."))

    def _add_caption(self, text: str) -> None:
        self._traces.addWidget(label(text, "caption", "3", wraps=True))

    def _link(self, text: str, about: str, location: Location) -> None:
        short = " ".join(text.split())
        self._traces.addWidget(label(short, wraps=True))
        opener = button(
            self.tr("Open the session") if location.page == "session" else self.tr("Open the review"), kind="link"
        )
        opener.clicked.connect(lambda: self.navigation_requested.emit(location))
        opener.setAccessibleName(f"{opener.text()}: {short[:MAX_LINK_LENGTH]}")
        self._traces.addLayout(boxes.row(opener, (label(about, "caption", "3", wraps=True), 1)))


class CheckInForm(QWidget):
    """Check-in on a goal: day, an optional rating, a comment. The text is kept as a draft."""

    def __init__(self, controller: WorkspaceController) -> None:
        super().__init__()
        self._controller = controller
        self._goal: GoalView | None = None
        self._on = DateField(self.tr("Date of the check-in"), date.today())
        self._rating = choice(self.tr("Rating if reviewed today"), [(self.tr("Not sure"), 0)])
        self._text = AutosaveTextEdit(
            self.tr("What you observed"), self.tr("What did you observe, and what comes next?"), lines=2
        )
        self._draft = controller.bind_draft(self._text, "check_in")
        self._check_in_button = button(self.tr("Check in"), self._store)
        two = ResponsiveColumns(1, 1, enough=480)
        two.columns[0].addWidget(field(self.tr("Date of the check-in"), self._on))
        two.columns[1].addWidget(field(self.tr("Rating if reviewed today"), self._rating))
        boxes.column(two, self._text, boxes.flow(self._check_in_button), inside=self)

    def show_goal(self, view: PlanView, goal: GoalView) -> None:
        """Set the goal of the check-in."""
        self._goal = goal
        self._draft.show(f"goal:{goal.row.id}")
        if self._rating.count() == 1:
            for rating in RATINGS:
                self._rating.addItem(rating_label(view.rubric, rating), rating)

    def _store(self) -> None:
        if self._goal is None:
            return
        goal, rating = self._goal.row.id, self._rating.currentData() or None
        text = self._text.toPlainText()
        if self._controller.try_run(
            lambda: self._controller.submit(
                [self._draft], check_in, goal=goal, held_on=self._on.value(), text=text, rating=rating
            )
        ):
            choose(self._rating, 0)


class CloseForm(QWidget):
    """Form that closes a goal: result and explanation."""

    def __init__(self, controller: WorkspaceController) -> None:
        super().__init__()
        self._controller = controller
        self._goal: GoalView | None = None
        outcomes = (GoalState.ACHIEVED, GoalState.PARTLY, GoalState.DROPPED)
        self._state = choice(
            self.tr("Outcome"), [(translate(outcome.label).capitalize(), outcome) for outcome in outcomes]
        )
        self._result = AutosaveTextEdit(
            self.tr("Result"), self.tr("What was the result? If the goal was dropped, why?"), lines=2
        )
        self._draft = controller.bind_draft(self._result, "result")
        self._close_goal = button(self.tr("Close this goal…"), self._toggle)
        self._held = QWidget()
        flow = boxes.flow(
            button(self.tr("Close goal"), self._store, kind="primary"), button(self.tr("Cancel"), self._toggle)
        )
        boxes.column(
            field(self.tr("Outcome"), self._state), field(self.tr("Result"), self._result), flow, inside=self._held
        )
        boxes.column(boxes.flow(self._close_goal), self._held, inside=self)
        self._held.hide()

    def show_goal(self, goal: GoalView) -> None:
        """Set the goal to close."""
        self._goal = goal
        self._draft.show(f"goal:{goal.row.id}")

    def _toggle(self) -> None:
        self._held.setVisible(self._held.isHidden())
        self._close_goal.setVisible(self._held.isHidden())

    def _store(self) -> None:
        if self._goal is None:
            return
        goal, state, result = self._goal.row.id, GoalState(self._state.currentData()), self._result.toPlainText()
        day_now = date.today()
        if self._controller.try_run(
            lambda: self._controller.submit(
                [self._draft], close_goal, goal=goal, state=state, result=result, closed_on=day_now
            )
        ):
            self._toggle()
