"""Snapshot of a review for one edition: the only input of its report. `build_review` creates it."""

from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from models.assessment.self_rating import SelfComparison
from models.assessment.values import Robustness, Score
from models.domain.conclusions import Conclusion
from models.domain.cycles import Asked
from models.domain.documents import DocumentHead
from models.domain.peers import Hidden
from models.domain.reviews import ReviewState
from models.snapshots.plan import PlanGoal
from models.snapshots.revisions import Acknowledgement, AppealLine, RevisionChanges, RevisionLine
from models.support.canonical import OMIT_NONE


@dataclass(frozen=True, slots=True)
class ReviewFacts:
    """Engineer, reviewer and period, as copied when the review was started."""

    engineer_name: str
    employee_id: str
    job_title: str
    level: str
    level_name: str
    path_name: str
    team: str
    manager_name: str
    tech_lead_name: str
    reviewer_name: str
    cycle_name: str
    period_starts_on: date
    period_ends_on: date
    role_since: date | None
    conversation_on: date | None
    peer_count: int
    tech_lead_count: int
    self_given: bool


@dataclass(frozen=True, slots=True)
class AreaLine:
    """One area of the dot plot and its table. Scores are 1 to 5, None if too little is rated."""

    code: str
    name: str
    weight: int
    score: Fraction | None
    expected: Fraction | None
    coverage: Fraction
    previous: Fraction | None


@dataclass(frozen=True, slots=True)
class EvidenceLine:
    """One dated piece of evidence. `number` is its number in the document, such as "E7".

    An outcome has only date, impact (or behaviour, if no impact was recorded), dimension and artefact; its strength is 0.
    """

    number: str
    happened_on: date
    situation: str
    behaviour: str
    impact: str
    impact_dimension: str
    artefact: str
    source: str
    strength: int

    @property
    def in_full(self) -> bool:
        """Whether it is more than an outcome, which has no source."""
        return bool(self.source)


@dataclass(frozen=True, slots=True)
class PointLine:
    """One of the top strengths or growth points. `evidence` is the number of its evidence, or empty."""

    competency_code: str
    competency_name: str
    behaviour: str
    next_step: str
    evidence: str


@dataclass(frozen=True, slots=True)
class ImpactLine:
    """One impact dimension; evidence names it."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class CompetencyLine:
    """One competency as rated. `value` is None if not observed (`observed` False) or blank."""

    code: str
    name: str
    area_code: str
    core: bool
    weight: int
    value: int | None
    observed: bool
    applicable: bool
    not_applicable_reason: str
    rating_name: str
    anchor: str
    expected: int
    previous: int | None
    comment: str
    observe_plan: str
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OpinionArea:
    """The ratings of one area by one group: their mean, and their range if the group is large enough."""

    area_code: str
    mean: Fraction
    low: int | None
    high: int | None


@dataclass(frozen=True, slots=True)
class OpinionComment:
    """A comment on one competency, or on the whole if `competency` is empty. `name` is set if its author agreed."""

    text: str
    competency: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class OpinionGroup:
    """One group of raters. Too few peers do not appear (see `models.domain.peers`); their comments are shuffled."""

    role: str
    count: int
    areas: tuple[OpinionArea, ...]
    comments: tuple[OpinionComment, ...]


@dataclass(frozen=True, slots=True)
class QualificationLine:
    """A qualification fact: recorded, never scored."""

    name: str
    text: str
    status: str
    note: str


@dataclass(frozen=True, slots=True)
class GrowthExtract:
    """Extract of the engineer's newest plan. `readiness` is the score against the target."""

    target_name: str
    readiness: Score | None
    goals: tuple[PlanGoal, ...]
    cap: str | None = field(default=None, metadata=OMIT_NONE)
    """The sentence that names the core competencies which cap the suggestion for the target, if some do."""


@dataclass(frozen=True, slots=True)
class MonthCount:
    """The amount of evidence dated in one month ("2025-03")."""

    month: str
    count: int


@dataclass(frozen=True, slots=True)
class Decision:
    """The decided conclusion, and the one that the ratings suggested at that time.

    `reason` is empty if the suggestion was accepted. Earlier versions did not store who decided: then `decided_by` is
    empty and `decided_on` None.
    """

    conclusion: Conclusion
    decided_by: str
    decided_on: date | None
    suggested: Conclusion
    reason: str


@dataclass(frozen=True, slots=True)
class Rights:
    """The engineer's rights in this organisation: contact, end of the appeal period, retention."""

    contact: str
    appeal_until: date | None
    kept_until: date | None


@dataclass(frozen=True, slots=True)
class ReviewSnapshot:
    """Everything that one edition of a review report prints. Fields that the edition must not contain are empty."""

    head: DocumentHead
    state: ReviewState
    facts: ReviewFacts
    summary: str
    score: Score
    robustness: Robustness
    decision: Decision | None
    """None: a draft that is not decided, or a review submitted before decisions were stored. The suggestion is in `score`."""
    why: tuple[str, ...]
    areas: tuple[AreaLine, ...]
    strengths: tuple[PointLine, ...]
    growth_points: tuple[PointLine, ...]
    impact: tuple[ImpactLine, ...]
    competencies: tuple[CompetencyLine, ...]
    evidence: tuple[EvidenceLine, ...]
    """All evidence, each piece once. In the HR edition, only that of strengths and growth points is in full."""
    opinions: tuple[OpinionGroup, ...]
    peers_hidden: Hidden | None
    """Why there are no peer ratings although peers answered; None if there are some or none answered."""
    self_comparison: SelfComparison | None
    conversation_guide: tuple[str, ...]
    last_goals: tuple[PlanGoal, ...]
    growth: GrowthExtract | None
    qualifications: tuple[QualificationLine, ...]
    evidence_months: tuple[MonthCount, ...]
    evidence_missing: tuple[str, ...]
    comment: str
    comment_on: date | None
    comment_first_on: date | None
    """The day of the first comment, if the engineer changed it later; else None."""
    acknowledgement: Acknowledgement | None
    appeals: tuple[AppealLine, ...]
    """Comment, acknowledgement and appeals of this revision; those of earlier ones are in `revisions`."""
    rights: Rights
    revisions: tuple[RevisionLine, ...]
    scale: tuple[tuple[int, str, str], ...]
    content_sha256: str
    asked: Asked | None = field(default=None, metadata=OMIT_NONE)
    """None if it asked all competencies of its rubric."""
    cap: str | None = field(default=None, metadata=OMIT_NONE)
    """The sentence that names the core competencies which cap the suggestion, if some do."""
    rule: str | None = field(default=None, metadata=OMIT_NONE)
    """The rule for the suggestion with the numbers of the rubric; None under the first edition of the rule."""
    previous_score: Fraction | None = field(default=None, metadata=OMIT_NONE)
    """The overall score of the previous review, if it can be compared."""
    changes: RevisionChanges | None = field(default=None, metadata=OMIT_NONE)
    """What this revision changes; None in a first revision and if nothing changed."""

    @property
    def draft(self) -> bool:
        """Whether the report is marked DRAFT, because the review is not submitted."""
        return self.state is ReviewState.DRAFT

    @property
    def people(self) -> tuple[str, ...]:
        """The names of people in the document, without duplicates."""
        facts, received = self.facts, (self.acknowledgement, *(line.acknowledgement for line in self.revisions))
        appeals = (*self.appeals, *(appeal for line in self.revisions for appeal in line.appeals))
        names = (
            facts.engineer_name,
            facts.reviewer_name,
            facts.manager_name,
            facts.tech_lead_name,
            self.decision.decided_by if self.decision else "",
            *(item.witness_name for item in received if item),
            *(appeal.decider_name for appeal in appeals),
            *(comment.name for group in self.opinions for comment in group.comments),
        )
        return tuple(dict.fromkeys(name for name in names if name))
