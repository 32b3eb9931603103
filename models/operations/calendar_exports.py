"""The record of what a calendar file held."""

from collections.abc import Sequence

from models.domain.mentoring import CalendarEntry
from models.workspace.operation import Undo, operation
from models.workspace.transaction import Transaction


@operation("calendar.export", "Export a calendar file", undo=Undo.SKIP)
def record_calendar(tx: Transaction, *, entries: Sequence[CalendarEntry]) -> None:
    """Remember the entries of a calendar file, so that the next one can move them and call them off."""
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
        )
