"""Sample team on any day of the year: nothing is out of date, and no past event has a future date."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from models.domain.conclusions import Conclusion
from models.domain.evidence_rule import MAX_COUNTED, needs_two_months
from models.domain.reviews import ReviewState
from models.queries import review_content
from models.queries.cycles import list_cycles
from models.queries.reviews import ReviewRow, review, reviews_of_cycle
from models.rubric.load import shipped_rubric
from models.sample import make_sample
from models.views.home import home_view
from models.workspace.workspace import Workspace

DAYS = (date(2026, 1, 1), date(2028, 2, 29), date(2026, 12, 31), date(2028, 7, 2))
"""First and last days of half-years, a leap day, and a weekend."""
MORE_DAYS = (date(2026, 6, 30), date(2026, 7, 1), date(2026, 9, 1), date(2026, 12, 22))
PLANNED = {"due_on", "next_on", "ends_on", "period_ends_on", "due_before"}
"""Columns of days that may lie ahead."""


@pytest.fixture(
    scope="module", params=[*DAYS, *(pytest.param(day, marks=pytest.mark.slow) for day in MORE_DAYS)], ids=str
)
def today(request: pytest.FixtureRequest) -> date:
    day: date = request.param
    return day


@pytest.fixture(scope="module")
def team(today: date, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    with make_sample(tmp_path_factory.mktemp("sample") / "team.plumbline", "sample team", today=today) as result:
        yield result


def reviews(team: Workspace) -> Iterator[ReviewRow]:
    for cycle in list_cycles(team):
        for item in reviews_of_cycle(team, cycle.id):
            yield review(team, item.id)


@pytest.mark.long
def test_nothing_happened_after_today(team: Workspace, today: date):
    limit = (today + timedelta(days=1)).isoformat()
    tables = [row["name"] for row in team.query("SELECT name FROM sqlite_master WHERE type = 'table'")]
    days = [
        (table, column["name"])
        for table in tables
        if not table.startswith("_sqlite")
        for column in team.query(f"SELECT name FROM pragma_table_info('{table}')")
        if column["name"].endswith(("_on", "_at")) and column["name"] not in PLANNED
    ]
    assert ("evidence", "happened_on") in days
    assert ("session", "held_on") in days
    for table, column in days:
        [latest] = team.query(f"SELECT max({column}) AS day FROM {table}")
        assert (latest["day"] or "") < limit, (table, column)


@pytest.mark.long
def test_the_newest_cycle_is_open_and_earlier_ones_are_closed(team: Workspace, today: date):
    *past, current = list_cycles(team)
    assert current.starts_on <= today <= current.ends_on
    assert [cycle.ends_on + timedelta(days=1) for cycle in past] == [past[1].starts_on, current.starts_on]
    for cycle in past:
        concluded = [item.state for item in reviews_of_cycle(team, cycle.id)]
        assert len(concluded) == 12
        assert concluded.count(ReviewState.DISCUSSED) == (cycle == past[-1])
        assert {*concluded} <= {ReviewState.DISCUSSED, ReviewState.ACKNOWLEDGED, ReviewState.CLOSED}


def test_most_people_meet_their_level_and_some_do_not(team: Workspace):
    [*_, cycle, _] = list_cycles(team)
    found = [review_content.suggestion(team, item.id) for item in reviews_of_cycle(team, cycle.id)]
    conclusions = [item.conclusion for item in found]
    assert conclusions.count(Conclusion.MEETS_LEVEL) == 9
    assert conclusions.count(Conclusion.APPROACHING_LEVEL) == 2
    assert conclusions.count(Conclusion.EXCEEDS_LEVEL) == 1
    assert [item.conclusion for item in found if item.is_close_call] == [Conclusion.APPROACHING_LEVEL]


def test_no_two_pieces_of_evidence_have_the_same_text(team: Workspace):
    texts = team.query("SELECT situation, behaviour, impact FROM evidence")
    assert len(texts) > 1000
    assert len({(row["situation"], row["behaviour"], row["impact"]) for row in texts}) == len(texts)
    assert len({row["situation"] for row in texts}) == len(texts)


def test_ratings_have_the_required_evidence(team: Workspace, today: date):
    for row in reviews(team):
        pieces = review_content.evidence(team, row.id)
        assert all(len(item.competencies) <= MAX_COUNTED for item in pieces)
        assert all(row.period_starts_on <= item.happened_on <= min(row.period_ends_on, today) for item in pieces)
        months: dict[str, set[int]] = {}
        for item in pieces:
            for code in item.competencies:
                months.setdefault(code, set()).add(item.happened_on.month)
        for code, rating in review_content.ratings(team, row.id).items():
            expected = shipped_rubric().competency(code).expected[row.level]
            if rating is not None:
                needs_two = row.state != ReviewState.DRAFT and needs_two_months(rating, expected)
                assert len(months.get(code, ())) >= 1 + needs_two, (row, code)


def test_home_shows_open_work_and_few_overdue_items(team: Workspace, today: date):
    view = home_view(team, today)
    assert view.writing_total + view.waiting_total >= 2
    assert len(view.sessions) <= 4
    assert all(today - item.on < timedelta(days=7) for item in view.sessions)
    assert 1 <= view.actions_total <= 3
    assert all(today - item.on < timedelta(days=21) for item in view.actions)


def test_an_active_plan_has_an_open_goal_and_a_next_session(team: Workspace, today: date):
    rows = team.query(
        "SELECT plan.id, (SELECT count(*) FROM goal WHERE plan_id = plan.id AND state = 'open' AND due_on >= :today) AS open,"
        " (SELECT count(*) FROM goal WHERE plan_id = plan.id AND state = 'open' AND due_on < :today) AS overdue,"
        " (SELECT max(next_on) FROM session WHERE session.mentorship_id = plan.mentorship_id) AS next_on"
        " FROM plan WHERE ends_on >= :today",
        today=today.isoformat(),
    )
    assert len(rows) == 8
    assert all(row["open"] >= 1 and row["overdue"] == 0 for row in rows)
    assert all(date.fromisoformat(row["next_on"]) > today - timedelta(days=7) for row in rows)


def test_opinions_were_requested_in_time_and_a_single_one_withdrawn(team: Workspace, today: date):
    rows = team.query(
        "SELECT opinion_request.*, received_on, channel, consent, review.state AS status FROM opinion_request"
        " JOIN review ON review.id = opinion_request.review_id"
        " LEFT JOIN opinion ON opinion.request_id = opinion_request.id"
    )
    answered = [row for row in rows if row["state"] == "answered"]
    assert all(row["asked_on"] <= row["received_on"] for row in answered)
    assert {row["role"] for row in answered} == {"self", "tech_lead", "peer"}
    assert {row["channel"] for row in answered} == {"here", "form", "paper"}
    assert {row["consent"] for row in answered if row["role"] == "peer"} == {"named", "unnamed", "summary"}
    for row in rows:
        if row["state"] == "asked":
            assert row["status"] == "draft"
            assert row["due_on"] >= today.isoformat()
    if today == date(2026, 9, 1):
        assert [row["state"] for row in rows].count("withdrawn") == 1
        assert [row["state"] for row in rows].count("asked") >= 1


def test_the_workspace_returns_to_the_system_clock(tmp_path: Path):
    from tests.models.workspace.small_operations import add_engineer

    with make_sample(tmp_path / "team.plumbline", "sample team", 1, 1, today=date(2020, 1, 1)) as team:
        team.do(add_engineer, name="Noor Aziz")
        [row] = team.query("SELECT max(at) AS day FROM history_action")
        assert row["day"][:4] >= "2026"
