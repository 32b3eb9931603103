"""Journal, sessions and plans of a tech lead."""

from datetime import date, timedelta

import pytest

from models.domain.evidence import Observation
from models.domain.journal import Visibility
from models.domain.mentoring import ActionOwner, ActionStatus, MentorshipId
from models.domain.plans import GoalState, Interest, PlanId
from models.library.reference import load_reference
from models.operations import action_items, journal, mentoring, plans, review_status
from models.operations import sessions as sessions_operations
from models.operations.action_items import NewActionItem
from models.operations.plans import GoalDetails
from models.operations.sessions import SessionRecord
from models.queries import journal as notes
from models.queries import mentoring as sessions
from models.queries import plans as plan_queries
from models.queries.review_content import evidence
from models.support.errors import BadInput, Refused
from models.views.journal import NoteFilter, list_notes
from models.views.session import private_lines
from tests.models.operations.conftest import Story

DAY = date(2026, 7, 13)
GOAL = GoalDetails(competency="LEA-1", statement="Let the mentee lead the next change.", target_rating=4)
SEEN = Observation(happened_on=date(2026, 3, 4), behaviour="Asked first.", competencies=("COD-4",))


@pytest.fixture
def mentorship(story: Story) -> MentorshipId:
    return MentorshipId(
        story.do(
            mentoring.start_mentorship,
            engineer=story.engineer,
            agreement=mentoring.Agreement(mentor_name="Kofi Mensah", starts_on=DAY),
        )
    )


@pytest.fixture
def plan(story: Story) -> PlanId:
    ends_on = DAY + timedelta(days=90)
    return PlanId(story.do(plans.start_plan, review=story.review, target_profile="TL", starts_on=DAY, ends_on=ends_on))


def write(story: Story, text: str, visibility: Visibility = Visibility.PRIVATE) -> int:
    return int(story.do(journal.write_note, engineer=story.engineer, text=text, happened_on=DAY, visibility=visibility))


def searched(story: Story, words: str) -> list[str]:
    return [note.text for note in list_notes(story.workspace, NoteFilter(text=words)).rows]


def test_a_note_is_private_by_default_and_an_empty_one_is_not_stored(story: Story):
    write(story, "  Asked a good question. ")
    [note] = notes.notes_of(story.workspace, story.engineer)
    assert (note.text, note.visibility) == ("Asked a good question.", Visibility.PRIVATE)
    with pytest.raises(BadInput, match="empty"):
        write(story, " \n ")


@pytest.mark.parametrize(
    "typed", ['quote " inside', "NEAR(a b)", "a AND b", "tree*", "col:umn", "(a", "-minus", "^x", "it's"]
)
def test_search_words_are_not_operators(story: Story, typed: str):
    write(story, f"before {typed} after")
    write(story, "something else")
    assert searched(story, typed) == [f"before {typed} after"]


def test_a_search_finds_all_words_and_their_parts_newest_first(story: Story):
    write(story, "The lock in the ledger")
    write(story, "The ledger was locked again")
    assert searched(story, "ledger lock") == ["The ledger was locked again", "The lock in the ledger"]
    for nothing in ("(", '"'):
        assert searched(story, nothing) == []
    assert len(searched(story, "'")) == 2, "an apostrophe alone is no word"
    story.do(journal.delete_note, note=1)
    assert len(searched(story, "ledger lock")) == 1


def test_only_a_shareable_note_becomes_evidence_and_it_stays_shareable(story: Story):
    note = write(story, "Asked first.")
    with pytest.raises(Refused, match="private"):
        story.do(journal.note_to_evidence, note=note, review=story.review, observation=SEEN)
    story.do(journal.set_visibility, note=note, visibility=Visibility.SHAREABLE)
    story.do(journal.note_to_evidence, note=note, review=story.review, observation=SEEN)
    assert [item.behaviour for item in evidence(story.workspace, story.review)] == ["Asked first."]
    with pytest.raises(Refused, match="evidence in a review"):
        story.do(journal.set_visibility, note=note, visibility=Visibility.PRIVATE)


def test_a_carried_action_keeps_its_row_and_counts_its_carries(story: Story, mentorship: MentorshipId):
    action = NewActionItem(owner=ActionOwner.ENGINEER, text="Write the draft", due_on=DAY + timedelta(days=7))
    story.do(
        sessions_operations.record_session,
        mentorship=mentorship,
        record=SessionRecord(held_on=DAY),
        new_actions=[action],
    )
    for weeks in (2, 4):
        later = SessionRecord(held_on=DAY + timedelta(weeks=weeks))
        story.do(sessions_operations.record_session, mentorship=mentorship, record=later)
    [item] = sessions.action_items(story.workspace, mentorship)
    assert (item.text, item.status, item.carries) == ("Write the draft", ActionStatus.OPEN, 2)
    story.do(action_items.finish_action, item=item.id, closed_on=DAY + timedelta(weeks=5))
    story.do(
        sessions_operations.record_session,
        mentorship=mentorship,
        record=SessionRecord(held_on=DAY + timedelta(weeks=6)),
    )
    [item] = sessions.action_items(story.workspace, mentorship)
    assert (item.status, item.carries) == (ActionStatus.DONE, 2)
    with pytest.raises(Refused, match="no longer open"):
        story.do(action_items.drop_action, item=item.id, closed_on=DAY)
    with pytest.raises(BadInput, match="Describe the action"):
        story.do(action_items.agree_action, session=1, details=NewActionItem(owner=ActionOwner.MENTOR, text=" "))


def test_private_and_shared_notes_of_a_session_are_separate(story: Story, mentorship: MentorshipId):
    record = SessionRecord(held_on=DAY, recap="Good.", shared=("For both.", " "), private=("For me.",))
    session = story.do(sessions_operations.record_session, mentorship=mentorship, record=record)
    [held] = sessions.sessions(story.workspace, mentorship)
    assert [line.text for line in held.notes] == ["For both."]
    assert "For me." not in repr(held)
    assert [line.text for line in private_lines(story.workspace, session)] == ["For me."]


def test_an_invalid_mentorship_is_refused(story: Story):
    nameless = mentoring.Agreement(mentor_name=" ", starts_on=DAY)
    with pytest.raises(BadInput, match="Enter the mentor's name"):
        story.do(mentoring.start_mentorship, engineer=story.engineer, agreement=nameless)
    always = mentoring.Agreement(mentor_name="Kofi", starts_on=DAY, cadence_days=0)
    with pytest.raises(BadInput, match="from 1 to 366"):
        story.do(mentoring.start_mentorship, engineer=story.engineer, agreement=always)


def test_a_plan_has_at_most_three_goals_and_is_agreed_with_at_least_one(story: Story, plan: PlanId):
    with pytest.raises(Refused, match="without goals"):
        story.do(plans.agree_plan, plan=plan)
    goals = [story.do(plans.add_goal, plan=plan, details=GOAL) for _ in range(3)]
    with pytest.raises(Refused, match="at most 3 goals"):
        story.do(plans.add_goal, plan=plan, details=GOAL)
    story.do(plans.remove_goal, goal=goals[1])
    story.do(plans.add_goal, plan=plan, details=GOAL)
    assert [goal.position for goal in plan_queries.goals(story.workspace, plan)] == [1, 2, 3]
    story.do(plans.agree_plan, plan=plan)


def test_a_closed_plan_cannot_be_changed(story: Story, plan: PlanId):
    goal = story.do(plans.add_goal, plan=plan, details=GOAL)
    story.do(plans.check_in, goal=goal, held_on=DAY, text="Half of it.", rating=3)
    story.do(plans.close_goal, goal=goal, state=GoalState.PARTLY, result="Half of it.", closed_on=DAY)
    story.do(plans.close_plan, plan=plan)
    for change in (
        lambda: story.do(plans.add_goal, plan=plan, details=GOAL),
        lambda: story.do(plans.remove_goal, goal=goal),
        lambda: story.do(plans.check_in, goal=goal, held_on=DAY, text="More."),
        lambda: story.do(plans.close_goal, goal=goal, state=GoalState.ACHIEVED, result="", closed_on=DAY),
        lambda: story.do(plans.choose_topics, plan=plan, codes=("T05",)),
        lambda: story.do(plans.set_interest, plan=plan, competency="LEA-1", interest=Interest.HIGH),
        lambda: story.do(plans.close_plan, plan=plan),
    ):
        with pytest.raises(Refused, match="closed"):
            change()


def test_a_confidential_activity_is_refused_in_a_plan(story: Story, plan: PlanId):
    reference = load_reference()
    activity = next(item.code for item in reference.activities if item.confidential)
    challenge = next(item.code for item in reference.challenges if not item.rated)
    for details in (
        GoalDetails(competency="LEA-1", statement="Rest.", target_rating=4, activities=(activity,)),
        GoalDetails(competency="LEA-1", statement="Rest.", target_rating=4, challenge=challenge),
    ):
        with pytest.raises(Refused, match="is confidential"):
            story.do(plans.add_goal, plan=plan, details=details)
    with pytest.raises(Refused, match="is confidential"):
        story.do(plans.choose_topics, plan=plan, codes=("T05", challenge))
    assert plan_queries.goals(story.workspace, plan) == ()
    assert plan_queries.topics(story.workspace, plan) == ()


def test_a_goal_takes_its_baseline_from_the_review(story: Story):
    story.make_ready()
    story.do(review_status.submit, review=story.review)
    ends_on = DAY + timedelta(days=90)
    plan = story.do(plans.start_plan, review=story.review, target_profile="SA", starts_on=DAY, ends_on=ends_on)
    story.do(plans.add_goal, plan=plan, details=GOAL)
    [goal] = plan_queries.goals(story.workspace, plan)
    assert goal.baseline_rating == 4
    with pytest.raises(BadInput, match="before it starts"):
        story.do(plans.start_plan, review=story.review, target_profile="SA", starts_on=DAY, ends_on=date(2026, 1, 1))
    with pytest.raises(BadInput, match="neither a level nor a path"):
        story.do(plans.start_plan, review=story.review, target_profile="CEO", starts_on=DAY, ends_on=ends_on)
