"""Goals in reports: in that of the plan, and in those of the reviews before and after it."""

from dataclasses import replace

from models.hints.goal_hints import goal_progress
from models.library.shareable import shareable
from models.queries import cycles as cycle_queries
from models.queries import plans as plan_queries
from models.queries.plans import GoalRow, PlanRow
from models.rubric.model import Competency
from models.snapshots.plan import CheckInLine, PlanActivity, PlanGoal
from models.support.translation import say
from models.workspace.reader import Reader

FIRST_STEPS = 2


def plan_goals(reader: Reader, plan: PlanRow) -> tuple[PlanGoal, ...]:
    """The plan's goals in full, with the anchors of the baseline and the target."""
    rubric = cycle_queries.frozen_rubric(reader, plan.rubric_version_id)
    return tuple(
        _goal(reader, row, rubric.competency(row.competency_code)) for row in plan_queries.goals(reader, plan.id)
    )


def quoted(goal: PlanGoal) -> PlanGoal:
    """The goal as quoted in the review that it follows from: statement, measure and first steps.

    Its check-ins and progress stay in the plan.
    """
    return replace(
        goal,
        progress=None,
        baseline_anchor="",
        target_anchor="",
        challenge="",
        activities=tuple(replace(step, done_criterion="") for step in goal.activities[:FIRST_STEPS]),
        support="",
        resources="",
        check_ins=(),
        result="",
    )


def concluded(goal: PlanGoal) -> PlanGoal:
    """The goal as quoted in the review of the period that it was for: measure and result."""
    return replace(quoted(goal), statement="", activities=(), result=goal.result)


def titles_only(goal: PlanGoal) -> PlanGoal:
    """The goal as in the HR edition of a plan: title, due date, state and progress."""
    return replace(
        goal,
        statement="",
        measure="",
        baseline_rating=None,
        baseline_anchor="",
        target_anchor="",
        challenge="",
        activities=(),
        support="",
        resources="",
        check_ins=(),
        result="",
    )


def titles_in_review(goal: PlanGoal) -> PlanGoal:
    """The goal as in the HR edition of a review: as in that of the plan, whose progress stays there."""
    return replace(titles_only(goal), progress=None)


def _goal(reader: Reader, row: GoalRow, competency: Competency) -> PlanGoal:
    library = shareable().activities
    challenge = shareable().challenges.get(row.challenge_code)
    check_ins = tuple(CheckInLine(c.held_on, c.rating, c.text) for c in plan_queries.check_ins(reader, row.id))
    latest = next((check_in.rating for check_in in reversed(check_ins) if check_in.rating is not None), None)
    return PlanGoal(
        position=row.position,
        competency_code=competency.code,
        competency_name=competency.name,
        title=say("{competency}: to {rating}", competency=competency.name, rating=row.target_rating),
        statement=row.statement,
        measure=row.measure,
        baseline_rating=row.baseline_rating,
        target_rating=row.target_rating,
        baseline_anchor=competency.anchor(row.baseline_rating) if row.baseline_rating else "",
        target_anchor=competency.anchor(row.target_rating),
        due_on=row.due_on,
        state=row.state,
        challenge=challenge.name if challenge else "",
        activities=tuple(
            PlanActivity(code, library[code].text, library[code].done, done_on)
            for code, done_on in plan_queries.activities(reader, row.id).items()
            if code in library
        ),
        support=row.support,
        resources=row.resources,
        check_ins=check_ins,
        progress=goal_progress(row.baseline_rating, row.target_rating, latest),
        result=row.result,
    )
