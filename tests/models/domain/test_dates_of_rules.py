"""Rules about days: overdue actions, sessions of today, plans, appeals, requests for opinions."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from models.domain.mentoring import is_overdue, may_be_in_progress
from models.domain.opinions import usual_answer_due
from models.domain.plans import proposed_target, usual_end
from models.domain.reviews import appeal_ends, usual_decision_due

TODAY = date(2026, 11, 27)
DAY = timedelta(days=1)


def test_an_action_is_overdue_from_the_day_after_it_was_due():
    assert [is_overdue(day, TODAY) for day in (TODAY - DAY, TODAY, TODAY + DAY, None)] == [True, False, False, False]


def test_a_session_of_an_earlier_day_is_over():
    assert [may_be_in_progress(day, TODAY) for day in (TODAY - DAY, TODAY)] == [False, True]


def test_a_plan_is_proposed_for_ninety_days():
    assert usual_end(date(2026, 1, 1)) == date(2026, 4, 1)


def test_the_appeal_period_begins_when_a_review_is_shared():
    assert appeal_ends(date(2026, 1, 1), 30) == date(2026, 1, 31)
    assert appeal_ends(None, 30) is None


def test_an_appeal_is_proposed_to_be_decided_within_two_weeks():
    assert usual_decision_due(date(2026, 1, 1)) == date(2026, 1, 15)


def test_an_answer_to_a_request_is_proposed_within_ten_days():
    assert usual_answer_due(date(2026, 1, 1)) == date(2026, 1, 11)


@given(rating=st.integers(1, 5), expected=st.integers(1, 5))
def test_a_goal_aims_one_step_up_and_never_down(rating: int, expected: int):
    target = proposed_target(rating, expected)
    assert rating <= target <= max(rating, expected)
    assert target - rating <= 1


def test_a_goal_for_an_unrated_competency_aims_at_the_expected_level():
    assert proposed_target(None, 4) == 4
