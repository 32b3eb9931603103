"""A small team in a workspace that opens without the slow key derivation."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from models.workspace.workspace import Workspace
from tests.models.snapshots import small_team
from tests.models.snapshots.small_team import Team
from tests.models.workspace.small_operations import QUICK


@pytest.fixture(scope="session")
def team_file(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, dict[str, int]]:
    """The team's workspace as bytes, made once, with the ids of what is in it."""
    path = tmp_path_factory.mktemp("team") / "team.plumbline"
    with Workspace.create(path, QUICK, actor="Marta Lindqvist") as workspace:
        ids = small_team.write(workspace)
    return path.read_bytes(), ids


@pytest.fixture
def team(tmp_path: Path, team_file: tuple[bytes, dict[str, int]]) -> Iterator[Team]:
    content, ids = team_file
    path = tmp_path / "team.plumbline"
    path.write_bytes(content)
    with Workspace.open(path, QUICK, actor="Marta Lindqvist") as workspace:
        yield Team(workspace, **ids)
