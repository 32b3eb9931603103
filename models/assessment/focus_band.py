"""Width of the standing's band for the competencies that a cycle asks, and the close calls that come from it."""

from collections.abc import Collection

from models.assessment.explain_conclusion import join_and
from models.assessment.score import score
from models.rubric.model import Rubric
from models.support.messages import Message, join, message
from models.support.rounding import decimals


def band_note(rubric: Rubric, not_asked: Collection[str]) -> Message | None:
    """How wide the band is when these are not asked, and for which profiles ratings exactly as expected are a close call.

    None for a rubric whose rule for the conclusion has no band. The fewer competencies, the wider the band.
    """
    if rubric.scoring is None:
        return None
    asked = [item for item in rubric.competencies if item.code not in not_asked]
    results = [
        score(rubric, profile.code, {item.code: item.expected[profile.code] for item in asked}, not_asked)
        for profile in rubric.profiles
    ]
    bands = [result.band for result in results if result.band is not None]
    if not bands:  # nothing is asked
        return None
    width = message(
        "With {number} competencies, the band of the standing is ± {least} to ± {most}, depending on the profile.",
        number=len(asked),
        least=decimals(min(bands)),
        most=decimals(max(bands)),
    )
    close = [rubric.profile(result.profile).name for result in results if result.also]
    if not close:
        return width
    calls = message(
        "Ratings exactly as expected are then a close call, which needs a reason, for: {profiles}.",
        profiles=join_and(close),
    )
    return join((width, calls), " ")
