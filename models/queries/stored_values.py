"""From stored text back to values, and from typed words to a condition, for all queries."""

from collections.abc import Iterable
from datetime import date


def day(stored: str | None) -> date | None:
    """A stored date, or None where none was given."""
    return date.fromisoformat(stored) if stored else None


def words_in(text: str, columns: Iterable[str]) -> tuple[list[str], dict[str, object]]:
    """The condition by which every word of `text` stands in one of the columns, and its parameter; none for no words."""
    if not text.strip():
        return [], {}
    return [f"has_words(:words, {', '.join(columns)})"], {"words": text}
