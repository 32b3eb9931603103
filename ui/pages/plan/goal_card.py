"""Card of one goal, edited in place."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.domain.plans import GoalId
from models.operations.plans import add_goal, edit_goal, remove_goal
from models.views.plan import GoalView, PlanView
from ui.framework.controller import WorkspaceController
from ui.language.format import day, share
from ui.language.translation import translate
from ui.pages.plan.activities import Activities
from ui.pages.plan.follow_up import FollowUp
from ui.pages.plan.goal_form import Anchors, GoalForm
from ui.pages.plan.labels import rating_label
from ui.pages.plan.smart_list import SmartList
from ui.theme.icons import icon
from ui.widgets import boxes
from ui.widgets.cards import Card, Pill, ProgressBar
from ui.widgets.controls import button, icon_button
from ui.widgets.layouts import Head
from ui.widgets.text import label


class GoalCard(Card):
    """Card of a goal: a summary when folded, the form when open. A new goal is stored once it has a statement."""

    navigation_requested = Signal(object)
    discarded = Signal()
    """The user cancelled a new goal without typing anything."""

    def __init__(self, controller: WorkspaceController, code: str, goal: GoalView | None) -> None:
        super().__init__()
        self.goal_id: GoalId | None = goal.row.id if goal else None
        self.code = code
        self._controller = controller
        self._view: PlanView | None = None
        self._goal = goal
        self._title = label(kind="heading", wraps=True)
        self._state = Pill()
        self._fold = button("", self._toggle, kind="link", icon_name="chevron-down")
        self._remove = icon_button("trash-2", self.tr("Remove this goal"), self._remove_goal)
        self._summary = QWidget()
        self._said, self._about = label(wraps=True), label(kind="caption", tone="3", wraps=True)
        self._bar, self._progress = ProgressBar(), label(kind="caption", tone="2", wraps=True)
        self._body = QWidget()
        self._anchors, self.form = Anchors(), GoalForm(controller)
        self._smart = SmartList()
        self._activities = Activities(controller)
        self._follow = FollowUp(controller)
        self._build()
        self.form.changed.connect(self._check_goal)
        self.form.store_requested.connect(self._changed)
        self._activities.chosen.connect(self._changed)
        for part in (self._activities, self._follow):
            part.navigation_requested.connect(self.navigation_requested)
        controller.autosave(self.form.statement, lambda _text: self.store())
        for text in (self.form.measure, self.form.support, self.form.resources):
            controller.autosave(text, lambda _text: self.store())

    def start_writing(self) -> None:
        """Unfold the card and focus the statement."""
        self.open()
        self.show()
        self.form.statement.focus_end()

    def open(self) -> None:
        """Show the form."""
        if self._body.isHidden():
            self._toggle()

    def flush(self) -> None:
        """Store the typed text."""
        self.form.flush()

    def show_goal(self, view: PlanView, goal: GoalView | None) -> None:
        """Show the stored goal, except in fields that are being edited; None for a new goal."""
        self._view, self._goal = view, goal
        competency = view.rubric.competency(self.code)
        editable = view.is_editable and (goal is None or goal.is_open)
        place = self.tr("Goal {0}").format(goal.row.position) if goal else self.tr("New goal")
        self._title.setText(f"{place}: {competency.name}")
        self.setAccessibleName(self._title.text())
        self._remove.setAccessibleName(f"{self._remove.toolTip()}: {self._title.text()}")
        self._state.set_text(translate(goal.row.state.label) if goal and not goal.is_open else "")
        self._state.setVisible(goal is not None and not goal.is_open)
        self._remove.setVisible(view.is_editable)
        self._anchors.show_goal(view, self.code, goal)
        self.form.show_goal(view, self.code, goal, editable=editable)
        self._progress.setVisible(goal is not None)
        self._activities.setVisible(goal is not None)
        self._follow.setVisible(goal is not None)
        if goal:
            self._activities.show_goal(goal, editable=editable)
            self._follow.show_goal(view, goal, editable=editable)
            self._summarise(view, goal)
        self._smart.setVisible(editable)
        self._check_goal()
        self._update_fold_name()

    def store(self) -> None:
        """Store the goal, if it has a statement."""
        if self._view is None or not self.form.statement.toPlainText().strip():
            return
        details = self.form.details(self.code, self._activities.codes() if self._goal else ())
        if self.goal_id is None:
            self._controller.create(self._set_goal_id, add_goal, plan=self._view.plan.id, details=details)
        else:
            self._controller.do(edit_goal, goal=self.goal_id, details=details)

    def _set_goal_id(self, goal: GoalId) -> None:
        self.goal_id = goal

    def _changed(self) -> None:
        self._controller.try_run(self.store)

    def _check_goal(self) -> None:
        """Update the hints for the goal as typed."""
        if self._view:
            active = self._view.active_goals + (self._goal is None)
            self._smart.show_goal(self.form.text(self._view, self.code, self._goal), self._view.plan.starts_on, active)

    def _remove_goal(self) -> None:
        goal = self.goal_id
        if goal is None:
            self.discarded.emit()
        else:
            self._controller.try_run(lambda: self._controller.do(remove_goal, goal=goal))

    def _summarise(self, view: PlanView, goal: GoalView) -> None:
        row = goal.row
        steps = f"{rating_label(view.rubric, row.baseline_rating)} → {rating_label(view.rubric, row.target_rating)}"
        due = self.tr("due {0}").format(day(row.due_on)) if row.due_on else self.tr("no due date")
        self._said.setText(row.statement)
        done = sum(on is not None for on in goal.chosen.values())
        steps_done = self.tr("{0} of {1} activities done").format(done, len(goal.chosen)) if goal.chosen else ""
        self._about.setText(" · ".join(filter(None, (steps, due, steps_done))))
        self._bar.setVisible(goal.progress is not None)
        self._bar.set_share(float(goal.progress or 0))
        way = self.tr("{0} of the way from {1} to {2} (latest rated check-in)")
        reported = way.format(share(goal.progress), row.baseline_rating, row.target_rating)
        self._progress.setText(
            reported
            if goal.progress is not None
            else self.tr("No progress to measure: the target equals the starting rating.")
        )

    def _toggle(self) -> None:
        self._body.setVisible(self._body.isHidden())
        self._update_fold_name()

    def _update_fold_name(self) -> None:
        shown = not self._body.isHidden()
        self._summary.setVisible(self._goal is not None and not (shown and self._goal.is_open))
        self._fold.setVisible(self._goal is not None)
        self._fold.setText(" " + (self.tr("Collapse") if shown else self.tr("Expand")))
        self._fold.setIcon(icon("chevron-down" if shown else "chevron-right"))
        reported = self.tr("Collapse {0}") if shown else self.tr("Expand {0}")
        self._fold.setAccessibleName(reported.format(self._title.text()))

    def _build(self) -> None:
        head = Head(boxes.column(self._title), self._state, self._fold, self._remove)
        summary = boxes.column(inside=self._summary)
        body = boxes.column(inside=self._body)
        for column in (summary, body):
            column.setContentsMargins(0, 0, 0, 0)
        summary.setSpacing(4)
        body.setSpacing(14)
        boxes.add(summary, self._said, self._about)
        for part in (self._anchors, self.form, self._smart, self._activities, self._follow):
            body.addWidget(part)
        self._body.hide()
        self.add(head, self._summary, self._bar, self._progress, self._body)
        self._bar.hide()
