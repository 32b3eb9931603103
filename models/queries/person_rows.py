"""SQL for everything that the workspace stores about one person.

`OWNED` lists the tables whose rows belong to a person, with the column that leads to them: what is exported on a request
for access, erased and counted is decided here, once. `NAMED` lists the columns in which a person is named in records of
others. A test compares both with the schema, so that no new table or column can be forgotten.
"""

import json
from collections.abc import Iterable
from typing import Any

from models.domain.people import EngineerId
from models.queries.engineers import engineer
from models.support.folding import same_key
from models.workspace.history_subjects import changes_about
from models.workspace.reader import Reader

OWNED: dict[str, tuple[str, str]] = {
    "engineer": ("id", ""),
    "engineer_qualification": ("engineer_id", "engineer"),
    "engineer_technology": ("engineer_id", "engineer"),
    "review": ("engineer_id", "engineer"),
    "review_not_asked": ("review_id", "review"),
    "rating": ("review_id", "review"),
    "evidence": ("review_id", "review"),
    "evidence_competency": ("evidence_id", "evidence"),
    "review_point": ("review_id", "review"),
    "review_revision": ("review_id", "review"),
    "employee_comment": ("review_id", "review"),
    "earlier_comment": ("review_id", "review"),
    "acknowledgement": ("review_id", "review"),
    "appeal": ("review_id", "review"),
    "opinion_request": ("review_id", "review"),
    "opinion_request_competency": ("request_id", "opinion_request"),
    "opinion": ("review_id", "review"),
    "opinion_rating": ("opinion_id", "opinion"),
    "opinion_remark": ("opinion_id", "opinion"),
    "peer_summary": ("review_id", "review"),
    "note": ("engineer_id", "engineer"),
    "note_competency": ("note_id", "note"),
    "mentorship": ("engineer_id", "engineer"),
    "session": ("mentorship_id", "mentorship"),
    "session_shared_note": ("session_id", "session"),
    "session_private_note": ("session_id", "session"),
    "session_topic": ("session_id", "session"),
    "action_item": ("session_id", "session"),
    "action_item_carry": ("action_item_id", "action_item"),
    "work_life_check_in": ("mentorship_id", "mentorship"),
    "plan": ("engineer_id", "engineer"),
    "plan_interest": ("plan_id", "plan"),
    "plan_topic": ("plan_id", "plan"),
    "goal": ("plan_id", "plan"),
    "goal_activity": ("goal_id", "goal"),
    "check_in": ("goal_id", "goal"),
}
"""Each table with the column that refers to its parent, and the parent."""
_RECORDS = {
    "draft": " OR ".join(
        f"place IN (SELECT '{owner}:' || id FROM {owner} WHERE {{{owner}}})"
        for owner in ("review", "session", "mentorship", "goal", "action_item")
    ),
    "export": "kind = 'review' AND document_id IN (SELECT document_id FROM review WHERE {review})"
    " OR kind = 'plan' AND document_id IN (SELECT document_id FROM plan WHERE {plan})"
    " OR kind = 'session' AND subject_id IN (SELECT id FROM session WHERE {session})",
    "exported_file": "EXISTS (SELECT 1 FROM json_each(people) WHERE value = (SELECT uid FROM engineer WHERE {engineer}))",
    "calendar_entry": "mentorship_uid IN (SELECT uid FROM mentorship WHERE {mentorship})",
}
"""Records of what is not finished yet and of what left, and how their rows refer to a person."""
NAMED: dict[str, tuple[str, ...]] = {
    "engineer": ("manager_name", "tech_lead_name"),
    "review": ("manager_name", "tech_lead_name", "reviewer_name", "decided_by"),
    "acknowledgement": ("witness_name",),
    "appeal": ("decider_name",),
    "note": ("author_name",),
    "mentorship": ("mentor_name", "sponsor_name"),
    "opinion": ("author_name",),
    "opinion_request": ("person_name",),
    "export": ("actor", "recipient"),
    "exported_file": ("actor", "recipient"),
    "history_action": ("actor",),
}
"""Columns with the name of a person who acts in records about others. Reviews and plans copy `engineer_name` from their own."""
NAMELESS = ("opinion", "opinion_request")
"""Tables of `NAMED` that lose the name of a person who is erased: what was answered in confidence is no role."""
KEYS: dict[str, tuple[str, ...]] = {
    "engineer_qualification": ("engineer_id", "qualification_code"),
    "rating": ("review_id", "competency_code"),
    "employee_comment": ("review_id", "revision"),
    "acknowledgement": ("review_id", "revision"),
    "review_revision": ("review_id", "revision"),
    "peer_summary": ("review_id", "stage"),
    "draft": ("place", "field"),
    "calendar_entry": ("uid",),
}
"""Primary keys of tables whose key is not `id`, for those that operations change by row."""
TABLES = (*OWNED, *_RECORDS)
"""The tables with rows about a person, parents first."""

_GIVEN = {
    "opinion_request": "review_id NOT IN (SELECT id FROM review WHERE {review})"
    " AND (engineer_id = :engineer OR engineer_id IS NULL AND same_key(person_name) = :name)",
    "opinion": "review_id NOT IN (SELECT id FROM review WHERE {review}) AND (request_id IN"
    " (SELECT id FROM opinion_request WHERE {given}) OR request_id IS NULL AND same_key(author_name) = :name)",
}
"""Requests to a person to give an opinion on others, and what they answered."""

Row = dict[str, Any]


def condition(table: str, root: str = "engineer") -> str:
    """The SQL condition on a table for the rows of the person `:engineer`, or of another `root`, such as the note `:note`."""
    if table == root:
        return f"id = :{root}"
    if table in _RECORDS:
        return _RECORDS[table].format(**{owner: condition(owner, root) for owner in _OWNERS})
    column, parent = OWNED[table]
    return f"{column} IN (SELECT id FROM {parent} WHERE {condition(parent, root)})" if parent else "0"


_OWNERS = ("engineer", "review", "session", "mentorship", "goal", "action_item", "plan")


def rows_about(reader: Reader, table: str, person: int, root: str = "engineer") -> list[Row]:
    """All rows of a table about a person, or of another root row, in the order of their keys."""
    where = condition(table, root)
    return reader.query(f"SELECT * FROM {table} WHERE {where} ORDER BY 1, 2", **_given(where, root, person))


def count_about(reader: Reader, table: str, person: int, root: str = "engineer") -> int:
    """The number of rows of a table about a person, or of another root row."""
    where = condition(table, root)
    [row] = reader.query(f"SELECT count(*) AS total FROM {table} WHERE {where}", **_given(where, root, person))
    return int(row["total"])


def _given(where: str, root: str, key: int) -> dict[str, int]:
    """The parameter of a condition, which has none if no row of the table can belong to the root."""
    return {root: key} if f":{root}" in where else {}


def opinions_given(reader: Reader, person: EngineerId) -> dict[str, list[Row]]:
    """The requests to this person for opinions on others, and their answers, by table; `about` is the person reviewed."""
    name = same_key(engineer(reader, person).name)
    review = condition("review")
    given = _GIVEN["opinion_request"].format(review=review)
    where = _GIVEN["opinion"].format(review=review, given=given)
    about = "(SELECT engineer_name FROM review WHERE review.id = review_id) AS about"
    values = {"engineer": person, "name": name}
    found = {
        "opinion_request": reader.query(f"SELECT *, {about} FROM opinion_request WHERE {given} ORDER BY id", **values),
        "opinion": reader.query(f"SELECT *, {about} FROM opinion WHERE {where} ORDER BY id", **values),
    }
    for table in ("opinion_rating", "opinion_remark"):
        found[table] = reader.query(
            f"SELECT * FROM {table} WHERE opinion_id IN (SELECT id FROM opinion WHERE {where}) ORDER BY 1, 2", **values
        )
    return found


def named_in_records_of_others(reader: Reader, person: EngineerId) -> dict[tuple[str, str], int]:
    """In how many rows about others a column has the name of this person."""
    name = same_key(engineer(reader, person).name)
    found = {}
    for table, columns in NAMED.items():
        others = f" AND NOT coalesce({condition(table)}, 0)" if table in TABLES else ""
        for column in columns:
            [row] = reader.query(
                f"SELECT count(*) AS total FROM {table} WHERE same_key({column}) = :name{others}",
                name=name,
                **({"engineer": person} if others else {}),
            )
            if row["total"]:
                found[table, column] = int(row["total"])
    return found


def history_about(reader: Reader, person: EngineerId) -> tuple[list[Row], list[Row]]:
    """The entries of the history about a person, and their changes of rows about that person, oldest first."""
    changes = changes_about_person(reader, person)
    entries = reader.query(
        "SELECT id, at, actor, name, sentence, arguments FROM history_action"
        " WHERE id IN (SELECT value FROM json_each(:numbers)) ORDER BY id",
        numbers=json.dumps(sorted(set(changes.values()))),
    )
    return entries, reader.query(
        "SELECT id, action_id, tbl, pk, op, old, new FROM history_change"
        " WHERE id IN (SELECT value FROM json_each(:numbers)) ORDER BY id",
        numbers=json.dumps(list(changes)),
    )


def changes_about_person(reader: Reader, person: EngineerId) -> dict[int, int]:
    """The ids of the recorded changes of rows about a person, each with its entry, oldest first."""
    return changes_of_uid(reader, person, uid_of(reader, person))


def changes_of_uid(reader: Reader, person: EngineerId, uid: str) -> dict[int, int]:
    """As `changes_about_person`, also of a person whose row was deleted."""
    return changes_about(reader, "engineer", [person], uid)


def changes_of_rows(reader: Reader, rows: list[tuple[str, object]]) -> dict[int, int]:
    """The ids of the recorded changes of rows, given as table and key, each with its entry."""
    found = reader.query(
        "SELECT history_change.id, action_id FROM json_each(:rows) AS wanted JOIN history_change"
        " ON tbl = wanted.value ->> 0 AND pk = json_array(wanted.value ->> 1)",
        rows=json.dumps(rows),
    )
    return {row["id"]: row["action_id"] for row in found}


def running_changes(reader: Reader) -> dict[int, int]:
    """The ids of the changes that the running operation has recorded so far."""
    rows = reader.query(
        "SELECT id, action_id FROM history_change WHERE id >= (SELECT first_change FROM history_action"
        " WHERE id = (SELECT action_id FROM history_current))"
    )
    return {row["id"]: row["action_id"] for row in rows}


def not_erased(reader: Reader, changes: Iterable[int]) -> list[int]:
    """Those of the changes whose values are still stored, in order."""
    rows = reader.query(
        "SELECT id FROM history_change WHERE digest IS NULL AND id IN (SELECT value FROM json_each(:changes)) ORDER BY id",
        changes=json.dumps(sorted(changes)),
    )
    return [row["id"] for row in rows]


def names_of(reader: Reader, person: EngineerId) -> list[str]:
    """The name of a person, and the earlier ones that the history has and that no other engineer has now."""
    now = engineer(reader, person).name
    changed = ", ".join(f"json_extract({side}, '$.name')" for side in ("old", "new"))
    rows = reader.query(
        f"SELECT json_array({changed}) AS names FROM history_change WHERE tbl = 'engineer'"
        " AND id IN (SELECT value FROM json_each(:changes))",
        changes=json.dumps(list(changes_about_person(reader, person))),
    )
    taken = {same_key(row["name"]) for row in reader.query("SELECT name FROM engineer WHERE id <> :id", id=person)}
    earlier = {name for row in rows for name in json.loads(row["names"]) if name and same_key(name) not in taken}
    return [now, *sorted(earlier - {now})]


def entries_erased_whole(reader: Reader, entries: Iterable[int]) -> list[int]:
    """Those of the entries whose changes were all erased, and whose label has arguments."""
    rows = reader.query(
        "SELECT id FROM history_action WHERE id IN (SELECT value FROM json_each(:entries)) AND arguments IS NOT '{}'"
        " AND digest IS NOT NULL AND NOT EXISTS (SELECT 1 FROM history_change AS kept"
        " WHERE kept.id BETWEEN first_change AND last_change AND kept.digest IS NULL) ORDER BY id",
        entries=json.dumps(sorted(set(entries))),
    )
    return [row["id"] for row in rows]


def uid_of(reader: Reader, person: EngineerId) -> str:
    """The uid of a person. Raises BadInput if there is no such engineer."""
    return engineer(reader, person).uid


def hold_reason(reader: Reader, person: EngineerId) -> str:
    """Why the data of a person must be kept; empty without a legal hold."""
    rows = reader.query("SELECT hold_reason FROM engineer WHERE id = :id", id=person)
    return str(rows[0]["hold_reason"]) if rows else ""


def owner_of(reader: Reader, table: str, key: int) -> EngineerId | None:
    """The person whom a row of an owned table is about; None if there is no such row."""
    column, parent = OWNED[table]
    while parent != "engineer":
        column, up = f"(SELECT {OWNED[parent][0]} FROM {parent} WHERE id = {column})", OWNED[parent][1]
        parent = up
    rows = reader.query(f"SELECT {column} AS owner FROM {table} WHERE id = :key", key=key)
    return EngineerId(rows[0]["owner"]) if rows else None


def key_of(table: str, row: Row) -> Any:
    """The primary key of a row, as operations take it."""
    key = tuple(row[column] for column in KEYS.get(table, ("id",)))
    return key[0] if len(key) == 1 else key
