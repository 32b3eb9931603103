"""Messages: English texts that keep their template and values, so that a window can translate them.

The model knows English only. `message("Row {number} has no name.", number=3)` is the finished text and can be used as a
plain `str`. Templates are collected from the calls of `message`, `plural` and `operation`, so each must be a literal there.
Methods of `str` return plain English without a template; combine messages with `message` and `join`.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from models.support.reordering import with_codes

_FIELD = re.compile(r"\{([\w.]+)\}")


class Message(str):
    """A finished English text with its template and the values in it.

    A value may itself be a message, a `FormattedNumber` or a date; other values are data, the same in every language.
    `number` is the count of a message made by `plural`, whose `template` is then the plural. `about` is a comment for
    translators that distinguishes two meanings of one text.
    """

    __slots__ = ("about", "number", "template", "values")

    about: str
    number: int | None
    template: str
    values: Mapping[str, object]

    def __new__(
        cls, text: str, template: str, about: str, number: int | None, values: Mapping[str, object]
    ) -> "Message":
        """`text` is the template filled with the values; see `message`."""
        self = super().__new__(cls, text)
        self.template, self.about, self.number, self.values = template, about, number, values
        return self

    def __getnewargs__(self) -> tuple[Any, ...]:
        return str(self), self.template, self.about, self.number, self.values


class FormattedNumber(str):
    """A number in English notation: a point before decimals, commas between thousands."""

    __slots__ = ()


def message(template: str, about: str = "", /, **values: object) -> Message:
    """The message of `template`, its fields in braces filled with `values`."""
    return Message(fill(template, values), template, about, None, values)


def plural(number: int, singular: str, many: str, /, **values: object) -> Message:
    """The message for a count: `singular` if `number` is 1, else `many`. Both templates may use the field {number}."""
    values["number"] = number
    return Message(fill(singular if number == 1 else many, values), many, "", number, values)


def join(parts: Iterable[object], separator: str = ", ") -> Message:
    """The parts joined by `separator`; parts may be messages."""
    values = {str(at): part for at, part in enumerate(parts)}
    template = separator.join(f"{{{name}}}" for name in values)
    return Message(fill(template, values), template, "", None, values)


def first_of(names: Sequence[object], most: int) -> Message:
    """The names joined; of more than `most`, the first ones and the number of the others."""
    others = len(names) - most
    if others > 0:
        return message("{names} and {number} more", names=join(names[:most]), number=others)
    return join(names)


def fields(template: str) -> list[str]:
    """The names of the fields of a template, in order."""
    return _FIELD.findall(template)


def _plain(value: object) -> str:
    """A value in an English text; characters that would reorder the text appear as codes."""
    return with_codes(str(value))


def fill(template: str, values: Mapping[str, object], write: Callable[[object], str] = _plain) -> str:
    """The template with its fields replaced by `write(value)`. Braces inside values are left as they are."""
    return _FIELD.sub(lambda field: write(values[field[1]]), template)
