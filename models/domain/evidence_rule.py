"""Evidence rule: which evidence each rating of a review needs, and what a piece of evidence counts for."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import Protocol

from models.rubric.model import RATINGS, Rubric
from models.support.messages import Message, join, message, plural

MAX_COUNTED = 5
"""Competencies that one piece of evidence counts for at most."""
FAR_BELOW = 2
"""Steps below the expected rating from which evidence from two months is needed."""

EVIDENCE_RULE = message(
    "Core competencies, and ratings that differ from the expected one, need dated evidence from the review period. All others "
    "need a comment or such evidence. A rating of 5, or one that is two or more below the expected rating, needs evidence "
    "from two different months. One piece of evidence counts for at most five competencies."
)
"""The rule in the words of the screen."""

Period = tuple[date, date]
"""First and last day, both inclusive."""


class DatedEvidence(Protocol):
    """Fields of evidence that rules and hints need; both rows and observations of a review have them."""

    @property
    def happened_on(self) -> date:
        """The day of the event."""

    @property
    def competencies(self) -> tuple[str, ...]:
        """The codes of its competencies."""


class EvidenceNeed(StrEnum):
    """What one rating still needs before the review can be submitted."""

    COMMENT_OR_EVIDENCE = "comment_or_evidence"
    EVIDENCE = "evidence"
    TWO_MONTHS = "two_months"
    SECOND_MONTH = "second_month"

    @property
    def label(self) -> Message:
        """One sentence to show beside the competency."""
        return _NEED_LABELS[self]


_NEED_LABELS = {
    EvidenceNeed.COMMENT_OR_EVIDENCE: message("Needs a comment, or evidence from the review period."),
    EvidenceNeed.EVIDENCE: message("Needs dated evidence from the review period."),
    EvidenceNeed.TWO_MONTHS: message(
        "Needs evidence from two different months of the review period. In its first month, wait for the second."
    ),
    EvidenceNeed.SECOND_MONTH: message(
        "Needs evidence from a second month of the review period. In its first month, wait for the second."
    ),
}


def needs_two_months(rating: int, expected: int) -> bool:
    """Whether a rating needs evidence from two months: it is the highest, or two or more steps below the expected one."""
    return rating == RATINGS[-1] or expected - rating >= FAR_BELOW


def unmet_needs(
    rubric: Rubric,
    level: str,
    ratings: Mapping[str, int | None],
    comments: Mapping[str, str],
    evidence: Iterable[DatedEvidence],
    period: Period,
    not_applicable: Collection[str] = (),
) -> dict[str, EvidenceNeed]:
    """Code to what its rating still needs, in the rubric's order; empty if every rating has what it needs.

    `ratings` and `comments` map a code to a rating and to the comment on it. Blank and not observed need nothing.
    In a period within one calendar month, evidence from two months is impossible and one piece is enough.
    """
    applicable = [item.code for item in rubric.competencies if item.code not in not_applicable]
    days = counted_days(applicable, evidence, period)
    has_months = (period[0].year, period[0].month) != (period[1].year, period[1].month)
    needs = {}
    for competency in rubric.competencies:
        rating = ratings.get(competency.code)
        if rating is None or competency.code in not_applicable:
            continue
        months = len({(on.year, on.month) for on in days.get(competency.code, ())})
        expected = competency.expected[level]
        if has_months and months < 2 and needs_two_months(rating, expected):
            needs[competency.code] = EvidenceNeed.SECOND_MONTH if months else EvidenceNeed.TWO_MONTHS
        elif not months and (competency.core or rating != expected or needs_two_months(rating, expected)):
            needs[competency.code] = EvidenceNeed.EVIDENCE
        elif not months and not comments.get(competency.code, "").strip():
            needs[competency.code] = EvidenceNeed.COMMENT_OR_EVIDENCE
    return needs


def counted_days(codes: Sequence[str], evidence: Iterable[DatedEvidence], period: Period) -> dict[str, list[date]]:
    """Code to the days of the evidence that counts for it. `codes` are all that are rated, in the rubric's order."""
    days: dict[str, list[date]] = {}
    for piece in evidence:
        if period[0] <= piece.happened_on <= period[1]:
            for code in counted_codes(codes, piece):
                days.setdefault(code, []).append(piece.happened_on)
    return days


def counted_codes(codes: Sequence[str], piece: DatedEvidence) -> list[str]:
    """The competencies that a piece counts for: the first five of its own among `codes`, in that order.

    `codes` are those that the review rates: one that does not apply takes no place from another.
    Ratings play no part in the choice, so that rating one competency never changes what another one needs.
    """
    return [code for code in codes if code in piece.competencies][:MAX_COUNTED]


def evidence_flag(codes: Sequence[str], piece: DatedEvidence, period: Period) -> Message | None:
    """The sentence about a piece that does not count, or not for all of its competencies; None for any other piece.

    `codes` are the competencies that the review rates, in the rubric's order.
    """
    if not period[0] <= piece.happened_on <= period[1]:
        return message("Outside the review period. It does not count.")
    rated = [code for code in codes if code in piece.competencies]
    if len(rated) <= MAX_COUNTED:
        return None
    return message(
        "Linked to {number} competencies. Counts only for the first five in the rubric’s order: {codes}.",
        number=len(rated),
        codes=join(counted_codes(codes, piece)),
    )


def needs_summary(rated: int, unmet: int) -> Message:
    """How many of the `rated` competencies have unmet needs, in one sentence."""
    if unmet == rated == 1:
        return message("The rated competency still needs evidence or a comment.")
    if unmet:
        return plural(
            unmet,
            "{number} of {rated} rated competencies still needs evidence or a comment.",
            "{number} of {rated} rated competencies still need evidence or a comment.",
            rated=rated,
        )
    return plural(
        rated,
        "{number} competency is rated, with all the evidence it needs.",
        "{number} competencies are rated, with all the evidence they need.",
    )
