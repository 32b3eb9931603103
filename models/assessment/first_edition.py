"""First edition of the rule that suggests a conclusion, for rubrics before version 2.0.0."""

from fractions import Fraction

from models.assessment.figures import Figures
from models.domain.conclusions import Conclusion

COVERAGE_THRESHOLD = Fraction(70, 100)
MIN_EXPECTATIONS_MET = Fraction(50, 100)
"""Under this share of expectations met, the suggestion is *below level*."""
FULL_EXPECTATIONS_MET = Fraction(80, 100)
"""From this share on, and with no core competency far below, it is *meets level*."""
TOO_MANY_CORE_FAR_BELOW = 3
EXCEEDING = Fraction(40, 100)
"""By how much the score must pass the expected one for *exceeds level*."""


def conclude(coverage: Fraction, figures: Figures) -> Conclusion:
    """The conclusion the figures suggest; the first rule that fits decides. Thresholds are compared unrounded."""
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
