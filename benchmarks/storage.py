"""Speed of the workspace file: `uv run benchmarks/storage.py [MEGABYTES]` (300 unless given).

Everything is measured in one run, next to its limit. A durable edit with its history is compared with the same row and its
search indexes written by bare SQLCipher; the limits in seconds are for a file of 300 MB.
"""

import random
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from itertools import product
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from models.domain.people import EngineerDetails
from models.operations.engineers import add_engineer
from models.workspace import connection, raw_keys, triggers
from models.workspace.backup import backup
from models.workspace.integrity_check import check
from models.workspace.operation import operation
from models.workspace.transaction import Transaction
from models.workspace.workspace import Workspace

KEY = "x'" + "5a" * 32 + "'"  # a raw key: deriving one from a passphrase takes its own time
raw_keys.allow()
MEGABYTES = 300
BATCH = 5000
EDITS = 300
RUNS = 3
SHORT, LONG = 4000, 8000
"""Lengths of history, in entries, whose checks are compared."""
MAX_EDIT, MAX_OPENING, MAX_CHECK, MAX_BACKUP, MAX_WAIT, MAX_GROWTH = 2.5, 1.0, 20.0, 10.0, 0.033, 2.4
FRAME = 0.016
"""Seconds between two reads of the window while a backup is made."""


@operation("benchmark.write_notes", "Write many notes")
def write_many(tx: Transaction, *, notes: list[dict[str, object]]) -> None:
    """Write notes in bulk; the window never does."""
    tx.insert_many("note", [{**note, "author_name": tx.actor, "created_at": tx.at} for note in notes])


@operation("benchmark.edit_note", "Edit a note")
def edit(tx: Transaction, *, note: int, text: str) -> None:
    """Replace the text of one note, as typing does."""
    tx.update("note", note, text=text)


def main(megabytes: int) -> None:
    """Measure and print everything."""
    print(f"{'what':52} {'measured':>10} {'allowed':>8}")
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        measure_edits(place)
        measure_history(place)
        large = place / "large.plumbline"
        fill(large, megabytes)
        measure_large(large)


def measure_edits(place: Path) -> None:
    """A durable edit of a note: through an operation, and by bare SQLCipher in the same file without the history."""
    path, copy, texts = place / "edits.plumbline", place / "bare.plumbline", Texts(1)
    fill(path, 10)
    copy.write_bytes(path.read_bytes())
    with Workspace.open(path, KEY) as workspace:
        ours = median_edit(lambda number: workspace.do(edit, note=number, text=texts.next()))
    database = connection.connect_exclusively(copy, KEY)
    triggers.drop_triggers(database)
    connection.enable_wal(database)

    def write(number: int) -> None:
        database.conn.execute("BEGIN IMMEDIATE")
        database.conn.execute("UPDATE note SET text = ? WHERE id = ?", (texts.next(), number))
        database.conn.execute("COMMIT")

    bare = median_edit(write)
    connection.close(database)
    print(f"  (durable edit by bare SQLCipher with search {bare * 1000:.2f} ms, by an operation {ours * 1000:.2f} ms)")
    print_row("durable edit with history, x bare SQLCipher", ours / bare, MAX_EDIT)


def median_edit(write: Callable[[int], object]) -> float:
    """The median of many edits of different notes, after a first one."""
    write(1)
    return statistics.median(seconds_of(partial(write, number)) for number in range(1, EDITS + 1))


def measure_history(place: Path) -> None:
    """The check of a short and a long history: the replay is to be linear in its length."""
    times = []
    path = place / "history.plumbline"
    fill(path, 5)
    texts, done = Texts(2), 0
    for length in (SHORT, LONG):
        with Workspace.open(path, KEY) as workspace:
            workspace.database.execute("PRAGMA synchronous = OFF")
            for number in range(done, length):
                workspace.do(edit, note=1 + number % 50, text=texts.next())
        done = length
        times.append(min(seconds_of(lambda: check_sound(path)) for _ in range(RUNS)))
    print(f"  (check with {SHORT:,} history entries {times[0]:.2f} s, with {LONG:,} {times[1]:.2f} s)")
    print_row(f"check with {LONG:,} entries, x check with {SHORT:,}", times[1] / times[0], MAX_GROWTH)


def measure_large(path: Path) -> None:
    """Opening, check and backup of a large file, the backup while the window reads."""
    print(f"  (file of {path.stat().st_size / 1e6:.0f} MB)")
    print_row(
        "opening, s", min(seconds_of(lambda: Workspace.open(path, KEY).close()) for _ in range(RUNS)), MAX_OPENING
    )
    print_row("check, s", seconds_of(lambda: check_sound(path)), MAX_CHECK)
    with Workspace.open(path, KEY) as workspace:
        alone = [seconds_of(lambda: read_as_window(workspace)) for _ in range(200)]
        waits: list[float] = []
        seconds = seconds_of(lambda: in_background(lambda: backup(workspace), lambda: waits.append(read(workspace))))
        print_row("backup in the background, s", seconds, MAX_BACKUP)
        print(
            f"  (a read of the window alone {statistics.median(alone) * 1000:.1f} ms, longest {max(alone) * 1000:.1f}; "
            f"during the backup {statistics.median(waits) * 1000:.1f} ms, longest {max(waits) * 1000:.1f})"
        )
        print_row("a read of the window meanwhile, 99th percentile, s", quantile(waits, 0.99), MAX_WAIT)


def read(workspace: Workspace) -> float:
    """Seconds of one read, a frame after the last."""
    time.sleep(FRAME)
    return seconds_of(lambda: read_as_window(workspace))


def read_as_window(workspace: Workspace) -> None:
    """What a page reads: several queries for the notes of a person."""
    for engineer in range(1, 6):
        workspace.query("SELECT * FROM note WHERE engineer_id = :engineer ORDER BY id DESC LIMIT 20", engineer=engineer)


def quantile(values: list[float], share: float) -> float:
    """The value that this share of the values does not exceed."""
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


def check_sound(path: Path) -> None:
    """Check a file that must be sound."""
    problems = check(path, KEY)
    if problems:
        raise SystemExit("\n".join(problems))


def in_background(work: Callable[[], object], meanwhile: Callable[[], object]) -> None:
    """Do it in a thread of its own, and something else here again and again until it is done."""
    thread = threading.Thread(target=work)
    thread.start()
    while thread.is_alive():
        meanwhile()
    thread.join()


def fill(path: Path, megabytes: int) -> None:
    """A workspace of this size: notes of about a hundred words on two hundred people."""
    texts = Texts(0)
    with Workspace.create(path, KEY) as workspace:
        workspace.database.execute("PRAGMA synchronous = OFF")
        people = [
            workspace.do(add_engineer, details=EngineerDetails(name=f"Person {number}", level="SR")).result
            for number in range(200)
        ]
        written = 0
        while path.stat().st_size < megabytes * 1e6:
            size = min(BATCH, 50 * megabytes)
            notes: list[dict[str, object]] = [
                {
                    "engineer_id": people[(written + number) % len(people)],
                    "happened_on": date(2026, 1 + number % 12, 1 + number % 28),
                    "text": texts.next(),
                }
                for number in range(size)
            ]
            workspace.do(write_many, notes=notes)
            workspace.checkpoint()
            written += size


class Texts:
    """Different texts of about a hundred words."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        parts = ("re", "de", "un", "over"), ("sign", "view", "build", "test", "plan"), ("ed", "ing", "s", "er", "able")
        self._words = ["".join(word) for word in product(*parts)]

    def next(self) -> str:
        """The next text."""
        return " ".join(self._random.choices(self._words, k=100))


def seconds_of(work: Callable[[], object]) -> float:
    """How long it takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def print_row(what: str, value: float, allowed: float) -> None:
    """One line of the table."""
    print(f"{what:52} {value:10.2f} {allowed:8.2f}{'' if value <= allowed else '  over'}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else MEGABYTES)
