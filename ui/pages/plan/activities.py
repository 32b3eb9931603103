"""Library activities of a goal, each with its completion criterion."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from models.library.reference import Activity
from models.operations.plans import finish_activity, reopen_activity
from models.views.plan import GoalView
from ui.framework.controller import WorkspaceController
from ui.framework.links import chip
from ui.framework.location import Location
from ui.language.format import day
from ui.widgets import boxes
from ui.widgets.controls import DateField, button
from ui.widgets.text import label


class Activities(QWidget):
    """The library's activities for the competency of one goal."""

    chosen = Signal()
    """The ticked activities changed."""
    navigation_requested = Signal(object)
    """The Location of an activity in the library."""

    def __init__(self, controller: WorkspaceController) -> None:
        super().__init__()
        self._controller = controller
        self._rows: dict[str, ActivityRow] = {}
        self._column = boxes.column(label(self.tr("Activities from the library"), "strong"), inside=self, spacing=10)

    def show_goal(self, goal: GoalView, *, editable: bool) -> None:
        """Show the ticked and the completed activities."""
        for activity in goal.activities:
            if activity.code not in self._rows:
                self._rows[activity.code] = row = ActivityRow(self._controller, activity)
                row.toggled.connect(self.chosen)
                row.navigation_requested.connect(self.navigation_requested)
                self._column.addWidget(row)
            self._rows[activity.code].show_goal(goal, editable=editable)

    def codes(self) -> tuple[str, ...]:
        """Codes of the ticked activities."""
        return tuple(code for code, row in self._rows.items() if row.is_ticked())


class ActivityRow(QWidget):
    """One activity; a ticked one can be marked done with its day."""

    toggled = Signal()
    navigation_requested = Signal(object)

    def __init__(self, controller: WorkspaceController, activity: Activity) -> None:
        super().__init__()
        self._controller, self._activity = controller, activity
        self._goal: GoalView | None = None
        self._filling = False
        self._tick = QCheckBox()
        self._tick.setAccessibleName(activity.text)
        self._tick.toggled.connect(lambda _on: None if self._filling else self.toggled.emit())
        self._on = DateField(self.tr("Done on"), date.today())
        self._done = button(self.tr("Mark done"), self._finish)
        self._done.setAccessibleName(self.tr("Mark done: {0}").format(activity.text))
        self._done_text = label(kind="caption", tone="2")
        self._reopen_link = button(self.tr("Undo"), self._reopen, kind="link")
        self._reopen_link.setAccessibleName(self.tr("Undo: {0}").format(activity.text))
        row = boxes.row((self._tick, 0, Qt.AlignmentFlag.AlignTop), inside=self)
        location = Location("role", 0, activity.code)
        name = self.tr("Open in the library: {0}").format(activity.code)
        link = chip(activity.code, name, location, self.navigation_requested.emit)
        text_column = boxes.column(
            boxes.row((link, 0, Qt.AlignmentFlag.AlignTop), (label(activity.text, wraps=True), 1)),
            label(self.tr("Done when: {0}").format(activity.done), "caption", "3", wraps=True),
            spacing=3,
        )
        self._foot = QWidget()
        flow = boxes.flow()
        self._foot.setLayout(flow)
        for part in (self._on, self._done, self._done_text, self._reopen_link):
            flow.addWidget(part)
        text_column.addWidget(self._foot)
        row.addLayout(text_column, 1)

    def is_ticked(self) -> bool:
        """Whether the activity is ticked."""
        return self._tick.isChecked()

    def show_goal(self, goal: GoalView, *, editable: bool) -> None:
        """Show the state of the activity for this goal."""
        self._goal = goal
        code = self._activity.code
        on = goal.chosen.get(code)
        self._filling = True
        self._tick.setChecked(code in goal.chosen)
        self._filling = False
        self._tick.setEnabled(editable)
        ticked = code in goal.chosen
        self._foot.setVisible(ticked and (editable or on is not None))
        for part in (self._on, self._done):
            part.setVisible(on is None and editable)
        self._done_text.setText(self.tr("Done on {0}").format(day(on)) if on else "")
        self._done_text.setVisible(on is not None)
        self._reopen_link.setVisible(on is not None and editable)

    def _finish(self) -> None:
        if self._goal:
            goal, code = self._goal.row.id, self._activity.code
            do, finish = self._controller.do, finish_activity
            self._controller.try_run(lambda: do(finish, goal=goal, activity=code, done_on=self._on.value()))

    def _reopen(self) -> None:
        if self._goal:
            goal, code = self._goal.row.id, self._activity.code
            self._controller.try_run(lambda: self._controller.do(reopen_activity, goal=goal, activity=code))
