"""What happened: triggers write every changed row, the actions they belong to form a chain of digests."""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from random import Random

from sqlite_utils import Database

_OWN_TABLES = ("history_action", "history_change", "history_current", "_sqlite_migrations")
FIRST_DIGEST = "0" * 64


class Undo(StrEnum):
    """Whether undo takes an action back, passes over it, or goes no further than it."""

    YES = "yes"
    SKIP = "skip"
    STOP = "stop"


class Kind(StrEnum):
    """Whether an entry is an action of its own or takes another one back."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True)
class Entry:
    """One action in the history. `at` is UTC; `target` is the entry an undo or redo takes back."""

    id: int
    at: str
    actor: str
    name: str
    sentence: str
    kind: Kind
    target: int | None
    undo: Undo


@dataclass(frozen=True, slots=True)
class Change:
    """One changed row: table, key values, operation I, U or D, and the column values before and after."""

    table: str
    key: tuple[object, ...]
    operation: str
    old: dict[str, object]
    new: dict[str, object]


def domain_tables(database: Database) -> list[str]:
    """The tables whose changes are recorded: all but the history's own, virtual ones and their shadows."""
    rows = database.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
    virtual = [name for name, sql in rows if sql.upper().startswith("CREATE VIRTUAL")]
    return [
        name
        for name, _ in rows
        if name not in _OWN_TABLES and not any(name == v or name.startswith(f"{v}_") for v in virtual)
    ]


def draw_triggers(database: Database) -> None:
    """Make the recording triggers of every table anew, so that they match the tables as they are."""
    for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'record!_%' ESCAPE '!'"):
        database.execute(f'DROP TRIGGER "{name}"')
    for table in domain_tables(database):
        for statement in _triggers(database, table):
            database.conn.execute(statement)


def begin(database: Database, entry: Entry) -> int:
    """Write the entry that the coming changes belong to; returns its id."""
    cursor = database.conn.execute(
        "INSERT INTO history_action (at, actor, name, sentence, kind, target, undo) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (entry.at, entry.actor, entry.name, entry.sentence, entry.kind, entry.target, entry.undo),
    )
    database.conn.execute("INSERT INTO history_current (one, action_id) VALUES (1, ?)", (cursor.lastrowid,))
    return int(cursor.lastrowid)


def finish(database: Database, entry_id: int, random: Random) -> bool:
    """Close the entry: seal its changes into the chain, or drop it if nothing changed. Returns whether anything did."""
    database.conn.execute("DELETE FROM history_current")
    rows = _payloads(database, entry_id)
    if not rows:
        database.conn.execute("DELETE FROM history_action WHERE id = ?", (entry_id,))
        return False
    sealed = []
    for change_id, payload in rows:
        salt = f"{random.getrandbits(128):032x}"
        sealed.append((salt, _sha(salt + payload), change_id))
    database.conn.executemany("UPDATE history_change SET salt = ?, digest = ? WHERE id = ?", sealed)
    digest = _chain(head(database), _entry_text(database, entry_id), (digest for _, digest, _ in sealed))
    database.conn.execute("UPDATE history_action SET digest = ? WHERE id = ?", (digest, entry_id))
    return True


def head(database: Database) -> str:
    """The digest of the newest closed entry, 64 hex digits: it stands for everything that happened so far."""
    row = database.execute("SELECT digest FROM history_action WHERE digest IS NOT NULL ORDER BY id DESC LIMIT 1").fetchone()
    return str(row[0]) if row else FIRST_DIGEST


def verify(database: Database) -> str | None:
    """None if the chain is whole, else a sentence that names the first entry which is not what was written."""
    previous = FIRST_DIGEST
    for entry_id, digest in database.execute("SELECT id, digest FROM history_action ORDER BY id").fetchall():
        digests = []
        for change_id, payload in _payloads(database, entry_id):
            row = database.execute("SELECT salt, digest FROM history_change WHERE id = ?", (change_id,)).fetchone()
            if row[0] is not None and _sha(row[0] + payload) != row[1]:
                return f"History entry {entry_id} holds a change that is not what was recorded."
            digests.append(row[1])
        if _chain(previous, _entry_text(database, entry_id), digests) != digest:
            return f"History entry {entry_id} does not follow from the one before it."
        previous = digest
    return None


def entries(database: Database) -> Iterator[Entry]:
    """All entries, newest first."""
    rows = database.execute(
        "SELECT id, at, actor, name, sentence, kind, target, undo FROM history_action ORDER BY id DESC"
    )
    for row in rows:
        yield Entry(*row[:5], Kind(row[5]), row[6], Undo(row[7]))


def changes(database: Database, entry_id: int) -> list[Change]:
    """The changes of one entry, in the order they were made."""
    rows = database.execute(
        "SELECT tbl, pk, op, old, new FROM history_change WHERE action_id = ? ORDER BY id", (entry_id,)
    ).fetchall()
    return [
        Change(table, tuple(json.loads(key)), operation, json.loads(old or "{}"), json.loads(new or "{}"))
        for table, key, operation, old, new in rows
    ]


def of_row(database: Database, table: str, key: Iterable[object]) -> list[tuple[Entry, Change]]:
    """Everything that ever happened to one row, oldest first."""
    rows = database.execute(
        "SELECT a.id, a.at, a.actor, a.name, a.sentence, a.kind, a.target, a.undo, c.tbl, c.pk, c.op, c.old, c.new"
        " FROM history_change AS c JOIN history_action AS a ON a.id = c.action_id WHERE tbl = ? AND pk = ? ORDER BY c.id",
        (table, json.dumps(list(key), separators=(",", ":"), ensure_ascii=False)),
    ).fetchall()
    return [
        (
            Entry(*row[:5], Kind(row[5]), row[6], Undo(row[7])),
            Change(row[8], tuple(json.loads(row[9])), row[10], json.loads(row[11] or "{}"), json.loads(row[12] or "{}")),
        )
        for row in rows
    ]


def _triggers(database: Database, table: str) -> Iterator[str]:
    columns = [column.name for column in database.table(table).columns]
    keys = database.table(table).pks
    current = "coalesce((SELECT action_id FROM history_current), raise(ABORT, 'written outside an action'))"

    def whole(side: str) -> str:
        return "json_object(" + ", ".join(f"'{column}', {side}.\"{column}\"" for column in columns) + ")"

    def key(side: str) -> str:
        return "json_array(" + ", ".join(f'{side}."{column}"' for column in keys) + ")"

    def changed(side: str) -> str:
        parts = (f"SELECT '{c}' AS k, {side}.\"{c}\" AS v WHERE old.\"{c}\" IS NOT new.\"{c}\"" for c in columns)
        return f"(SELECT json_group_object(k, v) FROM ({' UNION ALL '.join(parts)}))"

    differs = " OR ".join(f'old."{column}" IS NOT new."{column}"' for column in columns)
    into = "INSERT INTO history_change (action_id, tbl, pk, op, old, new) VALUES"
    yield (
        f'CREATE TRIGGER "record_{table}_insert" AFTER INSERT ON "{table}" BEGIN '
        f"{into} ({current}, '{table}', {key('new')}, 'I', NULL, {whole('new')}); END"
    )
    yield (
        f'CREATE TRIGGER "record_{table}_update" AFTER UPDATE ON "{table}" WHEN {differs} BEGIN '
        f"{into} ({current}, '{table}', {key('new')}, 'U', {changed('old')}, {changed('new')}); END"
    )
    yield (
        f'CREATE TRIGGER "record_{table}_delete" AFTER DELETE ON "{table}" BEGIN '
        f"{into} ({current}, '{table}', {key('old')}, 'D', {whole('old')}, NULL); END"
    )


def _payloads(database: Database, entry_id: int) -> list[tuple[int, str]]:
    rows = database.execute(
        "SELECT id, json_array(tbl, pk, op, old, new) FROM history_change WHERE action_id = ? ORDER BY id", (entry_id,)
    )
    return [(int(change_id), str(payload)) for change_id, payload in rows]


def _entry_text(database: Database, entry_id: int) -> str:
    row = database.execute(
        "SELECT json_array(id, at, actor, name, sentence, kind, target, undo) FROM history_action WHERE id = ?", (entry_id,)
    ).fetchone()
    return str(row[0])


def _chain(previous: str, entry: str, digests: Iterable[str]) -> str:
    return _sha("\n".join((previous, entry, *digests)))


def _sha(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
