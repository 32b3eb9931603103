"""Workspace commands: create, describe, check, back up, restore, change the passphrase."""

import stat
from pathlib import Path

import pytest

from models.queries.counts import counts
from models.workspace import connection
from models.workspace.migrations import SCHEMA_VERSION
from models.workspace.workspace import Workspace
from tests.end_to_end.conftest import PASSPHRASE, Run


def test_info_as_json_describes_the_content(run: Run, team: Path):
    described = run("info", team, "--json").json
    assert described["app_version"] == run("--version").out.split()[-1]
    assert described["schema_version"] == SCHEMA_VERSION
    assert described["counts"].items() >= {"engineers": 3, "cycles": 3, "reviews": 8}.items()
    assert all(described["counts"][thing] > 0 for thing in ("ratings", "evidence", "notes", "sessions", "plans"))
    everything = {"rubric_version": "senior-backend 2.0.0", "not_asked": []}
    assert described["cycles"] == [
        {"name": "2025-H2", "start": "2025-07-01", "end": "2025-12-31", **everything},
        {"name": "2026-H1", "start": "2026-01-01", "end": "2026-06-30", **everything},
        {"name": "2026-H2", "start": "2026-07-01", "end": "2026-12-31", **everything},
    ]


def test_info_as_text_describes_the_content(run: Run, team: Path):
    lines = run("info", team).out.splitlines()
    assert lines[0].split() == ["3", "engineers"]
    assert lines[-1].startswith("Fingerprint of the key ")
    assert lines[-4] == "Cycle 2025-H2: 2025-07-01 to 2025-12-31, rubric senior-backend 2.0.0"
    assert len(lines) == len(run("info", team, "--json").json["counts"]) + 4


@pytest.mark.parametrize("command", [("info",), ("info", "--json"), ("check",), ("people", "list"), ("backup",)])
def test_reading_commands_change_no_byte_of_the_file(run: Run, team: Path, command: tuple[str, ...]):
    before = team.read_bytes()
    assert run(*command, team).code == 0
    assert team.read_bytes() == before


def test_check_finds_a_damaged_page(run: Run, team: Path):
    content = bytearray(team.read_bytes())
    content[len(content) // 2] ^= 1
    team.write_bytes(content)
    found = run("check", team)
    assert found.code == 1
    assert "damaged" in found.out
    assert found.err == ""
    assert team.read_bytes() == content


def test_a_backup_is_a_workspace_with_the_same_content(run: Run, team: Path):
    saved = run("backup", team)
    backup = Path(saved.out.strip())
    assert (saved.code, backup.parent) == (0, team.parent)
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600
    assert run("people", "list", backup, "--json").json == run("people", "list", team, "--json").json
    assert run("check", backup).code == 0


def test_a_backup_is_written_to_the_given_folder(run: Run, team: Path, tmp_path: Path):
    (tmp_path / "safe").mkdir()
    backup = Path(run("backup", team, "--to", tmp_path / "safe").out.strip())
    assert backup.parent == tmp_path / "safe"
    assert backup.is_file()


def test_two_backups_in_one_second_are_two_files(run: Run, team: Path):
    assert run("backup", team).out != run("backup", team).out


def test_restore_replaces_the_file_and_keeps_a_copy_of_the_newer_one(run: Run, team: Path, tmp_path: Path):
    backup = Path(run("backup", team).out.strip())
    saved = run("people", "list", team, "--json").json
    (tmp_path / "more.csv").write_text("name,level\nAnn Ode,SR\n", encoding="utf-8")
    assert run("people", "import", team, tmp_path / "more.csv").code == 0
    newer = run("people", "list", team, "--json").json

    restored = run("restore", backup, team)
    assert restored.code == 0
    assert run("people", "list", team, "--json").json == saved
    [kept] = tmp_path.glob("*before-restore*")
    assert str(kept) in restored.out
    assert run("people", "list", kept, "--json").json == newer


def test_restoring_to_a_new_path_renames_no_file(run: Run, team: Path, tmp_path: Path):
    backup = Path(run("backup", team).out.strip())
    again = tmp_path / "again.plumbline"
    assert run("restore", backup, again).out == f"{again} is restored.\n"
    assert run("info", again, "--json").json == run("info", team, "--json").json
    assert not list(tmp_path.glob("*before-restore*"))


def test_restore_replaces_a_file_too_damaged_to_open(run: Run, team: Path):
    backup = Path(run("backup", team).out.strip())
    described = run("info", team, "--json").json
    team.write_bytes(bytes(1000))
    assert run("restore", backup, team).code == 0
    assert run("check", team).code == 0
    assert run("info", team, "--json").json == described


@pytest.mark.long
def test_a_changed_passphrase_opens_and_the_old_one_does_not(run: Run, team: Path, monkeypatch: pytest.MonkeyPatch):
    people = run("people", "list", team, "--json").json
    monkeypatch.setenv("PLUMBLINE_NEW_PASSPHRASE", "Übergröße 'quoted'")
    changed = run("passphrase", team)
    assert changed.code == 0
    [kept] = team.parent.glob("*before-passphrase*")
    assert changed.out == "Passphrase changed. 1 backup still opens with the old passphrase.\n"
    assert run("info", team).code == 3
    assert run("people", "list", kept, "--json").json == people

    monkeypatch.setenv("PLUMBLINE_PASSPHRASE", "Übergröße 'quoted'")
    assert run("people", "list", team, "--json").json == people
    assert run("info", kept).code == 3


@pytest.mark.long
def test_passphrase_files_take_precedence_over_the_environment(
    run: Run, team: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    (tmp_path / "old").write_bytes(f"{PASSPHRASE}\r\n".encode())
    (tmp_path / "new").write_text("  spaces count  \nsecond line\n", encoding="utf-8")
    monkeypatch.setenv("PLUMBLINE_PASSPHRASE", "not it")
    files = ("--passphrase-file", tmp_path / "old", "--new-passphrase-file", tmp_path / "new")
    assert run("passphrase", team, *files).code == 0
    assert run("info", team, "--passphrase-file", tmp_path / "new").code == 0
    monkeypatch.setenv("PLUMBLINE_PASSPHRASE", "  spaces count  ")
    assert run("info", team).code == 0


@pytest.mark.parametrize("command", ["restore", "backup"])
def test_copying_below_a_regular_file_is_refused(run: Run, team: Path, command: str):
    before = team.read_bytes()
    backup = Path(run("backup", team).out.strip())
    inside = team / "inside"
    refused = run("restore", backup, inside) if command == "restore" else run("backup", team, "--to", inside)
    assert (refused.code, refused.out) == (3, "")
    assert refused.err.endswith("cannot be created: not a directory.\n")
    assert team.read_bytes() == before
    assert {path.name for path in team.parent.iterdir()} == {team.name, backup.name}


@pytest.mark.parametrize("spoil", [lambda content: content[:-4096], lambda content: b"nothing", None])
def test_an_unsound_backup_replaces_nothing(run: Run, team: Path, tmp_path: Path, spoil):
    before = team.read_bytes()
    backup = tmp_path / "old.plumbline-backup"
    if spoil:
        backup.write_bytes(spoil(before))
    refused = run("restore", backup, team)
    assert (refused.code, refused.out, refused.err.count("\n")) == (3, "", 1)
    assert "old.plumbline-backup" in refused.err
    assert team.read_bytes() == before
    assert not list(tmp_path.glob("*before-restore*")) + list(tmp_path.glob("*.part"))


def test_an_invalid_new_passphrase_changes_nothing(run: Run, team: Path, monkeypatch: pytest.MonkeyPatch):
    before = team.read_bytes()
    monkeypatch.setenv("PLUMBLINE_NEW_PASSPHRASE", "")
    refused = run("passphrase", team)
    assert (refused.code, refused.err) == (3, "Enter a passphrase.\n")
    monkeypatch.delenv("PLUMBLINE_NEW_PASSPHRASE")
    assert run("passphrase", team).code == 3
    assert team.read_bytes() == before
    assert [path.name for path in team.parent.iterdir()] == [team.name]


def test_a_demo_has_as_many_people_and_cycles_as_asked(run: Run, tmp_path: Path):
    path = tmp_path / "demo.plumbline"
    result = run("demo", path, "--engineers", 2, "--cycles", 2, "--seed", -7, "--today", "2026-02-28")
    assert (result.code, result.out) == (0, f"{path}: 2 fictional engineers, 2 cycles.\n")
    described = run("info", path, "--json").json
    counts = described["counts"]
    assert (counts["engineers"], counts["cycles"], counts["reviews"]) == (2, 2, 3)
    assert [cycle["name"] for cycle in described["cycles"]] == ["2025-H2", "2026-H1"]
    assert run("check", path).code == 0


def test_help_names_every_command(run: Run):
    result = run("--help")
    assert (result.code, result.err) == (0, "")
    commands = "tour demo init info check backup restore passphrase people score export verify rubric"
    assert set(commands.split()) <= set(result.out.split())
    for command in commands.split():
        shown = run(command, "--help")
        assert (shown.code, shown.err) == (0, "")
        assert shown.out.startswith(f"Usage: main.py {command}")


def test_a_file_open_on_another_computer_needs_an_option_to_be_opened(
    run: Run, team: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
):
    saved = run("backup", team, "--to", tmp_path_factory.mktemp("backups")).out.strip()
    monkeypatch.setenv("PLUMBLINE_NEW_PASSPHRASE", "new one 47")
    note = team.with_name(f".{team.name}.open")
    note.write_text("marta\nlaptop-7\n4711\n2026-11-20 08:15 UTC")
    for command in (
        ["info", team],
        ["people", "list", team],
        ["backup", team],
        ["restore", saved, team],
        ["passphrase", team],
    ):
        result = run(*command)
        assert result.code == 3, command
        assert "has been open on laptop-7 since 2026-11-20 08:15 UTC" in result.err
        assert result.err.endswith("Use --take-over to do that.\n")
    assert run("restore", saved, team, "--take-over").code == 0
    assert note.exists()
    assert run("info", team, "--take-over").code == 0
    assert run("info", team).code == 0


def by_another_tool(path: Path, *statements: str) -> None:
    database = connection.connect(path, PASSPHRASE)
    for statement in statements:
        database.conn.execute(statement)
    database.conn.close()


@pytest.mark.parametrize("command", [("info",), ("people", "list"), ("backup",), ("restore",)])
def test_a_file_with_a_foreign_view_is_refused(run: Run, team: Path, command: tuple[str, ...]):
    by_another_tool(
        team,
        "ALTER TABLE setting RENAME TO setting_before",
        "CREATE VIEW setting AS WITH RECURSIVE r (key, value) AS"
        " (SELECT 'a', 'b' UNION ALL SELECT key || 'a', value FROM r) SELECT * FROM r",
    )
    before = team.read_bytes()
    refused = run(*command, team, *([team.with_name("other.plumbline")] if command == ("restore",) else []))
    assert refused.code == 3
    assert "changed by another program" in refused.err
    assert len(refused.err.splitlines()) == 1
    assert (team.read_bytes(), [file.name for file in team.parent.glob("*.plumbline*")]) == (before, [team.name])
    found = run("check", team)
    assert found.code == 1
    assert "The schema of the file has no setting." in found.out


def test_check_reports_a_rating_changed_without_a_history_entry(run: Run, team: Path):
    [recording] = (
        connection.connect(team, PASSPHRASE)
        .conn.execute("SELECT sql FROM sqlite_master WHERE name = 'record_rating_update'")
        .fetchone()
    )
    by_another_tool(
        team, "DROP TRIGGER record_rating_update", "UPDATE rating SET value = 6 - value WHERE value <> 3", recording
    )
    found = run("check", team)
    assert found.code == 1
    assert "of rating differs from the history: value." in found.out
    assert "more rows of rating differ from the history." in found.out
    assert run("info", team).code == 0


def test_a_command_reports_where_the_content_of_a_deleted_file_was_saved(
    run: Run, team: Path, monkeypatch: pytest.MonkeyPatch
):
    def delete_meanwhile(workspace: Workspace) -> dict[str, int]:
        team.unlink()
        return counts(workspace)

    monkeypatch.setattr("models.queries.counts.counts", delete_meanwhile)
    result = run("info", team)
    [rescued] = team.parent.glob("*rescued*")
    assert result.err == f"{team} was moved or replaced by another program. Its content is saved in {rescued}.\n"
    assert run("check", rescued).code == 0
