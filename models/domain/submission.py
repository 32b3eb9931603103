"""Rules of submission: what a review must have before it can be submitted."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum

from models.domain.conclusions import Conclusion, Suggestion
from models.domain.evidence_rule import EvidenceNeed
from models.domain.reviews import DecidedConclusion
from models.rubric.model import Competency, Rubric
from models.support.messages import Message, join, message


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
    ratings: Mapping[str, int | None],
    needs: Mapping[str, EvidenceNeed],
    *,
    summary: str,
    suggestion: Suggestion,
    decided: DecidedConclusion | None,
    not_applicable: Collection[str] = (),
    chosen: Collection[str] = (),
) -> tuple[Missing, ...]:
    """Answers and evidence still missing, in the rubric's order. Empty when the review can be submitted.

    `ratings` maps a code to a rating, or to None for *not observed*; an absent code is blank. `needs` are those of
    `unmet_needs`. The rules: the summary is written; the conclusion is decided on what the ratings suggest now, with a
    reason where one is needed; no core competency is blank, nor one of `chosen`, which a focus cycle asks besides them;
    every rating has the evidence that the evidence rule asks for.
    """
    found = [] if summary.strip() else [Missing("", message("The summary is empty."), Part.SUMMARY)]
    if undecided := _undecided(decided, suggestion):
        found.append(Missing("", undecided, Part.CONCLUSION))
    for competency in rubric.competencies:
        code = competency.code
        rating = ratings.get(code)
        if code in needs and rating is not None:
            found.append(Missing(code, _without_evidence(competency, rating, needs[code])))
        elif code not in ratings and competency.core and code not in not_applicable:
            unrated = message("{name} is a core competency and is not rated yet.", name=competency.name)
            found.append(Missing(code, unrated))
        elif code not in ratings and code in chosen:
            found.append(
                Missing(
                    code,
                    message(
                        "{name} was chosen for this cycle. Rate it or mark it as not observed.", name=competency.name
                    ),
                )
            )
    return tuple(found)


def _without_evidence(competency: Competency, rating: int, need: EvidenceNeed) -> Message:
    return message(
        "{name} is rated {rating}. {need}",
        name=competency.name,
        rating=rating,
        need=need.label,
    )


def _undecided(decided: DecidedConclusion | None, suggestion: Suggestion) -> Message | None:
    """What is missing for the conclusion, or None."""
    if decided is None:
        return message("The conclusion is not decided yet.")
    if decided.suggested is not suggestion.conclusion:
        return _outdated(decided, suggestion.conclusion)
    if suggestion.needs_reason(decided.conclusion) and not decided.reason:
        return message("This is a close call. Give a reason for the conclusion.")
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
