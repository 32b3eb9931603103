"""A copy of the shipped rubric with one fault."""

import re
from pathlib import Path
from shutil import copytree

import pytest

from models.rubric.load import SHIPPED
from tests.models.rubric_check.faulty_rubrics import Spoil


@pytest.fixture
def spoil(tmp_path: Path) -> Spoil:
    """Replaces the first match of a pattern in one file of a copy of the shipped rubric; returns the copy."""
    folder = Path(copytree(SHIPPED, tmp_path / "rubric"))

    def edit(file: str, pattern: str, replacement: str) -> Path:
        path = folder / file
        text, count = re.subn(
            pattern, lambda _: replacement, path.read_text(encoding="utf-8"), count=1, flags=re.MULTILINE
        )
        assert count == 1, f"nothing in {file} matches {pattern}"
        path.write_text(text, encoding="utf-8")
        return folder

    return edit
