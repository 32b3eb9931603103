"""The evidence rule in a review: live while it is rated, at submission, and in a new revision."""

from dataclasses import replace
from datetime import date

import pytest

from models.domain.documents import Edition
from models.domain.evidence import Observation
from models.domain.evidence_rule import EvidenceNeed
from models.domain.reviews import ReviewId
from models.operations import review_status, reviews
from models.operations.evidence import add_evidence
from models.rubric.load import shipped_rubric
from models.snapshots.build_review import review_snapshot
from models.support.errors import Refused
from models.views.review import editor_view
from models.workspace.operation import operation
from models.workspace.transaction import Transaction
from tests.models.operations.conftest import Story

SEEN = Observation(happened_on=date(2026, 3, 4), behaviour="Found the lock.", competencies=("COD-1",))


@operation("test.lose_evidence", "Lose evidence")
def lose_evidence(tx: Transaction, *, review: ReviewId) -> None:
    """Remove evidence as no operation of the app may, because the review has been shared."""
    for row in tx.query("SELECT id FROM evidence WHERE review_id = :review", review=review):
        tx.delete("evidence", row["id"])


def test_the_evidence_rule_applies_at_submission_and_again_to_a_revision(story: Story):
    """A review that was submitted under an older rule stays as it is."""
    story.make_ready()
    story.do(review_status.submit, review=story.review)
    story.do(review_status.share, review=story.review)
    story.do(lose_evidence, review=story.review)
    assert editor_view(story.workspace, story.review).missing == ()
    assert review_snapshot(story.workspace, story.review, Edition.HR, date.today()).evidence_missing == ()
    story.do(review_status.revise, review=story.review, reason="Checked again.")
    story.decide()
    view = editor_view(story.workspace, story.review)
    assert len(view.missing) == len(view.items)
    with pytest.raises(Refused, match="Needs dated evidence from the review period"):
        story.do(review_status.submit, review=story.review)


def test_a_comment_is_enough_where_the_rating_is_as_expected_and_not_core(story: Story):
    code = next(item.code for item in shipped_rubric().competencies if not item.core)
    expected = shipped_rubric().competency(code).expected["SR"]
    story.do(reviews.rate, review=story.review, competency=code, value=expected)
    assert editor_view(story.workspace, story.review).items[code].need is EvidenceNeed.COMMENT_OR_EVIDENCE
    story.do(reviews.comment_on_rating, review=story.review, competency=code, comment="Calm and exact.")
    assert editor_view(story.workspace, story.review).items[code].need is None
    story.do(reviews.rate, review=story.review, competency=code, value=expected - 1)
    assert editor_view(story.workspace, story.review).items[code].need is EvidenceNeed.EVIDENCE


def test_missing_evidence_is_counted_from_the_first_rating(story: Story):
    def summary() -> str | None:
        return editor_view(story.workspace, story.review).needs_summary

    assert summary() is None
    story.do(reviews.rate, review=story.review, competency="COD-1", value=3)
    story.do(reviews.rate, review=story.review, competency="COD-2", value=3)
    story.do(add_evidence, review=story.review, observation=SEEN)
    assert summary() == "1 of 2 rated competencies still needs evidence or a comment."
    story.make_ready()
    assert summary() == "48 competencies are rated, with all the evidence they need."
    story.do(review_status.submit, review=story.review)
    assert summary() is None


def test_evidence_for_more_than_five_competencies_counts_for_five(story: Story):
    codes = tuple(item.code for item in shipped_rubric().competencies)[:7]
    story.do(reviews.rate_many, review=story.review, ratings=dict.fromkeys(codes, 3))
    story.do(add_evidence, review=story.review, observation=replace(SEEN, competencies=codes[::-1]))
    view = editor_view(story.workspace, story.review)
    assert [code for code, item in view.items.items() if item.need] == list(codes[5:])
    assert str(view.evidence_flag(view.evidence[0])).startswith("Linked to 7 competencies.")
