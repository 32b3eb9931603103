"""From stored text back to values, and from typed words to conditions, for all queries."""

import re
import unicodedata
from collections.abc import Iterable
from datetime import date


def day(stored: str | None) -> date | None:
    """A stored date, or None where none was given."""
    return date.fromisoformat(stored) if stored else None


def every_word(text: str, columns: Iterable[str]) -> tuple[list[str], dict[str, object]]:
    """Conditions by which each word of `text` stands in one of the columns, and their parameters."""
    words = unicodedata.normalize("NFC", text).split()
    columns = tuple(columns)
    conditions = [
        "(" + " OR ".join(f"{column} LIKE :w{number} ESCAPE '!'" for column in columns) + ")"
        for number in range(len(words))
    ]
    params: dict[str, object] = {
        f"w{number}": "%" + re.sub("[!%_]", r"!\g<0>", word) + "%" for number, word in enumerate(words)
    }
    return conditions, params
