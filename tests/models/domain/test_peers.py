"""The minimum numbers of peers, and the words that name them."""

import pytest

from models.domain.peers import MIN_PEERS, TOO_FEW_PEERS, shows_comments, shows_mean, shows_range
from models.domain.reviews import OpinionRole


@pytest.mark.parametrize(
    ("count", "mean", "comments", "limits"),
    [(0, 0, 0, 0), (2, 0, 0, 0), (3, 1, 0, 0), (4, 1, 1, 0), (5, 1, 1, 1)],
)
def test_mean_comments_and_range_appear_at_their_minimum_numbers_of_peers(
    count: int, mean: bool, comments: bool, limits: bool
) -> None:
    role = OpinionRole.PEER
    shown = (shows_mean(role, count), shows_comments(role, count), shows_range(role, count))
    assert shown == (mean, comments, limits)


@pytest.mark.parametrize("role", [OpinionRole.SELF, OpinionRole.TECH_LEAD])
def test_a_single_person_of_another_role_is_shown(role: OpinionRole) -> None:
    assert all(shows(role, 1) for shows in (shows_mean, shows_comments, shows_range))
    assert not shows_mean(role, 0)


def test_the_message_names_the_minimum_of_the_rule() -> None:
    assert f"once {['zero', 'one', 'two', 'three', 'four', 'five'][MIN_PEERS]} peers" in str(TOO_FEW_PEERS)
