"""Topics of a change, by which pages know that they must reload: "review:17", and its engineer and cycle."""

from collections.abc import Iterable

from models.workspace.engine import Database
from models.workspace.history import Change, RowChange
from models.workspace.transaction import Schema

# Tables with one topic per row, and tables with one topic for all rows.
_ROWS = {"engineer", "cycle", "review", "note", "mentorship", "session", "plan"}
_WHOLE_TABLES = {"setting": "settings", "export": "exports", "exported_file": "exports", "rubric_version": "rubrics"}
# The parents of a row: table, and the column that refers to it.
_ABOVE = {
    "engineer_qualification": {"engineer": "engineer_id"},
    "engineer_technology": {"engineer": "engineer_id"},
    "cycle_not_applicable": {"cycle": "cycle_id"},
    "cycle_not_asked": {"cycle": "cycle_id"},
    "review": {"engineer": "engineer_id", "cycle": "cycle_id"},
    "review_not_asked": {"review": "review_id"},
    "rating": {"review": "review_id"},
    "evidence": {"review": "review_id"},
    "evidence_competency": {"evidence": "evidence_id"},
    "review_point": {"review": "review_id"},
    "opinion": {"review": "review_id"},
    "opinion_rating": {"opinion": "opinion_id"},
    "opinion_remark": {"opinion": "opinion_id"},
    "opinion_request": {"review": "review_id"},
    "opinion_request_competency": {"opinion_request": "request_id"},
    "peer_summary": {"review": "review_id"},
    "employee_comment": {"review": "review_id"},
    "earlier_comment": {"review": "review_id"},
    "acknowledgement": {"review": "review_id"},
    "appeal": {"review": "review_id"},
    "review_revision": {"review": "review_id"},
    "note": {"engineer": "engineer_id"},
    "note_competency": {"note": "note_id"},
    "mentorship": {"engineer": "engineer_id"},
    "session": {"mentorship": "mentorship_id"},
    "session_shared_note": {"session": "session_id"},
    "session_private_note": {"session": "session_id"},
    "session_topic": {"session": "session_id"},
    "action_item": {"session": "session_id", "goal": "goal_id"},
    "action_item_carry": {"action_item": "action_item_id"},
    "work_life_check_in": {"mentorship": "mentorship_id"},
    "plan": {"engineer": "engineer_id"},
    "plan_interest": {"plan": "plan_id"},
    "plan_topic": {"plan": "plan_id"},
    "goal": {"plan": "plan_id"},
    "goal_activity": {"goal": "goal_id"},
    "check_in": {"goal": "goal_id"},
}

MAX_CHANGES = 5000
"""Above this number of changed rows, reloading every page is faster than finding the topics."""
EVERYTHING = "everything"

Row = dict[str, object]


def topics_of(database: Database, schema: Schema, changes: Iterable[Change]) -> frozenset[str]:
    """The topics of one operation's changes, including the former parents of moved rows."""
    climber = _Climber(database)
    for count, change in enumerate(changes):
        if count == MAX_CHANGES:
            return frozenset({EVERYTHING})
        key = schema.row_of(change.table, change.key)
        if change.operation is RowChange.UPDATE:
            climber.climb(change.table, key | change.old)
        climber.climb(change.table, key | change.old | change.new)
    return frozenset(climber.topics)


class _Climber:
    """Collects the topics of rows and of their ancestors, visiting each ancestor once."""

    def __init__(self, database: Database) -> None:
        self.topics: set[str] = set()
        self._database = database
        self._seen: set[tuple[str, object]] = set()

    def climb(self, table: str, row: Row) -> None:
        """Add the topics of the row and its ancestors. `row` contains at least the key."""
        if table in _WHOLE_TABLES:
            self.topics.add(_WHOLE_TABLES[table])
        if table in _ROWS:
            self.topics.add(f"{table}:{row['id']}")
        above = _ABOVE.get(table, {})
        known = row if row.keys() >= set(above.values()) else self._stored(table, row, list(above.values()))
        for parent, column in above.items():
            number = known.get(column)
            if number is not None and (parent, number) not in self._seen:
                self._seen.add((parent, number))
                self.climb(parent, {"id": number})

    def _stored(self, table: str, row: Row, columns: list[str]) -> Row:
        """The row with `columns` as stored now, or unchanged if it was deleted: its own deletion lists its parents."""
        names = ", ".join(f'"{column}"' for column in columns)
        sql = f'SELECT {names} FROM "{table}" WHERE id = ?'
        stored = self._database.execute(sql, (row["id"],)).fetchone()
        return dict(zip(columns, stored, strict=True)) | row if stored else row
