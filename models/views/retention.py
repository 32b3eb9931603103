"""View of what is older than the period for which it is kept. It only reminds: nothing is erased by itself."""

from datetime import date
from typing import Any

from msgspec import Struct

from models.domain.people import EngineerId
from models.queries.settings import settings
from models.support.messages import Message, plural
from models.workspace.reader import Reader

MAX_LISTED = 8


class EndedPeriod(Struct, frozen=True):
    """A kind of record that is kept too long: a sentence, the first people concerned, and the number of others."""

    sentence: Message
    people: tuple[tuple[EngineerId, str], ...]
    more: int


_OLD = {
    "people_months": "SELECT id AS engineer_id FROM engineer WHERE date(archived_at) < date(:today, :ago)",
    "retention_months": "SELECT engineer_id FROM review WHERE period_ends_on < date(:today, :ago)",
    "plan_retention_months": "SELECT engineer_id FROM plan WHERE ends_on < date(:today, :ago)",
    "journal_months": "SELECT engineer_id FROM note WHERE happened_on < date(:today, :ago)",
    "mentoring_months": "SELECT engineer_id FROM mentorship WHERE ends_on < date(:today, :ago)",
}
"""The records older than a period of the settings."""


def retention_view(reader: Reader, today: date) -> tuple[EndedPeriod, ...]:
    """What is older than its period today; empty if the settings do not ask for it.

    People with a legal hold and anonymised people are not listed.
    """
    periods = settings(reader)
    if not periods.remind_of_periods:
        return ()
    ended = ((name, getattr(periods, name), _rows(reader, name, getattr(periods, name), today)) for name in _OLD)
    return tuple(_ended(name, months, rows) for name, months, rows in ended if rows)


def _rows(reader: Reader, name: str, months: int, today: date) -> list[dict[str, Any]]:
    return reader.query(
        f"SELECT engineer.id, name, count(*) AS total FROM ({_OLD[name]}) AS old JOIN engineer ON engineer.id = old.engineer_id"
        " WHERE hold_reason = '' AND anonymised_on IS NULL GROUP BY engineer.id ORDER BY sort_key(name), engineer.id",
        today=today.isoformat(),
        ago=f"-{months} months",
    )


def _ended(name: str, months: int, rows: list[dict[str, Any]]) -> EndedPeriod:
    people = tuple((EngineerId(row["id"]), row["name"]) for row in rows[:MAX_LISTED])
    return EndedPeriod(
        _sentence(name, sum(row["total"] for row in rows), months), people, max(0, len(rows) - MAX_LISTED)
    )


def _sentence(name: str, count: int, months: int) -> Message:
    period = plural(months, "{number} month", "{number} months")
    match name:
        case "people_months":
            return plural(
                count,
                "{number} person left more than {period} ago.",
                "{number} people left more than {period} ago.",
                period=period,
            )
        case "retention_months":
            return plural(
                count,
                "{number} review is older than {period}.",
                "{number} reviews are older than {period}.",
                period=period,
            )
        case "plan_retention_months":
            return plural(
                count,
                "{number} plan ended more than {period} ago.",
                "{number} plans ended more than {period} ago.",
                period=period,
            )
        case "journal_months":
            return plural(
                count,
                "{number} journal note is older than {period}.",
                "{number} journal notes are older than {period}.",
                period=period,
            )
        case _:
            return plural(
                count,
                "{number} mentorship ended more than {period} ago.",
                "{number} mentorships ended more than {period} ago.",
                period=period,
            )
