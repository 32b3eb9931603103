"""The role page's view: each source line on a screen, uses and choices of the workspace, search and filters."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.domain.evidence import Observation
from models.domain.people import TechnologyUse
from models.domain.plans import PlanId
from models.domain.role import TrendChoice
from models.exchange.role_output import role_as_json, role_as_text
from models.library.reference import load_reference
from models.library.role_sections import PARTS, SectionKey, line_anchor, section_of, source_anchor
from models.operations import plans
from models.operations.engineers import record_technology
from models.operations.evidence import add_evidence
from models.operations.role import choose_trend
from models.queries.role import UseKind, role_uses
from models.queries.settings import settings
from models.rubric.load import shipped_rubric
from models.views.role import ActivityFilter, competency_links, role_guide, role_view
from models.views.role_search import search_role
from tests.models.operations.conftest import Story

LINES = range(1, 299)
TREND = load_reference().trends[0]
DAY = date(2026, 7, 13)


def listed_lines(key: SectionKey) -> list[int]:
    """The numbers of the headings and lines that a section lists."""
    groups = role_guide().sections[key].groups
    return [n for group in groups for n in (group.n, *(line.n for line in group.lines))]


def entry_lines() -> dict[str, tuple[int, ...]]:
    """The source lines of each entry that a section shows, by its address."""
    reference = load_reference()
    entries = {item.code: item.source_lines for item in reference.activities}
    entries |= {item.code: item.source_lines for item in reference.qualifications}
    entries |= {item.code: item.source_lines for item in reference.impact_dimensions}
    entries |= {item.code: item.source_lines for item in reference.paths}
    entries |= {item.code: item.source_lines for item in reference.challenges}
    entries |= {item.code: item.source_lines for item in reference.trends}
    return entries | {fact.id: (fact.source_line,) for fact in reference.market.facts}


def plan_of(story: Story) -> PlanId:
    ends = DAY + timedelta(days=90)
    return PlanId(story.do(plans.start_plan, review=story.review, target_profile="TL", starts_on=DAY, ends_on=ends))


@pytest.mark.parametrize("n", LINES)
def test_every_line_of_the_role_document_links_to_a_section_showing_it(n: int) -> None:
    row = role_guide().sources[n - 1]
    section, anchor = row.place.section, row.place.anchor
    assert row.line.n == n
    assert section_of(anchor) is section
    if anchor == line_anchor(n):
        assert n in listed_lines(section)
    elif anchor in entry_lines():
        assert n in entry_lines()[anchor] or row.line.kind == "sub"
    else:
        assert anchor == section
        assert any(first <= n <= last for first, last in role_guide().sections[section].ranges)
        assert row.line.kind != "bullet"


def test_every_line_is_listed_once_in_its_section() -> None:
    listed = [n for key in SectionKey for n in listed_lines(key)]
    assert len(set(listed)) == len(listed)
    ranges = [pair for section in role_guide().sections.values() for pair in section.ranges]
    assert sorted(n for first, last in ranges for n in range(first, last + 1)) == list(LINES)


def test_the_parts_contain_every_section_once() -> None:
    assert [key for _, keys in PARTS for key in keys] == list(SectionKey)


def test_every_passage_of_the_role_guide_is_on_a_section() -> None:
    shown = [text.key for section in role_guide().sections.values() for text in (*section.opening, *section.closing)]
    assert sorted(shown) == sorted(text.key for text in load_reference().role_texts)


def test_market_facts_are_shown_once_and_yearly_amounts_are_in_the_chart() -> None:
    market = role_guide().market
    shown = [fact.id for group in (*market.pay, *market.demand) for fact in group.facts]
    assert sorted(shown) == [f"M{n:02}" for n in range(37)]
    assert {fact.id for fact in market.priced} == {
        fact.id for fact in load_reference().market.facts if fact.unit == "usd-per-year"
    }


def test_every_contradicting_pair_of_figures_is_side_by_side_once() -> None:
    pairs = [
        frozenset((item.fact.id, other.id)) for item in role_guide().market.contradictions for other in item.against
    ]
    assert len(set(pairs)) == len(pairs)
    assert set(pairs) == {
        frozenset((fact.id, other)) for fact in load_reference().market.facts for other in fact.contradicts
    }


def test_skills_in_demand_are_those_of_the_two_lists() -> None:
    wanted = {item.name for group in role_guide().technologies for item, in_demand in group.technologies if in_demand}
    assert wanted == {"Python", "Node.js/JavaScript", "Java", "Go (Golang)", "AWS", "Azure"}
    assert sum(len(group.technologies) for group in role_guide().technologies) == 34


@pytest.mark.parametrize("competency", tuple(shipped_rubric().competencies), ids=lambda competency: competency.code)
def test_a_competency_and_the_guide_link_to_each_other(competency) -> None:
    found = competency_links(competency.code)
    assert found.activities
    assert [line.n for line in found.lines] == list(competency.source_lines)
    assert all(competency.code in activity.competencies for activity in found.activities)
    assert all(competency.code in trend.competencies for trend in found.trends)
    assert all(challenge.rated for challenge in found.challenges)


def test_a_choice_about_a_trend_is_stored_changed_removed_and_undone(story: Story) -> None:
    before = settings(story.workspace)
    story.do(choose_trend, trend=TREND, choice=TrendChoice.TRY)
    story.do(choose_trend, trend=TREND, choice=TrendChoice.HOLD)
    assert role_view(story.workspace).choices == {TREND.code: TrendChoice.HOLD}
    assert settings(story.workspace) == before
    assert f"Change your choice for “{TREND.name}”" in str(story.workspace.undo().result)
    assert role_view(story.workspace).choices == {TREND.code: TrendChoice.TRY}
    story.do(choose_trend, trend=TREND, choice=None)
    story.do(choose_trend, trend=TREND, choice=None)
    assert role_view(story.workspace).choices == {}


def test_entries_list_the_goals_plans_people_and_reviews_using_them(story: Story) -> None:
    plan = plan_of(story)
    details = plans.GoalDetails(
        competency="LEA-1", statement="Mentor one.", target_rating=4, challenge="X04", activities=("A09",)
    )
    story.do(plans.add_goal, plan=plan, details=details)
    story.do(plans.choose_topics, plan=plan, codes=("T05",))
    story.do(record_technology, engineer=story.engineer, technology="Ruby", use=TechnologyUse.WORKING)
    seen = Observation(
        happened_on=date(2026, 3, 5), behaviour="Cut the latency.", competencies=("PER-1",), impact_dimension="I-UX"
    )
    for _ in range(2):
        story.do(add_evidence, review=story.review, observation=seen)
    uses = role_uses(story.workspace)
    found = {code: [(use.kind, use.id, use.position, use.name) for use in uses[code]] for code in uses}
    name = "Ines Duarte"
    assert found == {
        "A09": [(UseKind.GOAL, plan, 1, name)],
        "X04": [(UseKind.GOAL, plan, 1, name)],
        "T05": [(UseKind.PLAN, plan, 0, name)],
        "P-TL": [(UseKind.PLAN, plan, 0, name)],
        "Ruby": [(UseKind.ENGINEER, story.engineer, 0, name)],
        "I-UX": [(UseKind.REVIEW, story.review, 0, name)],
    }


def test_uses_are_limited_with_a_total_and_market_figures_have_none(story: Story) -> None:
    for day in range(3):
        start = DAY + timedelta(days=day)
        story.do(
            plans.start_plan,
            review=story.review,
            target_profile="SA",
            starts_on=start,
            ends_on=start + timedelta(days=9),
        )
    [newest] = role_uses(story.workspace, most=1)["P-SA"]
    assert newest.total == 3
    assert not any(code.startswith("M") for code in role_uses(story.workspace))


@given(st.sampled_from(load_reference().activities), st.data())
def test_a_filter_with_the_values_of_an_activity_accepts_it(activity, data: st.DataObject) -> None:
    wanted = ActivityFilter(
        words=data.draw(st.sampled_from(["", *activity.text.split()])),
        competency=data.draw(st.sampled_from(["", *activity.competencies])),
        challenge=data.draw(st.sampled_from(["", *activity.challenges])),
        effort=data.draw(st.sampled_from([None, activity.effort])),
    )
    assert wanted.accepts(activity)


def test_a_filter_narrows_the_library() -> None:
    def codes(wanted: ActivityFilter) -> list[str]:
        return [item.code for item in load_reference().activities if wanted.accepts(item)]

    assert len(codes(ActivityFilter())) == 42
    assert codes(ActivityFilter(competency="PER-3")) == ["A19", "A23"]
    assert codes(ActivityFilter(challenge="X06")) == ["A24"]
    assert codes(ActivityFilter(words="threat model")) == ["A06"]
    assert codes(ActivityFilter(competency="PER-3", effort="hours")) == []


@pytest.mark.parametrize(
    ("typed", "anchor"),
    [
        ("microserv", "T02"),
        ("threat", "A06"),
        ("A24", "A24"),
        ("$178,500", "M11"),
        ("pasadena", "M21"),
        ("kubernetes", "Kubernetes"),
        ("software arch", "P-SA"),
        ("degree", "Q-EDU"),
        ("stability", "I-STAB"),
        ("technical debt", "X03"),
        ("soft sk", "soft-skills"),
        ("entrusted", "about"),
        ("bottleneck", line_anchor(34)),
    ],
)
def test_a_few_letters_find_every_kind_of_entry(typed: str, anchor: str) -> None:
    found = search_role(typed, 6)
    assert anchor in [result.anchor for result in found]
    assert all(section_of(result.anchor) is result.section for result in found)


def test_names_rank_before_texts_and_an_empty_query_has_no_results() -> None:
    assert search_role("  ", 6) == search_role("zzzz", 6) == ()
    assert len(search_role("a", 3)) == 3
    [section] = search_role("marktzahl", 6, {SectionKey.MARKET: "Marktzahlen"})
    assert (section.name, section.anchor) == ("Marktzahlen", "market")
    assert search_role("caching", 6)[0].name.startswith("Caching")


def test_an_unknown_address_has_no_section() -> None:
    assert [section_of(anchor) for anchor in ("", "nowhere", "line:0", "line:299", "source:x", "M99")] == [None] * 6
    assert section_of(source_anchor(298)) is SectionKey.SOURCES


def test_the_printed_guide_has_every_entry_and_every_figure() -> None:
    printed = "\n".join(role_as_text(role_guide()))
    for code in (code for code in entry_lines() if not code.startswith("T")):
        assert f"  {code}  " in printed, code
    for fact in load_reference().market.facts:
        assert fact.figure in printed
    as_json: dict[str, Any] = role_as_json(role_guide())
    assert [row["n"] for row in as_json["sources"]] == list(LINES)
    assert len(as_json["activities"]) == 42
    figures = {fact["id"]: (fact["low"], fact["high"]) for fact in as_json["market"]["fact"]}
    assert [figures[code] for code in ("M01", "M03")] == [(20, None), (13, 13)]
    assert [figures[code] for code in ("M05", "M08", "M09")] == [(120_000, 230_000), (67.23, 67.23), (120_500, 120_500)]
    assert figures["M02"] == (None, None)
