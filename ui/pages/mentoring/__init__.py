"""Mentoring page: mentorships with what is due, and all action items."""

from ui.pages.mentoring.page import MentoringPage

__all__ = ["MentoringPage"]
