"""Snapshot of a mentorship plan for one edition: the only input of its report. `build_plan` creates it."""

from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from models.assessment.values import Score
from models.domain.cycles import Asked
from models.domain.documents import DocumentHead
from models.domain.mentoring import ActionStatus
from models.domain.plans import GoalState, PlanState
from models.support.canonical import OMIT_NONE


@dataclass(frozen=True, slots=True)
class PlanActivity:
    """An activity chosen for a goal, with its done-criterion."""

    code: str
    text: str
    done_criterion: str
    done_on: date | None


@dataclass(frozen=True, slots=True)
class CheckInLine:
    """One check-in of a goal: date, rating and text."""

    held_on: date
    rating: int | None
    text: str


@dataclass(frozen=True, slots=True)
class PlanGoal:
    """One goal. The baseline anchor is today's behaviour, the target anchor the one to reach.

    `progress` is 0 to 1 from baseline to target, None if there is nothing to measure. In the HR edition of
    a plan, statement, measure, anchors, activities, support, resources, check-ins and result are empty.
    """

    position: int
    competency_code: str
    competency_name: str
    title: str
    statement: str
    measure: str
    baseline_rating: int | None
    target_rating: int
    baseline_anchor: str
    target_anchor: str
    due_on: date | None
    state: GoalState
    challenge: str
    activities: tuple[PlanActivity, ...]
    support: str
    resources: str
    check_ins: tuple[CheckInLine, ...]
    progress: Fraction | None
    result: str


@dataclass(frozen=True, slots=True)
class PlanCompetency:
    """One row of the gap table: current rating, target, and the factors of the priority."""

    code: str
    name: str
    core: bool
    rating: int
    target: int
    priority: Fraction
    interest: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class PlanAction:
    """One action item, with the number of its carries."""

    owner: str
    text: str
    if_then: str
    due_on: date | None
    status: ActionStatus
    closed_on: date | None
    carries: int


@dataclass(frozen=True, slots=True)
class PlanSession:
    """The shared content of one session: GROW, shared notes, agreed actions."""

    held_on: date
    minutes: int
    goal: str
    reality: str
    options: str
    will: str
    recap: str
    notes: tuple[str, ...]
    actions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PlanProgress:
    """Progress of the plan. Rates are 0 to 1, None if there is nothing to count; gaps are in days."""

    actions_done: int
    actions_open: int
    actions_overdue: int
    actions_dropped: int
    completion: Fraction | None
    sessions_held: int
    cadence_days: int | None
    median_gap_days: Fraction | None


@dataclass(frozen=True, slots=True)
class Milestone:
    """One mark of the timeline: "session" (held), "planned", "due", "check-in", "start" or "end"."""

    on: date
    kind: str
    label: str


@dataclass(frozen=True, slots=True)
class PlanSnapshot:
    """Everything that one edition of a mentorship plan prints. Private notes and the work-life note are not in it."""

    head: DocumentHead
    state: PlanState
    engineer_name: str
    mentor_name: str
    sponsor_name: str
    level_name: str
    target_code: str
    target_name: str
    starts_on: date
    ends_on: date
    cadence_days: int | None
    agreement: str
    confidentiality: str
    closing_criteria: str
    support: str
    readiness: Score | None
    competencies: tuple[PlanCompetency, ...]
    goals: tuple[PlanGoal, ...]
    actions: tuple[PlanAction, ...]
    sessions: tuple[PlanSession, ...]
    milestones: tuple[Milestone, ...]
    progress: PlanProgress
    trends: tuple[tuple[str, str], ...]
    challenges: tuple[tuple[str, str], ...]
    observe: tuple[tuple[str, str], ...]
    kept_until: date | None
    scale: tuple[tuple[int, str, str], ...]
    content_sha256: str
    asked: Asked | None = field(default=None, metadata=OMIT_NONE)
    """What the review that it is based on asked; None if all competencies of its rubric."""
    cap: str | None = field(default=None, metadata=OMIT_NONE)
    """The sentence that names the core competencies which cap the suggestion for the target, if some do."""

    @property
    def draft(self) -> bool:
        """Whether the report is marked DRAFT, because mentor and engineer have not agreed on the plan yet."""
        return self.state is PlanState.DRAFT

    @property
    def people(self) -> tuple[str, ...]:
        """The names of people in the document, without duplicates."""
        names = (self.engineer_name, self.mentor_name, self.sponsor_name)
        return tuple(dict.fromkeys(name for name in names if name))
