"""One period of a sample engineer: ratings and matching texts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cache, cached_property

from models.domain.evidence_rule import needs_two_months
from models.domain.people import EngineerDetails
from models.rubric.load import shipped_rubric
from models.rubric.model import Competency
from models.sample import sample_texts
from models.sample.calendar_half_years import Period
from models.sample.character import Character
from models.sample.sample_texts import Outcome, Story

Ratings = Mapping[str, int | None]
STRONG_FROM = 4
SOLID = 3


class StoryVariant(StrEnum):
    """Variant of a story, by the rating it supports."""

    STRONG = "strong"
    """A 4 or a 5."""
    SOLID = "solid"
    """A 3."""
    GUIDED = "guided"
    """A 1 or 2 that the level expects: done with help."""
    SHORT = "short"
    """A 1 or 2 below what the level expects."""


def story_variant(rating: int, expected: int) -> StoryVariant:
    """The variant of the story for a rating."""
    if rating >= STRONG_FROM:
        return StoryVariant.STRONG
    if rating >= SOLID:
        return StoryVariant.SOLID
    return StoryVariant.GUIDED if rating >= expected else StoryVariant.SHORT


def entered_share(ratings: Ratings, share: float, number: int) -> Ratings:
    """The share of the ratings that a reviewer has entered, area by area; engineer `number` decides the first area."""
    areas = shipped_rubric().areas
    first = number % len(areas)
    codes = [competency.code for area in areas[first:] + areas[:first] for competency in area.competencies]
    kept = set(codes[: round(share * len(codes))])
    return {code: value for code, value in ratings.items() if code in kept}


@dataclass(frozen=True)
class HalfYear:
    """One person's period. `number` counts from the oldest cycle; `before` are the previous ratings, None in the first.

    `held` are the person's details at that time, `all_ratings` also those that a draft does not have yet, `chosen` the
    stories of the evidence, by index.
    """

    character: Character
    held: EngineerDetails
    number: int
    period: Period
    evidence_until: date
    ratings: Ratings
    all_ratings: Ratings
    before: Ratings | None
    chosen: dict[tuple[tuple[str, ...], StoryVariant, int], int] = field(default_factory=dict)

    @cached_property
    def rated(self) -> tuple[Competency, ...]:
        """The competencies that are rated, in the rubric's order."""
        return tuple(
            competency for competency in shipped_rubric().competencies if self.ratings.get(competency.code) is not None
        )

    @cached_property
    def difference(self) -> Mapping[str, int]:
        """Rating minus expected rating, by competency."""
        return {item.code: (self.ratings[item.code] or 0) - item.expected[self.held.level] for item in self.rated}

    @cached_property
    def story_variants(self) -> Mapping[str, StoryVariant]:
        """Story variant by competency."""
        level = self.held.level
        return {item.code: story_variant(self.ratings[item.code] or 0, item.expected[level]) for item in self.rated}

    def needs_two_months(self, code: str) -> bool:
        """Whether a rating needs evidence from two months."""
        return needs_two_months(self.ratings[code] or 0, shipped_rubric().competency(code).expected[self.held.level])

    @cached_property
    def strengths(self) -> Sequence[Competency]:
        """Rated competencies, furthest above expectation first; ties by core, then weight."""
        return sorted(self.rated, key=lambda item: (self.difference[item.code], item.core, item.weight), reverse=True)

    @cached_property
    def growth(self) -> Sequence[Competency]:
        """Rated competencies, furthest below expectation first; ties by core, then weight."""
        return sorted(self.rated, key=lambda item: (self.difference[item.code], not item.core, -item.weight))

    @cached_property
    def focus(self) -> tuple[str, str]:
        """The two systems that most of the work was on."""
        systems, first = self.character.systems, self.number
        return systems[first % len(systems)], systems[(first + 2) % len(systems)]

    def system(self, piece: int) -> str:
        """The system of the evidence number `piece`; two thirds are about the two systems of the period."""
        return self._others[piece // 3 % len(self._others)] if piece % 3 == 2 else self.focus[piece % 3]

    @cached_property
    def _others(self) -> Sequence[str]:
        return [system for system in self.character.systems if system not in self.focus]

    def choose_story(
        self, codes: tuple[str, ...], variant: StoryVariant, occasion: int, piece: int
    ) -> tuple[Story, str]:
        """A story for the evidence number `piece`, and its system.

        Both vary by person, cycle and occasion. The next stories are tried if the person had this one already, or another
        piece of the sample has it with this system, and after them other systems.
        """
        stories, used, own = sample_texts.stories()[codes], self.character.used_stories, self.character.own_stories
        system, own_systems, offset = self.system(piece), self.character.systems, piece % len(self.character.systems)
        systems = dict.fromkeys((system, *own_systems[offset:], *own_systems, *sample_texts.team().systems))
        first, before = self._first_story(codes) + occasion, self.chosen.get((codes, variant, 0))
        indexes = [
            index % len(stories) for index in range(first, first + len(stories)) if index % len(stories) != before
        ]
        indexes.sort(key=lambda index: (codes, index, variant) in own)
        order = ((index, name) for name in systems for index in indexes)
        index, name = next((pair for pair in order if (codes, *pair) not in used), (indexes[0], system))
        used.add((codes, index, name))
        own.add((codes, index, variant))
        self.chosen[codes, variant, occasion] = index
        return stories[index], name

    def story(self, codes: tuple[str, ...], variant: StoryVariant) -> Story:
        """The story about these competencies: that of the evidence, if there is one."""
        stories = sample_texts.stories()[codes]
        return stories[self.chosen.get((codes, variant, 0), self._first_story(codes)) % len(stories)]

    def _first_story(self, codes: tuple[str, ...]) -> int:
        """Index of the first story to try: another one for each person and in each cycle."""
        return self.character.number - self.number + _places()[codes]

    def effect(self, code: str) -> str:
        """The effect in the story of a rating."""
        reported: Outcome = getattr(
            self.story(self.story_competencies(code), self.story_variants[code]), self.story_variants[code]
        )
        return reported.effect

    def story_competencies(self, code: str) -> tuple[str, ...]:
        """The competencies of the story for a rating: that competency alone, or its whole area.

        Named engineers have a story for each competency. For the others, one story covers an area, in the variant that
        most of its ratings have.
        """
        return self._area_stories.get((_area_of()[code], self.story_variants[code]), (code,))

    @cached_property
    def _area_stories(self) -> Mapping[tuple[tuple[str, ...], StoryVariant], tuple[str, ...]]:
        """The areas covered by one story, each with the most frequent variant of its competencies."""
        if self.character.is_named:
            return {}
        variants: dict[tuple[str, ...], list[StoryVariant]] = {}
        for code, variant in self.story_variants.items():
            variants.setdefault(_area_of()[code], []).append(variant)
        return {(codes, max(reported, key=reported.count)): codes for codes, reported in variants.items()}

    def comment(self, code: str, which: int) -> str:
        """One of the two comments on a rating; their order varies by person, cycle and competency."""
        both: tuple[str, str] = getattr(sample_texts.competencies()[code], self.story_variants[code])
        # Two people, or two cycles of one person, differ in half of the places.
        turn = ((self.character.number + 5 * self.number) & _places()[code,]).bit_count()
        return both[(turn + which) % len(both)]

    def next_step(self, code: str) -> str:
        """The next step on a competency: what would have improved its story, or the step beyond a 4."""
        if self.story_variants[code] is StoryVariant.STRONG:
            return sample_texts.competencies()[code].further
        return self.story((code,), self.story_variants[code]).next_step

    def pick_wording(self, choices: Sequence[str]) -> str:
        """One of several wordings, varied by person and by cycle."""
        return choices[(self.character.number + 5 * self.number) % len(choices)]


@cache
def _area_of() -> Mapping[str, tuple[str, ...]]:
    """Competency code to the codes of its area."""
    areas = (tuple(competency.code for competency in area.competencies) for area in shipped_rubric().areas)
    return {code: codes for codes in areas for code in codes}


@cache
def _places() -> Mapping[tuple[str, ...], int]:
    """Place of each group of competencies that has stories."""
    return {codes: place for place, codes in enumerate(sample_texts.stories())}
