"""Goals of the last and the next period, and qualification facts."""

from reportlab.platypus import Flowable

from models.snapshots.plan import PlanGoal
from models.snapshots.review import GrowthExtract, ReviewSnapshot
from reports import theme
from reports.blocks import Cell, entries, lead_in, prose, section, table, text
from reports.formats import NOT_GIVEN, day
from reports.sections.standing import cap_text, readiness_text
from reports.text import user_text
from reports.theme import Paper


def last_goals(review: ReviewSnapshot, paper: Paper) -> list[Flowable]:
    """The goals of the plan that ran in this period: goal, measure and result."""
    if not review.last_goals:
        return section("Goals of the last period", text("No goals were agreed for this period.", theme.SMALL))
    rows: list[tuple[Cell, Cell]] = [
        (
            [*prose(goal.title, theme.SMALL_STRONG), text(goal.state.value.capitalize(), theme.FINE_SOFT)],
            [
                *lead_in("<b>Measure:</b>", goal.measure or NOT_GIVEN),
                *lead_in("<b>Result:</b>", goal.result or NOT_GIVEN),
            ],
        )
        for goal in review.last_goals
    ]
    return section("Goals of the last period", entries(rows, paper))


def growth(review: ReviewSnapshot, paper: Paper) -> list[Flowable]:
    """The target of the engineer's plan, the readiness for it, and the first steps agreed."""
    extract = review.growth
    if extract is None:
        return section("Growth plan", text("No path has been chosen, and there is no growth plan yet.", theme.SMALL))
    opening = [text(_heading_for(extract), theme.SMALL), *cap_text(extract.cap)]
    if not extract.goals:
        return section("Growth plan", *opening, text("No goals have been agreed yet.", theme.SMALL))
    return section("Growth plan", *opening, entries([_goal(goal) for goal in extract.goals], paper))


def qualifications(review: ReviewSnapshot, paper: Paper) -> list[Flowable]:
    """Qualifications: recorded, never scored."""
    if not review.qualifications:
        return []
    rows: list[list[Cell]] = [
        [
            prose(fact.name, theme.SMALL_STRONG),
            prose(fact.text, theme.SMALL),
            text(user_text(fact.status.replace("_", " ").capitalize()), theme.SMALL),
            prose(fact.note or NOT_GIVEN, theme.SMALL),
        ]
        for fact in review.qualifications
    ]
    header = ("Fact", "As the role describes it", "Status", "Note")
    return section("Qualifications", table(rows, paper.columns(34, None, 22, 44), header=header, padding=2.4))


def _heading_for(extract: GrowthExtract) -> str:
    text = f"Target: <b>{user_text(extract.target_name)}</b>."
    if extract.readiness is None:
        return text
    return f"{text} {readiness_text(extract.readiness)}"


def _goal(goal: PlanGoal) -> tuple[Cell, Cell]:
    name: Cell = [*prose(goal.title, theme.SMALL_STRONG), text(f"due {day(goal.due_on)}", theme.FINE_SOFT)]
    paragraphs = prose(goal.statement, theme.SMALL) if goal.statement else []
    if goal.measure:
        paragraphs += lead_in("<b>Measure:</b>", goal.measure)
    if goal.activities:
        first = " ".join(user_text(activity.text) for activity in goal.activities[:2])
        paragraphs.append(text(f"<b>First steps:</b> {first}", theme.SMALL))
    return name, paragraphs or [text("No details recorded.", theme.SMALL_SOFT)]
