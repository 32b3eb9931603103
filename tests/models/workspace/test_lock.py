"""Lock of a workspace: a second opener is refused with the owner's name and cannot release the lock."""

import errno
import os
import platform
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from models.exchange.files import read_json
from models.exchange.people_file import read_people
from models.rubric.load import load_rubric
from models.support.errors import PlumblineError, UnusableFile
from models.workspace import lock
from models.workspace.backup import backup, restore
from models.workspace.change_passphrase import change_passphrase
from models.workspace.integrity_check import check
from models.workspace.workspace import Workspace
from reports.export import atomic_write
from tests.models.workspace import small_operations as act

Listing = Callable[[], dict[str, bytes]]

OPEN = """
import sys
from collections.abc import Callable
from pathlib import Path
from models.support.errors import PlumblineError, UnusableFile
from models.exchange.files import read_json
from models.exchange.people_file import read_people
from models.rubric.load import load_rubric
from models.workspace import raw_keys
from models.workspace.workspace import Workspace
raw_keys.allow()
path = Path(sys.argv[1])
before = path.read_bytes()
try:
    with Workspace.open(path, sys.argv[2]):
        print("opened")
except UnusableFile as error:
    print(error)
    assert path.read_bytes() == before
"""


def opened_by_another_process(path: Path) -> str:
    done = subprocess.run([sys.executable, "-c", OPEN, path, act.QUICK], capture_output=True, text=True, check=True)
    assert done.stderr == ""
    return done.stdout


def test_another_process_is_refused_with_the_name_of_the_holder(path: Path):
    with Workspace.open(path, act.QUICK):
        reported = opened_by_another_process(path)
    assert reported.startswith(f"{path} is already open: ")
    assert reported.endswith(f", process {os.getpid()}. Close it there first.\n")
    assert opened_by_another_process(path) == "opened\n"


def test_a_second_opening_in_the_same_process_is_refused(path: Path):
    with Workspace.open(path, act.QUICK) as workspace:
        for again in (path, path.parent / "." / path.name):
            with pytest.raises(lock.WorkspaceInUse, match="is already open"):
                Workspace.open(again, act.QUICK)
        (path.parent / "link").symlink_to(path)
        with pytest.raises(lock.WorkspaceInUse):
            Workspace.open(path.parent / "link", act.QUICK)
        workspace.do(act.add_engineer, name="Ines Duarte")
    Workspace.open(path, act.QUICK).close()


def test_refused_access_by_this_process_keeps_the_lock(path: Path):
    with Workspace.open(path, act.QUICK) as workspace:
        saved = backup(workspace)
        for opening in (
            lambda: Workspace.open(path, act.QUICK),
            lambda: Workspace.open(path, "wrong"),
            lambda: check(path, act.QUICK),
            lambda: restore(saved, path, act.QUICK),
        ):
            with pytest.raises(UnusableFile, match="is already open"):
                opening()
        assert "is already open" in opened_by_another_process(path)


def test_a_stale_note_of_a_crash_does_not_block(path: Path):
    note = path.with_name(f".{path.name}.open")
    note.write_bytes(b"somebody who is long gone \xff")
    Workspace.open(path, act.QUICK).close()
    assert not note.exists()


def test_an_account_without_a_name_can_open_a_workspace(path: Path, monkeypatch: pytest.MonkeyPatch):
    def nameless() -> str:
        raise KeyError("uid not found")

    monkeypatch.setattr("getpass.getuser", nameless)
    with Workspace.open(path, act.QUICK) as workspace:
        assert workspace.actor == "unknown"


def note_of_another_computer(path: Path) -> Path:
    note = path.with_name(f".{path.name}.open")
    note.write_text("marta\nlaptop-7\n4711\n2026-11-20 08:15 UTC")
    return note


def test_a_workspace_open_on_another_computer_is_refused(path: Path):
    note = note_of_another_computer(path)
    before = note.read_bytes(), path.read_bytes()
    with pytest.raises(lock.OpenElsewhere, match="has been open on laptop-7 since 2026-11-20 08:15 UTC, by marta"):
        Workspace.open(path, act.QUICK)
    assert (note.read_bytes(), path.read_bytes()) == before


def test_the_log_of_a_file_from_another_computer_is_unchanged(path: Path, listing: Listing):
    with Workspace.open(path, act.QUICK) as workspace:
        workspace.do(act.add_engineer, name="Ines Duarte")
        workspace.do(act.add_engineer, name="Tomasz Nowak")
        synchronised = {name: content for name, content in listing().items() if not name.startswith(".")}
    assert f"{path.name}-wal" in synchronised
    for name, content in synchronised.items():
        path.with_name(name).write_bytes(content)
    note_of_another_computer(path)
    before = listing()
    for opening in (
        lambda: Workspace.open(path, act.QUICK),
        lambda: restore(path.with_name("older.plumbline-backup"), path, act.QUICK),
        lambda: change_passphrase(path, act.QUICK, "new one 47"),
    ):
        with pytest.raises(lock.OpenElsewhere, match="laptop-7"):
            opening()
    assert listing() == before


def test_a_workspace_can_be_taken_over_from_another_computer(path: Path):
    note = note_of_another_computer(path)
    with Workspace.open(path, act.QUICK, take_over=True):
        assert "laptop-7" not in note.read_text()
    assert not note.exists()
    Workspace.open(path, act.QUICK).close()


def test_a_stale_note_of_an_earlier_version_does_not_block(path: Path):
    path.with_name(f".{path.name}.open").write_text(f"marta\n{platform.node()}\n4711")
    Workspace.open(path, act.QUICK).close()


@pytest.mark.long
def test_reading_the_open_file_by_any_path_is_refused_and_keeps_the_lock(path: Path):
    link = path.with_name("people.csv")
    link.symlink_to(path)
    with Workspace.open(path, act.QUICK) as workspace:
        for opening in (
            lambda: read_people(link, {}),
            lambda: read_json(path),
            lambda: load_rubric(link),
            lambda: restore(path, path.with_name("new.plumbline"), act.QUICK),
        ):
            with pytest.raises(PlumblineError, match="open"):
                opening()
            assert "is already open" in opened_by_another_process(path)
        workspace.do(act.add_engineer, name="Ines Duarte")
    assert check(path, act.QUICK) == ()


def test_the_lock_outlives_the_one_of_sqlite(path: Path):
    with Workspace.open(path, act.QUICK) as workspace:
        path.read_bytes()  # what nothing in Plumbline does
        assert "is already open" in opened_by_another_process(path)
        workspace.do(act.add_engineer, name="Ines Duarte")
    assert opened_by_another_process(path) == "opened\n"
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_stale_lock_file_does_not_block(path: Path):
    path.with_name(f".{path.name}.lock").touch()
    Workspace.open(path, act.QUICK).close()
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_linked_workspace_has_the_same_lock_under_both_names(path: Path, tmp_path_factory: pytest.TempPathFactory):
    link = tmp_path_factory.mktemp("desk") / "link.plumbline"
    link.symlink_to(path)
    with Workspace.open(link, act.QUICK):
        assert "is already open" in opened_by_another_process(path)
        assert [file.name for file in link.parent.iterdir()] == [link.name]
    with Workspace.open(path, act.QUICK):
        assert "is already open" in opened_by_another_process(link)


def test_without_a_lock_file_the_lock_of_sqlite_applies(path: Path, monkeypatch: pytest.MonkeyPatch):
    def read_only(*_args: object) -> int:
        raise PermissionError(errno.EACCES, "permission denied")

    with monkeypatch.context() as patch:
        patch.setattr("models.workspace.lock.os.open", read_only)
        workspace = Workspace.open(path, act.QUICK)
    assert "is already open" in opened_by_another_process(path)
    workspace.close()


@pytest.mark.parametrize("name", [".{}.lock", ".{}.open", "{}-wal", "{}-journal"])
def test_an_export_cannot_overwrite_the_files_beside_an_open_workspace(path: Path, name: str):
    beside = path.with_name(name.format(path.name))
    link = path.with_name("report.pdf")
    link.symlink_to(beside)
    with Workspace.open(path, act.QUICK) as workspace:
        for taken in (beside, link):  # whether there is such a file yet or not
            with pytest.raises(PlumblineError, match="belongs to it"), atomic_write(taken):
                raise AssertionError
        workspace.do(act.add_engineer, name="Ines Duarte")
        workspace.do(act.add_engineer, name="Tomasz Nowak")
        assert workspace.checkpoint()  # an empty log is no workspace, and still no place for a document
        with pytest.raises(PlumblineError, match="belongs to it"), atomic_write(beside):
            raise AssertionError
        assert "is already open" in opened_by_another_process(path)
    assert check(path, act.QUICK) == ()


@pytest.mark.parametrize("file", ["open", "lock"])
def test_links_named_like_the_note_or_lock_file_are_not_followed(path: Path, file: str):
    link = path.with_name(f".{path.name}.{file}")
    link.symlink_to(path)
    with Workspace.open(path, act.QUICK) as workspace:
        workspace.do(act.add_engineer, name="Ines Duarte")
        assert "is already open" in opened_by_another_process(path)
        with pytest.raises(lock.WorkspaceInUse):
            Workspace.open(path, act.QUICK)
        assert "is already open" in opened_by_another_process(path)
    assert check(path, act.QUICK) == ()
    with Workspace.open(path, act.QUICK) as workspace:
        assert len(workspace.query("SELECT id FROM engineer")) == 1


def test_a_link_named_like_the_note_changes_no_other_file(path: Path):
    other = path.with_name("notes.txt")
    other.write_text("mine", encoding="utf-8")
    path.with_name(f".{path.name}.open").symlink_to(other)
    Workspace.open(path, act.QUICK).close()
    assert other.read_text(encoding="utf-8") == "mine"
