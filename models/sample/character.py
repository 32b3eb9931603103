"""Character of a sample engineer, constant over all cycles, so that growth is visible."""

from collections.abc import Mapping
from dataclasses import dataclass
from random import Random

from models.domain.conclusions import Conclusion
from models.domain.people import EngineerDetails, EngineerId
from models.rubric.load import shipped_rubric
from models.sample import sample_texts
from models.sample.review_progress import WORKED_EXAMPLE
from models.sample.sample_texts import SampleNote
from models.sample.steering import adjust_to_conclusion

WORKED_RATINGS = "4433 44543 444- 434 543 443- 3442 4453 34344 343- 3423 4444"
"""The ratings that docs/method.md computes by hand: the newest review of the first engineer."""
GROWTH_PER_CYCLE = 0.2
CYCLES_OF_GROWTH = 3
"""Cycles over which a person grows into a new level."""
NOT_OBSERVED_SHARE = 0.05

ABILITY, LEANING, DETAIL, OCCASION = 0.3, 0.45, 0.45, 0.3
"""Standard deviations in rating steps: between people, areas, competencies and periods."""


UsedStory = tuple[tuple[str, ...], int, str]
"""A story of the evidence: its competencies, its index among their stories, and its system or variant."""


@dataclass(frozen=True, slots=True)
class Character:
    """One person: `leaning` is how far they are from their level's expectation, in rating steps, by competency.

    `number` counts people from 0. `conclusion` is where their latest ratings lead, None if it is open. `used_stories` has
    the stories and systems of all evidence of the sample, `own_stories` the stories and variants of this person. `notes`
    are journal texts about them, consumed from the end.
    """

    details: EngineerDetails
    engineer: EngineerId
    number: int
    leaning: Mapping[str, float]
    systems: tuple[str, ...]
    used_stories: set[UsedStory]
    own_stories: set[UsedStory]
    conclusion: Conclusion | None
    notes: list[SampleNote]
    random: Random

    @property
    def is_named(self) -> bool:
        """Whether this is one of the named engineers."""
        return self.number < len(sample_texts.team().engineers)

    @property
    def is_worked_example(self) -> bool:
        """Whether this is the engineer whose newest review is the worked example."""
        return self.number == WORKED_EXAMPLE

    def ratings(self, level: str, cycles_ahead: int) -> dict[str, int | None]:
        """The ratings on `level`, which the person holds for `cycles_ahead` more past cycles; the last ones are steered."""
        grown = GROWTH_PER_CYCLE * min(cycles_ahead, CYCLES_OF_GROWTH)
        ratings: dict[str, int | None] = {}
        for competency in shipped_rubric().competencies:
            unseen = not competency.core and self.random.random() < NOT_OBSERVED_SHARE
            ahead = self.leaning[competency.code] - grown + self.random.gauss(0, OCCASION)
            value = min(max(round(competency.expected[level] + ahead), 1), 5)
            ratings[competency.code] = None if unseen else value
        if cycles_ahead or self.conclusion is None:
            return ratings
        return adjust_to_conclusion(ratings, self.leaning, level, self.conclusion)

    def with_system(self, text: str) -> str:
        """A sample text with the name of one of this person's systems filled in."""
        return sample_texts.fill_in(text, system=self.random.choice(self.systems))


def make_character(
    details: EngineerDetails, engineer: EngineerId, number: int, used_stories: set[UsedStory], random: Random
) -> Character:
    """A random character."""
    rubric = shipped_rubric()
    ability = random.gauss(0, ABILITY)
    leaning = {
        competency.code: ability + area_leaning + random.gauss(0, DETAIL)
        for area in rubric.areas
        for area_leaning in [random.gauss(0, LEANING)]
        for competency in area.competencies
    }
    if number == WORKED_EXAMPLE:
        level = details.level
        leaning = {
            code: (value or 3) - rubric.competency(code).expected[level] for code, value in worked_example().items()
        }
    notes, named = sample_texts.mentoring().notes, sample_texts.team().engineers
    return Character(
        details=details,
        engineer=engineer,
        number=number,
        leaning=leaning,
        systems=tuple(random.sample(sample_texts.team().systems, 5)),
        used_stories=used_stories,
        own_stories=set(),
        conclusion=named[number].conclusion if number < len(named) else None,
        notes=random.sample(notes, len(notes)),
        random=random,
    )


def worked_example() -> dict[str, int | None]:
    """The worked example's ratings by competency."""
    marks = WORKED_RATINGS.replace(" ", "")
    return {
        competency.code: None if mark == "-" else int(mark)
        for competency, mark in zip(shipped_rubric().competencies, marks, strict=True)
    }
