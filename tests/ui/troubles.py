"""What can go wrong with a workspace during work: a full disk, a stick that is pulled out, a second window, a wrong clock."""

import ctypes
import errno
import fcntl
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from models.workspace.clock import Source
from tests.models.workspace.faulty_disk import FaultyDisk, watched
from tests.models.workspace.small_operations import QUICK

EXT4_IOC_SHUTDOWN, WITHOUT_FLUSH = 0x8004587D, 2
"""Of the file system ext4: every later access fails, and nothing more reaches the device."""
SECOND = """
import sys
from datetime import date
from models.domain.people import EngineerId
from models.operations.journal import write_note
from models.support.errors import PlumblineError
from models.workspace import raw_keys
from models.workspace.workspace import Workspace
raw_keys.allow()
path, passphrase = sys.argv[1:]
from pathlib import Path
workspace = None
for line in sys.stdin:
    try:
        if line.strip() == "open":
            workspace = Workspace.open(Path(path), passphrase)
        elif workspace:
            workspace.do(write_note, engineer=EngineerId(1), text=line.strip(), happened_on=date(2026, 3, 1))
            workspace.close()
            workspace = None
        print("done", flush=True)
    except PlumblineError as error:
        print(str(error).replace("\\n", " "), flush=True)
"""


class Trouble:
    """Begins and ends, several times in a test. Usable as it is: nothing happens."""

    def __init__(self, path: Path, chance: random.Random) -> None:
        self.path, self.chance = path, chance
        self.notes: list[str] = []
        """Texts that another process stored in the file meanwhile."""
        self.locks = False
        """Whether it only befalls a locked workspace."""

    def begin(self) -> None:
        """From now on, something is wrong."""

    def end(self) -> None:
        """All is well again."""


class FullDisk(Trouble):
    """The disk has no more room from one of the next calls on."""

    def __init__(self, path: Path, chance: random.Random, disk: FaultyDisk) -> None:
        super().__init__(path, chance)
        self._disk = disk

    def begin(self) -> None:
        self._disk.fail(self.chance.randint(1, 8), errno.ENOSPC, for_good=True)

    def end(self) -> None:
        self._disk.heal()


class PulledFolder(Trouble):
    """As on a stick without the rights to mount one: the folder is gone, and what is open fails."""

    def __init__(self, path: Path, chance: random.Random, disk: FaultyDisk) -> None:
        super().__init__(path, chance)
        self._disk, self._away = disk, path.parent.with_name("pulled")

    def begin(self) -> None:
        self._disk.fail(self.chance.randint(1, 3), errno.EIO, for_good=True)
        self.path.parent.rename(self._away)

    def end(self) -> None:
        self._disk.heal()
        shutil.rmtree(self.path.parent, ignore_errors=True)
        self._away.rename(self.path.parent)


class PulledStick(Trouble):
    """A real file system on a loop device. What was not synced when it is pulled out is lost."""

    def __init__(self, path: Path, chance: random.Random, image: Path) -> None:
        super().__init__(path, chance)
        self._image, self._times = image, 0

    def begin(self) -> None:
        descriptor = os.open(self.path.parent, os.O_RDONLY)
        fcntl.ioctl(descriptor, EXT4_IOC_SHUTDOWN, ctypes.c_uint32(WITHOUT_FLUSH))
        os.close(descriptor)
        _run("umount", "-l", self.path.parent)
        self.path.parent.rmdir()

    def end(self) -> None:
        self._times += 1
        copy = self._image.with_name(f"again{self._times}.img")  # what is still open holds the old device
        shutil.copyfile(self._image, copy)
        self._image.unlink()
        self._image = copy
        self.path.parent.mkdir()
        _run("mount", "-o", "loop", copy, self.path.parent)


class SecondWindow(Trouble):
    """Another process opens the file while it is locked here, and stores a note. While it is open here, it is refused."""

    def __init__(self, path: Path, chance: random.Random, other: "subprocess.Popen[str]") -> None:
        super().__init__(path, chance)
        self._other = other
        self.locks = True

    def begin(self) -> None:
        assert (answer := self._tell("open")) == "done", answer

    def end(self) -> None:
        self.notes.append(f"second{len(self.notes)}")
        assert self._tell(self.notes[-1]) == "done"

    def refusal(self) -> str:
        """What the other window reads while the file is open in this one."""
        return self._tell("open")

    def _tell(self, line: str) -> str:
        assert self._other.stdin
        assert self._other.stdout
        self._other.stdin.write(f"{line}\n")
        self._other.stdin.flush()
        return self._other.stdout.readline().strip()


class WrongClock(Trouble):
    """The clock is set to any day between 1970 and today, as after a flat battery."""

    def __init__(self, path: Path, chance: random.Random, patch: pytest.MonkeyPatch) -> None:
        super().__init__(path, chance)
        self._back = timedelta()
        patch.setattr(Source, "now", lambda _source: datetime.now(UTC) - self._back)

    def begin(self) -> None:
        self._back = timedelta(days=self.chance.randint(1, 20_000))

    def end(self) -> None:
        self._back = timedelta()


@contextmanager
def trouble_of(
    kind: str, path: Path, chance: random.Random, patch: pytest.MonkeyPatch, image: Path | None
) -> Iterator[Trouble]:
    """One of the troubles, on a workspace that is opened in this block. Without an image of a stick a folder is used."""
    with ExitStack() as stack:
        if kind == "pulled stick" and image:
            yield PulledStick(path, chance, image)
        elif kind in {"full disk", "pulled stick"}:
            disk = stack.enter_context(watched(path.parent))
            yield FullDisk(path, chance, disk) if kind == "full disk" else PulledFolder(path, chance, disk)
        elif kind == "second window":
            command = [sys.executable, "-c", SECOND, str(path), QUICK]
            pipe = subprocess.PIPE
            yield SecondWindow(
                path, chance, stack.enter_context(subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True))
            )
        else:
            yield WrongClock(path, chance, patch)


def mounted(folder: Path, image: Path) -> bool:
    """Mount an empty stick at a folder; False where that is not allowed."""
    if sys.platform != "linux" or os.geteuid() or not shutil.which("mkfs.ext4"):
        return False
    with image.open("wb") as file:
        file.truncate(64_000_000)  # ten minutes of work and its backups fill a quarter
    try:
        _run("mkfs.ext4", "-q", image)
        _run("mount", "-o", "loop", image, folder)
    except subprocess.CalledProcessError:
        return False
    return True


def unmount(folder: Path) -> None:
    """Undo `mounted`."""
    subprocess.run(["umount", "-l", folder], check=False, capture_output=True)


def _run(*command: object) -> None:
    subprocess.run([str(word) for word in command], check=True, capture_output=True)
