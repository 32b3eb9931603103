"""The list of engineers, adding and editing one, and bringing many in from a file."""

from ui.pages.engineers.page import EngineersPage

__all__ = ["EngineersPage"]
