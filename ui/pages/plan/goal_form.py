"""Fields of a goal, with the anchors of today and of the target."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from models.hints.goal_hints import GoalText
from models.operations.plans import GoalDetails
from models.rubric.model import RATINGS
from models.views.plan import GoalView, PlanView
from ui.framework.controller import WorkspaceController
from ui.pages.plan.labels import rating_label
from ui.widgets import boxes
from ui.widgets.controls import DateField, choice, choose, field
from ui.widgets.layouts import ResponsiveColumns
from ui.widgets.text import AutosaveTextEdit, label


class Anchors(ResponsiveColumns):
    """The anchors of today's rating and of the target rating, side by side."""

    def __init__(self) -> None:
        super().__init__(1, 1, enough=620)
        self._parts = [(label(kind="caption", tone="3", wraps=True), label(tone="2", wraps=True)) for _ in self.columns]
        for column, (title, text) in zip(self.columns, self._parts, strict=True):
            column.setSpacing(3)
            boxes.add(column, title, text)

    def show_goal(self, view: PlanView, code: str, goal: GoalView | None) -> None:
        """Show the anchors of a goal, or of the next step on a competency."""
        competency = view.rubric.competency(code)
        today, target = view.ratings_of_goal(code, goal)
        before = competency.anchor(today) if today else self.tr("Not observed yet.")
        self._show_anchor(0, self.tr("Today: {0}").format(rating_label(view.rubric, today)), before)
        self._show_anchor(
            1, self.tr("Target: {0}").format(rating_label(view.rubric, target)), competency.anchor(target)
        )

    def _show_anchor(self, at: int, title: str, text: str) -> None:
        self._parts[at][0].setText(title)
        self._parts[at][1].setText(text)


class GoalForm(QWidget):
    """Form of a goal. The other fields appear once it has a statement."""

    changed = Signal()
    """The content changed, stored or not."""
    store_requested = Signal()
    """A choice was made and must be stored."""

    def __init__(self, controller: WorkspaceController) -> None:
        super().__init__()
        self._controller = controller
        self._filling = True
        self.statement = AutosaveTextEdit(
            self.tr("Goal"),
            self.tr("What will they do that they do not do today? Start with a verb."),
            lines=2,
        )
        self.measure = AutosaveTextEdit(
            self.tr("Measure"), self.tr("A number to reach, or a result that others can look at."), lines=2
        )
        self.support = AutosaveTextEdit(self.tr("Support needed"), self.tr("Time, an opportunity, or help."), lines=2)
        self.resources = AutosaveTextEdit(
            self.tr("Resources"), self.tr("What to read, whom to ask, and where to look."), lines=2
        )
        self._has_due = QCheckBox(self.tr("Due on"))
        self._has_due.setAccessibleName(self._has_due.text())
        self._due = DateField(self.tr("Due on"), date.today())
        self._target = choice(self.tr("Target rating"), ())
        self._challenge = choice(self.tr("Challenge"), ())
        self._rest = QWidget()
        self._build()
        for text in (self.statement, self.measure):
            text.textChanged.connect(self.changed)
        self.statement.textChanged.connect(self._show_rest)
        self._has_due.toggled.connect(self._due.setEnabled)
        self._has_due.toggled.connect(lambda _on: self._chosen())
        controller.autosave_day(self._due, self._chosen)
        for box in (self._target, self._challenge):
            box.currentIndexChanged.connect(lambda _index: self._chosen())
        self._filling = False

    def flush(self) -> None:
        """Store the typed text."""
        for text in (self.statement, self.measure, self.support, self.resources):
            text.flush()

    def show_goal(self, view: PlanView, code: str, goal: GoalView | None, *, editable: bool) -> None:
        """Show the stored values, except in a field that is being edited."""
        self._filling = True
        self._offer_choices(view)
        _, target = view.ratings_of_goal(code, goal)
        choose(self._target, target)
        self._rest.setVisible(goal is not None or self._has_statement())
        due = goal.row.due_on if goal else None
        self._has_due.setChecked(due is not None)
        self._due.show_value(due or view.plan.ends_on)
        if goal:
            row = goal.row
            self.statement.show_text(row.statement)
            self.measure.show_text(row.measure)
            self.support.show_text(row.support)
            self.resources.show_text(row.resources)
            choose(self._challenge, row.challenge_code)
        for text in (self.statement, self.measure, self.support, self.resources):
            text.setReadOnly(not editable)
        for part in (self._has_due, self._target, self._challenge):
            part.setEnabled(editable)
        self._due.setEnabled(editable and due is not None)
        self._filling = False

    def details(self, code: str, activities: tuple[str, ...]) -> GoalDetails:
        """The details as entered."""
        return GoalDetails(
            competency=code,
            statement=self.statement.toPlainText(),
            target_rating=self._target.currentData(),
            measure=self.measure.toPlainText(),
            due_on=self._due_on(),
            support=self.support.toPlainText(),
            resources=self.resources.toPlainText(),
            challenge=self._challenge.currentData(),
            activities=activities,
        )

    def text(self, view: PlanView, code: str, goal: GoalView | None) -> GoalText:
        """The content as input of the goal hints."""
        today, _ = view.ratings_of_goal(code, goal)
        return GoalText(
            statement=self.statement.toPlainText(),
            measure=self.measure.toPlainText(),
            due_on=self._due_on(),
            baseline=today,
            expected=view.rubric.competency(code).expected[view.plan.target_profile],
            target=self._target.currentData(),
        )

    def _has_statement(self) -> bool:
        return bool(self.statement.toPlainText().strip())

    def _show_rest(self) -> None:
        """Show the other fields while the statement is typed, so that Tab finds the next of them."""
        self._rest.setEnabled(self._has_statement())
        if self._has_statement():
            self._rest.show()

    def _due_on(self) -> date | None:
        return self._due.last_valid() if self._has_due.isChecked() else None

    def _chosen(self) -> None:
        if not self._filling:
            self.changed.emit()
            self.store_requested.emit()

    def _offer_choices(self, view: PlanView) -> None:
        if not self._target.count():
            for rating in RATINGS:
                self._target.addItem(rating_label(view.rubric, rating), rating)
            self._challenge.addItem("–", "")
            for challenge in view.challenges:
                self._challenge.addItem(challenge.name, challenge.code)

    def _build(self) -> None:
        boxes.column(field(self.tr("Goal"), self.statement), self._rest, inside=self)
        due = QWidget()
        boxes.column(self._has_due, self._due, inside=due, spacing=4)
        three = ResponsiveColumns(1, 1, 1, enough=620)
        three.columns[0].addWidget(due)
        three.columns[1].addWidget(field(self.tr("Target rating"), self._target))
        three.columns[2].addWidget(field(self.tr("Challenge"), self._challenge))
        two = ResponsiveColumns(1, 1, enough=620)
        two.columns[0].addWidget(field(self.tr("Support needed"), self.support))
        two.columns[1].addWidget(field(self.tr("Resources"), self.resources))
        boxes.column(field(self.tr("Measure"), self.measure), three, two, inside=self._rest)
