"""View of an engineer: figures, areas, competencies and the next step."""

from datetime import date
from fractions import Fraction

from models.domain.plans import GoalState
from models.domain.reviews import ReviewId
from models.operations import cycles, engineers, plans, review_status, reviews
from models.operations.plans import GoalDetails
from models.rubric.load import shipped_rubric
from models.views.engineer import ProfileView, profile_view
from models.views.engineer_ratings import ProfileCompetency
from tests.models.operations.conftest import Story

RUBRIC = shipped_rubric()
LATER = {"starts_on": date(2026, 7, 1), "ends_on": date(2026, 12, 31), "rubric": RUBRIC}


def rate(story: Story, review: ReviewId, **above: int) -> None:
    """Rate everything as it is expected of a senior, the areas named by so much more or less."""
    for area in RUBRIC.areas:
        for competency in area.competencies:
            value = competency.expected["SR"] + above.get(area.code, 0)
            story.do(reviews.rate, review=review, competency=competency.code, value=min(max(value, 1), 5))


def seen(story: Story) -> ProfileView:
    return profile_view(story.workspace, story.engineer)


def next_review(story: Story, **excluded: str) -> ReviewId:
    cycle = story.do(cycles.create_cycle, name="2026-H2", excluded=excluded, **LATER)
    return story.do(reviews.start_review, engineer=story.engineer, cycle=cycle, reviewer_name="Marta Lindqvist")


def test_the_key_figures_are_strongest_area_largest_gap_and_change(story: Story):
    rate(story, story.review, LEA=-1)
    rate(story, next_review(story), PER=1, STR=-2, COD=-1)
    view = seen(story)
    assert view.strongest
    assert view.largest_gap
    assert view.newest
    assert view.before
    assert (view.strongest.code, view.largest_gap.code) == ("PER", "STR")
    assert view.largest_gap.distance == -2
    assert view.change == view.newest.score.score - view.before.score.score  # type: ignore[operator]
    assert (view.before.reached, view.newest.reached, view.newest.scored) == (11, 10, 12)


def test_ratings_as_expected_have_no_gap(story: Story):
    rate(story, story.review)
    view = seen(story)
    assert view.strongest
    assert view.strongest.distance == Fraction(0)
    assert (view.largest_gap, view.before, view.change) == (None, None, None)


def test_without_a_score_there_are_no_key_figures(story: Story):
    story.do(reviews.rate, review=story.review, competency="COD-1", value=4)
    view = seen(story)
    assert (view.newest, view.strongest, view.largest_gap, view.change, view.areas) == (None, None, None, None, ())


def test_a_competency_is_rated_not_observed_blank_or_excluded(story: Story):
    review = next_review(story, **{"SEC-4": "No regulated data."})
    for code in (competency.code for competency in RUBRIC.competencies if competency.code not in ("COD-2", "SEC-4")):
        story.do(reviews.rate, review=review, competency=code, value=3)
    story.do(reviews.mark_not_observed, review=review, competency="COD-1")
    cells = {item.code: item for area in seen(story).areas for item in area.competencies}
    assert list(cells) == [competency.code for competency in RUBRIC.competencies]

    def shown_fields(item: ProfileCompetency) -> tuple[object, ...]:
        return item.rating, item.answered, item.excluded

    assert shown_fields(cells["COD-1"]) == (None, True, "")
    assert shown_fields(cells["COD-2"]) == (None, False, "")
    assert shown_fields(cells["SEC-4"]) == (None, False, "No regulated data.")
    assert shown_fields(cells["COD-4"]) == (3, True, "")
    below = {competency.code for competency in RUBRIC.competencies if competency.expected["SR"] > 3} - {
        "COD-1",
        "COD-2",
        "SEC-4",
    }
    assert {code for code, item in cells.items() if item.is_below} == below


def test_the_newest_cycle_is_offered_without_a_review_or_a_draft(story: Story):
    def offered() -> tuple[object, object]:
        view = seen(story)
        return view.to_start and view.to_start.name, view.review_to_open and view.review_to_open.cycle_name

    assert offered() == (None, "2026-H1")
    story.do(cycles.create_cycle, name="2026-H2", **LATER)
    assert offered() == ("2026-H2", "2026-H1")
    story.make_ready()
    story.do(review_status.submit, review=story.review)
    assert offered() == ("2026-H2", None)
    story.do(engineers.archive_engineer, engineer=story.engineer)
    assert offered() == (None, "2026-H1")


def test_a_plan_counts_its_goals(story: Story):
    story.make_ready()
    story.do(review_status.submit, review=story.review)
    ends_on = date(2026, 10, 1)
    plan = story.do(
        plans.start_plan, review=story.review, target_profile="TL", starts_on=date(2026, 7, 1), ends_on=ends_on
    )
    goals = [
        story.do(plans.add_goal, plan=plan, details=GoalDetails(competency=code, statement="Lead.", target_rating=4))
        for code in ("LEA-1", "LEA-2", "LEA-3")
    ]
    story.do(plans.close_goal, goal=goals[0], state=GoalState.ACHIEVED, result="", closed_on=ends_on)
    story.do(plans.close_goal, goal=goals[1], state=GoalState.DROPPED, result="", closed_on=ends_on)
    found = seen(story).plan
    assert found
    assert (found.achieved, [goal.id for goal in found.open_goals]) == (1, [goals[2]])
