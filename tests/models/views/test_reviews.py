"""View of the reviews of a cycle, and of the engineers without one."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from models.domain.conclusions import Conclusion
from models.domain.cycles import next_half_year
from models.domain.reviews import ReviewState
from models.operations import cycles, engineers, review_status, reviews
from models.rubric.load import shipped_rubric
from models.support.errors import BadInput
from models.views import reviews as queries
from models.views.reviews import ReviewSort
from tests.models.operations.conftest import INES, Story

SOON = date.today() + timedelta(days=14)

TOMAS = replace(INES, name="Tomáš 100%", employee_id="E8", email="t@example.org", team="Ledger", manager_name="")


def found(story: Story, **wanted: object) -> list[str]:
    return [row.engineer_name for row in queries.search_reviews(story.workspace, story.cycle, **wanted).rows]


@pytest.fixture
def two(story: Story) -> Story:
    """Ines has a review; so has Tomáš, with nothing answered."""
    tomas = story.do(engineers.add_engineer, details=TOMAS)
    story.do(reviews.start_reviews, engineers=[tomas], cycle=story.cycle)
    return story


def test_the_default_reviewer_is_the_manager_or_else_the_user(two: Story):
    colleague = two.do(
        engineers.add_engineer, details=replace(INES, employee_id="E9", email="", manager_name="Peter Osei")
    )
    two.do(reviews.start_reviews, engineers=[colleague], cycle=two.cycle)
    rows = two.workspace.query("SELECT employee_id, reviewer_name FROM review ORDER BY employee_id")
    assert {row["employee_id"]: row["reviewer_name"] for row in rows} == {
        "E7": "Marta Lindqvist",
        "E8": "Marta Lindqvist",  # no manager is recorded: she starts it
        "E9": "Peter Osei",
    }


def test_every_word_is_searched_and_wildcards_are_literal(two: Story):
    assert found(two, text="100% ledger") == ["Tomáš 100%"]
    assert found(two, text="1%0") == []
    assert found(two, text="_") == []
    assert found(two, text="marta") == ["Ines Duarte", "Tomáš 100%"]


def test_states_are_counted_and_can_be_filtered(two: Story):
    two.make_ready()
    two.do(review_status.submit, review=two.review)
    view = queries.cycle_view(two.workspace, two.cycle)
    assert view.states == {ReviewState.DRAFT: 1, ReviewState.SUBMITTED: 1}
    assert (view.total, view.engineers, view.without_review, view.asked) == (2, 2, 0, 48)
    assert found(two, state=ReviewState.SUBMITTED) == ["Ines Duarte"]


def test_pages_follow_the_requested_order(two: Story):
    two.do(reviews.rate, review=two.review, competency="COD-1", value=4)
    assert found(two, sort=ReviewSort.ANSWERED) == ["Tomáš 100%", "Ines Duarte"]
    first = queries.search_reviews(two.workspace, two.cycle, sort=ReviewSort.ANSWERED, descending=True, limit=1)
    assert ([row.answered for row in first.rows], first.total) == ([1], 2)
    assert found(two, sort=ReviewSort.ANSWERED, descending=True, limit=1, offset=1) == ["Tomáš 100%"]


@pytest.mark.parametrize("sort", ReviewSort)
def test_every_order_works(two: Story, sort: ReviewSort):
    assert len(found(two, sort=sort)) == 2


def test_a_shared_review_has_an_appeal_deadline_and_a_next_step(story: Story):
    story.make_ready()
    story.do(review_status.submit, review=story.review)
    story.do(review_status.share, review=story.review)
    [row] = queries.search_reviews(story.workspace, story.cycle).rows
    assert row.appeal_until == row.shared_on + timedelta(days=30)  # type: ignore[operator]
    assert row.open_appeals == 0
    appeal = {"reason": "Not mine.", "decider_name": "Ada Abara", "due_on": SOON}
    number = story.do(review_status.raise_appeal, review=story.review, **appeal)
    [row] = queries.search_reviews(story.workspace, story.cycle).rows
    assert (row.open_appeals, row.appeal_due_on) == (1, SOON)
    story.do(review_status.decide_appeal, appeal=number, decision="The rating stands.")
    [row] = queries.search_reviews(story.workspace, story.cycle).rows
    assert (row.open_appeals, row.appeal_due_on) == (0, None)


def test_the_conclusion_is_a_suggestion_until_decided(story: Story):
    verdict = queries.verdict(story.workspace, story.review)
    assert (verdict.score, verdict.decision) == (None, None)
    story.make_ready()
    other = Conclusion.APPROACHING_LEVEL
    story.do(reviews.decide_conclusion, review=story.review, conclusion=other, reason="Two months away.")
    verdict = queries.verdict(story.workspace, story.review)
    assert verdict.suggested is Conclusion.MEETS_LEVEL
    assert verdict.decision is not None
    assert (verdict.decision.conclusion, verdict.decision.reason) == (other, "Two months away.")


def test_engineers_without_a_review_in_the_cycle(story: Story):
    tomas = story.do(engineers.add_engineer, details=TOMAS)
    names = [item.name for item in queries.engineers_without_review(story.workspace, story.cycle)]
    assert names == ["Tomáš 100%"]
    assert queries.engineers_without_review(story.workspace, story.cycle, text="orders") == ()
    assert queries.engineers_without_review(story.workspace, story.cycle, team="Orders") == ()
    story.do(engineers.archive_engineer, engineer=tomas)
    assert queries.engineers_without_review(story.workspace, story.cycle) == ()


def test_a_cycle_and_its_exclusions_are_created_atomically(story: Story):
    period = {"starts_on": date(2026, 7, 1), "ends_on": date(2026, 12, 31), "rubric": shipped_rubric()}
    with pytest.raises(BadInput, match="Say why OPS-4"):
        story.do(cycles.create_cycle, name="2026-H2", excluded={"SEC-4": "No regulated data.", "OPS-4": " "}, **period)
    assert len(story.workspace.query("SELECT id FROM cycle")) == 1
    cycle = story.do(cycles.create_cycle, name="2026-H2", excluded={"SEC-4": "No regulated data."}, **period)
    view = queries.cycle_view(story.workspace, cycle)
    assert (view.not_applicable, view.asked) == ({"SEC-4": "No regulated data."}, 48)
    story.workspace.undo()
    assert not story.workspace.query("SELECT 1 FROM cycle_not_applicable")
    assert len(story.workspace.query("SELECT id FROM cycle")) == 1


@pytest.mark.parametrize(
    ("last_end", "today", "proposed"),
    [
        (None, date(2026, 3, 1), ("2026-H1", date(2026, 1, 1), date(2026, 6, 30))),
        (None, date(2026, 11, 24), ("2026-H2", date(2026, 7, 1), date(2026, 12, 31))),
        (date(2026, 12, 31), date(2026, 11, 24), ("2027-H1", date(2027, 1, 1), date(2027, 6, 30))),
    ],
)
def test_the_next_half_year_is_proposed(last_end: date | None, today: date, proposed: tuple[str, date, date]):
    assert next_half_year(last_end, today) == proposed
