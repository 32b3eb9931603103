"""Readiness, gaps with their priority, and competencies to observe."""

from reportlab.platypus import Flowable

from models.snapshots.plan import PlanCompetency, PlanSnapshot
from models.support.number_format import decimals
from reports import theme
from reports.blocks import Cell, figure, gap, prose, section, soft, table, text
from reports.charts import dot_plot
from reports.charts.dot_plot import Marks
from reports.fast_table import BETWEEN_COLUMNS
from reports.formats import NOT_GIVEN
from reports.sections.standing import cap_text, readiness_text
from reports.text import user_text
from reports.theme import Paper

PLOT_WIDTH = 40
PRIORITY = (
    "Priority is the gap to the target in rating steps times the competency's weight, the mean of its weight today and in the "
    "target, in points of 100. Interest is the engineer's own choice. Goals are in bold."
)


def today(plan: PlanSnapshot, paper: Paper) -> list[Flowable]:
    """The competencies with the largest gaps: rating today, goal of this plan, target, and why the goals were chosen."""
    opening = [text(_readiness(plan), theme.SMALL), *cap_text(plan.cap)]
    if not plan.competencies:
        return section("Where we are", *opening, text("No competency is rated below the target.", theme.SMALL))
    widths = paper.columns(None, PLOT_WIDTH, 13, 13, 14, 16, 17)
    goals = {goal.competency_code: goal.target_rating for goal in plan.goals}
    rows = [_row(item, goals.get(item.code), widths[1] - BETWEEN_COLUMNS) for item in plan.competencies]
    header = (
        "Competency",
        dot_plot.axis(widths[1] - BETWEEN_COLUMNS),
        "Today",
        "Goal",
        "Target",
        "Priority",
        "Interest",
    )
    result = table(rows, widths, header=header, right=(2, 3, 4, 5), padding=2.2)
    key = dot_plot.key_of_aims(paper.content_width)
    return section("Where we are", *opening, gap(3), key, result, gap(3), text(PRIORITY, theme.FINE_SOFT))


def _row(item: PlanCompetency, goal: int | None, width: float) -> list[Cell]:
    star = "&nbsp;★" if item.core else ""
    style = theme.SMALL_STRONG if item.chosen else theme.SMALL
    marks = Marks(rating=item.rating, expected=item.target, goal=goal, aim=True)
    return [
        [text(f"{soft(user_text(item.code))}&nbsp; {user_text(item.name)}{star}", style)],
        dot_plot.row(marks, width),
        figure(str(item.rating)),
        figure(str(goal)) if goal else NOT_GIVEN,
        figure(str(item.target)),
        figure(decimals(item.priority)),
        text(user_text(item.interest), theme.SMALL),
    ]


def observe(plan: PlanSnapshot, paper: Paper) -> list[Flowable]:
    """Competencies not observed yet, which are neither gaps nor strengths."""
    if not plan.observe:
        return section("To observe", text("Everything the target asks for has been observed.", theme.SMALL))
    rows: list[list[Cell]] = [
        [text(user_text(code), theme.SMALL), prose(name, theme.SMALL)] for code, name in plan.observe
    ]
    opening = text("Not observed yet. Plan an opportunity to observe each.", theme.SMALL)
    return section("To observe", opening, gap(2), table(rows, paper.columns(20, None), padding=2.4))


def _readiness(plan: PlanSnapshot) -> str:
    target = user_text(plan.target_name)
    if plan.readiness is None:
        return f"Target: <b>{target}</b>."
    focus = ""
    if plan.asked:
        focus = (
            f" Only the {plan.asked.number} of {plan.asked.total} competencies that the review covered are compared."
        )
    return f"Target: <b>{target}</b>. {readiness_text(plan.readiness)}{focus}"
