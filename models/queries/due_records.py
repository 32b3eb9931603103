"""SQL for records that are older than the period of the settings for which they are kept."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from msgspec import Struct

from models.domain.people import EngineerId
from models.domain.records import RecordKey, RecordTable, name_of
from models.queries.settings import settings
from models.support.messages import Message
from models.workspace.reader import Reader

ENDED = {
    "people_months": "SELECT id, id AS engineer_id, date(archived_at) AS ended, '' AS detail FROM engineer",
    "retention_months": "SELECT id, engineer_id, period_ends_on AS ended, cycle_name AS detail FROM review",
    "plan_retention_months": "SELECT id, engineer_id, ends_on AS ended, document_id AS detail FROM plan",
    "journal_months": "SELECT id, engineer_id, happened_on AS ended, '' AS detail FROM note",
    "mentoring_months": "SELECT id, engineer_id, ends_on AS ended, mentor_name AS detail FROM mentorship",
}
"""The records for which a period of the settings is meant, and from which day it counts."""
TABLE_OF: dict[str, RecordTable] = {
    "retention_months": "review",
    "plan_retention_months": "plan",
    "journal_months": "note",
    "mentoring_months": "mentorship",
}
"""The table of the records of a period; a person is no record, and is erased as a whole."""
LISTED = "hold_reason = '' AND anonymised_on IS NULL"
"""People with a legal hold and anonymised people are not listed."""


class DueRecord(Struct, frozen=True):
    """A record whose period has ended: the person, what it is called, and the day from which its period counts."""

    record: RecordKey
    engineer: EngineerId
    engineer_name: str
    name: Message
    ended: date


def older_than(setting: str) -> str:
    """The FROM and WHERE of the records of a period that had ended `:ago`, such as "-36 months", before `:today`."""
    return (
        f" FROM ({ENDED[setting]}) AS old JOIN engineer ON engineer.id = old.engineer_id"
        " WHERE ended < date(:today, :ago)"
    )


def due_records(reader: Reader, today: date, only: str = "") -> tuple[DueRecord, ...]:
    """The records whose period has ended, by kind, person and day; `only` those of one setting."""
    return tuple(
        DueRecord(
            RecordKey(table, row["id"]),
            EngineerId(row["engineer_id"]),
            row["engineer_name"],
            name_of(table, row["detail"]),
            date.fromisoformat(row["ended"]),
        )
        for setting, table in TABLE_OF.items()
        if only in ("", setting)
        for row in _rows(reader, setting, today)
    )


def is_due(reader: Reader, record: RecordKey, today: date) -> bool:
    """Whether the record exists and its period has ended."""
    setting = next(name for name, table in TABLE_OF.items() if table == record.table)
    sql = f"SELECT 1 AS found{older_than(setting)} AND old.id = :id"
    return bool(reader.query(sql, id=record.id, **period(reader, setting, today)))


def period(reader: Reader, setting: str, today: date) -> dict[str, str]:
    """The parameters of `older_than`."""
    return {"today": today.isoformat(), "ago": f"-{getattr(settings(reader), setting)} months"}


def _rows(reader: Reader, setting: str, today: date) -> Iterator[dict[str, Any]]:
    yield from reader.query(
        f"SELECT old.id AS id, old.engineer_id AS engineer_id, engineer.name AS engineer_name, ended, detail"
        f"{older_than(setting)} AND {LISTED} ORDER BY sort_key(engineer.name), engineer.id, ended, old.id",
        **period(reader, setting, today),
    )
