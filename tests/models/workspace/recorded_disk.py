"""Power cuts: the disk calls of a session are recorded, and what a disk may hold after a cut at any of them is rebuilt.

The disk has what was synced. Of later writes it may have none, all, or some in any order, and only the first sectors of a
write. A new name, a deletion or a renaming lasts once the folder is synced; before that, the first few of them may last, in
order, as in a file system with a journal. What the app writes itself is read from the file when it is synced.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from random import Random

from tests.models.workspace.watched_disk import Disk, DiskCall, Kind

SECTOR = 512
"""Bytes that a disk writes whole or not at all."""

Files = dict[str, bytes]
"""The content of a folder, by name."""


class Kept(Enum):
    """What is left of the writes that were not synced."""

    NONE = "none"
    ALL = "all"
    SOME = "some"
    TORN = "torn"


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """The user was told that something is saved."""

    what: str


class RecordingDisk(Disk):
    """Records the calls below a folder, and the acknowledgements between them."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.start: Files = {file.name: file.read_bytes() for file in folder.iterdir()}
        self.log: list[DiskCall | Acknowledgement] = []

    def error_of(self, call: DiskCall) -> int:
        """Record the call. It never fails."""
        if call.kind is Kind.SYNC and Path(call.path).is_file() and call.by_app:
            self.log.append(DiskCall(Kind.WRITE, call.path, 0, Path(call.path).read_bytes()))
        self.log.append(call)
        return 0

    def acknowledge(self, what: str) -> None:
        """Record an acknowledgement."""
        self.log.append(Acknowledgement(what))


@dataclass(slots=True)
class Cut:
    """State of a disk at a call of the log; `Cut.all_of` moves it from call to call."""

    content: dict[int, bytearray]
    lasting: dict[str, int]
    live: dict[str, int]
    unsynced: defaultdict[int, list[DiskCall]] = field(default_factory=lambda: defaultdict(list))
    renamings: list[dict[str, int | None]] = field(default_factory=list)
    acknowledged: list[str] = field(default_factory=list)
    _new_logs: set[int] = field(default_factory=set)

    @classmethod
    def all_of(cls, disk: RecordingDisk) -> Iterator["Cut"]:
        """The disk before the first call and after each."""
        numbers = {name: number for number, name in enumerate(disk.start)}
        cut = cls({numbers[name]: bytearray(data) for name, data in disk.start.items()}, dict(numbers), dict(numbers))
        yield cut
        for event in disk.log:
            if isinstance(event, Acknowledgement):
                cut.acknowledged.append(event.what)
            else:
                cut._apply(event)
                yield cut

    def files(self, kept: Kept, random: Random) -> Files:
        """One content that the disk may have."""
        names = dict(self.lasting)
        last = {Kept.NONE: 0, Kept.ALL: len(self.renamings)}.get(kept, random.randint(0, len(self.renamings)))
        for renaming in self.renamings[:last]:
            _rename(names, renaming)
        return {name: self._content(number, kept, random) for name, number in names.items()}

    def _content(self, number: int, kept: Kept, random: Random) -> bytes:
        content = bytearray(self.content[number])
        for call in self.unsynced[number] if kept is not Kept.NONE else ():
            whole = kept is Kept.ALL or random.random() < 0.5
            if whole or kept is Kept.TORN:
                torn = random.randint(0, len(call.data) // SECTOR) * SECTOR
                _change(content, call, len(call.data) if whole else torn)
        return bytes(content)

    def _apply(self, call: DiskCall) -> None:
        name = Path(call.path).name
        match call.kind:
            case Kind.CREATE:
                number = len(self.content)
                self.content[number], self.live[name] = bytearray(), number
                self.renamings.append({name: number})
                if call.syncs_folder:
                    self._new_logs.add(number)
            case Kind.WRITE | Kind.TRUNCATE:
                self.unsynced[self.live[name]].append(call)
            case Kind.SYNC if name not in self.live:
                self._sync_folder()
            case Kind.SYNC:
                self._sync(self.live[name])
            case Kind.DELETE:
                self.live.pop(name, None)
                self.renamings.append({name: None})
                if call.syncs_folder:
                    self._sync_folder()
            case Kind.RENAME:
                target = Path(call.target).name
                self.live[target] = self.live.pop(name)
                self.renamings.append({name: None, target: self.live[target]})

    def _sync(self, number: int) -> None:
        for call in self.unsynced.pop(number, []):
            _change(self.content[number], call, len(call.data))
        if number in self._new_logs:
            self._new_logs.remove(number)
            self._sync_folder()

    def _sync_folder(self) -> None:
        for renaming in self.renamings:
            _rename(self.lasting, renaming)
        self.renamings.clear()


def _change(content: bytearray, call: DiskCall, size: int) -> None:
    """Write the first `size` bytes of a call, or truncate."""
    end = call.offset + size
    if call.kind is Kind.TRUNCATE:
        del content[end:]
    if call.kind is Kind.TRUNCATE or size:
        content.extend(bytes(max(0, end - len(content))))
        content[call.offset : end] = call.data[:size]


def _rename(names: dict[str, int], renaming: dict[str, int | None]) -> None:
    for name, number in renaming.items():
        names.pop(name, None)
        if number is not None:
            names[name] = number
