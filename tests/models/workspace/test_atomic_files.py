"""Atomic files: complete or absent; leftovers of killed processes are deleted, files in use are not."""

import os
import re
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from models.support.errors import UnusableFile
from models.workspace import atomic_files, backup_files, growing_files
from models.workspace.backup import backup, restore
from models.workspace.change_passphrase import change_passphrase_of
from models.workspace.integrity_check import check
from models.workspace.workspace import Workspace
from tests.models.workspace import small_operations as act
from tests.models.workspace.test_while_open import NEW

TAG = re.compile(r"\.[0-9a-f]{8}-\d+\.part")


def dead_process() -> int:
    """The number of a process that has ended."""
    done = subprocess.Popen([sys.executable, "-c", ""])
    done.wait()
    return done.pid


def tagged(path: Path, process: int) -> Path:
    """What a process of this number would call the file while it fills it."""
    with growing_files.growing(path) as part:
        name = part.name.replace(f"-{os.getpid()}.", f"-{process}.")
    part.unlink()
    return part.with_name(name)


def test_opening_deletes_exactly_the_leftovers_of_killed_processes(path: Path):
    ended, running = dead_process(), os.getppid()
    saved = path.with_name("team-20260301-120000.plumbline-backup")
    left = [
        tagged(path, ended),
        atomic_files.beside(tagged(path, ended), "-journal"),
        tagged(saved, ended),
        tagged(path.with_name("team-before-restore-20260301-120000-2.plumbline"), ended),
        path.with_name("team.plumbline.restored"),
        path.with_name("team-before-passphrase-20260301-120000.plumbline-backup.part"),
    ]
    stays = [
        tagged(path, running),
        path.with_name(tagged(path, ended).name.replace("team.plumbline.", "team.plumbline.00000000-")),
        tagged(path.with_name("other.plumbline"), ended),
        path.with_name("team.plumbline.part"),
        path.with_name("team minutes.part"),
        saved,
    ]
    for file in (*left, *stays):
        file.write_bytes(b"half")
    Workspace.open(path, act.QUICK).close()
    assert {file.name for file in path.parent.iterdir()} == {path.name, *(file.name for file in stays)}


def test_a_new_workspace_ignores_logs_of_a_deleted_one(path: Path):
    with Workspace.open(path, act.QUICK) as workspace:
        for name in ("Ines Duarte", "Tomasz Nowak"):
            workspace.do(act.add_engineer, name=name)
        log = atomic_files.beside(path, "-wal").read_bytes()
    path.unlink()
    atomic_files.beside(path, "-wal").write_bytes(log)
    Workspace.create(path, act.QUICK).close()
    with Workspace.open(path, act.QUICK) as workspace:
        assert workspace.query("SELECT name FROM engineer") == []
    assert check(path, act.QUICK) == ()


@pytest.mark.parametrize("there", [True, False])
def test_a_restored_file_ignores_the_log_of_the_replaced_one(path: Path, there: bool):
    with Workspace.open(path, act.QUICK) as workspace:
        saved = backup(workspace)
        for name in ("Ines Duarte", "Tomasz Nowak"):
            workspace.do(act.add_engineer, name=name)
        crashed = path.read_bytes(), atomic_files.beside(path, "-wal").read_bytes()
    path.unlink()
    if there:
        path.write_bytes(crashed[0])
    atomic_files.beside(path, "-wal").write_bytes(crashed[1])
    kept = restore(saved, path, act.QUICK)
    with Workspace.open(path, act.QUICK) as workspace:
        assert workspace.query("SELECT name FROM engineer") == []
    assert check(path, act.QUICK) == ()
    if there:
        assert kept is not None
        with Workspace.open(kept, act.QUICK) as workspace:
            assert len(workspace.query("SELECT name FROM engineer")) == 2


def test_a_replaced_file_of_another_passphrase_keeps_its_log(path: Path):
    with Workspace.open(path, act.QUICK) as workspace:
        saved = backup(workspace)
        change_passphrase_of(workspace, act.QUICK, NEW)
        for name in ("Ines Duarte", "Tomasz Nowak"):
            workspace.do(act.add_engineer, name=name)
        crashed = path.read_bytes(), atomic_files.beside(path, "-wal").read_bytes()
    path.write_bytes(crashed[0])
    atomic_files.beside(path, "-wal").write_bytes(crashed[1])
    kept = restore(saved, path, act.QUICK)
    assert check(path, act.QUICK) == ()
    assert kept is not None
    with Workspace.open(kept, NEW) as workspace:
        assert len(workspace.query("SELECT name FROM engineer")) == 2


def test_a_workspace_is_not_restored_from_itself(path: Path):
    before = path.read_bytes()
    (path.parent / "link.plumbline").symlink_to(path)
    for source in (path, path.parent / "link.plumbline"):
        with pytest.raises(UnusableFile, match="is the backup itself"):
            restore(source, path, act.QUICK)
    assert path.read_bytes() == before
    assert not list(path.parent.glob("*before-restore*"))


def test_a_link_to_the_workspace_survives_rekeying_and_restoring(path: Path):
    link = path.parent / "link.plumbline"
    link.symlink_to(path)
    with Workspace.open(link, act.QUICK) as workspace:
        saved = backup(workspace)
        change_passphrase_of(workspace, act.QUICK, NEW)
        workspace.do(act.add_engineer, name="Ines Duarte")
    assert link.is_symlink()
    assert check(path, NEW) == ()
    restore(saved, link, act.QUICK)
    assert link.is_symlink()
    assert check(path, act.QUICK) == ()


def test_rekeying_without_free_space_changes_nothing(path: Path, monkeypatch: pytest.MonkeyPatch):
    usage = shutil.disk_usage(path.parent)
    with Workspace.open(path, act.QUICK) as workspace:
        room = 2 * backup_files.size(workspace.database) - 1
        monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=room))
        with pytest.raises(UnusableFile, match=r"has \d+ MB free, but \d+ MB are needed\. Free some space"):
            change_passphrase_of(workspace, act.QUICK, NEW)
        workspace.do(act.add_engineer, name="Ines Duarte")
    assert [file.name for file in path.parent.iterdir()] == [path.name]
    assert check(path, act.QUICK) == ()


def test_edits_during_rekeying_are_not_lost(path: Path, monkeypatch: pytest.MonkeyPatch):
    with Workspace.open(path, act.QUICK) as workspace:
        typing = [
            threading.Thread(target=workspace.do, args=(act.add_engineer,), kwargs={"name": f"Engineer {number}"})
            for number in range(3)
        ]
        usual = backup_files.copy_beside

        def typed_meanwhile(*arguments: object) -> Path:
            for thread in typing:
                thread.start()
            return usual(*arguments)

        monkeypatch.setattr(backup_files, "copy_beside", typed_meanwhile)
        change_passphrase_of(workspace, act.QUICK, NEW)
        for thread in typing:
            thread.join()
    with Workspace.open(path, NEW) as workspace:
        assert len(workspace.query("SELECT name FROM engineer")) == 3
    assert check(path, NEW) == ()


def test_concurrent_creations_do_not_share_temporary_files(path: Path):
    target = path.with_name("new.plumbline")
    with growing_files.growing(target) as part:
        growing_files.delete_leftovers(target)
        assert part.exists()
        assert TAG.search(part.name)
        part.unlink()
