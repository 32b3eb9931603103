"""The conversion of stored rows to dataclasses."""

from dataclasses import dataclass
from datetime import date

import pytest

from models.domain.plans import GoalState
from models.queries.stored_values import day, to_rows
from models.support.errors import UnusableFile


@dataclass(frozen=True, slots=True)
class Milestone:
    due_on: date | None
    state: GoalState
    text: str
    codes: tuple[str, ...] = ()


def test_columns_become_dates_enums_and_tuples_by_their_names() -> None:
    stored = {"id": 3, "text": "null", "state": "open", "due_on": "2026-02-28", "codes": ["C1", "C2"]}
    later = {"text": "", "state": "open", "due_on": None}
    assert to_rows(Milestone, [stored, later]) == (
        Milestone(date(2026, 2, 28), GoalState.OPEN, "null", ("C1", "C2")),
        Milestone(None, GoalState.OPEN, ""),
    )


@pytest.mark.parametrize("change", [{"due_on": "soon"}, {"state": "unheard of"}, {"text": None}])
def test_a_stored_value_that_does_not_fit_is_damage(change: dict[str, str | None]) -> None:
    with pytest.raises(UnusableFile, match="Restore the latest backup"):
        to_rows(Milestone, [{"text": "", "state": "open", "due_on": None} | change])


@pytest.mark.parametrize("stored", ["soon", "2026-02-30", 7])
def test_a_stored_day_that_is_none_is_damage(stored: str) -> None:
    assert day("2026-02-28") == date(2026, 2, 28)
    with pytest.raises(UnusableFile, match="Restore the latest backup"):
        day(stored)


def test_a_missing_column_is_an_error() -> None:
    with pytest.raises(UnusableFile):
        to_rows(Milestone, [{"text": "", "state": "open"}])
