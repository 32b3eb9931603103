"""The session screen."""

from ui.page import ScrollPage


class SessionPage(ScrollPage):
    """The session screen."""
