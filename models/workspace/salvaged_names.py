"""Names of salvaged and lost records for people: the kind, and what tells a record from others, such as a day and a person."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import date

from models.domain.settings import SETTING_NAMES
from models.support.messages import Message, join, message
from models.workspace.engine import Database
from models.workspace.salvage_read import Found, Table

_OWN = {
    "engineer": "name", "cycle": "name", "rubric_version": "title", "review": "document_id", "plan": "document_id",
    "note": "happened_on", "evidence": "happened_on", "session": "held_on", "check_in": "held_on", "goal": "competency_code",
    "work_life_check_in": "held_on", "appeal": "raised_on", "opinion_request": "asked_on", "opinion": "received_on",
    "export": "document_id", "exported_file": "exported_at",
}  # fmt: skip
"""The column by which people know a record of this kind; others are known by what they belong to."""
_Values = Mapping[str, object]
_NO_PARENT = ("", "")


class RecordNames:
    """Names records by what was read of them, or what the readable part of the history knows of them."""

    def __init__(
        self,
        schema: Database,
        tables: Sequence[Table],
        found: Mapping[str, Found],
        known: Mapping[tuple[str, str], _Values],
    ) -> None:
        """`known` are the values of rows by table and key, as the history has them."""
        self._tables, self._found, self._known = {table.name: table for table in tables}, found, known
        self._parents = {table.name: _first_reference(schema, table.name) for table in tables}

    def of(self, table: str, keys: Sequence[str]) -> Message:
        """The records with these keys, as the history writes them: those that belong to one record in brackets after it."""
        groups: dict[Message | None, list[Message]] = {}
        for key in keys:
            name, parent = self._name(table, json.loads(key))
            groups.setdefault(parent, []).append(name)
        parts: list[Message] = []
        for parent, names in groups.items():
            listed = [_times(name, number) for name, number in Counter(names).items()]
            parts += listed if parent is None else [message("{of} ({names})", of=parent, names=join(listed))]
        return join(parts)

    def at(self, table: str, places: Sequence[object]) -> Message:
        """Where records were, by the first value of their keys: a number of their own, or what they belong to."""
        single = len(self._tables[table].keys) == 1
        return join([self._numbered(table, [place]) if single else self._of_parent(table, place) for place in places])

    def _name(self, table: str, key: Sequence[object]) -> tuple[Message, Message | None]:
        """What a record is called, and what it belongs to, if that is known."""
        values = self._values(table, key)
        column, parent = self._parents.get(table, _NO_PARENT)
        own, above = self._own(table, key, values), values.get(column) if column else None
        if len(key) > 1:  # the rest of a composite key names the record, and the first part what it belongs to
            own, above = (join(key[1:], " "), key[0]) if parent else (join(key, " "), None)
        return own, self._of_parent(table, above) if parent and above is not None else None

    def _of_parent(self, table: str, key: object) -> Message:
        """What the parent with this id is called; of one without a name, what that belongs to."""
        _, parent = self._parents.get(table, _NO_PARENT)
        if not parent:
            return message("number {number}", number=key)
        values = self._values(parent, [key])
        column, grandparent = self._parents.get(parent, _NO_PARENT)
        if grandparent and _OWN.get(parent) not in values and values.get(column or "") is not None:
            return self._of_parent(parent, values[column or ""])
        return self._own(parent, [key], values)

    def _own(self, table: str, key: Sequence[object], values: _Values) -> Message:
        if table == "setting":
            return join([SETTING_NAMES.get(str(key[0]), key[0])])
        column = _OWN.get(table, "")
        value = values.get(column)
        if not value:
            return self._numbered(table, key)
        with suppress(ValueError):
            if isinstance(value, str) and column.endswith(("_on", "_at")):
                return join([date.fromisoformat(value[:10])])
        return join([value])

    def _numbered(self, table: str, key: Sequence[object]) -> Message:
        has_number = self._tables[table].has_numbers or isinstance(key[0], int)
        return message("number {number}", number=str(key[0])) if has_number else join(key, " ")

    def _values(self, table: str, key: Sequence[object]) -> _Values:
        row = self._found[table].rows.get(tuple(key)) if table in self._found else None
        if row is not None:
            return dict(zip(self._tables[table].columns, row, strict=True))
        return self._known.get((table, json.dumps(list(key), separators=(",", ":"), ensure_ascii=False)), {})


def _times(name: Message, number: int) -> Message:
    return name if number == 1 else message("{number} × {name}", number=number, name=name)


def _first_reference(schema: Database, table: str) -> tuple[str, str]:
    """The column of the first reference to an id and the table it names; both empty if there is none."""
    rows = schema.execute(f'PRAGMA foreign_key_list("{table}")').fetchall()
    found = [
        (column, parent) for _, _, parent, column, to, *_ in reversed(rows) if to == "id"
    ]  # SQLite lists the last first
    return found[0] if found else _NO_PARENT
