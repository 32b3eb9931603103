"""Dates and numbers in the user's locale."""

import re
from datetime import date, datetime, time
from fractions import Fraction

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt
from PySide6.QtGui import QGuiApplication

from models.support.messages import FormattedNumber
from models.support.rounding import decimals, signed_decimals
from models.support.times import clock

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")
_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"


def isolated(text: str) -> str:
    """A value to put into a sentence. Hebrew or Arabic is isolated, or it would reorder the digits and signs after it.

    In a window that is read from right to left, every value is.
    """
    return _isolate(text) if _RIGHT_TO_LEFT.search(text) else standalone(text)


def standalone(text: str) -> str:
    """A text that is painted alone. It is read in its own direction, also in a window that is read from right to left.

    Qt's labels do this by themselves. Its buttons, lists and painters would write "2026-H1" as "H1-2026". A space before
    the text stays before it.
    """
    if not text or QGuiApplication.layoutDirection() != Qt.LayoutDirection.RightToLeft:
        return text
    words = text.lstrip(" ")
    return " " * (len(text) - len(words)) + _isolate(words)


def _isolate(text: str) -> str:
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}"


def shortened(text: str, limit: int) -> str:
    """The text with at most `limit` characters; a text that is cut ends in an ellipsis."""
    return text if len(text) <= limit else f"{text[: limit - 1].rstrip()}…"


def day(value: date | None, missing: str = "") -> str:
    """A date such as 14 Jul 2026, which is unambiguous; `missing` for None."""
    return missing if value is None else standalone(typed_day(value))


def typed_day(value: date) -> str:
    """The same date in a field, where invisible characters would be in the way."""
    return QLocale().toString(QDate(value.year, value.month, value.day), day_pattern())


def moment(at: str) -> str:
    """A time that was recorded, which is UTC, as the clock on the wall showed it."""
    shown = QDateTime.fromSecsSinceEpoch(int(datetime.fromisoformat(at).timestamp()))
    return standalone(QLocale().toString(shown, f"{day_pattern()}  HH:mm"))


def day_and_time(on: date, at: time | None) -> str:
    """A date, with its time of day if there is one."""
    return f"{day(on)}, {clock(at)}" if at else day(on)


def day_pattern() -> str:
    """The date format as a Qt pattern."""
    return QCoreApplication.translate("Dates", "d MMM yyyy")


def long_day(value: date | None, missing: str = "") -> str:
    """The same with its weekday before it."""
    if value is None:
        return missing
    weekday = QLocale().toString(QDate(value.year, value.month, value.day), "dddd")
    return QCoreApplication.translate("Dates", "{0}, {1}").format(weekday, day(value))


def number(value: int) -> str:
    """A whole number with its groups of thousands."""
    return standalone(QLocale().toString(value))


def figure(value: FormattedNumber) -> str:
    """A number of the model with the points and commas of the user's country."""
    return standalone(value.translate({ord("."): QLocale().decimalPoint(), ord(","): QLocale().groupSeparator()}))


def rounded(value: Fraction | None, digits: int = 2, missing: str = "–") -> str:
    """A number with so many decimals, rounded as everywhere in Plumbline; `missing` if there is none."""
    return missing if value is None else figure(decimals(value, digits))


def signed(value: Fraction | None, missing: str = "–", *, digits: int = 2) -> str:
    """A difference with its sign, with so many decimals; `missing` if there is none."""
    return missing if value is None else figure(signed_decimals(value, digits))


def share(value: Fraction | None, missing: str = "–") -> str:
    """A share as whole percents."""
    return missing if value is None else standalone(f"{rounded(value * 100, 0)} %")
