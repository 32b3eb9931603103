"""Fixtures of all tests: no display, no network, an empty workspace."""

import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from models.workspace.workspace import Workspace
from ui.window.display import why_no_window

os.environ["QT_QPA_PLATFORM"] = os.environ.get("QT_QPA_PLATFORM") or "offscreen"

# A slow machine is no failure; speed is measured in benchmarks/.
settings.register_profile("plumbline", deadline=None)
settings.load_profile("plumbline")

PASSPHRASE = "correct horse"


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


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "team.plumbline", PASSPHRASE, actor="Marta Lindqvist") as opened:
        yield opened
