"""No network: the main path opens no socket, and Qt's network library is never loaded."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.models.workspace.small_operations import QUICK

ROOT = Path(__file__).resolve().parents[2]
PEOPLE = "Employee ID,Name,Level\nE1,Ada Keller,Senior\nE2,Jonas Weber,Junior\n"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the main path was followed."""
    folder = tmp_path_factory.mktemp("main path")
    (folder / "people.csv").write_text(PEOPLE, encoding="utf-8")
    (folder / "passphrase").write_text(QUICK, encoding="utf-8")
    environment = os.environ | {"PYTHONPATH": str(ROOT), "XDG_STATE_HOME": str(folder / "state")}
    command = [sys.executable, str(ROOT / "tests" / "end_to_end" / "main_path.py")]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture(scope="module")
def found(folder: Path) -> list[dict[str, Any]]:
    """What was found on the main path, and after the network was used on purpose."""
    return json.loads((folder / "found.json").read_text(encoding="utf-8"))


@pytest.mark.long
def test_the_main_path_writes_a_report_and_a_calendar_file(folder: Path, found: list[dict[str, Any]]) -> None:
    assert found[0]["codes"] == [0, 0, 0, 1], "the review is a draft"
    assert (folder / "review.pdf").read_bytes().startswith(b"%PDF")
    assert b"BEGIN:VEVENT" in (folder / "dates.ics").read_bytes()


@pytest.mark.long
def test_the_main_path_opens_no_socket(found: list[dict[str, Any]]) -> None:
    assert (found[0]["events"], found[0]["sockets"]) == ([], [])
    assert found[1]["events"] == ["socket.__new__"], "the hook works"


@pytest.mark.skipif(sys.platform != "linux", reason="needs /proc")
def test_the_network_library_of_qt_is_never_loaded(found: list[dict[str, Any]]) -> None:
    assert found[0]["libraries"] == []
    assert found[1]["libraries"], "the search finds it once it is loaded"
