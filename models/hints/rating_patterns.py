"""Patterns in the ratings of one review that suggest a rater error. Thresholds are compared exactly."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import groupby

from models.hints.values import HintKind, ReviewHint
from models.support.messages import join, message

MIN_RATED = 20
"""Below this number of ratings, a pattern is not significant."""
CENTRAL_SHARE = Fraction(70, 100)
CENTRAL_VARIANCE = Fraction(5, 10) ** 2
"""Square of the standard deviation (of the population), which avoids roots."""
FLAT_VARIANCE = Fraction(4, 10) ** 2
MAX_RUN = 10
UNEXPECTED_SHARE = Fraction(1, 5)
"""The least share of a run that differs from the expected ratings."""
MIN_IN_AREA = 3
"""Ratings that an area needs to count as flat."""
MIN_FLAT_AREAS = 4
FLAT_AREAS_SHARE = Fraction(1, 2)
BLANKET_MEAN = Fraction(1, 2)
"""Mean distance from the expected ratings from which leniency or severity is suspected."""
OPPOSITE_SHARE = Fraction(5, 100)
"""The largest share of ratings on the other side of the expected ones."""

Expected = Mapping[str, Mapping[str, int]]
"""Area code to competency code to expected rating."""


def rating_patterns(rated: Mapping[str, int], areas: Expected) -> Iterator[ReviewHint]:
    """The patterns in `rated`, code to rating in display order. Ratings as expected are no pattern."""
    if len(rated) < MIN_RATED:
        return
    expected = {code: rating for area in areas.values() for code, rating in area.items()}
    alike = tuple(_uniform_ratings(rated, expected))
    yield from alike or _uniform_areas(rated, areas)
    yield from _one_sided_ratings(rated, expected)


def _uniform_ratings(rated: Mapping[str, int], expected: Mapping[str, int]) -> Iterator[ReviewHint]:
    """At most one hint on how little the ratings differ, and one on a long run of the same."""
    spread = _variance(tuple(rated.values()))
    mode, times = Counter(rated.values()).most_common(1)[0]
    alike = message("{times} of {all} ratings are {mode}", times=times, all=len(rated), mode=mode)
    codes = tuple(code for code, rating in rated.items() if rating == mode)
    if not _differs_as_expected(rated, expected, mode):
        if spread < FLAT_VARIANCE:
            why = message(
                "{alike}. Check a few competencies against their anchors, one at a time. Where do they differ?",
                alike=alike,
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
    run = _longest_unexpected_run(rated, expected)
    if len(run) >= MAX_RUN:
        why = message(
            "{length} ratings in a row are {rating}, from {first} to {last}. Check each against its own anchor.",
            length=len(run),
            rating=rated[run[0]],
            first=run[0],
            last=run[-1],
        )
        yield ReviewHint(HintKind.STRAIGHT_LINING, run, why)


def _differs_as_expected(rated: Mapping[str, int], expected: Mapping[str, int], mode: int) -> bool:
    """Whether the ratings differ where the profile expects it: at least half of what is not expected at `mode` has
    another rating. A profile that expects `mode` everywhere is met by giving it everywhere."""
    others = [rating for code, rating in rated.items() if expected.get(code) != mode]
    return 2 * sum(rating != mode for rating in others) >= len(others)


def _variance(values: Sequence[int]) -> Fraction:
    count = len(values)
    return Fraction(sum(value * value for value in values), count) - Fraction(sum(values), count) ** 2


def _longest_unexpected_run(rated: Mapping[str, int], expected: Mapping[str, int]) -> tuple[str, ...]:
    """The first longest run of equal ratings that are not the expected ones; what is not rated does not interrupt it."""
    runs = (tuple(codes) for _, codes in groupby(rated, key=rated.__getitem__))
    unexpected = (
        run for run in runs if sum(rated[code] != expected.get(code) for code in run) >= UNEXPECTED_SHARE * len(run)
    )
    return max(unexpected, key=len, default=())


def _uniform_areas(rated: Mapping[str, int], areas: Expected) -> Iterator[ReviewHint]:
    """A hint about areas with one value each, as if the area had been rated and not its competencies."""
    enough, flat = 0, dict[str, tuple[str, ...]]()
    for area, expected in areas.items():
        codes = tuple(code for code in expected if code in rated)
        if len(codes) >= MIN_IN_AREA:
            enough += 1
            if len({rated[code] for code in codes}) == 1 and any(rated[code] != expected[code] for code in codes):
                flat[area] = codes
    if len(flat) >= MIN_FLAT_AREAS and Fraction(len(flat), enough) >= FLAT_AREAS_SHARE:
        why = message(
            "All ratings of an area are the same in {count} of {all} areas: {areas}. Check each competency against its "
            "own anchors.",
            count=len(flat),
            all=enough,
            areas=join(flat),
        )
        yield ReviewHint(HintKind.HALO, tuple(code for codes in flat.values() for code in codes), why)


def _one_sided_ratings(rated: Mapping[str, int], expected: Mapping[str, int]) -> Iterator[ReviewHint]:
    """A hint about ratings nearly all above or below the expected ones, of those expected at neither 1 nor 5."""
    apart = {code: rated[code] - expected[code] for code in rated if 1 < expected.get(code, 1) < 5}
    if len(apart) < MIN_RATED:
        return
    above = tuple(code for code, distance in apart.items() if distance > 0)
    below = tuple(code for code, distance in apart.items() if distance < 0)
    mean = Fraction(sum(apart.values()), len(apart))
    counts = {"above": len(above), "below": len(below), "all": len(apart)}
    if mean >= BLANKET_MEAN and len(below) <= OPPOSITE_SHARE * len(apart):
        why = message(
            "{above} of {all} ratings are above the expected rating, {below} below. Check the highest against their "
            "anchors. What could this person do better?",
            **counts,
        )
        yield ReviewHint(HintKind.LENIENCY, above, why)
    if mean <= -BLANKET_MEAN and len(above) <= OPPOSITE_SHARE * len(apart):
        why = message(
            "{below} of {all} ratings are below the expected rating, {above} above. Check the lowest against their "
            "anchors. What did this person do well?",
            **counts,
        )
        yield ReviewHint(HintKind.SEVERITY, below, why)
