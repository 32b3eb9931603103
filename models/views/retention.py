"""View of what is older than the period for which it is kept. It only reminds: nothing is erased by itself."""

from datetime import date
from typing import Any

from msgspec import Struct

from models.domain.people import EngineerId
from models.queries import due_records
from models.queries.settings import settings
from models.support.messages import Message, plural
from models.workspace.reader import Reader

MAX_LISTED = 8


class OldRecords(Struct, frozen=True):
    """A person with records that are older than their period, and the id of the oldest of these."""

    engineer: EngineerId
    name: str
    record: int


class EndedPeriod(Struct, frozen=True):
    """A kind of record that is kept too long: the setting, a sentence, the first people concerned, and the number of others."""

    setting: str
    sentence: Message
    people: tuple[OldRecords, ...]
    more: int


def retention_view(reader: Reader, today: date) -> tuple[EndedPeriod, ...]:
    """What is older than its period today; empty if the settings do not ask for it.

    People with a legal hold and anonymised people are not listed.
    """
    periods = settings(reader)
    if not periods.remind_of_periods:
        return ()
    ended = ((name, getattr(periods, name), _rows(reader, name, today)) for name in due_records.ENDED)
    return tuple(_ended(name, months, rows) for name, months, rows in ended if rows)


def _rows(reader: Reader, name: str, today: date) -> list[dict[str, Any]]:
    return reader.query(
        "SELECT engineer.id, engineer.name, count(*) AS total, old.id AS record, min(ended)"
        f"{due_records.older_than(name)} AND {due_records.LISTED}"
        " GROUP BY engineer.id ORDER BY sort_key(engineer.name), engineer.id",
        **due_records.period(reader, name, today),
    )


def _ended(name: str, months: int, rows: list[dict[str, Any]]) -> EndedPeriod:
    """The record is that of the row with the earliest day, as SQLite chooses it beside `min`."""
    people = tuple(OldRecords(EngineerId(row["id"]), row["name"], row["record"]) for row in rows[:MAX_LISTED])
    sentence = _sentence(name, sum(row["total"] for row in rows), months)
    return EndedPeriod(name, sentence, people, max(0, len(rows) - MAX_LISTED))


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
