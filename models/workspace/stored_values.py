"""Conversion of values to what SQLite stores."""

from datetime import date, datetime, time

from models.support.errors import BadInput
from models.support.messages import message

_MAX_INTEGER = 2**63 - 1
_SMALL = range(2**31)


def to_sqlite(value: object) -> str | int | None:
    """A value as SQLite stores it: dates and times as ISO text, enums as their value.

    Raises BadInput for text or numbers that cannot be stored, TypeError for unsupported types.
    """
    if value is None or (type(value) is str and value.isascii() and "\0" not in value):
        return value  # fast path for almost all values
    if type(value) is int and value in _SMALL:
        return value
    if isinstance(value, str):
        return _storable_text(str(value))
    if isinstance(value, int) and not isinstance(value, bool):
        if not -_MAX_INTEGER - 1 <= value <= _MAX_INTEGER:
            raise BadInput(message("This number is too large to be stored."))
        return int(value)
    if isinstance(value, date | time) and not isinstance(value, datetime):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} cannot be stored in a workspace")


def _storable_text(text: str) -> str:
    if "\0" in text:
        raise BadInput(message("The text contains a NUL character, which cannot be stored. Remove it."))
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise BadInput(
            message(
                "The text contains an incomplete character at position {place}, which cannot be stored. Remove it.",
                place=error.start + 1,
            )
        ) from error
    return text
