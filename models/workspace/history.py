"""Reading the history: entries and the rows they changed. `triggers` and `digest_chain` write it."""

import json
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Any, TypeVar

from msgspec import Struct

from models.support.errors import UnusableFile
from models.support.messages import message
from models.workspace.engine import Database

T = TypeVar("T")

UNREADABLE = message(
    "The history of the workspace cannot be read: the file is damaged, or another program changed it. Restore the latest "
    "backup."
)

_ENTRY = "a.id, a.at, a.actor, a.name, coalesce(a.sentence, ''), a.arguments, a.kind, a.target, a.undo"
_CHANGE = "c.tbl, c.pk, c.op, c.old, c.new"


class Undo(StrEnum):
    """Whether undo reverts an operation, skips it, or stops at it."""

    YES = "yes"
    SKIP = "skip"
    STOP = "stop"


class Kind(StrEnum):
    """Whether an entry is an operation, or the undo or redo of one."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"


class RowChange(StrEnum):
    """Kind of change to a row."""

    INSERT = "I"
    UPDATE = "U"
    DELETE = "D"


class UndoLabel(str):
    """The label of an entry in English, with the operation's stored id and the label's stored arguments.

    `arguments` is None in entries of files up to schema version 9, which stored the English label alone.
    """

    __slots__ = ("arguments", "operation")

    operation: str
    arguments: dict[str, str] | None

    def __new__(cls, text: str, operation: str, arguments: dict[str, str] | None = None) -> "UndoLabel":
        """The label with this stored text."""
        label = super().__new__(cls, text)
        label.operation, label.arguments = operation, arguments
        return label

    def __getnewargs__(self) -> tuple[Any, ...]:
        return str(self), self.operation, self.arguments


class Entry(Struct, frozen=True):
    """One operation. `at` is UTC; `target` is the entry that an undo or redo reverts; `id` is 0 until written."""

    id: int
    at: str
    actor: str
    label: UndoLabel
    kind: Kind
    target: int | None
    undo: Undo

    @property
    def operation(self) -> str:
        """The stored id of the operation."""
        return self.label.operation


class Change(Struct, frozen=True):
    """One changed row: table, key, and the values before and after; of an update, only the changed columns."""

    table: str
    key: tuple[object, ...]
    operation: RowChange
    old: dict[str, object]
    new: dict[str, object]

    @property
    def erased(self) -> bool:
        """Whether the values were erased. That the row changed, when and by whom, is kept."""
        return not self.old and not self.new


def entries(database: Database) -> Iterator[Entry]:
    """All entries, newest first."""
    for row in database.execute(f"SELECT {_ENTRY} FROM history_action AS a ORDER BY a.id DESC"):
        yield _entry(row)


def original(database: Database, entry: Entry) -> Entry:
    """The operation that an undo or redo stands for, at any depth; an operation stands for itself."""
    while entry.target is not None:
        row = database.execute(f"SELECT {_ENTRY} FROM history_action AS a WHERE a.id = ?", (entry.target,)).fetchone()
        entry = _entry(row)
    return entry


def changes(database: Database, entry_id: int) -> Iterator[Change]:
    """The changes of one entry, in the order they were made."""
    sql = (
        f"SELECT {_CHANGE} FROM history_action AS a JOIN history_change AS c"
        " ON c.id BETWEEN a.first_change AND coalesce(a.last_change, 9223372036854775807)"
        " WHERE a.id = ? ORDER BY c.id"
    )
    for row in database.execute(sql, (entry_id,)):
        yield _change(row)


def change_count(database: Database, entry_id: int) -> int:
    """The number of changes of one finished entry."""
    sql = "SELECT coalesce(last_change - first_change + 1, 0) FROM history_action WHERE id = ?"
    [count] = database.execute(sql, (entry_id,)).fetchone()
    return int(count)


def changes_since(database: Database, table: str, key: Sequence[object]) -> Iterator[Change]:
    """The changes of all entries after the newest one that changed this row, in the order they were made."""
    sql = (
        f"SELECT {_CHANGE} FROM history_change AS c WHERE c.action_id >"
        " (SELECT max(action_id) FROM history_change WHERE tbl = ? AND pk = ?) ORDER BY c.id"
    )
    for row in database.execute(sql, (table, json.dumps(list(key)))):
        yield _change(row)


def _entry(row: tuple[Any, ...]) -> Entry:
    number, at, actor, operation, text, arguments, kind, target, undo = row
    label = UndoLabel(text, operation, None if arguments is None else _read(arguments, dict))
    try:
        return Entry(number, at, actor, label, Kind(kind), target, Undo(undo))
    except ValueError as error:
        raise UnusableFile(UNREADABLE) from error


def _change(row: tuple[Any, ...]) -> Change:
    table, key, operation, old, new = row
    try:
        kind = RowChange(operation)
    except ValueError as error:
        raise UnusableFile(UNREADABLE) from error
    return Change(table, tuple(_read(key, list)), kind, _read(old or "{}", dict), _read(new or "{}", dict))


def _read(text: str, kind: type[T]) -> T:
    """Stored JSON. Raises UnusableFile: only another program, or damage that SQLite does not notice, leaves anything else."""
    try:
        value = json.loads(text)
    except (ValueError, TypeError, RecursionError) as error:
        raise UnusableFile(UNREADABLE) from error
    if not isinstance(value, kind):
        raise UnusableFile(UNREADABLE)
    return value
