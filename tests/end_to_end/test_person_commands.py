"""Commands about the data of one person."""

import json
from pathlib import Path

import pytest

from models.support.errors import UnusableFile
from models.workspace import remains
from models.workspace.wiping import NOT_WIPED
from models.workspace.workspace import Workspace
from tests.end_to_end.conftest import PASSPHRASE, Run


def first_person(team: Path) -> str:
    with Workspace.open(team, PASSPHRASE) as workspace:
        return str(workspace.query("SELECT employee_id FROM engineer ORDER BY id")[0]["employee_id"])


@pytest.mark.long
def test_everything_about_a_person_is_written_and_recorded(run: Run, team: Path) -> None:
    who = first_person(team)
    for name in ("all.json", "all.pdf"):
        result = run("person", "export", team, "--engineer", who, "--out", team.parent / name)
        assert (result.code, result.out) == (0, f"Wrote {team.parent / name}.\n")
        assert "Not in the file" in result.err
    content = json.loads((team.parent / "all.json").read_text(encoding="utf-8"))
    assert content["records"]["note"]
    with Workspace.open(team, PASSPHRASE) as workspace:
        rows = workspace.query("SELECT kind, file_name, recipient FROM exported_file ORDER BY id")
    assert [(row["kind"], row["file_name"], row["recipient"]) for row in rows] == [
        ("person", "all.json", content["person"]), ("person", "all.pdf", content["person"]),
    ]  # fmt: skip


@pytest.mark.long
def test_private_notes_are_exported_only_with_the_option(run: Run, team: Path) -> None:
    who = ("--engineer", first_person(team), "--out", team.parent / "all.json")
    result = run("person", "export", team, *who)
    assert "because their writer did not include them" in result.err
    without = json.loads((team.parent / "all.json").read_text(encoding="utf-8"))["records"]
    assert (without["session_private_note"], without["work_life_check_in"]) == ([], [])
    assert {row["visibility"] for row in without["note"]} <= {"shareable"}
    assert "did not include" not in run("person", "export", team, *who, "--private-notes").err
    records = json.loads((team.parent / "all.json").read_text(encoding="utf-8"))["records"]
    assert "private" in {row["visibility"] for row in records["note"]}


def test_another_ending_is_refused_and_nothing_is_recorded(run: Run, team: Path) -> None:
    result = run("person", "export", team, "--engineer", first_person(team), "--out", team.parent / "all.txt")
    assert result.code != 0
    assert result.err == "all.txt must end with .json or .pdf.\n"
    with Workspace.open(team, PASSPHRASE) as workspace:
        assert workspace.query("SELECT id FROM exported_file") == []


@pytest.mark.long
def test_erasing_shows_a_preview_first_and_is_refused_under_a_hold(run: Run, team: Path) -> None:
    who = ("--engineer", first_person(team))
    assert run("backup", team).code == 0
    preview = run("person", "erase", team, *who)
    assert "Nothing was changed" in preview.out
    assert "- Backup " in preview.out
    assert run("person", "hold", team, *who, "--reason", "Claim 4711").code == 0
    refused = run("person", "erase", team, *who, "--yes")
    assert refused.code != 0
    assert "Claim 4711" in refused.err
    for wrong in ((), ("--reason", ""), ("--reason", "Other", "--lift")):
        assert run("person", "hold", team, *who, *wrong).code != 0
        assert "Claim 4711" in run("person", "erase", team, *who, "--yes").err, "the hold is still there"
    assert run("person", "hold", team, *who, "--lift").code == 0
    assert run("person", "erase", team, *who, "--yes").code == 0
    assert run("check", team).code == 0
    assert len(run("people", "list", team, "--json").json) == 2


def test_an_erasure_that_could_not_be_wiped_is_reported_as_done(
    run: Run, team: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_database: object) -> None:
        raise UnusableFile("The disk is full.")

    with monkeypatch.context() as full:
        full.setattr(remains, "wipe", fail)
        erased = run("person", "erase", team, "--engineer", first_person(team), "--yes")
    assert (erased.code, erased.err) == (1, f"{NOT_WIPED}\n")
    assert " is erased. Delete the files" in erased.out
    with Workspace.open(team, PASSPHRASE) as workspace:
        assert not remains.is_marked(workspace.database)


def test_an_anonymised_person_keeps_figures_under_another_name(run: Run, team: Path) -> None:
    who = first_person(team)
    assert run("person", "anonymise", team, "--engineer", who, "--yes").code == 0
    with Workspace.open(team, PASSPHRASE) as workspace:
        [person] = workspace.query("SELECT name FROM engineer WHERE anonymised_on IS NOT NULL")
        assert person["name"].startswith("Person ")
    assert run("check", team).code == 0


@pytest.mark.long
def test_backups_in_other_folders_are_listed_before_and_after_an_erasure(run: Run, team: Path) -> None:
    folders = [team.parent / "disk one", team.parent / "disk two"]
    for folder in folders:
        folder.mkdir()
        assert run("backup", team, "--to", folder).code == 0
    renamed = team.rename(team.with_name("renamed.plumbline"))
    who = ("--engineer", first_person(renamed))
    for step in ("anonymise", "erase"):
        preview = run("person", step, renamed, *who, "--backups", folders[0], "--backups", folders[1])
        assert [f"- Backup {next(folder.iterdir())}" in preview.out for folder in folders] == [True, True]
    assert "- Backup " not in run("person", "erase", renamed, *who, "--yes").out
    listed = run("backup", renamed, "--list", "--to", folders[1])
    assert (
        f"still contain people or records that were erased or anonymised: {next(folders[1].iterdir())}." in listed.err
    )
