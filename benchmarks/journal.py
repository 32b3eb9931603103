"""Speed of the journal with half a million notes: `uv run benchmarks/journal.py [NOTES]`.

Each figure is a median beside the 50 ms it may take, and beside one bare start of Python in the same run.
"""

import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from models.domain.journal import Visibility
from models.domain.people import EngineerDetails, EngineerId
from models.operations.engineers import add_engineer
from models.rubric.load import shipped_rubric
from models.views.journal import PAGE, NoteFilter, list_notes
from models.workspace import raw_keys
from models.workspace.operation import operation
from models.workspace.transaction import Transaction
from models.workspace.workspace import Workspace

KEY = "x'" + "5a" * 32 + "'"  # a raw key: the time of deriving one from a passphrase is not the journal's
raw_keys.allow()
NOTES = 500_000
ENGINEERS = 200
BATCH = 50_000
DAYS = 3650
REPEATS = 11
ALLOWED = 0.05
RARE = "zookeeper"  # one note in ten thousand
COMMON = "review"  # one in three
EMOJI, JAPANESE, RUSSIAN = "🎉", "障害対応の記録", "ещё раз обсудили план"  # as rare


@operation("benchmark.write_notes", "Write many notes")
def write_many(tx: Transaction, *, notes: list[dict[str, object]], tags: list[list[str]]) -> None:
    """Write notes in bulk; the window never does."""
    numbers = tx.insert_many("note", [{**note, "author_name": tx.actor, "created_at": tx.at} for note in notes])
    tied = zip(numbers, tags, strict=True)
    tx.put_many("note_competency", [{"note_id": number, "competency_code": item} for number, of in tied for item in of])


def main(notes: int) -> None:
    """Make a workspace, search it, print what it took."""
    bare = min(seconds_of(lambda: subprocess.run([sys.executable, "-c", "pass"], check=True)) for _ in range(5))
    print(f"bare start of Python: {bare:.3f} s = 1")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "journal.plumbline"
        seconds = seconds_of(lambda: fill(path, notes))
        print(f"{notes:,} notes written in {seconds:.0f} s, file of {path.stat().st_size / 2**20:,.0f} MiB\n")
        with Workspace.open(path, KEY) as workspace:
            measure(workspace, bare)


def measure(workspace: Workspace, bare: float) -> None:
    """Time every kind of question one puts to the journal."""
    print(f"{'what':58} {'found':>7} {'first':>8} {'median':>8} {'allowed':>8} {'x bare':>7}")
    engineer, code = EngineerId(7), next(shipped_rubric().competencies).code
    for what, wanted in {
        "first listing": NoteFilter(),
        "one engineer": NoteFilter(engineer=engineer),
        "one competency": NoteFilter(competency=code),
        "shareable only": NoteFilter(visibility=Visibility.SHAREABLE),
        "competency of one engineer, private": NoteFilter(engineer, code, Visibility.PRIVATE),
        f"common word ({COMMON})": NoteFilter(text=COMMON),
        f"rare word ({RARE})": NoteFilter(text=RARE),
        "no such word": NoteFilter(text="xylophone"),
        "prefix of 1 letter (r)": NoteFilter(text="r"),
        "prefix of 2 letters (re)": NoteFilter(text="re"),
        "prefix of 3 letters (rev)": NoteFilter(text="rev"),
        "prefix of 4 letters (revi)": NoteFilter(text="revi"),
        f"two words, both common ({COMMON} team)": NoteFilter(text=f"{COMMON} team"),
        f"two words, one rare ({COMMON} {RARE})": NoteFilter(text=f"{COMMON} {RARE}"),
        "common word, one engineer": NoteFilter(engineer, text=COMMON),
        "common word, one competency": NoteFilter(competency=code, text=COMMON),
        "common word, shareable only": NoteFilter(visibility=Visibility.SHAREABLE, text=COMMON),
        "rare word, one engineer": NoteFilter(engineer, text=RARE),
        "an emoji": NoteFilter(text=EMOJI),
        "no such emoji": NoteFilter(text="🦓"),
        "two Japanese characters": NoteFilter(text="対応"),
        "no such two Japanese characters": NoteFilter(text="会議"),
        "three Japanese characters": NoteFilter(text="対応の"),
        "two Russian letters": NoteFilter(text="об"),
        "no such two Russian letters": NoteFilter(text="жу"),
        "Russian without accents": NoteFilter(text="еще"),
        "prefix of 2 letters, one engineer, one competency": NoteFilter(engineer, code, text="re"),
    }.items():
        times = []
        for _ in range(REPEATS):
            start = time.perf_counter()
            found = list_notes(workspace, wanted, limit=PAGE)
            times.append(time.perf_counter() - start)
        median = statistics.median(times)
        mark = "" if median <= ALLOWED else "  over"
        total = f"{found.total}{'+' if found.at_least else ''}"
        print(f"{what:58} {total:>7} {times[0]:8.4f} {median:8.4f} {ALLOWED:8.3f} {median / bare:7.2f}{mark}")


def fill(path: Path, notes: int) -> None:
    """Make a workspace with so many notes about 200 engineers, over ten years, most of them private."""
    draw = random.Random(20260713)
    with Workspace.create(path, KEY, actor="Marta Lindqvist") as workspace:
        for number in range(ENGINEERS):
            details = EngineerDetails(name=f"Engineer {number:03}", level="SR", employee_id=f"E{number:04}")
            workspace.do(add_engineer, details=details)
        codes = [competency.code for competency in shipped_rubric().competencies]
        sentences = generated_notes(draw)
        for begin in range(0, notes, BATCH):
            count = min(BATCH, notes - begin)
            rows = [note(draw, begin + number, notes, next(sentences)) for number in range(count)]
            tags = [draw.sample(codes, draw.choice((0, 1, 1, 2))) for _ in rows]
            workspace.do(write_many, notes=rows, tags=tags)


def note(draw: random.Random, number: int, notes: int, text: str) -> dict[str, object]:
    """One row; most notes are written on their day, some up to two weeks later."""
    late = draw.choice((0, 0, 0, 1, 2, 14))
    return {
        "engineer_id": draw.randint(1, ENGINEERS),
        "happened_on": date(2016, 7, 13) + timedelta(days=number * DAYS // notes - late),
        "text": text,
        "visibility": Visibility.SHAREABLE if draw.random() < 0.3 else Visibility.PRIVATE,
    }


def generated_notes(draw: random.Random) -> Iterator[str]:
    """Notes of some 25 words in the rubric's vocabulary, few of which are frequent, as in any language."""
    rubric = shipped_rubric()
    lines = (
        line
        for competency in rubric.competencies
        for line in (competency.definition, *competency.look_for, *competency.anchors.values())
    )
    vocabulary = sorted({word.strip(".,;:()").lower() for line in lines for word in line.split()} - {"", COMMON, RARE})
    draw.shuffle(vocabulary)
    weights = [1 / rank for rank in range(2, len(vocabulary) + 2)]
    while True:
        words = draw.choices(vocabulary, weights, k=draw.randint(12, 38))
        rare = ((word, 10_000) for word in (RARE, EMOJI, JAPANESE, RUSSIAN))
        for word, share in ((COMMON, 3), ("team", 4), *rare):
            if draw.randrange(share) == 0:
                words[draw.randrange(len(words))] = word
        yield " ".join(words).capitalize() + "."


def seconds_of(work: Callable[[], object]) -> float:
    """Seconds of one run."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else NOTES)
