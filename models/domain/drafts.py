"""Words that are typed into a field and not sent yet: which field, and what it stands at."""

from typing import NamedTuple

OWNERS = frozenset({"review", "session", "mentorship", "goal", "action_item", "cycle"})
"""What a field can stand at: "session:17". A draft goes when its owner does."""
BEGINNINGS = frozenset({"journal", "mentoring", "cycle"})
"""Where something is begun that is not there yet: a note, a mentorship, a cycle."""


class DraftKey(NamedTuple):
    """A field by the place it stands at, an owner with its id or a beginning, and its name there."""

    place: str
    field: str
