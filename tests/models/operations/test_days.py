"""Days of the steps of a review: local, in order, and none in the future."""

from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone

import pytest

from models.domain.documents import Edition
from models.domain.plans import GoalState
from models.domain.reviews import ReviewId
from models.operations import action_items, mentoring, plans, review_status, sessions
from models.queries import reviews as queries
from models.snapshots.build_review import review_snapshot
from models.support import dates
from models.support.errors import BadInput
from models.views.review_status import review_status_view
from models.views.reviews import search_reviews
from models.workspace.operation import operation
from models.workspace.transaction import Transaction
from tests.models.operations.conftest import Story

TODAY, DAY = date.today(), timedelta(days=1)
TOMORROW = TODAY + DAY


@operation("test.pass_on_at", "Pass on at {at}")
def pass_on_at(tx: Transaction, *, review: ReviewId, at: str) -> None:
    """Submit and share, as if it was `at`, UTC."""
    tx.at, tx.today = at, dates.local_day(at)
    review_status.submit.run(tx, review=review)
    review_status.share.run(tx, review=review)


@pytest.fixture(params=[timedelta(hours=-11, minutes=-30), timedelta(hours=13, minutes=45)], ids=str)
def far_from_utc(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> timedelta:
    """The clock on the wall is many hours apart from UTC."""
    monkeypatch.setattr(dates, "ZONE", timezone(request.param))
    return request.param


def share(story: Story, on: date = TODAY) -> None:
    story.make_ready()
    story.do(pass_on_at, review=story.review, at=f"{on}T12:00:00Z")


def test_a_conversation_is_not_before_sharing_or_in_the_future(story: Story):
    share(story, TODAY - 3 * DAY)
    with pytest.raises(BadInput, match=f"{TOMORROW} is in the future. Enter the day on which it happened"):
        story.do(review_status.hold_conversation, review=story.review, held_on=TOMORROW)
    with pytest.raises(BadInput, match="Enter that day or a later one for the conversation"):
        story.do(review_status.hold_conversation, review=story.review, held_on=TODAY - 4 * DAY)
    assert queries.review(story.workspace, story.review).conversation_on is None
    story.do(review_status.hold_conversation, review=story.review, held_on=TODAY - 3 * DAY)


@pytest.mark.parametrize("refused", [False, True])
def test_an_answer_is_not_before_the_conversation_or_in_the_future(story: Story, refused: bool):
    def answer(on: date) -> None:
        if refused:
            story.do(review_status.refuse, review=story.review, given_on=on, witness_name="Ada Abara")
        else:
            story.do(review_status.acknowledge, review=story.review, given_on=on)

    share(story, TODAY - 3 * DAY)
    story.do(review_status.hold_conversation, review=story.review, held_on=TODAY - DAY)
    with pytest.raises(BadInput, match="in the future"):
        answer(TOMORROW)
    with pytest.raises(BadInput, match="Enter that day or a later one"):
        answer(TODAY - 2 * DAY)
    answer(TODAY - DAY)


def test_the_due_date_of_an_appeal_is_not_before_it_was_raised(story: Story):
    share(story)
    appeal = {"review": story.review, "reason": "The outage was not mine.", "decider_name": "Ada Abara"}
    with pytest.raises(BadInput, match="in the past"):
        story.do(review_status.raise_appeal, due_on=TODAY - DAY, **appeal)
    story.do(review_status.raise_appeal, due_on=TODAY, **appeal)


def test_sessions_and_finished_actions_are_not_in_the_future(story: Story):
    agreement = mentoring.Agreement(mentor_name="Kofi Mensah", starts_on=date(2026, 1, 5))
    mentorship = story.do(mentoring.start_mentorship, engineer=story.engineer, agreement=agreement)
    session = story.do(sessions.start_session, mentorship=mentorship, held_on=TODAY)
    item = story.do(
        action_items.agree_action, session=session, details=action_items.NewActionItem(text="Pair.", owner="mentor")
    )
    period = {"starts_on": date(2026, 7, 1), "ends_on": date(2026, 12, 31)}
    plan = story.do(plans.start_plan, review=story.review, target_profile="LEAD", **period)
    details = plans.GoalDetails(competency="COD-4", statement="Reviews well.", target_rating=5, activities=("A01",))
    goal = story.do(plans.add_goal, plan=plan, details=details)
    attempts: dict[str, Callable[[], object]] = {
        "start": lambda: story.do(sessions.start_session, mentorship=mentorship, held_on=TOMORROW),
        "date": lambda: story.do(sessions.date_session, session=session, held_on=TOMORROW),
        "check in": lambda: story.do(plans.check_in, goal=goal, held_on=TOMORROW, text="Better."),
        "finish": lambda: story.do(action_items.finish_action, item=item, closed_on=TOMORROW),
        "activity": lambda: story.do(plans.finish_activity, goal=goal, activity="A01", done_on=TOMORROW),
        "close": lambda: story.do(
            plans.close_goal, goal=goal, state=GoalState.ACHIEVED, result="Done.", closed_on=TOMORROW
        ),
        "work and life": lambda: story.do(
            mentoring.write_work_life_note, mentorship=mentorship, held_on=TOMORROW, text="Fine."
        ),
    }
    for run in attempts.values():
        with pytest.raises(BadInput, match="in the future"):
            run()


def test_the_day_of_every_stored_time_is_the_local_day(story: Story, far_from_utc: timedelta):
    late_evening = f"{date(2026, 7, 1)}T23:30:00"
    at = (datetime.fromisoformat(late_evening) - far_from_utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    story.make_ready()
    story.do(pass_on_at, review=story.review, at=at)
    first = date(2026, 7, 1)
    view = review_status_view(story.workspace, story.review)
    assert (view.submitted_on, view.review.shared_on, view.appeal_until) == (first, first, date(2026, 7, 31))
    [row] = search_reviews(story.workspace, story.cycle).rows
    assert (row.shared_on, row.appeal_until) == (first, date(2026, 7, 31))
    rights = review_snapshot(story.workspace, story.review, Edition.ENGINEER, date(2026, 7, 2)).rights
    assert rights.appeal_until == date(2026, 7, 31)
    story.do(review_status.hold_conversation, review=story.review, held_on=first)
    story.do(revise_at, review=story.review, at=at)
    [past] = queries.superseded_revisions(story.workspace, story.review)
    assert past.superseded_on == first


@operation("test.revise_at", "Revise at {at}")
def revise_at(tx: Transaction, *, review: ReviewId, at: str) -> None:
    tx.at = at
    review_status.revise.run(tx, review=review, reason="A word was wrong.")
