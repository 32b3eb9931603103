"""Arrangement of a table by its user, as the preferences keep it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TableLayout:
    """How a user arranged a table: widths by column in pixels at 100 %, columns in their order, sorted column."""

    widths: dict[int, int]
    order: list[int]
    sort: tuple[int, bool] | None
    """The column and whether descending."""
