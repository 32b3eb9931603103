"""Cycles of reviews: their ids and the next half-year."""

from datetime import date, timedelta
from typing import NewType

CycleId = NewType("CycleId", int)
JUNE = 6


def next_half_year(last_end: date | None, today: date) -> tuple[str, date, date]:
    """Proposed name, first and last day of the next cycle: the half-year after `last_end`, or the current one."""
    after = last_end + timedelta(days=1) if last_end else today
    first_half = after.month <= JUNE
    starts_on = date(after.year, 1 if first_half else JUNE + 1, 1)
    ends_on = date(after.year, JUNE, 30) if first_half else date(after.year, 12, 31)
    return f"{after.year}-H{1 if first_half else 2}", starts_on, ends_on
