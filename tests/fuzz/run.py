"""Fuzz the importers with Atheris: `uv run --group fuzz python -m tests.fuzz.run [NAME ...] [--seconds N]`.

All of them take their turn, N seconds each (600 unless given); with `--together`, one process fuzzes them all for N seconds.
Inputs that reach new code are kept in the folder `.fuzz/NAME/`, and the next run goes on from there. An input that raises
anything but an error with a sentence is written to `.fuzz/found/` and ends the turn: put it into `tests/fuzz/corpus/NAME/`,
whose inputs the tests read, and mend the importer. Linux only.
"""

import argparse
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
KEPT = ROOT / ".fuzz"
MAX_INPUT, MAX_SECONDS, MAX_MEGABYTES = 100_000, 25, 2_500
"""Limits of one input: its bytes, the time to read it, and the memory of the process."""


def main() -> int:
    """Run the turns; returns 1 if an importer failed."""
    from tests.fuzz.importers import IMPORTERS

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", choices=[[], *IMPORTERS], help="importers; all of them if none is named")
    parser.add_argument("--seconds", type=int, default=600)
    parser.add_argument("--together", action="store_true")
    given = parser.parse_args()
    names = ["together"] if given.together else given.names or list(IMPORTERS)
    failed = [name for name in names if not _turn(name, given.seconds)]
    sys.stdout.write("\n".join(f"{name}: see .fuzz/found" for name in failed) + "\n" if failed else "Nothing found.\n")
    return 1 if failed else 0


def _turn(name: str, seconds: int) -> bool:
    """One turn of an importer in a process of its own; whether nothing was found."""
    corpus, found = KEPT / name, KEPT / "found"
    corpus.mkdir(parents=True, exist_ok=True)
    found.mkdir(exist_ok=True)
    limits = (
        f"-max_total_time={seconds}", f"-max_len={MAX_INPUT}", f"-timeout={MAX_SECONDS}", f"-rss_limit_mb={MAX_MEGABYTES}",
        f"-artifact_prefix={found}/{name}-", "-print_final_stats=1",
    )  # fmt: skip
    command = [sys.executable, "-m", "tests.fuzz.fuzzer", name, str(corpus), *limits]
    return subprocess.run(command, cwd=ROOT).returncode == 0


if __name__ == "__main__":
    sys.exit(main())
