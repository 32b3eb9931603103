"""A history for tests of its document."""

from datetime import date

from models.domain.people import EngineerId
from models.queries.history import HistoryFilter
from models.snapshots.history import ChangedField, ChangedRow, HistoryEntry, HistoryReport
from models.support.messages import message
from models.workspace.history import Kind, RowChange


def typical_history(language: str = "en", entries: int = 40) -> HistoryReport:
    """The history of one person: ratings, an import and an undo."""
    rated = ChangedRow(message("Rating"), "COD-4", RowChange.UPDATE, (ChangedField(message("Rating"), 2, 3),), False)
    text = "Ships what was agreed, and says early when it will not. " * 6
    commented = ChangedRow(
        message("Rating"), "COD-4", RowChange.INSERT, (ChangedField(message("Comment"), None, text),), False
    )
    erased = ChangedRow(message("Journal note"), "", RowChange.DELETE, (), True)

    def entry(number: int, kind: Kind, *rows: ChangedRow) -> HistoryEntry:
        label = message("Rating of {competency}", competency="COD-4")
        people, cycles = ("Ines Duarte",), ("2026-H1",)
        at = f"2026-03-{number % 28 + 1:02d}T09:30:00Z"
        return HistoryEntry(
            number, at, "Marta Lindqvist", kind, label, people, cycles, (EngineerId(1),), rows, number % 3
        )

    listed = [entry(0, Kind.UNDO, rated), entry(1, Kind.DO, commented, rated), entry(2, Kind.REDO, erased)]
    listed += [entry(number, Kind.DO, rated) for number in range(3, entries)]
    wanted = HistoryFilter(first=date(2026, 1, 1), last=date(2026, 6, 30))
    return HistoryReport(language, wanted, "Ines Duarte", "2026-H1", date(2026, 7, 1), tuple(listed[:entries]))
