"""Installed copies with missing data files: every command reports the missing file."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LIST = "resources/files.txt"
PARTS = ("main.py", "models", "reports", "ui", "resources")


@pytest.fixture(scope="session")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of what runs."""
    folder = tmp_path_factory.mktemp("installed")
    for part in PARTS:
        if (ROOT / part).is_dir():
            shutil.copytree(ROOT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / part, folder)
    return folder


def start(folder: Path, *arguments: str, isolated: bool = False) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, *(["-S"] if isolated else []), "main.py", *arguments]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.parametrize(
    "lost",
    [
        "resources/icons/house.svg",
        "resources/fonts/PlumblineSans-Medium.ttf",
        "resources/translations/plumbline_en.ts",
        "resources/rubrics/senior-backend/cod.toml",
        "resources/wordlists/goals.toml",
        "models/workspace/schema/0003_session_exports.sql",
        LIST,
    ],
)
def test_a_missing_file_is_named(whole: Path, lost: str) -> None:
    (whole / lost).rename(whole / "kept")
    try:
        for arguments in ((), ("rubric", "show"), ("tour", "sample")) if lost == LIST else ((),):
            left = start(whole, *arguments)
            assert (left.returncode, left.stdout) == (3, "")
            assert left.stderr == (
                f"This copy of Plumbline is incomplete: {lost} is missing or cannot be read. Install Plumbline again.\n"
            )
    finally:
        (whole / "kept").rename(whole / lost)


@pytest.mark.long
def test_a_complete_copy_runs(whole: Path) -> None:
    assert start(whole, "rubric", "check", "resources/rubrics/senior-backend").returncode == 0


def test_a_file_that_cannot_be_read_is_named(whole: Path) -> None:
    market = whole / "resources" / "reference" / "market.toml"
    market.rename(whole / "kept")
    market.mkdir()
    try:
        left = start(whole, "tour", "sample")
    finally:
        market.rmdir()
        (whole / "kept").rename(market)
    assert (left.returncode, left.stderr.count("\n")) == (3, 1)
    assert "resources/reference/market.toml is missing or cannot be read" in left.stderr


def test_missing_packages_print_how_to_start_the_program(whole: Path) -> None:
    left = start(whole, "--help", isolated=True)
    assert (left.returncode, left.stdout) == (3, "")
    assert left.stderr == "Python cannot find “click”. Start Plumbline with the command at the top of its README.\n"


def test_the_list_of_data_files_is_up_to_date() -> None:
    folders = (ROOT / "resources", ROOT / "models" / "workspace" / "schema")
    files = (path for folder in folders for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc")
    there = {path.relative_to(ROOT).as_posix() for path in files}
    listed = (ROOT / LIST).read_text(encoding="utf-8").splitlines()
    renew = f"git ls-files resources models/workspace/schema | LC_ALL=C sort > {LIST}"
    assert (there - set(listed), set(listed) - there) == (set(), set()), f"renew it: {renew}"
    assert listed == sorted(listed)
