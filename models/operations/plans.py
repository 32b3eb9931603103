"""Operations on plans, goals and check-ins."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from models.domain.mentoring import MentorshipId
from models.domain.plans import MAX_GOALS, GoalId, GoalState, Interest, PlanId, PlanState
from models.domain.reviews import ReviewId
from models.operations.confidential import refuse_confidential
from models.operations.dates import check_happened
from models.operations.document_numbers import next_document_id
from models.operations.holds import delete_unless_held
from models.queries import cycles as cycle_queries
from models.queries import mentoring as mentoring_queries
from models.queries import plans as plan_queries
from models.queries import review_content
from models.queries import reviews as review_queries
from models.rubric.model import PROFILES, RATINGS
from models.support.errors import BadInput, Refused
from models.support.messages import join, message
from models.workspace.operation import operation
from models.workspace.reader import Reader
from models.workspace.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalDetails:
    """Content of a goal. `target_rating` is 1 to 5; the baseline comes from the review."""

    competency: str
    statement: str
    target_rating: int
    measure: str = ""
    due_on: date | None = None
    support: str = ""
    resources: str = ""
    challenge: str = ""
    activities: tuple[str, ...] = ()


@operation("plan.start", "Start a plan")
def start_plan(
    tx: Transaction,
    *,
    review: ReviewId,
    target_profile: str,
    starts_on: date,
    ends_on: date,
    mentorship: MentorshipId | None = None,
    support: str = "",
) -> PlanId:
    """Start a plan from a review, towards a level or path. Name, level and rubric version are copied from the review."""
    row = review_queries.review(tx, review)
    _check_profile(target_profile)
    if ends_on < starts_on:
        raise BadInput(
            message(
                "The plan would end on {ends_on}, before it starts on {starts_on}. Change one of the dates.",
                ends_on=ends_on,
                starts_on=starts_on,
            )
        )
    if mentorship and mentoring_queries.mentorship(tx, mentorship).engineer_id != row.engineer_id:
        raise Refused(message("Choose a mentorship of the same engineer."))
    return PlanId(
        tx.insert(
            "plan",
            engineer_id=row.engineer_id,
            mentorship_id=mentorship,
            review_id=review,
            rubric_version_id=row.rubric_version_id,
            document_id=next_document_id(tx, "plan", starts_on.year),
            engineer_name=row.engineer_name,
            level=row.level,
            target_profile=target_profile,
            starts_on=starts_on,
            ends_on=ends_on,
            support=support.strip(),
            created_at=tx.at,
        )
    )


@operation("plan.set_target", "Set the target of a plan to {target_profile}")
def set_plan_target(tx: Transaction, *, plan: PlanId, target_profile: str) -> None:
    """Change the target level or path of a plan. Raises Refused once the plan is agreed."""
    if _check_open(tx, plan).state is not PlanState.DRAFT:
        raise Refused(
            message(
                "This plan is agreed, so its target cannot change. To set another target, close the plan and "
                "start a new one."
            )
        )
    _check_profile(target_profile)
    tx.update("plan", plan, target_profile=target_profile)


@operation("plan.write_support", "Describe the support for a plan")
def write_support(tx: Transaction, *, plan: PlanId, support: str) -> None:
    """Record the manager's support for the whole plan: time, opportunities, budget."""
    _check_open(tx, plan)
    tx.update("plan", plan, support=support.strip())


@operation("goal.add", "Add a goal on {competency}", competency="details.competency")
def add_goal(tx: Transaction, *, plan: PlanId, details: GoalDetails) -> GoalId:
    """Add a goal; a plan holds at most three. Raises Refused for a fourth."""
    row = _check_open(tx, plan)
    _check_details(tx, row, details)
    position = free_position(tx, plan)
    baseline = review_content.ratings(tx, row.review_id).get(details.competency) if row.review_id else None
    goal = GoalId(
        tx.insert(
            "goal",
            plan_id=plan,
            position=position,
            competency_code=details.competency,
            baseline_rating=baseline,
            **_goal_columns(details),
        )
    )
    for activity in details.activities:
        tx.upsert("goal_activity", (goal, activity))
    return goal


@operation("goal.edit", "Edit a goal on {competency}", competency="details.competency")
def edit_goal(tx: Transaction, *, goal: GoalId, details: GoalDetails) -> None:
    """Replace the content of a goal. Its competency, its baseline and the dates of finished activities are kept."""
    row = _check_goal_open(tx, goal)
    if details.competency != row["competency_code"]:
        raise BadInput(
            message(
                "This goal is about {present}. Add another goal for {competency}.",
                present=row["competency_code"],
                competency=details.competency,
            )
        )
    _check_details(tx, plan_queries.plan(tx, PlanId(row["plan_id"])), details)
    tx.update("goal", goal, **_goal_columns(details))
    chosen = plan_queries.activities(tx, goal)
    for activity in chosen.keys() - set(details.activities):
        tx.delete("goal_activity", (goal, activity))
    for activity in set(details.activities) - chosen.keys():
        tx.upsert("goal_activity", (goal, activity))


def free_position(reader: Reader, plan: PlanId) -> int:
    """The position of a new goal, from 1. Raises Refused if the plan is full."""
    taken = {goal.position for goal in plan_queries.goals(reader, plan)}
    position = next((place for place in range(1, MAX_GOALS + 1) if place not in taken), None)
    if position is None:
        raise Refused(
            message(
                "A plan has at most {most} goals. Remove one first, or keep this goal for the next plan.",
                most=MAX_GOALS,
            )
        )
    return position


@operation("goal.remove", "Remove a goal")
def remove_goal(tx: Transaction, *, goal: GoalId) -> None:
    """Remove a goal from its plan."""
    _check_goal(tx, goal)
    delete_unless_held(tx, "goal", goal)


@operation("plan.set_interest", "Set the interest in {competency}")
def set_interest(tx: Transaction, *, plan: PlanId, competency: str, interest: Interest) -> None:
    """Record the engineer's interest in a competency, a factor of the growth priority."""
    _check_open(tx, plan)
    if interest is not Interest.NORMAL:
        tx.upsert("plan_interest", (plan, competency), interest=interest)
    elif competency in plan_queries.interests(tx, plan):
        tx.delete("plan_interest", (plan, competency))


@operation("plan.choose_topics", "Choose challenges and trends")
def choose_topics(tx: Transaction, *, plan: PlanId, codes: Collection[str]) -> None:
    """Replace the challenges and trends of the plan."""
    _check_open(tx, plan)
    refuse_confidential(*codes)
    for code in set(plan_queries.topics(tx, plan)) - set(codes):
        tx.delete("plan_topic", (plan, code))
    for code in codes:
        tx.upsert("plan_topic", (plan, code))


@operation("plan.agree", "Agree on a plan")
def agree_plan(tx: Transaction, *, plan: PlanId) -> None:
    """Record that mentor and engineer agree on the plan. Raises Refused while it has no goal."""
    if not plan_queries.goals(tx, plan):
        raise Refused(message("A plan without goals cannot be agreed. Add a goal first."))
    _check_open(tx, plan)
    tx.update("plan", plan, state=PlanState.AGREED)


@operation("plan.close", "Close a plan")
def close_plan(tx: Transaction, *, plan: PlanId) -> None:
    """Close a plan; it stays readable but can no longer be changed."""
    _check_open(tx, plan)
    tx.update("plan", plan, state=PlanState.CLOSED)


@operation("goal.finish_activity", "Finish activity {activity}")
def finish_activity(tx: Transaction, *, goal: GoalId, activity: str, done_on: date) -> None:
    """Record that the done-criterion of an activity is met."""
    _check_goal_open(tx, goal)
    check_happened(tx, done_on)
    tx.update("goal_activity", (goal, activity), done_on=done_on)


@operation("goal.reopen_activity", "Reopen activity {activity}")
def reopen_activity(tx: Transaction, *, goal: GoalId, activity: str) -> None:
    """Record that the done-criterion of an activity is not met after all."""
    _check_goal_open(tx, goal)
    tx.update("goal_activity", (goal, activity), done_on=None)


@operation("goal.check_in", "Check in on a goal")
def check_in(tx: Transaction, *, goal: GoalId, held_on: date, text: str, rating: int | None = None) -> int:
    """Record progress on a goal; `rating` is today's rating of the behaviour, or None if unknown."""
    if rating is not None and rating not in RATINGS:
        raise BadInput(message("{rating} is not a rating. Ratings go from 1 to 5.", rating=rating))
    _check_goal_open(tx, goal)
    check_happened(tx, held_on)
    return tx.insert("check_in", goal_id=goal, held_on=held_on, rating=rating, text=text.strip())


@operation("goal.close", "Close a goal")
def close_goal(tx: Transaction, *, goal: GoalId, state: GoalState, result: str, closed_on: date) -> None:
    """Close a goal with its result and the reason for it."""
    _check_goal_open(tx, goal)
    if state is GoalState.OPEN:
        raise BadInput(message("Choose the result of the goal: achieved, partly achieved or dropped."))
    check_happened(tx, closed_on)
    tx.update("goal", goal, state=state, result=result.strip(), closed_on=closed_on)


def _check_open(tx: Transaction, plan: PlanId) -> plan_queries.PlanRow:
    row = plan_queries.plan(tx, plan)
    if row.state is PlanState.CLOSED:
        raise Refused(message("This plan is closed and cannot be changed. Start a new one."))
    return row


def _check_profile(code: str) -> None:
    if code not in PROFILES:
        raise BadInput(
            message("“{code}” is neither a level nor a path. Choose one of {known}.", code=code, known=join(PROFILES))
        )


def _check_details(tx: Transaction, plan: plan_queries.PlanRow, details: GoalDetails) -> None:
    if not cycle_queries.frozen_rubric(tx, plan.rubric_version_id).has(details.competency):
        raise BadInput(
            message("The rubric of this plan has no competency {competency}.", competency=details.competency)
        )
    if details.target_rating not in RATINGS:
        raise BadInput(message("{rating} is not a rating. Ratings go from 1 to 5.", rating=details.target_rating))
    if not details.statement.strip():
        raise BadInput(
            message("Write the statement of the goal: what will be different, and how that can be observed.")
        )
    refuse_confidential(*details.activities, details.challenge)


def _goal_columns(details: GoalDetails) -> dict[str, object]:
    return {
        "statement": details.statement.strip(),
        "measure": details.measure.strip(),
        "target_rating": details.target_rating,
        "due_on": details.due_on,
        "support": details.support.strip(),
        "resources": details.resources.strip(),
        "challenge_code": details.challenge or None,
    }


def _check_goal(tx: Transaction, goal: GoalId) -> dict[str, Any]:
    row = tx.one("SELECT plan_id, competency_code, state FROM goal WHERE id = :goal", goal=goal)
    if row is None:
        raise Refused(message("This goal no longer exists."))
    _check_open(tx, PlanId(row["plan_id"]))
    return row


def _check_goal_open(tx: Transaction, goal: GoalId) -> dict[str, Any]:
    row = _check_goal(tx, goal)
    if row["state"] != GoalState.OPEN:
        raise Refused(message("This goal is closed and cannot be changed."))
    return row
