"""Hints on a goal, and its progress."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.hints.goal_hints import GoalIssue, GoalText, goal_progress, smart_hints

START = date(2026, 7, 14)
WHOLE = GoalText(
    statement="Lead the design review of the ledger",
    measure="A decision record two colleagues worked from",
    due_on=date(2026, 10, 12),
    baseline=3,
    expected=5,
    target=4,
)


def goal_issues(goal: GoalText, active: int = 1) -> list[GoalIssue]:
    return [hint.issue for hint in smart_hints(goal, starts_on=START, active_goals=active)]


def hint_text(**changed: object) -> str:
    return " ".join(hint.sentence for hint in smart_hints(replace(WHOLE, **changed), starts_on=START, active_goals=1))


def test_a_complete_goal_has_no_issues():
    assert goal_issues(WHOLE) == []


@pytest.mark.parametrize(
    "statement",
    ["", "   ", "Better reviews", "Improve communication", "Learn about queues", "Be more visible", "Lead", "Lead it"],
)
def test_a_wish_or_a_lone_verb_is_not_an_action(statement: str):
    assert goal_issues(replace(WHOLE, statement=statement)) == [GoalIssue.ACTION]


@pytest.mark.parametrize(
    "statement",
    [
        "Improve the p95 latency of checkout to 300 ms",
        "I will pair with a junior on one service",
        "Write down how we decide on a store",
        "Die Entwurfsrunde für den Zahlungsdienst leiten",
    ],
)
def test_a_verb_with_an_object_is_an_action(statement: str):
    assert goal_issues(replace(WHOLE, statement=statement)) == []


def test_a_measure_is_a_number_or_a_named_artefact():
    plain = replace(WHOLE, statement="Lead the round of the ledger team", measure="")
    assert goal_issues(plain) == [GoalIssue.MEASURE]
    assert goal_issues(replace(plain, measure="Everybody is happier")) == [GoalIssue.MEASURE]
    for measure in ("Under 300 ms", "Three of them work alone", "The runbook is used", "drei Kollegen"):
        assert goal_issues(replace(plain, measure=measure)) == []


def test_a_due_date_is_within_a_year_of_the_plans_start():
    assert "due date" in hint_text(due_on=None)
    assert "before the start" in hint_text(due_on=date(2026, 7, 13))
    assert hint_text(due_on=date(2027, 7, 14)) == ""
    assert "more than 12 months" in hint_text(due_on=date(2027, 7, 15))


def test_three_goals_are_enough():
    assert goal_issues(WHOLE, active=3) == []
    assert goal_issues(WHOLE, active=4) == [GoalIssue.FOCUS]


def test_a_goal_needs_a_gap_and_a_target_beyond_today():
    assert "observe it first" in hint_text(baseline=None)
    assert "no gap" in hint_text(baseline=5)
    assert "one step higher" in hint_text(target=3)


@given(
    st.text(), st.text(), st.one_of(st.none(), st.dates()), st.one_of(st.none(), st.integers(1, 5)), st.integers(1, 5)
)
def test_any_text_gives_complete_messages(
    statement: str, measure: str, due_on: date | None, baseline: int | None, target: int
):
    goal = GoalText(statement=statement, measure=measure, due_on=due_on, baseline=baseline, expected=4, target=target)
    for hint in smart_hints(goal, starts_on=START, active_goals=2):
        assert hint.sentence.endswith(".") or hint.sentence.endswith("”.")


@pytest.mark.parametrize(
    ("baseline", "target", "latest", "progress"),
    [
        (3, 5, None, Fraction(0)),
        (3, 5, 4, Fraction(1, 2)),
        (3, 5, 2, Fraction(0)),
        (3, 4, 5, Fraction(1)),
        (3, 3, 3, None),
        (None, 3, 3, None),
    ],
)
def test_progress_is_the_share_of_the_distance_covered(
    baseline: int | None, target: int, latest: int | None, progress: Fraction | None
):
    assert goal_progress(baseline, target, latest) == progress
