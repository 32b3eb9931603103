"""Cycles of reviews: their ids, the competencies that they do not rate, and the next half-year."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NewType

from msgspec import Struct, field

from models.rubric.model import Rubric

CycleId = NewType("CycleId", int)
JUNE = 6


class Exclusions(Struct, frozen=True):
    """Competencies that a review does not rate, as if they were not in its rubric.

    `not_asked` are outside the set that its cycle asked when the review started; `not_applicable` maps each other excluded
    code to the reason.
    """

    not_asked: frozenset[str] = frozenset()
    not_applicable: Mapping[str, str] = field(default_factory=dict)

    @property
    def codes(self) -> frozenset[str]:
        """All of them."""
        return self.not_asked | self.not_applicable.keys()

    def chosen(self, rubric: Rubric) -> frozenset[str]:
        """The competencies besides the core that a focus cycle was set to ask; none if it asks the whole rubric."""
        if not self.not_asked:
            return frozenset()
        return frozenset(item.code for item in rubric.competencies if not item.core) - self.codes


def not_asked(rubric: Rubric, chosen: Collection[str] | None) -> frozenset[str]:
    """The competencies outside the core and `chosen` ones; none if `chosen` is None, because then all are asked."""
    if chosen is None:
        return frozenset()
    return frozenset(item.code for item in rubric.competencies if not item.core and item.code not in chosen)


@dataclass(frozen=True, slots=True)
class Asked:
    """What a review asks of its rubric: the core competencies and the chosen ones, and not the others, by code and name.

    `total` is the number of competencies of the rubric.
    """

    total: int
    core: int
    chosen: tuple[tuple[str, str], ...]
    not_asked: tuple[tuple[str, str], ...]

    @property
    def number(self) -> int:
        """The number of competencies that it asks."""
        return self.core + len(self.chosen)


def asked_part(rubric: Rubric, not_asked: Collection[str]) -> Asked | None:
    """What a review asks of its rubric if it does not ask these; None if it asks everything."""
    if not not_asked:
        return None
    asked = [item for item in rubric.competencies if item.code not in not_asked]
    return Asked(
        total=sum(1 for _ in rubric.competencies),
        core=sum(item.core for item in asked),
        chosen=tuple((item.code, item.name) for item in asked if not item.core),
        not_asked=tuple((item.code, item.name) for item in rubric.competencies if item.code in not_asked),
    )


def next_half_year(last_end: date | None, today: date) -> tuple[str, date, date]:
    """Proposed name, first and last day of the next cycle: the half-year after `last_end`, or the current one."""
    after = last_end + timedelta(days=1) if last_end else today
    first_half = after.month <= JUNE
    starts_on = date(after.year, 1 if first_half else JUNE + 1, 1)
    ends_on = date(after.year, JUNE, 30) if first_half else date(after.year, 12, 31)
    return f"{after.year}-H{1 if first_half else 2}", starts_on, ends_on
