"""Standing and readiness in sentences."""

from reportlab.platypus import Flowable

from models.assessment.values import Score
from models.support.number_format import decimals, percent, signed_decimals
from reports import theme
from reports.blocks import text
from reports.formats import listed
from reports.text import user_text

FIRST_EDITION = "The conclusion follows the first edition of the rule, which the rubric of this review uses."


def standing_text(score: Score, cap: str | None) -> str:
    """Standing, band, suggestion or the cap that gives it, and close calls as sentences."""
    number = f"<b>{signed_decimals(score.standing, 3)}</b> ± {decimals(score.band, 3)}"
    suggestion = user_text(cap) if cap else f"This suggests “{score.conclusion.label}”."
    start = f"Standing: {number} rating steps from the expected ratings. {suggestion}"
    if not score.also:
        return start
    also = listed([f"“{conclusion.label}”" for conclusion in score.also])
    return f"{start} It is a close call: {also} is also possible."


def cap_text(cap: str | None) -> list[Flowable]:
    """The sentence that names what caps a suggestion, if there is one."""
    return [text(user_text(cap), theme.SMALL)] if cap else []


def readiness_text(score: Score) -> str:
    """Today's ratings against a target profile, as sentences."""
    if score.expectations_met is None:
        return "Readiness cannot be calculated, because nothing is rated."
    met = f"Readiness: <b>{percent(score.expectations_met)}</b> of its expectations are met today"
    if score.standing is None:
        return f"{met}. Against this target, the ratings suggest “{score.conclusion.label}”."
    number = f"<b>{signed_decimals(score.standing)}</b> ± {decimals(score.band)}"
    return f"{met}, standing {number}. Against this target, the ratings suggest “{score.conclusion.label}”."
