"""Disk failures at any call, once or for good: nothing acknowledged is lost and nothing is misreported.

Each story runs once on a sound disk, which counts its calls, and then again for a call that fails. Then the same session
continues, and the file is opened again. Every run takes a few of the calls; `uv run pytest -m slow` takes all.
"""

import errno
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from models.support.errors import UnusableFile
from models.workspace.backup import backup, restore
from models.workspace.backup_contents import verify
from models.workspace.change_passphrase import change_passphrase_of
from models.workspace.derived_keys import DerivedKey, Keys
from models.workspace.engine import DatabaseError
from models.workspace.integrity_check import check
from models.workspace.old_backups import OldBackups, treat
from models.workspace.restore_open import restore_into
from models.workspace.workspace import Workspace
from tests.models.workspace import small_operations as act
from tests.models.workspace.faulty_disk import FaultyDisk, watched
from tests.models.workspace.older_versions import use_schema

NEW = "x'" + "b2" * 32 + "'"
BEFORE = {"Ines Duarte", "Tomasz Nowak", "Bea Roth"}
IMPORTED = {f"Engineer {number}" for number in range(60)}
LEFT = (".part", ".restored", "-journal", "-wal", ".open")


@dataclass
class Run:
    """State of a running story: the file, the workspace open on it, the names the file must contain, and its passphrase."""

    path: Path
    workspace: Workspace | None = None
    names: set[str] = field(default_factory=set)
    passphrase: str = act.QUICK

    def open(self) -> Workspace:
        self.workspace = Workspace.open(self.path, self.passphrase)
        return self.workspace

    def add(self, *names: str) -> None:
        assert self.workspace is not None
        for name in names:
            self.workspace.do(act.add_engineer, name=name)
            self.names.add(name)

    def close(self) -> None:
        workspace, self.workspace = self.workspace, None
        if workspace:
            workspace.close()


@dataclass(frozen=True)
class Story:
    """What is done before the disk fails, and what is done while it does."""

    before: Callable[[Run], None]
    act: Callable[[Run], None]


def opened(run: Run) -> None:
    run.open()


def worked(run: Run) -> None:
    run.open()
    run.add("Bea Roth", "Omar Haddad")


def saved(run: Run) -> None:
    with Workspace.open(run.path, run.passphrase) as workspace:
        kept = backup(workspace)
        workspace.do(act.add_engineer, name="Written after the backup")
    kept.rename(run.path.with_name("saved"))


def import_many(run: Run) -> None:
    assert run.workspace is not None
    run.workspace.do(act.add_many, engineers=60)
    run.names |= IMPORTED


def save(run: Run) -> None:
    assert run.workspace is not None
    assert check(backup(run.workspace), run.passphrase) == ()


def rekey(run: Run) -> None:
    assert run.workspace is not None
    kept = change_passphrase_of(run.workspace, act.QUICK, NEW)
    run.passphrase = NEW
    assert check(kept, act.QUICK) == ()


def restore_saved(run: Run) -> None:
    restore(run.path.with_name("saved"), run.path, act.QUICK)


def saved_now(run: Run) -> None:
    worked(run)
    assert run.workspace is not None
    backup(run.workspace).rename(run.path.with_name("saved"))


def restore_open(run: Run) -> None:
    assert run.workspace is not None
    restore_into(run.workspace, run.path.with_name("saved"))


def rekeyed(run: Run) -> None:
    worked(run)
    assert run.workspace is not None
    backup(run.workspace)
    rekey(run)


def re_encrypt(run: Run) -> None:
    assert run.workspace is not None
    done = treat(OldBackups.RE_ENCRYPT, run.workspace, act.QUICK)
    assert done.done + len(done.failed) <= 2


def make(run: Run) -> None:
    run.workspace = Workspace.create(run.path, act.QUICK)


def delete_file(run: Run) -> None:
    run.path.unlink()
    run.names.clear()


def untouched(run: Run) -> None:
    """Nothing: it is the opening that writes."""


STORIES = {
    "first action": Story(opened, lambda run: run.add("Bea Roth")),
    "later action": Story(worked, lambda run: run.add("Ada Stone")),
    "import": Story(worked, import_many),
    "close": Story(worked, Run.close),
    "backup": Story(worked, save),
    "restore": Story(saved, restore_saved),
    "create": Story(delete_file, make),
    "migration": Story(untouched, opened),
    "passphrase": Story(worked, rekey),
    "restore in place": Story(saved_now, restore_open),
    "old backups": Story(rekeyed, re_encrypt),
}


SLOW = dict.fromkeys(("restore in place", "old backups"), pytest.mark.slow)
"""Stories of many calls, which the suite leaves to the kills at disk calls."""


@pytest.fixture(scope="module")
def small_team(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A workspace of two engineers."""
    run = Run(tmp_path_factory.mktemp("small") / "team.plumbline")
    with Workspace.create(run.path, act.QUICK) as run.workspace:
        run.add("Ines Duarte", "Tomasz Nowak")
    return run.path.read_bytes()


@pytest.fixture(scope="module")
def older_team(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The same in a file of an earlier version."""
    path = tmp_path_factory.mktemp("older") / "team.plumbline"
    with pytest.MonkeyPatch.context() as older:
        use_schema(older, 5)
        run = Run(path)
        with Workspace.create(path, act.QUICK) as run.workspace:
            run.add("Ines Duarte", "Tomasz Nowak")
    return path.read_bytes()


@dataclass(frozen=True)
class Stage:
    """Runs stories on a watched disk."""

    folder: Path
    team: bytes
    older_team: bytes

    def calls(self, name: str) -> int:
        """How many calls the story takes on a sound disk."""
        with watched(self.folder) as disk:
            run = self._set(name)
            disk.calls = 0
            STORIES[name].act(run)
            calls = disk.calls
            run.close()
        return calls

    def fail(self, name: str, number: int, error: int, *, for_good: bool) -> None:
        """The story with a call that fails."""
        with watched(self.folder) as disk:
            run = self._set(name)
            disk.fail(number, error, for_good=for_good)
            done = self._try(run, STORIES[name])
            assert disk.calls >= number
            if run.workspace:
                self._go_on(run, disk)
            disk.heal()
            if name == "create" and not done:
                assert not run.path.exists()
                make(run)
                run.close()
            self._judge(run)

    def _try(self, run: Run, story: Story) -> bool:
        """Whether it was done; if not, a sentence names the file."""
        try:
            story.act(run)
        except UnusableFile as refused:
            reason = str(refused)
        else:
            return True
        assert str(self.folder) in reason
        return False

    def _go_on(self, run: Run, disk: FaultyDisk) -> None:
        """Work on in the same session: what is acknowledged is kept, on a disk that failed once and one that still does."""
        for name in ("Noor Aziz", "Jonas Weber"):
            try:
                run.add(name)
            except UnusableFile:
                continue
        disk.heal()
        run.add("Sofia Lind")
        run.close()

    def _judge(self, run: Run) -> None:
        with Workspace.open(run.path, run.passphrase) as workspace:
            found = {row["name"] for row in workspace.query("SELECT name FROM engineer")}
        assert found in (run.names, run.names | {"Written after the backup"})
        assert check(run.path, run.passphrase) == ()
        keys = [Keys(passphrase) for passphrase in (act.QUICK, NEW)]
        for copy in self.folder.glob("*.plumbline-backup"):
            assert any(is_readable(copy, key.of_file(copy)) for key in keys), copy
        assert [file.name for file in self.folder.iterdir() if file.name.endswith(LEFT)] == []

    def _set(self, name: str) -> Run:
        for file in self.folder.iterdir():
            file.unlink()
        run = Run(self.folder / "team.plumbline", names={"Ines Duarte", "Tomasz Nowak"})
        run.path.write_bytes(self.older_team if name == "migration" else self.team)
        STORIES[name].before(run)
        return run


@pytest.fixture
def stage(tmp_path: Path, small_team: bytes, older_team: bytes) -> Stage:
    return Stage(tmp_path, small_team, older_team)


def is_readable(file: Path, key: DerivedKey) -> bool:
    try:
        return verify(file, key, lambda: True) is not None
    except DatabaseError:
        return False


HOW = [(errno.EIO, False), (errno.ENOSPC, False), (errno.EIO, True), (errno.ENOSPC, True)]


def selected_calls(calls: int) -> Iterator[tuple[int, int, bool]]:
    """The first and the last calls, which decide, and a few between them; each fails in one of the ways."""
    numbers = sorted({1, 2, calls // 3, calls // 2, *range(max(calls - 3, 3), calls + 1)})
    for at, number in enumerate(numbers):
        yield number, *HOW[at % len(HOW)]


@pytest.mark.long
@pytest.mark.parametrize("name", [pytest.param(name, marks=SLOW.get(name, ())) for name in STORIES])
def test_no_disk_failure_loses_data_or_reports_a_false_result(stage: Stage, name: str) -> None:
    for number, error, for_good in selected_calls(stage.calls(name)):
        stage.fail(name, number, error, for_good=for_good)


@pytest.mark.slow
@pytest.mark.parametrize(("error", "for_good"), HOW)
@pytest.mark.parametrize("name", STORIES)
def test_every_single_call_may_fail(stage: Stage, name: str, error: int, for_good: bool) -> None:
    for number in range(1, stage.calls(name) + 1):
        stage.fail(name, number, error, for_good=for_good)
