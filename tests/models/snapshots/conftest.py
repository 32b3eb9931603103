"""A small team in a workspace that opens without the slow key derivation."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from models.operations.cycles import create_cycle
from models.operations.engineers import add_engineer
from models.operations.reviews import start_review
from models.rubric.load import shipped_rubric
from models.workspace.workspace import Workspace
from tests.models.operations.conftest import INES, Story
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


@pytest.fixture(scope="session")
def story_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with one review that can be submitted."""
    path = tmp_path_factory.mktemp("story") / "team.plumbline"
    with Workspace.create(path, QUICK, actor="Marta Lindqvist") as workspace:
        engineer = workspace.do(add_engineer, details=INES).result
        cycle = workspace.do(
            create_cycle, name="2026-H1", starts_on=date(2026, 1, 1), ends_on=date(2026, 6, 30), rubric=shipped_rubric()
        ).result
        review = workspace.do(start_review, engineer=engineer, cycle=cycle, reviewer_name="Marta Lindqvist").result
        Story(workspace, engineer, cycle, review).make_ready()
    return path
