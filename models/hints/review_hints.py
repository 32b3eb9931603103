"""Hints from the ratings of one review and the dates of its evidence. Thresholds are compared exactly."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from fractions import Fraction
from typing import Protocol

from models.domain.submission import EXTREME_RATINGS
from models.hints.rating_patterns import Expected, rating_patterns
from models.hints.values import HintKind, ReviewHint
from models.support.messages import join, message

MIN_DATED = 6
RECENT_SHARE = Fraction(60, 100)
RECENT_PART = 4
"""The last of this many equal parts of the period counts as recent."""


class DatedEvidence(Protocol):
    """Fields of evidence that the hints need; both rows and observations of a review have them."""

    @property
    def happened_on(self) -> date:
        """The day of the event."""

    @property
    def competencies(self) -> tuple[str, ...]:
        """The codes of its competencies."""


def review_hints(
    ratings: Mapping[str, int | None],
    evidence: Iterable[DatedEvidence],
    period: tuple[date, date],
    expected: Expected,
) -> tuple[ReviewHint, ...]:
    """Hints before a review is submitted. `ratings` are in display order, None if not observed.

    `expected` has the ratings that the profile requires. Only evidence dated inside the period counts, as in the rules of
    submission.
    """
    rated = {code: rating for code, rating in ratings.items() if rating is not None}
    dated = [item for item in evidence if period[0] <= item.happened_on <= period[1]]
    return (
        *rating_patterns(rated, expected),
        *_recency([item.happened_on for item in dated], period),
        *_extremes(rated, dated),
    )


def _recency(days: Sequence[date], period: tuple[date, date]) -> Iterator[ReviewHint]:
    whole = (period[1] - period[0]).days + 1
    recent = sum((period[1] - day).days * RECENT_PART < whole for day in days)
    if len(days) >= MIN_DATED and Fraction(recent, len(days)) > RECENT_SHARE:
        why = message(
            "{recent} of {all} pieces of evidence are from the last quarter of the period. Check your notes "
            "from earlier months.",
            recent=recent,
            all=len(days),
        )
        yield ReviewHint(HintKind.RECENT_EVIDENCE, (), why)


def _extremes(rated: Mapping[str, int], dated: Sequence[DatedEvidence]) -> Iterator[ReviewHint]:
    """A hint about extreme ratings without any evidence, with which the review cannot be submitted."""
    evidenced = {code for item in dated for code in item.competencies}
    bare = tuple(code for code, rating in rated.items() if rating in EXTREME_RATINGS and code not in evidenced)
    if bare:
        lowest, highest = EXTREME_RATINGS
        why = message(
            "Rated {lowest} or {highest} without evidence in the period: {bare}. Add evidence or check the rating.",
            lowest=lowest,
            highest=highest,
            bare=join(bare),
        )
        yield ReviewHint(HintKind.EXTREME_WITHOUT_EVIDENCE, bare, why)
