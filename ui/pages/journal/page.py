"""The journal: notes taken all year, found again, and turned into evidence."""

from ui.page import ScrollPage


class JournalPage(ScrollPage):
    """The journal: notes taken all year, found again, and turned into evidence."""
