"""Timeline card of a plan."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from models.views.plan import GoalView, PlanView
from ui.charts.strip import Lane, Mark, PlanStrip, Shape
from ui.language.format import day
from ui.widgets.cards import Card


class PlanTimeline(Card):
    """Timeline from the first day of the plan to its last: sessions, check-ins, completed activities, due dates."""

    def __init__(self) -> None:
        super().__init__(self.tr("Timeline"), note=" ")
        self._strip = PlanStrip()
        self.add(self._strip)

    def show_view(self, view: PlanView) -> None:
        """Draw a plan."""
        plan = view.plan
        days = (plan.ends_on - plan.starts_on).days
        period = self.tr("{0} – {1}").format(day(plan.starts_on), day(plan.ends_on))
        self.note.setText(f"{period} · {self.tr('%n day(s)', '', days)}")
        lanes = [_sessions(view), *map(_goal, view.goals)]
        self._strip.show_plan(plan.starts_on, plan.ends_on, date.today(), lanes)


def _sessions(view: PlanView) -> Lane:
    translate = QCoreApplication.translate
    marks = [Mark(session.held_on, Shape.SESSION, translate("Plan", "Session")) for session in view.sessions]
    upcoming = view.next_session_on
    if upcoming and view.plan.starts_on <= upcoming <= view.plan.ends_on:
        marks.append(Mark(upcoming, Shape.PLANNED, translate("Plan", "Next session")))
    return Lane(translate("Plan", "Sessions"), tuple(marks))


def _goal(goal: GoalView) -> Lane:
    translate = QCoreApplication.translate
    marks = [Mark(item.held_on, Shape.CHECK_IN, translate("Plan", "Check-in")) for item in goal.check_ins]
    done = translate("Plan", "Activity {0} done")
    marks += [Mark(on, Shape.ACTIVITY, done.format(code)) for code, on in goal.chosen.items() if on]
    if goal.row.due_on:
        marks.append(Mark(goal.row.due_on, Shape.DUE, translate("Plan", "Due")))
    name = translate("Plan", "Goal {0}: {1}").format(goal.row.position, goal.competency.name)
    return Lane(name, tuple(sorted(marks, key=lambda mark: mark.on)))
