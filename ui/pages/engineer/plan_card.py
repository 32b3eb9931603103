"""Card with the newest plan in a few lines."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from models.domain.plans import MAX_GOALS
from models.queries.plans import GoalRow
from models.views.engineer import ProfileView
from ui.framework.location import Location
from ui.language.format import day
from ui.theme.icons import IconView
from ui.widgets import boxes
from ui.widgets.boxes import clear_layout
from ui.widgets.cards import Card, ProgressBar
from ui.widgets.controls import button
from ui.widgets.text import label


class PlanCard(Card):
    """How many goals are achieved, which are open, and the way to the plan, or to a first one."""

    def __init__(self, navigate: Callable[[Location], object], start: Callable[[], object]) -> None:
        super().__init__(self.tr("Mentorship plan"), note=" ")
        self._navigate, self._start = navigate, start
        self._held = boxes.column(spacing=10)
        self.add(self._held)

    def show_view(self, view: ProfileView) -> None:
        """Show an engineer's plan."""
        clear_layout(self._held)
        found = view.plan
        if found is None:
            self.note.setText("")
            text = self.tr("No plan yet. Start one from a review: its gaps become up to {0} goals.").format(MAX_GOALS)
            boxes.add(
                self._held,
                label(text, tone="2", wraps=True),
                (button(self.tr("Start plan"), self._start, kind="link"), 0, Qt.AlignmentFlag.AlignLeft),
            )
            return
        goals = found.goals
        self.note.setText(self.tr("{0} of {1} goals achieved").format(found.achieved, len(goals)))
        self._held.addWidget(ProgressBar(found.achieved / len(goals) if goals else 0))
        for goal in found.open_goals[:MAX_GOALS]:
            self._held.addWidget(_goal(goal, found.names.get(goal.competency_code, goal.competency_code)))
        location = Location("plan", found.plan.id)
        whole = button(self.tr("Open the plan"), lambda: self._navigate(location), kind="link")
        self._held.addWidget(whole, 0, Qt.AlignmentFlag.AlignLeft)


def _goal(goal: GoalRow, name: str) -> QWidget:
    translate = QCoreApplication.translate
    result = QWidget()
    steps = f"{goal.baseline_rating or '–'} → {goal.target_rating}"
    due = translate("Profile", "due {0}").format(day(goal.due_on)) if goal.due_on else ""
    text_column = boxes.column(
        label(name, "strong", wraps=True),
        label(" · ".join(filter(None, (steps, due))), "caption", "3", wraps=True),
        spacing=1,
    )
    boxes.row((IconView("target"), 0, Qt.AlignmentFlag.AlignTop), (text_column, 1), inside=result, spacing=10)
    return result
