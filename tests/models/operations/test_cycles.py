"""Cycles: creation and changes, which reach drafts but no submitted review."""

import unicodedata
from datetime import date

import pytest

from models.domain.cycles import CycleId
from models.domain.people import EngineerDetails
from models.domain.reviews import OpinionRole, ReviewId
from models.operations import review_status
from models.operations.cycles import create_cycle, edit_cycle, exclude_competency
from models.operations.engineers import add_engineer
from models.operations.opinions import record_opinion
from models.operations.reviews import rate, start_review
from models.queries.cycles import find_cycle, list_cycles, not_applicable
from models.queries.reviews import review
from models.rubric.load import shipped_rubric
from models.support.errors import BadInput, Refused
from models.workspace.workspace import Workspace
from tests.models.operations.conftest import Story

SPRING = {"starts_on": date(2026, 1, 1), "ends_on": date(2026, 6, 30)}
LATER = {"starts_on": date(2026, 2, 1), "ends_on": date(2026, 7, 31)}


@pytest.fixture
def started(workspace: Workspace) -> tuple[CycleId, ReviewId]:
    """A cycle with one draft in it."""
    cycle = workspace.do(create_cycle, name="H1", rubric=shipped_rubric(), **SPRING).result
    engineer = workspace.do(add_engineer, details=EngineerDetails(name="Ines Duarte", level="SR")).result
    return cycle, workspace.do(start_review, engineer=engineer, cycle=cycle, reviewer_name="Marta").result


def test_correcting_a_cycle_updates_its_drafts_and_can_be_undone(
    workspace: Workspace, started: tuple[CycleId, ReviewId]
) -> None:
    cycle, draft = started
    workspace.do(edit_cycle, cycle=cycle, name="2026-H1", excluded={"SEC-4": "no regulated system"}, **LATER)
    followed = review(workspace, draft)
    assert (followed.cycle_name, followed.period_ends_on) == ("2026-H1", date(2026, 7, 31))
    assert not_applicable(workspace, cycle) == {"SEC-4": "no regulated system"}
    workspace.undo()
    back = review(workspace, draft)
    assert (back.cycle_name, back.period_starts_on) == ("H1", date(2026, 1, 1))
    assert not_applicable(workspace, cycle) == {}


def test_a_cycle_may_keep_its_name_but_not_take_an_existing_one(
    workspace: Workspace, started: tuple[CycleId, ReviewId]
) -> None:
    cycle, _ = started
    workspace.do(create_cycle, name="H2", rubric=shipped_rubric(), **LATER)
    workspace.do(edit_cycle, cycle=cycle, name="H1", excluded={}, **LATER)
    with pytest.raises(BadInput, match="named “H2” already"):
        workspace.do(edit_cycle, cycle=cycle, name="H2", excluded={}, **SPRING)
    assert {item.name for item in list_cycles(workspace)} == {"H1", "H2"}


def test_a_rated_competency_cannot_be_excluded_from_the_cycle(
    workspace: Workspace, started: tuple[CycleId, ReviewId]
) -> None:
    cycle, draft = started
    workspace.do(rate, review=draft, competency="SEC-4", value=3)
    with pytest.raises(Refused):
        workspace.do(edit_cycle, cycle=cycle, name="H1", excluded={"SEC-4": "no regulated system"}, **SPRING)


def test_a_self_rated_competency_cannot_be_excluded_from_the_cycle(
    workspace: Workspace, started: tuple[CycleId, ReviewId]
) -> None:
    cycle, draft = started
    opinion = {"role": OpinionRole.SELF, "author_name": "Ines Duarte", "ratings": {"SEC-4": 4}}
    workspace.do(record_opinion, review=draft, **opinion)
    with pytest.raises(Refused, match="SEC-4 is already rated"):
        workspace.do(exclude_competency, cycle=cycle, competency="SEC-4", reason="no regulated system")


def test_submitted_and_shared_reviews_prevent_changes_to_a_cycle(story: Story) -> None:
    story.make_ready()
    story.do(review_status.submit, review=story.review)
    change = {"cycle": story.cycle, "name": "Spring", "excluded": {}, **SPRING}
    with pytest.raises(Refused, match="1 review of this cycle is submitted"):
        story.do(edit_cycle, **change)
    story.do(review_status.return_to_draft, review=story.review)
    story.do(edit_cycle, **change)
    story.do(review_status.submit, review=story.review)
    story.do(review_status.share, review=story.review)
    story.do(review_status.revise, review=story.review, reason="A rating was wrong.")
    assert review(story.workspace, story.review).state == "draft"
    with pytest.raises(Refused, match="has been shared"):
        story.do(edit_cycle, **change | {"name": "Summer"})
    with pytest.raises(Refused, match="has been shared"):
        story.do(exclude_competency, cycle=story.cycle, competency="SEC-4", reason="no regulated system")


def test_a_cycle_name_is_unique_and_found_in_any_unicode_form(workspace: Workspace) -> None:
    name = "Frühjahr 2026"
    cycle = workspace.do(
        create_cycle, name=f" {unicodedata.normalize('NFD', name)}\u200b", rubric=shipped_rubric(), **SPRING
    ).result
    assert find_cycle(workspace, name).name == name
    for typed in (
        "FRÜHJAHR 2026",
        unicodedata.normalize("NFD", name),
        "frühjahr ２０２６",
        "Frühjahr\u00a0 2026",
        "Frühjahr 2O26",
    ):
        assert find_cycle(workspace, typed).id == cycle
        with pytest.raises(BadInput, match="named “Frühjahr 2026” already"):
            workspace.do(create_cycle, name=typed, rubric=shipped_rubric(), **SPRING)
    for name in ("2026\nH2", "2026\u202eH2", "20\u200b26"):
        with pytest.raises(BadInput, match="The name contains"):
            workspace.do(create_cycle, name=name, rubric=shipped_rubric(), **SPRING)
    workspace.do(edit_cycle, cycle=cycle, name="FRÜHJAHR 2026", excluded={}, **SPRING)
    assert [item.name for item in list_cycles(workspace)] == ["FRÜHJAHR 2026"]
