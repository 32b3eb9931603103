"""Readiness, gaps with their priority, and competencies to observe."""

from reportlab.platypus import Flowable

from models.domain.plans import Interest
from models.snapshots.plan import PlanCompetency, PlanSnapshot
from models.support.messages import message
from models.support.translation import say, translate
from reports import theme
from reports.blocks import Cell, figure, gap, prose, section, soft, table, text
from reports.charts import dot_plot
from reports.charts.dot_plot import Marks
from reports.fast_table import BETWEEN_COLUMNS
from reports.formats import NOT_GIVEN, decimals
from reports.sections.standing import cap_text, readiness_text
from reports.text import user_text
from reports.theme import Paper

PLOT_WIDTH = 40
PRIORITY = message(
    "Priority is the gap to the target in rating steps times the competency's weight, the mean of its weight today and in the "
    "target, in points of 100. Interest is the engineer's own choice. Goals are in bold."
)
INTERESTS = {
    Interest.LOW: message("low", "interest"),
    Interest.NORMAL: message("normal", "interest"),
    Interest.HIGH: message("high", "interest"),
}


def today(plan: PlanSnapshot, paper: Paper) -> list[Flowable]:
    """The competencies with the largest gaps: rating today, goal of this plan, target, and why the goals were chosen."""
    opening = [text(_readiness(plan), theme.SMALL), *cap_text(plan.cap)]
    if not plan.competencies:
        nothing = text(say("No competency is rated below the target."), theme.SMALL)
        return section(say("Where we are"), *opening, nothing)
    widths = paper.columns(None, PLOT_WIDTH, 13, 13, 14, 16, 17)
    goals = {goal.competency_code: goal.target_rating for goal in plan.goals}
    rows = [_row(item, goals.get(item.code), widths[1] - BETWEEN_COLUMNS) for item in plan.competencies]
    header = (
        say("Competency"),
        dot_plot.axis(widths[1] - BETWEEN_COLUMNS),
        say("Today"),
        say("Goal"),
        say("Target"),
        say("Priority"),
        say("Interest"),
    )
    result = table(rows, widths, header=header, right=(2, 3, 4, 5), padding=2.2)
    key = dot_plot.key_of_aims(paper.content_width)
    return section(
        say("Where we are"), *opening, gap(3), key, result, gap(3), text(translate(PRIORITY), theme.FINE_SOFT)
    )


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
        text(translate(INTERESTS[Interest(item.interest)]), theme.SMALL),
    ]


def observe(plan: PlanSnapshot, paper: Paper) -> list[Flowable]:
    """Competencies not observed yet, which are neither gaps nor strengths."""
    if not plan.observe:
        return section(say("To observe"), text(say("Everything the target asks for has been observed."), theme.SMALL))
    rows: list[list[Cell]] = [
        [text(user_text(code), theme.SMALL), prose(name, theme.SMALL)] for code, name in plan.observe
    ]
    opening = text(say("Not observed yet. Plan an opportunity to observe each."), theme.SMALL)
    return section(say("To observe"), opening, gap(2), table(rows, paper.columns(20, None), padding=2.4))


def _readiness(plan: PlanSnapshot) -> str:
    parts = [say("Target: <b>{target}</b>.", target=user_text(plan.target_name))]
    if plan.readiness is not None:
        parts.append(readiness_text(plan.readiness))
        if plan.asked:
            parts.append(
                say(
                    "Only the {number} of {total} competencies that the review covered are compared.",
                    number=plan.asked.number,
                    total=plan.asked.total,
                )
            )
    return " ".join(parts)
