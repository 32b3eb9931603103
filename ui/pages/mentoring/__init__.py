"""Mentoring: who mentors whom, what is due, and every action item."""

from ui.pages.mentoring.page import MentoringPage

__all__ = ["MentoringPage"]
