"""Undo of the newest step, across restarts, refused if something newer would be lost."""

from pathlib import Path

import pytest

from models.support.errors import Refused
from models.workspace import digest_chain
from models.workspace.history import Kind
from models.workspace.workspace import Workspace
from tests.models.workspace import small_operations as act


@pytest.fixture
def review(workspace: Workspace) -> int:
    engineer = workspace.do(act.add_engineer, name="Ines Duarte").result
    cycle = workspace.do(act.create_cycle, name="H1").result
    return workspace.do(act.begin_review, engineer=engineer, cycle=cycle).result


def test_undo_and_redo_return_the_label_of_their_step(workspace: Workspace, review: int):
    workspace.do(act.rate, review=review, competency="COD-1", value=4)
    assert (workspace.undo_label(), workspace.redo_label()) == ("Rate COD-1", None)
    assert workspace.undo().result == "Rate COD-1"
    assert (workspace.undo_label(), workspace.redo_label()) == ("Begin a review", "Rate COD-1")
    assert workspace.redo().result == "Rate COD-1"
    assert workspace.query("SELECT value FROM rating WHERE competency_code = 'COD-1'") == [{"value": 4}]


def test_undo_of_a_deletion_restores_cascaded_rows(workspace: Workspace, review: int):
    note = workspace.do(act.write_note, engineer=1, text="seen", competencies=("COD-1",)).result
    workspace.do(act.add_evidence, review=review, note=note)
    mentorship = workspace.do(act.start_mentorship, engineer=1).result
    for recap in ("first", "second", "third"):
        workspace.do(act.hold_session, mentorship=mentorship, recap=recap)
    before = act.content(workspace)
    workspace.do(act.delete_note, note=note)
    workspace.do(act.delete_review, review=review)
    workspace.do(act.delete_mentorship, mentorship=mentorship)
    workspace.do(act.delete_engineer, engineer=1)
    emptied = act.content(workspace)
    assert not any(
        emptied[table] for table in ("engineer", "review", "rating", "evidence", "note", "action_item_carry")
    )
    for _ in range(4):
        workspace.undo()
    assert act.content(workspace) == before
    for _ in range(4):
        workspace.redo()
    assert act.content(workspace) == emptied


def test_undo_works_across_restarts(path: Path):
    for name in ("A", "B", "C"):
        with Workspace.open(path, act.QUICK) as workspace:
            workspace.do(act.add_engineer, name=name)
    for left in (["A", "B"], ["A"], []):
        with Workspace.open(path, act.QUICK) as workspace:
            workspace.undo()
            assert [row["name"] for row in workspace.query("SELECT name FROM engineer")] == left
    with Workspace.open(path, act.QUICK) as workspace:
        for _ in "ABC":
            workspace.redo()
        assert len(workspace.query("SELECT * FROM engineer")) == 3


def test_nothing_to_undo_or_redo_is_refused(workspace: Workspace):
    for step, sentence in (
        (workspace.undo, "nothing to undo"),
        (workspace.redo, "nothing to redo"),
    ):
        with pytest.raises(Refused, match=sentence):
            step()
    assert (workspace.undo_label(), workspace.redo_label()) == (None, None)


def test_a_new_step_clears_the_redo_steps(workspace: Workspace):
    workspace.do(act.add_engineer, name="A")
    workspace.undo()
    workspace.do(act.add_engineer, name="B")
    with pytest.raises(Refused, match="nothing to redo"):
        workspace.redo()


def test_undo_skips_pure_records(workspace: Workspace):
    workspace.do(act.add_engineer, name="A")
    workspace.do(act.record_something, value="a file")
    assert workspace.undo().result == "Add A"
    workspace.do(act.record_something, value="another file")
    assert workspace.redo().result == "Add A"
    assert workspace.query("SELECT value FROM setting") == [{"value": "another file"}]


def test_undo_stops_at_a_handover(workspace: Workspace):
    workspace.do(act.add_engineer, name="A")
    workspace.do(act.hand_over, value="to the engineer")
    assert workspace.undo_label() is None
    with pytest.raises(Refused):
        workspace.undo()
    workspace.do(act.add_engineer, name="B")
    workspace.undo()
    with pytest.raises(Refused):
        workspace.undo()


def test_undo_refuses_to_overwrite_later_changes(workspace: Workspace):
    workspace.do(act.set_setting, key="exported", value="mine")
    workspace.do(act.record_something, value="newer")
    before = act.content(workspace), workspace.entries()
    with pytest.raises(Refused, match="A later change depends on this one"):
        workspace.undo()
    assert (act.content(workspace), workspace.entries()) == before


def test_undo_refuses_to_restore_an_existing_row(workspace: Workspace):
    @act.operation("test.clear", "Clear")
    def clear(tx: act.Transaction) -> None:
        tx.delete("setting", "exported")

    workspace.do(act.record_something, value="first")
    workspace.do(clear)
    workspace.do(act.record_something, value="second")
    with pytest.raises(Refused, match="A later change depends on this one"):
        workspace.undo()
    assert workspace.query("SELECT value FROM setting") == [{"value": "second"}]


def test_undo_refuses_to_delete_newer_dependent_rows(workspace: Workspace):
    @act.operation("test.record", "Record a note", undo=act.Undo.SKIP)
    def record_note(tx: act.Transaction) -> None:
        act.write_note.run(tx, engineer=1, text="seen")

    workspace.do(act.add_engineer, name="A")
    workspace.do(record_note)
    with pytest.raises(Refused, match="A later change depends on this one"):
        workspace.undo()
    assert len(workspace.query("SELECT * FROM note")) == 1


def test_undo_refuses_to_break_references_of_newer_rows(workspace: Workspace):
    @act.operation("test.record", "Record a review", undo=act.Undo.SKIP)
    def record_review(tx: act.Transaction) -> None:
        act.begin_review.run(tx, engineer=1, cycle=1)

    workspace.do(act.create_cycle, name="H1")
    workspace.do(act.add_engineer, name="A")
    workspace.do(record_review)
    before = act.content(workspace)
    with pytest.raises(Refused, match="A later change depends on this one"):
        workspace.undo()
    assert act.content(workspace) == before


def test_undo_refuses_an_erased_step(workspace: Workspace):
    workspace.do(act.add_engineer, name="A")
    digest_chain.erase(workspace.database, [row["id"] for row in workspace.query("SELECT id FROM history_change")])
    with pytest.raises(Refused, match="was erased"):
        workspace.undo()


def test_undo_is_recorded_in_the_history_with_its_author(path: Path):
    with Workspace.open(path, act.QUICK, actor="Marta Lindqvist") as workspace:
        workspace.do(act.add_engineer, name="A")
    with Workspace.open(path, act.QUICK, actor="Tomas Eriksen") as workspace:
        outcome = workspace.undo()
        entry = workspace.entries()[0]
        assert (entry.id, entry.kind, entry.target, entry.actor) == (outcome.entry_id, Kind.UNDO, 1, "Tomas Eriksen")
        assert outcome.topics == {"engineer:1"}


def test_changes_that_reuse_a_unique_value_are_undone_in_reverse_order(workspace: Workspace):
    @act.operation("test.swap", "Swap")
    def swap(tx: act.Transaction) -> None:
        names = [row["name"] for row in tx.query("SELECT name FROM cycle ORDER BY id")]
        tx.update("cycle", 1, name="free for a moment")
        tx.update("cycle", 2, name=names[0])
        tx.update("cycle", 1, name=names[1])

    workspace.do(act.create_cycle, name="one")
    workspace.do(act.create_cycle, name="two")
    before = act.content(workspace)
    workspace.do(swap)
    swapped = act.content(workspace)
    workspace.undo()
    assert act.content(workspace) == before
    workspace.redo()
    assert act.content(workspace) == swapped
