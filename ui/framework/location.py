"""Locations in the window: a page, its subject and an anchor."""

from typing import NamedTuple


class Location(NamedTuple):
    """A page by its key, the thing it shows (0 for none), and a spot on it: a tab, a competency."""

    page: str
    subject: int = 0
    anchor: str = ""


HOME = Location("home")
