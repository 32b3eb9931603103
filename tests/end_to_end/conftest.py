"""Commands run as in a terminal, and a small sample team."""

import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest

import main
from models.sample import make_sample
from tests.models.workspace.small_operations import QUICK
from tests.sample_day import SAMPLE_DAY

PASSPHRASE = QUICK


@dataclass(frozen=True)
class CommandResult:
    """How a command ended and what it said."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Run = Callable[..., CommandResult]


@contextmanager
def environment_and_umask_restored() -> Iterator[None]:
    """For a command in this process: it moves secrets out of the environment and makes new files private."""
    mask = os.umask(0o022)
    try:
        with patch.dict(os.environ):
            yield
    finally:
        os.umask(mask)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Runs one command in a folder of its own."""
    monkeypatch.setenv("PLUMBLINE_PASSPHRASE", PASSPHRASE)
    monkeypatch.setenv("PLUMBLINE_LANGUAGE", "en")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.chdir(tmp_path)

    def command(*arguments: object) -> CommandResult:
        capsys.readouterr()
        with environment_and_umask_restored(), pytest.raises(SystemExit) as left:
            main.main([str(argument) for argument in arguments])
        result = capsys.readouterr()
        return CommandResult(int(left.value.code or 0), result.out, result.err)

    return command


@pytest.fixture(scope="session")
def team_content(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("team") / "team.plumbline"
    make_sample(path, PASSPHRASE, 3, 3, today=SAMPLE_DAY).close()
    return path.read_bytes()


@pytest.fixture
def team(tmp_path: Path, team_content: bytes) -> Path:
    """A workspace of three made-up engineers, two of them with a review in each of three cycles."""
    path = tmp_path / "team.plumbline"
    path.write_bytes(team_content)
    return path
