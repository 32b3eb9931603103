"""History: complete, append-only, erasable texts, and evident tampering."""

from typing import Any

import pytest

from models.support.errors import UnusableFile
from models.workspace import digest_chain, history
from models.workspace.engine import DatabaseError
from models.workspace.history import Kind, RowChange
from models.workspace.workspace import Workspace
from tests.models.workspace import small_operations as act
from tests.models.workspace.row_history import row_history

GUARDS = ("history_action_kept", "history_action_fixed", "history_change_kept", "history_change_fixed")


@pytest.fixture
def busy(workspace: Workspace) -> Workspace:
    """A workspace in which something happened: four entries, one of them an undo."""
    engineer = workspace.do(act.add_engineer, name="Ines Duarte").result
    note = workspace.do(act.write_note, engineer=engineer, text="seen", competencies=("COD-1", "COD-2")).result
    workspace.do(act.edit_note, note=note, text="seen and green")
    workspace.undo()
    return workspace


def test_every_change_records_author_time_operation_and_values(workspace: Workspace):
    engineer = workspace.do(act.add_engineer, name="Ines Duarte").result
    outcome = workspace.do(act.rename_engineer, engineer=engineer, name="Ines  Reis")
    workspace.do(act.delete_engineer, engineer=engineer)
    reported = row_history(workspace, "engineer", engineer)
    assert [(entry.operation, change.operation) for entry, change in reported] == [
        ("test.add_engineer", RowChange.INSERT),
        ("test.rename_engineer", RowChange.UPDATE),
        ("test.delete_engineer", RowChange.DELETE),
    ]
    entry, change = reported[1]
    assert (entry.id, entry.actor, entry.kind, entry.target) == (outcome.entry_id, "Marta Lindqvist", Kind.DO, None)
    assert entry.label == f"Rename {engineer} to Ines Reis"
    assert (change.old, change.new) == ({"name": "Ines Duarte"}, {"name": "Ines  Reis"})
    assert reported[2][1].old["name"] == "Ines  Reis"
    assert [entry.id for entry in workspace.entries()] == [3, 2, 1]


def test_the_history_of_a_row_with_a_compound_key_is_found(workspace: Workspace):
    engineer = workspace.do(act.add_engineer, name="A").result
    code = "Ö\"'\n🗝"
    note = workspace.do(act.write_note, engineer=engineer, text="seen", competencies=(code,)).result
    [(_, change)] = row_history(workspace, "note_competency", note, code)
    assert change.key == (note, code)


def test_cascading_deletions_are_recorded(busy: Workspace):
    busy.do(act.delete_note, note=1)
    [(_, change)] = row_history(busy, "note_competency", 1, "COD-2")[1:]
    assert change.operation is RowChange.DELETE


def test_an_operation_without_changes_is_not_recorded(busy: Workspace):
    before = busy.entries(), busy.history_head()
    outcome = busy.do(act.rename_engineer, engineer=1, name="Ines Duarte")
    assert (outcome.entry_id, outcome.topics) == (0, frozenset())
    assert (busy.entries(), busy.history_head()) == before
    assert busy.redo_label() == "Edit a note"


@pytest.mark.parametrize(
    "sql",
    [
        "INSERT INTO setting VALUES ('k', 'v')",
        "UPDATE engineer SET name = 'X'",
        "DELETE FROM note",
        "REPLACE INTO engineer (id, uid, name, level, created_at) VALUES (1, 'u', 'X', 'SR', '')",
        "DELETE FROM history_action",
        "UPDATE history_action SET actor = 'X'",
        "UPDATE history_action SET digest = NULL",
        "UPDATE history_action SET sentence = 'Other words'",
        "REPLACE INTO history_action SELECT * FROM history_action",
        "DELETE FROM history_change",
        "UPDATE history_change SET new = '{}'",
        "UPDATE history_change SET old = NULL, new = NULL, salt = NULL, pk = '[9]'",
        "REPLACE INTO history_change (id, action_id, tbl, pk, op) SELECT id, action_id, tbl, pk, op FROM history_change",
    ],
)
def test_triggers_refuse_writes_outside_an_operation_and_to_the_history(busy: Workspace, sql: str):
    before = act.content(busy)
    with pytest.raises(DatabaseError, match=r"written outside an action|history is only added to"):
        busy.database.execute(sql)
    assert act.content(busy) == before
    assert digest_chain.verify(busy.database) is None


def test_the_head_changes_with_every_operation_and_covers_all_of_them(busy: Workspace):
    heads = {busy.history_head()}
    for number in range(5):
        busy.do(act.set_setting, key="k", value=str(number))
        heads.add(busy.history_head())
    assert len(heads) == 6
    assert all(len(head) == 64 and int(head, 16) for head in heads)


def test_an_empty_workspace_has_a_head(workspace: Workspace):
    assert workspace.history_head() == "0" * 64


def without_guards(workspace: Workspace, *statements: str) -> str | None:
    """What verifying says after somebody got around the triggers."""
    for guard in GUARDS:
        workspace.database.execute(f"DROP TRIGGER {guard}")
    for statement in statements:
        workspace.database.execute(statement)
    return digest_chain.verify(workspace.database)


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("at", "2020-01-01T00:00:00Z"),
        ("actor", "Somebody Else"),
        ("name", "other"),
        ("sentence", "Other words"),
        ("sentence", None),
        ("salt", None),
        ("sentence_digest", "0"),
        ("kind", "redo"),
        ("target", 1),
        ("undo", "skip"),
        ("digest", "0"),
        ("digest", None),
    ],
)
def test_a_changed_entry_is_detected(busy: Workspace, column: str, value: Any):
    quoted = "NULL" if value is None else repr(value)
    problem = without_guards(busy, f"UPDATE history_action SET {column} = {quoted} WHERE id = 2")
    assert problem is not None
    assert "History entry 2" in problem


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("tbl", "'engineer'"),
        ("pk", "'[7]'"),
        ("op", "'U'"),
        ("old", "'{}'"),
        ("new", "'{}'"),
        ("new", "NULL"),
        ("salt", "'0'"),
        ("salt", "NULL"),
        ("digest", "'0'"),
        ("action_id", "1"),
    ],
)
def test_a_changed_value_is_detected(busy: Workspace, column: str, value: str):
    assert without_guards(busy, f"UPDATE history_change SET {column} = {value} WHERE id = 2") is not None


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM history_change WHERE id = 2",
        "DELETE FROM history_action WHERE id = 4",
        "INSERT INTO history_change (action_id, tbl, pk, op, new, salt, digest) VALUES (2, 'x', '[1]', 'I', '{}', '0', '0')",
        "INSERT INTO history_action (at, actor, name, sentence_digest, kind, undo, first_change)"
        " VALUES ('', '', '', '', 'do', 'yes', 9)",
    ],
)
def test_removed_and_inserted_entries_are_detected(busy: Workspace, statement: str):
    for table in ("history_change", "history_action"):
        busy.database.execute(f"CREATE TABLE kept_{table} AS SELECT * FROM {table}")
    last = "DELETE FROM history_change WHERE action_id = 4"
    problem = without_guards(busy, *((last,) if "history_action WHERE" in statement else ()), statement)
    # The newest entries can be cut off without breaking the chain; the head printed on documents tells of that.
    assert problem is not None or busy.history_head() not in {
        row["digest"] for row in busy.query("SELECT max(id), digest FROM kept_history_action")
    }


def test_erasing_text_keeps_the_chain_valid(busy: Workspace):
    head = busy.history_head()
    named = busy.query("SELECT id FROM history_change WHERE tbl IN ('engineer', 'note')")
    digest_chain.erase(busy.database, [row["id"] for row in named])
    busy.database.execute("UPDATE history_action SET sentence = NULL, arguments = NULL, salt = NULL WHERE id = 1")
    assert digest_chain.verify(busy.database) is None
    assert busy.history_head() == head
    assert busy.entries()[-1].label == ""
    [(entry, change)] = row_history(busy, "engineer", 1)
    assert (entry.actor, change.operation, change.erased) == ("Marta Lindqvist", RowChange.INSERT, True)
    busy.do(act.add_engineer, name="Kofi Mensah")
    assert digest_chain.verify(busy.database) is None


def test_erased_values_cannot_be_replaced(busy: Workspace):
    digest_chain.erase(busy.database, [1])
    assert without_guards(busy, "UPDATE history_change SET new = '{}' WHERE id = 1") is not None


def test_an_operation_larger_than_a_batch_is_hashed_completely(workspace: Workspace):
    workspace.do(act.add_many, engineers=700)
    assert workspace.query("SELECT count(*) AS n FROM history_change WHERE salt IS NULL") == [{"n": 0}]
    assert workspace.query("SELECT count(DISTINCT salt) AS n FROM history_change") == [{"n": 1400}]
    assert digest_chain.verify(workspace.database) is None
    workspace.undo()
    assert workspace.query("SELECT count(*) AS n FROM engineer") == [{"n": 0}]
    assert digest_chain.verify(workspace.database) is None


@pytest.mark.parametrize(
    "forged",
    [
        "UPDATE history_action SET arguments = '[1'", "UPDATE history_action SET arguments = '7'",
        "UPDATE history_action SET kind = 'x'", "UPDATE history_action SET undo = ''",
        "UPDATE history_change SET pk = '{}'", "UPDATE history_change SET new = '[1'", "UPDATE history_change SET op = 'X'",
    ],
)  # fmt: skip
def test_a_history_that_another_program_changed_is_refused_with_a_sentence(workspace: Workspace, forged: str) -> None:
    entry = workspace.do(act.add_engineer, name="Ines Duarte").entry_id
    database = workspace.database
    database.execute("PRAGMA ignore_check_constraints = ON")
    for name in ("history_action_fixed", "history_change_fixed"):
        database.execute(f"DROP TRIGGER {name}")
    database.execute(forged)
    with pytest.raises(UnusableFile, match="history of the workspace cannot be read"):
        _ = list(history.entries(database)), list(history.changes(database, entry))
