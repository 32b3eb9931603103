"""Which of many dated backups stay: hourly of today, daily of a month, monthly for ever."""

from collections.abc import Iterable
from datetime import datetime, timedelta

DAILY = timedelta(days=31)
"""How long each day keeps a backup of its own."""


def to_keep(made: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """The times of the backups that stay; all of them and `now` have a time zone, and days are those of `now`.

    The latest of each hour of today, of each day in the last 31 days and of each earlier month stays. So does one from the
    future, because the clock may have been wrong when it was made, or may be wrong now.
    """
    latest: dict[tuple[str, object], datetime] = {}
    for moment in sorted(made):
        latest[_period(moment.astimezone(now.tzinfo), moment, now)] = moment
    return frozenset(latest.values())


def _period(local: datetime, moment: datetime, now: datetime) -> tuple[str, object]:
    """The period of which one backup stays."""
    if moment > now:
        return "future", moment
    if local.date() == now.date():
        return "hour", local.hour
    if now.date() - local.date() <= DAILY:
        return "day", local.date()
    return "month", (local.year, local.month)
