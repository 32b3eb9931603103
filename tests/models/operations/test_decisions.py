"""Decision on the conclusion, required before submission."""

from datetime import date

import pytest

from models.domain.conclusions import Conclusion
from models.domain.documents import Edition
from models.domain.reviews import DecidedConclusion, ReviewId
from models.domain.submission import Part
from models.operations import review_status, reviews
from models.queries import review_content
from models.queries import reviews as queries
from models.rubric.load import shipped_rubric
from models.snapshots.build_review import review_snapshot
from models.snapshots.preflight import review_preflight
from models.support.errors import Refused
from models.workspace.operation import operation
from models.workspace.transaction import Transaction
from tests.models.operations.conftest import Story

MEETS, APPROACHING = Conclusion.MEETS_LEVEL, Conclusion.APPROACHING_LEVEL


def decision(story: Story) -> DecidedConclusion:
    found = queries.review(story.workspace, story.review).decision
    assert found is not None
    return found


def missing(story: Story) -> list[str]:
    return [str(item.reason) for item in review_content.missing(story.workspace, story.review)]


def test_a_review_cannot_be_submitted_before_a_person_has_decided(story: Story):
    assert queries.review(story.workspace, story.review).decision is None
    story.make_ready()
    story.workspace.undo()
    [item] = review_content.missing(story.workspace, story.review)
    assert (item.part, item.reason) == (Part.CONCLUSION, "The conclusion is not decided yet.")
    with pytest.raises(Refused, match="not decided yet"):
        story.do(review_status.submit, review=story.review)
    story.decide()
    story.do(review_status.submit, review=story.review)


def test_a_decision_stores_its_author_time_and_suggestion(story: Story):
    story.make_ready()
    taken = decision(story)
    today = story.workspace.query("SELECT decided_on FROM review")[0]["decided_on"]
    assert (taken.conclusion, taken.suggested, taken.reason) == (MEETS, MEETS, "")
    assert (taken.decided_by, str(taken.decided_on)) == ("Marta Lindqvist", today)


def test_another_conclusion_than_the_suggested_one_needs_a_reason(story: Story):
    story.make_ready()
    with pytest.raises(Refused, match="Give a reason"):
        story.do(reviews.decide_conclusion, review=story.review, conclusion=APPROACHING)
    story.do(reviews.decide_conclusion, review=story.review, conclusion=APPROACHING, reason="Two months away.")
    other = decision(story)
    assert (other.conclusion, other.suggested, other.reason) == (APPROACHING, MEETS, "Two months away.")
    story.do(reviews.decide_conclusion, review=story.review, conclusion=MEETS)
    assert (decision(story).conclusion, decision(story).reason) == (MEETS, "")
    story.workspace.undo()
    assert decision(story) == other


def test_ratings_with_another_suggestion_invalidate_the_decision(story: Story):
    story.make_ready()
    core = [competency.code for competency in shipped_rubric().competencies if competency.core]
    story.do(reviews.rate_many, review=story.review, ratings=dict.fromkeys(core, 1))
    assert any("They now suggest “Below level”. Decide again." in item for item in missing(story))
    with pytest.raises(Refused, match="Decide again"):
        story.do(review_status.submit, review=story.review)
    story.workspace.undo()
    assert missing(story) == []


def test_each_revision_needs_a_separate_decision(story: Story):
    story.make_ready()
    story.do(review_status.submit, review=story.review)
    story.do(review_status.share, review=story.review)
    story.do(review_status.revise, review=story.review, reason="A word was wrong.")
    assert missing(story) == ["The conclusion is not decided yet."]
    assert queries.review(story.workspace, story.review).decision is None
    story.do(review_status.discard_revision, review=story.review)
    assert decision(story).conclusion is MEETS


@operation("test.submit_as_before", "Submit as before")
def submit_as_before(tx: Transaction, *, review: ReviewId) -> None:
    """How earlier versions submitted: no person had decided."""
    tx.update("review", review, state="submitted", submitted_at=tx.at, decided_by=None, decided_on=None, suggested=None)


def test_a_review_of_an_earlier_version_is_decided_before_sharing(story: Story):
    story.make_ready()
    story.do(submit_as_before, review=story.review)
    assert queries.review(story.workspace, story.review).decision is None
    with pytest.raises(Refused, match="Return the review to draft and decide it first"):
        story.do(review_status.share, review=story.review)
    story.do(review_status.return_to_draft, review=story.review)
    story.decide()
    story.do(review_status.submit, review=story.review)
    story.do(review_status.share, review=story.review)


def test_the_preflight_warns_that_the_conclusion_is_a_suggestion(story: Story):
    reported = "The conclusion is not decided. The report prints the suggestion and says so."
    draft = review_snapshot(story.workspace, story.review, Edition.ENGINEER, date(2026, 7, 1))
    assert draft.decision is None
    assert reported in review_preflight(draft).warnings
    story.make_ready()
    decided = review_snapshot(story.workspace, story.review, Edition.ENGINEER, date(2026, 7, 1))
    assert decided.decision is not None
    assert (decided.decision.conclusion, decided.decision.decided_by) == (MEETS, "Marta Lindqvist")
    assert reported not in review_preflight(decided).warnings
