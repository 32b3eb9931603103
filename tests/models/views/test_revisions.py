"""View of a revision: its content, and the changes to the next one."""

from dataclasses import replace
from datetime import date

import pytest

from models.domain.conclusions import Conclusion
from models.domain.evidence import Observation
from models.domain.reviews import PointKind
from models.operations import review_status, reviews
from models.operations.evidence import add_evidence, edit_evidence, remove_evidence
from models.support.errors import BadInput
from models.views.revisions import RevisionChange, revision_diff, stored_revision
from tests.models.operations.conftest import Story

SEEN = Observation(happened_on=date(2026, 3, 4), behaviour="Found the lock.", competencies=("COD-1",))


@pytest.fixture
def revised(story: Story) -> Story:
    """A review whose first revision was shared, and whose second one is a draft that says the same."""
    story.make_ready()
    point = {"kind": PointKind.STRENGTH, "position": 1, "competency": "COD-1", "behaviour": "Names things well."}
    story.do(reviews.write_point, review=story.review, **point)
    story.do(review_status.submit, review=story.review)
    story.do(review_status.share, review=story.review)
    story.do(review_status.revise, review=story.review, reason="A rating was wrong.")
    return story


def changes(story: Story, revision: int = 1) -> list[tuple[str, str, str]]:
    found = revision_diff(story.workspace, story.review, revision)
    return [(item.what, item.before, item.after) for item in found]


def test_equal_content_is_not_a_change(revised: Story):
    assert changes(revised) == []


def test_every_kind_of_change_is_listed(revised: Story):
    review = revised.review
    revised.do(reviews.write_summary, review=review, summary="A strong half-year.")
    revised.do(reviews.decide_conclusion, review=review, conclusion=Conclusion.EXCEEDS_LEVEL, reason="Two designs.")
    revised.do(reviews.mark_not_observed, review=review, competency="SEC-4", observe_plan="Join the audit.")
    revised.do(reviews.comment_on_rating, review=review, competency="COD-4", comment="Calm and exact.")
    revised.do(reviews.remove_point, review=review, kind=PointKind.STRENGTH, position=1)
    growth = {"kind": PointKind.GROWTH, "position": 2, "competency": "COD-2", "behaviour": "Splits late."}
    revised.do(reviews.write_point, review=review, next_step="Splits first.", **growth)
    assert changes(revised) == [
        ("Summary", "A steady half-year.", "A strong half-year."),
        ("Conclusion", "Meets level", "Exceeds level"),
        ("Reason for the conclusion", "", "Two designs."),
        ("COD-4 Code review", "4", "4 · Calm and exact."),
        ("SEC-4 Regulatory & sector compliance", "3", "not observed · Join the audit."),
        ("Top strength 1", "COD-1 · Names things well.", ""),
        ("Growth point 2", "", "COD-2 · Splits late. · Splits first."),
    ]


def test_added_removed_or_retagged_evidence_is_a_change(revised: Story):
    number = revised.do(add_evidence, review=revised.review, observation=SEEN)
    [(what, before, after)] = changes(revised)
    assert (what, before) == ("Evidence", "")
    assert after == "2026-03-04: Found the lock. · observed by manager, strength 2 · COD-1"
    revised.do(remove_evidence, evidence=number)
    [first, *_] = revised.workspace.query("SELECT id, happened_on FROM evidence ORDER BY id")
    tied_less = replace(SEEN, happened_on=date.fromisoformat(first["happened_on"]), behaviour="Wrote it down.")
    revised.do(edit_evidence, evidence=first["id"], observation=tied_less)
    [(_, before, after)] = changes(revised)
    assert "ARC-2" in before
    assert "COD-2" not in after


def test_a_revision_is_compared_with_its_successor(revised: Story):
    revised.do(reviews.write_summary, review=revised.review, summary="Second.")
    revised.decide()
    revised.do(review_status.submit, review=revised.review)
    revised.do(review_status.share, review=revised.review)
    revised.do(review_status.revise, review=revised.review, reason="Once more.")
    revised.do(reviews.write_summary, review=revised.review, summary="Third.")
    assert changes(revised, 1) == [("Summary", "A steady half-year.", "Second.")]
    assert changes(revised, 2) == [("Summary", "Second.", "Third.")]
    for missing in (0, 3):
        with pytest.raises(BadInput, match="no superseded revision"):
            revision_diff(revised.workspace, revised.review, missing)


def test_removed_and_added_words_are_located():
    change = RevisionChange("Summary", "Found the 🔒 lock\nalone.", "Found that lock\nin March alone.")
    assert [change.before[first:last] for first, last in change.removed] == ["the 🔒"]
    assert [change.after[first:last] for first, last in change.added] == ["that", "in March"]
    assert RevisionChange("Summary", "", "All new.").added == ((0, 8),)
    assert RevisionChange("Summary", "", "All new.").removed == ()


def test_a_superseded_revision_can_still_be_read(story: Story):
    story.make_ready()
    story.do(review_status.submit, review=story.review)
    story.do(review_status.share, review=story.review)
    story.do(review_status.write_employee_comment, review=story.review, text="I see it otherwise.")
    story.do(review_status.hold_conversation, review=story.review, held_on=date.today())
    given = {"given_on": date.today(), "witness_name": "Ada Abara"}
    story.do(review_status.refuse, review=story.review, **given)
    story.do(review_status.revise, review=story.review, reason="A rating was wrong.")
    story.do(reviews.write_summary, review=story.review, summary="Corrected.")
    kept = stored_revision(story.workspace, story.review, 1)
    text_of = {part.title: part.text for part in kept.parts}
    assert (kept.number, kept.reason) == (1, "A rating was wrong.")
    assert text_of["Summary"] == "A steady half-year."
    assert text_of["COD-4 Code review"] == "4"
    assert text_of["Evidence E1"].startswith("2026-02-05: Wrote it down.")
    assert text_of["Employee comment"] == "I see it otherwise."
    assert text_of["Received"] == f"Refused on {date.today()}, witnessed by Ada Abara"
    with pytest.raises(BadInput, match="no superseded revision 2"):
        stored_revision(story.workspace, story.review, 2)
