"""Processes killed at any disk call, also in the middle of a write: nothing acknowledged is lost, and no file is spoiled.

The disk holds the same after a kill between two calls, so killing at each call covers every moment. The suite kills 200
times; `uv run pytest -m slow -n0 tests/models/workspace/test_kills.py` kills at every call, and 1,000 times from outside
at any moment.
"""

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from models.support.errors import UnusableFile
from models.workspace.integrity_check import check
from models.workspace.workspace import Workspace
from tests.models.workspace import small_operations as act
from tests.models.workspace.forked_stories import NEW, Ended, ForkingProcess
from tests.models.workspace.killed_stories import SAVED
from tests.models.workspace.older_versions import RELEASED, use_schema

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fork")

KILLS = {
    "first_operation": 45,
    "session": 71,
    "create": 12,
    "change": 25,
    "migrate": 9,
    "restore_saved": 25,
    "save": 13,
}
PART = 17
"""Kills in one test, which takes about a second."""
PARTS = [(story, first) for story, number in KILLS.items() for first in range(0, number, PART)]
BEFORE = {"Ines Duarte", "Tomasz Nowak"}
RESTORED = {"Written before the backup"}
OLDER = len(RELEASED) - 2
"""The schema version of the file that is migrated."""
LEFT = (".part", "-journal", "-wal", ".open", ".lock")
ALL_MOMENTS = 1000
CHECKED = 6
"""Every file is opened and read, and one of this many also checked, which takes the most time."""


@dataclass(frozen=True)
class Scene:
    """A folder in which stories are killed, and the files that they start from."""

    folder: Path
    forking: ForkingProcess
    team: bytes
    older: bytes
    saved: bytes

    @property
    def path(self) -> Path:
        return self.folder / "team.plumbline"

    def run(self, story: str, *, at_call: int = 0, half_written: bool = False) -> Ended:
        """The story, from the same files each time."""
        for file in self.folder.iterdir():
            file.unlink()
        if story != "create":
            self.path.write_bytes(self.older if story == "migrate" else self.team)
        if story == "restore_saved":
            self.path.with_name(SAVED).write_bytes(self.saved)
        return self.forking.run(story, self.path, at_call=at_call, half_written=half_written)

    def kill(self, story: str, numbers: Iterable[int], *, every: int = 1) -> None:
        """Kill the story at each of these calls and judge what is left."""
        for count, number in enumerate(numbers):
            ended = self.run(story, at_call=number, half_written=bool(count % 2))
            assert ended.killed
            judge(self, story, ended, checked=count % every == 0)


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scene]:
    folder = tmp_path_factory.mktemp("killed")
    team, saved = file_of(folder / "a.plumbline", BEFORE), file_of(folder / "b.plumbline", RESTORED)
    with pytest.MonkeyPatch.context() as earlier:
        use_schema(earlier, OLDER)
        older = file_of(folder / "c.plumbline", BEFORE)
    with ForkingProcess() as forking:
        yield Scene(tmp_path_factory.mktemp("scene"), forking, team, older, saved)


def file_of(path: Path, names: Iterable[str]) -> bytes:
    """A workspace in which pages are free, because a long note was deleted."""
    with Workspace.create(path, act.QUICK) as workspace:
        for name in sorted(names):
            engineer = workspace.do(act.add_engineer, name=name).result
        note = workspace.do(act.write_note, engineer=engineer, text="seen " * 5000).result
        workspace.do(act.delete_note, note=note)
    return path.read_bytes()


def names_in(path: Path, *passphrases: str) -> tuple[str, set[str]]:
    """The one passphrase that opens the file, and the names in it."""
    opening = []
    for passphrase in passphrases:
        try:
            with Workspace.open(path, passphrase) as workspace:
                opening.append((passphrase, {row["name"] for row in workspace.query("SELECT name FROM engineer")}))
        except UnusableFile:
            continue
    assert len(opening) == 1, f"{len(opening)} of {len(passphrases)} passphrases open {path}"
    return opening[0]


def judge(scene: Scene, story: str, ended: Ended, *, checked: bool) -> None:
    """The file opens and has what was acknowledged, whole operations only; a check finds nothing; nothing is left over."""
    path, acknowledged = scene.path, ended.acknowledged
    if story == "create" and not path.exists():
        assert not acknowledged
        Workspace.create(path, act.QUICK).close()
    passphrase, names = names_in(path, act.QUICK, NEW)
    assert passphrase == NEW or "changed" not in acknowledged
    match story:
        case "create":
            assert names == set()
        case "first_operation":
            assert names in (BEFORE, BEFORE | {"Engineer 0", "Engineer 1", "Engineer 2"})
            assert names >= set(acknowledged)
        case "session":
            assert names in [BEFORE | {f"Person {number}" for number in range(end)} for end in range(6)]
            assert names >= set(acknowledged)
        case "restore_saved":
            assert names in ((RESTORED,) if acknowledged else (BEFORE, RESTORED))
            kept = [names_in(file, act.QUICK)[1] for file in scene.folder.glob("*-before-restore-*.plumbline")]
            assert BEFORE in (names, *kept)
        case _:
            assert names == BEFORE
    for file in scene.folder.glob("*.plumbline-backup"):
        assert names_in(file, act.QUICK)[1] == BEFORE
    if checked:
        for file in scene.folder.glob("*.plumbline*"):
            assert check(file, passphrase if file == path else act.QUICK) == ()
    assert [file.name for file in scene.folder.iterdir() if file.name.endswith(LEFT)] == []


@pytest.mark.parametrize(("story", "first"), PARTS)
def test_a_kill_at_a_disk_call_loses_nothing_acknowledged(scene: Scene, story: str, first: int):
    whole = scene.run(story)
    assert not whole.killed
    judge(scene, story, whole, checked=first == 0)
    numbers = range(first, min(first + PART, KILLS[story]))
    scene.kill(story, [1 + whole.calls * number // KILLS[story] for number in numbers], every=CHECKED)


def test_the_suite_kills_two_hundred_times():
    assert sum(KILLS.values()) == 200


@pytest.mark.slow
@pytest.mark.parametrize("story", KILLS)
def test_a_kill_at_every_disk_call_loses_nothing_acknowledged(scene: Scene, story: str):
    scene.kill(story, range(1, scene.run(story).calls + 1))


@pytest.mark.slow
@pytest.mark.parametrize("story", ["one_operation", "endless_session"])
def test_a_thousand_kills_at_any_moment_lose_nothing_acknowledged(scene: Scene, story: str):
    """The same file is worked on after each kill, so a hidden fault of one would show in a later one."""
    scene.path.write_bytes(scene.team)
    acknowledged = set(BEFORE)
    for number in range(ALL_MOMENTS // 2):
        ended = scene.forking.run(story, scene.path, after=number % 7)
        assert ended.killed
        acknowledged |= set(ended.acknowledged)
        assert names_in(scene.path, act.QUICK)[1] >= acknowledged
        if number % 20 == 0:
            assert check(scene.path, act.QUICK) == ()
