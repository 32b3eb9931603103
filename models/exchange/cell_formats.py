"""Texts of spreadsheet numbers in their formats: dates, percentages, leading zeros."""

import re
from collections.abc import Callable
from datetime import datetime
from decimal import Decimal, InvalidOperation

Show = Callable[[str], str]
"""Converts a number as stored to the text that is read."""
_DIGITS_ONLY = re.compile(r'(?:[0#]|[-/. ]|\\.|"[^"]*")+')
_PIECE = re.compile(r'[0#]|\\(.)|"([^"]*)"|([-/. ])')
_LITERAL = re.compile(r'\\.|"[^"]*"')
_PERCENT = re.compile(r"[#,]*0+(?:\.(?P<places>[0#]+))?\\?(?P<space>[ \u00a0]?)%")


def number_text(number_format: str, *, from_1904: bool) -> Show:
    """The way to show numbers in a format: as a spreadsheet does, except that dates are in ISO 8601 and nothing is rounded.

    `from_1904` is true if the workbook counts days from 1904 instead of 1900. A percentage has the decimals of its format.
    """
    from openpyxl.styles.numbers import is_date_format, is_timedelta_format  # takes a while to load

    if is_date_format(number_format):
        is_duration = is_timedelta_format(number_format)
        return lambda stored: _date(stored, from_1904=from_1904, is_duration=is_duration)
    section = number_format.partition(";")[0]
    if percent := _PERCENT.fullmatch(section):
        places, space = percent["places"] or "", percent["space"]
        return lambda stored: f"{_percent(stored, places)}{space}%"
    if _DIGITS_ONLY.fullmatch(section) and "." not in section and re.search("[0#]", _LITERAL.sub("", section)):
        return lambda stored: _padded(plain_number(stored), section)
    return plain_number


def plain_number(stored: str) -> str:
    """A stored number without the traces of binary fractions: 1E3 and 1000.0 are 1000."""
    try:
        if stored.lstrip("-").isdigit():
            return str(int(stored))
        value = float(stored)
        return str(int(value)) if value.is_integer() else str(value)
    except ValueError:
        return stored


def _date(stored: str, *, from_1904: bool, is_duration: bool) -> str:
    from openpyxl.utils.datetime import MAC_EPOCH, WINDOWS_EPOCH, from_excel

    try:
        day = from_excel(float(stored), MAC_EPOCH if from_1904 else WINDOWS_EPOCH, timedelta=is_duration)
    except (OverflowError, ValueError):
        return "#VALUE!"
    return day.date().isoformat() if isinstance(day, datetime) else str(day)


def _percent(stored: str, places: str) -> str:
    """The number in percent. A # among the places stands for a digit that is not shown if it is zero."""
    try:
        shown = f"{Decimal(stored) * 100:.{len(places)}f}"
    except InvalidOperation:
        return stored
    optional = len(places) - len(places.rstrip("#"))
    for _ in range(optional):
        shown = shown.removesuffix("0") if "." in shown else shown
    return shown.removesuffix(".")


def _padded(number: str, section: str) -> str:
    """A whole number in a format of zeros and literals, such as 000000 or "E"0000; another number unchanged."""
    if not number.isdigit():
        return number
    bare = _LITERAL.sub("", section)
    places = len(re.findall("[0#]", bare))
    digits = number.zfill(bare.count("0")).rjust(places)
    shown, used = "", 0
    for piece in _PIECE.finditer(section):
        if piece[0] in "0#":
            take = len(digits) - places + 1 if used == 0 else 1
            shown += digits[used : used + take].strip()
            used += take
        else:
            shown += piece[1] or piece[2] or piece[3] or ""
    return shown
