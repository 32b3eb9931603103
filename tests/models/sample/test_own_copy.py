"""Sample team that a new user opens with one click."""

from pathlib import Path

import pytest

from models.queries.engineers import list_engineers
from models.sample.own_copy import open_own_sample, sample_path
from models.support.errors import UnusableFile
from tests.models.workspace import small_operations as act


def test_it_is_made_once_and_then_opened_as_it_was_left(tmp_path: Path):
    path = tmp_path / "new" / "folder" / "Sample team.plumbline"
    reported: list[tuple[int, int]] = []
    (path.parent).mkdir(parents=True)
    path.with_name(f"{path.name}.part").write_bytes(b"left by a power cut")
    with open_own_sample(path, lambda done, total: reported.append((done, total))) as result:
        result.do(act.add_engineer, name="Ines Duarte")
    assert reported == [(number, 12) for number in range(1, 13)]
    with open_own_sample(path, lambda *_: pytest.fail("made a second time")) as again:
        assert len(list_engineers(again)) == 13
    assert [item.name for item in path.parent.iterdir()] == [path.name]


def test_a_place_that_cannot_be_used_is_a_sentence(tmp_path: Path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(UnusableFile, match="cannot be created"):
        open_own_sample(tmp_path / "file" / "Sample team.plumbline")


def test_it_belongs_to_the_account(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert sample_path().name == "Sample team.plumbline"
