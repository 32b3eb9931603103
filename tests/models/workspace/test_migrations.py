"""Migrations: older files reach the schema completely, after a backup, or not at all."""

from datetime import date
from pathlib import Path

import pytest

from models.domain.drafts import DraftKey
from models.operations.drafts import store_draft
from models.operations.exports import record_export
from models.operations.journal import write_note
from models.queries.drafts import draft
from models.queries.left_files import files_that_left
from models.views.journal import NoteFilter, list_notes
from models.workspace import connection, migrations, triggers
from models.workspace.engine import Database, IntegrityError
from models.workspace.integrity_check import check
from models.workspace.workspace import Workspace
from tests.models.workspace import small_operations as act
from tests.models.workspace.conftest import Release
from tests.models.workspace.older_versions import use_schema
from tests.models.workspace.row_history import row_history

GOLDEN = Path(__file__).with_name("golden_schema.txt")
ADD_COLUMN = "ALTER TABLE engineer ADD COLUMN pronouns TEXT NOT NULL DEFAULT '';\n"


def described(database: Database) -> str:
    """Tables with their columns, and the names of indexes and triggers: what a release promises to find in a file."""
    lines = []
    for kind, name in database.execute(
        "SELECT type, name FROM sqlite_master WHERE name NOT GLOB 'sqlite_*' ORDER BY 1, 2"
    ):
        columns = [row[0] for row in database.execute("SELECT name FROM pragma_table_xinfo(?)", (name,))]
        lines.append(f"{kind} {name}" + (f": {' '.join(columns)}" if kind == "table" else ""))
    return "\n".join(lines) + "\n"


def test_a_new_file_has_the_golden_schema(workspace: Workspace):
    # A released schema changes by a new numbered file only; then this list changes with it.
    assert described(workspace.database) == GOLDEN.read_text(encoding="utf-8")


def test_content_tables_record_changes_and_drafts_need_an_operation(
    workspace: Workspace,
):
    database = workspace.database
    tables = triggers.recorded_tables(database)
    assert set(triggers.domain_tables(database)) - set(tables) == {"draft"}
    names = {
        row[0]
        for row in database.execute("SELECT name FROM sqlite_master WHERE name GLOB 'record_*' OR name GLOB 'guard_*'")
    }
    named = [*(f"record_{table}" for table in tables), "guard_draft"]
    assert names == {f"{name}_{when}" for name in named for when in ("insert", "update", "delete")}
    assert {"engineer", "rating", "note", "setting"} <= set(tables)
    assert not {name for name in tables if name.startswith(("history", "note_fts", "sqlite", "_"))}


def test_every_table_is_strict(workspace: Workspace):
    loose = workspace.query(
        "SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND NOT strict"
    )
    assert {row["name"] for row in loose} <= {"_sqlite_migrations", "sqlite_schema", "sqlite_stat1", "sqlite_stat4"}


def test_an_older_file_is_backed_up_and_then_migrated(path: Path, release: Release):
    with Workspace.open(path, act.QUICK) as workspace:
        engineer = workspace.do(act.add_engineer, name="Ines Duarte").result
        before = act.content(workspace)
        workspace.database.execute("ANALYZE")  # leaves tables of SQLite's own, which want no triggers
    release(ADD_COLUMN + "UPDATE engineer SET pronouns = 'she';")
    with Workspace.open(path, act.QUICK) as workspace:
        assert workspace.query("SELECT name, pronouns FROM engineer") == [{"name": "Ines Duarte", "pronouns": "she"}]
        workspace.do(act.rename_engineer, engineer=engineer, name="Ines Duarte Reis")
        workspace.undo()
        workspace.undo()
        assert workspace.query("SELECT * FROM engineer") == []
    assert check(path, act.QUICK) == ()
    [saved] = path.parent.glob("team-before-migration-*.plumbline-backup")
    release("")
    database = connection.connect(saved, act.QUICK)
    assert not migrations.is_current(database)
    assert "pronouns" not in described(database)
    assert [dict(zip(("name",), row, strict=True)) for row in database.execute("SELECT name FROM engineer")] == [
        {"name": before["engineer"][0]["name"]}
    ]
    database.conn.close()


def test_a_new_column_is_recorded_immediately(path: Path, release: Release):
    release(ADD_COLUMN)
    with Workspace.open(path, act.QUICK) as workspace:
        engineer = workspace.do(act.add_engineer, name="Ines Duarte").result
        [(_, change)] = row_history(workspace, "engineer", engineer)
        assert change.new["pronouns"] == ""


def test_a_migration_that_fails_changes_nothing(path: Path, release: Release, monkeypatch: pytest.MonkeyPatch):
    with Workspace.open(path, act.QUICK) as workspace:
        before = described(workspace.database)
    with monkeypatch.context():
        release(ADD_COLUMN + "INSERT INTO no_such_table VALUES (1);")
        with pytest.raises(connection.DatabaseError, match="no such table"):  # type: ignore[attr-defined]
            Workspace.open(path, act.QUICK)
    monkeypatch.undo()
    with Workspace.open(path, act.QUICK) as workspace:
        assert described(workspace.database) == before
        workspace.do(act.add_engineer, name="Ines Duarte")


def test_a_current_file_is_opened_without_a_backup(path: Path):
    Workspace.open(path, act.QUICK).close()
    assert [file.name for file in path.parent.iterdir()] == ["team.plumbline"]


def test_the_export_record_of_an_older_file_keeps_rows_and_takes_sessions(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    path = tmp_path / "older.plumbline"
    exported = {
        "document_id": "RV-2026-000001", "revision": 2, "edition": "hr", "file_name": "r.pdf", "file_sha256": "a" * 64,
        "content_sha256": "b" * 64,
    }  # fmt: skip
    with monkeypatch.context() as older:
        use_schema(older, 2)
        with Workspace.create(path, act.QUICK) as workspace:
            engineer = workspace.do(act.add_engineer, name="Ines Duarte").result
            workspace.do(act.export_as_before, kind="review", **exported)
            rows = workspace.query("SELECT * FROM export")
            with pytest.raises(IntegrityError):
                workspace.do(act.export_as_before, kind="session", **exported)
    exported["draft"] = True
    with Workspace.open(path, act.QUICK) as workspace:
        assert workspace.query("SELECT * FROM export") == [
            row | {"draft": None, "language": "en", "recipient": ""} for row in rows
        ]
        assert described(workspace.database) == GOLDEN.read_text(encoding="utf-8")
        workspace.do(record_export, kind="session", subject=7, **exported | {"edition": "engineer"})
        assert [(row.kind, row.draft) for row in files_that_left(workspace).rows] == [
            ("session", True),
            ("review", None),
        ]
        with pytest.raises(IntegrityError):  # there is no such document
            workspace.do(record_export, kind="session", subject=7, **exported)
        workspace.do(act.rename_engineer, engineer=engineer, name="Ines Duarte Reis")
        workspace.undo()
    assert check(path, act.QUICK) == ()
    assert len(list(tmp_path.glob("older-before-migration-*.plumbline-backup"))) == 1


def test_an_appeal_of_an_older_file_was_in_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "older.plumbline"
    with monkeypatch.context() as older:
        use_schema(older, 4)
        with Workspace.create(path, act.QUICK) as workspace:
            engineer = workspace.do(act.add_engineer, name="Ines Duarte").result
            cycle = workspace.do(act.create_cycle, name="2026-H1").result
            review = workspace.do(act.begin_review, engineer=engineer, cycle=cycle).result
            workspace.do(act.appeal, review=review)
    with Workspace.open(path, act.QUICK) as workspace:
        assert described(workspace.database) == GOLDEN.read_text(encoding="utf-8")
        assert workspace.query("SELECT late FROM appeal") == [{"late": 0}]
    assert check(path, act.QUICK) == ()


def test_an_older_file_gets_the_draft_table_after_a_backup(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "older.plumbline"
    key = DraftKey("journal", "text")
    with monkeypatch.context() as older:
        use_schema(older, 3)
        with Workspace.create(path, act.QUICK) as workspace:
            workspace.do(act.add_engineer, name="Ines Duarte")
            kept, head = act.content(workspace), workspace.history_head()
    with Workspace.open(path, act.QUICK) as workspace:
        assert described(workspace.database) == GOLDEN.read_text(encoding="utf-8")
        workspace.do(store_draft, key=key, text="Half a")
        assert draft(workspace, key) == "Half a"
        now = act.content(workspace)
        kept["engineer"] = [
            row | {"language": "", "hold_reason": "", "anonymised_on": None} for row in kept["engineer"]
        ]
        assert {table: now[table] for table in kept} == kept
        assert workspace.history_head() == head
    assert check(path, act.QUICK) == ()
    assert len(list(tmp_path.glob("older-before-migration-*.plumbline-backup"))) == 1


def test_notes_of_an_older_file_are_found_by_word_parts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "older.plumbline"
    with monkeypatch.context() as older:
        use_schema(older, 7)
        with Workspace.create(path, act.QUICK) as workspace:
            engineer = workspace.do(act.add_engineer, name="Ines Duarte").result
            for text in ("Überstunden an der Straße", "a quiet week"):
                workspace.do(write_note, engineer=engineer, text=text, happened_on=date(2026, 3, 4))
    with Workspace.open(path, act.QUICK) as workspace:
        assert described(workspace.database) == GOLDEN.read_text(encoding="utf-8")
        for typed in ("stunden", "strasse"):
            assert [note.text for note in list_notes(workspace, NoteFilter(text=typed)).rows] == [
                "Überstunden an der Straße"
            ]
        workspace.undo()
        workspace.undo()
        assert list_notes(workspace, NoteFilter(text="stunden")).rows == ()
    assert check(path, act.QUICK) == ()
