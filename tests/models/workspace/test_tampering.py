"""Files changed outside Plumbline: `check` reports it, and a changed schema is not opened.

The changes are made by somebody who has the passphrase and any SQLite tool that knows SQLCipher.
"""

from collections.abc import Callable
from pathlib import Path

import pytest

from models.support.errors import UnusableFile
from models.workspace import connection, digest_chain
from models.workspace.integrity_check import check, check_open
from models.workspace.workspace import Workspace
from tests.models.workspace import small_operations as act
from tests.models.workspace.conftest import RELEASED, Release
from tests.models.workspace.older_versions import use_schema
from tests.models.workspace.row_history import row_history

Listing = Callable[[], dict[str, bytes]]

ENDLESS = (
    "WITH RECURSIVE r (id, migration_set, name, applied_at, key, value) AS"
    " (SELECT 1, 'plumbline', 'a', 'b', 'c', 'd' UNION ALL SELECT id + 1, migration_set, name, 'b', key, 'd' FROM r)"
    " SELECT * FROM r"
)


def tamper(path: Path, *statements: str) -> None:
    """Run statements on the file with its passphrase, without Plumbline's rules."""
    database = connection.connect(path, act.QUICK)
    database.conn.execute("PRAGMA foreign_keys = OFF")
    for statement in statements:
        database.conn.execute(statement)
    database.conn.close()


def edit_unseen(path: Path, *statements: str) -> None:
    """The same with every trigger taken away meanwhile and put back after, so that the schema tells nothing."""
    database = connection.connect(path, act.QUICK)
    result = database.conn.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    database.conn.close()
    away = [f'DROP TRIGGER "{name}"' for name, _ in result]
    tamper(path, "BEGIN", *away, *statements, *[sql for _, sql in result], "COMMIT")


@pytest.fixture
def team(path: Path) -> Path:
    """An engineer with a rated review and four notes."""
    with Workspace.open(path, act.QUICK, actor="Marta Lindqvist") as workspace:
        fill(workspace)
    return path


def fill(workspace: Workspace) -> None:
    engineer = workspace.do(act.add_engineer, name="Ines Duarte").result
    cycle = workspace.do(act.create_cycle, name="2026-H1").result
    review = workspace.do(act.begin_review, engineer=engineer, cycle=cycle).result
    workspace.do(act.rate, review=review, competency="COD-1", value=2, comment="seen")
    for number in range(4):
        workspace.do(act.write_note, engineer=engineer, text=f"note {number}", competencies=("COD-1",))
    workspace.do(act.rename_engineer, engineer=engineer, name="Ines Duarte Reis")
    workspace.undo()


@pytest.mark.parametrize(
    ("name", "statements"),
    [
        ("record_rating_update", ["DROP TRIGGER record_rating_update"]),
        ("guard_draft_insert", ["DROP TRIGGER guard_draft_insert"]),
        ("history_change_kept", ["DROP TRIGGER history_change_kept"]),
        (
            "history_action_kept",
            [
                "DROP TRIGGER history_action_kept",
                "CREATE TRIGGER history_action_kept BEFORE DELETE ON history_action BEGIN SELECT 1; END",
            ],
        ),
        ("evil", ["CREATE TRIGGER evil AFTER INSERT ON note BEGIN UPDATE engineer SET name = name || '!'; END"]),
        ("evil", ["CREATE TRIGGER evil AFTER INSERT ON _sqlite_migrations BEGIN DELETE FROM note; END"]),
        ("everything", ["CREATE VIEW everything AS SELECT * FROM note"]),
        ("extra", ["CREATE TABLE extra (x)"]),
        ("extra", ["CREATE VIRTUAL TABLE extra USING fts5 (x)"]),
        ("review_by_cycle", ["DROP INDEX review_by_cycle"]),
        ("engineer_name_once", ["CREATE UNIQUE INDEX engineer_name_once ON engineer (name)"]),
        ("goal_activity", ["DROP TABLE goal_activity"]),
        ("setting", ["ALTER TABLE setting ADD COLUMN more TEXT"]),
        ("setting", ["ALTER TABLE setting RENAME TO setting_before", f"CREATE VIEW setting AS {ENDLESS}"]),
        ("_sqlite_migrations", ["DROP TABLE _sqlite_migrations", f"CREATE VIEW _sqlite_migrations AS {ENDLESS}"]),
        ("_sqlite_migrations", ["DROP TABLE _sqlite_migrations", "CREATE VIRTUAL TABLE _sqlite_migrations USING fts5 (x)"]),
        ("list of schema changes", ["DELETE FROM _sqlite_migrations WHERE name = '0002_journal_order'"]),
        ("lacks engineer", ["PRAGMA user_version = -1"]),
    ],
)  # fmt: skip
def test_a_file_with_a_changed_schema_is_refused_and_unchanged(
    team: Path, listing: Listing, name: str, statements: list[str]
):
    tamper(team, *statements)
    before = listing()
    assert any(name in problem for problem in check(team, act.QUICK)) or name == "lacks engineer"
    with pytest.raises(UnusableFile, match=r"changed by another program.*Restore the latest backup"):
        Workspace.open(team, act.QUICK)
    assert listing() == before


def test_a_file_with_sqlite_statistics_is_opened(team: Path):
    tamper(team, "ANALYZE")
    Workspace.open(team, act.QUICK).close()
    assert check(team, act.QUICK) == ()


def test_a_view_named_like_a_statistics_table_is_refused(team: Path):
    tamper(
        team,
        "PRAGMA writable_schema = ON",
        "INSERT INTO sqlite_master (type, name, tbl_name, rootpage, sql)"
        " VALUES ('view', 'sqlite_stat1', 'sqlite_stat1', 0, 'CREATE VIEW sqlite_stat1 AS SELECT 1')",
    )
    with pytest.raises(UnusableFile, match="Restore the latest backup"):
        Workspace.open(team, act.QUICK)


@pytest.mark.parametrize(
    ("statement", "sentence"),
    [
        ("UPDATE rating SET value = 5, comment = 'forged' WHERE state = 'rated'",
         'Row [1,"COD-1"] of rating differs from the history: value, comment.'),
        ("INSERT INTO note_competency (note_id, competency_code) VALUES (2, 'COD-9')",
         'Row [2,"COD-9"] of note_competency is in the file but not in the history.'),
        ("DELETE FROM note_competency WHERE note_id = 3",
         'Row [3,"COD-1"] of note_competency is in the history but not in the file.'),
        ("UPDATE engineer SET archived_at = '2026-03-01'",
         "Row [1] of engineer differs from the history: archived_at."),
        ("UPDATE engineer SET team = CAST(x'ff41' AS TEXT)",
         "Row [1] of engineer differs from the history: team."),
        ("UPDATE engineer SET name = 'Ines Duarte Reis'", "Row [1] of engineer differs from the history: name."),
    ],
)  # fmt: skip
def test_a_row_changed_without_a_history_entry_is_reported(team: Path, statement: str, sentence: str):
    edit_unseen(team, statement)
    assert check(team, act.QUICK) == (sentence,)
    with Workspace.open(team, act.QUICK) as workspace:
        assert check_open(workspace) == (sentence,)


def test_many_changed_rows_are_partly_listed_and_counted(team: Path):
    edit_unseen(team, "UPDATE note SET visibility = 'shareable'")
    named = [f"Row [{number}] of note differs from the history: visibility." for number in (1, 2, 3)]
    assert check(team, act.QUICK) == (*named, "1 more row of note differs from the history.")
    edit_unseen(team, "UPDATE note_competency SET competency_code = 'COD-7'")
    assert "5 more rows of note_competency differ from the history." in check(team, act.QUICK)


def test_a_truncated_history_does_not_match_the_rows(team: Path):
    edit_unseen(
        team,
        "DELETE FROM history_change WHERE id >= (SELECT first_change FROM history_action WHERE id = 8)",
        "DELETE FROM history_action WHERE id >= 8",
    )
    assert "Row [4] of note is in the file but not in the history." in check(team, act.QUICK)


@pytest.mark.parametrize("column", ["pk = '[1'", "pk = '7'", "new = '{'", "new = '[]'"])
def test_a_forged_history_with_a_valid_chain_is_detected(team: Path, column: str):
    with Workspace.open(team, act.QUICK) as workspace:
        workspace.do(act.add_engineer, name="Jonas")
        last = workspace.query("SELECT max(id) AS id FROM history_change")[0]["id"]
    edit_unseen(
        team,
        f"UPDATE history_change SET {column} WHERE id = {last}",
        "DELETE FROM history_current",
        "UPDATE history_action SET digest = NULL WHERE id = (SELECT max(id) FROM history_action)",
    )
    database = connection.connect(team, act.QUICK)
    entry = database.conn.execute("SELECT max(id) FROM history_action").fetchone()[0]
    digest_chain.close_entry(database, entry)
    database.conn.close()
    assert check(team, act.QUICK) == (f"Change {last} in the history cannot be read.",)


def test_a_reinserted_deleted_row_is_reported(team: Path):
    with Workspace.open(team, act.QUICK) as workspace:
        workspace.do(act.delete_note, note=4)
    assert check(team, act.QUICK) == ()
    edit_unseen(
        team,
        "INSERT INTO note (id, uid, engineer_id, happened_on, text, created_at) VALUES (4, 'u', 1, '2026-03-01', 't', '')",
    )
    assert "Row [4] of note is in the file, although the history records its deletion." in check(team, act.QUICK)


def test_values_erased_from_the_history_are_not_compared(team: Path):
    with Workspace.open(team, act.QUICK) as workspace:
        workspace.do(act.edit_note, note=2, text="said better")
        [inserted, updated] = [
            row["id"]
            for row in workspace.query("SELECT id FROM history_change WHERE tbl = 'note' AND pk = '[2]' ORDER BY id")
        ]
        digest_chain.erase(workspace.database, [inserted, updated])
        assert check_open(workspace) == ()
        workspace.do(act.edit_note, note=2, text="said best")
        assert check_open(workspace) == ()
    edit_unseen(team, "UPDATE note SET author_name = 'unknown to the history' WHERE id = 2")
    assert check(team, act.QUICK) == ()
    edit_unseen(team, "UPDATE note SET engineer_id = 9 WHERE id = 3")
    assert any("Row [3] of note" in problem for problem in check(team, act.QUICK))


@pytest.mark.parametrize("version", range(1, len(RELEASED)))
def test_files_of_all_older_versions_are_sound_before_and_after_migration(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, version: int
):
    path = older_file(tmp_path, monkeypatch, version)
    assert check(path, act.QUICK) == ()
    Workspace.open(path, act.QUICK).close()
    assert check(path, act.QUICK) == ()
    edit_unseen(path, "UPDATE rating SET value = 5 WHERE state = 'rated'")
    assert check(path, act.QUICK) == ('Row [1,"COD-1"] of rating differs from the history: value.',)


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER evil AFTER INSERT ON note BEGIN DELETE FROM rating; END",
        "CREATE TRIGGER record_evil AFTER INSERT ON note BEGIN DELETE FROM rating; END",
        f"CREATE VIEW everything AS {ENDLESS}",
        "CREATE TABLE deleted_later (x)",
        "DELETE FROM _sqlite_migrations WHERE name = '0001_first'",
    ],
)
def test_a_tampered_file_of_an_older_version_is_not_migrated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, listing: Listing, statement: str
):
    path = older_file(tmp_path, monkeypatch, 3)
    tamper(path, statement)
    before = listing()
    with pytest.raises(UnusableFile, match="Restore the latest backup"):
        Workspace.open(path, act.QUICK)
    assert listing() == before


def older_file(folder: Path, monkeypatch: pytest.MonkeyPatch, version: int) -> Path:
    path = folder / "older.plumbline"
    with monkeypatch.context() as older:
        use_schema(older, version)
        with Workspace.create(path, act.QUICK) as workspace:
            fill(workspace)
    return path


def test_rows_are_compared_except_for_columns_that_a_migration_changed(team: Path, release: Release):
    release(
        "UPDATE note SET author_name = 'Marta';\nDELETE FROM rating;\nINSERT INTO setting VALUES ('paper', 'A4');\n"
    )
    with Workspace.open(team, act.QUICK) as workspace:
        assert workspace.query("SELECT DISTINCT author_name FROM note") == [{"author_name": "Marta"}]
        assert check_open(workspace) == ()
        workspace.do(act.rate, review=1, competency="COD-2", value=3, comment="")
        workspace.do(act.edit_note, note=1, text="said better")
    assert check(team, act.QUICK) == ()
    edit_unseen(
        team, "UPDATE note SET visibility = 'shareable' WHERE id = 1", "UPDATE rating SET value = 1 WHERE value = 3"
    )
    assert check(team, act.QUICK) == (
        "Row [1] of note differs from the history: visibility.",
        'Row [1,"COD-2"] of rating differs from the history: value.',
    )


def test_rows_of_tables_that_a_migration_renamed_or_created_are_sound(team: Path, release: Release):
    release(
        "ALTER TABLE note_competency RENAME TO tag;\nCREATE TABLE first_note (id INTEGER PRIMARY KEY) STRICT;\n"
        "INSERT INTO first_note SELECT min(id) FROM note;\nCREATE TABLE later (id INTEGER PRIMARY KEY) STRICT;\n"
    )
    Workspace.open(team, act.QUICK).close()
    assert check(team, act.QUICK) == ()
    edit_unseen(team, "INSERT INTO later VALUES (1)")
    assert check(team, act.QUICK) == ("Row [1] of later is in the file but not in the history.",)


def test_a_migration_restores_changed_recording_triggers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = older_file(tmp_path, monkeypatch, 3)
    tamper(
        path,
        "DROP TRIGGER record_rating_update",
        "CREATE TRIGGER record_rating_update AFTER UPDATE ON rating BEGIN DELETE FROM note; END",
    )
    with Workspace.open(path, act.QUICK) as workspace:
        workspace.do(act.rate, review=1, competency="COD-1", value=4, comment="seen again")
        assert row_history(workspace, "rating", 1, "COD-1")[-1][1].new == {"value": 4, "comment": "seen again"}
    assert check(path, act.QUICK) == ()
