"""No number of a document is given twice, whatever became of the record that had it."""

from datetime import date
from typing import Any

import pytest

from models.domain.mentoring import MentorshipId, SessionId
from models.domain.records import RecordKey
from models.domain.reviews import ReviewId
from models.operations import erasure, mentoring, plans, reviews, sessions
from models.operations.engineers import add_engineer
from models.operations.exports import record_export
from models.operations.record_erasure import erase_records
from models.queries import exports
from models.queries import reviews as queries
from tests.models.operations.conftest import INES, Story
from tests.models.snapshots.small_team import put_row

OLD = date(2016, 2, 2)
AGREED = mentoring.Agreement(mentor_name="Kofi Mensah", starts_on=OLD)


@pytest.fixture
def mentorship(story: Story) -> MentorshipId:
    agreed: MentorshipId = story.do(mentoring.start_mentorship, engineer=story.engineer, agreement=AGREED)
    return agreed


def held(story: Story, mentorship: MentorshipId) -> SessionId:
    session: SessionId = story.do(sessions.start_session, mentorship=mentorship, held_on=OLD)
    return session


def exported(story: Story, kind: str, subject: int, document_id: str) -> None:
    facts = {"revision": 1, "file_name": "x.pdf", "file_sha256": document_id, "content_sha256": "1", "draft": True}
    story.do(record_export, kind=kind, subject=subject, document_id=document_id, edition="engineer", **facts)


def delete(story: Story, session: SessionId) -> None:
    story.do(sessions.delete_session, session=session)


def undo(story: Story, _session: SessionId) -> None:
    story.workspace.undo()


def erase_mentorship(story: Story, _session: SessionId) -> None:
    [row] = story.workspace.query("SELECT id FROM mentorship")
    story.do(put_row, table="mentorship", key=row["id"], values={"ends_on": "2016-06-30"})
    story.do(erase_records, records=[RecordKey("mentorship", row["id"])])


def erase_person(story: Story, _session: SessionId) -> None:
    story.do(erasure.erase_person, engineer=story.engineer)


@pytest.mark.parametrize("end", [delete, undo, erase_mentorship, erase_person])
def test_the_number_of_a_session_is_not_given_again(story: Story, mentorship: MentorshipId, end: Any) -> None:
    before = held(story, mentorship), held(story, mentorship)
    end(story, before[1])
    if end is erase_person:
        story.engineer = story.do(add_engineer, details=INES)
    if end in (erase_mentorship, erase_person):
        mentorship = story.do(mentoring.start_mentorship, engineer=story.engineer, agreement=AGREED)
    assert held(story, mentorship) == before[1] + 1


def test_the_number_of_a_session_without_history_is_not_given_again(story: Story, mentorship: MentorshipId) -> None:
    """A salvaged file may lack the history, but has the register."""
    exported(story, "session", 40, "MS-000040")
    assert held(story, mentorship) == 41


def test_an_undone_session_keeps_its_number_when_it_is_redone(story: Story, mentorship: MentorshipId) -> None:
    session = held(story, mentorship)
    story.workspace.undo()
    story.workspace.redo()
    assert [row["id"] for row in story.workspace.query("SELECT id FROM session")] == [session]


def test_the_number_of_a_review_that_was_exported_and_undone_is_not_given_again(story: Story) -> None:
    def start() -> ReviewId:
        review: ReviewId = story.do(
            reviews.start_review, engineer=story.engineer, cycle=story.cycle, reviewer_name="Peter Osei"
        )
        return review

    story.do(reviews.delete_review, review=story.review)
    review = start()
    number = queries.review(story.workspace, review).document_id
    exported(story, "review", review, number)
    story.workspace.undo()
    assert queries.review(story.workspace, start()).document_id > number


def test_the_number_of_a_plan_that_was_exported_and_undone_is_not_given_again(story: Story) -> None:
    period = {"starts_on": date(2026, 7, 1), "ends_on": date(2026, 12, 31)}

    def start() -> tuple[int, str]:
        plan = story.do(plans.start_plan, review=story.review, target_profile="LEAD", **period)
        [row] = story.workspace.query("SELECT document_id FROM plan WHERE id = :id", id=plan)
        return plan, row["document_id"]

    plan, number = start()
    exported(story, "plan", plan, number)
    story.workspace.undo()
    again, newer = start()
    assert (again, newer > number) == (plan, True), "the row has the same id"
    recorded = exports.export_of_file(story.workspace, number)
    assert recorded is not None
    assert recorded.engineer_name == "", "the file is not that of the new plan's person"
