"""Export files: complete or absent, with names that identify no person."""

import hashlib
from pathlib import Path

import pytest

from models.support.errors import BadInput
from reports.document import Document
from reports.export import atomic_write, write


def test_a_document_is_written_and_its_digest_returned(hr_plan: Document, tmp_path: Path) -> None:
    path = tmp_path / "plan.pdf"
    digest = write(hr_plan, path)
    assert path.read_bytes() == hr_plan.content
    assert digest == hashlib.sha256(path.read_bytes()).hexdigest()
    assert [entry.name for entry in tmp_path.iterdir()] == ["plan.pdf"]


def interrupted(path: Path, error: BaseException) -> None:
    with atomic_write(path) as file:
        file.write(b"half of the new")
        raise error


def test_a_failed_export_keeps_the_existing_file(tmp_path: Path) -> None:
    path = tmp_path / "plan.pdf"
    path.write_bytes(b"%PDF-1.7 the old one")
    with pytest.raises(KeyboardInterrupt):
        interrupted(path, KeyboardInterrupt())
    assert path.read_bytes() == b"%PDF-1.7 the old one"
    assert [entry.name for entry in tmp_path.iterdir()] == ["plan.pdf"]


@pytest.mark.parametrize("content", [b"SQLite format 3\0", bytes(range(256)), b"Dear all,"])
def test_a_file_of_another_kind_is_never_replaced(hr_plan: Document, tmp_path: Path, content: bytes) -> None:
    kept = tmp_path / "kept"
    kept.write_bytes(content)
    (tmp_path / "link.pdf").symlink_to(kept)
    for path in (kept, tmp_path / "link.pdf"):
        with pytest.raises(BadInput, match="not a Plumbline"):
            write(hr_plan, path)
    assert kept.read_bytes() == content
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["kept", "link.pdf"]


def test_files_with_temporary_names_are_not_touched(hr_plan: Document, tmp_path: Path) -> None:
    victim = tmp_path / "plan.pdf.part"
    victim.write_bytes(b"somebody's own")
    write(hr_plan, tmp_path / "plan.pdf")
    assert victim.read_bytes() == b"somebody's own"


def test_a_full_disk_gives_a_message(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="cannot be written: no space left on device"):
        interrupted(tmp_path / "plan.pdf", OSError(28, "No space left on device"))
    assert not list(tmp_path.iterdir())


def test_a_path_that_is_not_a_folder_is_refused_with_a_message(hr_plan: Document, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    for path in (tmp_path / "file" / "plan.pdf", tmp_path / "missing" / "plan.pdf", tmp_path):
        with pytest.raises(BadInput, match="cannot be written"):
            write(hr_plan, path)
