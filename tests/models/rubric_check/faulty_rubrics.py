"""Copies of the shipped rubric with one fault, and faultless texts."""

from collections.abc import Callable
from pathlib import Path

Spoil = Callable[[str, str, str], Path]
"""File, pattern and replacement of a fault; returns the folder of the copy."""


def anchor_of(level: int) -> str:
    """A pattern for the first anchor of a level in an area's file."""
    return rf"^{level} = \".*\"$"


def words(count: int) -> str:
    """A sentence of `count` words with nothing to report."""
    return " ".join(["Checks", *(f"part{number}" for number in range(count - 2)), "last."])
