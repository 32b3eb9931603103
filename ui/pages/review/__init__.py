"""Review page: competencies with evidence and context, summary, explanation of the score, opinions, goals, status."""

from ui.pages.review.page import ReviewPage

__all__ = ["ReviewPage"]
