"""Another program moves, replaces, deletes or links the file while it is open: that is noticed, and nothing is lost."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from models.errors import UnusableFile
from models.workspace import connection
from models.workspace.backup import restore, save_copy
from models.workspace.check import check
from models.workspace.engine import Database
from models.workspace.lock import WorkspaceMoved
from models.workspace.workspace import Workspace
from tests.models.workspace import small_actions as act

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
def test_nothing_is_acknowledged_that_is_not_at_the_path(path: Path, happens: Callable[[Path], object]):
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
        save_copy(workspace, elsewhere)
    assert names_in(elsewhere) == ["Ines Duarte", "Tomasz Nowak"]
    assert check(elsewhere, act.QUICK) == ()


def test_a_file_that_is_moved_holds_all_that_was_acknowledged_even_if_the_process_is_killed(path: Path):
    story = f"""
import os, signal
from pathlib import Path
from models.workspace import connection
from models.workspace.engine import Database
from models.workspace.lock import WorkspaceMoved
from models.workspace.workspace import Workspace
from tests.models.workspace import small_actions as act
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
def test_closing_saves_what_would_end_with_the_last_handle(path: Path, happens: Callable[[Path], object]):
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


def test_a_file_that_stays_needs_no_rescue(path: Path):
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
