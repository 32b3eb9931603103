"""Canonical JSON of frozen values, so that equal content has an equal digest on every computer."""

import hashlib
import json
import unicodedata
from collections.abc import Iterator, Mapping, Set
from dataclasses import fields
from datetime import date, time
from fractions import Fraction
from functools import cache
from typing import Any

OMIT_NONE = {"omit_none": True}
"""Metadata of a dataclass field that a later version added: without a value it is not written, so that the digests of
content from before it stay the same."""


def canonical_json(value: object) -> str:
    """`value` as JSON with sorted keys and NFC text; fractions as "3/4", dates and times as ISO text, dataclasses by field.

    Raises TypeError for floats and anything else that has no exact canonical form.
    """
    return json.dumps(_plain(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def digest(value: object) -> str:
    """SHA-256 of the canonical JSON, 64 hex digits."""
    return hashlib.sha256(canonical_json(value).encode()).hexdigest()


def texts(value: object) -> Iterator[str]:
    """All strings in a frozen value of dataclasses and sequences, in no particular order."""
    rest: list[Any] = [value]
    while rest:
        item = rest.pop()
        if isinstance(item, str):
            yield item
        elif isinstance(item, tuple | list):
            rest.extend(item)
        elif names := getattr(item, "__dataclass_fields__", ()):
            rest.extend([getattr(item, name) for name in names])


def _plain(value: Any) -> object:  # noqa: PLR0911 - one return per kind of value
    if isinstance(value, str):
        return value if value.isascii() else unicodedata.normalize("NFC", value)
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, int):
        return int(value)
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    if hasattr(value, "__dataclass_fields__"):
        return {
            name: _plain(item)
            for name, is_omitted in _fields(value.__class__)
            if (item := getattr(value, name)) is not None or not is_omitted
        }
    if isinstance(value, Fraction | date | time):
        return str(value)
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, Set):
        return [_plain(item) for item in sorted(value, key=str)]
    raise TypeError(f"no canonical form for {type(value).__name__}")


@cache
def _fields(kind: type) -> list[tuple[str, bool]]:
    """The names of a dataclass's fields, and whether a field is omitted where it is None."""
    return [(field.name, field.metadata.get("omit_none", False)) for field in fields(kind)]
