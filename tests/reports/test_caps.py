"""Documents name the core competencies that cap a suggestion wherever they print the capped suggestion."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from models.domain.documents import Edition
from models.domain.people import EngineerDetails
from models.operations.cycles import create_cycle
from models.operations.engineers import add_engineer
from models.operations.plans import start_plan
from models.operations.reviews import rate_many, start_review
from models.rubric.load import shipped_rubric
from models.snapshots.build_plan import plan_snapshot
from models.snapshots.build_review import review_snapshot
from models.workspace.workspace import Workspace
from reports import plan_report, review_report
from reports.charts.standing import standing_line
from tests.models.workspace.small_operations import QUICK
from tests.reports import pdf_text

DAY = date(2026, 7, 1)
FAR_BELOW = [item.code for item in shipped_rubric().competencies if item.core][:3]
CAP = "This suggests “Below level”: core competencies are 2 or more steps below the expected rating"


@pytest.fixture
def capped(tmp_path: Path) -> Iterator[tuple[Workspace, int, int]]:
    """A workspace with a review whose standing meets the level, its plan, and three core ratings two steps below."""
    with Workspace.create(tmp_path / "team.plumbline", QUICK, actor="Marta Lindqvist") as workspace:
        rubric = shipped_rubric()
        ratings = {item.code: item.expected["SR"] - 2 * (item.code in FAR_BELOW) for item in rubric.competencies}
        engineer = workspace.do(add_engineer, details=EngineerDetails(name="Ines Duarte", level="SR")).result
        period = {"starts_on": date(2026, 1, 1), "ends_on": date(2026, 6, 30)}
        cycle = workspace.do(create_cycle, name="2026-H1", rubric=rubric, **period).result
        review = workspace.do(start_review, engineer=engineer, cycle=cycle, reviewer_name="Marta Lindqvist").result
        workspace.do(rate_many, review=review, ratings=ratings)
        term = {"starts_on": date(2026, 7, 1), "ends_on": date(2026, 9, 30)}
        plan = workspace.do(start_plan, review=review, target_profile="SR", **term).result
        yield workspace, review, plan


@pytest.mark.parametrize("edition", Edition)
def test_a_review_explains_the_cap_at_the_standing_and_in_the_plan(
    capped: tuple[Workspace, int, int], edition: Edition
) -> None:
    workspace, review, _ = capped
    text = pdf_text.text(review_report.build(review_snapshot(workspace, review, edition, DAY)))
    assert text.index("Standing:") < text.index(CAP) < text.index("What happens next")
    if edition is Edition.HR:  # reads no readiness
        assert text.count(CAP) == 1
    else:
        assert text.count(CAP) == 2
        growth = text[text.index("Growth plan") :]
        assert all(code in growth[growth.index(CAP) :][:300] for code in FAR_BELOW)


def test_a_plan_explains_the_cap_with_the_readiness(capped: tuple[Workspace, int, int]) -> None:
    workspace, _, plan = capped
    assert CAP in pdf_text.text(plan_report.build(plan_snapshot(workspace, plan, Edition.ENGINEER, DAY)))
    assert CAP not in pdf_text.text(plan_report.build(plan_snapshot(workspace, plan, Edition.HR, DAY)))


def test_the_alternative_text_of_the_chart_mentions_the_cap(capped: tuple[Workspace, int, int]) -> None:
    workspace, review, _ = capped
    chart = standing_line(review_snapshot(workspace, review, Edition.HR, DAY).score, None, 400)
    assert chart is not None
    assert "capped at “Below level” by core competencies" in chart.alternative
