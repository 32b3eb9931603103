"""Everything about one engineer on one page: facts, ratings against expectation, the way they came, notes and plan."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from models.assessment.score import score
from models.assessment.sheet import weighted_mean
from models.assessment.values import Score
from models.mentoring import ActionStatus, MentorshipId, SessionId
from models.people import EngineerId, QualificationStatus, TechnologyUse
from models.queries import cycles, journal, mentoring, people, plans, review_content, reviews
from models.queries.journal import NoteRow
from models.queries.mentoring import ActionItemRow
from models.queries.people import EngineerRow
from models.queries.plans import GoalRow, PlanRow
from models.queries.reviews import ReviewRow
from models.queries.values import day
from models.reviews import OpinionRole, ReviewId, ReviewState
from models.rubric.load import shipped_rubric
from models.rubric.model import Area, Rubric
from models.workspace.reader import Reader

MOST_NOTES = 200


@dataclass(frozen=True, slots=True)
class ReviewPoint:
    """One review on the way, with what its ratings come to."""

    id: ReviewId
    cycle_name: str
    ends_on: date
    state: ReviewState
    level: str
    score: Score


@dataclass(frozen=True, slots=True)
class ProfileArea:
    """One area of the newest review with a score; `before` is from the review before, `own` the engineer's own mean."""

    code: str
    name: str
    score: Fraction | None
    expected: Fraction | None
    before: Fraction | None
    own: Fraction | None


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


@dataclass(frozen=True, slots=True)
class ProfileView:
    """All that a profile shows. `reviews` are oldest first; `newest` is the newest of them that has a score."""

    engineer: EngineerRow
    archived: bool
    level_name: str
    path_name: str
    reviews: tuple[ReviewPoint, ...]
    newest: ReviewPoint | None
    areas: tuple[ProfileArea, ...]
    notes: tuple[NoteRow, ...]
    sessions: tuple[ProfileSession, ...]
    actions: tuple[ActionItemRow, ...]
    plan: ProfilePlan | None
    qualifications: dict[str, tuple[QualificationStatus, str]]
    technologies: dict[str, tuple[TechnologyUse, date | None]]

    @property
    def under_way(self) -> ReviewPoint | None:
        """The newest review, if it is not closed."""
        last = self.reviews[-1] if self.reviews else None
        return last if last and last.state is not ReviewState.CLOSED else None


def profile_view(reader: Reader, engineer_id: EngineerId) -> ProfileView:
    """One engineer. Raises BadInput if there is none."""
    engineer = people.engineer(reader, engineer_id)
    rubric = _rubric(reader)
    names = {profile.code: profile.name for profile in rubric.profiles}
    points = _points(reader, engineer_id)
    newest = next((point for point in reversed(points) if point.score.score is not None), None)
    sessions, actions = _mentoring(reader, engineer_id)
    [row] = reader.query("SELECT archived_at IS NOT NULL AS archived FROM engineer WHERE id = :id", id=engineer_id)
    return ProfileView(
        engineer=engineer,
        archived=bool(row["archived"]),
        level_name=names[engineer.level],
        path_name=names.get(engineer.path, ""),
        reviews=points,
        newest=newest,
        areas=_areas(reader, newest, points) if newest else (),
        notes=journal.notes_of(reader, engineer_id)[:MOST_NOTES],
        sessions=sessions,
        actions=actions,
        plan=_plan(reader, engineer_id),
        qualifications=people.qualifications(reader, engineer_id),
        technologies=_technologies(reader, engineer_id),
    )


def _rubric(reader: Reader) -> Rubric:
    return next(iter(cycles.rubrics_in_use(reader)), None) or shipped_rubric()


def _points(reader: Reader, engineer_id: EngineerId) -> tuple[ReviewPoint, ...]:
    return tuple(
        ReviewPoint(row.id, row.cycle_name, row.period_ends_on, row.state, row.level, _score(reader, row))
        for row in reviews.reviews_of_engineer(reader, engineer_id)
    )


def _score(reader: Reader, row: ReviewRow) -> Score:
    rubric = cycles.frozen_rubric(reader, row.rubric_version_id)
    return score(rubric, row.level, review_content.ratings(reader, row.id), cycles.not_applicable(reader, row.cycle_id))


def _areas(reader: Reader, newest: ReviewPoint, points: tuple[ReviewPoint, ...]) -> tuple[ProfileArea, ...]:
    row = reviews.review(reader, newest.id)
    rubric = cycles.frozen_rubric(reader, row.rubric_version_id)
    earlier = [point for point in points if point.ends_on < newest.ends_on and point.score.score is not None]
    before = {area.code: area.score for area in earlier[-1].score.areas} if earlier else {}
    own: dict[str, int] = {}
    for opinion in review_content.opinions(reader, newest.id):
        if opinion.role == OpinionRole.SELF:
            own |= opinion.ratings
    names = {area.code: area for area in rubric.areas}
    return tuple(
        ProfileArea(
            code=area.code,
            name=names[area.code].name,
            score=area.score,
            expected=area.expected,
            before=before.get(area.code),
            own=_own_mean(names[area.code], own),
        )
        for area in newest.score.areas
    )


def _own_mean(area: Area, own: Mapping[str, int]) -> Fraction | None:
    """How the engineer rated themselves in an area; None if they did not."""
    rated = [one for one in area.competencies if one.code in own]
    return weighted_mean([one.weight for one in rated], [own[one.code] for one in rated])


def _mentoring(reader: Reader, engineer_id: EngineerId) -> tuple[tuple[ProfileSession, ...], tuple[ActionItemRow, ...]]:
    sessions: list[ProfileSession] = []
    actions: list[ActionItemRow] = []
    for mentorship in mentoring.mentorships_of(reader, engineer_id):
        held = mentoring.sessions(reader, mentorship.id)
        sessions += [
            ProfileSession(one.id, mentorship.id, one.held_on, mentorship.mentor_name, one.recap) for one in held
        ]
        actions += [one for one in mentoring.action_items(reader, mentorship.id) if one.status is ActionStatus.OPEN]
    return tuple(sorted(sessions, key=lambda one: one.held_on, reverse=True)), tuple(actions)


def _plan(reader: Reader, engineer_id: EngineerId) -> ProfilePlan | None:
    plan = plans.find_newest_plan(reader, engineer_id)
    if plan is None:
        return None
    rubric = cycles.frozen_rubric(reader, plan.rubric_version_id)
    return ProfilePlan(plan, plans.goals(reader, plan.id), {one.code: one.name for one in rubric.competencies})


def _technologies(reader: Reader, engineer_id: EngineerId) -> dict[str, tuple[TechnologyUse, date | None]]:
    rows = reader.query(
        "SELECT technology, use, last_used_on FROM engineer_technology WHERE engineer_id = :id ORDER BY technology",
        id=engineer_id,
    )
    return {row["technology"]: (TechnologyUse(row["use"]), day(row["last_used_on"])) for row in rows}
