"""Session page."""

from ui.pages.session.page import SessionPage

__all__ = ["SessionPage"]
