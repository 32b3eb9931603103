"""Which automatic backups stay."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.workspace.thinning import to_keep

ZONE = timezone(timedelta(hours=2))
NOW = datetime(2026, 11, 27, 18, 32, tzinfo=ZONE)
moments = st.frozensets(
    st.integers(min_value=0, max_value=800 * 24 * 60).map(lambda minutes: NOW - timedelta(minutes=minutes)), max_size=60
)


def test_today_keeps_the_latest_of_each_hour_a_month_of_each_day_and_then_of_each_month() -> None:
    today = [NOW.replace(hour=hour, minute=minute) for hour in (8, 9) for minute in (0, 30)]
    days = [NOW - timedelta(days=day, hours=hour) for day in range(1, 32) for hour in (0, 2)]
    months = [datetime(2026, month, day, 12, tzinfo=UTC) for month in (8, 9) for day in (1, 30)]
    kept = to_keep([*today, *days, *months], NOW)
    assert kept == {today[1], today[3], *days[::2], months[1], months[3]}


@pytest.mark.parametrize("ahead", [timedelta(days=2), timedelta(days=40), timedelta(days=800)])
def test_a_clock_that_runs_ahead_costs_no_day(ahead: timedelta) -> None:
    days = [NOW - timedelta(days=day) for day in range(20)]
    wrong = [NOW + ahead + timedelta(hours=hour) for hour in range(3)]
    kept = frozenset(days)
    for number, moment in enumerate(wrong, 1):
        kept = to_keep({*kept, *wrong[:number]}, moment)
        assert kept >= {*days}
    assert to_keep(kept, NOW + timedelta(minutes=1)) == kept, "the clock is right again"


def test_the_day_is_that_of_the_user_and_not_of_utc() -> None:
    late, early = datetime(2026, 11, 26, 22, 30, tzinfo=UTC), datetime(2026, 11, 26, 21, 30, tzinfo=UTC)
    assert to_keep([late, early], NOW) == {late, early}
    assert to_keep([late, early], NOW.astimezone(UTC)) == {late}


def test_a_backup_from_the_future_stays() -> None:
    ahead = [NOW + timedelta(minutes=minutes) for minutes in (1, 2)]
    assert to_keep(ahead, NOW) == set(ahead)


@given(moments)
def test_every_day_of_a_month_and_every_month_that_had_a_backup_has_its_latest(made: frozenset[datetime]) -> None:
    kept = to_keep(made, NOW)
    assert kept <= made
    assert not made or max(made) in kept
    recent = {moment.date() for moment in made if NOW.date() - moment.date() <= timedelta(days=31)}
    assert {moment.date() for moment in kept} >= recent
    assert {(moment.year, moment.month) for moment in kept} == {(moment.year, moment.month) for moment in made}
    assert len(kept) <= 24 + 31 + 28


@given(moments, st.integers(min_value=0, max_value=400))
def test_thinning_again_or_in_between_changes_nothing_in_the_end(made: frozenset[datetime], days: int) -> None:
    later = NOW + timedelta(days=days)
    assert to_keep(to_keep(made, NOW), NOW) == to_keep(made, NOW)
    assert to_keep(to_keep(made, NOW), later) == to_keep(made, later)
