"""A copy of the shipped rubric with one fault."""

import re
from pathlib import Path
from shutil import copytree, ignore_patterns

import pytest

from models.rubric.load import SHIPPED
from tests.models.rubric_check.faulty_rubrics import Spoil


@pytest.fixture
def spoil(tmp_path: Path) -> Spoil:
    """Replaces the first match of a pattern in one file of a copy of the shipped rubric; returns the copy.

    The copy has no translation, which would double the time of a check.
    """
    return editor(Path(copytree(SHIPPED, tmp_path / "rubric", ignore=ignore_patterns("de"))))


@pytest.fixture
def spoil_translation(tmp_path: Path) -> Spoil:
    """The same in a copy with the German texts."""
    return editor(Path(copytree(SHIPPED, tmp_path / "rubric")))


def editor(folder: Path) -> Spoil:
    """Replaces a text in a rubric's folder."""

    def edit(file: str, pattern: str, replacement: str) -> Path:
        path = folder / file
        text, count = re.subn(
            pattern, lambda _: replacement, path.read_text(encoding="utf-8"), count=1, flags=re.MULTILINE
        )
        assert count == 1, f"nothing in {file} matches {pattern}"
        path.write_text(text, encoding="utf-8")
        return folder

    return edit
