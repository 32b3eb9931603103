"""Unique words, one for each field, by which a test finds the field in any output."""

import hashlib

_LETTERS = (
    "bcdghklmnprtvwxz"  # no vowels, so that no word says anything; no f and j, which fonts tie to their neighbours
)


class Words:
    """Hands out one word a field and remembers which."""

    def __init__(self) -> None:
        self.given: dict[str, str] = {}

    def __call__(self, field: str) -> str:
        """The word of a field: always the same, like no other, and found in no dictionary."""
        letters = "".join(_LETTERS[byte % 16] for byte in hashlib.sha256(field.encode()).digest()[:11])
        self.given[field] = f"q{letters}q"
        return self.given[field]


class FieldWords:
    """The words of one person's fields."""

    def __init__(self, words: Words, prefix: str) -> None:
        self._words, self._prefix = words, prefix

    def __call__(self, field: str) -> str:
        """The word of this person's field."""
        return self._words(f"{self._prefix} {field}")
