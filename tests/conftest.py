"""Fixtures of all tests: no display, no network, an empty workspace."""

import os
import pickle
import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from models.support import bounded_process
from models.workspace.workspace import Workspace
from tests.models.workspace.small_operations import QUICK
from ui.window.display import why_no_window

os.environ["QT_QPA_PLATFORM"] = os.environ.get("QT_QPA_PLATFORM") or "offscreen"

# A slow machine is no failure; speed is measured in benchmarks/.
settings.register_profile("plumbline", deadline=None, max_examples=50)
settings.register_profile("thorough", deadline=None, max_examples=1000)
settings.load_profile("plumbline")


@pytest.hookimpl(tryfirst=True)
def pytest_configure() -> None:
    """Name the system libraries that Qt lacks here, before it fails to load."""
    if lacking := why_no_window():
        raise pytest.UsageError(lacking)


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("Plumbline opens no network connection")

    monkeypatch.setattr(socket.socket, "connect", refuse)


@pytest.fixture(autouse=True)
def _reading_in_this_process(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Files from elsewhere are read here, but for tests marked `other_process`: a process takes 0.3 s to start."""
    if "other_process" in request.keywords:
        return

    def ask_here(request: bytes, _seconds: int, check: Callable[[], None]) -> tuple[bytes, bool]:
        check()
        _, work = pickle.loads(request)
        return bounded_process.outcome_of(work), False

    monkeypatch.setattr(bounded_process, "_ask_process", ask_here)


@pytest.fixture(scope="session")
def new_file(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A new workspace that opens with QUICK, without the slow key derivation."""
    path = tmp_path_factory.mktemp("new") / "team.plumbline"
    Workspace.create(path, QUICK, actor="Marta Lindqvist").close()
    return path.read_bytes()


@pytest.fixture
def workspace(tmp_path: Path, new_file: bytes) -> Iterator[Workspace]:
    path = tmp_path / "team.plumbline"
    path.write_bytes(new_file)
    with Workspace.open(path, QUICK, actor="Marta Lindqvist") as opened:
        yield opened
