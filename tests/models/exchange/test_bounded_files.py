"""Cards and ratings: a large file is read in another process, with the same result, and a hostile one gives a sentence."""

import json
from pathlib import Path

import pytest

from models.exchange import bounded_files
from models.exchange.bounded_files import SMALL, read_if_small
from models.exchange.ratings_file import read_ratings
from models.rubric.load import shipped_rubric
from models.support.bounded_process import Limits
from models.support.errors import BadInput
from models.support.file_access import OwnWorkspace
from models.workspace.workspace import Workspace
from tests.models.support import bad_readers

pytestmark = [pytest.mark.other_process, pytest.mark.long]
SPACES = " " * SMALL


def written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def test_a_large_file_gives_the_same_result_as_a_small_one(tmp_path: Path) -> None:
    ratings = {"ARC-1": 4, "DAT-4": None}
    assert read_ratings(written(tmp_path / "r.json", json.dumps(ratings) + SPACES), shipped_rubric()) == ratings
    with pytest.raises(BadInput, match=r"wrong\.json: the rubric has no competency “X”"):
        read_ratings(written(tmp_path / "wrong.json", '{"X": 1}' + SPACES), shipped_rubric())


def test_only_a_large_file_has_a_process_of_its_own(tmp_path: Path) -> None:
    assert read_if_small(bad_readers.process, written(tmp_path / "small", "x")) == bad_readers.process(tmp_path)
    assert read_if_small(bad_readers.process, written(tmp_path / "large", SPACES + "x")) != bad_readers.process(
        tmp_path
    )


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="only Linux limits the memory")
def test_a_file_that_fills_the_memory_is_refused_with_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bounded_files, "TEXT_LIMITS", Limits(seconds=60, memory=300_000_000))
    hostile = written(tmp_path / "hostile.json", "[" + "{}," * 6_000_000 + "{}]")
    with pytest.raises(BadInput, match=r"hostile\.json needs more memory"):
        read_ratings(hostile, shipped_rubric())


def test_the_open_workspace_is_never_read(workspace: Workspace) -> None:
    with pytest.raises(OwnWorkspace):
        read_ratings(workspace.path, shipped_rubric())
