"""The page of promises: each promise names tests that exist, and each command and file named there exists."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGE = (ROOT / "docs" / "promises.md").read_text(encoding="utf-8")
TESTED, _, MEASURED = PAGE.partition("## It stays fast")
ROWS = [line.strip("|").split("|") for line in TESTED.splitlines() if line.startswith("| ") and "| test |" not in line]


def test_every_promise_names_tests_that_exist() -> None:
    sources = "\n".join(file.read_text(encoding="utf-8") for file in (ROOT / "tests").rglob("test_*.py"))
    existing = set(re.findall(r"^ *def (test_\w+)", sources, re.MULTILINE))
    assert len(ROWS) >= 18
    for promise, tests, _ in ROWS:
        named = re.findall(r"`(test_\w+)`", tests)
        assert named, promise
        assert set(named) <= existing, promise


def test_every_command_and_file_exists() -> None:
    commands = re.findall(r"`uv run (?:-m |python -m |pytest )?([^`]+)`", PAGE)
    assert commands
    for command in commands:
        [file] = [word for word in command.split() if "/" in word or word.startswith("tests.")]
        place = file if "/" in file else f"{file.replace('.', '/')}.py"
        assert (ROOT / place).is_file(), command


def test_every_limit_of_the_storage_is_that_of_its_benchmark() -> None:
    benchmark = (ROOT / "benchmarks" / "storage.py").read_text(encoding="utf-8")
    [limits] = re.findall(r"^MAX_EDIT, .* = (.+)$", benchmark, re.MULTILINE)
    promised = re.findall(r"^\| [^|]+ \| ([\d.]+) [s×] \|", MEASURED, re.MULTILINE)
    assert list(map(float, promised)) == list(map(float, limits.split(", ")))
