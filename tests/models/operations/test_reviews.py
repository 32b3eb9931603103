"""A review from the draft to its last status."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from models.domain.evidence import Observation
from models.domain.reviews import NEXT_STATES, PointKind, ReviewId, ReviewState
from models.domain.settings import Settings
from models.operations import cycles, engineers, review_status, reviews
from models.operations.evidence import add_evidence, edit_evidence, gather_evidence, remove_evidence
from models.operations.settings import change_settings
from models.queries import review_content
from models.queries import reviews as queries
from models.queries.receipts import appeals, receipt
from models.rubric.load import shipped_rubric
from models.support.errors import BadInput, Refused
from models.views.review_status import review_status_view
from models.workspace.operation import operation
from models.workspace.transaction import Transaction
from tests.models.operations.conftest import INES, Story

SEEN = Observation(happened_on=date(2026, 3, 4), behaviour="Found the lock.", competencies=("COD-1",))


@operation("test.share_on", "Share on {day}")
def share_on(tx: Transaction, *, review: ReviewId, day: date) -> None:
    with tx.backdated(day):
        review_status.share.run(tx, review=review)


def state(story: Story) -> ReviewState:
    return queries.review(story.workspace, story.review).state


def change_status(story: Story, to: ReviewState) -> None:
    """Bring a review that is ready to the state `to`, the usual way."""
    steps: dict[ReviewState, Callable[[], Any]] = {
        ReviewState.DRAFT: lambda: story.do(review_status.submit, review=story.review),
        ReviewState.SUBMITTED: lambda: story.do(review_status.share, review=story.review),
        ReviewState.SHARED: lambda: story.do(
            review_status.hold_conversation, review=story.review, held_on=date.today()
        ),
        ReviewState.DISCUSSED: lambda: story.do(review_status.acknowledge, review=story.review, given_on=date.today()),
        ReviewState.ACKNOWLEDGED: lambda: story.do(review_status.close_review, review=story.review),
    }
    while state(story) is not to:
        steps[state(story)]()


def test_a_review_copies_names_level_and_rubric_of_its_start(story: Story):
    changed = replace(INES, name="Ines Duarte Melo", level="LEAD", manager_name="Peter Osei", team="Ledger")
    story.do(engineers.edit_engineer, engineer=story.engineer, details=changed)
    row = queries.review(story.workspace, story.review)
    assert (row.engineer_name, row.level, row.manager_name, row.team) == (
        "Ines Duarte",
        "SR",
        "Marta Lindqvist",
        "Orders",
    )


def test_an_engineer_has_one_review_in_a_cycle(story: Story):
    with pytest.raises(Refused, match="already has a review in cycle “2026-H1”"):
        story.do(reviews.start_review, engineer=story.engineer, cycle=story.cycle, reviewer_name="Peter Osei")


@pytest.mark.parametrize("value", [0, 6, -1])
def test_only_one_to_five_are_ratings(story: Story, value: int):
    with pytest.raises(BadInput, match="1 to 5"):
        story.do(reviews.rate, review=story.review, competency="COD-4", value=value)
    with pytest.raises(BadInput, match="COD-4"):
        story.do(reviews.rate_many, review=story.review, ratings={"COD-4": value})
    assert review_content.ratings(story.workspace, story.review) == {}


def test_rating_commenting_and_not_observed(story: Story):
    story.do(reviews.comment_on_rating, review=story.review, competency="COD-4", comment="Calm and exact.")
    story.do(reviews.rate, review=story.review, competency="COD-4", value=4)
    story.do(reviews.mark_not_observed, review=story.review, competency="SEC-4", observe_plan="Join the audit.")
    rows = review_content.rating_rows(story.workspace, story.review)
    assert (rows["COD-4"].value, rows["COD-4"].comment) == (4, "Calm and exact.")
    assert (rows["SEC-4"].value, rows["SEC-4"].observe_plan) == (None, "Join the audit.")
    story.do(reviews.clear_rating, review=story.review, competency="COD-4")
    assert "COD-4" not in review_content.ratings(story.workspace, story.review)
    with pytest.raises(BadInput, match="no competency XYZ-1"):
        story.do(reviews.rate, review=story.review, competency="XYZ-1", value=3)


def test_an_excluded_competency_is_not_rated_and_not_missing(story: Story):
    story.do(cycles.exclude_competency, cycle=story.cycle, competency="OPS-4", reason="No data centre of our own.")
    with pytest.raises(Refused, match="does not apply in this cycle"):
        story.do(reviews.rate, review=story.review, competency="OPS-4", value=3)
    assert not any(item.code == "OPS-4" for item in review_content.missing(story.workspace, story.review))
    story.do(reviews.rate, review=story.review, competency="COD-1", value=3)
    with pytest.raises(Refused, match="already rated"):
        story.do(cycles.exclude_competency, cycle=story.cycle, competency="COD-1", reason="Too late.")


def test_evidence_needs_a_behaviour_and_a_competency(story: Story):
    with pytest.raises(BadInput, match="behaviour"):
        story.do(add_evidence, review=story.review, observation=replace(SEEN, behaviour=" "))
    with pytest.raises(BadInput, match="at least one competency"):
        story.do(add_evidence, review=story.review, observation=replace(SEEN, competencies=()))
    evidence = story.do(add_evidence, review=story.review, observation=SEEN)
    more = replace(SEEN, behaviour="Found both locks.", competencies=("COD-2",))
    story.do(edit_evidence, evidence=evidence, observation=more)
    [row] = review_content.evidence(story.workspace, story.review)
    assert (row.behaviour, row.competencies) == ("Found both locks.", ("COD-2",))
    story.do(remove_evidence, evidence=evidence)
    assert review_content.evidence(story.workspace, story.review) == ()


def test_submission_reports_what_is_missing(story: Story):
    core = sum(competency.core for competency in shipped_rubric().competencies)
    assert (
        len(review_content.missing(story.workspace, story.review)) == core + 2
    )  # every core competency, the summary and the decision
    with pytest.raises(Refused, match="The summary is empty"):
        story.do(review_status.submit, review=story.review)
    story.make_ready()
    assert review_content.missing(story.workspace, story.review) == ()
    expected = shipped_rubric().competency("GRO-4").expected["SR"]
    [*_, last] = review_content.evidence(story.workspace, story.review)
    story.do(remove_evidence, evidence=last.id)
    story.do(reviews.rate, review=story.review, competency="GRO-4", value=expected - 2)
    story.decide()
    [item] = review_content.missing(story.workspace, story.review)
    assert item.code == "GRO-4"
    assert "evidence from a second month" in item.reason


def test_evidence_outside_the_period_does_not_count(story: Story):
    story.do(reviews.write_summary, review=story.review, summary="Short.")
    story.do(reviews.rate, review=story.review, competency="COD-1", value=4)
    late = replace(SEEN, happened_on=date(2026, 7, 1))
    story.do(add_evidence, review=story.review, observation=late)
    assert "COD-1" in {item.code for item in review_content.missing(story.workspace, story.review)}


@pytest.mark.parametrize("at", [item for item in ReviewState if item is not ReviewState.REFUSED])
def test_every_change_of_status_except_the_next_is_refused(story: Story, at: ReviewState):
    story.make_ready()
    change_status(story, at)
    assert state(story) is at
    moves: dict[ReviewState, Callable[[], Any]] = {
        ReviewState.DRAFT: lambda: story.do(review_status.return_to_draft, review=story.review),
        ReviewState.SUBMITTED: lambda: story.do(review_status.submit, review=story.review),
        ReviewState.SHARED: lambda: story.do(review_status.share, review=story.review),
        ReviewState.DISCUSSED: lambda: story.do(
            review_status.hold_conversation, review=story.review, held_on=date.today()
        ),
        ReviewState.CLOSED: lambda: story.do(review_status.close_review, review=story.review),
    }
    for to, move in moves.items():
        if to not in NEXT_STATES[at]:
            with pytest.raises(Refused, match=f"A review that is {at} cannot become {to}"):
                move()
    assert state(story) is at


def test_a_review_that_is_not_a_draft_cannot_be_changed(story: Story):
    story.make_ready()
    change_status(story, ReviewState.SUBMITTED)
    with pytest.raises(Refused, match="Return it to draft"):
        story.do(reviews.rate, review=story.review, competency="COD-1", value=3)
    change_status(story, ReviewState.SHARED)
    for change in (
        lambda: story.do(reviews.rate, review=story.review, competency="COD-1", value=3),
        lambda: story.do(reviews.write_summary, review=story.review, summary="Other."),
        lambda: story.do(add_evidence, review=story.review, observation=SEEN),
        lambda: story.do(
            reviews.write_point,
            review=story.review,
            kind=PointKind.GROWTH,
            position=1,
            competency="COD-1",
            behaviour="Other.",
        ),
    ):
        with pytest.raises(Refused, match="Open a new revision"):
            change()


def test_a_change_after_sharing_creates_a_revision_and_keeps_the_old_one(story: Story):
    story.make_ready()
    with pytest.raises(Refused, match="without a new revision"):
        story.do(review_status.revise, review=story.review, reason="A date was wrong.")
    change_status(story, ReviewState.SHARED)
    assert story.do(review_status.revise, review=story.review, reason="A date was wrong.") == 2
    story.do(reviews.write_summary, review=story.review, summary="Corrected.")
    row = queries.review(story.workspace, story.review)
    assert (row.revision, row.state, row.summary) == (2, ReviewState.DRAFT, "Corrected.")
    [past] = queries.superseded_revisions(story.workspace, story.review)
    assert (past.number, past.reason) == (1, "A date was wrong.")
    [kept] = story.workspace.query("SELECT content FROM review_revision")
    assert "A steady half-year." in kept["content"]
    assert "Corrected." not in kept["content"]


def test_the_employee_comment_needs_sharing_which_undo_cannot_revert(story: Story):
    story.make_ready()
    with pytest.raises(Refused, match="can comment while it is shared"):
        story.do(review_status.write_employee_comment, review=story.review, text="I see it otherwise.")
    change_status(story, ReviewState.SHARED)
    assert story.workspace.undo_label() is None
    story.do(review_status.write_employee_comment, review=story.review, text="I see it otherwise.")
    assert story.workspace.undo_label() is None
    assert receipt(story.workspace, story.review, 1).comment == "I see it otherwise."
    change_status(story, ReviewState.CLOSED)
    with pytest.raises(Refused, match="can comment while"):
        story.do(review_status.write_employee_comment, review=story.review, text="Later.")


def test_changing_an_employee_comment_is_explicit_and_keeps_the_old_text(story: Story):
    story.make_ready()
    change_status(story, ReviewState.SHARED)
    with pytest.raises(Refused, match="no comment to edit"):
        story.do(review_status.change_employee_comment, review=story.review, text="Later words.")
    story.do(review_status.write_employee_comment, review=story.review, text="I see it otherwise.")
    with pytest.raises(Refused, match="already stored"):
        story.do(review_status.write_employee_comment, review=story.review, text="Somebody else's words.")
    for text in ("I see two ratings otherwise.", "I see two ratings otherwise.", "I see one rating otherwise."):
        story.do(review_status.change_employee_comment, review=story.review, text=text)
    view = review_status_view(story.workspace, story.review)
    assert view.receipt.comment == "I see one rating otherwise."
    today = view.receipt.comment_on
    assert [(comment.text, comment.written_on, comment.replaced_on) for comment in view.receipt.earlier_comments] == [
        ("I see two ratings otherwise.", today, today),
        ("I see it otherwise.", today, today),
    ]
    assert story.workspace.undo_label() is None
    change_status(story, ReviewState.CLOSED)
    with pytest.raises(Refused, match="can comment while"):
        story.do(review_status.change_employee_comment, review=story.review, text="Later.")


@pytest.mark.parametrize(("days", "late"), [(30, False), (31, True)])
def test_a_late_appeal_is_recorded_as_late(story: Story, days: int, late: bool):
    story.make_ready()
    change_status(story, ReviewState.SUBMITTED)
    story.do(share_on, review=story.review, day=date.today() - timedelta(days=days))
    appeal = {"reason": "The outage was not mine.", "decider_name": "Ada Abara", "due_on": date(2027, 1, 8)}
    number = story.do(review_status.raise_appeal, review=story.review, **appeal)
    story.do(review_status.decide_appeal, appeal=number, decision="Heard, and upheld.")
    story.do(review_status.revise, review=story.review, reason="The appeal was upheld.")
    story.do(change_settings, settings=Settings(appeal_days=400))
    assert [item.late for item in appeals(story.workspace, story.review)] == [late]


def test_evidence_of_a_future_date_is_refused(story: Story):
    tomorrow = replace(SEEN, happened_on=date.today() + timedelta(days=1))
    with pytest.raises(BadInput, match="in the future"):
        story.do(add_evidence, review=story.review, observation=tomorrow)
    with pytest.raises(BadInput, match="in the future"):
        story.do(gather_evidence, review=story.review, observations=[SEEN, tomorrow])
    evidence = story.do(add_evidence, review=story.review, observation=SEEN)
    with pytest.raises(BadInput, match="in the future"):
        story.do(edit_evidence, evidence=evidence, observation=tomorrow)
    [kept] = review_content.evidence(story.workspace, story.review)
    assert kept.happened_on == SEEN.happened_on


def test_a_refusal_to_sign_needs_a_witness_and_allows_closing(story: Story):
    story.make_ready()
    change_status(story, ReviewState.DISCUSSED)
    with pytest.raises(BadInput, match="witness"):
        story.do(review_status.refuse, review=story.review, given_on=date.today(), witness_name=" ")
    story.do(review_status.refuse, review=story.review, given_on=date.today(), witness_name="Ada Abara")
    story.do(review_status.close_review, review=story.review)
    assert state(story) is ReviewState.CLOSED


def test_an_appeal_is_decided_by_another_person_before_closing(story: Story):
    story.make_ready()
    appeal = {"review": story.review, "reason": "The outage was not mine.", "due_on": date.today()}
    with pytest.raises(Refused, match="before it is shared"):
        story.do(review_status.raise_appeal, decider_name="Ada Abara", **appeal)
    change_status(story, ReviewState.ACKNOWLEDGED)
    with pytest.raises(Refused, match="cannot be the reviewer or the manager"):
        story.do(review_status.raise_appeal, decider_name="marta lindqvist", **appeal)
    number = story.do(review_status.raise_appeal, decider_name="Ada Abara", **appeal)
    with pytest.raises(Refused, match="appeal"):
        story.do(review_status.close_review, review=story.review)
    story.do(review_status.decide_appeal, appeal=number, decision="Upheld: the rating was changed.")
    story.do(review_status.close_review, review=story.review)
