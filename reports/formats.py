"""Formats of dates, spans and counts in documents, the same on every computer."""

from datetime import date

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
NOT_GIVEN = "–"


def day(on: date | None) -> str:
    """A date as "12 Mar 2025"; an en dash for none."""
    return f"{on.day} {MONTHS[on.month - 1]} {on.year}".replace(" ", "\xa0") if on else NOT_GIVEN


def period(start: date, end: date) -> str:
    """Two dates as "1 Jan 2025 to 30 Jun 2025"."""
    return f"{day(start)} to {day(end)}"


def month(year_and_month: str) -> str:
    """ "2025-03" as "Mar 2025"."""
    year, _, number = year_and_month.partition("-")
    return f"{MONTHS[int(number) - 1]}\xa0{year}"


def time_between(start: date | None, end: date) -> str:
    """The time from `start` to `end`: "3 years 2 months"; an en dash if `start` is unknown."""
    if start is None or start > end:
        return NOT_GIVEN
    months = (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day)
    years, rest = divmod(months, 12)
    parts = [count(number, unit) for number, unit in ((years, "year"), (rest, "month")) if number]
    return " ".join(parts) or "under a month"


def count(number: int, unit: str) -> str:
    """ "1 session", "2 sessions"."""
    return f"{number} {unit}{'' if number == 1 else 's'}"


def listed(words: list[str]) -> str:
    """ "a, b and c"."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}" if words else ""
