"""Hints from the ratings of one review and the dates of its evidence. Thresholds are compared exactly."""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from datetime import date
from fractions import Fraction

from models.domain.evidence_rule import DatedEvidence, counted_days, needs_two_months
from models.hints.rating_patterns import Expected, rating_patterns
from models.hints.values import HintKind, ReviewHint
from models.support.messages import join, message

MIN_DATED = 6
RECENT_SHARE = Fraction(60, 100)
RECENT_PART = 4
"""The last of this many equal parts of the period counts as recent."""


def review_hints(
    ratings: Mapping[str, int | None],
    evidence: Iterable[DatedEvidence],
    period: tuple[date, date],
    expected: Expected,
) -> tuple[ReviewHint, ...]:
    """Hints before a review is submitted. `ratings` are in display order, None if not observed.

    `expected` has the ratings that the profile requires, of all competencies that the review rates, in the rubric's order.
    Evidence counts as in the evidence rule.
    """
    rated = {code: rating for code, rating in ratings.items() if rating is not None}
    dated = [item for item in evidence if period[0] <= item.happened_on <= period[1]]
    all_expected = {code: rating for area in expected.values() for code, rating in area.items()}
    return (
        *rating_patterns(rated, expected),
        *_recency([item.happened_on for item in dated], period),
        *_extremes(rated, all_expected, counted_days(list(all_expected), dated, period)),
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


def _extremes(rated: Mapping[str, int], expected: Mapping[str, int], evidenced: Container[str]) -> Iterator[ReviewHint]:
    """A hint about ratings that need evidence from two months and have none, with which the review cannot be submitted."""
    bare = tuple(
        code for code, rating in rated.items() if needs_two_months(rating, expected[code]) and code not in evidenced
    )
    if bare:
        why = message(
            "No evidence in the period for these ratings of 5, or two or more below the expected rating: {bare}. Add "
            "evidence or check the rating.",
            bare=join(bare),
        )
        yield ReviewHint(HintKind.EXTREME_WITHOUT_EVIDENCE, bare, why)
