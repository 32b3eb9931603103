"""Copies of the open file: complete up to the last acknowledged write, also with two threads."""

import errno
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from models.support.errors import UnusableFile
from models.workspace import connection
from models.workspace.engine import DatabaseError
from models.workspace.integrity_check import check
from models.workspace.workspace import Workspace
from tests.models.workspace import small_operations as act
from tests.models.workspace.faulty_disk import watched


class CannotOpen(DatabaseError):
    sqlite_errorcode = 14


COPY = "import shutil, sys; shutil.copy(sys.argv[1], sys.argv[2])"


def names_in_a_copy(path: Path) -> list[str]:
    """What another program finds that copies the main file and nothing beside it."""
    copy = path.with_name("copy.plumbline")
    subprocess.run([sys.executable, "-c", COPY, path, copy], check=True)
    assert check(copy, act.QUICK) == ()
    with Workspace.open(copy, act.QUICK) as workspace:
        names = [row["name"] for row in workspace.query("SELECT name FROM engineer ORDER BY id")]
    copy.unlink()
    return names


def test_after_a_checkpoint_the_main_file_is_complete(path: Path):
    with Workspace.open(path, act.QUICK) as workspace:
        for name in ("Ines Duarte", "Tomasz Nowak", "Jonas Weber"):
            workspace.do(act.add_engineer, name=name)
            assert workspace.checkpoint()
            assert names_in_a_copy(path)[-1] == name


def test_a_failed_checkpoint_loses_nothing_and_the_next_is_complete(path: Path):
    with watched(path.parent) as disk, Workspace.open(path, act.QUICK) as workspace:
        workspace.do(act.add_engineer, name="Ines Duarte")
        workspace.do(act.add_engineer, name="Tomasz Nowak")
        disk.fail(1, errno.ENOSPC, for_good=True)
        assert not workspace.checkpoint()
        disk.heal()
        workspace.do(act.add_engineer, name="Jonas Weber")
        assert workspace.checkpoint()
        assert workspace.checkpoint(), "nothing to do is no failure"
    assert names_in_a_copy(path) == ["Ines Duarte", "Tomasz Nowak", "Jonas Weber"]


def test_operations_and_reads_of_two_threads_are_serialised(path: Path):
    failed: list[BaseException] = []

    def work(workspace: Workspace, name: str) -> None:
        try:
            for number in range(20):
                workspace.do(act.add_engineer, name=f"{name} {number}")
                workspace.undo()
                workspace.redo()
                workspace.entries()
                workspace.history_head()
        except BaseException as error:
            failed.append(error)

    with Workspace.open(path, act.QUICK) as workspace:
        threads = [threading.Thread(target=work, args=(workspace, name)) for name in ("Ines", "Tomasz")]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert [error for error in failed if type(error).__name__ != "Refused"] == []
    assert check(path, act.QUICK) == ()


def test_a_checkpoint_does_not_wait_for_another_thread(path: Path):
    with Workspace.open(path, act.QUICK) as workspace:
        held, done = threading.Event(), threading.Event()

        def hold() -> None:
            with workspace.exclusive():
                held.set()
                done.wait()

        other = threading.Thread(target=hold)
        other.start()
        held.wait()
        assert not workspace.checkpoint()
        done.set()
        other.join()
        assert workspace.checkpoint()


def test_a_crashed_file_in_a_read_only_folder_is_refused_with_advice(path: Path):
    story = f"""
import os, signal
from pathlib import Path

import pytest
from models.workspace.workspace import Workspace
from tests.models.workspace import small_operations as act
workspace = Workspace.open(Path({str(path)!r}), act.QUICK)
for name in ("Ines Duarte", "Tomasz Nowak"):
    workspace.do(act.add_engineer, name=name)
os.kill(os.getpid(), signal.SIGKILL)
"""
    subprocess.run([sys.executable, "-c", story], check=False)
    with pytest.raises(UnusableFile, match="Copy both files to a writable"), connection.translate_errors(path):
        raise CannotOpen  # what SQLite answers in such a folder; as root, as tests may run, every folder can be written
    with Workspace.open(path, act.QUICK) as workspace:
        assert len(workspace.query("SELECT id FROM engineer")) == 2
