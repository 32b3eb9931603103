"""Everything about one engineer: the overview, reviews, notes, sessions, plan and facts."""

from ui.pages.engineer.page import ProfilePage

__all__ = ["ProfilePage"]
