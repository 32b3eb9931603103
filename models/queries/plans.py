"""SQL for plans, goals and their check-ins."""

from dataclasses import dataclass
from datetime import date

from models.domain.mentoring import MentorshipId
from models.domain.people import EngineerId
from models.domain.plans import GoalId, GoalState, Interest, PlanId, PlanState
from models.domain.reviews import ReviewId
from models.queries.stored_values import day, read_rows
from models.support.errors import BadInput
from models.support.messages import message
from models.workspace.reader import Reader


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One plan with the engineer's details copied at its start."""

    id: PlanId
    engineer_id: EngineerId
    mentorship_id: MentorshipId | None
    review_id: ReviewId | None
    rubric_version_id: int
    document_id: str
    revision: int
    state: PlanState
    engineer_name: str
    level: str
    target_profile: str
    starts_on: date
    ends_on: date
    support: str

    def covers(self, day: date) -> bool:
        """Whether the plan runs on `day`."""
        return self.starts_on <= day <= self.ends_on


@dataclass(frozen=True, slots=True)
class GoalRow:
    """One goal of a plan. Ratings are 1 to 5; the baseline is None if it was not observed."""

    id: GoalId
    position: int
    competency_code: str
    statement: str
    measure: str
    baseline_rating: int | None
    target_rating: int
    due_on: date | None
    support: str
    resources: str
    challenge_code: str
    state: GoalState
    result: str


@dataclass(frozen=True, slots=True)
class CheckInRow:
    """One check-in of a goal."""

    held_on: date
    rating: int | None
    text: str


_PLAN = ", ".join(PlanRow.__dataclass_fields__)


def plan(reader: Reader, plan_id: PlanId) -> PlanRow:
    """One plan. Raises BadInput if there is none."""
    rows = read_rows(reader, PlanRow, f"SELECT {_PLAN} FROM plan WHERE id = :id", id=plan_id)
    if not rows:
        raise BadInput(message("This workspace has no plan with the number {number}.", number=plan_id))
    return rows[0]


def newest_plan(reader: Reader, engineer: EngineerId) -> PlanRow:
    """The engineer's newest plan. Raises BadInput if there is none."""
    found = find_newest_plan(reader, engineer)
    if found is None:
        raise BadInput(message("This engineer has no mentorship plan yet."))
    return found


def find_newest_plan(reader: Reader, engineer: EngineerId) -> PlanRow | None:
    """The engineer's newest plan, if there is one."""
    return _newest_where(reader, "engineer_id = :engineer", engineer=engineer)


def plan_from_review(reader: Reader, review: ReviewId) -> PlanRow | None:
    """The newest plan that is based on this review."""
    return _newest_where(reader, "review_id = :review", review=review)


def plan_of_period(reader: Reader, engineer: EngineerId, ends_on: date, *, excluding: ReviewId) -> PlanRow | None:
    """The engineer's newest plan that started before `ends_on` and is not based on the review `excluding`."""
    return _newest_where(
        reader,
        "engineer_id = :engineer AND starts_on < :ends_on AND review_id IS NOT :excluding",
        engineer=engineer,
        ends_on=ends_on,
        excluding=excluding,
    )


def goals(reader: Reader, plan_id: PlanId) -> tuple[GoalRow, ...]:
    """The plan's goals in their order."""
    return read_rows(
        reader,
        GoalRow,
        "SELECT id, position, competency_code, statement, measure, baseline_rating, target_rating, due_on, support,"
        " resources, coalesce(challenge_code, '') AS challenge_code, state, result"
        " FROM goal WHERE plan_id = :plan ORDER BY position",
        plan=plan_id,
    )


def activities(reader: Reader, goal: GoalId) -> dict[str, date | None]:
    """The activities chosen for a goal: code to the day it was done, or None."""
    rows = reader.query(
        "SELECT activity_code, done_on FROM goal_activity WHERE goal_id = :goal ORDER BY activity_code", goal=goal
    )
    return {row["activity_code"]: day(row["done_on"]) for row in rows}


def check_ins(reader: Reader, goal: GoalId) -> tuple[CheckInRow, ...]:
    """The check-ins of a goal, oldest first."""
    return read_rows(
        reader,
        CheckInRow,
        "SELECT held_on, rating, text FROM check_in WHERE goal_id = :goal ORDER BY held_on, id",
        goal=goal,
    )


def interests(reader: Reader, plan_id: PlanId) -> dict[str, Interest]:
    """The engineer's interest by competency code; an absent competency is of normal interest."""
    rows = reader.query("SELECT competency_code, interest FROM plan_interest WHERE plan_id = :plan", plan=plan_id)
    return {row["competency_code"]: Interest(row["interest"]) for row in rows}


def topics(reader: Reader, plan_id: PlanId) -> tuple[str, ...]:
    """The codes of the plan's challenges (X..) and trends (T..)."""
    rows = reader.query("SELECT code FROM plan_topic WHERE plan_id = :plan ORDER BY code", plan=plan_id)
    return tuple(row["code"] for row in rows)


def _newest_where(reader: Reader, condition: str, **params: object) -> PlanRow | None:
    rows = read_rows(
        reader,
        PlanRow,
        f"SELECT {_PLAN} FROM plan WHERE {condition} ORDER BY starts_on DESC, id DESC LIMIT 1",
        **params,
    )
    return rows[0] if rows else None
