"""View of the engineer page: facts, ratings against expectation, trend, notes, plan."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from models.domain.mentoring import ActionStatus, MentorshipId, SessionId
from models.domain.people import EngineerId, QualificationStatus, TechnologyUse
from models.domain.plans import GoalState
from models.domain.reviews import ReviewState
from models.queries import cycles, engineers, journal, mentoring, plans, reviews
from models.queries.cycles import CycleRow
from models.queries.engineers import EngineerRow
from models.queries.journal import NoteRow
from models.queries.mentoring import ActionItemRow
from models.queries.plans import GoalRow, PlanRow
from models.queries.reviews import ReviewRow
from models.queries.stored_values import day
from models.rubric.model import RATINGS, Rubric
from models.rubric.translation import shipped_in_language
from models.views.engineer_ratings import ProfileArea, ReviewPoint, comparable_point, profile_areas, review_points
from models.workspace.reader import Reader

MAX_NOTES = 200


@dataclass(frozen=True, slots=True)
class ProfileSession:
    """One mentoring session: its shared recap only."""

    id: SessionId
    mentorship_id: MentorshipId
    held_on: date
    mentor_name: str
    recap: str


@dataclass(frozen=True, slots=True)
class ProfilePlan:
    """The newest plan with its goals."""

    plan: PlanRow
    goals: tuple[GoalRow, ...]
    names: dict[str, str]

    @property
    def achieved(self) -> int:
        """The number of its achieved goals."""
        return sum(goal.state is GoalState.ACHIEVED for goal in self.goals)

    @property
    def open_goals(self) -> tuple[GoalRow, ...]:
        """The open goals, in their order."""
        return tuple(goal for goal in self.goals if goal.state is GoalState.OPEN)


@dataclass(frozen=True, slots=True)
class ProfileView:
    """Content of the engineer page.

    `reviews` are oldest first; `newest` is the newest with a score and `before` the previous one with a score, calculated
    over what `newest` asked. `to_start` is the newest cycle if a review can be started in it now, `scale` the names of the
    ratings 1 to 5.
    """

    engineer: EngineerRow
    archived: bool
    profile_names: Mapping[str, str]
    scale: tuple[str, ...]
    reviews: tuple[ReviewPoint, ...]
    newest: ReviewPoint | None
    before: ReviewPoint | None
    to_start: CycleRow | None
    areas: tuple[ProfileArea, ...]
    notes: tuple[NoteRow, ...]
    sessions: tuple[ProfileSession, ...]
    actions: tuple[ActionItemRow, ...]
    plan: ProfilePlan | None
    qualifications: dict[str, tuple[QualificationStatus, str]]
    technologies: dict[str, tuple[TechnologyUse, date | None]]

    @property
    def review_to_open(self) -> ReviewPoint | None:
        """The newest review, unless it is finished and one can be started in a newer cycle."""
        last = self.reviews[-1] if self.reviews else None
        return last if last and (last.state is ReviewState.DRAFT or not self.to_start) else None

    @property
    def change(self) -> Fraction | None:
        """The change of the score since the previous review; None unless both have a score."""
        after, before = (review.score.score if review else None for review in (self.newest, self.before))
        return None if after is None or before is None else after - before

    @property
    def strongest(self) -> ProfileArea | None:
        """The area with the largest score minus expected score, which may be negative."""
        return max(self._measured, key=lambda area: area.distance or 0, default=None)

    @property
    def largest_gap(self) -> ProfileArea | None:
        """The area furthest below the expected score; None if none is below."""
        lowest = min(self._measured, key=lambda area: area.distance or 0, default=None)
        return lowest if lowest and lowest.distance is not None and lowest.distance < 0 else None

    @property
    def _measured(self) -> list[ProfileArea]:
        return [area for area in self.areas if area.distance is not None]


def profile_view(reader: Reader, engineer_id: EngineerId) -> ProfileView:
    """The page of one engineer. Raises BadInput if there is none."""
    engineer = engineers.engineer(reader, engineer_id)
    rubric = _rubric(reader)
    rows = reviews.reviews_of_engineer(reader, engineer_id)
    points = review_points(reader, rows)
    newest, before = _newest_two(points)
    if newest and before:
        before = comparable_point(reader, before, newest)
    sessions, actions = _mentoring(reader, engineer_id)
    [row] = reader.query("SELECT archived_at IS NOT NULL AS archived FROM engineer WHERE id = :id", id=engineer_id)
    return ProfileView(
        engineer=engineer,
        archived=bool(row["archived"]),
        profile_names={profile.code: profile.name for profile in rubric.profiles},
        scale=tuple(rubric.rating_name(value) for value in RATINGS),
        reviews=points,
        newest=newest,
        before=before,
        to_start=None if row["archived"] else _cycle_to_start(reader, rows),
        areas=profile_areas(reader, newest, before) if newest else (),
        notes=journal.notes_of(reader, engineer_id)[:MAX_NOTES],
        sessions=sessions,
        actions=actions,
        plan=_plan(reader, engineer_id),
        qualifications=engineers.qualifications(reader, engineer_id),
        technologies=_technologies(reader, engineer_id),
    )


def _rubric(reader: Reader) -> Rubric:
    return next(iter(cycles.rubrics_in_use(reader)), None) or shipped_in_language()


def _newest_two(points: tuple[ReviewPoint, ...]) -> tuple[ReviewPoint | None, ReviewPoint | None]:
    """The newest review with a score, and the one with a score whose period ended before."""
    newest = next((point for point in reversed(points) if point.score.score is not None), None)
    earlier = [point for point in points if newest and point.ends_on < newest.ends_on and point.score.score is not None]
    return newest, earlier[-1] if earlier else None


def _cycle_to_start(reader: Reader, rows: tuple[ReviewRow, ...]) -> CycleRow | None:
    known = cycles.list_cycles(reader)
    return known[-1] if known and known[-1].id not in {row.cycle_id for row in rows} else None


def _mentoring(reader: Reader, engineer_id: EngineerId) -> tuple[tuple[ProfileSession, ...], tuple[ActionItemRow, ...]]:
    sessions: list[ProfileSession] = []
    actions: list[ActionItemRow] = []
    for mentorship in mentoring.mentorships_of(reader, engineer_id):
        held = mentoring.sessions(reader, mentorship.id)
        sessions += [
            ProfileSession(session.id, mentorship.id, session.held_on, mentorship.mentor_name, session.recap)
            for session in held
        ]
        actions += [item for item in mentoring.action_items(reader, mentorship.id) if item.status is ActionStatus.OPEN]
    return tuple(sorted(sessions, key=lambda session: session.held_on, reverse=True)), tuple(actions)


def _plan(reader: Reader, engineer_id: EngineerId) -> ProfilePlan | None:
    plan = plans.find_newest_plan(reader, engineer_id)
    if plan is None:
        return None
    rubric = cycles.frozen_rubric(reader, plan.rubric_version_id)
    return ProfilePlan(
        plan, plans.goals(reader, plan.id), {competency.code: competency.name for competency in rubric.competencies}
    )


def _technologies(reader: Reader, engineer_id: EngineerId) -> dict[str, tuple[TechnologyUse, date | None]]:
    rows = reader.query(
        "SELECT technology, use, last_used_on FROM engineer_technology WHERE engineer_id = :id ORDER BY sort_key(technology)",
        id=engineer_id,
    )
    return {row["technology"]: (TechnologyUse(row["use"]), day(row["last_used_on"])) for row in rows}
