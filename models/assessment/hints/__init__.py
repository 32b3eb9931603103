"""What the review editor hints at: explained, never blocking, never rewriting, and never a score of the author."""

from models.assessment.hints.language import text_hints
from models.assessment.hints.ratings import review_hints
from models.assessment.hints.summed_up import HintLine, summed_up
from models.assessment.hints.values import HintKind, ReviewHint, TextHint

__all__ = ["HintKind", "HintLine", "ReviewHint", "TextHint", "review_hints", "summed_up", "text_hints"]
