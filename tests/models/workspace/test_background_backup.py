"""A backup that is written while others use the workspace."""

import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from models.support.errors import UnusableFile
from models.workspace import backup_contents, connection, gradual_copy
from models.workspace.backup import backup, restore
from models.workspace.derived_keys import Keys
from models.workspace.integrity_check import check
from models.workspace.workspace import Workspace
from tests.models.workspace import small_operations as act
from tests.models.workspace.conftest import PASSPHRASE

Listing = Callable[[], dict[str, bytes]]


@pytest.fixture(autouse=True)
def many_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gradual_copy, "PAGES", 4)


def contents(saved: Path) -> backup_contents.Contents:
    return backup_contents.read(saved, Keys(act.QUICK).of_file(saved))


class Between:
    """Answers whether to go on between two steps, and does something each time."""

    def __init__(self, work: Callable[[int], object]) -> None:
        self.steps, self._work = 0, work

    def __call__(self) -> bool:
        self.steps += 1
        self._work(self.steps)
        return True


def test_a_backup_holds_what_was_written_while_it_was_made(path: Path) -> None:
    with Workspace.open(path, act.QUICK) as workspace:
        workspace.do(act.add_many, engineers=40, text="seen " * 50)
        between = Between(lambda step: step % 5 == 0 and workspace.do(act.add_engineer, name=f"Person {step}"))
        saved = backup(workspace, go_on=between)
        assert between.steps > 20
        before = act.content(workspace)
    assert check(saved, act.QUICK) == ()
    restored = path.with_name("restored.plumbline")
    restore(saved, restored, act.QUICK)
    with Workspace.open(restored, act.QUICK) as workspace:
        assert act.content(workspace) == before


def test_a_copy_that_the_disk_changed_is_no_backup(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copy = gradual_copy._copy

    def copy_badly(workspace: Workspace, part: Path, *more: Any) -> tuple[int, str]:
        newest = copy(workspace, part, *more)
        content = bytearray(part.read_bytes())
        content[len(content) // 2] ^= 1
        part.write_bytes(content)
        return newest

    monkeypatch.setattr(gradual_copy, "_copy", copy_badly)
    with Workspace.open(path, act.QUICK) as workspace:
        workspace.do(act.add_many, engineers=40)
        with pytest.raises(UnusableFile):
            backup(workspace)
    assert [file.name for file in path.parent.iterdir() if "backup" in file.name] == []


def test_a_failed_operation_meanwhile_is_not_in_the_backup(path: Path) -> None:
    with Workspace.open(path, act.QUICK) as workspace:
        engineer = workspace.do(act.add_engineer, name="Ines Duarte").result
        workspace.do(act.write_note, engineer=engineer, text="seen")

        def fail(step: int) -> None:
            if step == 5:
                with pytest.raises(Exception, match="FOREIGN KEY"):
                    workspace.do(act.write_note, engineer=999, text="lost " * 5000)

        saved = backup(workspace, go_on=Between(fail))
        assert act.content(workspace)["note"]
    assert check(saved, act.QUICK) == ()


def test_another_thread_reads_and_writes_between_the_steps(path: Path) -> None:
    with Workspace.open(path, act.QUICK) as workspace:
        workspace.do(act.add_many, engineers=20)
        thread = threading.Thread(target=lambda: workspace.do(act.add_engineer, name="Written meanwhile"))

        def let_it_work(step: int) -> None:
            if step == 2:
                thread.start()
            while step == 3 and thread.is_alive():
                workspace.let_others_in(0)

        saved = backup(workspace, go_on=Between(let_it_work))
        assert contents(saved).engineers == 21


def test_a_stopped_backup_leaves_no_file(path: Path, listing: Listing) -> None:
    with Workspace.open(path, act.QUICK) as workspace:
        workspace.do(act.add_engineer, name="Ines Duarte")
        before = set(listing())
        with pytest.raises(gradual_copy.Stopped):
            backup(workspace, go_on=lambda: False)
        assert set(listing()) == before
        workspace.do(act.add_engineer, name="Jon Berg")


def test_a_backup_in_wal_mode_is_one_file_that_opens_read_only(path: Path) -> None:
    with Workspace.open(path, act.QUICK) as workspace:
        for name in ("Ines Duarte", "Jon Berg", "Ada Moreau"):
            workspace.do(act.add_engineer, name=name)
        assert workspace.database.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        saved = backup(workspace)
        found = contents(saved)
        assert (found.engineers, found.newest_entry, found.digest) == (3, 3, workspace.history_head())
    assert {file.name for file in path.parent.iterdir()} == {path.name, saved.name}
    database = connection.connect(saved, act.QUICK)
    assert database.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    database.conn.close()


@pytest.mark.long
def test_a_backup_has_the_salt_and_the_passphrase_of_the_workspace(locked: Path) -> None:
    with Workspace.open(locked, PASSPHRASE) as workspace:
        saved = backup(workspace)
    assert saved.read_bytes()[:16] == locked.read_bytes()[:16]
    with Workspace.open(saved.rename(locked.with_name("copy.plumbline")), PASSPHRASE) as copy:
        assert [row["name"] for row in copy.query("SELECT name FROM engineer")] == ["Ines Duarte"]


def test_a_missing_folder_gives_a_sentence_and_work_goes_on(path: Path, tmp_path: Path) -> None:
    with Workspace.open(path, act.QUICK) as workspace:
        with pytest.raises(UnusableFile, match="cannot be created"):
            backup(workspace, tmp_path / "missing")
        workspace.do(act.add_engineer, name="Ines Duarte")


def test_a_disk_that_fills_up_gives_a_sentence_about_the_backup(
    path: Path, listing: Listing, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = connection.do_without_journal

    def without_room(connected: sqlite3.Connection) -> None:
        usual(connected)
        connected.execute("PRAGMA max_page_count = 8")  # as on a full disk, a further page is SQLITE_FULL

    with Workspace.open(path, act.QUICK) as workspace:
        workspace.do(act.add_many, engineers=20)
        before = set(listing())
        monkeypatch.setattr(connection, "do_without_journal", without_room)
        with pytest.raises(UnusableFile, match="was not written, because its disk is full"):
            backup(workspace)
        assert set(listing()) == before
        workspace.do(act.add_engineer, name="Ines Duarte")
        monkeypatch.undo()
        monkeypatch.setattr(gradual_copy, "PAGES", 4)
        assert contents(backup(workspace)).engineers == 21
