"""The reviews of a cycle: statuses, new cycles, starting reviews."""

from ui.pages.reviews.page import ReviewsPage

__all__ = ["ReviewsPage"]
