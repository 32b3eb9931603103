"""The page of promises: each promise names tests that exist, and each command and file named there exists."""

import re

from tests.named_tests import ROOT, assert_names_tests, rows_of

PAGE = (ROOT / "docs" / "promises.md").read_text(encoding="utf-8")
TESTED, _, MEASURED = PAGE.partition("## It stays fast")
ROWS = [row for row in rows_of(TESTED) if row[1].strip() != "test"]


def test_every_promise_names_tests_that_exist() -> None:
    assert len(ROWS) >= 18
    for promise, tests, _ in ROWS:
        assert_names_tests(promise, tests)


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


def test_no_promise_is_made_twice() -> None:
    """Two rows about one thing contradict each other sooner or later; their beginnings and their tests differ."""
    for column in (lambda row: " ".join(row[0].split()[:6]), lambda row: row[1]):
        found = [column(row) for row in ROWS]
        assert [value for value in sorted(set(found)) if found.count(value) > 1] == []


def test_decisions_are_numbered_in_order() -> None:
    numbers = re.findall(r"^(\d+)\. \*\*", (ROOT / "docs" / "decisions.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert list(map(int, numbers)) == list(range(1, len(numbers) + 1))
