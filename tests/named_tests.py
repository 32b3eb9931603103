"""Pages whose tables name tests."""

import re
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def rows_of(page: str) -> list[list[str]]:
    """The cells of each row of the tables, the titles of the columns included."""
    return [line.strip("|").split("|") for line in page.splitlines() if line.startswith("| ")]


def assert_names_tests(subject: str, cell: str) -> None:
    """Fail with the subject unless the cell names tests, all of which exist."""
    named = re.findall(r"`(test_\w+)`", cell)
    assert named, subject
    assert set(named) <= existing_tests(), subject


@cache
def existing_tests() -> frozenset[str]:
    """The names of all test functions."""
    sources = "\n".join(file.read_text(encoding="utf-8") for file in (ROOT / "tests").rglob("test_*.py"))
    return frozenset(re.findall(r"^def (test_\w+)", sources, re.MULTILINE))
