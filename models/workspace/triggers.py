"""Triggers that record every changed row in the history and refuse writes outside an operation.

The table of drafts is not recorded, because unsent text is not content. The history would keep every half sentence forever,
even private or discarded ones, and undo would include steps that the user never took.
"""

from collections.abc import Iterator, Sequence

from models.workspace.engine import Database

_OWN_TABLES = (
    "history_action",
    "history_change",
    "history_current",
    "_sqlite_migrations",
    "folded_letter",
    "signing_key",
)
_UNRECORDED = ("draft",)
PREFIXES = ("record_", "guard_")
"""Prefixes of these triggers' names. A file opens only if the text of its triggers is exactly as expected, so a change of
that text needs a new schema file, which recreates them."""

# Random here and not from the workspace's source: a salt that can be reproduced from a seed would hide nothing.
_SALT = "lower(hex(randomblob(16)))"
_ACTION = "(SELECT action_id FROM history_current)"
# The running operation. The table is empty outside one, and then the write is refused.
_CURRENT = f"coalesce({_ACTION}, raise(ABORT, 'written outside an action'))"


def domain_tables(database: Database) -> list[str]:
    """The tables that operations write: all except those of the history, of the schema, SQLite's own, virtual ones and their
    shadows."""
    ordinary = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' ORDER BY name"
    names = [name for (name,) in database.execute(ordinary)]
    return [name for name in names if name not in _OWN_TABLES and not name.startswith("sqlite_")]


def recorded_tables(database: Database) -> list[str]:
    """The tables with content, whose changes the history records and undo reverts."""
    return [name for name in domain_tables(database) if name not in _UNRECORDED]


def drop_triggers(database: Database) -> None:
    """Drop these triggers, so that a migration can change tables and rows."""
    named = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND (name GLOB 'record_*' OR name GLOB 'guard_*')"
    for (name,) in database.execute(named).fetchall():
        database.conn.execute(f'DROP TRIGGER "{name}"')


def create_triggers(database: Database) -> None:
    """Create the triggers of every table, from its current columns."""
    for table in domain_tables(database):
        recording = _triggers(table, database.columns(table), database.keys(table))
        for statement in _guards(table) if table in _UNRECORDED else recording:
            database.conn.execute(statement)


def record_all(database: Database, table: str) -> None:
    """Record every row of a table as inserted by the running operation."""
    columns, keys = database.columns(table), database.keys(table)
    database.conn.execute(
        "INSERT INTO history_change (action_id, tbl, pk, op, old, new, salt)"
        f" SELECT {_ACTION}, '{table}', {_key('t', keys)}, 'I', NULL, {_whole('t', columns)}, {_SALT} FROM \"{table}\" AS t"
    )


def _triggers(table: str, columns: Sequence[str], keys: Sequence[str]) -> Iterator[str]:
    differs = " OR ".join(f'old."{column}" IS NOT new."{column}"' for column in columns)
    yield _trigger(table, "INSERT", "I", _key("new", keys), "NULL", _whole("new", columns))
    yield _trigger(table, "DELETE", "D", _key("old", keys), _whole("old", columns), "NULL")
    yield _trigger(
        table, "UPDATE", "U", _key("new", keys), _changed("old", columns), _changed("new", columns), f" WHEN {differs}"
    )


def _trigger(table: str, when: str, operation: str, key: str, old: str, new: str, condition: str = "") -> str:
    columns = "action_id, tbl, pk, op, old, new, salt"
    values = f"{_CURRENT}, '{table}', {key}, '{operation}', {old}, {new}, {_SALT}"
    record = f"INSERT INTO history_change ({columns}) VALUES ({values})"
    return f'CREATE TRIGGER "record_{table}_{when.lower()}" AFTER {when} ON "{table}"{condition} BEGIN {record}; END'


def _guards(table: str) -> Iterator[str]:
    """Triggers that refuse writes outside an operation and record nothing."""
    for when in ("INSERT", "UPDATE", "DELETE"):
        yield f'CREATE TRIGGER "guard_{table}_{when.lower()}" BEFORE {when} ON "{table}" BEGIN SELECT {_CURRENT}; END'


def _key(side: str, keys: Sequence[str]) -> str:
    return "json_array(" + ", ".join(f'{side}."{column}"' for column in keys) + ")"


def _whole(side: str, columns: Sequence[str]) -> str:
    return "json_object(" + ", ".join(f"'{column}', {side}.\"{column}\"" for column in columns) + ")"


def _changed(side: str, columns: Sequence[str]) -> str:
    """SQL for a JSON object of the changed columns, with their values of one side: old or new."""
    rows = " UNION ALL ".join(
        f'SELECT \'{column}\' AS name, {side}."{column}" AS value WHERE old."{column}" IS NOT new."{column}"'
        for column in columns
    )
    return f"(SELECT json_group_object(name, value) FROM ({rows}))"
