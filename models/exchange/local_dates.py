"""Dates in people files, and the order of day and month in ambiguous ones."""

import re
from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum

from models.support.dates import LAST_MONTH, full_year, parse_day

_TIME = re.compile(r"(?:[T ,]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]m)?(?:Z|[+-]\d{2}:?\d{2})?)$", re.IGNORECASE)
_YEAR_FIRST = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})")
_POINTS = re.compile(r"(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})")
_OPEN = re.compile(r"(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})")
_WORDS = re.compile(r".*[^\W\d_]{3}.*|\d{8}")
"""A date with the name of a month, or a day without separators, in which the order of day and month is not open."""
_MONTH_OF_YEAR = re.compile(r"(\d{4})[-/.](\d{1,2})|(\d{1,2})[-/.](\d{4})|[^\W\d_]{3,}[., /-]*\d{4}")
"""A month without a day: 2024-04, 04/2024, Apr 2024."""
_SERIAL = re.compile(r"(\d{5})(?:\.\d+)?")
_BEFORE_SERIALS = date(1899, 12, 30)
"""The day from which spreadsheets count days."""
EARLIEST_DAY = date(1950, 1, 1)
DAYS_AHEAD = 366
"""From `EARLIEST_DAY` until so many days after today, a person's start is plausible."""


class DateOrder(StrEnum):
    """Order of day and month in a date such as 04/05/2024."""

    DAY_FIRST = "day-first"
    MONTH_FIRST = "month-first"


def order_of(texts: Iterable[str]) -> DateOrder | None:
    """The order that a column's dates prove by a number above 12, which is not a month. None if they prove neither or both."""
    found = {order for text in texts if (order := _proven_order(text))}
    return found.pop() if len(found) == 1 else None


def is_open(text: str) -> bool:
    """Whether the date has two possible readings that differ."""
    figures = _OPEN.fullmatch(_plain(text))
    return figures is not None and figures[1] != figures[3] and _proven_order(text) is None


def read_date(text: str, order: DateOrder | None) -> date | None:
    """The date in `text`; None if there is none, or if it is ambiguous (`is_open`) and `order` is None.

    A month without a day (`is_month`) is its first day, and a number of five digits the day that a spreadsheet shows for
    it (`is_serial`).
    """
    plain = _plain(text)
    if is_month(text):
        return _first_of_month(plain)
    if is_serial(text):
        return _BEFORE_SERIALS + timedelta(days=int(float(plain)))
    if _WORDS.fullmatch(plain):
        return parse_day(plain)
    parts = _parts(plain, order)
    try:
        return date(*parts) if parts else None
    except ValueError:
        return None


def is_month(text: str) -> bool:
    """Whether the text names a month of a year and no day."""
    return _MONTH_OF_YEAR.fullmatch(_plain(text)) is not None


def is_serial(text: str) -> bool:
    """Whether the text is a number of days as spreadsheets store dates, such as 45291."""
    return _SERIAL.fullmatch(_plain(text)) is not None


def latest_day() -> date:
    """The last day on which a person's start is plausible: exports list people who are going to start."""
    return date.today() + timedelta(days=DAYS_AHEAD)


def _parts(plain: str, order: DateOrder | None) -> tuple[int, int, int] | None:
    """Year, month and day as written."""
    if found := _YEAR_FIRST.fullmatch(plain):
        return int(found[1]), int(found[3]), int(found[4])
    if found := _POINTS.fullmatch(plain):
        return full_year(found[3]), int(found[2]), int(found[1])
    if (found := _OPEN.fullmatch(plain)) and (known := _proven_order(plain) or order or (found[1] == found[3])):
        first, second = int(found[1]), int(found[3])
        return full_year(found[4]), *((first, second) if known is DateOrder.MONTH_FIRST else (second, first))
    return None


def _first_of_month(plain: str) -> date | None:
    found = _MONTH_OF_YEAR.fullmatch(plain)
    if found is None or not (found[1] or found[4]):
        return parse_day(f"1 {plain}")
    year, month = (found[1], found[2]) if found[1] else (found[4], found[3])
    return parse_day(f"{year}-{month}-1")


def _plain(text: str) -> str:
    return _TIME.sub("", text.strip())


def _proven_order(text: str) -> DateOrder | None:
    figures = _OPEN.fullmatch(_plain(text))
    if not figures:
        return None
    first, second = int(figures[1]), int(figures[3])
    if first > LAST_MONTH >= second:
        return DateOrder.DAY_FIRST
    return DateOrder.MONTH_FIRST if second > LAST_MONTH >= first else None
