"""A history whose end was cut off, or a file replaced by an older one: the backups beside it show it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from models.workspace import connection, missing_history
from models.workspace.backup import backup, restore
from models.workspace.change_passphrase import change_passphrase
from models.workspace.integrity_check import Findings, check, examine, examine_open
from models.workspace.workspace import Workspace
from tests.models.workspace import small_operations as act

NEW = "x'" + "b2" * 32 + "'"
Listing = Callable[[], dict[str, bytes]]


def work(path: Path, *names: str, passphrase: str = act.QUICK) -> Path:
    """Add engineers, with a backup after the last one."""
    with Workspace.open(path, passphrase) as workspace:
        for name in names:
            workspace.do(act.add_engineer, name=name)
        return backup(workspace)


def cut_off(path: Path, entries: int) -> None:
    """Undo the newest entries as a forger would: rows, history and chain are valid in themselves."""
    database = connection.connect(path, act.QUICK)
    triggers = database.conn.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    database.conn.execute("BEGIN")
    for name, _ in triggers:
        database.conn.execute(f'DROP TRIGGER "{name}"')
    [last] = database.conn.execute("SELECT max(id) FROM history_action").fetchone()
    database.conn.execute("DELETE FROM history_change WHERE action_id > ?", (last - entries,))
    database.conn.execute("DELETE FROM history_action WHERE id > ?", (last - entries,))
    database.conn.execute("DELETE FROM engineer WHERE id > ?", (last - entries,))
    for _, sql in triggers:
        database.conn.execute(sql)
    database.conn.execute("COMMIT")
    database.conn.close()


def test_a_file_that_continues_its_backups_is_sound(path: Path, listing: Listing):
    work(path, "Ines Duarte")
    work(path, "Tomasz Nowak", "Bea Roth")
    work(path, "Omar Haddad")
    before = listing()
    assert examine(path, act.QUICK) == Findings((), missing_history.Compared(read=3))
    assert listing() == before
    with Workspace.open(path, act.QUICK) as workspace:
        workspace.undo()
        assert examine_open(workspace) == Findings((), missing_history.Compared(read=3))


def test_a_cut_off_history_is_noticed_by_a_backup_and_named(path: Path):
    work(path, "Ines Duarte")
    saved = work(path, "Tomasz Nowak", "Bea Roth")
    cut_off(path, 1)
    [problem] = check(path, act.QUICK)
    assert problem.startswith("Entry 3 of ")
    assert f"which the backup {saved.name} contains, is missing from the history" in problem
    with Workspace.open(path, act.QUICK) as workspace:
        assert examine_open(workspace).problems == (problem,)
        workspace.do(act.add_engineer, name="Written over it")
        assert examine_open(workspace).problems == (problem,), "another entry has the number now"


def test_a_backup_in_another_folder_is_compared_if_the_folder_is_named(path: Path, tmp_path: Path):
    safe = tmp_path / "safe"
    safe.mkdir()
    saved = work(path, "Ines Duarte", "Tomasz Nowak")
    saved.rename(safe / saved.name)
    cut_off(path, 1)
    assert check(path, act.QUICK) == ()
    [problem] = examine(path, act.QUICK, [safe]).problems
    assert saved.name in problem


def test_a_restored_older_backup_is_no_problem_while_the_replaced_file_is_kept(path: Path):
    older = work(path, "Ines Duarte")
    work(path, "Tomasz Nowak")
    kept = restore(older, path, act.QUICK)
    assert kept is not None
    assert check(path, act.QUICK) == ()
    work(path, "Bea Roth")
    assert check(path, act.QUICK) == ()
    kept.unlink()
    [problem] = check(path, act.QUICK)
    assert "If no older backup was restored since then" in problem


def test_backups_that_cannot_be_read_are_counted(path: Path):
    work(path, "Ines Duarte")
    change_passphrase(path, act.QUICK, NEW)
    work(path, "Tomasz Nowak", passphrase=NEW)
    damaged = path.with_name("team-20260101-080000.plumbline-backup")
    damaged.write_bytes(path.read_bytes()[: 4096 * 9])
    path.with_name("another.plumbline-backup").write_bytes(b"of another workspace")
    assert examine(path, NEW) == Findings((), missing_history.Compared(read=1, unread=3))


@pytest.mark.parametrize("entries", [0, 1])
def test_every_digest_of_the_past_is_found_and_no_other(path: Path, entries: int):
    with Workspace.open(path, act.QUICK) as workspace:
        heads = [workspace.history_head()]
        for name in ("Ines Duarte", "Tomasz Nowak"):
            workspace.do(act.add_engineer, name=name)
            heads.append(workspace.history_head())
    cut_off(path, entries)
    with Workspace.open(path, act.QUICK) as workspace:
        found = [workspace.has_history_of(head) for head in heads]
        assert found == [True, True, entries == 0]
        assert not workspace.has_history_of("f" * 64)
