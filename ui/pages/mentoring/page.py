"""Mentoring: who mentors whom, what is due, and every action item."""

from ui.page import ScrollPage


class MentoringPage(ScrollPage):
    """Mentoring: who mentors whom, what is due, and every action item."""
