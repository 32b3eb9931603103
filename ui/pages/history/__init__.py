"""Page of the history: who changed what and when."""

from ui.pages.history.page import HistoryPage

__all__ = ["HistoryPage"]
