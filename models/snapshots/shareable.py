"""What of the library may stand in a document: not what is there for a confidential talk alone."""

from functools import cache

from models.library.reference import Activity, Challenge, load_reference


@cache
def shareable_activities() -> dict[str, Activity]:
    """The activities a document may name, by code."""
    return {activity.code: activity for activity in load_reference().activities if not activity.confidential}


@cache
def shareable_challenges() -> dict[str, Challenge]:
    """The challenges a document may name, by code."""
    return {challenge.code: challenge for challenge in load_reference().challenges if challenge.rated}
