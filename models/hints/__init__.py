"""Hints of the review editor: explained, never blocking, never rewriting text, and never rating the author."""

from models.hints.grouped import HintLine, grouped
from models.hints.languages import Language
from models.hints.names import KnownNames
from models.hints.review_hints import review_hints
from models.hints.text_hints import has_unchecked_part, text_hints
from models.hints.values import HintKind, ReviewHint, TextHint

__all__ = [
    "HintKind",
    "HintLine",
    "KnownNames",
    "Language",
    "ReviewHint",
    "TextHint",
    "grouped",
    "has_unchecked_part",
    "review_hints",
    "text_hints",
]
