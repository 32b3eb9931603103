"""Career of a sample engineer: a few years on each level."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from models.domain.people import EngineerDetails
from models.rubric.load import shipped_rubric
from models.rubric.model import LEVELS
from models.sample.calendar_half_years import Period

ON_A_LEVEL = timedelta(days=3 * 365)
"""Minimum time on each level."""


def career(today: EngineerDetails, first: Period) -> tuple[EngineerDetails, ...]:
    """The details of each level held, oldest first; `today` is the last.

    A person above Junior was already there in the `first` period: the earlier levels are extended back to it.
    """
    since = today.role_since or first.starts_on
    before = LEVELS[: LEVELS.index(today.level)]
    if not before:
        return (today,)
    each = max(ON_A_LEVEL, (since - first.starts_on) / len(before))
    return (
        *(
            _earlier(today, level, since - each * back)
            for back, level in zip(range(len(before), 0, -1), before, strict=True)
        ),
        today,
    )


def held_in(levels: Sequence[EngineerDetails], period: Period) -> EngineerDetails | None:
    """The details that applied for most of a period; None for a person who joined later."""
    middle = period.starts_on + timedelta(days=period.days // 2)
    return next((level for level in reversed(levels) if (level.role_since or middle) <= middle), None)


def _earlier(today: EngineerDetails, level: str, since: date) -> EngineerDetails:
    title = f"{shipped_rubric().profile(level).name} Backend Engineer"
    return replace(today, level=level, job_title=title, path="", role_since=since)
