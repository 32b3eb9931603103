"""Open files that another program moves, replaces, deletes or links: noticed, and nothing is lost."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from models.support.errors import UnusableFile
from models.workspace import atomic_files, connection
from models.workspace.backup import restore
from models.workspace.change_passphrase import change_passphrase_of
from models.workspace.engine import Database, DatabaseError
from models.workspace.integrity_check import check
from models.workspace.lock import WorkspaceMoved
from models.workspace.operation import operation
from models.workspace.transaction import Transaction
from models.workspace.workspace import Workspace
from tests.models.workspace import small_operations as act

COPY = "import shutil, sys; shutil.copy(*sys.argv[1:])"


def by_another_program(source: Path, target: Path) -> None:
    subprocess.run([sys.executable, "-c", COPY, source, target], check=True)


def moved(path: Path) -> Path:
    return path.rename(path.with_name("moved.plumbline"))


def deleted(path: Path) -> None:
    path.unlink()


def replaced(path: Path) -> None:
    other = path.with_name("other")
    by_another_program(path, other)
    other.replace(path)


def linked(path: Path) -> None:
    os.link(path, path.with_name("link.plumbline"))


def names_in(path: Path) -> list[str]:
    with Workspace.open(path, act.QUICK) as workspace:
        return [row["name"] for row in workspace.query("SELECT name FROM engineer ORDER BY id")]


@pytest.mark.parametrize("happens", [moved, deleted, replaced, linked])
def test_only_writes_to_the_file_at_the_path_are_acknowledged(path: Path, happens: Callable[[Path], object]):
    elsewhere = path.with_name("elsewhere.plumbline")
    with Workspace.open(path, act.QUICK) as workspace:
        workspace.do(act.add_engineer, name="Ines Duarte")
        workspace.do(act.add_engineer, name="Tomasz Nowak")
        happens(path)
        for step in (
            lambda: workspace.do(act.add_engineer, name="Jonas Weber"),
            workspace.undo,
        ):
            with pytest.raises(WorkspaceMoved, match="Save a copy elsewhere"):
                step()
        workspace.save_copy(elsewhere)
    assert names_in(elsewhere) == ["Ines Duarte", "Tomasz Nowak"]
    assert check(elsewhere, act.QUICK) == ()


def test_a_moved_file_contains_all_acknowledged_writes_after_a_kill(path: Path):
    story = f"""
import os, signal
from pathlib import Path
from models.workspace import connection
from models.workspace.engine import Database, DatabaseError
from models.workspace.lock import WorkspaceMoved
from models.workspace.workspace import Workspace
from tests.models.workspace import small_operations as act
path = Path({str(path)!r})
workspace = Workspace.open(path, act.QUICK)
for number in range(5):
    workspace.do(act.add_engineer, name=str(number))
path.rename(path.with_name("moved.plumbline"))
try:
    workspace.do(act.add_engineer, name="5")
except WorkspaceMoved:
    os.kill(os.getpid(), signal.SIGKILL)
"""
    subprocess.run([sys.executable, "-c", story], check=False)
    assert names_in(path.with_name("moved.plumbline")) == ["0", "1", "2", "3", "4"]


@pytest.mark.parametrize("happens", [deleted, replaced])
def test_closing_rescues_content_no_longer_at_the_path(path: Path, happens: Callable[[Path], object]):
    workspace = Workspace.open(path, act.QUICK)
    workspace.do(act.add_engineer, name="Ines Duarte")
    workspace.do(act.add_engineer, name="Tomasz Nowak")
    happens(path)
    at_the_path = path.read_bytes() if path.exists() else None
    rescued = workspace.close()
    assert rescued is not None
    assert (path.read_bytes() if path.exists() else None) == at_the_path, "that file is another program's"
    back = path.with_name("back.plumbline")
    restore(rescued, back, act.QUICK)
    assert names_in(back) == ["Ines Duarte", "Tomasz Nowak"]


def test_a_file_that_is_not_moved_needs_no_rescue(path: Path):
    workspace = Workspace.open(path, act.QUICK)
    workspace.do(act.add_engineer, name="Ines Duarte")
    assert workspace.close() is None
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_file_with_two_names_is_not_opened_under_either(path: Path):
    second = path.with_name("second.plumbline")
    os.link(path, second)
    before = path.read_bytes()
    for name in (path, second):
        with pytest.raises(UnusableFile, match="second name"):
            Workspace.open(name, act.QUICK)
        with pytest.raises(UnusableFile, match="copy the file and open the copy"):
            check(name, act.QUICK)
    assert path.read_bytes() == before
    shutil.copy(path, path.with_name("copy.plumbline"))
    assert names_in(path.with_name("copy.plumbline")) == []
    second.unlink()
    assert names_in(path) == []


def test_a_file_that_is_replaced_while_it_is_being_opened_is_not_opened(path: Path, monkeypatch: pytest.MonkeyPatch):
    connect = connection.connect

    def connect_slowly(place: Path, passphrase: str) -> Database:
        database = connect(place, passphrase)
        replaced(place)
        return database

    with monkeypatch.context() as patch:
        patch.setattr(connection, "connect", connect_slowly)
        with pytest.raises(UnusableFile, match="replaced while it was being opened"):
            Workspace.open(path, act.QUICK)
    assert names_in(path) == []


@pytest.mark.parametrize("actions", [1, 3])  # with SQLite's own journal, and with a log
def test_closing_does_not_touch_files_that_another_program_put_there(path: Path, actions: int):
    workspace = Workspace.open(path, act.QUICK)
    for number in range(actions):
        workspace.do(act.add_engineer, name=str(number))
    replaced(path)
    theirs = {
        atomic_files.beside(path, suffix): f"another program's {suffix}".encode() for suffix in ("-wal", "-journal")
    }
    for log, content in theirs.items():
        log.unlink(missing_ok=True)
        log.write_bytes(content)
    rescued = workspace.close()
    assert {log: log.read_bytes() for log in theirs} == theirs
    assert rescued
    assert names_in(rescued) == [str(number) for number in range(actions)]


@pytest.mark.parametrize("actions", [1, 3])
def test_no_log_stays_beside_a_file_that_replaced_the_workspace(path: Path, actions: int):
    workspace = Workspace.open(path, act.QUICK)
    for number in range(actions):
        workspace.do(act.add_engineer, name=str(number))
    replaced(path)
    rescued = workspace.close()
    assert rescued
    assert {file.name for file in path.parent.iterdir()} == {path.name, rescued.name}
    assert check(path, act.QUICK) == ()


def test_a_file_replaced_during_an_operation_receives_no_writes(path: Path):
    @operation("test.import", "Import for a long time")
    def import_slowly(tx: Transaction) -> None:
        act.add_engineer.run(tx, name="Jonas Weber")
        replaced(path)

    with Workspace.open(path, act.QUICK) as workspace:
        workspace.do(act.add_engineer, name="Ines Duarte")
        workspace.do(act.add_engineer, name="Tomasz Nowak")
        with pytest.raises(WorkspaceMoved):
            workspace.do(import_slowly)
        assert [row["name"] for row in workspace.query("SELECT name FROM engineer")] == ["Ines Duarte", "Tomasz Nowak"]


def test_the_content_of_a_deleted_folder_is_rescued_to_the_home_folder(
    path: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
):
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("USERPROFILE" if sys.platform == "win32" else "HOME", str(home))
    folder = path.parent / "team"
    folder.mkdir()
    path = path.rename(folder / path.name)
    workspace = Workspace.open(path, act.QUICK)
    workspace.do(act.add_engineer, name="Ines Duarte")
    shutil.rmtree(folder)
    rescued = workspace.close()
    assert rescued
    assert rescued.parent == home
    assert names_in(rescued) == ["Ines Duarte"]


def test_after_saving_a_copy_no_second_rescue_is_written(path: Path):
    copy = path.with_name("copy.plumbline")
    workspace = Workspace.open(path, act.QUICK)
    workspace.do(act.add_engineer, name="Ines Duarte")
    deleted(path)
    workspace.save_copy(copy)
    assert workspace.close() is None
    assert [file.name for file in path.parent.iterdir()] == [copy.name]


def test_rekeying_never_overwrites_a_file_that_replaced_the_workspace(path: Path):
    with Workspace.open(path, act.QUICK) as workspace:
        workspace.do(act.add_engineer, name="Ines Duarte")
        path.rename(path.with_name("moved.plumbline"))
        path.write_bytes(b"the file of another program")
        with pytest.raises(WorkspaceMoved):
            change_passphrase_of(workspace, act.QUICK, "x'" + "b2" * 32 + "'")
        assert not list(path.parent.glob("*before-passphrase*"))
    assert path.read_bytes() == b"the file of another program"


def test_a_disk_that_is_gone_is_not_called_damaged(path: Path):
    """SQLite reports a device that no longer answers as a damaged file."""
    gone = DatabaseError("database disk image is malformed")
    vars(gone)["sqlite_errorcode"] = 11  # SQLITE_CORRUPT
    with Workspace.open(path, act.QUICK):
        with pytest.raises(UnusableFile, match="is damaged"), connection.translate_errors(path):
            raise gone
        away = moved(path)
        with pytest.raises(UnusableFile, match=r"does not answer\. .* Connect it"), connection.translate_errors(path):
            raise gone
        away.rename(path)
