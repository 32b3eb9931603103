"""Correction and deletion of drafts, and discarding of revisions."""

from dataclasses import replace
from datetime import date

import pytest

from models.domain.conclusions import Conclusion
from models.domain.evidence import Observation
from models.domain.journal import Visibility
from models.domain.reviews import OpinionRole, PointKind, ReviewState
from models.operations import engineers, plans, review_status, reviews
from models.operations.evidence import add_evidence, remove_evidence
from models.operations.journal import delete_note, note_to_evidence, write_note
from models.operations.opinions import record_opinion
from models.queries import reviews as queries
from models.rubric.load import shipped_rubric
from models.support.errors import BadInput, Refused
from models.views.review_header import draft_content, header_view
from models.views.revisions import revision_diff
from tests.models.operations.conftest import INES, Story

SEEN = Observation(happened_on=date(2026, 3, 4), behaviour="Found the lock.", competencies=("COD-1", "COD-2"))
PEER = {"role": OpinionRole.PEER, "author_name": "Kofi Mensah"}


def whole(story: Story) -> dict[str, list[dict[str, object]]]:
    return queries.whole_review(story.workspace, story.review)


def share(story: Story) -> None:
    story.do(review_status.submit, review=story.review)
    story.do(review_status.share, review=story.review)


def test_updating_a_draft_previews_and_applies_the_facts_and_the_reviewer(story: Story):
    changed = replace(INES, name="Ines Duarte Melo", level="LEAD", manager_name="Peter Osei", team="Ledger")
    story.do(engineers.edit_engineer, engineer=story.engineer, details=changed)
    header = header_view(story.workspace, queries.review(story.workspace, story.review))
    assert [(str(change.field), change.before, change.now) for change in header.changes] == [
        ("name", "Ines Duarte", "Ines Duarte Melo"),
        ("level", "Senior", "Lead"),
        ("team", "Orders", "Ledger"),
        ("manager name", "Marta Lindqvist", "Peter Osei"),
    ]
    assert header.other_expectations == sum(
        competency.expected["SR"] != competency.expected["LEAD"] for competency in shipped_rubric().competencies
    )
    story.do(reviews.refresh_header, review=story.review)
    story.do(reviews.change_reviewer, review=story.review, reviewer_name=" Peter Osei ")
    row = queries.review(story.workspace, story.review)
    assert (row.engineer_name, row.level, row.manager_name, row.team, row.reviewer_name) == (
        "Ines Duarte Melo", "LEAD", "Peter Osei", "Ledger", "Peter Osei",
    )  # fmt: skip
    assert header_view(story.workspace, row).changes == ()
    story.workspace.undo()
    story.workspace.undo()
    assert queries.review(story.workspace, story.review).level == "SR"
    with pytest.raises(BadInput, match="Enter the name of the reviewer"):
        story.do(reviews.change_reviewer, review=story.review, reviewer_name=" ")


def test_another_level_requires_a_new_decision(story: Story):
    story.make_ready()
    story.do(engineers.edit_engineer, engineer=story.engineer, details=replace(INES, level="JR"))
    story.do(reviews.refresh_header, review=story.review)
    with pytest.raises(Refused, match="They now suggest “Exceeds level”"):
        story.do(review_status.submit, review=story.review)


def test_a_submitted_or_shared_review_is_neither_corrected_nor_deleted(story: Story):
    story.make_ready()
    operations = (
        lambda: story.do(reviews.refresh_header, review=story.review),
        lambda: story.do(reviews.change_reviewer, review=story.review, reviewer_name="Peter Osei"),
        lambda: story.do(reviews.delete_review, review=story.review),
        lambda: story.do(review_status.discard_revision, review=story.review),
    )
    story.do(review_status.submit, review=story.review)
    for operation in operations:
        with pytest.raises(Refused, match="Return it to draft"):
            operation()
    story.do(review_status.share, review=story.review)
    for operation in operations:
        with pytest.raises(Refused, match="Open a new revision to change it"):
            operation()


def test_a_draft_is_deleted_with_its_content_and_undo_restores_it(story: Story):
    story.make_ready()
    story.do(record_opinion, review=story.review, ratings={"COD-1": 2}, comment="Fine.", **PEER)
    period = {"starts_on": date(2026, 7, 1), "ends_on": date(2026, 12, 31)}
    plan = story.do(plans.start_plan, review=story.review, target_profile="LEAD", **period)
    before = whole(story)
    assert draft_content(story.workspace, story.review) == (
        "48 ratings, 20 pieces of evidence, 1 rating by others, the summary"
    )
    story.do(reviews.delete_review, review=story.review)
    assert {table: len(rows) for table, rows in whole(story).items() if rows} == {}
    assert story.workspace.query("SELECT id, review_id FROM plan") == [{"id": plan, "review_id": None}]
    story.workspace.undo()
    assert whole(story) == before
    assert story.workspace.query("SELECT review_id FROM plan") == [{"review_id": story.review}]


def test_the_number_of_a_deleted_draft_is_not_reused(story: Story):
    story.do(reviews.delete_review, review=story.review)
    again = story.do(reviews.start_review, engineer=story.engineer, cycle=story.cycle, reviewer_name="Peter Osei")
    assert queries.review(story.workspace, again).document_id == "RV-2026-000002"


def test_a_shared_review_cannot_be_deleted_even_in_a_new_revision(story: Story):
    story.make_ready()
    share(story)
    story.do(review_status.revise, review=story.review, reason="A word was wrong.")
    with pytest.raises(Refused, match="Discard the new revision instead"):
        story.do(reviews.delete_review, review=story.review)


def test_a_first_draft_has_no_revision_to_discard(story: Story):
    with pytest.raises(Refused, match="no earlier revision"):
        story.do(review_status.discard_revision, review=story.review)


def test_discarding_a_revision_does_not_change_the_one_before(story: Story):
    story.make_ready()
    note = story.do(
        write_note,
        engineer=story.engineer,
        text="Led the outage.",
        happened_on=SEEN.happened_on,
        visibility=Visibility.SHAREABLE,
    )
    from_note = story.do(note_to_evidence, note=note, review=story.review, observation=SEEN)
    point = {"kind": PointKind.STRENGTH, "position": 1, "competency": "COD-1", "behaviour": "Names things well."}
    story.do(reviews.write_point, review=story.review, evidence=from_note, **point)
    story.do(record_opinion, review=story.review, ratings={"COD-1": 2, "COD-2": 3}, **PEER)
    share(story)
    story.do(review_status.write_employee_comment, review=story.review, text="I see it otherwise.")
    story.do(review_status.hold_conversation, review=story.review, held_on=date.today())
    story.do(review_status.acknowledge, review=story.review, given_on=date.today())
    before = whole(story)

    assert story.do(review_status.revise, review=story.review, reason="By mistake.") == 2
    story.do(reviews.rate, review=story.review, competency="COD-4", value=1)
    story.do(reviews.clear_rating, review=story.review, competency="COD-5")
    story.do(reviews.write_summary, review=story.review, summary="Other.")
    story.do(reviews.decide_conclusion, review=story.review, conclusion=Conclusion.BELOW_LEVEL, reason="Other.")
    story.do(remove_evidence, evidence=from_note)
    story.do(add_evidence, review=story.review, observation=SEEN)
    story.do(reviews.remove_point, review=story.review, kind=PointKind.STRENGTH, position=1)
    story.do(reviews.write_point, review=story.review, **point | {"behaviour": "Other."})
    story.do(record_opinion, review=story.review, ratings={"COD-3": 5}, **PEER)
    story.do(record_opinion, review=story.review, role=OpinionRole.SELF, ratings={"COD-3": 5})
    story.do(engineers.edit_engineer, engineer=story.engineer, details=replace(INES, name="Ines Duarte Melo"))
    story.do(reviews.refresh_header, review=story.review)
    assert ("Engineer", "Ines Duarte", "Ines Duarte Melo") in [
        (item.what, item.before, item.after) for item in revision_diff(story.workspace, story.review, 1)
    ]
    draft = whole(story)

    assert story.do(review_status.discard_revision, review=story.review) == 1
    assert whole(story) == before
    row = queries.review(story.workspace, story.review)
    assert (row.revision, row.state) == (1, ReviewState.ACKNOWLEDGED)
    assert queries.superseded_revisions(story.workspace, story.review) == ()
    story.workspace.undo()
    assert whole(story) == draft
    story.workspace.redo()
    assert whole(story) == before


def test_a_revision_can_be_discarded_after_its_note_was_deleted(story: Story):
    story.make_ready()
    shareable = {"text": "Led the outage.", "happened_on": SEEN.happened_on, "visibility": Visibility.SHAREABLE}
    note = story.do(write_note, engineer=story.engineer, **shareable)
    evidence = story.do(note_to_evidence, note=note, review=story.review, observation=SEEN)
    share(story)
    story.do(review_status.revise, review=story.review, reason="By mistake.")
    story.do(remove_evidence, evidence=evidence)
    story.do(delete_note, note=note)
    story.do(review_status.discard_revision, review=story.review)
    assert story.workspace.query("SELECT behaviour, note_id FROM evidence WHERE id = :id", id=evidence) == [
        {"behaviour": "Found the lock.", "note_id": None}
    ]
