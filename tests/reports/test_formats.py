"""Formats of dates, spans and counts."""

from datetime import date

import pytest

from reports.formats import day, days, listed, month, time_between


def test_dates_are_the_same_in_every_country() -> None:
    assert day(date(2025, 3, 2)) == "2\xa0Mar\xa02025"
    assert day(None) == "–"
    assert month("2025-12") == "Dec\xa02025"


@pytest.mark.parametrize(
    ("start", "words"),
    [
        (date(2022, 4, 1), "3 years 2 months"),
        (date(2025, 5, 30), "1 month"),
        (date(2025, 6, 20), "under a month"),
        (date(2024, 6, 30), "1 year"),
        (date(2026, 1, 1), "–"),
        (None, "–"),
    ],
)
def test_time_in_role_is_years_and_months(start: date | None, words: str) -> None:
    assert time_between(start, date(2025, 6, 30)) == words


def test_lists_and_counts_read_as_sentences() -> None:
    assert listed(["self", "1 tech lead", "5 peers"]) == "self, 1 tech lead and 5 peers"
    assert listed(["self"]) == "self"
    assert listed([]) == ""
    assert (days(1), days(14)) == ("1 day", "14 days")
