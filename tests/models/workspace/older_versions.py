"""Files as earlier versions wrote them: their schema, and a history whose labels have no stored arguments."""

import pytest

from models.workspace import digest_chain, history, migrations
from models.workspace.engine import Database
from models.workspace.history import Entry

RELEASED = migrations.files()
NEWEST_WITHOUT_ARGUMENTS = 9


def use_schema(older: pytest.MonkeyPatch, version: int) -> None:
    """Write as the program with this schema version did, until the patch is undone."""
    older.setattr(migrations, "_FILES", RELEASED[:version])
    older.setattr(migrations, "SCHEMA_VERSION", version)
    if version <= NEWEST_WITHOUT_ARGUMENTS:
        older.setattr(history, "_ENTRY", history._ENTRY.replace("a.arguments", "NULL"))
        older.setattr(digest_chain, "open_entry", begin_without_arguments)


def begin_without_arguments(database: Database, entry: Entry) -> int:
    salt = "00" * 16
    number = database.conn.execute(
        "INSERT INTO history_action (at, actor, name, sentence, salt, sentence_digest, kind, target, undo, first_change)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT coalesce(max(id), 0) + 1 FROM history_change))",
        (
            entry.at, entry.actor, entry.operation, str(entry.label), salt, digest_chain._salted_digest(salt, entry.label),
            entry.kind, entry.target, entry.undo,
        ),
    ).lastrowid  # fmt: skip
    database.conn.execute("INSERT INTO history_current (one, action_id) VALUES (1, ?)", (number,))
    return int(number or 0)
