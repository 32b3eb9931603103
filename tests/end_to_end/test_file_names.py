"""Unusual file names: impossible ones are refused with a sentence; names that are not valid text work."""

import os
import sys
from pathlib import Path

import pytest

from tests.end_to_end.conftest import Run

LONG = "x" * 300
REFUSED = (2, 3)
ONE = ("--engineer", "E1001", "--cycle", "2026-H1", "--edition", "hr")
ODD = os.fsdecode(b"gr\xf6\xdfe")
"""A name from a system that did not write UTF-8."""

only_where_names_are_bytes = pytest.mark.skipif(sys.platform != "linux", reason="file names are text there")


@pytest.mark.parametrize(
    "command",
    [
        (LONG,),
        ("init", f"{LONG}.plumbline"),
        ("demo", f"{LONG}.plumbline"),
        ("tour", LONG),
        ("info", LONG),
        ("check", LONG),
        ("backup", "team.plumbline", "--to", LONG),
        ("restore", "team.plumbline", f"{LONG}.plumbline"),
        ("restore", LONG, "new.plumbline"),
        ("passphrase", LONG),
        ("people", "list", LONG),
        ("people", "import", "team.plumbline", f"{LONG}.csv"),
        ("export", "review", "team.plumbline", *ONE, "--out", f"{LONG}.pdf"),
        ("export", "batch", "team.plumbline", *ONE[2:], "--out", LONG),
        ("verify", f"{LONG}.pdf"),
        ("rubric", "check", LONG),
        ("score", LONG),
    ],
)
def test_a_name_that_is_too_long_is_refused_with_a_message(
    run: Run, team: Path, command: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PLUMBLINE_NEW_PASSPHRASE", "another one")
    before = {file.name for file in team.parent.iterdir()}
    refused = run(*command)
    assert refused.code in REFUSED
    assert "unexpected" not in refused.err
    assert refused.err.strip()
    assert {file.name for file in team.parent.iterdir()} == before


@pytest.mark.parametrize("what", ["backup", "passphrase", "restore"])
def test_a_name_without_room_for_a_suffix_is_reported_and_loses_nothing(
    run: Run, team: Path, what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PLUMBLINE_NEW_PASSPHRASE", "another one")
    named = team.rename(team.with_name("k" * 240 + ".plumbline"))
    before = named.read_bytes()
    saved = team.with_name("saved")
    saved.write_bytes(before)
    refused = run(what, saved, named) if what == "restore" else run(what, named)
    assert refused.code == 3
    assert refused.err.endswith("cannot be created: file name too long.\n")
    assert named.read_bytes() == before
    assert {file.name for file in team.parent.iterdir()} == {named.name, saved.name}


@pytest.mark.long
@only_where_names_are_bytes
def test_a_name_that_is_not_utf8_works(run: Run, team: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / ODD
    folder.mkdir()
    odd = team.rename(folder / f"{ODD}.plumbline")
    counts = run("info", odd, "--json").json["counts"]
    saved = run("backup", odd)
    assert saved.code == 0
    [backup] = folder.glob("*.plumbline-backup")
    result = run("init", folder / f"new {ODD}.plumbline")
    assert (result.code, result.err) == (0, "")
    assert "new gr\\udcf6\\udcdfe.plumbline is ready" in result.out
    assert run("export", "review", odd, *ONE, "--out", folder / f"{ODD}.pdf").code == 0
    more = folder / f"{ODD}.csv"
    more.write_text("name,level\nAnn Ode,SR\n", encoding="utf-8")
    assert run("people", "import", odd, more).code == 0
    monkeypatch.setenv("PLUMBLINE_NEW_PASSPHRASE", "x'" + "b2" * 32 + "'")
    assert run("restore", backup, odd).code == 0
    assert run("passphrase", odd).code == 0
    monkeypatch.setenv("PLUMBLINE_PASSPHRASE", "x'" + "b2" * 32 + "'")
    assert run("info", odd, "--json").json["counts"] == counts
    assert run("check", odd).code == 0
    missing = run("info", folder / "missing.plumbline")
    assert (missing.code, missing.err.count("\n")) == (3, 1)
