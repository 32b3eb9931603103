"""Record of exported calendar entries."""

from collections.abc import Sequence

from models.domain.mentoring import CalendarEntry
from models.workspace.operation import Undo, operation
from models.workspace.transaction import Transaction


@operation("calendar.export", "Export a calendar file", undo=Undo.SKIP)
def record_calendar(tx: Transaction, *, entries: Sequence[CalendarEntry]) -> None:
    """Store the entries of a calendar file, so that the next file can update and cancel them."""
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
