"""Reads the history for people: a page of its entries, with the subjects and the shown columns of their rows."""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import chain, groupby
from operator import attrgetter, itemgetter

from models.domain.people import EngineerId
from models.operations import operations
from models.operations.undo_labels import current_label
from models.queries.document_language import language_of_person
from models.queries.engineers import engineer
from models.queries.history import HistoryFilter, Row, Searched, Subject, changed_cells, entry_rows, searched, subjects
from models.queries.history_search import Words
from models.queries.reviews import review
from models.queries.settings import settings
from models.snapshots.history import ChangedField, ChangedRow, HistoryEntry, HistoryFound, HistoryReport
from models.snapshots.history_fields import OTHER, TABLES, shown_value
from models.snapshots.history_words import words_of_key, words_of_setting
from models.support.folding import fold
from models.support.language import in_language
from models.support.translation import translate
from models.workspace.history import Kind, RowChange, UndoLabel
from models.workspace.reader import Reader

PAGE = 50
"""Entries that are read at once."""
MAX_ROWS = 20
"""Changed rows of an entry that a page shows; others are counted. An import changes thousands."""
ALL_ROWS = 2**31 - 1
_COLUMNS = [f"{table}.{column}" for table, shown in TABLES.items() for column in shown.columns]


def history_page(
    reader: Reader, wanted: HistoryFilter, *, offset: int = 0, limit: int = PAGE, known: Searched | None = None
) -> HistoryFound:
    """The wanted entries, newest first, each with its first changed rows. `known` is what a page before it searched."""
    found = known or searched(reader, wanted, _SHOWN)
    rows, total = entry_rows(reader, wanted, _SHOWN, found, offset, limit)
    return HistoryFound(tuple(_entries(reader, rows, MAX_ROWS, wanted.engineer)), total, found)


def history_report(
    reader: Reader, wanted: HistoryFilter, printed_on: date, most_rows: int = ALL_ROWS, language: str = ""
) -> HistoryReport:
    """All wanted entries, each with at most so many changed rows, in this language or that of the person or workspace.

    Words of the filter are those of the current language. Raises BadInput if the person or review of the filter does not exist.
    """
    person = engineer(reader, wanted.engineer).name if wanted.engineer else ""
    about = review(reader, wanted.review) if wanted.review else None
    rows, _ = entry_rows(reader, wanted, _SHOWN, searched(reader, wanted, _SHOWN), 0, ALL_ROWS)
    subject = about.engineer_id if about else wanted.engineer
    language = language or (language_of_person(reader, subject) if subject else settings(reader).language)
    with in_language(language):
        pages = (rows[start : start + PAGE] for start in range(0, len(rows), PAGE))
        entries = tuple(chain.from_iterable(_entries(reader, page, most_rows, wanted.engineer) for page in pages))
    return HistoryReport(
        language=language,
        wanted=wanted,
        person=about.engineer_name if about else person,
        cycle=about.cycle_name if about else "",
        printed_on=printed_on,
        entries=entries,
    )


def _named_operations(word: str) -> Iterator[str]:
    """The ids of the operations whose label has this word in the current language."""
    for operation in operations().values():
        label = operation.label(dict.fromkeys(operation.sources, ""))
        if word in fold(translate(label)):
            yield operation.id


def _entries(reader: Reader, rows: Sequence[Row], most_rows: int, only: EngineerId | None) -> Iterator[HistoryEntry]:
    cells = changed_cells(reader, [number for row in rows for number in row["changes"][:most_rows]], _COLUMNS)
    concerned = subjects(reader, cells, only)
    changed = {
        entry: list(group)
        for entry, group in groupby(sorted(cells, key=itemgetter("action_id", "id")), itemgetter("action_id"))
    }
    for row in rows:
        arguments = None if row["arguments"] is None else json.loads(row["arguments"])
        shown = changed.get(row["id"], [])
        about = dict.fromkeys(subject for cell in shown for subject in concerned.get(cell["id"], ()))
        yield HistoryEntry(
            id=row["id"],
            at=row["at"],
            actor=row["actor"],
            kind=Kind(row["kind"]),
            label=current_label(UndoLabel(row["sentence"], row["name"], arguments)),
            people=tuple(subject.name for subject in about if subject.is_person),
            cycles=tuple(subject.name for subject in about if not subject.is_person),
            engineers=tuple(subject.engineer for subject in about if subject.engineer),
            rows=tuple(_changed_rows(shown, concerned)),
            more=max(0, len(row["changes"]) - most_rows),
            may_concern_others=only is None and len(row["changes"]) > most_rows,
        )


def _changed_rows(cells: Sequence[Row], concerned: Mapping[int, Sequence[Subject]]) -> Iterator[ChangedRow]:
    for number, group in groupby(cells, itemgetter("id")):
        row = list(group)
        first, shown = row[0], TABLES.get(row[0]["tbl"], OTHER)
        values = {cell["name"]: _field(cell) for cell in row if cell["name"]}
        fields = [values[name] for name in shown.columns if name in values]
        about = sorted(concerned.get(number, ()), key=attrgetter("is_person"), reverse=True)
        yield ChangedRow(
            name=shown.name,
            key=_key(first["tbl"], first["pk"]),
            how=RowChange(first["op"]),
            fields=tuple(item for item in fields if item.before != item.after),
            erased=bool(first["erased"]),
            whom=tuple(subject.name for subject in about),
        )


def _key(table: str, key: str) -> object:
    """What identifies a row of a table beside numbers of other rows; empty if nothing does."""
    return next((words_of_key(table, part) for part in json.loads(key) if isinstance(part, str)), "")


def _field(cell: Row) -> ChangedField:
    table, name = cell["tbl"], cell["name"]
    before, after = (_value(table, cell["pk"], name, cell[side]) for side in ("before", "after"))
    return ChangedField(TABLES[table].columns[name], before, after)


def _value(table: str, key: str, name: str, value: object) -> object:
    shown = shown_value(table, name, value)
    return words_of_setting(json.loads(key)[0], shown) if table == "setting" else shown


def _searched(table: str, key: str, name: str, value: object) -> str:
    """A shown value as text of the current language; what identifies a row, with an empty name."""
    shown = _value(table, key, name, value) if name else words_of_key(table, str(value))
    return "" if shown is None else translate(shown)


_SHOWN = Words(_named_operations, _COLUMNS, _searched)
"""What a search looks at."""
