"""Keys of drafts: unsent text of a form field, and the item the field belongs to."""

from typing import NamedTuple

OWNERS = frozenset({"review", "session", "mentorship", "goal", "action_item", "cycle"})
"""Kinds of items that own fields, as in "session:17". A draft is deleted with its owner."""
NEW_ITEM_PLACES = frozenset({"journal", "mentoring", "cycle"})
"""Places of fields for items that do not exist yet: a note, a mentorship, a cycle."""


class DraftKey(NamedTuple):
    """Place of a field (an owner with its id, or one of `NEW_ITEM_PLACES`), and its name there."""

    place: str
    field: str


def answer_draft(review: int, request: int) -> DraftKey:
    """Key of an answer to a request for an opinion that is typed in from paper."""
    return DraftKey(f"review:{review}", f"answer:{request}")
