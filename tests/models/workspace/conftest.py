"""Workspaces created once a run and copied."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from models.workspace import migrations
from models.workspace.workspace import Workspace
from tests.models.workspace import small_operations as act

PASSPHRASE = "correct horse"
RELEASED = migrations.files()
Release = Callable[[str], None]


@pytest.fixture(scope="session")
def locked_file(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A workspace with one engineer that opens with PASSPHRASE."""
    path = tmp_path_factory.mktemp("locked") / "locked.plumbline"
    with Workspace.create(path, PASSPHRASE) as workspace:
        workspace.do(act.add_engineer, name="Ines Duarte")
    return path.read_bytes()


@pytest.fixture
def path(tmp_path: Path, new_file: bytes) -> Path:
    """An empty workspace; it opens with QUICK."""
    path = tmp_path / "team.plumbline"
    path.write_bytes(new_file)
    return path


@pytest.fixture
def locked(tmp_path: Path, locked_file: bytes) -> Path:
    """A workspace with one engineer; it opens with PASSPHRASE."""
    path = tmp_path / "locked.plumbline"
    path.write_bytes(locked_file)
    return path


@pytest.fixture
def workspace(path: Path) -> Iterator[Workspace]:
    with Workspace.open(path, act.QUICK, actor="Marta Lindqvist") as opened:
        yield opened


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A folder on another disk."""
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


@contextmanager
def other_workspaces(folder: Path) -> Iterator[list[Workspace]]:
    """Two workspaces with QUICK as passphrase: one whose name begins with "team", and one in another folder named the same."""
    (folder / "other").mkdir()
    with (
        Workspace.create(folder / "team-payments.plumbline", act.QUICK) as longer,
        Workspace.create(folder / "other" / "team.plumbline", act.QUICK) as same,
    ):
        for workspace in (longer, same):
            workspace.do(act.add_engineer, name="Of another team")
        yield [longer, same]


@pytest.fixture
def listing(tmp_path: Path) -> Callable[[], dict[str, bytes]]:
    """All files of the test's folder with their content, to see whether anything was touched."""
    return lambda: {file.name: file.read_bytes() for file in sorted(tmp_path.iterdir()) if file.is_file()}


@pytest.fixture
def release(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Release:
    """Make this the version that has one more migration."""

    def with_script(script: str) -> None:
        later = tmp_path_factory.mktemp("schema") / "9999_later.sql"
        later.write_text(script)
        monkeypatch.setattr(migrations, "_FILES", (*RELEASED, later))
        monkeypatch.setattr(migrations, "SCHEMA_VERSION", len(RELEASED) + 1)

    return with_script
