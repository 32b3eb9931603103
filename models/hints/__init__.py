"""Hints of the review editor: explained, never blocking, never rewriting text, and never rating the author."""

from models.hints.grouped import HintLine, grouped
from models.hints.review_hints import review_hints
from models.hints.text_hints import text_hints
from models.hints.values import HintKind, ReviewHint, TextHint

__all__ = ["HintKind", "HintLine", "ReviewHint", "TextHint", "grouped", "review_hints", "text_hints"]
