"""Cycles that ask the core competencies and a chosen set: what their reviews ask, and what they refuse."""

from datetime import date

import pytest

from models.domain.cycles import CycleId
from models.domain.documents import Edition
from models.domain.evidence import Observation
from models.domain.journal import Obstacle, Visibility
from models.domain.opinions import Channel, Consent, OpinionAnswer
from models.domain.people import EngineerDetails
from models.domain.reviews import OpinionRole, PointKind, ReviewId
from models.operations.asked_competencies import ask_as_cycle
from models.operations.cycles import create_cycle, edit_cycle
from models.operations.engineers import add_engineer
from models.operations.evidence import add_evidence
from models.operations.journal import use_as_evidence, write_note
from models.operations.opinions import ask_opinion, record_answer
from models.operations.plans import start_plan
from models.operations.reviews import (
    clear_rating,
    comment_on_rating,
    delete_review,
    rate,
    rate_many,
    start_review,
    write_point,
)
from models.queries import cycles
from models.queries.journal import note_view
from models.queries.opinion_requests import proposed_competencies
from models.queries.review_content import missing
from models.queries.reviews import exclusions, review
from models.rubric.load import shipped_rubric
from models.snapshots.build_plan import plan_snapshot
from models.snapshots.build_review import review_snapshot
from models.support.errors import BadInput, Refused
from models.views.engineer import profile_view
from models.views.home import home_view
from models.views.opinions import competencies_to_ask, opinions_view
from models.views.plan import plan_view
from models.views.review import editor_view
from models.views.review_header import AskedChange, asked_change
from models.views.reviews import ReviewSort, cycle_view, search_reviews
from tests.models.operations.conftest import Story

RUBRIC = shipped_rubric()
CORE = {item.code for item in RUBRIC.competencies if item.core}
CHOSEN = {"COD-2", "PER-2"}
ASKED = CORE | CHOSEN
NOT_ASKED = {item.code for item in RUBRIC.competencies} - ASKED
AUTUMN = {"starts_on": date(2026, 7, 1), "ends_on": date(2026, 12, 31)}


@pytest.fixture
def focus(story: Story) -> Story:
    """A second cycle of the engineer, which asks the core and two chosen competencies, with its review."""
    cycle = story.do(create_cycle, name="2026-H2", rubric=RUBRIC, chosen=CHOSEN, **AUTUMN)
    started = story.do(start_review, engineer=story.engineer, cycle=cycle, reviewer_name="Marta Lindqvist")
    return Story(story.workspace, story.engineer, CycleId(cycle), ReviewId(started))


def edit(story: Story, chosen: set[str] | None) -> None:
    story.do(edit_cycle, cycle=story.cycle, name="2026-H2", excluded={}, chosen=chosen, **AUTUMN)


def test_overall_comments_are_shown_once_all_competencies_are_rated(focus: Story):
    number = focus.do(
        ask_opinion, review=focus.review, role=OpinionRole.TECH_LEAD, person_name="Kofi Mensah", competencies=ASKED
    )
    answer = OpinionAnswer(competencies={}, comment="All in all: steady.", consent=Consent.NAMED)
    focus.do(record_answer, request=number, answer=answer, channel=Channel.FORM)
    first, *others = sorted(ASKED)

    def comments() -> list[str]:
        [line] = opinions_view(focus.workspace, focus.review, date.today()).lines
        [group] = review_snapshot(focus.workspace, focus.review, Edition.ENGINEER, date.today()).opinions
        assert [comment.text for comment in group.comments] == [line.comment] * bool(line.comment)
        return [line.comment]

    focus.do(rate_many, review=focus.review, ratings=dict.fromkeys(others, 3))
    assert comments() == [""]
    focus.do(rate, review=focus.review, competency=first, value=3)
    assert comments() == ["All in all: steady."]


def asked_by(story: Story, number: ReviewId) -> set[str]:
    return {*editor_view(story.workspace, number).items}


def test_a_changed_cycle_affects_only_reviews_started_later(focus: Story):
    edit(focus, {"GRO-2"})
    assert asked_by(focus, focus.review) == ASKED
    tomas = focus.do(add_engineer, details=EngineerDetails(name="Tomas Novak", level="SR"))
    later = focus.do(start_review, engineer=tomas, cycle=focus.cycle, reviewer_name="Marta Lindqvist")
    assert asked_by(focus, later) == CORE | {"GRO-2"}
    for _ in range(3):
        focus.workspace.undo()
    assert cycles.not_asked(focus.workspace, focus.cycle) == NOT_ASKED
    focus.workspace.redo()
    assert cycles.not_asked(focus.workspace, focus.cycle) == (NOT_ASKED | CHOSEN) - {"GRO-2"}
    edit(focus, None)
    assert cycles.not_asked(focus.workspace, focus.cycle) == frozenset()


def test_a_draft_can_adopt_the_current_competencies_of_its_cycle(focus: Story):
    edit(focus, {"GRO-2"})
    change = asked_change(focus.workspace, review(focus.workspace, focus.review))
    assert change == AskedChange(("GRO-2",), tuple(sorted(CHOSEN)))
    focus.do(ask_as_cycle, review=focus.review)
    assert asked_by(focus, focus.review) == CORE | {"GRO-2"}
    assert asked_change(focus.workspace, review(focus.workspace, focus.review)) is None
    focus.workspace.undo()
    assert asked_by(focus, focus.review) == ASKED
    edit(focus, None)
    focus.do(ask_as_cycle, review=focus.review)
    assert asked_by(focus, focus.review) == ASKED | NOT_ASKED


def test_a_competency_with_content_stays_in_the_review(focus: Story):
    focus.do(rate, review=focus.review, competency="COD-2", value=3)
    edit(focus, {"PER-2"})
    with pytest.raises(Refused, match="no longer includes COD-2, and this review has a rating"):
        focus.do(ask_as_cycle, review=focus.review)
    assert asked_by(focus, focus.review) == ASKED
    focus.do(clear_rating, review=focus.review, competency="COD-2")
    focus.do(ask_as_cycle, review=focus.review)
    assert asked_by(focus, focus.review) == ASKED - {"COD-2"}


def test_choosing_an_unknown_competency_stores_nothing(story: Story):
    with pytest.raises(BadInput, match="no competency XXX-1"):
        story.do(create_cycle, name="2026-H2", rubric=RUBRIC, chosen={"XXX-1"}, **AUTUMN)
    assert [cycle.name for cycle in cycles.list_cycles(story.workspace)] == ["2026-H1"]


def test_a_competency_not_asked_takes_no_rating_evidence_or_point(focus: Story):
    observation = Observation(happened_on=date(2026, 8, 1), behaviour="Wrote it down.", competencies=("COD-1", "DAT-2"))
    for operation, arguments in (
        (rate, {"competency": "DAT-2", "value": 3}),
        (rate_many, {"ratings": {"COD-1": 3, "DAT-2": None}}),
        (comment_on_rating, {"competency": "DAT-2", "comment": "Fast."}),
        (add_evidence, {"observation": observation}),
        (write_point, {"kind": PointKind.GROWTH, "position": 1, "competency": "DAT-2", "behaviour": "Fast."}),
        (ask_opinion, {"role": OpinionRole.SELF, "competencies": ["COD-1", "DAT-2"]}),
    ):
        with pytest.raises(Refused, match="This review does not cover DAT-2"):
            focus.do(operation, review=focus.review, **arguments)


def test_a_competency_not_asked_is_never_missing(focus: Story):
    focus.do(rate_many, review=focus.review, ratings=dict.fromkeys(sorted(ASKED), 3))
    view = editor_view(focus.workspace, focus.review)
    assert view.score.coverage == 1
    assert not view.score.not_rated
    assert (view.to_answer, view.answered) == (len(ASKED), len(ASKED))
    assert {item.code for item in missing(focus.workspace, focus.review)} - {""} <= ASKED
    [row] = search_reviews(focus.workspace, focus.cycle, sort=ReviewSort.ANSWERED).rows
    assert (row.answered, row.to_answer) == (len(ASKED), len(ASKED))
    assert cycle_view(focus.workspace, focus.cycle).asked == len(ASKED)
    open_review = next(item for item in home_view(focus.workspace, date(2026, 8, 1)).writing if item.id == focus.review)
    assert (open_review.answered, open_review.to_answer) == (len(ASKED), len(ASKED))


def test_a_chosen_competency_is_answered_before_submission(focus: Story):
    focus.do(rate_many, review=focus.review, ratings=dict.fromkeys(sorted(CORE), 3))
    assert {item.code for item in missing(focus.workspace, focus.review)} >= CHOSEN
    assert {item.code for item in editor_view(focus.workspace, focus.review).missing} >= CHOSEN
    focus.do(rate_many, review=focus.review, ratings=dict.fromkeys(sorted(CHOSEN), None))
    assert not CHOSEN & {item.code for item in missing(focus.workspace, focus.review)}


def test_a_chosen_competency_that_does_not_apply_is_not_missing(focus: Story):
    excluded = {"COD-2": "No code."}
    focus.do(edit_cycle, cycle=focus.cycle, name="2026-H2", excluded=excluded, chosen=CHOSEN, **AUTUMN)
    codes = {item.code for item in missing(focus.workspace, focus.review)}
    assert "COD-2" not in codes
    assert "PER-2" in codes


def test_only_core_competencies_are_required_in_a_full_cycle(story: Story):
    assert {item.code for item in missing(story.workspace, story.review)} - {""} == CORE


def test_not_asked_comes_before_not_applicable(focus: Story):
    excluded = {"DAT-2": "No database.", "COD-2": "No code."}
    focus.do(edit_cycle, cycle=focus.cycle, name="2026-H2", excluded=excluded, chosen=CHOSEN, **AUTUMN)
    found = exclusions(focus.workspace, review(focus.workspace, focus.review))
    assert found.not_asked == NOT_ASKED
    assert found.not_applicable == {"COD-2": "No code."}
    [row] = search_reviews(focus.workspace, focus.cycle).rows
    assert row.to_answer == len(ASKED) - 1


def test_opinions_are_requested_on_the_competencies_of_the_review(focus: Story):
    for role in (OpinionRole.SELF, OpinionRole.TECH_LEAD):
        assert {*competencies_to_ask(focus.workspace, focus.review, role, "Kofi Mensah")} == ASKED
    proposed = proposed_competencies(focus.workspace, focus.review, "Kofi Mensah")
    assert {item.code for item in proposed} <= ASKED


def test_a_note_becomes_evidence_of_its_asked_competencies_only(focus: Story):
    written = {"engineer": focus.engineer, "happened_on": date(2026, 8, 1), "visibility": Visibility.SHAREABLE}
    note = focus.do(write_note, text="Cut the query to 40 ms.", competencies=["COD-1", "DAT-2"], **written)
    focus.do(use_as_evidence, note=note)
    [evidence] = editor_view(focus.workspace, focus.review).evidence
    assert evidence.competencies == ("COD-1",)
    other = focus.do(write_note, text="Tuned the index.", competencies=["DAT-2"], **written)
    assert note_view(focus.workspace, other).obstacle is Obstacle.NOT_RATED
    with pytest.raises(Refused, match="covers none of the competencies"):
        focus.do(use_as_evidence, note=other)


def test_the_previous_review_is_compared_on_common_competencies(story: Story, focus: Story):
    story.do(rate_many, review=story.review, ratings={item.code: 2 for item in RUBRIC.competencies})
    story.do(rate_many, review=story.review, ratings=dict.fromkeys(sorted(ASKED), 4))
    focus.do(rate_many, review=focus.review, ratings=dict.fromkeys(sorted(ASKED), 4))
    snapshot = review_snapshot(focus.workspace, focus.review, Edition.ENGINEER, date(2027, 1, 10))
    assert {area.previous for area in snapshot.areas} == {4}
    view = profile_view(focus.workspace, focus.engineer)
    assert view.change == 0
    assert {item.code for area in view.areas for item in area.competencies} == ASKED
    assert {area.before for area in view.areas} == {4}


def test_a_plan_has_gaps_only_in_the_competencies_of_its_review(focus: Story):
    focus.do(rate_many, review=focus.review, ratings=dict.fromkeys(sorted(CORE), 2))
    dates = {"starts_on": date(2027, 1, 5), "ends_on": date(2027, 6, 5)}
    plan = focus.do(start_plan, review=focus.review, target_profile="LEAD", **dates)
    view = plan_view(focus.workspace, plan)
    assert {gap.gap.code for gap in view.gaps} <= CORE
    assert {item.competency.code for item in view.observe} == CHOSEN
    assert view.asked is not None
    assert view.asked.number == len(ASKED)
    assert plan_snapshot(focus.workspace, plan, Edition.ENGINEER, date(2027, 1, 10)).asked == view.asked
    assert plan_snapshot(focus.workspace, plan, Edition.HR, date(2027, 1, 10)).asked is None


@pytest.mark.parametrize("edition", Edition)
def test_a_snapshot_contains_the_asked_competencies_and_lists_the_rest(focus: Story, edition: Edition):
    snapshot = review_snapshot(focus.workspace, focus.review, edition, date(2027, 1, 10))
    assert {line.code for line in snapshot.competencies} == ASKED
    assert snapshot.asked is not None
    assert {code for code, _name in snapshot.asked.chosen} == CHOSEN
    assert {code for code, _name in snapshot.asked.not_asked} == NOT_ASKED


def test_undo_of_deleting_a_focus_draft_restores_its_competencies(focus: Story):
    focus.do(delete_review, review=focus.review)
    assert not focus.workspace.query("SELECT 1 FROM review_not_asked")
    focus.workspace.undo()
    assert asked_by(focus, focus.review) == ASKED
