"""The disk fails at one call or at that one and all later ones: nothing acknowledged is lost and nothing is misreported.

Each story is told once on a sound disk, which counts its calls, and then again for a call that fails. After it the same
session goes on, and the file is opened again. Every run takes a few of the calls; `uv run pytest -m slow` takes all.
"""

import errno
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from models.support.errors import UnusableFile
from models.workspace.backup import backup, restore
from models.workspace.integrity_check import check
from models.workspace.passphrase import change_passphrase_of
from models.workspace.workspace import Workspace
from tests.models.workspace import small_operations as act
from tests.models.workspace.faulty_disk import FaultyDisk, watched
from tests.models.workspace.older_versions import use_schema

NEW = "x'" + "b2" * 32 + "'"
BEFORE = {"Ines Duarte", "Tomasz Nowak", "Bea Roth"}
IMPORTED = {f"Engineer {number}" for number in range(60)}
LEFT = (".part", ".restored", "-journal", "-wal", ".open")


@dataclass
class Told:
    """A story as it goes: the file, the session that is open on it, what must be in the file, and its passphrase."""

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

    before: Callable[[Told], None]
    act: Callable[[Told], None]


def opened(told: Told) -> None:
    told.open()


def worked(told: Told) -> None:
    told.open()
    told.add("Bea Roth", "Omar Haddad")


def saved(told: Told) -> None:
    with Workspace.open(told.path, told.passphrase) as workspace:
        kept = backup(workspace)
        workspace.do(act.add_engineer, name="Written after the backup")
    kept.rename(told.path.with_name("saved"))


def import_many(told: Told) -> None:
    assert told.workspace is not None
    told.workspace.do(act.add_many, engineers=60)
    told.names |= IMPORTED


def save(told: Told) -> None:
    assert told.workspace is not None
    assert check(backup(told.workspace), told.passphrase) == ()


def rekey(told: Told) -> None:
    assert told.workspace is not None
    kept = change_passphrase_of(told.workspace, act.QUICK, NEW)
    told.passphrase = NEW
    assert check(kept, act.QUICK) == ()


def bring_back(told: Told) -> None:
    restore(told.path.with_name("saved"), told.path, act.QUICK)


def make(told: Told) -> None:
    told.workspace = Workspace.create(told.path, act.QUICK)


def not_there(told: Told) -> None:
    told.path.unlink()
    told.names.clear()


def untouched(told: Told) -> None:
    """Nothing: it is the opening that writes."""


STORIES = {
    "first action": Story(opened, lambda told: told.add("Bea Roth")),
    "later action": Story(worked, lambda told: told.add("Ada Stone")),
    "import": Story(worked, import_many),
    "close": Story(worked, Told.close),
    "backup": Story(worked, save),
    "restore": Story(saved, bring_back),
    "create": Story(not_there, make),
    "migration": Story(untouched, opened),
    "passphrase": Story(worked, rekey),
}


@pytest.fixture(scope="module")
def small_team(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A workspace of two engineers."""
    reported = Told(tmp_path_factory.mktemp("small") / "team.plumbline")
    with Workspace.create(reported.path, act.QUICK) as reported.workspace:
        reported.add("Ines Duarte", "Tomasz Nowak")
    return reported.path.read_bytes()


@pytest.fixture(scope="module")
def older_team(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The same in a file of an earlier version."""
    path = tmp_path_factory.mktemp("older") / "team.plumbline"
    with pytest.MonkeyPatch.context() as older:
        use_schema(older, 5)
        reported = Told(path)
        with Workspace.create(path, act.QUICK) as reported.workspace:
            reported.add("Ines Duarte", "Tomasz Nowak")
    return path.read_bytes()


@dataclass(frozen=True)
class Stage:
    """Tells stories on a disk that is watched."""

    folder: Path
    team: bytes
    older_team: bytes

    def calls(self, name: str) -> int:
        """How many calls the story takes on a sound disk."""
        with watched(self.folder) as disk:
            reported = self._set(name)
            disk.calls = 0
            STORIES[name].act(reported)
            calls = disk.calls
            reported.close()
        return calls

    def fail(self, name: str, number: int, error: int, *, for_good: bool) -> None:
        """The story with a call that fails."""
        with watched(self.folder) as disk:
            reported = self._set(name)
            disk.fail(number, error, for_good=for_good)
            done = self._try(reported, STORIES[name])
            assert disk.calls >= number
            if reported.workspace:
                self._go_on(reported, disk)
            disk.heal()
            if name == "create" and not done:
                assert not reported.path.exists()
                make(reported)
                reported.close()
            self._judge(reported)

    def _try(self, told: Told, story: Story) -> bool:
        """Whether it was done; if not, a sentence names the file."""
        try:
            story.act(told)
        except UnusableFile as refused:
            said = str(refused)
        else:
            return True
        assert str(self.folder) in said
        return False

    def _go_on(self, told: Told, disk: FaultyDisk) -> None:
        """Work on in the same session: what is acknowledged is kept, on a disk that failed once and one that still does."""
        for name in ("Noor Aziz", "Jonas Weber"):
            try:
                told.add(name)
            except UnusableFile:
                continue
        disk.heal()
        told.add("Sofia Lind")
        told.close()

    def _judge(self, told: Told) -> None:
        with Workspace.open(told.path, told.passphrase) as workspace:
            found = {row["name"] for row in workspace.query("SELECT name FROM engineer")}
        assert found in (told.names, told.names | {"Written after the backup"})
        assert check(told.path, told.passphrase) == ()
        assert [file.name for file in self.folder.iterdir() if file.name.endswith(LEFT)] == []

    def _set(self, name: str) -> Told:
        for file in self.folder.iterdir():
            file.unlink()
        reported = Told(self.folder / "team.plumbline", names={"Ines Duarte", "Tomasz Nowak"})
        reported.path.write_bytes(self.older_team if name == "migration" else self.team)
        STORIES[name].before(reported)
        return reported


@pytest.fixture
def stage(tmp_path: Path, small_team: bytes, older_team: bytes) -> Stage:
    return Stage(tmp_path, small_team, older_team)


HOW = [(errno.EIO, False), (errno.ENOSPC, False), (errno.EIO, True), (errno.ENOSPC, True)]


def thrifty(calls: int) -> Iterator[tuple[int, int, bool]]:
    """The first and the last calls, which decide, and a few between them; each fails in one of the ways."""
    numbers = sorted({1, 2, 3, calls // 3, calls // 2, calls * 2 // 3, *range(max(calls - 5, 4), calls + 1)})
    for at, number in enumerate(numbers):
        yield number, *HOW[at % len(HOW)]


@pytest.mark.parametrize("name", STORIES)
def test_whatever_fails_on_the_disk_nothing_is_lost_or_misreported(stage: Stage, name: str) -> None:
    for number, error, for_good in thrifty(stage.calls(name)):
        stage.fail(name, number, error, for_good=for_good)


@pytest.mark.slow
@pytest.mark.parametrize(("error", "for_good"), HOW)
@pytest.mark.parametrize("name", STORIES)
def test_every_single_call_may_fail(stage: Stage, name: str, error: int, for_good: bool) -> None:
    for number in range(1, stage.calls(name) + 1):
        stage.fail(name, number, error, for_good=for_good)
