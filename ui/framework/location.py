"""Locations in the window: a page, its subject and an anchor."""

from typing import NamedTuple


class Location(NamedTuple):
    """A page by its key, the id of its subject (0 for none), and an anchor such as a tab or a competency."""

    page: str
    subject: int = 0
    anchor: str = ""


HOME = Location("home")
