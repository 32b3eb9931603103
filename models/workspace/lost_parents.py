"""Rebuilding of lost rows that readable rows belong to, so that the readable rows need not be dropped.

Three ways are tried in turn: the readable part of the history, other rows that hold the same values, and a placeholder that is
named as one.
"""

import json
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from models.rubric.load import rubric_digest, rubric_to_json, shipped_rubric
from models.workspace.engine import Database, DatabaseError
from models.workspace.placeholder_rows import Placeholders, RowWriter, Values
from models.workspace.salvage_read import Found, Table

Place = tuple[str, int]
"""A table and the id of a row of it."""

_ORDER = ("rubric_version", "cycle", "engineer", "mentorship", "review", "plan", "session", "opinion_request")
"""Tables in this order, so that a placeholder finds what it belongs to."""


class Way(Enum):
    """How a lost row was rebuilt."""

    HISTORY = "history"
    OTHER_ROWS = "other rows"
    PLACEHOLDER = "placeholder"


@dataclass(slots=True)
class Rebuilt:
    """The keys of the rebuilt rows by table, for each way, and of placeholders that were `added` for them to belong to."""

    keys: dict[Way, dict[str, list[str]]] = field(default_factory=dict)
    added: dict[str, list[str]] = field(default_factory=dict)


def rebuild(database: Database, tables: Sequence[Table], changes: Found, now: datetime) -> Rebuilt:
    """Insert the lost rows that others belong to, as far as there is a way; the references are not checked meanwhile.

    `changes` are the readable changes of the history. What other rows only refer to is not rebuilt: they lose the reference.
    """
    source, rebuilt = _Rebuilding(database, changes, now), Rebuilt()
    ways = (
        (Way.HISTORY, source.of_history),
        (Way.OTHER_ROWS, source.of_other_rows),
        (Way.PLACEHOLDER, source.placeholder),
    )
    is_going_on = True
    while is_going_on:
        missing, is_going_on = _missing(database, tables), False
        for way, values_of in ways:
            done = [place for place in missing if source.insert(place, values_of)]
            for table, number in done:
                rebuilt.keys.setdefault(way, {}).setdefault(table, []).append(f"[{number}]")
            if done:
                is_going_on = True
                break
    rebuilt.added = source.added
    return rebuilt


def _missing(database: Database, tables: Sequence[Table]) -> list[Place]:
    """The lost rows that rows belong to, in the order of the tables."""
    found: set[Place] = set()
    for table in tables:
        for parent, column, on_delete in _references(database, table.name):
            if on_delete != "SET NULL":
                sql = (
                    f'SELECT DISTINCT "{column}" FROM "{table.name}" AS t'
                    f' WHERE "{column}" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "{parent}" AS p WHERE p.id = t."{column}")'
                )
                found.update((parent, number) for (number,) in database.execute(sql))
    return sorted(found, key=lambda place: (_ORDER.index(place[0]) if place[0] in _ORDER else len(_ORDER), place))


def _references(database: Database, table: str) -> list[tuple[str, str, str]]:
    """Referenced table, column and what happens on deletion, of every reference to an id."""
    rows = database.execute(f'PRAGMA foreign_key_list("{table}")').fetchall()
    return [(parent, child, on_delete) for _, _, parent, child, column, _, on_delete, *_ in rows if column == "id"]


class _Rebuilding:
    """Finds the values of lost rows and inserts them."""

    def __init__(self, database: Database, changes: Found, now: datetime) -> None:
        self._database, self._rows = database, RowWriter(database)
        self._at = f"{now:%Y-%m-%dT%H:%M:%SZ}"
        self._known = replayed(changes)
        placeholders = Placeholders(self._rows, now, _highest(self._known))
        self.placeholder, self.added = placeholders.values, placeholders.added

    def insert(self, place: Place, values_of: Callable[[str, int], Values | None]) -> bool:
        """Insert the row with these values, if there are any and the schema allows them."""
        table, number = place
        with suppress(DatabaseError):
            values = values_of(table, number)
            if values:
                self._rows.insert(table, {"id": number, **values})
                return True
        return False

    def of_history(self, table: str, number: int) -> Values | None:
        """The values of the last readable change."""
        columns = set(self._database.columns(table))
        return {name: value for name, value in self._known.get((table, f"[{number}]"), {}).items() if name in columns}

    def of_other_rows(self, table: str, number: int) -> Values | None:
        """What other rows repeat: the shipped rubric, a cycle and a person in reviews, and a request in its answer."""
        match table:
            case "rubric_version":
                return self._shipped_rubric(number)
            case "cycle":
                review = self._rows.first("SELECT * FROM review WHERE cycle_id = ? ORDER BY id DESC", number)
                return review and {
                    "name": review["cycle_name"], "starts_on": review["period_starts_on"], "ends_on": review["period_ends_on"],
                    "rubric_version_id": review["rubric_version_id"], "created_at": review["created_at"],
                }  # fmt: skip
            case "engineer":
                return self._copied_engineer(number)
            case "opinion_request":
                answer = self._rows.first("SELECT * FROM opinion WHERE request_id = ?", number)
                return answer and {
                    "review_id": answer["review_id"], "role": answer["role"], "person_name": answer["author_name"] or "–",
                    "asked_on": answer["received_on"], "state": "answered",
                }  # fmt: skip
            case _:
                return None

    def _shipped_rubric(self, number: int) -> Values | None:
        """The shipped rubric, unless a rating is of a competency that it does not have."""
        rubric = shipped_rubric()
        rated = self._database.execute(
            "SELECT DISTINCT competency_code FROM rating JOIN review ON review.id = review_id WHERE rubric_version_id = ?",
            (number,),
        )
        if not all(rubric.has(code) for (code,) in rated):
            return None
        return {
            "rubric_id": rubric.id, "version": rubric.version, "title": rubric.title, "content": rubric_to_json(rubric),
            "content_sha256": rubric_digest(rubric), "added_at": self._at,
        }  # fmt: skip

    def _copied_engineer(self, number: int) -> Values | None:
        copied = ("employee_id", "job_title", "level", "path", "team", "manager_name", "tech_lead_name", "role_since")
        review = self._rows.first("SELECT * FROM review WHERE engineer_id = ? ORDER BY id DESC", number)
        if review:
            values: Values = {name: review[name] for name in copied}
            values["employee_id"] = values["employee_id"] or None
            return {"name": review["engineer_name"], "created_at": review["created_at"], **values}
        plan = self._rows.first("SELECT * FROM plan WHERE engineer_id = ? ORDER BY id DESC", number)
        return plan and {"name": plan["engineer_name"], "level": plan["level"], "created_at": plan["created_at"]}


def replayed(changes: Found) -> dict[tuple[str, str], Values]:
    """The values of rows by table and key, as far as the readable changes tell, also of rows that are deleted by now."""
    known: dict[tuple[str, str], Values] = {}
    for _key, (_id, _action, table, key, _operation, _old, new, *_) in sorted(changes.rows.items()):
        with suppress(ValueError):
            known.setdefault((str(table), str(key)), {}).update(json.loads(str(new)) if new else {})
    return known


def _highest(known: Iterable[tuple[str, str]]) -> dict[str, int]:
    """The highest id of each table that the readable changes know: a new row under it would hide a loss."""
    highest: dict[str, int] = {}
    for table, key in known:
        with suppress(ValueError):
            number = json.loads(key)[0]
            if isinstance(number, int):
                highest[table] = max(number, highest.get(table, 0))
    return highest
