"""Goals of the last plan next to the evidence of this review."""

from dataclasses import dataclass
from datetime import date

from models.domain.mentoring import ActionStatus
from models.domain.plans import GoalId, GoalState, PlanId
from models.domain.reviews import ReviewId
from models.queries import cycles, mentoring, plans, review_content, reviews
from models.queries.mentoring import ActionItemRow
from models.queries.plans import CheckInRow
from models.queries.review_content import EvidenceRow
from models.workspace.reader import Reader


@dataclass(frozen=True, slots=True)
class PreviousGoal:
    """One goal of the previous plan, with its traces and this review's rating and evidence of its competency.

    `rating` and `evidence` are this review's; `rating` is None if not rated (yet).
    """

    goal: GoalId
    competency: str
    competency_name: str
    statement: str
    measure: str
    due_on: date | None
    baseline: int | None
    target: int
    state: GoalState
    result: str
    actions: tuple[ActionItemRow, ...]
    newest_check_in: CheckInRow | None
    rating: int | None
    evidence: tuple[EvidenceRow, ...]

    @property
    def kept(self) -> int:
        """The number of its actions that are done."""
        return sum(action.status is ActionStatus.DONE for action in self.actions)

    @property
    def reached(self) -> bool | None:
        """Whether this review's rating reaches the target; None without a rating."""
        return None if self.rating is None else self.rating >= self.target


@dataclass(frozen=True, slots=True)
class PreviousGoals:
    """The goals of the plan that ran before a review ended. `plan` is None if there was none."""

    plan: PlanId | None
    starts_on: date | None
    ends_on: date | None
    goals: tuple[PreviousGoal, ...]


def previous_goals(reader: Reader, review_id: ReviewId) -> PreviousGoals:
    """The goals for the period of a review. Raises BadInput if there is no such review."""
    review = reviews.review(reader, review_id)
    plan = plans.plan_of_period(reader, review.engineer_id, review.period_ends_on, excluding=review_id)
    if plan is None:
        return PreviousGoals(None, None, None, ())
    rubric = cycles.frozen_rubric(reader, plan.rubric_version_id)
    rated = review_content.ratings(reader, review_id)
    evidence = review_content.evidence(reader, review_id)
    found = []
    for goal in plans.goals(reader, plan.id):
        code = goal.competency_code
        check_ins = plans.check_ins(reader, goal.id)
        found.append(
            PreviousGoal(
                goal=goal.id,
                competency=code,
                competency_name=rubric.competency(code).name if rubric.has(code) else code,
                statement=goal.statement,
                measure=goal.measure,
                due_on=goal.due_on,
                baseline=goal.baseline_rating,
                target=goal.target_rating,
                state=goal.state,
                result=goal.result,
                actions=mentoring.action_items_of_goal(reader, goal.id),
                newest_check_in=check_ins[-1] if check_ins else None,
                rating=rated.get(code),
                evidence=tuple(item for item in evidence if code in item.competencies),
            )
        )
    return PreviousGoals(plan.id, plan.starts_on, plan.ends_on, tuple(found))
