"""Power cuts at every disk call of a session, through the real SQLCipher; see `recorded_disk` for what a disk may hold then.

`uv run python -m tests.models.workspace.power_loss [points]` prints how many points were tried for each story and what was
wrong after them, and the same without syncing, which must fail: or the experiment would prove nothing.
"""

import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import cycle
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from unittest import mock

from models.workspace import connection
from models.workspace.engine import Database
from tests.models.workspace.aftermath import PATH, Start, problem, replace_files
from tests.models.workspace.disk_stories import STORIES
from tests.models.workspace.recorded_disk import Cut, Files, Kept, RecordingDisk
from tests.models.workspace.watched_disk import observed

CUT = (
    "first_operation",
    "session",
    "session_in_the_log",
    "one_operation",
    "create",
    "change",
    "migrate",
    "restore_saved",
    "restore_open",
    "save",
)
POINTS = 4000


def recorded(folder: Path, start: Start, story: str, *, synchronous: str = "") -> RecordingDisk:
    """The record of a story that runs in the folder to its end, with another value of `PRAGMA synchronous` if one is given."""
    replace_files(folder, start.files(story))
    disk = RecordingDisk(folder)
    with observed(disk), _syncing(synchronous):
        STORIES[story](folder / PATH, disk.acknowledge)
    return disk


def cuts(disk: RecordingDisk, points: int, seed: int) -> Iterator[tuple[Files, list[str]]]:
    """About so many contents of the folder after a cut, spread over all calls, with what was acknowledged before it."""
    calls, random, kinds = sum(1 for _ in Cut.all_of(disk)), Random(seed), cycle(Kept)
    for number, cut in enumerate(Cut.all_of(disk)):
        for _ in range((number + 1) * points // calls - number * points // calls):
            yield cut.files(next(kinds), random), list(cut.acknowledged)


def problems(folder: Path, story: str, disk: RecordingDisk, points: int, seed: int = 1) -> Iterator[str]:
    """The result of each cut: what is wrong, or an empty text."""
    for files, acknowledged in cuts(disk, points, seed):
        replace_files(folder, files)
        yield problem(folder, story, acknowledged, checked=True)


@contextmanager
def _syncing(synchronous: str) -> Iterator[None]:
    """Lock files as usual, or with another value of `PRAGMA synchronous`."""
    usual = connection.lock_exclusively

    def lock(database: Database) -> None:
        usual(database)
        if synchronous:
            database.conn.execute(f"PRAGMA synchronous = {synchronous}")

    with mock.patch.object(connection, "lock_exclusively", lock):
        yield


def main() -> None:
    """Try all stories, then the control, and print what was wrong."""
    points = int(sys.argv[1]) if len(sys.argv) > 1 else POINTS
    with TemporaryDirectory() as made, TemporaryDirectory() as place:
        start, folder = Start(Path(made)), Path(place)
        for synchronous in ("", "OFF"):
            results: Counter[str] = Counter()
            for story in ("session", "first_operation") if synchronous else CUT:
                disk = recorded(folder, start, story, synchronous=synchronous)
                found = Counter(
                    result.partition(":")[0] for result in problems(folder, story, disk, -(-points // len(CUT)))
                )
                results += found
                _print(story, len(disk.log), found)
            _print("all, not synced (control)" if synchronous else "all", 0, results)


def _print(what: str, calls: int, results: Counter[str]) -> None:
    wrong = ", ".join(f"{number} {kind}" for kind, number in results.items() if kind) or "nothing wrong"
    sys.stdout.write(f"{what:26} {calls or '':>6} calls {sum(results.values()):>6} points: {wrong}\n")


if __name__ == "__main__":
    main()
