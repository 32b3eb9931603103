"""Engineer page: overview, reviews, notes, sessions, plan and facts."""

from ui.pages.engineer.page import EngineerPage

__all__ = ["EngineerPage"]
