"""SQL for the history as people read it: entries, the values of shown columns, and whom changed rows concern."""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from models.domain.people import EngineerId
from models.domain.reviews import ReviewId
from models.queries.history_search import Words, entries_with
from models.support import dates
from models.support.folding import fold
from models.workspace.history_subjects import changes_about
from models.workspace.reader import Reader

_CHANGES = """SELECT action_id, change.id, tbl, change.pk, op, old IS NULL AND new IS NULL AS erased, cell.key AS name,
    json_extract(old, '$.' || cell.key) AS before, json_extract(new, '$.' || cell.key) AS after
  FROM json_each(:changes) AS wanted CROSS JOIN history_change AS change ON change.id = wanted.value
  LEFT JOIN json_each(coalesce(new, old)) AS cell ON tbl || '.' || cell.key IN (SELECT value FROM json_each(:columns))
  ORDER BY change.id"""
"""The changed rows with each shown column. Other values are not read."""
_ADDED = """SELECT known.action_id, known.tbl, known.pk, known.parent, CASE known.tbl
    WHEN 'review' THEN json_extract(coalesce(new, old), '$.cycle_name')
    WHEN 'engineer' THEN coalesce(
      (SELECT name FROM engineer WHERE uid = json_extract(coalesce(new, old), '$.uid')),
      json_extract(coalesce(new, old), '$.name')
    ) END AS name,
    (SELECT id FROM engineer WHERE known.tbl = 'engineer' AND uid = json_extract(coalesce(new, old), '$.uid')) AS engineer
  FROM json_each(:rows) AS wanted CROSS JOIN history_change AS known
    ON known.tbl = json_extract(wanted.value, '$[0]') AND known.pk = json_extract(wanted.value, '$[1]')
  WHERE op <> 'U' ORDER BY known.id"""
"""When rows were added or deleted, and the row to which they belonged; an engineer has the name of today."""

_FILES_ABOUT = """SELECT change.id, action_id FROM exported_file AS file JOIN history_change AS change
    ON tbl = 'exported_file' AND pk = json_array(file.id)
  WHERE kind <> 'form' AND EXISTS (SELECT 1 FROM json_each(people) WHERE value = :uid)"""
"""Changes of the record of files with a person in them. The name of a form may be that of the person who is asked."""
_IN_FILES = """SELECT DISTINCT wanted.value AS pk, engineer.name, engineer.id FROM json_each(:keys) AS wanted
  JOIN exported_file AS file ON json_array(file.id) = wanted.value JOIN json_each(people) AS uid
  JOIN engineer ON engineer.uid = uid.value WHERE engineer.id = coalesce(:only, engineer.id) ORDER BY sort_key(name)"""

Row = dict[str, Any]
_FILE = "exported_file"
_Place = tuple[str, str]
"""Table and key of a row."""


@dataclass(frozen=True, slots=True)
class HistoryFilter:
    """Which entries are wanted: of one person or review, of the local days from `first` to `last`, with each word of `text` in
    the label, in the name of who did it or whom it concerns, or in a shown value."""

    engineer: EngineerId | None = None
    review: ReviewId | None = None
    first: date | None = None
    last: date | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Searched:
    """What the words of a filter were found in, and the changes of its person or review: the same for each page of the list."""

    words: Mapping[str, Collection[int]]
    own: Mapping[int, Sequence[int]] | None


def searched(reader: Reader, wanted: HistoryFilter, shown: Words) -> Searched:
    """The part of a search that takes long: 0.4 s with 10,000 entries. `shown` is what the history shows of them."""
    own = _changes_of_subject(reader, wanted)
    return Searched(entries_with(reader, _words(wanted), shown, own, wanted.engineer), own)


def entry_rows(
    reader: Reader, wanted: HistoryFilter, shown: Words, found: Searched, offset: int, limit: int
) -> tuple[list[Row], int]:
    """One page of the wanted entries, newest first, and the number of all. `found` is what `searched` found for them.

    `changes` of an entry are the ids of its changed rows; of the entries of a person or review, of the rows about these alone.
    """
    own = found.own
    condition, params = _condition(wanted, found, shown)
    rows = reader.query(
        "SELECT id, at, actor, name, coalesce(sentence, '') AS sentence, arguments, kind, first_change, last_change"
        f" FROM history_action WHERE {condition} ORDER BY id DESC LIMIT :limit OFFSET :offset",
        limit=limit,
        offset=offset,
        **params,
    )
    [count] = reader.query(f"SELECT count(*) AS total FROM history_action WHERE {condition}", **params)
    for row in rows:
        all_of_entry = range(row["first_change"], row["last_change"] + 1)
        row["changes"] = all_of_entry if own is None else own[row["id"]]
    return rows, count["total"]


def changed_cells(reader: Reader, changes: Sequence[int], columns: Iterable[str]) -> list[Row]:
    """A row for each of these changes and each of the columns ("table.column") that it changed; one without, if none."""
    return reader.query(_CHANGES, changes=json.dumps(list(changes)), columns=json.dumps(list(columns)))


@dataclass(frozen=True, slots=True)
class Subject:
    """An engineer, or the review of a cycle, whom a change concerns; `engineer` is the id if the person is still there."""

    name: str
    is_person: bool
    engineer: EngineerId | None


def subjects(reader: Reader, cells: Sequence[Row], only: EngineerId | None = None) -> dict[int, list[Subject]]:
    """The engineers, and the cycles of the reviews, that these changes concern, by change.

    Many people can be in a file that was exported: all of them, or `only` this one.
    """
    lives = _lives(reader, {(cell["tbl"], cell["pk"]) for cell in cells})
    found: dict[int, dict[Subject, None]] = {}
    for cell in cells:
        place: _Place | None = cell["tbl"], cell["pk"]
        while place:
            life = [row for row in lives.get(place, ()) if row["action_id"] <= cell["action_id"]]
            if life and life[-1]["name"]:
                subject = Subject(life[-1]["name"], place[0] == "engineer", life[-1]["engineer"])
                found.setdefault(cell["id"], {})[subject] = None
            place = _above(life[-1]) if life else None
    in_files = _in_files(reader, {cell["pk"] for cell in cells if cell["tbl"] == _FILE}, only)
    for cell in cells:
        if cell["tbl"] == _FILE:
            found.setdefault(cell["id"], {}).update(dict.fromkeys(in_files.get(cell["pk"], ())))
    return {change: list(names) for change, names in found.items()}


def _in_files(reader: Reader, keys: set[str], only: EngineerId | None) -> dict[str, list[Subject]]:
    """The people in recorded files, by the keys of these."""
    found: dict[str, list[Subject]] = {}
    for row in reader.query(_IN_FILES, keys=json.dumps(sorted(keys)), only=only) if keys else ():
        found.setdefault(row["pk"], []).append(Subject(row["name"], True, row["id"]))
    return found


def _lives(reader: Reader, places: set[_Place]) -> dict[_Place, list[Row]]:
    """When these rows, and those to which they belong, were added and deleted, oldest first."""
    lives: dict[_Place, list[Row]] = {}
    while places:
        lives |= {place: [] for place in places}
        for row in reader.query(_ADDED, rows=json.dumps(sorted(places))):
            lives[row["tbl"], row["pk"]].append(row)
        places = {above for place in places for row in lives[place] if (above := _above(row))} - lives.keys()
    return lives


def _above(row: Row) -> _Place | None:
    """The table and key of the row to which a row belongs."""
    table, bracket, key = (row["parent"] or "").partition("[")
    return (table, bracket + key) if table else None


def _words(wanted: HistoryFilter) -> list[str]:
    return list(dict.fromkeys(fold(wanted.text).split()))


def _condition(wanted: HistoryFilter, found: Searched, shown: Words) -> tuple[str, dict[str, object]]:
    """The condition on entries, and its parameters."""
    conditions, params = ["digest IS NOT NULL"], dict[str, object]()
    if found.own is not None:
        conditions.append("id IN (SELECT value FROM json_each(:own))")
        params["own"] = json.dumps(list(found.own))
    if wanted.first:
        conditions.append("at >= :first")
        params["first"] = _start(wanted.first)
    if wanted.last:
        conditions.append("at < :last")
        params["last"] = _start(wanted.last + timedelta(days=1))
    for at, word in enumerate(_words(wanted)):
        conditions.append(
            f"(instr(fold(coalesce(arguments, sentence, '') || ' ' || actor), :word{at}) OR name IN"
            f" (SELECT value FROM json_each(:steps{at})) OR id IN (SELECT value FROM json_each(:found{at})))"
        )
        params |= {f"word{at}": word, f"steps{at}": json.dumps(list(shown.steps(word)))}
        params[f"found{at}"] = json.dumps(sorted(found.words[word]))
    return " AND ".join(conditions), params


def _changes_of_subject(reader: Reader, wanted: HistoryFilter) -> dict[int, list[int]] | None:
    """The changes of rows about the person and the review of the filter, by entry; None without both.

    An entry can change rows of many people, of which one person's history may show no other's.
    """
    found: dict[int, int] | None = None
    for table, number in (("engineer", wanted.engineer), ("review", wanted.review)):
        if number is not None:
            about = _changes_about(reader, table, number)
            found = about if found is None else {change: found[change] for change in found.keys() & about.keys()}
    if found is None:
        return None
    by_entry: dict[int, list[int]] = {}
    for change, entry in sorted(found.items()):
        by_entry.setdefault(entry, []).append(change)
    return by_entry


def _changes_about(reader: Reader, table: str, number: int) -> dict[int, int]:
    rows = reader.query(f"SELECT uid FROM {table} WHERE id = :id", id=number)
    if not rows:
        return {}
    uid = rows[0]["uid"]
    files = reader.query(_FILES_ABOUT, uid=uid) if table == "engineer" else []
    return changes_about(reader, table, [number], uid) | {row["id"]: row["action_id"] for row in files}


def _start(on: date) -> str:
    """The begin of a local day as it is stored."""
    return f"{datetime.combine(on, time(), dates.ZONE).astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
