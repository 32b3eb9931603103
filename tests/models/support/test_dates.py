"""Reading dates as people write them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.support.dates import FIRST_DAY, LAST_DAY, months_later, parse_day, read_day
from models.support.errors import BadInput

ENGLISH = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
)  # fmt: skip
GERMAN = (
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember",
)  # fmt: skip
ANY_DAY = st.dates(FIRST_DAY, LAST_DAY)
RECENT = st.dates(date(1970, 1, 1), date(2069, 12, 31))
"""The days that a year of two digits can name."""


@pytest.mark.parametrize(
    "typed",
    [
        "2026-02-01", "20260201", "2026/2/1", "2026.02.01", "01.02.2026", "1.2.2026", "1. 2. 2026", "1.2.26", "1/2/26",
        "01/02/2026", "1-2-2026", "1 2 2026", "1 Feb 2026", "1. Februar 2026", "1. Feb. 2026", "Feb 1 2026", "Feb 1, 2026",
        "1-Feb-2026", "1st of February 2026", "February 1st, 2026", "Sunday, 1 Feb 2026", "So., 1. Februar 2026",
        "  1 FEB 2026 ", "1\u00a0Feb\u00a02026", "2026\u201102\u201101", "\u200e01.02.2026\u200e", "1feb2026",
    ],
)  # fmt: skip
def test_every_common_form_of_a_date_is_parsed(typed: str) -> None:
    assert parse_day(typed) == date(2026, 2, 1)


@pytest.mark.parametrize(
    "typed",
    [
        "", " ", "tomorrow", "1.2.", "Feb 2026", "31.02.2026", "29.2.2025", "32.1.2026", "1.13.2026", "15/15/2026", "0.1.2026",
        "1.2.026", "1.2.02026", "-1.2.2026", "1.2/2026", "1.2.2026 x", "1,2,2026", "Ma 1 2026", "1 Fub 2026", "Feb 1st",
        "Monday, 1 Feb 2026", "2026-02-01T00:00", "1 2", "1 2 3 2026", "...", "٣",
    ],
)  # fmt: skip
def test_invalid_dates_have_no_value(typed: str) -> None:
    assert parse_day(typed) is None


def test_the_country_decides_what_comes_first() -> None:
    assert parse_day("10/15/2026") == date(2026, 10, 15), "it can be read in one way only"
    assert parse_day("1/2/2026") == date(2026, 2, 1)
    assert parse_day("1/2/2026", day_first=False) == date(2026, 1, 2)
    assert parse_day("2026-02-01", day_first=False) == parse_day("1 Feb 2026", day_first=False) == date(2026, 2, 1)


@given(ANY_DAY, st.booleans())
def test_iso_is_the_same_everywhere(day: date, day_first: bool) -> None:
    assert parse_day(day.isoformat(), day_first=day_first) == day


@given(ANY_DAY, st.sampled_from(["{0:02}.{1:02}.{2}", "{0}.{1}.{2}", "{0}/{1}/{2}", "{0}-{1}-{2}", "{0}. {1}. {2}"]))
def test_numeric_dates_round_trip(day: date, form: str) -> None:
    assert parse_day(form.format(day.day, day.month, day.year)) == day
    assert parse_day(form.format(day.month, day.day, day.year), day_first=False) == day


@given(
    ANY_DAY,
    st.sampled_from([ENGLISH, GERMAN]),
    st.integers(3, 9),
    st.sampled_from(["{0} {1} {2}", "{0}. {1}. {2}", "{1} {0}, {2}"]),
)
def test_dates_with_full_and_short_month_names_round_trip(
    day: date, names: tuple[str, ...], letters: int, form: str
) -> None:
    assert parse_day(form.format(day.day, names[day.month - 1][:letters], day.year)) == day


@given(RECENT)
def test_two_digits_mean_a_year_of_a_working_life(day: date) -> None:
    assert parse_day(f"{day.day}.{day.month}.{day.year % 100:02}") == day


@given(st.text())
def test_any_text_is_a_date_or_none(text: str) -> None:
    assert isinstance(parse_day(text), date | None)


def test_an_invalid_date_gives_a_message_with_two_examples() -> None:
    with pytest.raises(BadInput, match=r"Not a date\. Write 15 Oct 2026 or 2026-10-15\."):
        read_day("soon")


def test_a_date_out_of_bounds_gives_a_message_with_the_bound() -> None:
    first, last = date(2026, 1, 1), date(2026, 6, 30)
    assert read_day("30 Jun 2026", first, last) == last
    with pytest.raises(BadInput, match="not be later than 2026-06-30"):
        read_day("1 Jul 2026", first, last)
    with pytest.raises(BadInput, match="not be earlier than 2026-01-01"):
        read_day("31 Dec 2025", first, last)
    with pytest.raises(BadInput, match="not be earlier than 1900-01-01"):
        read_day("1.1.0026")


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(-1200, 1200))
def test_months_later_adds_calendar_months(start: date, months: int) -> None:
    later = months_later(start, months)
    assert (later.year - start.year) * 12 + later.month - start.month == months
    assert later.day <= start.day
