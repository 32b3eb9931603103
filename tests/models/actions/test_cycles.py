"""Making a cycle and correcting it: its drafts follow, and what was handed in is not changed from outside."""

from datetime import date

import pytest

from models.actions.cycles import edit_cycle, make_cycle
from models.actions.people import add_engineer
from models.actions.reviews import rate, start_review
from models.errors import BadInput, Refused
from models.people import EngineerDetails
from models.queries.cycles import list_cycles, not_applicable
from models.queries.reviews import review
from models.reviews import CycleId, ReviewId
from models.rubric.load import shipped_rubric
from models.workspace.workspace import Workspace

SPRING = {"starts_on": date(2026, 1, 1), "ends_on": date(2026, 6, 30)}
LATER = {"starts_on": date(2026, 2, 1), "ends_on": date(2026, 7, 31)}


@pytest.fixture
def begun(workspace: Workspace) -> tuple[CycleId, ReviewId]:
    """A cycle with one draft in it."""
    cycle = workspace.do(make_cycle, name="H1", rubric=shipped_rubric(), **SPRING).result
    engineer = workspace.do(add_engineer, details=EngineerDetails(name="Ines Duarte", level="SR")).result
    return cycle, workspace.do(start_review, engineer=engineer, cycle=cycle, reviewer_name="Marta").result


def test_a_corrected_cycle_takes_its_drafts_along_and_undo_brings_all_back(
    workspace: Workspace, begun: tuple[CycleId, ReviewId]
) -> None:
    cycle, draft = begun
    workspace.do(edit_cycle, cycle=cycle, name="2026-H1", left_out={"SEC-4": "no regulated system"}, **LATER)
    followed = review(workspace, draft)
    assert (followed.cycle_name, followed.period_ends_on) == ("2026-H1", date(2026, 7, 31))
    assert not_applicable(workspace, cycle) == {"SEC-4": "no regulated system"}
    workspace.undo()
    back = review(workspace, draft)
    assert (back.cycle_name, back.period_starts_on) == ("H1", date(2026, 1, 1))
    assert not_applicable(workspace, cycle) == {}


def test_a_cycle_keeps_its_own_name_and_takes_no_other_ones(
    workspace: Workspace, begun: tuple[CycleId, ReviewId]
) -> None:
    cycle, _ = begun
    workspace.do(make_cycle, name="H2", rubric=shipped_rubric(), **LATER)
    workspace.do(edit_cycle, cycle=cycle, name="H1", left_out={}, **LATER)
    with pytest.raises(BadInput, match="called “H2” already"):
        workspace.do(edit_cycle, cycle=cycle, name="H2", left_out={}, **SPRING)
    assert {one.name for one in list_cycles(workspace)} == {"H1", "H2"}


def test_what_somebody_is_rated_on_is_not_left_out_afterwards(
    workspace: Workspace, begun: tuple[CycleId, ReviewId]
) -> None:
    cycle, draft = begun
    workspace.do(rate, review=draft, competency="SEC-4", value=3)
    with pytest.raises(Refused):
        workspace.do(edit_cycle, cycle=cycle, name="H1", left_out={"SEC-4": "no regulated system"}, **SPRING)
