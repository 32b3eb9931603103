"""A built wheel holds everything that the program needs, and runs away from the checkout."""

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
COPIED = ("main.py", "models", "reports", "ui", "resources")
LAUNCH = "import sys; sys.path.insert(0, {copy!r}); from main import main; main({arguments!r})"


def run_copy(copy: Path, *arguments: str) -> str:
    """What the program prints, run from its packages alone, with no checkout around them."""
    code = LAUNCH.format(copy=str(copy), arguments=arguments)
    environment = os.environ | {"PYTHONPATH": "", "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-P", "-c", code], cwd=copy.parent, env=environment, capture_output=True, text=True, check=True
    )
    return done.stdout


@pytest.mark.long
def test_the_packages_run_from_any_folder_with_all_their_data(tmp_path: Path):
    copy = tmp_path / "site-packages"
    copy.mkdir()
    for name in COPIED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, copy / name)
    rubric = copy / "resources" / "rubrics" / "senior-backend"
    assert run_copy(copy, "rubric", "check", str(rubric)) == f"{rubric}: no problems found.\n"


@pytest.mark.slow
def test_a_wheel_contains_data_files_and_the_guide_and_runs_the_tour(tmp_path: Path):
    subprocess.run(["uv", "build", "--wheel", "--out-dir", tmp_path], cwd=ROOT, check=True, capture_output=True)
    [wheel] = tmp_path.glob("*.whl")
    copy = tmp_path / "site-packages"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(copy)
    listed = (ROOT / "resources" / "files.txt").read_text(encoding="utf-8").splitlines()
    assert [name for name in listed if not (copy / name).is_file()] == []
    assert sorted(page.name for page in (copy / "resources" / "guide").glob("*.md")) == sorted(
        page.name for page in (ROOT / "docs" / "guide").glob("*.md")
    )
    assert (copy / "resources" / "privacy" / "de" / "employee-notice.md").is_file(), "a page of the guide links to it"
    run_copy(copy, "tour", str(tmp_path / "tour"))
    assert list((tmp_path / "tour").glob("*.pdf"))
