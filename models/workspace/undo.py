"""Taking actions back: which one is next, and how its changes are reverted without stepping on anything newer."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from models.support.errors import Refused
from models.support.messages import message
from models.workspace.engine import Database
from models.workspace.history import Change, Entry, Kind, RowChange, Undo
from models.workspace.transaction import Schema

PAUSE = timedelta(seconds=3)
"""Typing that rests longer than this goes on as a step of its own."""

CHANGED_SINCE = message("A later change depends on this one, so it cannot be undone.")


def next_to_undo(newest_first: Iterable[Entry]) -> Entry | None:
    """The newest action that still stands; None if there is none or undo goes no further."""
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
    """The newest undo that still stands and that no newer action has made obsolete; None if there is none."""
    redone: set[int | None] = set()
    for entry in newest_first:
        if entry.kind is Kind.REDO:
            redone.add(entry.target)
        elif entry.kind is Kind.UNDO and entry.id not in redone:
            return entry
        elif entry.kind is Kind.DO and entry.undo is not Undo.SKIP:
            return None
    return None


def is_one_typing_run(
    newer: Entry, newer_changes: Sequence[Change], older: Entry, older_changes: Sequence[Change]
) -> bool:
    """Whether two steps are one stretch of typing: words of the same rows, written by one person within seconds.

    They are the same action, or the older one made the thing that is written in. A comment typed right after a rating
    is a step of its own: undo says *comment* and must not take the rating.
    """
    apart = datetime.fromisoformat(newer.at) - datetime.fromisoformat(older.at)
    rows = {(change.table, change.key) for change in older_changes}
    return (
        newer.actor == older.actor
        and (newer.operation == older.operation or any(_makes_a_thing(change) for change in older_changes))
        and abs(apart) <= PAUSE
        and bool(newer_changes)
        and all(_is_of_words(change) and (change.table, change.key) in rows for change in newer_changes)
    )


def _makes_a_thing(change: Change) -> bool:
    """A row with a number of its own, not an answer kept under what it answers; redo sees its making from behind."""
    return change.operation is not RowChange.UPDATE and len(change.key) == 1


def _is_of_words(change: Change) -> bool:
    return change.operation is RowChange.UPDATE and all(isinstance(value, str) for value in change.new.values())


def revert(database: Database, schema: Schema, changes: Sequence[Change]) -> None:
    """Put every changed row back to what it was. Raises Refused if a row is no longer what the change made of it."""
    database.conn.execute("PRAGMA defer_foreign_keys = ON")  # until the commit, which checks them
    for change in reversed(changes):
        if change.erased:
            raise Refused(message("The data of this step has been erased, so it cannot be undone."))
        if _revert(database, schema, change) != 1:
            raise Refused(CHANGED_SINCE)
    if _recorded(database) != len(changes):  # a newer row went with the one it belonged to
        raise Refused(CHANGED_SINCE)


def _revert(database: Database, schema: Schema, change: Change) -> int:
    """How many rows were found to be as the change left them."""
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
            if len(change.key) != len(schema.keys(change.table)):  # of a version whose table had another key
                return 0
            where, matched = _where(schema.row_of(change.table, change.key) | change.new)
            assignments = ", ".join(f'"{name}" = ?' for name in change.old)
            values = [*change.old.values(), *matched]
            sql = f'UPDATE "{change.table}" SET {assignments} WHERE {where}'
    return database.conn.execute(sql, values).rowcount


def _where(expected: dict[str, object]) -> tuple[str, list[object]]:
    """A condition that holds only while the row is exactly as expected."""
    return " AND ".join(f'"{name}" IS ?' for name in expected), list(expected.values())


def _recorded(database: Database) -> int:
    """How many changes the entry under way has recorded so far."""
    [count] = database.execute(
        "SELECT (SELECT max(id) FROM history_change) - first_change + 1 FROM history_action"
        " WHERE id = (SELECT action_id FROM history_current)"
    ).fetchone()
    return int(count)
