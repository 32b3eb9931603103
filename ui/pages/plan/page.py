"""The plan builder."""

from ui.page import ScrollPage


class PlanPage(ScrollPage):
    """The plan builder."""
