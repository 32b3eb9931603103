"""Translation of messages without Qt, for documents, the command line and the calendar.

The catalogue is the part of the window's that holds the sentences of the models, reports and commands.
"""

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from models.support.errors import PlumblineError
from models.support.language import SOURCE_LANGUAGE, language
from models.support.messages import FormattedNumber, Message, fill, message, plural
from models.support.resources import resource

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

SENTENCES = "Sentences"
"""Context of the catalogue that holds the messages."""
NUMBER_SIGNS = {"de": {ord("."): ",", ord(","): "."}}
"""Changes of the signs in an English number, by language."""
_MONTHS = {
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    "de": ("Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."),
}
_NO_BREAK_SPACE = "\u00a0"


class _Translation(NamedTuple):
    """The forms of one entry: for one and for many if it is counted, else the same text twice."""

    singular: str
    many: str


def translate(value: object) -> str:
    """A message or an error in the current language, including nested messages.

    Numbers and dates are written as in the language; any other value is data and stays as it is. In English, a message
    is the text that it is as a `str`.
    """
    match value:
        case PlumblineError():
            return translate(value.sentence)
        case Message():
            return _translated(value)
        case FormattedNumber():
            return number(value)
        case date():
            return day(value)
    return str(value)


def say(template: str, about: str = "", /, **values: object) -> str:
    """The text of `message(template, about, **values)` in the current language."""
    return translate(message(template, about, **values))


def say_plural(count: int, singular: str, many: str, /, **values: object) -> str:
    """The text of `plural(count, singular, many, **values)` in the current language."""
    return translate(plural(count, singular, many, **values))


def number(value: str) -> str:
    """A number in English notation as the current language writes it."""
    return value.translate(NUMBER_SIGNS.get(language(), {}))


def day(on: date) -> str:
    """A date as "12 Mar 2026", in German "12. März 2026", with no-break spaces."""
    mark = "." if language() == "de" else ""
    return f"{on.day}{mark} {month_name(on.month)} {on.year}".replace(" ", _NO_BREAK_SPACE)


def month_name(month: int) -> str:
    """The short name of a month, 1 to 12."""
    return _MONTHS[language()][month - 1]


def _translated(value: Message) -> str:
    if language() == SOURCE_LANGUAGE:
        return str(value)
    entry = _catalogue(language()).get((value.template, value.about))
    if entry is None and value.number is not None:
        return str(value)  # not translated, and only English knows whether it is one or many
    template = value.template if entry is None else entry.singular if value.number == 1 else entry.many
    return _filled(value, template)


def _filled(value: Message, template: str) -> str:
    return fill(template, value.values, translate)


@cache
def _catalogue(code: str) -> Mapping[tuple[str, str], _Translation]:
    """The translations of the messages, by template and comment. What is not translated yet is not in it."""
    from xml.etree import ElementTree  # English needs no catalogue

    root = ElementTree.parse(resource("translations", f"plumbline_{code}.ts")).getroot()  # noqa: S314 - our own file
    return {
        (entry.findtext("source", ""), entry.findtext("comment", "")): forms
        for context in root.iter("context")
        if context.findtext("name") == SENTENCES
        for entry in context.iter("message")
        if (forms := _forms(entry))
    }


def _forms(entry: "Element") -> _Translation | None:
    translation = entry.find("translation")
    if translation is None or translation.get("type"):
        return None
    forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
    return _Translation(forms[0], forms[-1])
