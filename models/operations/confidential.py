"""Refusal to write what is for a confidential talk only into a plan or an action."""

from models.library.shareable import shareable
from models.support.errors import Refused
from models.support.messages import message


def refuse_confidential(*codes: str) -> None:
    """Raise Refused if one of the activities, challenges or trends is for a confidential talk only."""
    for code in codes:
        if code in shareable().confidential:
            raise Refused(message("{code} is confidential and cannot be part of a plan.", code=code))
