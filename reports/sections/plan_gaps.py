"""Readiness, gaps by priority, and competencies to observe."""

from reportlab.platypus import Flowable

from models.snapshots.plan import PlanCompetency, PlanSnapshot
from models.support.number_format import decimals
from reports import theme
from reports.blocks import Cell, figure, gap, prose, section, soft, table, text
from reports.charts import dot_plot
from reports.charts.bar import bar
from reports.charts.dot_plot import Marks
from reports.sections.standing import cap_text, readiness_text
from reports.text import user_text
from reports.theme import Paper

PLOT_WIDTH = 42


def today(plan: PlanSnapshot, paper: Paper) -> list[Flowable]:
    """The competencies with the largest gaps: current rating and target."""
    opening = [text(_readiness(plan), theme.SMALL), *cap_text(plan.cap)]
    if not plan.competencies:
        return section("Where we are", *opening, text("No competency is rated below the target.", theme.SMALL))
    widths = paper.columns(None, PLOT_WIDTH, 30, 26)
    width = widths[1] - 7
    names = {value: name for value, name, _ in plan.scale}
    rows: list[list[Cell]] = [
        [
            _name_cell(item),
            dot_plot.row(Marks(rating=item.rating, expected=item.target, aim=True), width),
            _rating(item.rating, names),
            _rating(item.target, names),
        ]
        for item in plan.competencies
    ]
    result = table(rows, widths, header=("Competency", dot_plot.axis(width), "Today", "Target"), padding=2.6)
    plot_key = dot_plot.key_of_aims(paper.content_width)
    return section("Where we are", *opening, gap(2), plot_key, result)


def priorities(plan: PlanSnapshot, paper: Paper) -> list[Flowable]:
    """The factors of each gap's priority; the goals of the plan are highlighted."""
    if not plan.competencies:
        return []
    widths = paper.columns(None, 58, 17, 19, 15)
    most = max(float(item.priority) for item in plan.competencies) or 1.0
    rows: list[list[Cell]] = [
        [
            text(user_text(item.name), theme.SMALL_STRONG if item.chosen else theme.SMALL),
            bar(float(item.priority) / most, widths[1] - 10, strong=item.chosen),
            figure(decimals(item.priority)),
            text(user_text(item.interest), theme.SMALL),
            text("goal", theme.SMALL_STRONG) if item.chosen else "",
        ]
        for item in plan.competencies
    ]
    sentence = (
        "Priority is the gap in rating steps times the competency's weight, the mean of its weight today and in the "
        "target, in points of 100. Interest is the engineer's own choice. Competencies that became goals are in bold."
    )
    return section(
        "Why these",
        text(sentence, theme.SMALL),
        gap(3),
        table(
            rows,
            widths,
            header=("Competency", "", "Priority", "Interest", "Chosen"),
            right=(2,),
            padding=2.4,
        ),
    )


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


def _name_cell(item: PlanCompetency) -> Cell:
    star = "&nbsp;★" if item.core else ""
    style = theme.SMALL_STRONG if item.chosen else theme.SMALL
    return [text(f"{soft(user_text(item.code))}&nbsp; {user_text(item.name)}{star}", style)]


def _rating(value: int, names: dict[int, str]) -> Cell:
    return text(f"<b>{value}</b> {user_text(names.get(value, ''))}", theme.SMALL)
