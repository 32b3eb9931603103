"""Export of a cycle of 100 reviews: time of one and two processes, wait after a cancellation, and memory of one process.

`uv run benchmarks/batch.py`; the memory is measured on Linux only.

Both ways take turns, so that other work on the machine slows both alike. As in main.py, only functions import what opens a
workspace: the other process loads this file too, and needs none.
"""

import re
import sys
import time
from collections.abc import Callable, Generator
from datetime import date
from functools import partial
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from models.domain.documents import Edition

if TYPE_CHECKING:
    from models.workspace.workspace import Workspace
    from reports.batch import Progress

REPORTS, ROUNDS = 100, 3
MAX_RATIO, MAX_WAIT, MAX_MEMORY = 0.60, 0.5, 80
PASSPHRASE = "sample team"
DAY = date(2026, 9, 1)


def main() -> None:
    """Measure and print the best of each."""
    from models.sample.make import make_sample  # the process whose memory is measured does not need it

    with TemporaryDirectory() as folder:
        file = Path(folder) / "team.plumbline"
        make_sample(file, PASSPHRASE, REPORTS, 2, today=DAY).close()
        with get_context("spawn").Pool(1) as other:
            memory = other.apply(memory_of_export, (file, Path(folder) / "first"))
        print(f"{REPORTS} reports by a process of their own: {memory} MB at most, allowed {MAX_MEMORY} MB")
        measure_times(file, Path(folder))


def measure_times(file: Path, folder: Path) -> None:
    """Print the time of one and two processes and the wait after a cancellation."""
    from models.workspace.workspace import Workspace

    with Workspace.open(file, PASSPHRASE) as workspace:
        times: dict[int, list[float]] = {1: [], 2: []}
        for turn in range(ROUNDS):
            for jobs, measured in times.items():
                measured.append(seconds(partial(export, workspace, folder / f"{turn}{jobs}", jobs)))
        single, double = (min(measured) for measured in times.values())
        print(
            f"{REPORTS} reports, one process {single:.2f} s, two {double:.2f} s: {double / single:.2f}, allowed {MAX_RATIO:.2f}"
        )
        print(f"wait after a cancellation {cancelled(workspace, folder / 'some'):.2f} s, allowed {MAX_WAIT} s")


def export(workspace: "Workspace", out: Path, jobs: int) -> None:
    """Export the whole cycle."""
    written = list(published(workspace, out, jobs))
    assert len(written) == REPORTS, len(written)
    assert not any(item.failure for item in written)


def published(workspace: "Workspace", out: Path, jobs: int) -> Generator["Progress", None, None]:
    """The documents of the cycle, while they are exported."""
    from models.queries.cycles import find_cycle
    from reports.batch import publish_cycle

    return publish_cycle(workspace, find_cycle(workspace, "2026-H1").id, Edition.ENGINEER, out, DAY, jobs)


def memory_of_export(file: Path, out: Path) -> int:
    """The most memory, in MB, of this process until it has exported the whole cycle."""
    from models.workspace.workspace import Workspace

    with Workspace.open(file, PASSPHRASE) as workspace:
        export(workspace, out, 1)
    found = re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text(encoding="ascii"))
    assert found
    return int(found[1]) // 1000


def cancelled(workspace: "Workspace", out: Path) -> float:
    """Seconds from the cancellation, after ten reports of two processes, until everything has ended."""
    running = published(workspace, out, 2)
    list(islice(running, 10))
    return seconds(running.close)


def seconds(work: Callable[[], object]) -> float:
    """The time that the work takes."""
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
