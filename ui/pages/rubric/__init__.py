"""The rubric: its scale, areas and competencies, and two levels or paths side by side."""

from ui.pages.rubric.page import RubricPage

__all__ = ["RubricPage"]
