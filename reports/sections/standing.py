"""Standing and readiness in sentences."""

from reportlab.platypus import Flowable

from models.assessment.values import Score
from models.support.messages import message
from models.support.translation import say
from reports import theme
from reports.blocks import text
from reports.formats import decimals, listed, percent, signed_decimals
from reports.text import user_text

FIRST_EDITION = message("The conclusion follows the first edition of the rule, which the rubric of this review uses.")


def standing_text(score: Score, cap: str | None) -> str:
    """Standing, band, suggestion or the cap that gives it, and close calls as sentences."""
    standing = f"<b>{signed_decimals(score.standing, 3)}</b> ± {decimals(score.band, 3)}"
    parts = [
        say("Standing: {standing} rating steps from the expected ratings.", standing=standing),
        user_text(cap) if cap else say("This suggests “{conclusion}”.", conclusion=score.conclusion.label),
    ]
    if score.also:
        also = listed([say("“{conclusion}”", conclusion=conclusion.label) for conclusion in score.also])
        parts.append(say("It is a close call: {conclusions} is also possible.", conclusions=also))
    return " ".join(parts)


def cap_text(cap: str | None) -> list[Flowable]:
    """The sentence that names what caps a suggestion, if there is one."""
    return [text(user_text(cap), theme.SMALL)] if cap else []


def readiness_text(score: Score) -> str:
    """Today's ratings against a target profile, as sentences."""
    if score.expectations_met is None:
        return say("Readiness cannot be calculated, because nothing is rated.")
    met = f"<b>{percent(score.expectations_met)}</b>"
    suggestion = say("Against this target, the ratings suggest “{conclusion}”.", conclusion=score.conclusion.label)
    if score.standing is None:
        return f"{say('Readiness: {share} of its expectations are met today.', share=met)} {suggestion}"
    standing = f"<b>{signed_decimals(score.standing)}</b> ± {decimals(score.band)}"
    start = say(
        "Readiness: {share} of its expectations are met today, standing {standing}.", share=met, standing=standing
    )
    return f"{start} {suggestion}"
