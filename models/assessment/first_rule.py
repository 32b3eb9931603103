"""First edition of the rule that suggests a conclusion, for rubrics before version 2.0.0."""

from fractions import Fraction

from models.assessment.score_formula import Figures
from models.domain.conclusions import Conclusion

COVERAGE_THRESHOLD = Fraction(70, 100)
MIN_EXPECTATIONS_MET = Fraction(50, 100)
"""Below this share of expectations met, the suggestion is *below level*."""
FULL_EXPECTATIONS_MET = Fraction(80, 100)
"""From this share, and with no core competency far below, the suggestion is *meets level*."""
TOO_MANY_CORE_FAR_BELOW = 3
EXCEEDING = Fraction(40, 100)
"""Minimum difference of score and expected score for *exceeds level*."""


def conclude(coverage: Fraction, figures: Figures) -> Conclusion:
    """The suggested conclusion, from the first rule that applies. Thresholds are compared unrounded."""
    met = figures.expectations_met
    if coverage < COVERAGE_THRESHOLD or figures.score is None or figures.expected is None or met is None:
        return Conclusion.INSUFFICIENT_EVIDENCE
    if met < MIN_EXPECTATIONS_MET or len(figures.core_far_below) >= TOO_MANY_CORE_FAR_BELOW:
        return Conclusion.BELOW_LEVEL
    if met < FULL_EXPECTATIONS_MET or figures.core_far_below:
        return Conclusion.APPROACHING_LEVEL
    if figures.score >= figures.expected + EXCEEDING and not figures.core_below:
        return Conclusion.EXCEEDS_LEVEL
    return Conclusion.MEETS_LEVEL
