"""View of a plan: the worked example, and the choices it offers."""

from datetime import date, timedelta

import pytest

from models.domain.conclusions import Conclusion
from models.domain.evidence import Observation
from models.domain.mentoring import ActionOwner
from models.domain.plans import GoalId, GoalState, Interest, PlanId
from models.library.reference import load_reference
from models.operations import action_items, mentoring, plans, reviews, sessions
from models.operations.cycles import create_cycle
from models.operations.evidence import add_evidence
from models.queries.plans import activities, goals
from models.rubric.load import shipped_rubric
from models.support.errors import BadInput, Refused
from models.support.rounding import decimals, signed_decimals
from models.views.plan import activities_for, challenges_for_plans, default_target, description_of, plan_view, targets
from tests.models.assessment.strategies import WORKED
from tests.models.operations.conftest import Story

DAY = date(2026, 7, 13)
END = DAY + timedelta(days=90)


@pytest.fixture
def plan(story: Story) -> PlanId:
    """A plan towards Team Lead out of a review with the ratings of the worked example."""
    rated = {code: rating for code, rating in WORKED.items() if rating is not None}
    story.do(reviews.rate_many, review=story.review, ratings=rated)
    return PlanId(story.do(plans.start_plan, review=story.review, target_profile="TL", starts_on=DAY, ends_on=END))


def details(code: str = "LEA-1", **changed: object) -> plans.GoalDetails:
    values = {"competency": code, "statement": "Let the mentee lead the next change.", "target_rating": 4}
    return plans.GoalDetails(**{**values, **changed})


def order(story: Story, plan: PlanId, count: int = 3) -> list[tuple[str, str]]:
    return [(gap.gap.code, decimals(gap.gap.priority)) for gap in plan_view(story.workspace, plan).gaps[:count]]


@pytest.mark.parametrize(
    ("target", "standing", "count", "first"),
    [
        ("TL", "−0.543", 17, [("LEA-1", "9.33"), ("COM-1", "6.75"), ("LEA-3", "6.22")]),
        ("SA", "−0.950", 25, [("ARC-4", "6.20"), ("ARC-3", "6.20"), ("API-2", "6.00")]),
        ("TS", "−0.775", 28, [("PER-3", "6.86"), ("ARC-3", "4.80"), ("SEC-1", "4.13")]),
        ("LEAD", "−0.862", 26, [("LEA-1", "7.00"), ("COM-1", "5.25"), ("ARC-4", "5.00")]),
    ],
)
def test_the_worked_example_proposes_the_printed_priorities(
    story: Story, plan: PlanId, target: str, standing: str, count: int, first: list[tuple[str, str]]
):
    if target != "TL":
        story.do(plans.set_plan_target, plan=plan, target_profile=target)
    view = plan_view(story.workspace, plan)
    assert signed_decimals(view.readiness.standing, 3) == standing
    assert len(view.gaps) == count
    assert order(story, plan) == first


def test_an_unobserved_competency_is_to_be_observed_and_not_a_gap(story: Story, plan: PlanId):
    story.do(reviews.mark_not_observed, review=story.review, competency="SEC-4", observe_plan="The next audit.")
    view = plan_view(story.workspace, plan)
    found = {item.competency.code: item.arranged for item in view.observe}
    assert found == {"DAT-4": "", "SEC-4": "The next audit.", "LEA-4": ""}
    assert not found.keys() & {gap.gap.code for gap in view.gaps}


def test_interest_changes_the_order(story: Story, plan: PlanId):
    story.do(plans.set_interest, plan=plan, competency="LEA-3", interest=Interest.HIGH)
    assert order(story, plan) == [("LEA-1", "9.33"), ("LEA-3", "7.47"), ("COM-1", "6.75")]
    story.do(plans.set_interest, plan=plan, competency="LEA-1", interest=Interest.LOW)
    assert order(story, plan, 1) == [("LEA-1", "7.47")]
    story.do(plans.set_interest, plan=plan, competency="LEA-3", interest=Interest.NORMAL)
    story.do(plans.set_interest, plan=plan, competency="LEA-1", interest=Interest.NORMAL)
    assert order(story, plan, 1) == [("LEA-1", "9.33")]


def test_a_goal_is_edited_and_keeps_baseline_and_done_activities(story: Story, plan: PlanId):
    goal = GoalId(story.do(plans.add_goal, plan=plan, details=details(activities=("A09", "A10"))))
    story.do(plans.finish_activity, goal=goal, activity="A09", done_on=DAY)
    story.do(plans.edit_goal, goal=goal, details=details(statement="Hand over.", due_on=END, activities=("A09", "A11")))
    [row] = goals(story.workspace, plan)
    assert (row.statement, row.due_on, row.baseline_rating) == ("Hand over.", END, 3)
    assert activities(story.workspace, goal) == {"A09": DAY, "A11": None}
    story.do(plans.reopen_activity, goal=goal, activity="A09")
    assert activities(story.workspace, goal) == {"A09": None, "A11": None}
    with pytest.raises(BadInput, match="is about LEA-1"):
        story.do(plans.edit_goal, goal=goal, details=details("COM-1"))
    with pytest.raises(BadInput, match="Write the statement of the goal"):
        story.do(plans.edit_goal, goal=goal, details=details(statement=" "))
    secret = next(activity.code for activity in load_reference().activities if activity.confidential)
    with pytest.raises(Refused, match="is confidential"):
        story.do(plans.edit_goal, goal=goal, details=details(activities=(secret,)))


def test_a_closed_goal_cannot_be_changed(story: Story, plan: PlanId):
    goal = GoalId(story.do(plans.add_goal, plan=plan, details=details()))
    with pytest.raises(BadInput, match="the result of the goal"):
        story.do(plans.close_goal, goal=goal, state=GoalState.OPEN, result="", closed_on=DAY)
    story.do(plans.close_goal, goal=goal, state=GoalState.PARTLY, result="Half of it.", closed_on=DAY)
    for change in (
        lambda: story.do(plans.edit_goal, goal=goal, details=details()),
        lambda: story.do(plans.check_in, goal=goal, held_on=DAY, text="More."),
    ):
        with pytest.raises(Refused, match="goal is closed"):
            change()
    assert plan_view(story.workspace, plan).active_goals == 0


def test_an_agreed_plan_keeps_its_target_and_a_closed_one_everything(story: Story, plan: PlanId):
    story.do(plans.write_support, plan=plan, support=" Half a day a week. ")
    story.do(plans.add_goal, plan=plan, details=details())
    story.do(plans.agree_plan, plan=plan)
    with pytest.raises(Refused, match="agreed"):
        story.do(plans.set_plan_target, plan=plan, target_profile="SA")
    story.do(plans.close_plan, plan=plan)
    assert plan_view(story.workspace, plan).plan.support == "Half a day a week."
    with pytest.raises(Refused, match="closed"):
        story.do(plans.write_support, plan=plan, support="More.")


def test_a_goal_shows_its_actions_and_the_evidence_since(story: Story, plan: PlanId):
    goal = GoalId(story.do(plans.add_goal, plan=plan, details=details()))
    agreement = mentoring.Agreement(mentor_name="Kofi Mensah", starts_on=DAY)
    mentorship = story.do(mentoring.start_mentorship, engineer=story.engineer, agreement=agreement)
    action = action_items.NewActionItem(owner=ActionOwner.ENGINEER, text="Pair on the ledger", goal=goal)
    session = story.do(
        sessions.record_session,
        mentorship=mentorship,
        record=sessions.SessionRecord(held_on=DAY),
        new_actions=(action,),
    )
    before = Observation(happened_on=date(2026, 3, 4), behaviour="Answered.", competencies=("LEA-1",))
    story.do(add_evidence, review=story.review, observation=before)
    later = story.do(
        reviews.start_review, engineer=story.engineer, cycle=_next_cycle(story), reviewer_name="Marta Lindqvist"
    )
    seen = Observation(happened_on=date(2026, 9, 4), behaviour="Let them lead.", competencies=("LEA-1", "COM-1"))
    story.do(add_evidence, review=later, observation=seen)
    [found] = plan_view(story.workspace, plan).goals
    assert [(action.text, action.session_id) for action in found.actions] == [("Pair on the ledger", session)]
    assert [(item.behaviour, item.review_id, item.rating) for item in found.evidence] == [
        ("Let them lead.", later, None)
    ]


def test_confidential_activities_are_not_offered():
    secret = {activity.code for activity in load_reference().activities if activity.confidential}
    secret |= {challenge.code for challenge in load_reference().challenges if not challenge.rated}
    offered = {entry.code for code in WORKED for entry in activities_for(code)} | {
        item.code for item in challenges_for_plans()
    }
    assert secret
    assert not secret & offered
    assert all(activities_for(code) for code in WORKED)


def test_targets_are_the_current_level_higher_levels_and_all_paths():
    rubric = shipped_rubric()
    assert [target.code for target in targets(rubric, "SR")] == ["SR", "LEAD", "TS", "TL", "SA"]
    assert [target.code for target in targets(rubric, "LEAD")] == ["LEAD", "TS", "TL", "SA"]
    path = next(item for item in load_reference().paths if item.profile == "TL")
    assert description_of(rubric.profile("TL")) == path.text
    assert description_of(rubric.profile("LEAD")) == rubric.profile("LEAD").text


def _next_cycle(story: Story) -> int:
    period = {"starts_on": date(2026, 7, 1), "ends_on": date(2026, 12, 31)}
    return int(story.do(create_cycle, name="2026-H2", rubric=shipped_rubric(), **period))


def test_a_plan_targets_the_current_level_until_it_is_met():
    rubric = shipped_rubric()
    assert default_target(rubric, "SR", "TL", Conclusion.APPROACHING_LEVEL) == "SR"
    assert default_target(rubric, "SR", "TL", Conclusion.MEETS_LEVEL) == "TL"
    assert default_target(rubric, "SR", "", Conclusion.EXCEEDS_LEVEL) == "LEAD"
    assert default_target(rubric, "LEAD", "", Conclusion.MEETS_LEVEL) == "TS"
