"""What of the library belongs into a confidential talk alone, and so into no plan."""

from functools import cache

from models.library.reference import load_reference
from models.support.errors import Refused
from models.support.messages import message


@cache
def _confidential() -> dict[str, str]:
    reference = load_reference()
    activities = {one.code: one.text for one in reference.activities if one.confidential}
    return activities | {one.code: one.name for one in reference.challenges if not one.rated}


def refuse_confidential(*codes: str) -> None:
    """Raise Refused if one of the activities, challenges or trends is for a confidential talk alone."""
    for code in codes:
        if code in _confidential():
            raise Refused(message("{code} is for a confidential talk alone; it cannot stand in a plan.", code=code))
