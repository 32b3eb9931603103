"""The entries of the history that concern one engineer or one review."""

import json
from pathlib import Path

import pytest

from models.workspace import triggers
from models.workspace.history_subjects import _CHANGES, changes_about
from models.workspace.integrity_check import check
from models.workspace.workspace import Workspace
from tests.models.workspace import small_operations as act
from tests.models.workspace.older_versions import use_schema

WITHOUT_PARENT = {"cycle", "deleted_draft", "engineer", "rubric_version", "setting", "calendar_entry", "exported_file"}
"""Recorded tables whose rows belong to no other row; an exported file may be about many people."""


def labels(workspace: Workspace, table: str, number: int) -> list[str]:
    """The labels of the entries about a present row, oldest first."""
    [row] = workspace.query(f"SELECT uid FROM {table} WHERE id = :id", id=number)
    return labels_of(workspace, table, number, row["uid"])


def labels_of(workspace: Workspace, table: str, number: int, uid: str) -> list[str]:
    found = set(changes_about(workspace, table, [number], uid).values())
    return [str(entry.label) for entry in reversed(list(workspace.entries())) if entry.id in found]


def test_an_entry_concerns_a_row_and_all_rows_above_it(workspace: Workspace):
    ines = workspace.do(act.add_engineer, name="Ines").result
    kofi = workspace.do(act.add_engineer, name="Kofi").result
    cycle = workspace.do(act.create_cycle, name="H1").result
    review = workspace.do(act.begin_review, engineer=ines, cycle=cycle).result
    other = workspace.do(act.begin_review, engineer=kofi, cycle=cycle).result
    workspace.do(act.rate, review=review, competency="COD-1", value=3)
    workspace.do(act.rate, review=other, competency="COD-2", value=3)
    workspace.do(act.rate, review=review, competency="COD-1", value=4)
    note = workspace.do(act.write_note, engineer=ines, text="Seen", competencies=("COD-1",)).result
    workspace.do(act.add_evidence, review=review, note=note)
    workspace.undo()
    workspace.do(act.hold_session, mentorship=workspace.do(act.start_mentorship, engineer=ines).result, recap="Good")
    of_review = ["Begin a review", "Rate COD-1", "Rate COD-1", "Add evidence", "Add evidence"]
    assert labels(workspace, "review", review) == of_review
    mentoring = ["Start a mentorship", "Record a session"]
    assert labels(workspace, "engineer", ines) == ["Add Ines", *of_review[:3], "New note", *of_review[3:], *mentoring]
    assert labels(workspace, "engineer", kofi) == ["Add Kofi", "Begin a review", "Rate COD-2"]


def test_an_id_that_was_reused_does_not_mix_two_people(workspace: Workspace):
    first = workspace.do(act.add_engineer, name="First").result
    [row] = workspace.query("SELECT uid FROM engineer")
    workspace.do(act.write_note, engineer=first, text="Of the first")
    workspace.do(act.delete_engineer, engineer=first)
    workspace.undo()
    workspace.redo()
    second = workspace.do(act.add_engineer, name="Second").result
    workspace.do(act.write_note, engineer=second, text="Of the second")
    assert second == first
    assert labels(workspace, "engineer", second) == ["Add Second", "New note"]
    assert labels_of(workspace, "engineer", first, row["uid"]) == ["Add First", "New note", *["Delete an engineer"] * 3]


def test_changes_after_an_undone_deletion_are_found(workspace: Workspace):
    engineer = workspace.do(act.add_engineer, name="Ines").result
    note = workspace.do(act.write_note, engineer=engineer, text="Old", competencies=("COD-1",)).result
    workspace.do(act.delete_engineer, engineer=engineer)
    workspace.undo()
    workspace.do(act.edit_note, note=note, text="New")
    assert labels(workspace, "engineer", engineer)[-1] == "Edit a note"


def test_every_recorded_row_that_refers_to_another_has_its_first_reference_as_parent(workspace: Workspace):
    database = workspace.database
    for table in triggers.recorded_tables(database):
        columns = database.columns(table)
        references = dict(
            database.execute('SELECT "from", "table" FROM pragma_foreign_key_list(?)', (table,)).fetchall()
        )
        first = [(column, references[column]) for column in columns if column in references]
        row = {column: number for number, column in enumerate(columns, 1)} | {"kind": "plan"}
        [parent] = database.execute(
            "SELECT parent FROM history_change WHERE id = ?", (_forged(workspace, table, row),)
        ).fetchone()
        if table == "export":
            assert parent == f"plan[{row['subject_id']}]"
        elif table in WITHOUT_PARENT:
            assert parent is None
        else:
            assert parent == f"{first[0][1]}[{row[first[0][0]]}]", table


def _forged(workspace: Workspace, table: str, row: dict[str, object]) -> int | None:
    """Put a change into the history as a trigger would; the workspace is thrown away."""
    database = workspace.database
    database.conn.execute("PRAGMA foreign_keys = OFF")
    return database.conn.execute(
        "INSERT INTO history_change (action_id, tbl, pk, op, new) VALUES (1, ?, '[1]', 'I', ?)",
        (table, json.dumps(row)),
    ).lastrowid


def test_the_entries_are_found_by_indexes_alone(workspace: Workspace):
    plan = workspace.database.execute(f"EXPLAIN QUERY PLAN {_CHANGES}", {"table": "", "key": "", "uid": ""}).fetchall()
    steps = [row[3] for row in plan]
    assert [step for step in steps if step.startswith("SCAN history")] == []
    assert any("history_change_by_parent" in step for step in steps)


def test_the_history_of_an_older_file_is_found_after_its_migration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "older.plumbline"
    with monkeypatch.context() as older:
        use_schema(older, 16)
        with Workspace.create(path, act.QUICK) as workspace:
            engineer = workspace.do(act.add_engineer, name="Ines").result
            note = workspace.do(act.write_note, engineer=engineer, text="Old").result
            workspace.do(act.delete_note, note=note)
            head = workspace.history_head()
    with Workspace.open(path, act.QUICK) as workspace:
        assert labels(workspace, "engineer", engineer) == ["Add Ines", "New note", "Delete a note"]
        assert workspace.history_head() == head
        assert workspace.query("SELECT * FROM exported_file") == []
        workspace.undo()
    assert check(path, act.QUICK) == ()
