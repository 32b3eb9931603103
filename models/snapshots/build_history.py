"""Reads the history for people: a page of its entries, with the subjects and the shown columns of their rows."""

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby
from operator import itemgetter

from models.operations import operations
from models.operations.undo_labels import current_label
from models.queries.engineers import engineer
from models.queries.history import HistoryFilter, Row, changed_cells, entry_rows, subjects
from models.queries.reviews import review
from models.queries.settings import settings
from models.snapshots.history import ChangedField, ChangedRow, HistoryEntry, HistoryFound, HistoryReport
from models.snapshots.history_fields import OTHER, TABLES, shown_value
from models.support.folding import fold
from models.support.translation import translate
from models.workspace.history import Kind, RowChange, UndoLabel
from models.workspace.reader import Reader

PAGE = 50
"""Entries that are read at once."""
_ALL = 2**31 - 1
MAX_ROWS = 20
"""Changed rows of an entry that are shown; others are counted. An import changes thousands."""
_COLUMNS = [f"{table}.{column}" for table, shown in TABLES.items() for column in shown.columns]


def history_page(reader: Reader, wanted: HistoryFilter, *, offset: int = 0, limit: int = PAGE) -> HistoryFound:
    """The wanted entries, newest first."""
    rows, total = entry_rows(reader, wanted, _named_operations, offset, limit)
    return HistoryFound(tuple(_entries(reader, rows)), total)


def history_report(reader: Reader, wanted: HistoryFilter, printed_on: date) -> HistoryReport:
    """All wanted entries. Raises BadInput if the person or review of the filter does not exist."""
    person = engineer(reader, wanted.engineer).name if wanted.engineer else ""
    about = review(reader, wanted.review) if wanted.review else None
    return HistoryReport(
        language=settings(reader).language,
        wanted=wanted,
        person=about.engineer_name if about else person,
        cycle=about.cycle_name if about else "",
        printed_on=printed_on,
        entries=history_page(reader, wanted, limit=_ALL).entries,
    )


def _named_operations(word: str) -> Iterator[str]:
    """The ids of the operations whose label has this word in the current language."""
    for operation in operations().values():
        label = operation.label(dict.fromkeys(operation.sources, ""))
        if word in fold(translate(label)):
            yield operation.id


def _entries(reader: Reader, rows: Sequence[Row]) -> Iterable[HistoryEntry]:
    changes = [number for row in rows for number in range(row["first_change"], row["last_change"] + 1)[:MAX_ROWS]]
    cells = changed_cells(reader, changes, _COLUMNS)
    changed, concerned = _by_entry(cells), subjects(reader, cells)
    for row in rows:
        arguments = None if row["arguments"] is None else json.loads(row["arguments"])
        about = concerned.get(row["id"], [])
        count = row["last_change"] - row["first_change"] + 1
        yield HistoryEntry(
            id=row["id"],
            at=row["at"],
            actor=row["actor"],
            kind=Kind(row["kind"]),
            label=current_label(UndoLabel(row["sentence"], row["name"], arguments)),
            people=tuple(subject.name for subject in about if subject.is_person),
            cycles=tuple(subject.name for subject in about if not subject.is_person),
            engineers=tuple(subject.engineer for subject in about if subject.engineer),
            rows=tuple(_changed_rows(changed.get(row["id"], []))),
            more=max(0, count - MAX_ROWS),
        )


def _by_entry(rows: Sequence[Row]) -> dict[int, list[Row]]:
    key = itemgetter("action_id")
    return {number: list(group) for number, group in groupby(sorted(rows, key=key), key)}


def _changed_rows(cells: Sequence[Row]) -> Iterable[ChangedRow]:
    for _, group in groupby(cells, itemgetter("id")):
        row = list(group)
        first, shown = row[0], TABLES.get(row[0]["tbl"], OTHER)
        values = {cell["name"]: _field(cell) for cell in row if cell["name"]}
        fields = [values[name] for name in shown.columns if name in values]
        yield ChangedRow(
            name=shown.name,
            key=" ".join(part for part in json.loads(first["pk"]) if isinstance(part, str)),
            how=RowChange(first["op"]),
            fields=tuple(item for item in fields if item.before != item.after),
            erased=bool(first["erased"]),
        )


def _field(cell: Row) -> ChangedField:
    table, name = cell["tbl"], cell["name"]
    before, after = (shown_value(table, name, cell[side]) for side in ("before", "after"))
    return ChangedField(TABLES[table].columns[name], before, after)
