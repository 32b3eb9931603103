"""Sample evidence: one event for each rating, spread over the period."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import count

from models.domain.evidence import EvidenceStrength, Observation
from models.sample.calendar_half_years import working_day
from models.sample.engineer_half_year import HalfYear, StoryVariant
from models.sample.sample_texts import Outcome, fill_in

GOLDEN = 0.618034
"""The golden ratio: the fractional parts of its multiples are spread evenly, however many there are."""
MAX_MONTH_DAYS = 31


def observations(half: HalfYear) -> Iterator[Observation]:
    """One observation for each rating, and another story in another month where the evidence rule needs two months."""
    days, start, pieces = (
        (half.evidence_until - half.period.starts_on).days + 1,
        half.character.random.random(),
        count(),
    )
    for codes in _events(half):
        piece = next(pieces)
        day = int(days * ((start + piece * GOLDEN) % 1))
        yield _observation(half, codes, piece, day, 0)
        seen_twice = tuple(code for code in codes if half.needs_two_months(code))
        if seen_twice:
            yield _observation(half, seen_twice, next(pieces), _other_month(day, days), 1)


def _other_month(day: int, days: int) -> int:
    """A day in another month than `day`, if there is one. Days count from the start of a period of `days` days."""
    if day + MAX_MONTH_DAYS < days:
        return day + MAX_MONTH_DAYS
    return day - MAX_MONTH_DAYS if day >= MAX_MONTH_DAYS else days - 1


def _events(half: HalfYear) -> Iterator[tuple[str, ...]]:
    """The competencies of each event: those with the same story in the same variant."""
    together: dict[tuple[tuple[str, ...], StoryVariant], list[str]] = {}
    for code, variant in half.story_variants.items():
        together.setdefault((half.story_competencies(code), variant), []).append(code)
    yield from map(tuple, together.values())


def _observation(half: HalfYear, codes: tuple[str, ...], piece: int, day: int, occasion: int) -> Observation:
    variant = half.story_variants[codes[0]]
    story, system = half.choose_story(half.story_competencies(codes[0]), variant, occasion, piece)
    reported: Outcome = getattr(story, variant)
    strong = variant is StoryVariant.STRONG
    return Observation(
        happened_on=_working_day(half, day),
        situation=fill_in(story.situation, system=system),
        behaviour=reported.behaviour,
        impact=reported.effect,
        impact_dimension=story.impact_dimension,
        artefact=story.artefact if strong else "",
        strength=EvidenceStrength.MEASURED_OR_LINKED if strong else EvidenceStrength.DATED_EVENT,
        competencies=codes,
    )


def _working_day(half: HalfYear, day: int) -> date:
    first = half.period.starts_on
    return working_day(first + timedelta(days=day), first, half.evidence_until)
