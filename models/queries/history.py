"""SQL for the history as people read it: entries, the values of shown columns, and whom changed rows concern."""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from models.domain.people import EngineerId
from models.domain.reviews import ReviewId
from models.queries.engineers import search_engineers
from models.support import dates
from models.support.folding import fold
from models.workspace.history_subjects import entries_about
from models.workspace.reader import Reader

MAX_PEOPLE = 50
"""People found by a word of a search."""

_CHANGES = """SELECT action_id, change.id, tbl, change.pk, op, old IS NULL AND new IS NULL AS erased, cell.key AS name,
    json_extract(old, '$.' || cell.key) AS before, json_extract(new, '$.' || cell.key) AS after
  FROM json_each(:changes) AS wanted CROSS JOIN history_change AS change ON change.id = wanted.value
  LEFT JOIN json_each(coalesce(new, old)) AS cell ON tbl || '.' || cell.key IN (SELECT value FROM json_each(:columns))
  ORDER BY change.id"""
"""The changed rows with each shown column. Other values are not read."""
_SUBJECTS = """SELECT DISTINCT action_id, tbl, name FROM (
  WITH RECURSIVE climb (action_id, tbl, pk) AS (
    SELECT action_id, tbl, change.pk
    FROM json_each(:changes) AS wanted CROSS JOIN history_change AS change ON change.id = wanted.value
    UNION
    SELECT climb.action_id, substr(parent, 1, instr(parent, '[') - 1), substr(parent, instr(parent, '['))
    FROM climb CROSS JOIN history_change AS added ON added.id = (
      SELECT id FROM history_change AS known WHERE known.tbl = climb.tbl AND known.pk = climb.pk AND known.op <> 'U'
        AND known.action_id <= climb.action_id ORDER BY id DESC LIMIT 1
    ) WHERE parent IS NOT NULL
  )
  SELECT climb.action_id, climb.tbl, CASE climb.tbl
    WHEN 'review' THEN json_extract(coalesce(new, old), '$.cycle_name')
    ELSE coalesce(
      (SELECT name FROM engineer WHERE uid = json_extract(coalesce(new, old), '$.uid')),
      json_extract(coalesce(new, old), '$.name')
    ) END AS name
  FROM climb CROSS JOIN history_change AS added ON added.id = (
    SELECT id FROM history_change AS known WHERE known.tbl = climb.tbl AND known.pk = climb.pk AND known.op <> 'U'
      AND known.action_id <= climb.action_id ORDER BY id DESC LIMIT 1
  ) WHERE climb.tbl IN ('engineer', 'review')
) WHERE name IS NOT NULL"""
"""The engineers and the cycles of the reviews to which changed rows belonged then; engineers with the name they have today."""


Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class HistoryFilter:
    """Which entries are wanted: of one person or review, of the local days from `first` to `last`, with the words of `text`."""

    engineer: EngineerId | None = None
    review: ReviewId | None = None
    first: date | None = None
    last: date | None = None
    text: str = ""


def entry_rows(
    reader: Reader, wanted: HistoryFilter, steps_of: Callable[[str], Iterable[str]], offset: int, limit: int
) -> tuple[list[Row], int]:
    """One page of the wanted entries, newest first, and the number of all. `steps_of` gives operations that a word names."""
    condition, params = _condition(reader, wanted, steps_of)
    rows = reader.query(
        "SELECT id, at, actor, name, coalesce(sentence, '') AS sentence, arguments, kind, first_change, last_change"
        f" FROM history_action WHERE {condition} ORDER BY id DESC LIMIT :limit OFFSET :offset",
        limit=limit,
        offset=offset,
        **params,
    )
    [count] = reader.query(f"SELECT count(*) AS total FROM history_action WHERE {condition}", **params)
    return rows, count["total"]


def changed_cells(reader: Reader, changes: Sequence[int], columns: Iterable[str]) -> list[Row]:
    """A row for each of these changes and each of the columns ("table.column") that it changed; one without, if none."""
    return reader.query(_CHANGES, changes=json.dumps(list(changes)), columns=json.dumps(list(columns)))


def subjects(reader: Reader, changes: Sequence[int]) -> list[Row]:
    """The names of the engineers and of the cycles of the reviews that these changes concern, by entry."""
    return reader.query(_SUBJECTS, changes=json.dumps(list(changes)))


def _condition(
    reader: Reader, wanted: HistoryFilter, steps_of: Callable[[str], Iterable[str]]
) -> tuple[str, dict[str, object]]:
    """The condition on entries, and its parameters."""
    conditions, params = ["digest IS NOT NULL"], dict[str, object]()
    for table, number in (("engineer", wanted.engineer), ("review", wanted.review)):
        if number is not None:
            conditions.append(f"id IN (SELECT value FROM json_each(:{table}))")
            params[table] = json.dumps(_entries_about(reader, table, number))
    if wanted.first:
        conditions.append("at >= :first")
        params["first"] = _start(wanted.first)
    if wanted.last:
        conditions.append("at < :last")
        params["last"] = _start(wanted.last + timedelta(days=1))
    for at, word in enumerate(fold(wanted.text).split()):
        conditions.append(
            f"(instr(fold(coalesce(arguments, sentence, '') || ' ' || actor), :word{at}) OR name IN"
            f" (SELECT value FROM json_each(:steps{at})) OR id IN (SELECT value FROM json_each(:about{at})))"
        )
        about = json.dumps(_about_people(reader, word))
        params |= {f"word{at}": word, f"steps{at}": json.dumps(list(steps_of(word))), f"about{at}": about}
    return " AND ".join(conditions), params


def _entries_about(reader: Reader, table: str, number: int) -> list[int]:
    rows = reader.query(f"SELECT uid FROM {table} WHERE id = :id", id=number)
    return entries_about(reader, table, [number], rows[0]["uid"]) if rows else []


def _about_people(reader: Reader, word: str) -> list[int]:
    """The ids of the entries about people whom this word finds."""
    found = [
        person.id
        for archived in (False, True)
        for person in search_engineers(reader, text=word, archived=archived, limit=MAX_PEOPLE).rows
    ]
    return [entry for person in found for entry in _entries_about(reader, "engineer", person)]


def _start(on: date) -> str:
    """The begin of a local day as it is stored."""
    return f"{datetime.combine(on, time(), dates.ZONE).astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
