"""Sentences that remember what they were made of, so that a window can say them in another language.

Here they are made in English, and English is all the model knows. `say("Row {number} has no name.", number=3)` is the
finished text; whoever prints or compares it needs to know no more. The templates are collected from the calls of `say`,
`counted` and `action`, so each stands there as it is. Whatever a method of `str` makes of a sentence is plain English again;
what is put together of sentences is put together with `say` and `joined`.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

_FIELD = re.compile(r"\{([\w.]+)\}")


class Message(str):
    """A finished English text with its template and the values in it.

    A value may be a sentence too, a `Figure` or a date; other values are data and the same in every language. `number` is
    what a counted sentence agrees with, and then `template` is its plural. `about` tells two meanings of a word apart.
    """

    __slots__ = ("about", "number", "template", "values")

    about: str
    number: int | None
    template: str
    values: Mapping[str, object]

    def __new__(
        cls, text: str, template: str, about: str, number: int | None, values: Mapping[str, object]
    ) -> "Message":
        """`text` is what the template comes to with the values; see `say`."""
        made = super().__new__(cls, text)
        made.template, made.about, made.number, made.values = template, about, number, values
        return made

    def __getnewargs__(self) -> tuple[Any, ...]:
        return str(self), self.template, self.about, self.number, self.values


class FormattedNumber(str):
    """A number as English writes it; its points and commas are those of decimals and thousands."""

    __slots__ = ()


def message(template: str, about: str = "", /, **values: object) -> Message:
    """The sentence that `template` makes with values for its fields in braces."""
    return Message(fill(template, values), template, about, None, values)


def plural(number: int, one: str, many: str, /, **values: object) -> Message:
    """The sentence for `number`, which is a field of the templates too: `one` for exactly 1, else `many`."""
    values["number"] = number
    return Message(fill(one if number == 1 else many, values), many, "", number, values)


def join(parts: Iterable[object], separator: str = ", ") -> Message:
    """Parts in a row, some of which may be sentences."""
    values = {str(at): part for at, part in enumerate(parts)}
    template = separator.join(f"{{{name}}}" for name in values)
    return Message(fill(template, values), template, "", None, values)


def fields(template: str) -> list[str]:
    """The names of the fields of a template, in its order."""
    return _FIELD.findall(template)


def fill(template: str, values: Mapping[str, object], write: Callable[[object], str] = str) -> str:
    """A template with its values as `write` writes them. What is in a value is never taken for a field."""
    return _FIELD.sub(lambda field: write(values[field[1]]), template)
