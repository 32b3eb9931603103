"""What the preflight says of a document, compared with the snapshot that the document is built from."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

import pytest

from models.domain.documents import Edition
from models.snapshots.build_plan import plan_snapshot
from models.snapshots.build_review import review_snapshot
from models.snapshots.plan import PlanGoal, PlanSnapshot
from models.snapshots.preflight import HR_PLAN_WITHOUT, HR_WITHOUT, NEVER, plan_preflight, review_preflight
from models.snapshots.review import ReviewSnapshot
from tests.models.snapshots.small_team import DAY, Team, put_row

Count: TypeAlias = Callable[[ReviewSnapshot], int]


def _details(goal: PlanGoal) -> bool:
    return any(
        (goal.statement, goal.measure, goal.activities, goal.support, goal.resources, goal.check_ins, goal.result)
    )


CLAIMS: dict[str, Count] = {
    "{n} rating with expected": lambda review: sum(line.value is not None for line in review.competencies),
    ", {n} comment, ": lambda review: sum(bool(line.comment) for line in review.competencies),
    ", {n} piece of evidence in full.": lambda review: sum(bool(line.situation) for line in review.evidence),
    "{n} other piece of evidence with its impact only.": lambda review: sum(not e.situation for e in review.evidence),
    "The rubric's description of each rating.": lambda review: any(line.anchor for line in review.competencies),
    "{n} plan to observe a competency.": lambda review: sum(bool(line.observe_plan) for line in review.competencies),
    "{n} comment by others.": lambda review: sum(len(group.comments) for group in review.opinions),
    "The differences between self-rating and reviewer.": lambda review: review.self_comparison is not None,
    "The employee comment, unedited.": lambda review: bool(review.comment),
    "Goals of the last period with measure and result: {n}.": lambda review: sum(map(_details, review.last_goals)),
    "Goals of the last period with due date and status: {n}.": lambda review: sum(
        not _details(goal) for goal in review.last_goals
    ),
    "Goals of the plan with measure and first steps: {n}.": lambda review: sum(
        map(_details, review.growth.goals if review.growth else ())
    ),
    "Goals of the plan with due date and status: {n}.": lambda review: sum(
        not _details(goal) for goal in (review.growth.goals if review.growth else ())
    ),
    "Readiness for Software Architect.": lambda review: bool(review.growth and review.growth.readiness),
    "{n} qualification with": lambda review: len(review.qualifications),
}
"""What the preflight of a review can say, and the number of it in a snapshot."""


@pytest.fixture(params=["submitted", "draft"])
def review(team: Team, request: pytest.FixtureRequest) -> Callable[[Edition], ReviewSnapshot]:
    values = {"state": request.param}
    team.workspace.do(put_row, table="review", key=team.review, values=values)
    return lambda edition: review_snapshot(team.workspace, team.review, edition, DAY)


@pytest.mark.parametrize("edition", Edition)
def test_a_review_is_listed_as_its_snapshot_is(review: Callable[[Edition], ReviewSnapshot], edition: Edition) -> None:
    given = review(edition)
    reported = " ".join(review_preflight(given).inside)
    for claim, count in CLAIMS.items():
        number = count(given)
        words = claim.format(n=number)
        if number > 1:
            words = (
                words.replace(" rating ", " ratings ").replace(" comment", " comments").replace(" piece ", " pieces ")
            )
            words = words.replace("its impact", "their impact").replace("qualification ", "qualifications ")
        optional = not claim.startswith((",", "{n} rating"))
        assert (words in reported) == (number > 0 or not optional), claim


def test_what_is_not_in_the_hr_edition_of_a_review_is_in_the_other_one(
    review: Callable[[Edition], ReviewSnapshot],
) -> None:
    hr, engineer = review(Edition.HR), review(Edition.ENGINEER)
    missing: dict[str, Count] = {
        "descriptions of ratings": CLAIMS["The rubric's description of each rating."],
        "plans to observe": CLAIMS["{n} plan to observe a competency."],
        "comments by others": CLAIMS["{n} comment by others."],
        "differences from the self-rating": CLAIMS["The differences between self-rating and reviewer."],
        "measures and results of goals": CLAIMS["Goals of the plan with measure and first steps: {n}."],
        "readiness": CLAIMS["Readiness for Software Architect."],
    }
    assert review_preflight(hr).outside[:2] == (NEVER, HR_WITHOUT)
    assert HR_WITHOUT not in review_preflight(engineer).outside
    for words, count in missing.items():
        assert words in HR_WITHOUT
        assert count(hr) == 0, words
        assert engineer.draft or count(engineer), words


@pytest.mark.parametrize("edition", Edition)
def test_a_plan_is_listed_as_its_snapshot_is(team: Team, edition: Edition) -> None:
    given = plan_snapshot(team.workspace, team.plan, edition, DAY)
    found = plan_preflight(given)
    reported = " ".join(found.inside)
    assert ("session with their recaps" in reported) == bool(given.sessions)
    assert ("1 action" in reported) == bool(given.actions)
    assert ("1 goal with due date, status and progress." in reported) == (not any(map(_details, given.goals)))
    assert (HR_PLAN_WITHOUT in found.outside) == (not _withheld(given))


def _withheld(plan: PlanSnapshot) -> bool:
    """Whether a plan has anything that the HR edition does not have."""
    check_ins = any(mark.kind == "check-in" for mark in plan.milestones)
    topics, agreement = plan.trends or plan.challenges, plan.agreement or plan.support or plan.closing_criteria
    content = (plan.sessions, plan.actions, plan.readiness, plan.competencies, topics, check_ins, agreement)
    return any(content) or any(map(_details, plan.goals))


def test_an_unwritten_summary_and_an_open_decision_are_warnings(team: Team) -> None:
    given = replace(review_snapshot(team.workspace, team.review, Edition.HR, DAY), summary=" ", decision=None)
    warnings = " ".join(review_preflight(given).warnings)
    assert "There is no summary." in warnings
    assert "The conclusion is not decided." in warnings
