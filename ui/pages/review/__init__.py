"""The review editor, the heart of Plumbline: outline, competency and context side by side; summary, reasons, standing."""

from ui.pages.review.page import ReviewPage

__all__ = ["ReviewPage"]
