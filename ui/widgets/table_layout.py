"""Arrangement of a table by its user, as the preferences keep it."""

from msgspec import Struct, field


class TableLayout(Struct, frozen=True):
    """How a user arranged a table: widths by column in pixels at 100 %, columns in their order, sorted and chosen columns."""

    widths: dict[int, int]
    order: list[int]
    sort: tuple[int, bool] | None
    """The column and whether descending."""
    shown: dict[int, bool] = field(default_factory=dict)
    """By column, whether the user shows or hides it; the width of the window decides on the others."""
