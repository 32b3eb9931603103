"""Which screens a change concerns: "review:17" for a rating, "engineer:4" for a note about that engineer."""

from collections.abc import Iterable
from typing import Any

from sqlite_utils import Database

from models.workspace.history import Change

# What a table's rows belong to: the topic's name, or the table above it, and the column that leads there.
_OWN_TOPIC = ("engineer", "cycle", "review", "note", "mentorship", "plan")
_ABOVE = {
    "engineer_qualification": ("engineer", "engineer_id"),
    "engineer_technology": ("engineer", "engineer_id"),
    "cycle_not_applicable": ("cycle", "cycle_id"),
    "review": ("engineer", "engineer_id"),
    "rating": ("review", "review_id"),
    "evidence": ("review", "review_id"),
    "evidence_competency": ("evidence", "evidence_id"),
    "review_point": ("review", "review_id"),
    "opinion": ("review", "review_id"),
    "opinion_rating": ("opinion", "opinion_id"),
    "employee_comment": ("review", "review_id"),
    "acknowledgement": ("review", "review_id"),
    "appeal": ("review", "review_id"),
    "review_revision": ("review", "review_id"),
    "note": ("engineer", "engineer_id"),
    "note_competency": ("note", "note_id"),
    "mentorship": ("engineer", "engineer_id"),
    "session": ("mentorship", "mentorship_id"),
    "session_shared_note": ("session", "session_id"),
    "session_private_note": ("session", "session_id"),
    "session_topic": ("session", "session_id"),
    "action_item": ("session", "session_id"),
    "action_item_carry": ("action_item", "action_item_id"),
    "work_life_check_in": ("mentorship", "mentorship_id"),
    "plan": ("engineer", "engineer_id"),
    "plan_interest": ("plan", "plan_id"),
    "plan_topic": ("plan", "plan_id"),
    "goal": ("plan", "plan_id"),
    "goal_activity": ("goal", "goal_id"),
    "check_in": ("goal", "goal_id"),
}
_WHOLE_TABLES = {"setting": "settings", "export": "exports", "rubric_version": "rubrics"}


def topics_of(database: Database, keys: dict[str, list[str]], changes: Iterable[Change]) -> frozenset[str]:
    """The topics that the changes of one action concern. `keys` are the primary key columns of each table."""
    found: set[str] = set()
    seen: set[tuple[str, tuple[object, ...]]] = set()
    for change in changes:
        if change.table in _WHOLE_TABLES:
            found.add(_WHOLE_TABLES[change.table])
            continue
        row = dict(zip(keys[change.table], change.key, strict=True)) | change.old | change.new
        _climb(database, change.table, row, found, seen)
    return frozenset(found)


def _climb(
    database: Database,
    table: str,
    row: dict[str, Any],
    found: set[str],
    seen: set[tuple[str, tuple[object, ...]]],
) -> None:
    """Add the row's own topic and those above it; `row` holds at least its key."""
    if table in _OWN_TOPIC:
        found.add(f"{table}:{row['id']}")
    above = _ABOVE.get(table)
    if above is None:
        return
    parent, column = above
    if column not in row:
        stored = database.execute(f'SELECT "{column}" FROM "{table}" WHERE id = ?', (row["id"],)).fetchone()  # noqa: S608
        if stored is None:
            return
        row = {column: stored[0]}
    step = (parent, (row[column],))
    if step not in seen:
        seen.add(step)
        _climb(database, parent, {"id": row[column]}, found, seen)
