"""Reviews: states and their order, peer minimum, evidence, conclusion, and what a submission needs."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum, StrEnum
from typing import NewType

from models.domain.conclusions import Conclusion
from models.rubric.model import Rubric
from models.support.messages import Message, join, message

CycleId = NewType("CycleId", int)
ReviewId = NewType("ReviewId", int)
EvidenceId = NewType("EvidenceId", int)

EXTREME_RATINGS = (1, 5)
EXTREME_DISTANCE = 2
DAYS_TO_DECIDE = 14
"""Days proposed for the decision on an appeal."""
JUNE = 6


class ReviewState(StrEnum):
    """Status of a review. A signature confirms receipt, not agreement."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    SHARED = "shared"
    DISCUSSED = "discussed"
    ACKNOWLEDGED = "acknowledged"
    REFUSED = "refused"
    CLOSED = "closed"

    @property
    def list_label(self) -> Message:
        """Label that stands alone, as in a list."""
        return {
            ReviewState.DRAFT: message("Draft"),
            ReviewState.SUBMITTED: message("Submitted"),
            ReviewState.SHARED: message("Shared"),
            ReviewState.DISCUSSED: message("Discussed"),
            ReviewState.ACKNOWLEDGED: message("Acknowledged"),
            ReviewState.REFUSED: message("Refused"),
            ReviewState.CLOSED: message("Closed"),
        }[self]

    @property
    def label(self) -> Message:
        """Label for use inside a sentence."""
        return {
            ReviewState.DRAFT: message("draft", "state of a review"),
            ReviewState.SUBMITTED: message("submitted", "state of a review"),
            ReviewState.SHARED: message("shared", "state of a review"),
            ReviewState.DISCUSSED: message("discussed", "state of a review"),
            ReviewState.ACKNOWLEDGED: message("acknowledged", "state of a review"),
            ReviewState.REFUSED: message("refused", "state of a review"),
            ReviewState.CLOSED: message("closed", "state of a review"),
        }[self]


NEXT_STATES: Mapping[ReviewState, frozenset[ReviewState]] = {
    ReviewState.DRAFT: frozenset({ReviewState.SUBMITTED}),
    ReviewState.SUBMITTED: frozenset({ReviewState.DRAFT, ReviewState.SHARED}),
    ReviewState.SHARED: frozenset({ReviewState.DISCUSSED}),
    ReviewState.DISCUSSED: frozenset({ReviewState.ACKNOWLEDGED, ReviewState.REFUSED}),
    ReviewState.ACKNOWLEDGED: frozenset({ReviewState.CLOSED}),
    ReviewState.REFUSED: frozenset({ReviewState.CLOSED}),
    ReviewState.CLOSED: frozenset(),
}


class RatingState(StrEnum):
    """Whether a competency was rated, could not be observed, or has not been answered yet."""

    RATED = "rated"
    NOT_OBSERVED = "not_observed"
    BLANK = "blank"


class EvidenceSource(StrEnum):
    """Person who observed the evidence."""

    MANAGER = "manager"
    TECH_LEAD = "tech_lead"
    PEER = "peer"
    SELF = "self"

    @property
    def label(self) -> Message:
        """Label as in a list."""
        return {
            EvidenceSource.MANAGER: message("manager"),
            EvidenceSource.TECH_LEAD: message("tech lead"),
            EvidenceSource.PEER: message("peer"),
            EvidenceSource.SELF: message("the engineer"),
        }[self]


class EvidenceStrength(IntEnum):
    """Strength of a piece of evidence."""

    RECOLLECTION = 1
    DATED_EVENT = 2
    MEASURED_OR_LINKED = 3

    @property
    def label(self) -> Message:
        """Label as in a list."""
        return {
            EvidenceStrength.RECOLLECTION: message("recollection"),
            EvidenceStrength.DATED_EVENT: message("dated event"),
            EvidenceStrength.MEASURED_OR_LINKED: message("measured or linked"),
        }[self]


class OpinionRole(StrEnum):
    """Role of the author of an opinion. Opinions are shown beside the rating and never averaged into it."""

    SELF = "self"
    TECH_LEAD = "tech_lead"
    PEER = "peer"

    @property
    def label(self) -> Message:
        """Label for use inside a sentence."""
        return {
            OpinionRole.SELF: message("self"),
            OpinionRole.TECH_LEAD: message("tech lead"),
            OpinionRole.PEER: message("peer"),
        }[self]


class PointKind(StrEnum):
    """A top strength or a growth point."""

    STRENGTH = "strength"
    GROWTH = "growth"

    @property
    def label(self) -> Message:
        """Label for use before "point"."""
        return message("strength", "point") if self is PointKind.STRENGTH else message("growth", "point")


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation:
    """Content of a piece of evidence: situation, behaviour, impact, and a link or artefact."""

    happened_on: date
    behaviour: str
    competencies: tuple[str, ...]
    situation: str = ""
    impact: str = ""
    impact_dimension: str = ""
    artefact: str = ""
    source: EvidenceSource = EvidenceSource.MANAGER
    strength: EvidenceStrength = EvidenceStrength.DATED_EVENT


@dataclass(frozen=True, slots=True)
class DecidedConclusion:
    """A decided conclusion: by whom, on which day, and what the ratings suggested at that time.

    Earlier versions did not store `decided_by` (empty then), `decided_on` and `suggested` (None then).
    """

    conclusion: Conclusion
    decided_by: str
    decided_on: date | None
    suggested: Conclusion | None
    reason: str


def decision_in_force(
    decided: DecidedConclusion | None, suggested: Conclusion, state: ReviewState
) -> DecidedConclusion | None:
    """The decision; None for a draft whose ratings suggest another conclusion by now, so it must be decided again."""
    outdated = state is ReviewState.DRAFT and decided is not None and decided.suggested is not suggested
    return None if outdated else decided


class Part(StrEnum):
    """Part of a review that is incomplete."""

    SUMMARY = "summary"
    CONCLUSION = "conclusion"
    COMPETENCY = "competency"


@dataclass(frozen=True, slots=True)
class Missing:
    """One item missing before submission; `code` is that of the competency, empty for other parts."""

    code: str
    reason: Message
    part: Part = Part.COMPETENCY

    def sentence(self) -> Message:
        """Code and reason in one line."""
        return join((self.code, self.reason), ": ") if self.code else self.reason


def missing_before_submission(
    rubric: Rubric,
    level: str,
    ratings: Mapping[str, int | None],
    evidence: Mapping[str, Sequence[date]],
    period: tuple[date, date],
    *,
    summary: str,
    suggested: Conclusion,
    decided: DecidedConclusion | None,
    not_applicable: Collection[str] = (),
) -> tuple[Missing, ...]:
    """What must still be answered or evidenced, in the rubric's order. Empty when the review can be submitted.

    `ratings` maps a code to a rating, or to None for *not observed*; an absent code is blank. `evidence` maps a code
    to the dates of its evidence. The rules: the summary is written; the conclusion is decided on what the ratings
    suggest now; no core competency blank; every rating has evidence dated inside the period; a rating of 1 or 5, or two
    steps or more from the expected one, has evidence from two different months.
    """
    found = [] if summary.strip() else [Missing("", message("The summary is empty."), Part.SUMMARY)]
    if decided is None:
        found.append(Missing("", message("The conclusion is not decided yet."), Part.CONCLUSION))
    elif decided.suggested is not suggested:
        found.append(Missing("", _outdated(decided, suggested), Part.CONCLUSION))
    for competency in rubric.competencies:
        if competency.code in not_applicable:
            continue
        if competency.code not in ratings:
            if competency.core:
                found.append(
                    Missing(
                        competency.code,
                        message("{name} is a core competency and is not rated yet.", name=competency.name),
                    )
                )
            continue
        rating = ratings[competency.code]
        dates = [on for on in evidence.get(competency.code, ()) if period[0] <= on <= period[1]]
        if rating is None:
            continue
        if not dates:
            found.append(
                Missing(
                    competency.code,
                    message(
                        "{name} is rated {rating} without evidence from the period.",
                        name=competency.name,
                        rating=rating,
                    ),
                )
            )
        elif is_extreme(rating, competency.expected[level]) and len({(on.year, on.month) for on in dates}) < 2:
            found.append(
                Missing(
                    competency.code,
                    message(
                        "{name} is rated {rating} where {expected} is expected. Add evidence from two different "
                        "months.",
                        name=competency.name,
                        rating=rating,
                        expected=competency.expected[level],
                    ),
                )
            )
    return tuple(found)


def _outdated(decided: DecidedConclusion, suggested: Conclusion) -> Message:
    if decided.suggested is None:
        return message(
            "The conclusion “{conclusion}” was decided in an earlier version. Decide again.",
            conclusion=decided.conclusion.label,
        )
    return message(
        "The conclusion “{conclusion}” was decided when the ratings suggested “{before}”. They now "
        "suggest “{now}”. Decide again.",
        conclusion=decided.conclusion.label,
        before=decided.suggested.label,
        now=suggested.label,
    )


def is_extreme(rating: int, expected: int) -> bool:
    """Whether a rating needs evidence from two months: it is 1 or 5, or two or more steps from the expected one."""
    return rating in EXTREME_RATINGS or abs(rating - expected) >= EXTREME_DISTANCE


def appeal_ends(shared_on: date | None, appeal_days: int) -> date | None:
    """Last day of the appeal period of a review shared on that day; None before it is shared."""
    return shared_on + timedelta(days=appeal_days) if shared_on else None


def usual_decision_due(raised_on: date) -> date:
    """Day by which an appeal raised on that day is proposed to be decided."""
    return raised_on + timedelta(days=DAYS_TO_DECIDE)


def next_half_year(last_end: date | None, today: date) -> tuple[str, date, date]:
    """Proposed name, first and last day of the next cycle: the half-year after `last_end`, or the current one."""
    after = last_end + timedelta(days=1) if last_end else today
    first_half = after.month <= JUNE
    starts_on = date(after.year, 1 if first_half else JUNE + 1, 1)
    ends_on = date(after.year, JUNE, 30) if first_half else date(after.year, 12, 31)
    return f"{after.year}-H{1 if first_half else 2}", starts_on, ends_on
