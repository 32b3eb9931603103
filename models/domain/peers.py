"""Minimum numbers of peers. Smaller groups are not shown, so that ratings are hard to trace to a person.

The numbers follow common practice for multi-source feedback. They apply to peers only: an engineer or a tech lead
is identified by the role anyway.
"""

from models.domain.reviews import OpinionRole
from models.support.messages import message

MIN_PEERS = 3
"""Peers from whom a mean is shown."""
MIN_PEERS_FOR_COMMENTS = 4
"""Peers from whom comments are shown."""
MIN_PEERS_FOR_RANGE = 5
"""Peers from whom the lowest and the highest rating are shown."""

PEERS_LEFT_OUT = message("Peer ratings are not included: fewer than three peers answered.")
"""Notice shown below MIN_PEERS. It spells that number out, so change both together."""


def shows_mean(role: OpinionRole, count: int) -> bool:
    """Whether the mean of `count` people of this role may be shown."""
    return count >= (MIN_PEERS if role is OpinionRole.PEER else 1)


def shows_comments(role: OpinionRole, count: int) -> bool:
    """Whether the comments of `count` people of this role may be shown."""
    return count >= (MIN_PEERS_FOR_COMMENTS if role is OpinionRole.PEER else 1)


def shows_range(role: OpinionRole, count: int) -> bool:
    """Whether the lowest and the highest rating of `count` people of this role may be shown."""
    return count >= (MIN_PEERS_FOR_RANGE if role is OpinionRole.PEER else 1)
