"""One canonical text for any of our values, so that equal content has an equal digest everywhere."""

import dataclasses
import hashlib
import json
import unicodedata
from collections.abc import Mapping, Sequence, Set
from datetime import date
from fractions import Fraction


def canonical_json(value: object) -> str:
    """`value` as JSON with sorted keys and NFC text; fractions as "3/4", dates as ISO text, dataclasses by field.

    Raises TypeError for floats and anything else that has no exact canonical form.
    """
    return json.dumps(_plain(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def digest(value: object) -> str:
    """SHA-256 of the canonical JSON, 64 hex digits."""
    return hashlib.sha256(canonical_json(value).encode()).hexdigest()


def _plain(value: object) -> object:  # noqa: PLR0911 - one line a kind of value
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value)
    if isinstance(value, int):
        return int(value)
    if isinstance(value, Fraction | date):
        return str(value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, Sequence | Set):
        return [_plain(item) for item in (sorted(value, key=str) if isinstance(value, Set) else value)]
    raise TypeError(f"no canonical form for {type(value).__name__}")
