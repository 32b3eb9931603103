"""Check that a plan contains no confidential activities, challenges or trends of the library."""

from functools import cache

from models.library.reference import load_reference
from models.support.errors import Refused
from models.support.messages import message


@cache
def _confidential() -> dict[str, str]:
    reference = load_reference()
    activities = {activity.code: activity.text for activity in reference.activities if activity.confidential}
    return activities | {challenge.code: challenge.name for challenge in reference.challenges if not challenge.rated}


def refuse_confidential(*codes: str) -> None:
    """Raise Refused if one of the activities, challenges or trends is only for confidential conversations."""
    for code in codes:
        if code in _confidential():
            raise Refused(
                message("{code} is only for confidential conversations and cannot be part of a plan.", code=code)
            )
