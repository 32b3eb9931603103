"""Undo and redo: which entry is next, and how its changes are reverted without overwriting newer ones."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from operator import attrgetter

from models.support.errors import Refused
from models.support.messages import message
from models.workspace import history
from models.workspace.engine import Database
from models.workspace.history import Change, Entry, Kind, RowChange, Undo
from models.workspace.transaction import Schema

MAX_TYPING_PAUSE = timedelta(seconds=3)
"""Edits further apart than this are separate undo steps."""

TYPING = {
    "engineer.record_qualification": "",
    "evidence.edit": "evidence.add",
    "goal.edit": "goal.add",
    "note.edit": "",
    "plan.write_support": "",
    "review.comment_on_rating": "",
    "review.mark_not_observed": "",
    "review.write_point": "",
    "review.write_summary": "",
    "session.edit_line": "",
    "session.write_notes": "",
}
"""Operations that store a text field while it is typed, with the one that stores the first text if it is another.

Every other operation, such as an import, is a step of its own.
"""

KEPT = "peer_summary"
"""Table whose new rows undo and redo keep: its figures were seen, and others could be compared with them."""

_ANSWERS = ("opinion", "opinion_rating", "opinion_remark")
_FIXED_ANSWER = (
    "SELECT 1 FROM opinion JOIN peer_summary ON peer_summary.review_id = opinion.review_id"
    " WHERE opinion.id = ? AND role = 'peer'"
)

CHANGED_SINCE = message("A later change depends on this one, so this one cannot be undone.")
PEERS_FIXED = message(
    "This step changed the answer of a peer. The peer group was fixed when the review was submitted, so the step cannot be "
    "undone."
)


def next_to_undo(newest_first: Iterable[Entry]) -> Entry | None:
    """The newest operation in effect; None if there is none, or an entry before it cannot be undone."""
    reverted: set[int | None] = set()
    for entry in newest_first:
        if entry.id in reverted or entry.kind is Kind.UNDO:
            reverted.add(entry.target)
        elif entry.undo is Undo.STOP:
            return None
        elif entry.undo is Undo.YES:
            return entry
    return None


def next_to_redo(newest_first: Iterable[Entry]) -> Entry | None:
    """The newest undo in effect; None if there is none, or a newer operation rules out redo."""
    redone: set[int | None] = set()
    for entry in newest_first:
        if entry.kind is Kind.REDO:
            redone.add(entry.target)
        elif entry.kind is Kind.UNDO and entry.id not in redone:
            return entry
        elif entry.kind is Kind.DO and entry.undo is not Undo.SKIP:
            return None
    return None


def is_same_typing_run(database: Database, first: Entry, second: Entry) -> bool:
    """Whether two entries that are undone or redone one after the other belong to one typing run.

    Compared are the operations that they stand for, with their own times: when undo or redo was pressed says nothing.
    """
    older, newer = sorted((history.original(database, first), history.original(database, second)), key=attrgetter("id"))
    apart = datetime.fromisoformat(newer.at) - datetime.fromisoformat(older.at)
    return (
        newer.operation in TYPING
        and older.operation in {newer.operation, TYPING[newer.operation]}
        and newer.actor == older.actor
        and abs(apart) <= MAX_TYPING_PAUSE
        and _continues_text(list(history.changes(database, older.id)), list(history.changes(database, newer.id)))
    )


def _continues_text(older: Sequence[Change], newer: Sequence[Change]) -> bool:
    """Whether the newer change only replaces text of the same fields of one row.

    The row may be new, if these fields had text already: text typed right after a rating is a separate step.
    """
    if len(newer) != 1 or newer[0].operation is not RowChange.UPDATE:
        return False
    [typed] = newer
    before = next((change for change in older if (change.table, change.key) == (typed.table, typed.key)), None)
    if before is None or not all(isinstance(value, str) for value in typed.new.values()):
        return False
    if before.operation is RowChange.UPDATE:
        return before.new.keys() == typed.new.keys() and len(older) == 1
    return all(before.new.get(column) for column in typed.new)


def revert(database: Database, schema: Schema, changes: Sequence[Change]) -> None:
    """Restore every changed row.

    Raises Refused if a row no longer has the values that the change gave it, and for a peer's answer once figures of the
    peer group were seen: they would stay while the answer goes.
    """
    database.conn.execute("PRAGMA defer_foreign_keys = ON")  # checked at the commit
    changes = [change for change in changes if (change.table, change.operation) != (KEPT, RowChange.INSERT)]
    fixed = _changes_fixed_answer(database, changes)
    for change in reversed(changes):
        if change.erased:
            raise Refused(message("The data of this step was erased, so it cannot be undone."))
        if _revert(database, schema, change) != 1:
            raise Refused(CHANGED_SINCE)
    if _recorded(database) != len(changes):  # a newer row was deleted by a cascade
        raise Refused(CHANGED_SINCE)
    if fixed or _changes_fixed_answer(database, changes):  # undo deletes an answer, or brings a deleted one back
        raise Refused(PEERS_FIXED)


def _changes_fixed_answer(database: Database, changes: Iterable[Change]) -> bool:
    """Whether one of the changed rows belongs to a present answer of a peer in a fixed peer group."""
    answers = {change.key[0] for change in changes if change.table in _ANSWERS}
    return any(database.execute(_FIXED_ANSWER, (answer,)).fetchone() for answer in answers)


def _revert(database: Database, schema: Schema, change: Change) -> int:
    """The number of rows that still had the values of the change and were restored."""
    values: list[object]
    match change.operation:
        case RowChange.INSERT:
            where, values = _where(change.new)
            sql = f'DELETE FROM "{change.table}" WHERE {where}'
        case RowChange.DELETE:
            names = ", ".join(f'"{name}"' for name in change.old)
            values = list(change.old.values())
            sql = f'INSERT INTO "{change.table}" ({names}) VALUES ({", ".join("?" * len(values))})'
        case RowChange.UPDATE:
            if len(change.key) != len(schema.keys(change.table)):  # recorded by a version with another key
                return 0
            where, matched = _where(schema.row_of(change.table, change.key) | change.new)
            assignments = ", ".join(f'"{name}" = ?' for name in change.old)
            values = [*change.old.values(), *matched]
            sql = f'UPDATE "{change.table}" SET {assignments} WHERE {where}'
    return database.conn.execute(sql, values).rowcount


def _where(expected: dict[str, object]) -> tuple[str, list[object]]:
    """An SQL condition that matches the row with exactly these values, and its parameters."""
    return " AND ".join(f'"{name}" IS ?' for name in expected), list(expected.values())


def _recorded(database: Database) -> int:
    """The number of changes recorded in the open entry so far."""
    [count] = database.execute(
        "SELECT (SELECT max(id) FROM history_change) - first_change + 1 FROM history_action"
        " WHERE id = (SELECT action_id FROM history_current)"
    ).fetchone()
    return int(count)
