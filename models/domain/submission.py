"""Rules of submission: what a review must have before it can be submitted."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from models.domain.conclusions import Conclusion, Suggestion
from models.domain.reviews import DecidedConclusion
from models.rubric.model import Rubric
from models.support.messages import Message, join, message

EXTREME_RATINGS = (1, 5)
EXTREME_DISTANCE = 2


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
    suggestion: Suggestion,
    decided: DecidedConclusion | None,
    not_applicable: Collection[str] = (),
) -> tuple[Missing, ...]:
    """Answers and evidence still missing, in the rubric's order. Empty when the review can be submitted.

    `ratings` maps a code to a rating, or to None for *not observed*; an absent code is blank. `evidence` maps a code
    to the dates of its evidence. The rules: the summary is written; the conclusion is decided on what the ratings
    suggest now, with a reason where one is needed; no core competency blank; every rating has evidence dated inside the
    period; a rating of 1 or 5, or two steps or more from the expected one, has evidence from two different months.
    """
    found = [] if summary.strip() else [Missing("", message("The summary is empty."), Part.SUMMARY)]
    if undecided := _undecided(decided, suggestion):
        found.append(Missing("", undecided, Part.CONCLUSION))
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


def _undecided(decided: DecidedConclusion | None, suggestion: Suggestion) -> Message | None:
    """What is missing for the conclusion, or None."""
    if decided is None:
        return message("The conclusion is not decided yet.")
    if decided.suggested is not suggestion.conclusion:
        return _outdated(decided, suggestion.conclusion)
    if suggestion.needs_reason(decided.conclusion) and not decided.reason:
        return message("This is a close call. Give the reason for the conclusion.")
    return None


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
