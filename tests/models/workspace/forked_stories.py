"""Stories in processes that are killed: a warmed-up process forks a child for each, so that a kill costs no start of Python.

`ForkingProcess` starts it and asks it; `python -m tests.models.workspace.forked_stories` is that process.
"""

import gc
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Self

ROOT = Path(__file__).parents[3]
NEW = "x'" + "b2" * 32 + "'"

Acknowledge = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Order:
    """A story to run, and when to kill it: at a disk call (half of what it writes written), or after acknowledgements."""

    story: str
    path: str
    at_call: int = 0
    half_written: bool = False
    after: int = -1


@dataclass(frozen=True, slots=True)
class Ended:
    """How a child ended: whether it was killed, what it had acknowledged, and how many disk calls it made if it was not."""

    killed: bool
    acknowledged: list[str]
    calls: int = 0


class ForkingProcess:
    """The warmed-up process, to be used as a context manager."""

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.models.workspace.forked_stories"],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        return self

    def __exit__(self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None) -> None:
        self._process.communicate()

    def run(self, story: str, path: Path, *, at_call: int = 0, half_written: bool = False, after: int = -1) -> Ended:
        """Run a story on the file at the path in a child of its own, and wait for its end."""
        order = Order(story, str(path), at_call, half_written, after)
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(json.dumps(asdict(order)), file=self._process.stdin, flush=True)
        return Ended(**json.loads(self._process.stdout.readline()))


def main() -> None:
    """Fork a child for each order on the standard input, and report how it ended."""
    from tests.models.workspace import disk_stories

    with TemporaryDirectory() as folder:  # load every module before the first fork
        for story in (disk_stories.create, disk_stories.session):
            story(Path(folder) / "warm.plumbline", lambda _: None)
    gc.freeze()  # or the collector would copy every page of this process into the child
    for line in sys.stdin:
        ended = _fork(Order(**json.loads(line)), disk_stories.STORIES)
        sys.stdout.write(json.dumps(asdict(ended)) + "\n")
        sys.stdout.flush()


def _fork(order: Order, stories: dict[str, Callable[[Path, Acknowledge], None]]) -> Ended:
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.close(reading)
        _run(order, stories[order.story], writing)
    os.close(writing)
    acknowledged = []
    with os.fdopen(reading) as lines:
        for number in count():
            if number == order.after:
                os.kill(child, signal.SIGKILL)
            line = lines.readline()
            if not line.endswith("\n"):
                break
            acknowledged.append(line.rstrip("\n"))
    _, status = os.waitpid(child, 0)
    killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
    if not killed and status:
        raise SystemExit(f"{order} failed")
    return Ended(True, acknowledged) if killed else Ended(False, acknowledged[:-1], int(acknowledged[-1]))


def _run(order: Order, story: Callable[[Path, Acknowledge], None], pipe: int) -> None:
    """Run the story and end this process; the last line is the number of its disk calls."""
    from tests.models.workspace.faulty_disk import watched

    def acknowledge(what: str) -> None:
        os.write(pipe, f"{what}\n".encode())

    try:
        with watched(Path(order.path).parent) as disk:
            disk.kill(order.at_call, half_written=order.half_written)
            story(Path(order.path), acknowledge)
        acknowledge(str(disk.calls))
    except BaseException:
        sys.excepthook(*sys.exc_info())
        os._exit(1)
    os._exit(0)


if __name__ == "__main__":
    main()
