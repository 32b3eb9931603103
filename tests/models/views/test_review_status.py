"""View of the status of a review."""

from datetime import date, timedelta

import pytest

from models.domain.reviews import ReviewId, ReviewState
from models.operations import review_status
from models.support.errors import BadInput
from models.views.review_status import review_status_view
from tests.models.operations.conftest import Story

SOON = date.today() + timedelta(days=14)


def test_a_draft_lists_what_is_missing_and_the_next_step(story: Story):
    view = review_status_view(story.workspace, story.review)
    assert view.next_states == {ReviewState.SUBMITTED}
    assert view.missing[0].code == ""
    assert not view.is_given
    assert (view.submitted_on, view.review.shared_on, view.appeal_until, view.closed_on) == (None,) * 4
    with pytest.raises(BadInput, match="no review with the number 99"):
        review_status_view(story.workspace, ReviewId(99))


def test_the_timeline_has_the_dates_of_all_states(story: Story):
    story.make_ready()
    story.do(review_status.submit, review=story.review)
    story.do(review_status.share, review=story.review)
    view = review_status_view(story.workspace, story.review)
    assert view.is_given
    assert view.missing == ()
    assert view.submitted_on == view.review.shared_on is not None
    assert view.appeal_until == view.review.shared_on + timedelta(days=30)


def test_an_undecided_appeal_is_open_and_a_revision_is_listed(story: Story):
    story.make_ready()
    story.do(review_status.submit, review=story.review)
    story.do(review_status.share, review=story.review)
    appeal = {"reason": "Not mine.", "decider_name": "Ada Abara", "due_on": SOON}
    number = story.do(review_status.raise_appeal, review=story.review, **appeal)
    waiting = review_status_view(story.workspace, story.review).open_appeal
    assert waiting is not None
    assert (waiting.id, waiting.decider_name, waiting.due_on) == (number, "Ada Abara", SOON)
    story.do(review_status.decide_appeal, appeal=number, decision="Upheld.")
    story.do(review_status.revise, review=story.review, reason="The appeal was upheld.")
    view = review_status_view(story.workspace, story.review)
    assert view.open_appeal is None
    assert [(item.revision.number, item.revision.reason) for item in view.earlier] == [(1, "The appeal was upheld.")]
    assert (view.review.state, view.review.shared_on) == (ReviewState.DRAFT, None)
