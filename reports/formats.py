"""Formats of dates, spans and numbers in documents: by the language of the document, the same on every computer."""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from models.support import rounding, translation
from models.support.language import language
from models.support.messages import Message
from models.support.translation import say, say_plural, translate

NOT_GIVEN = "–"
_LOCALES = {"en": "en-GB", "de": "de-DE"}


def locale() -> str:
    """The language of the document as PDF names it, such as "de-DE"."""
    return _LOCALES[language()]


def decimals(value: Fraction | None, places: int = 2) -> str:
    """A number with so many decimals; an en dash for None."""
    return translation.number(rounding.decimals(value, places))


def signed_decimals(value: Fraction | None, places: int = 2) -> str:
    """A number with its sign and so many decimals; an en dash for None."""
    return translation.number(rounding.signed_decimals(value, places))


def percent(value: Fraction | None, places: int = 1) -> str:
    """A share, where 1 is the whole, in per cent; an en dash for None."""
    return translation.number(rounding.percent(value, places))


def day(on: date | None) -> str:
    """A date as "12 Mar 2025"; an en dash for none."""
    return translation.day(on) if on else NOT_GIVEN


def period(start: date, end: date) -> str:
    """Two dates as "1 Jan 2025 to 30 Jun 2025"."""
    return say("{start} to {end}", start=day(start), end=day(end))


def month(year_and_month: str) -> str:
    """ "2025-03" as "Mar 2025"."""
    year, _, number = year_and_month.partition("-")
    return f"{translation.month_name(int(number))}\xa0{year}"


def time_between(start: date | None, end: date) -> str:
    """The time from `start` to `end`: "3 years 2 months"; an en dash if `start` is unknown."""
    if start is None or start > end:
        return NOT_GIVEN
    months = (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day)
    years, rest = divmod(months, 12)
    parts = [say_plural(years, "{number} year", "{number} years")] if years else []
    parts += [say_plural(rest, "{number} month", "{number} months")] if rest else []
    return " ".join(parts) or say("under a month")


def days(number: int) -> str:
    """ "1 day", "14 days"."""
    return say_plural(number, "{number} day", "{number} days")


def minutes(number: int) -> str:
    """ "1 minute", "45 minutes"."""
    return say_plural(number, "{number} minute", "{number} minutes")


def listed(words: Sequence[str]) -> str:
    """ "a, b and c"."""
    if len(words) < 2:
        return words[0] if words else ""
    return say("{items} and {last}", items=", ".join(words[:-1]), last=words[-1])


def capitalised(label: Message) -> str:
    """A label as the beginning of a line, with a capital letter."""
    shown = translate(label)
    return shown[:1].upper() + shown[1:]


def full_sentence(text: str) -> str:
    """A text that ends as a sentence, so that another one can follow."""
    stripped = text.rstrip()
    return stripped if stripped.endswith((".", "!", "?", "…")) else f"{stripped}."


def in_sentence(label: Message) -> str:
    """A label that begins with a capital letter, inside a sentence."""
    shown = translate(label)
    return shown[:1].lower() + shown[1:]
