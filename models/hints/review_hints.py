"""Hints from the ratings of one review and the dates of its evidence. Thresholds are compared exactly."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from fractions import Fraction
from itertools import groupby
from typing import Protocol

from models.domain.submission import EXTREME_RATINGS
from models.hints.values import HintKind, ReviewHint
from models.support.messages import join, message

MIN_RATED = 20
"""Below this number of ratings, similarity is not significant."""
CENTRAL_SHARE = Fraction(70, 100)
CENTRAL_VARIANCE = Fraction(5, 10) ** 2
"""Square of the standard deviation (of the population), which avoids roots."""
FLAT_VARIANCE = Fraction(4, 10) ** 2
MAX_RUN = 10
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
    ratings: Mapping[str, int | None], evidence: Iterable[DatedEvidence], period: tuple[date, date]
) -> tuple[ReviewHint, ...]:
    """Hints before a review is submitted. `ratings` are in display order, None if not observed.

    Only evidence dated inside the period counts, as in the rules of submission.
    """
    rated = {code: rating for code, rating in ratings.items() if rating is not None}
    dated = [item for item in evidence if period[0] <= item.happened_on <= period[1]]
    return (*_sameness(rated), *_recency([item.happened_on for item in dated], period), *_extremes(rated, dated))


def _sameness(rated: Mapping[str, int]) -> Iterator[ReviewHint]:
    """At most one hint about a small spread of the ratings, and one about a long run of equal ones."""
    if len(rated) < MIN_RATED:
        return
    spread = _variance(tuple(rated.values()))
    mode, times = Counter(rated.values()).most_common(1)[0]
    alike = message("{times} of {all} ratings are {mode}", times=times, all=len(rated), mode=mode)
    codes = tuple(code for code, rating in rated.items() if rating == mode)
    if spread < FLAT_VARIANCE:
        why = message(
            "{alike}. Check a few competencies against their anchors, one at a time. Where do they differ?", alike=alike
        )
        yield ReviewHint(HintKind.STRAIGHT_LINING, codes, why)
        return
    if spread < CENTRAL_VARIANCE and Fraction(times, len(rated)) >= CENTRAL_SHARE:
        why = message(
            "{alike}. Check which two competencies are strongest and which two are weakest, and whether the "
            "ratings show it.",
            alike=alike,
        )
        yield ReviewHint(HintKind.CENTRAL_TENDENCY, codes, why)
    run = _longest_run(rated)
    if len(run) >= MAX_RUN:
        why = message(
            "{length} ratings in a row are {rating}, from {first} to {last}. Check each against its own anchor.",
            length=len(run),
            rating=rated[run[0]],
            first=run[0],
            last=run[-1],
        )
        yield ReviewHint(HintKind.STRAIGHT_LINING, run, why)


def _variance(values: Sequence[int]) -> Fraction:
    count = len(values)
    return Fraction(sum(value * value for value in values), count) - Fraction(sum(values), count) ** 2


def _longest_run(rated: Mapping[str, int]) -> tuple[str, ...]:
    """The codes of the first longest run of equal ratings; unrated competencies do not interrupt it."""
    return max((tuple(codes) for _, codes in groupby(rated, key=rated.__getitem__)), key=len)


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
