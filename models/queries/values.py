"""From stored text back to values, for all queries."""

from datetime import date


def day(stored: str | None) -> date | None:
    """A stored date, or None where none was given."""
    return date.fromisoformat(stored) if stored else None
