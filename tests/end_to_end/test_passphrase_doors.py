"""Weak passphrases and raw keys at every door: creating, changing, the sample, and protected documents."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from models.support.errors import BadInput
from models.workspace import connection
from models.workspace.change_passphrase import change_passphrase
from models.workspace.workspace import Workspace
from tests.end_to_end.conftest import PASSPHRASE, Run

ROOT = Path(__file__).parents[2]
WEAK = ("a", "password", " ")


@pytest.mark.parametrize("weak", WEAK)
def test_no_command_accepts_a_weak_new_passphrase(
    run: Run, team: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, weak: str
):
    before = team.read_bytes()
    monkeypatch.setenv("PLUMBLINE_NEW_PASSPHRASE", weak)
    changed = run("passphrase", team)
    monkeypatch.setenv("PLUMBLINE_PASSPHRASE", weak)
    for result in (changed, run("init", tmp_path / "new.plumbline"), run("demo", tmp_path / "new.plumbline")):
        assert (result.code, result.out) == (2, "")
        assert result.err.startswith("This passphrase is ")
    assert [path.name for path in tmp_path.glob("*.plumbline*")] == [team.name]
    assert team.read_bytes() == before


def test_no_command_accepts_a_weak_password_for_a_pdf(run: Run, team: Path, tmp_path: Path):
    (tmp_path / "password").write_text("a\n", encoding="utf-8")
    options = ("--engineer", "E1001", "--cycle", "2026-H1", "--edition", "hr", "--password-file", tmp_path / "password")
    result = run("export", "review", team, *options, "--out", tmp_path / "review.pdf")
    assert (result.code, (tmp_path / "review.pdf").exists()) == (2, False)
    assert "This password is too short" in result.err


@pytest.mark.long
def test_a_file_with_a_weak_passphrase_still_opens_and_can_get_a_better_one(path_with_weak: Path):
    with Workspace.open(path_with_weak, "a") as workspace:
        workspace.save_copy(path_with_weak.with_name("copy.plumbline"))
    with pytest.raises(BadInput, match="too short"):
        change_passphrase(path_with_weak, "a", "b")
    change_passphrase(path_with_weak, "a", PASSPHRASE)
    Workspace.open(path_with_weak, PASSPHRASE).close()


@pytest.fixture
def path_with_weak(team: Path) -> Path:
    """A workspace as earlier versions created it, with the passphrase “a”."""
    database = connection.connect(team, PASSPHRASE)
    database.execute("PRAGMA rekey = 'a'").fetchall()
    database.conn.close()
    return team


@pytest.mark.parametrize("key", [PASSPHRASE, "X'" + "0f" * 48 + "'"])
@pytest.mark.parametrize("command", ["init", "info", "check", "backup"])
def test_a_raw_key_neither_creates_nor_opens_a_workspace(team: Path, tmp_path: Path, command: str, key: str):
    path = tmp_path / "new.plumbline" if command == "init" else team
    done = subprocess.run(
        [sys.executable, ROOT / "main.py", command, path],
        env=os.environ | {"PLUMBLINE_PASSPHRASE": key, "PLUMBLINE_LANGUAGE": "en"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (3, "")
    assert "cannot be x followed by a key" in done.stderr
    assert sorted(item.name for item in tmp_path.iterdir()) == [team.name]


def test_no_part_of_the_product_allows_raw_keys():
    sources = [
        ROOT / "main.py",
        *(path for folder in ("models", "reports", "ui") for path in (ROOT / folder).rglob("*.py")),
    ]
    found = [
        str(path) for path in sources if re.search(r"raw_keys(\.| import )allow\b", path.read_text(encoding="utf-8"))
    ]
    assert found == []
