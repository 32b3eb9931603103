"""Removal of an erased person from the register of exported files: each file stays listed, without the name."""

import json
from collections.abc import Collection

from models.domain.people import EngineerId
from models.domain.records import RecordKey
from models.operations.erased_labels import is_named_in
from models.queries import person_rows
from models.queries.engineers import engineer as engineer_row
from models.support.folding import same_key
from models.workspace.transaction import Transaction

NO_NAME = "–"
"""In place of the name of a file that names the person or is about that person alone."""
_OWN = ("person", "form")
"""Kinds of files that are about one person, so their recipient is that person or was asked in confidence."""


def forget_files(
    tx: Transaction, engineer: EngineerId, names: Collection[str], record: RecordKey | None = None
) -> tuple[dict[int, int], dict[int, int]]:
    """Remove the person from the register; returns the recorded changes of these rows, and those of rows that lost a name.

    With a record of the person, only its own documents lose the names: without the record, nothing would lead from them to
    the person, and erasing the person later would miss them.
    """
    root, key = record or ("engineer", engineer)
    person = engineer_row(tx, engineer)
    keys, parts = {same_key(name) for name in names}, [*names, *_parts(names), person.employee_id, person.email]
    changed, nameless = [], []
    for row in person_rows.rows_about(tx, "calendar_entry", key, root):
        changed.append(("calendar_entry", row["uid"]))
    for table in ("export", "exported_file"):
        about = {row["id"] for row in person_rows.rows_about(tx, table, key, root)}
        for row in tx.query(f"SELECT * FROM {table} ORDER BY id"):
            people = [uid for uid in json.loads(row.get("people", "[]")) if uid != person.uid]
            alone = row["id"] in about and (not people or row["kind"] in _OWN)
            named = parts if row["id"] in about else names
            values: dict[str, object] = {}
            if alone or any(is_named_in(row["file_name"], part) for part in named if part):
                values["file_name"] = NO_NAME
                nameless.append((table, row["id"]))
            if alone or same_key(row["recipient"]) in keys:
                values["recipient"] = ""
            if table == "exported_file" and row["id"] in about:
                values["people"] = json.dumps(people)
            if values:
                tx.update(table, row["id"], **values)
                changed.append((table, row["id"]))
    return person_rows.changes_of_rows(tx, changed), person_rows.changes_of_rows(tx, nameless)


def _parts(names: Collection[str]) -> list[str]:
    """First and last names: in the name of a file about the person, one of them is enough."""
    return [part for name in names for part in name.split()]
