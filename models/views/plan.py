"""View of the plan page: readiness for a level or path, gaps by priority, and the progress of each goal."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from models.assessment.explain_conclusion import explain_cap
from models.assessment.explain_priority import why_priority
from models.assessment.values import Gap, GrowthPriorities, Score
from models.domain.conclusions import Conclusion
from models.domain.cycles import Asked
from models.domain.plans import GoalState, Interest, PlanId, PlanState, proposed_target
from models.hints.goal_hints import goal_progress
from models.library.reference import Activity, Challenge, Trend, load_reference
from models.library.shareable import shareable
from models.queries import cycles, mentoring, plans, review_content, reviews
from models.queries.goal_traces import GoalEvidence, evidence_since
from models.queries.mentoring import ActionItemRow, SessionRow
from models.queries.plan_priorities import asked_by_review, plan_priorities
from models.queries.plans import CheckInRow, GoalRow, PlanRow
from models.queries.review_content import RatingRow
from models.queries.reviews import ReviewRow
from models.rubric.model import Competency, Profile, Rubric
from models.support.messages import Message
from models.workspace.reader import Reader


@dataclass(frozen=True, slots=True)
class PlanGap:
    """One gap with the engineer's interest in it. `why` are the lines that explain its priority; `goal` is 0 for none."""

    gap: Gap
    name: str
    area: str
    interest: Interest
    why: tuple[str, ...]
    goal: int


@dataclass(frozen=True, slots=True)
class ToObserve:
    """A competency that was not observed, with the review's plan to observe it."""

    competency: Competency
    arranged: str


@dataclass(frozen=True, slots=True)
class GoalView:
    """One goal with everything about it. `expected` is the expected rating of the plan's target profile.

    `activities` are those of the library for its competency; `chosen` maps the codes of the chosen ones to the day they
    were done, or None. `progress` is None if the target is not above the baseline.
    """

    row: GoalRow
    competency: Competency
    expected: int
    activities: tuple[Activity, ...]
    chosen: Mapping[str, date | None]
    check_ins: tuple[CheckInRow, ...]
    progress: Fraction | None
    actions: tuple[ActionItemRow, ...]
    evidence: tuple[GoalEvidence, ...]

    @property
    def is_open(self) -> bool:
        """Whether the goal is open."""
        return self.row.state is GoalState.OPEN


@dataclass(frozen=True, slots=True)
class PlanView:
    """Content of the plan page. `review` is the one the plan is based on, None if it was deleted.

    `cap` names the core competencies that cap the suggestion for the target, None if none do.

    `asked` is what that review asked, None if all competencies.
    """

    plan: PlanRow
    rubric: Rubric
    review: ReviewRow | None
    asked: Asked | None
    mentor_name: str
    ratings: Mapping[str, int | None]
    readiness: Score
    cap: Message | None
    gaps: tuple[PlanGap, ...]
    observe: tuple[ToObserve, ...]
    goals: tuple[GoalView, ...]
    topics: frozenset[str]
    challenges: tuple[Challenge, ...]
    trends: tuple[Trend, ...]
    sessions: tuple[SessionRow, ...]
    next_session_on: date | None

    @property
    def is_editable(self) -> bool:
        """Whether the plan can still be changed."""
        return self.plan.state is not PlanState.CLOSED

    def ratings_of_goal(self, code: str, goal: GoalView | None) -> tuple[int | None, int]:
        """Rating at the start (None: not rated) and target rating of a goal; proposed for a new one."""
        if goal:
            return goal.row.baseline_rating, goal.row.target_rating
        rating = self.ratings.get(code)
        return rating, proposed_target(rating, self.rubric.competency(code).expected[self.plan.target_profile])

    @property
    def active_goals(self) -> int:
        """The number of open goals."""
        return sum(goal.is_open for goal in self.goals)


def plan_view(reader: Reader, plan_id: PlanId) -> PlanView:
    """One plan. Raises BadInput if there is none."""
    plan = plans.plan(reader, plan_id)
    rubric = cycles.frozen_rubric(reader, plan.rubric_version_id)
    review = reviews.review(reader, plan.review_id) if plan.review_id else None
    found = plan_priorities(reader, plan, rubric)
    answers = review_content.rating_rows(reader, review.id) if review else {}
    mentorship = mentoring.mentorship(reader, plan.mentorship_id) if plan.mentorship_id else None
    sessions = mentoring.sessions(reader, mentorship.id) if mentorship else ()
    reference = load_reference()
    return PlanView(
        plan=plan,
        rubric=rubric,
        review=review,
        asked=asked_by_review(reader, plan),
        mentor_name=mentorship.mentor_name if mentorship else "",
        ratings=review_content.ratings(reader, review.id) if review else {},
        readiness=found.readiness,
        cap=explain_cap(rubric, found.readiness),
        gaps=_gaps(reader, plan, rubric, found),
        observe=tuple(_to_observe(rubric, code, answers) for code in found.observe),
        goals=tuple(_goal(reader, plan, rubric, row) for row in plans.goals(reader, plan_id)),
        topics=frozenset(plans.topics(reader, plan_id)),
        challenges=challenges_for_plans(),
        trends=reference.trends,
        sessions=tuple(session for session in sessions if plan.covers(session.held_on)),
        next_session_on=sessions[-1].next_on if sessions else None,
    )


def targets(rubric: Rubric, level: str) -> tuple[Profile, ...]:
    """The possible target profiles at this level: the level itself, the levels above it, and the paths."""
    levels = [profile for profile in rubric.profiles if profile.kind == "level"]
    own = next((at for at, profile in enumerate(levels) if profile.code == level), 0)
    return (*levels[own:], *(profile for profile in rubric.profiles if profile.kind == "path"))


def default_target(rubric: Rubric, level: str, path: str, conclusion: Conclusion) -> str:
    """The proposed target: the current level until it is met, then the engineer's intended path, or else the next level."""
    if conclusion not in (Conclusion.MEETS_LEVEL, Conclusion.EXCEEDS_LEVEL):
        return level
    above = targets(rubric, level)
    return path or above[min(1, len(above) - 1)].code


def description_of(target: Profile) -> str:
    """The description of a level or path; a path has the text of its career path."""
    path = next((path for path in load_reference().paths if path.profile == target.code), None)
    return path.text if path else target.text


def activities_for(competency: str) -> tuple[Activity, ...]:
    """The activities of the library for a competency, without those for a confidential talk only."""
    return tuple(activity for activity in shareable().activities.values() if competency in activity.competencies)


def challenges_for_plans() -> tuple[Challenge, ...]:
    """The challenges that a plan can choose, without those for a confidential talk only."""
    return tuple(shareable().challenges.values())


def _gaps(reader: Reader, plan: PlanRow, rubric: Rubric, found: GrowthPriorities) -> tuple[PlanGap, ...]:
    interests = plans.interests(reader, plan.id)
    chosen = {goal.competency_code: goal.position for goal in plans.goals(reader, plan.id)}
    return tuple(
        PlanGap(
            gap=gap,
            name=rubric.competency(gap.code).name,
            area=rubric.area_of(gap.code).name,
            interest=interests.get(gap.code, Interest.NORMAL),
            why=why_priority(rubric, plan.level, plan.target_profile, gap),
            goal=chosen.get(gap.code, 0),
        )
        for gap in found.gaps
    )


def _to_observe(rubric: Rubric, code: str, answers: Mapping[str, RatingRow]) -> ToObserve:
    return ToObserve(rubric.competency(code), answers[code].observe_plan if code in answers else "")


def _goal(reader: Reader, plan: PlanRow, rubric: Rubric, row: GoalRow) -> GoalView:
    competency = rubric.competency(row.competency_code)
    check_ins = plans.check_ins(reader, row.id)
    latest = next((check_in.rating for check_in in reversed(check_ins) if check_in.rating is not None), None)
    return GoalView(
        row=row,
        competency=competency,
        expected=competency.expected[plan.target_profile],
        activities=activities_for(competency.code),
        chosen=plans.activities(reader, row.id),
        check_ins=check_ins,
        progress=goal_progress(row.baseline_rating, row.target_rating, latest),
        actions=mentoring.action_items_of_goal(reader, row.id),
        evidence=evidence_since(reader, plan, competency.code),
    )
