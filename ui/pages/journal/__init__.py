"""The journal: notes taken all year, found again, and turned into evidence."""

from ui.pages.journal.page import JournalPage

__all__ = ["JournalPage"]
