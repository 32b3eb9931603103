"""Undo and redo: which entry is next, and how its changes are reverted without overwriting newer ones."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from models.support.errors import Refused
from models.support.messages import message
from models.workspace import history
from models.workspace.engine import Database
from models.workspace.history import Change, Entry, Kind, RowChange, Undo
from models.workspace.transaction import Schema

MAX_TYPING_PAUSE = timedelta(seconds=3)
"""Edits further apart than this are separate undo steps."""

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

    Undo reaches the newer one first, redo the older one.
    """
    newer, older = (second, first) if first.kind is Kind.UNDO else (first, second)
    new, old = (list(history.changes(database, entry.id)) for entry in (newer, older))
    return is_one_typing_run(newer, new, older, old)


def is_one_typing_run(
    newer: Entry, newer_changes: Sequence[Change], older: Entry, older_changes: Sequence[Change]
) -> bool:
    """Whether two entries are one typing run: text of the same rows, written by one person within `MAX_TYPING_PAUSE`.

    They are the same operation, or the older one created the row. A comment typed right after a rating is a separate
    step: undo is labelled *comment* and must not revert the rating.
    """
    apart = datetime.fromisoformat(newer.at) - datetime.fromisoformat(older.at)
    rows = {(change.table, change.key) for change in older_changes}
    return (
        newer.actor == older.actor
        and (newer.operation == older.operation or any(_creates_row(change) for change in older_changes))
        and abs(apart) <= MAX_TYPING_PAUSE
        and bool(newer_changes)
        and all(_changes_only_text(change) and (change.table, change.key) in rows for change in newer_changes)
    )


def _creates_row(change: Change) -> bool:
    """Whether a row with an id of its own was created (or deleted: redo sees the change reversed)."""
    return change.operation is not RowChange.UPDATE and len(change.key) == 1


def _changes_only_text(change: Change) -> bool:
    return change.operation is RowChange.UPDATE and all(isinstance(value, str) for value in change.new.values())


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
