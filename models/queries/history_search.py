"""SQL for the search of the history: the entries with a word in a shown value, or in the name of whom they concern.

Only shown columns are read, and of one person's history only the rows and the name of that person. So a search finds nothing
that the list does not show.
"""

import json
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

from models.domain.people import EngineerId
from models.support.folding import fold
from models.workspace.history_subjects import changes_about
from models.workspace.reader import Reader

_SIDE = """SELECT change.id, action_id, tbl, pk, cell.key AS name, cell.value
  FROM history_change AS change JOIN json_each(change.{side}) AS cell
  WHERE tbl || '.' || cell.key IN (SELECT value FROM json_each(:columns)) AND cell.value <> ''
    AND (:own IS NULL OR change.id IN (SELECT value FROM json_each(:own)))"""
_CELLS = f"""{_SIDE.format(side="new")} UNION ALL {_SIDE.format(side="old")}
  UNION ALL SELECT id, action_id, tbl, pk, '', (SELECT value FROM json_each(pk) WHERE type = 'text' LIMIT 1)
  FROM history_change
  WHERE instr(pk, '"') AND (:own IS NULL OR id IN (SELECT value FROM json_each(:own)))"""
"""The shown values of all changes, and the keys with a text, such as a competency."""
_ROOTS = """SELECT DISTINCT tbl, pk, json_extract(coalesce(new, old), '$.uid') AS uid, CASE tbl
    WHEN 'review' THEN json_extract(coalesce(new, old), '$.cycle_name')
    ELSE coalesce(
      (SELECT name FROM engineer WHERE uid = json_extract(coalesce(new, old), '$.uid')),
      json_extract(coalesce(new, old), '$.name')
    ) END AS name
  FROM history_change WHERE tbl IN ('engineer', 'review') AND op <> 'U' AND coalesce(new, old) IS NOT NULL"""
"""Whom entries concern: engineers by the name of today, and reviews by that of their cycle."""
_IN_FILES = """SELECT change.id, change.action_id, engineer.name FROM exported_file AS file
  JOIN history_change AS change ON tbl = 'exported_file' AND pk = json_array(file.id)
  JOIN json_each(people) AS uid JOIN engineer ON engineer.uid = uid.value
  WHERE engineer.id = coalesce(:only, engineer.id)"""

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Words:
    """What the history shows in the current language: the operations whose label has a word, the columns that are shown, and
    the text of a value, by table, key of the row, column (empty for the key itself) and stored value."""

    steps: Callable[[str], Iterable[str]]
    columns: Sequence[str]
    value: Callable[[str, str, str, object], str]


def entries_with(
    reader: Reader,
    words: Collection[str],
    shown: Words,
    own: Mapping[int, Sequence[int]] | None,
    only: EngineerId | None,
) -> dict[str, set[int]]:
    """The entries with each of these folded words in a shown value or in the name of whom they concern.

    `own` are the changes that may be shown, by entry; None are all. `only` is the one person who may be named in files.
    """
    if not words:
        return {}
    allowed = None if own is None else set(chain.from_iterable(own.values()))
    found: dict[str, set[int]] = {word: set() for word in words}
    _add_values(reader, found, shown, allowed)
    for root in reader.query(_ROOTS):
        if matching := [word for word in words if word in fold(root["name"] or "")]:
            about = changes_about(reader, root["tbl"], json.loads(root["pk"]), root["uid"])
            entries = {entry for change, entry in about.items() if allowed is None or change in allowed}
            for word in matching:
                found[word] |= entries
    for file in reader.query(_IN_FILES, only=only):
        if allowed is None or file["id"] in allowed:
            for word in words:
                if word in fold(file["name"]):
                    found[word].add(file["action_id"])
    return found


def _add_values(reader: Reader, found: dict[str, set[int]], shown: Words, allowed: Collection[int] | None) -> None:
    own = None if allowed is None else json.dumps(list(allowed))
    matching: dict[tuple[str, str, str, object], list[str]] = {}  # a history repeats its values
    for row in reader.query(_CELLS, columns=json.dumps(shown.columns), own=own):
        key = row["pk"] if row["tbl"] == "setting" else ""
        value = row["tbl"], key, row["name"], row["value"]
        if value not in matching:
            text = fold(shown.value(*value))
            matching[value] = [word for word in found if word in text]
        for word in matching[value]:
            found[word].add(row["action_id"])
