"""What the review editor hints at: explained, never blocking, never rewriting, and never a score of the author."""

from models.assessment.hints.language import text_hints
from models.assessment.hints.ratings import review_hints
from models.assessment.hints.values import HintKind, ReviewHint, TextHint

__all__ = ["HintKind", "ReviewHint", "TextHint", "review_hints", "text_hints"]
