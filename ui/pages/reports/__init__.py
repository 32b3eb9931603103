"""Reports: one document with its preview, a whole cycle, the record of exports, and verifying a PDF."""

from ui.pages.reports.page import ReportsPage

__all__ = ["ReportsPage"]
