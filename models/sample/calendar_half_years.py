"""Half-years of the sample, counted back from today."""

from dataclasses import dataclass
from datetime import date, timedelta

FRIDAY = 4


@dataclass(frozen=True, slots=True)
class Period:
    """The half-year of one cycle."""

    starts_on: date
    ends_on: date

    @property
    def days(self) -> int:
        """Days from the first to the last."""
        return (self.ends_on - self.starts_on).days

    @property
    def name(self) -> str:
        """Name of its cycle, such as "2026-H1"."""
        return f"{self.starts_on.year}-H{self.starts_on.month // 6 + 1}"


def half_year(today: date, back: int) -> Period:
    """The half-year `back` half-years before the one that contains `today`."""
    year, is_second = divmod(today.year * 2 + (today.month > 6) - back, 2)
    return Period(date(year, 7 if is_second else 1, 1), date(year, 12, 31) if is_second else date(year, 6, 30))


def working_day(on: date, first: date, last: date) -> date:
    """A working day near `on`, from `first` to `last`: the Friday before a weekend, or the Monday after it.

    The Friday is chosen if it is in the same month. A weekend with neither in the range stays as it is.
    """
    after = on.weekday() - FRIDAY
    if after <= 0:
        return on
    friday, monday = on - timedelta(days=after), on + timedelta(days=3 - after)
    if friday >= first and (friday.month == on.month or monday > last):
        return friday
    return monday if monday <= last else on
