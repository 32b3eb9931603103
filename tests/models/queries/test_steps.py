"""Undo speaks of competencies by their names."""

from datetime import date

from models.actions.cycles import make_cycle
from models.queries.steps import named
from models.rubric.load import shipped_rubric
from models.workspace.workspace import Workspace


def test_a_code_becomes_the_name_and_other_words_stay(workspace: Workspace) -> None:
    period = {"starts_on": date(2026, 1, 1), "ends_on": date(2026, 6, 30)}
    workspace.do(make_cycle, name="H1", rubric=shipped_rubric(), **period)
    assert named(workspace, "Rate COD-4") == "Rate Code review"
    assert named(workspace, "Add ABC-1 Limited") == "Add ABC-1 Limited"
