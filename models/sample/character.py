"""How a made-up person works. It stays the same over all cycles, so that ratings belong together and growth shows."""

from collections.abc import Mapping
from dataclasses import dataclass
from random import Random

from models.people import EngineerDetails, EngineerId
from models.rubric.load import shipped_rubric
from models.sample import texts
from models.sample.texts import Story

WORKED_EXAMPLE = "4433 44543 444- 434 543 443- 3442 4453 34344 343- 3423 4444"
"""The ratings that docs/method.md computes by hand: the newest review of the first engineer."""
GROWTH_PER_CYCLE = 0.3
NOT_OBSERVED_SHARE = 0.05

ABILITY, LEANING, DETAIL, OCCASION = 0.3, 0.45, 0.45, 0.3
"""Standard deviations, in rating steps: of a person, of an area, of a competency, of one period."""


@dataclass(frozen=True, slots=True)
class Character:
    """One person: `leaning` is how far they are from their level's expectation, in rating steps, by competency."""

    details: EngineerDetails
    engineer: EngineerId
    leaning: Mapping[str, float]
    systems: tuple[str, ...]
    first_story: Mapping[str, int]
    random: Random

    def ratings(self, age: int) -> dict[str, int | None]:
        """The ratings of the cycle `age` cycles before the newest."""
        if age == 0 and is_worked_example(self.details):
            return worked_example()
        ratings: dict[str, int | None] = {}
        for competency in shipped_rubric().competencies:
            unseen = not competency.core and self.random.random() < NOT_OBSERVED_SHARE
            ahead = self.leaning[competency.code] - GROWTH_PER_CYCLE * age + self.random.gauss(0, OCCASION)
            value = min(max(round(competency.expected[self.details.level] + ahead), 1), 5)
            ratings[competency.code] = None if unseen else value
        return ratings

    def story(self, code: str, age: int, occasion: int) -> Story:
        """What happened on a competency; another story from cycle to cycle."""
        known = texts.stories()[code]
        return known[(self.first_story[code] + age + 2 * occasion) % len(known)]

    def told(self, text: str, **more: str) -> str:
        """A sample text with one of this person's systems put in."""
        system, other = self.random.sample(self.systems, 2)
        filled = text.format(system=system, other=other, **more)
        return filled[:1].upper() + filled[1:]


def make_character(details: EngineerDetails, engineer: EngineerId, random: Random) -> Character:
    """Who this person is, by chance."""
    rubric = shipped_rubric()
    ability = random.gauss(0, ABILITY)
    leaning = {
        competency.code: ability + area_leaning + random.gauss(0, DETAIL)
        for area in rubric.areas
        for area_leaning in [random.gauss(0, LEANING)]
        for competency in area.competencies
    }
    if is_worked_example(details):
        level = details.level
        leaning = {
            code: (value or 3) - rubric.competency(code).expected[level] for code, value in worked_example().items()
        }
    return Character(
        details=details,
        engineer=engineer,
        leaning=leaning,
        systems=tuple(random.sample(texts.team().systems, 5)),
        first_story={code: random.randrange(len(known)) for code, known in texts.stories().items()},
        random=random,
    )


def is_named(details: EngineerDetails) -> bool:
    """Whether this is one of the people a newcomer meets."""
    return details.name in {known.name for known in texts.team().engineers}


def is_worked_example(details: EngineerDetails) -> bool:
    """Whether this is the engineer whose newest review is the worked example."""
    return details.name == texts.team().engineers[0].name


def worked_example() -> dict[str, int | None]:
    """The worked example's ratings by competency."""
    marks = WORKED_EXAMPLE.replace(" ", "")
    return {
        competency.code: None if mark == "-" else int(mark)
        for competency, mark in zip(shipped_rubric().competencies, marks, strict=True)
    }
