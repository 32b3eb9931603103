"""Plan page."""

from ui.pages.plan.page import PlanPage

__all__ = ["PlanPage"]
