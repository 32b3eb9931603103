"""Refusals of the tour; `test_commands` runs it."""

from pathlib import Path

from tests.end_to_end.conftest import Run


def test_a_second_tour_is_refused_and_changes_nothing(run: Run, tmp_path: Path):
    (tmp_path / "sample.plumbline").write_bytes(b"somebody's own")
    refused = run("tour", tmp_path)
    assert (refused.code, refused.out, refused.err.count("\n")) == (4, "", 1)
    assert "already exists. Choose another folder," in refused.err
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"somebody's own"]


def test_a_tour_into_a_file_is_a_usage_error(run: Run, tmp_path: Path):
    (tmp_path / "file").write_bytes(b"")
    for place, reason in (("file", "file exists"), ("file/below", "not a directory")):
        refused = run("tour", tmp_path / place)
        assert (refused.code, refused.out) == (2, "")
        assert refused.err == f"{tmp_path / place} cannot be used as a folder: {reason}.\n"
