"""Parsing and writing of times of day."""

import re
from datetime import time

from models.support.errors import BadInput
from models.support.messages import message

_NOON, _DAY, _HOUR = 12, 24, 60
_TIME = re.compile(r"(\d{1,2})(?:\s*[:.h]\s*(\d{2}))?\s*(?:([ap])\.?\s?m\.?|uhr|h)?")
_COMPACT = re.compile(r"(\d{2})(\d{2})()")


def read_time(text: str) -> time | None:
    """The time of day in `text`, to the minute; None if it is empty.

    Understands 14:30, 14.30, 1430, 14h30, 9, 9 am, 2:30 pm and 14 Uhr. Raises BadInput, saying what to write, for
    anything else.
    """
    plain = text.strip().casefold()
    if not plain:
        return None
    found = _COMPACT.fullmatch(plain) or _TIME.fullmatch(plain)
    hour = _hour(int(found[1]), found[3]) if found else _DAY
    minute = int((found and found[2]) or 0)
    if hour >= _DAY or minute >= _HOUR:
        raise BadInput(message("Not a time. Write 14:30 or 2:30 pm, or leave it empty."))
    return time(hour, minute)


def clock(at: time) -> str:
    """A time of day as written everywhere, such as "09:30"."""
    return f"{at:%H:%M}"


def _hour(hour: int, half: str | None) -> int:
    """The hour of 24; 24 if the hour and the half of the day do not go together."""
    if not half:
        return hour
    if not 1 <= hour <= _NOON:
        return _DAY
    return hour % _NOON + (_NOON if half == "p" else 0)
