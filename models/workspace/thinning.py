"""Which of many dated backups stay: hourly of today, daily of the last days with backups, monthly for ever."""

from collections.abc import Iterable
from datetime import datetime

DAYS = 31
"""How many days before today keep a backup of their own.

Days with backups count, and not those of the calendar: a clock that runs months ahead would else make the work of this week one
backup of a month long ago.
"""


def to_keep(made: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """The times of the backups that stay; all of them and `now` have a time zone, and days are those of `now`.

    The latest of each hour of today, of each of the last days with backups and of each earlier month stays. So does one from
    the future, because the clock may have been wrong when it was made, or may be wrong now.
    """
    moments = sorted(made)
    past = {moment.astimezone(now.tzinfo).date() for moment in moments if moment <= now} - {now.date()}
    days = frozenset(sorted(past)[-DAYS:])
    latest: dict[tuple[str, object], datetime] = {}
    for moment in moments:
        local = moment.astimezone(now.tzinfo)
        if moment > now:
            period: tuple[str, object] = "future", moment
        elif local.date() == now.date():
            period = "hour", local.hour
        elif local.date() in days:
            period = "day", local.date()
        else:
            period = "month", (local.year, local.month)
        latest[period] = moment
    return frozenset(latest.values())
