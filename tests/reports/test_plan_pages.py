"""Pages of a plan: whole sessions and cards, sizes of type, fullness, marks of sessions, and goals that agree."""

import re
from dataclasses import replace
from datetime import date

import pytest

from models.domain.documents import Edition
from models.domain.plans import PlanId
from models.sample import make_sample
from models.snapshots.build_plan import plan_snapshot
from models.snapshots.plan import Milestone, PlanSnapshot
from reports import plan_report, theme
from reports.charts import timeline
from reports.charts.chart import Circle
from tests.models.workspace.small_operations import QUICK
from tests.reports import pdf_tags, pdf_text
from tests.reports.plan_factories import extreme_plan, typical_plan
from tests.sample_day import SAMPLE_DAY

SIZES = {theme.LARGE, theme.TEXT, theme.TABLE, theme.FINE_PRINT}


@pytest.fixture(scope="module")
def sample_plans(tmp_path_factory: pytest.TempPathFactory) -> list[PlanSnapshot]:
    path = tmp_path_factory.mktemp("sample") / "sample.plumbline"
    with make_sample(path, QUICK, engineers=2, cycles=2, today=SAMPLE_DAY) as workspace:
        plans = [PlanId(row["id"]) for row in workspace.query("SELECT id FROM plan ORDER BY id")]
        return [plan_snapshot(workspace, plan, edition, SAMPLE_DAY) for plan in plans for edition in Edition]


def test_the_plans_of_a_team_have_no_empty_page_and_four_sizes_of_type(sample_plans: list[PlanSnapshot]) -> None:
    assert sample_plans
    for plan in sample_plans:
        document = plan_report.build(plan)
        assert min(pdf_text.fill(document)) >= 0.25
        assert pdf_text.sizes(document) <= SIZES


@pytest.mark.parametrize("language", ["en", "de"])
def test_no_sentence_is_joined_to_another_or_written_twice(sample_plans: list[PlanSnapshot], language: str) -> None:
    for plan in sample_plans:
        head = replace(plan.head, language=language if language == "de" else None)
        text = pdf_text.text(plan_report.build(replace(plan, head=head)))
        assert re.findall(r"[.!?] ?[;·]", text) == []
        outcomes = [
            word for goal in plan.goals for word in (goal.result, *(item.text for item in goal.check_ins)) if word
        ]
        assert len(outcomes) == len(set(outcomes))


@pytest.mark.parametrize("lines", range(0, 60, 4))
def test_every_session_is_on_one_page_wherever_it_begins(lines: int) -> None:
    plan = replace(typical_plan(), agreement="\n".join("We meet every week." for _ in range(lines)))
    pages = pdf_text.pages(plan_report.build(plan))
    for session in plan.sessions:
        parts = [
            session.goal,
            session.reality,
            session.options,
            session.will,
            session.recap,
            *session.notes,
            *session.actions,
        ]
        words = [pdf_text.plain(part) for part in parts if part.strip()]
        assert any(all(part in page for part in words) for page in pages), session.held_on


def test_the_rating_of_a_goal_is_the_same_in_the_table_and_on_its_card() -> None:
    plan = typical_plan()
    text = pdf_tags.read(plan_report.build(plan).content).document.text
    for goal in plan.goals:
        assert f"today {goal.baseline_rating}; goal {goal.target_rating}; target" in text
        card = pdf_text.between(text, f"{goal.position} {goal.title}", "Measure")
        assert f"Today: {goal.baseline_rating} " in card
        assert f"Goal: {goal.target_rating} " in card


def test_the_dates_of_the_timeline_are_read_in_their_order() -> None:
    plan = typical_plan()
    text = pdf_tags.read(plan_report.build(plan).content).document.text
    table = text[text.index("check-in ", text.index("goal due")) :]
    places = [table.index(pdf_tags.plain(mark.label)) for mark in sorted(plan.milestones, key=lambda mark: mark.on)]
    assert len(places) > 3
    assert places == sorted(places)


def test_a_planned_session_is_not_drawn_as_held() -> None:
    start, end = date(2026, 7, 1), date(2026, 12, 31)
    marks = (
        Milestone(date(2026, 8, 1), "session", "Session held"),
        Milestone(date(2026, 9, 1), "planned", "Session planned"),
    )
    chart = timeline.timeline(marks, start, end, end, 500)
    held, planned = [shape for shape in chart.shapes if isinstance(shape, Circle)]
    assert held.x < planned.x
    assert (held.fill, planned.fill) == (theme.BLUE, theme.WHITE)
    assert "1 Sep 2026 Session planned" in chart.alternative.replace("\xa0", " ")


@pytest.mark.parametrize("edition", Edition)
def test_a_plan_of_hostile_text_has_regular_pages(edition: Edition) -> None:
    assert min(pdf_text.fill(plan_report.build(extreme_plan(edition, word=3000)))) >= 0.25
