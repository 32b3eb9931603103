"""Record of exported calendar entries."""

from collections.abc import Sequence

from models.domain.mentoring import CalendarEntry
from models.operations.exports import record_file
from models.support.canonical import canonical_json
from models.workspace.operation import Undo, operation
from models.workspace.transaction import Transaction


@operation("calendar.export", "Export a calendar file", undo=Undo.SKIP)
def record_calendar(tx: Transaction, *, entries: Sequence[CalendarEntry], file_name: str, file_sha256: str) -> None:
    """Record a calendar file, and store its entries, so that the next file can update and cancel them."""
    for entry in entries:
        tx.upsert(
            "calendar_entry",
            entry.uid,
            mentorship_uid=entry.mentorship_uid,
            kind=entry.kind,
            on_day=entry.on,
            facts=entry.facts,
            sequence=entry.sequence,
            cancelled_on=entry.cancelled_on,
            starts_at=entry.starts_at,
            minutes=entry.minutes,
        )
    people = tx.query(
        "SELECT engineer_id FROM mentorship WHERE uid IN (SELECT value FROM json_each(:uids))",
        uids=canonical_json(sorted({entry.mentorship_uid for entry in entries})),
    )
    record_file.run(
        tx,
        kind="calendar",
        file_name=file_name,
        file_sha256=file_sha256,
        engineers=[row["engineer_id"] for row in people],
    )
