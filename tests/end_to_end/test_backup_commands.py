"""Commands for backups: list, hourly, and what becomes of those with the old passphrase."""

from pathlib import Path

import pytest

from tests.end_to_end.conftest import Run


@pytest.mark.long
def test_backups_are_listed_with_what_they_hold(run: Run, team: Path) -> None:
    assert run("backup", team, "--list").out == "No backups were found.\n"
    saved = run("backup", team).out.strip()
    listed = run("backup", team, "--list")
    assert listed.out.startswith(f"{saved}\t3 engineers, ")
    [described] = run("backup", team, "--list", "--json").json
    assert (described["path"], described["reason"], described["problem"]) == (saved, "", None)
    assert described["engineers"] == 3
    assert described["newest_change"].endswith("Z")


def test_an_hourly_backup_is_made_only_after_a_change(run: Run, team: Path, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    first = run("backup", team, "--hourly", "--to", tmp_path / "stick")
    assert Path(first.out.strip()).parent == tmp_path / "stick"
    assert run("backup", team, "--hourly", "--to", tmp_path / "stick").out == "No backup is due.\n"
    missing = run("backup", team, "--hourly", "--to", tmp_path / "gone")
    assert missing.code == 3
    assert "cannot be reached. Connect its disk, or choose another folder." in missing.err


def test_an_import_is_backed_up_before_and_a_trial_is_not(run: Run, team: Path, tmp_path: Path) -> None:
    people = tmp_path / "people.csv"
    people.write_text("name,level\nAnna Long,SR\n", "utf-8")
    run("people", "import", team, people, "--dry-run")
    assert not list(team.parent.glob("*before-import*"))
    assert run("people", "import", team, people).code == 0
    [saved] = run("backup", team, "--list", "--json").json
    assert (saved["reason"], saved["engineers"]) == ("before-import", 3)


@pytest.mark.long
@pytest.mark.parametrize(
    ("choice", "sentence", "opening"),
    [
        ("keep", "2 backups still open with the old passphrase.", 0),
        ("re-encrypt", "2 backups were re-encrypted and open with the new passphrase.", 2),
        ("delete", "2 backups with the old passphrase were deleted, and a new backup was made.", 1),
    ],
)
def test_a_changed_passphrase_treats_old_backups_as_chosen(
    run: Run, team: Path, monkeypatch: pytest.MonkeyPatch, choice: str, sentence: str, opening: int
) -> None:
    run("backup", team)
    monkeypatch.setenv("PLUMBLINE_NEW_PASSPHRASE", "copper lantern ferry")
    changed = run("passphrase", team, "--old-backups", choice)
    assert (changed.code, changed.out) == (0, f"Passphrase changed. {sentence}\n")
    monkeypatch.setenv("PLUMBLINE_PASSPHRASE", "copper lantern ferry")
    listed = run("backup", team, "--list", "--json").json
    assert sum(each["problem"] is None for each in listed) == opening


@pytest.mark.long
def test_a_changed_passphrase_keeps_the_backups_of_another_workspace(
    run: Run, team: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = team.with_name(f"{team.stem}-payments.plumbline")
    assert run("init", other).code == 0
    own, foreign = (Path(run("backup", file).out.strip()) for file in (team, other))
    assert [each["path"] for each in run("backup", team, "--list", "--json").json] == [str(own)]
    monkeypatch.setenv("PLUMBLINE_NEW_PASSPHRASE", "copper lantern ferry")
    changed = run("passphrase", team, "--old-backups", "delete")
    assert "2 backups with the old passphrase were deleted" in changed.out
    assert foreign.is_file()


@pytest.mark.long
def test_a_damaged_file_is_salvaged_and_what_is_lost_is_named(run: Run, team: Path, tmp_path: Path) -> None:
    whole = run("salvage", team, tmp_path / "whole.plumbline")
    assert whole.code == 0
    assert run("people", "list", tmp_path / "whole.plumbline").out == run("people", "list", team).out
    assert run("salvage", team, tmp_path / "whole.plumbline").code == 3
    content = bytearray(team.read_bytes())
    content[0:512] = bytes(512)
    team.write_bytes(content)
    nothing = run("salvage", team, tmp_path / "new.plumbline")
    assert nothing.code == 3
    assert "Nothing of" in nothing.err
    assert not (tmp_path / "new.plumbline").exists()
