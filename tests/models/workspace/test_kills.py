"""Processes killed at any disk call, also in the middle of a write: nothing acknowledged is lost, and no file is spoiled.

Between two calls, only copies under temporary names are written, so killing at each call covers every moment. The suite kills
200 times; `uv run pytest -m slow -n0 tests/models/workspace/test_kills.py` kills at every call, and 1,000 times from
outside at any moment.
"""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from models.workspace.integrity_check import check
from tests.models.workspace import small_operations as act
from tests.models.workspace.aftermath import BEFORE, PATH, Start, names_in, problem, replace_files
from tests.models.workspace.forked_stories import Ended, ForkingProcess

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fork")

KILLS = {
    "first_operation": 45,
    "session": 54,
    "create": 12,
    "change": 25,
    "migrate": 9,
    "restore_saved": 25,
    "restore_open": 17,
    "save": 13,
}
PART = 17
"""Kills in one test, which takes about a second."""
PARTS = [(story, first) for story, number in KILLS.items() for first in range(0, number, PART)]
ALL_MOMENTS = 1000
CHECKED = 6
"""Every file is opened and read, and one of this many also checked, which takes the most time."""


class Scene:
    """A folder in which stories are killed."""

    def __init__(self, folder: Path, start: Start, forking: ForkingProcess) -> None:
        self.folder, self.forking = folder, forking
        self._start = start

    def begin(self, story: str) -> None:
        """Put the files there from which the story starts."""
        replace_files(self.folder, self._start.files(story))

    def run(self, story: str, *, at_call: int = 0, half_written: bool = False) -> Ended:
        """The story, from the same files each time."""
        self.begin(story)
        return self.forking.run(story, self.folder / PATH, at_call=at_call, half_written=half_written)

    def kill(self, story: str, numbers: Iterable[int], *, every: int = 1) -> None:
        """Kill the story at each of these calls and judge what is left."""
        for count, number in enumerate(numbers):
            ended = self.run(story, at_call=number, half_written=bool(count % 2))
            assert ended.killed
            assert problem(self.folder, story, ended.acknowledged, checked=count % every == 0) == "", number


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scene]:
    with ForkingProcess() as forking:
        yield Scene(tmp_path_factory.mktemp("scene"), Start(tmp_path_factory.mktemp("start")), forking)


@pytest.mark.long
@pytest.mark.parametrize(("story", "first"), PARTS)
def test_a_kill_at_a_disk_call_loses_nothing_acknowledged(scene: Scene, story: str, first: int):
    whole = scene.run(story)
    assert not whole.killed
    assert problem(scene.folder, story, whole.acknowledged, checked=first == 0) == ""
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
    scene.begin(story)
    path, acknowledged = scene.folder / PATH, set(BEFORE)
    for number in range(ALL_MOMENTS // 2):
        ended = scene.forking.run(story, path, after=number % 7)
        assert ended.killed
        acknowledged |= set(ended.acknowledged)
        names = names_in(path, act.QUICK)
        assert names is not None
        assert names >= acknowledged
        if number % 20 == 0:
            assert check(path, act.QUICK) == ()
