"""The confidentiality filter, which writes and documents share."""

import pytest

from models.library.reference import load_reference
from models.library.shareable import shareable
from models.operations.confidential import refuse_confidential
from models.support.errors import Refused


def test_every_activity_and_challenge_is_either_shareable_or_confidential() -> None:
    reference, allowed = load_reference(), shareable()
    codes = {activity.code for activity in reference.activities} | {item.code for item in reference.challenges}
    assert allowed.activities.keys() | allowed.challenges.keys() | allowed.confidential == codes
    assert not allowed.confidential & (allowed.activities.keys() | allowed.challenges.keys())
    assert allowed.confidential


def test_a_plan_refuses_exactly_what_documents_exclude() -> None:
    for code in shareable().confidential:
        assert not shareable().allows_action(code)
        with pytest.raises(Refused, match=code):
            refuse_confidential(code)
    refuse_confidential(*shareable().activities, *shareable().challenges)


def test_only_an_action_with_a_known_or_no_activity_may_be_printed() -> None:
    assert shareable().allows_action("")
    assert not shareable().allows_action("A99")
