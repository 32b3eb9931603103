"""Goals of the last and the next period, and qualification facts; annex of a review."""

from reportlab.platypus import Flowable

from models.domain.people import QualificationStatus
from models.snapshots.plan import PlanGoal
from models.snapshots.review import GrowthExtract, ReviewSnapshot
from models.support.translation import say
from reports import theme
from reports.blocks import Cell, entries, gap, lead_in, prose, section, table, text
from reports.formats import NOT_GIVEN, capitalised, day, full_sentence
from reports.sections.standing import cap_text, readiness_text
from reports.text import user_text
from reports.theme import Paper


def last_goals(review: ReviewSnapshot, paper: Paper) -> list[Flowable]:
    """The goals of the plan that ran in this period, with measure and result if the edition has them."""
    if not review.last_goals:
        return section(say("Goals of the last period"), text(say("No goals were agreed for this period."), theme.SMALL))
    return section(say("Goals of the last period"), entries([_last_goal(goal) for goal in review.last_goals], paper))


def growth(review: ReviewSnapshot, paper: Paper) -> list[Flowable]:
    """The target of the engineer's plan and its goals, with readiness, measure and first steps if the edition has them."""
    extract = review.growth
    if extract is None or not (extract.goals or extract.readiness):
        return []
    goals = [gap(3), entries([_goal(goal) for goal in extract.goals], paper)] if extract.goals else []
    return section(say("Growth plan"), text(_target(extract), theme.SMALL), *cap_text(extract.cap), *goals)


def qualifications(review: ReviewSnapshot, paper: Paper) -> list[Flowable]:
    """Qualifications: recorded, never scored."""
    if not review.qualifications:
        return []
    rows: list[list[Cell]] = [
        [
            prose(fact.name, theme.SMALL_STRONG),
            prose(fact.text, theme.SMALL),
            text(capitalised(QualificationStatus(fact.status).label), theme.SMALL),
            prose(fact.note or NOT_GIVEN, theme.SMALL),
        ]
        for fact in review.qualifications
    ]
    header = (say("Fact"), say("As the role describes it"), say("Status"), say("Note"))
    return section(say("Qualifications"), table(rows, paper.columns(34, None, 22, 44), header=header, padding=2.4))


def _target(extract: GrowthExtract) -> str:
    target = say("Target: <b>{target}</b>.", target=user_text(extract.target_name))
    return target if extract.readiness is None else f"{target} {readiness_text(extract.readiness)}"


def _last_goal(goal: PlanGoal) -> tuple[Cell, Cell]:
    details = [
        part
        for lead, content in ((say("Measure"), goal.measure), (say("Result"), goal.result))
        if content.strip()
        for part in lead_in(f"<b>{lead}:</b>", content)
    ]
    return prose(goal.title, theme.SMALL_STRONG), [*details, _state(goal)]


def _goal(goal: PlanGoal) -> tuple[Cell, Cell]:
    details = prose(goal.statement, theme.SMALL) if goal.statement else []
    if goal.measure:
        details += lead_in(f"<b>{say('Measure')}:</b>", goal.measure)
    if goal.activities:
        first = " ".join(user_text(full_sentence(activity.text)) for activity in goal.activities)
        details.append(text(f"<b>{say('First steps')}:</b> {first}", theme.SMALL))
    return prose(goal.title, theme.SMALL_STRONG), [*details, _state(goal)]


def _state(goal: PlanGoal) -> Flowable:
    """Status and due date."""
    state = capitalised(goal.state.label)
    return text(say("{state}, due {day}", state=state, day=day(goal.due_on)) if goal.due_on else state, theme.FINE_SOFT)
