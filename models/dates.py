"""The local day of a stored time, and arithmetic with whole months, which the standard library leaves out."""

import calendar
from datetime import date, datetime, tzinfo

ZONE: tzinfo | None = None
"""Where days are those of the wall clock; None is the zone of this computer."""


def local_day(stamp: str) -> date:
    """The day that the wall clock showed at a stored UTC time such as "2026-07-01T22:30:00Z"."""
    return datetime.fromisoformat(stamp).astimezone(ZONE).date()


def months_later(start: date, months: int) -> date:
    """The same day `months` later, or the last day of that month where it is shorter."""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return date(year, month + 1, min(start.day, calendar.monthrange(year, month + 1)[1]))
