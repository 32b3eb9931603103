"""Builder of the snapshot of everything about one person, which the manager hands out on a request for access."""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any

from models.domain.people import EngineerId
from models.operations.undo_labels import current_label
from models.queries import person_rows
from models.queries.engineers import engineer
from models.queries.settings import settings
from models.snapshots import person_fields as fields
from models.snapshots.person import HistoryPart, PersonSnapshot, Row
from models.snapshots.person_private import PrivateTexts
from models.snapshots.person_words import names_of_codes, place
from models.support.folding import same_key
from models.support.translation import translate
from models.workspace.history import UndoLabel
from models.workspace.reader import Reader

_PLACES = {"review": "cycle_name", "session": "held_on", "plan": "starts_on", "mentorship": "starts_on"}
"""The column that identifies what other rows belong to."""
MIN_NAME = 3
"""Characters of a name that is replaced in private texts."""


def person_snapshot(
    reader: Reader, person: EngineerId, written_on: date, *, private_notes: bool = False
) -> PersonSnapshot:
    """Everything that is stored about a person, without what belongs to others; private notes only if they are included.

    Raises BadInput if there is no such person.
    """
    row = engineer(reader, person)
    mask = _mask(reader, row.name)
    is_readable, withheld = _readable_opinions(reader, person)
    private = PrivateTexts(reader, person, included=private_notes)
    stored = {table: private.rows(table) for table in person_rows.TABLES}
    records = {
        table: tuple(
            _row(table, found, mask) | _part_of(table, found, stored) for found in rows if is_readable(table, found)
        )
        for table, rows in stored.items()
    }
    given = {
        table: tuple(_row(table, found, mask) for found in rows)
        for table, rows in person_rows.opinions_given(reader, person).items()
    }
    named = person_rows.named_in_records_of_others(reader, person)
    history = tuple(_history(reader, person, mask, private))
    withheld += private.withheld({str(change["table"]) for part in history for change in part.changes})
    if any(records[table] for table, _ in fields.PRIVATE):
        withheld.append(fields.NAMES_REPLACED)
    if records["exported_file"]:
        withheld.append(fields.OTHERS_IN_LISTS)
    return PersonSnapshot(
        person=row.name,
        employee_id=row.employee_id,
        organisation=settings(reader).organisation,
        written_on=written_on,
        records=records,
        opinions_given=given,
        named_elsewhere={f"{table}.{column}": count for (table, column), count in sorted(named.items())},
        history=history,
        codes=names_of_codes(
            reader, {row["rubric_version_id"] for table in ("review", "plan") for row in stored[table]}
        ),
        withheld=tuple(withheld),
    )


def _readable_opinions(
    reader: Reader, person: EngineerId
) -> tuple[Callable[[str, Mapping[str, Any]], bool], list[str]]:
    """Whether a row belongs in the file, and what is left out: peers' answers, and all opinions on a draft."""
    drafts = {row["id"] for row in person_rows.rows_about(reader, "review", person) if row["state"] == "draft"}
    requests, opinions = (person_rows.rows_about(reader, table, person) for table in ("opinion_request", "opinion"))
    hidden = {
        "opinion_request": {row["id"] for row in requests if row["role"] == "peer" or row["review_id"] in drafts},
        "opinion": {row["id"] for row in opinions if row["role"] == "peer" or row["review_id"] in drafts},
    }
    column = {
        "opinion_request": ("opinion_request", "id"), "opinion_request_competency": ("opinion_request", "request_id"),
        "opinion": ("opinion", "id"), "opinion_rating": ("opinion", "opinion_id"), "opinion_remark": ("opinion", "opinion_id"),
    }  # fmt: skip

    def is_readable(table: str, row: Mapping[str, Any]) -> bool:
        if table == "draft":
            return not row["field"].startswith("answer:")
        return table not in column or row[column[table][1]] not in hidden[column[table][0]]

    asked = (*requests, *opinions)
    withheld: list[str] = [
        reason
        for reason, applies in (
            (fields.PEERS_WITHHELD, any(row["role"] == "peer" for row in asked)),
            (fields.UNSUBMITTED, any(row["review_id"] in drafts and row["role"] != "peer" for row in asked)),
        )
        if applies
    ]
    return is_readable, withheld


def _row(table: str, row: Mapping[str, Any], mask: Callable[[str], str]) -> dict[str, object]:
    """The columns of a row, with the names of others replaced in private texts."""
    return {
        column: _value(table, column, value, mask)
        for column, value in row.items()
        if (table, column) not in fields.WITHHELD
    }


def _part_of(table: str, row: Mapping[str, Any], stored: Mapping[str, list[dict[str, Any]]]) -> dict[str, str]:
    """What the row belongs to, such as "Review 2026-H1"; empty for rows that belong to the person directly."""
    while table in person_rows.OWNED or table == "draft":
        if table == "draft":
            table, _, key = row["place"].partition(":")
        else:
            column, table = person_rows.OWNED[table]
            key = str(row.get(column))
        row = next((parent for parent in stored.get(table, ()) if str(parent["id"]) == key), {})
        if table in _PLACES and row:
            return {"part_of": place(table, row[_PLACES[table]])}
    return {}


def _value(table: str, column: str, value: object, mask: Callable[[str], str]) -> object:
    if (table, column) == ("review_revision", "content") and isinstance(value, str):
        return {part: rows for part, rows in json.loads(value).items() if part not in fields.OPINIONS}
    if (table, column) == ("peer_summary", "content") and isinstance(value, str):
        return json.loads(value)
    return mask(value) if (table, column) in fields.PRIVATE and isinstance(value, str) else value


def _mask(reader: Reader, own_name: str) -> Callable[[str], str]:
    """Replaces the full names of other engineers of the workspace."""
    names = {
        row["name"] for row in reader.query("SELECT name FROM engineer") if same_key(row["name"]) != same_key(own_name)
    }
    words = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True) if len(name) >= MIN_NAME)
    pattern, another = re.compile(rf"\b(?:{words})\b", re.IGNORECASE), translate(fields.ANOTHER_PERSON)
    return (lambda text: pattern.sub(another, text)) if words else (lambda text: text)


def _history(
    reader: Reader, person: EngineerId, mask: Callable[[str], str], private: PrivateTexts
) -> Iterator[HistoryPart]:
    entries, changes = person_rows.history_about(reader, person)
    by_entry: dict[int, list[Row]] = {}
    for change in changes:
        by_entry.setdefault(change["action_id"], []).append(_change(change, mask, private))
    for row in entries:
        arguments = None if row["arguments"] is None else json.loads(row["arguments"])
        label = current_label(UndoLabel(row["sentence"] or "", row["name"], arguments))
        yield HistoryPart(row["id"], row["at"], row["actor"], translate(label), tuple(by_entry[row["id"]]))


def _change(change: Mapping[str, Any], mask: Callable[[str], str], private: PrivateTexts) -> Row:
    """A changed row with its values; of opinions only that they changed, because no change says whose they were."""
    table = change["tbl"]
    shown: dict[str, object] = {"table": table, "key": json.loads(change["pk"]), "operation": change["op"]}
    if table not in fields.OPINIONS and private.shows_changes(table):
        shown |= {
            side: _row(table, json.loads(change[side]), mask) if change[side] else None for side in ("old", "new")
        }
    return shown
