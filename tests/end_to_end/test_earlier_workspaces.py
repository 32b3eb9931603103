"""Workspaces and documents of earlier versions: opened, migrated, undone, redone, checked, verified and exported again.

Older ones are in tests/models/workspace/released.
"""

import shutil
from pathlib import Path

import pytest

from models.workspace.integrity_check import check
from models.workspace.migrations import SCHEMA_VERSION
from models.workspace.workspace import Workspace
from tests.end_to_end.conftest import PASSPHRASE, Run

EARLIER = Path(__file__).with_name("earlier")
LABELS = ["Write a note", "Write a note"]
"""The undoable steps of both files, the newest first; the newest is undone when the file is opened."""


@pytest.fixture(params=[14, 15])
def version(request: pytest.FixtureRequest) -> int:
    number: int = request.param
    return number


@pytest.fixture
def workspace_file(version: int, tmp_path: Path) -> Path:
    return Path(shutil.copy(EARLIER / f"schema-{version:04}.plumbline", tmp_path / "team.plumbline"))


def test_an_earlier_workspace_is_migrated_and_its_history_goes_on(workspace_file: Path):
    with Workspace.open(workspace_file, PASSPHRASE) as workspace:
        assert workspace.query("SELECT user_version FROM pragma_user_version") == [{"user_version": SCHEMA_VERSION}]
        assert workspace.redo().result == LABELS[0]
        undone = [str(workspace.undo().result) for _ in LABELS]
        assert undone == LABELS
        assert workspace.query("SELECT 1 FROM note WHERE text LIKE 'Asked for%'") == []
        assert [str(workspace.redo().result) for _ in LABELS] == LABELS[::-1]
        assert len(workspace.query("SELECT 1 FROM note WHERE text LIKE 'Asked for%'")) == 1
    assert check(workspace_file, PASSPHRASE) == ()


def test_an_earlier_document_keeps_its_verdict(run: Run, workspace_file: Path, version: int):
    result = run("verify", EARLIER / f"review-{version:04}.pdf", "--workspace", workspace_file)
    assert (result.code, "Genuine and current" in result.out) == (0, True), result.out


def test_a_review_of_an_earlier_workspace_is_exported(run: Run, workspace_file: Path, tmp_path: Path):
    who = ("--engineer", "E1001", "--cycle", "2026-H1", "--edition", "engineer")
    assert run("export", "review", workspace_file, *who, "--out", tmp_path / "new.pdf").code == 0
    assert run("verify", tmp_path / "new.pdf", "--workspace", workspace_file).code == 0
