"""Parsing of typed dates, local days of stored times, and month arithmetic."""

import calendar
import re
import unicodedata
from datetime import date, datetime, tzinfo

from models.support.errors import BadInput
from models.support.messages import message

FIRST_DAY, LAST_DAY = date(1900, 1, 1), date(2199, 12, 31)
"""The first and last day that the application accepts."""
OLDEST_SHORT_YEAR = 70
"""Two-digit years from this one mean 1970 to 1999, lower ones 2000 to 2069."""

LAST_MONTH = 12
_MONTHS = (
    ("january", "januar", "jänner"),
    ("february", "februar", "feber"),
    ("march", "märz", "maerz", "mrz"),
    ("april",),
    ("may", "mai"),
    ("june", "juni"),
    ("july", "juli"),
    ("august",),
    ("september",),
    ("october", "oktober"),
    ("november",),
    ("december", "dezember"),
)
"""Names of the months in each language of the application; three letters or more of a name are enough."""
_WEEKDAYS = (
    ("monday", "montag"),
    ("tuesday", "dienstag"),
    ("wednesday", "mittwoch"),
    ("thursday", "donnerstag"),
    ("friday", "freitag"),
    ("saturday", "samstag"),
    ("sunday", "sonntag"),
)
_SHORTEST_MONTH, _SHORTEST_WEEKDAY = 3, 2
_PIECE = re.compile(r"\d+|[^\W\d_]+")
_BETWEEN_NUMBERS, _BETWEEN_WORDS = {"", ".", "/", "-"}, {"", ".", ",", ".,", "/", "-"}
_FILLERS = {"st", "nd", "rd", "th", "of"}
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—−"), "-")
_COMPACT = re.compile(r"\d{8}")

ZONE: tzinfo | None = None
"""Time zone of local days; None is the zone of this computer."""


def local_time(stamp: str) -> datetime:
    """A stored UTC time such as "2026-07-01T22:30:00Z" in local time."""
    return datetime.fromisoformat(stamp).astimezone(ZONE)


def local_day(stamp: str) -> date:
    """The local day of a stored UTC time."""
    return local_time(stamp).date()


def months_later(start: date, months: int) -> date:
    """The same day `months` later, or the last day of that month if it is shorter."""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return date(year, month + 1, min(start.day, calendar.monthrange(year, month + 1)[1]))


def read_day(text: str, first: date = FIRST_DAY, last: date = LAST_DAY, *, day_first: bool = True) -> date:
    """The date in `text`. Raises BadInput, saying what to write, for no date or one outside `first` to `last`."""
    found = parse_day(text, day_first=day_first)
    if found is None:
        raise BadInput(message("Not a date. Write 15 Oct 2026 or 2026-10-15."))
    if found > last:
        raise BadInput(message("The date must not be later than {day}.", day=last))
    if found < first:
        raise BadInput(message("The date must not be earlier than {day}.", day=first))
    return found


def full_year(digits: str) -> int:
    """The year of two or four digits."""
    number = int(digits)
    if len(digits) > len("26"):
        return number
    return number + (1900 if number >= OLDEST_SHORT_YEAR else 2000)


def parse_day(text: str, *, day_first: bool = True) -> date | None:
    """The date in `text`, or None.

    Understands ISO dates, numbers with dots, slashes, dashes or spaces between them, and the names of months in English
    and German, with a weekday if it is correct. With `day_first`, 1/2/2026 is 1 February, else 2 January.
    """
    plain = _plain(text)
    if _COMPACT.fullmatch(plain):
        return _date(plain[:4], plain[4:6], plain[6:])
    pieces = _PIECE.findall(plain)
    before, *between = _PIECE.split(plain)
    if before or not between or between.pop() not in ("", "."):
        return None
    marks = ["".join(mark.split()) for mark in between]
    if all(piece.isdecimal() for piece in pieces):
        same = len(set(marks)) == 1 and set(marks) <= _BETWEEN_NUMBERS
        if set(marks) == {"/"} and int(pieces[1]) > LAST_MONTH >= int(pieces[0]):
            day_first = False  # 10/15/2026 has only one reading
        return _from_numbers(pieces, day_first) if same and len(pieces) == len(("day", "month", "year")) else None
    return _from_words(pieces) if set(marks) <= _BETWEEN_WORDS else None


def _plain(text: str) -> str:
    """The text in lower case without outer spaces and invisible characters, with plain dashes and spaces."""
    normal = unicodedata.normalize("NFKC", text).translate(_DASHES).casefold()
    return "".join(sign for sign in normal if unicodedata.category(sign) != "Cf").strip()


def _from_numbers(pieces: list[str], day_first: bool) -> date | None:
    item, two, three = pieces
    if len(item) == len("2026"):
        return _date(item, two, three)
    day, month = (item, two) if day_first else (two, item)
    return _date(three, month, day)


def _from_words(pieces: list[str]) -> date | None:
    weekday = _index_of_name(pieces[0], _WEEKDAYS, _SHORTEST_WEEKDAY)
    rest = [piece for piece in pieces[weekday is not None :] if piece not in _FILLERS]
    match [piece.isdecimal() for piece in rest]:
        case [True, False, True]:
            day, name, year = rest
        case [False, True, True]:
            name, day, year = rest
        case _:
            return None
    month = _index_of_name(name, _MONTHS, _SHORTEST_MONTH)
    found = None if month is None else _date(year, str(month + 1), day)
    return None if found and weekday not in (None, found.weekday()) else found


def _index_of_name(word: str, names: tuple[tuple[str, ...], ...], shortest: int) -> int | None:
    """Index of the name that the word equals or begins, in any language; None without one or below `shortest` letters."""
    if len(word) < shortest:
        return None
    return next((at for at, called in enumerate(names) if any(name.startswith(word) for name in called)), None)


def _date(year: str, month: str, day: str) -> date | None:
    if len(year) not in (2, 4) or max(len(month), len(day)) > 2:
        return None
    try:
        return date(full_year(year), int(month), int(day))
    except ValueError:
        return None
