"""Sample evidence: one event for each rating, spread over the period."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import count

from models.domain.evidence import EvidenceStrength, Observation
from models.sample.career import Period
from models.sample.half_year import HalfYear, StoryVariant
from models.sample.sample_texts import Outcome, filled

FRIDAY = 4
GOLDEN = 0.618034
"""The golden ratio: the fractional parts of its multiples are spread evenly, however many there are."""


def observations(half: HalfYear) -> Iterator[Observation]:
    """One observation for each rating, and another story in another month where the evidence rule needs two months."""
    days, start, pieces = half.period.days + 1, half.character.random.random(), count()
    for codes in _seen_together(half):
        piece = next(pieces)
        day = int(days * ((start + piece * GOLDEN) % 1))
        yield _observation(half, codes, piece, day, 0)
        seen_twice = tuple(code for code in codes if half.needs_two_months(code))
        if seen_twice:
            yield _observation(half, seen_twice, next(pieces), (day + days // 2) % days, 1)


def _seen_together(half: HalfYear) -> Iterator[tuple[str, ...]]:
    """The competencies of each event: those with the same story in the same variant."""
    together: dict[tuple[tuple[str, ...], StoryVariant], list[str]] = {}
    for code, telling in half.tellings.items():
        together.setdefault((half.told_of(code), telling), []).append(code)
    yield from map(tuple, together.values())


def _observation(half: HalfYear, codes: tuple[str, ...], piece: int, day: int, occasion: int) -> Observation:
    story, telling = half.story(half.told_of(codes[0]), occasion), half.tellings[codes[0]]
    reported: Outcome = getattr(story, telling)
    strong = telling is StoryVariant.STRONG
    return Observation(
        happened_on=_working_day(half.period, day),
        situation=filled(story.situation, system=half.system(piece)),
        behaviour=reported.behaviour,
        impact=reported.effect,
        impact_dimension=story.impact_dimension,
        artefact=story.artefact if strong else "",
        strength=EvidenceStrength.MEASURED_OR_LINKED if strong else EvidenceStrength.DATED_EVENT,
        competencies=codes,
    )


def _working_day(period: Period, day: int) -> date:
    """A day of the period. A weekend becomes the Friday before it, or the Monday after if that is before the period."""
    on = period.starts_on + timedelta(days=day)
    weekend = on.weekday() - FRIDAY
    if weekend <= 0:
        return on
    friday = on - timedelta(days=weekend)
    return friday if friday >= period.starts_on else friday + timedelta(days=3)
