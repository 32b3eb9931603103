"""Power cuts at some disk calls; `python -m tests.models.workspace.power_loss` tries thousands and prints the numbers."""

from pathlib import Path

import pytest

from tests.models.workspace.aftermath import Start
from tests.models.workspace.power_loss import CUT, POINTS, problems, recorded

IN_SUITE = {"first_operation": 24, "session": 16, "session_in_the_log": 24}


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> Start:
    return Start(tmp_path_factory.mktemp("start"))


@pytest.mark.long
@pytest.mark.parametrize("story", IN_SUITE)
def test_a_power_cut_loses_nothing_acknowledged(tmp_path: Path, start: Start, story: str):
    disk = recorded(tmp_path, start, story)
    assert {*problems(tmp_path, story, disk, IN_SUITE[story])} == {""}


@pytest.mark.long
@pytest.mark.parametrize(("synchronous", "story"), [("OFF", "session"), ("NORMAL", "session_in_the_log")])
def test_with_less_syncing_a_power_cut_loses_work(tmp_path: Path, start: Start, synchronous: str, story: str):
    disk = recorded(tmp_path, start, story, synchronous=synchronous)
    assert any(problem.startswith("lost") for problem in problems(tmp_path, story, disk, 24))


@pytest.mark.slow
@pytest.mark.parametrize("story", CUT)
def test_power_cuts_at_all_disk_calls_lose_nothing_acknowledged(tmp_path: Path, start: Start, story: str):
    disk = recorded(tmp_path, start, story)
    assert {*problems(tmp_path, story, disk, -(-POINTS // len(CUT)))} == {""}
