"""The reviews of a cycle: who is where; making cycles and starting reviews."""

from ui.pages.reviews.page import ReviewsPage

__all__ = ["ReviewsPage"]
