"""The list of backups, automatic ones, and restoring into an open workspace."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from models.support.errors import UnusableFile
from models.workspace import backup_list, connection, gradual_copy, migrations
from models.workspace.automatic_backup import Look, back_up_before, back_up_hourly
from models.workspace.backup import backup
from models.workspace.backup_files import Reason
from models.workspace.backup_list import backups
from models.workspace.change_passphrase import change_passphrase_of
from models.workspace.gradual_copy import salt_of
from models.workspace.integrity_check import check
from models.workspace.restore_open import restore_into
from models.workspace.workspace import Workspace
from tests.models.workspace import small_operations as act
from tests.models.workspace.conftest import Release, other_workspaces
from tests.models.workspace.test_salvage import pages_of

NOW = datetime(2026, 11, 27, 18, 32, tzinfo=UTC)
NEW = "x'" + "b2" * 32 + "'"


def test_the_list_has_reason_time_and_contents_of_every_backup_the_latest_first(
    workspace: Workspace, stick: Path
) -> None:
    workspace.do(act.add_engineer, name="Ines Duarte")
    backup(workspace, now=NOW)
    engineer = workspace.do(act.add_engineer, name="Jon Berg").result
    workspace.do(act.hold_session, mentorship=workspace.do(act.start_mentorship, engineer=engineer).result, recap="r")
    backup(workspace, stick, NOW + timedelta(hours=1), reason=Reason.HOURLY)
    listed = backups(workspace.path, salt_of(workspace), act.QUICK, [stick])
    assert [(each.reason, each.made_at, each.problem) for each in listed] == [
        (Reason.HOURLY, NOW + timedelta(hours=1), None),
        (Reason.ASKED, NOW, None),
    ]
    held = [each.contents for each in listed]
    assert [(each.engineers, each.reviews, each.sessions) for each in held if each] == [(2, 0, 1), (1, 0, 0)]
    assert held[0]
    assert held[0].digest == workspace.history_head()
    assert held[0].schema_version == migrations.SCHEMA_VERSION
    assert held[0].newest_change == workspace.entries()[0].at


def test_a_backup_that_cannot_be_read_is_listed_with_the_reason(workspace: Workspace) -> None:
    workspace.do(act.add_engineer, name="Ines Duarte")
    backup(workspace, now=NOW)
    change_passphrase_of(workspace, act.QUICK, NEW)
    garbage = workspace.path.with_name("team-20260101-080000.plumbline-backup")
    garbage.write_bytes(workspace.path.read_bytes()[:16] + bytes(8192))
    listed = {each.path.name: each for each in backups(workspace.path, salt_of(workspace), NEW)}
    assert len(listed) == 3
    assert {each.problem for each in listed.values()} == {"Another passphrase, or damaged"}
    assert all(each.contents for each in backups(workspace.path, salt_of(workspace), act.QUICK) if each.path != garbage)


def test_a_backup_of_a_newer_version_is_listed_as_such(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    backup(workspace)
    monkeypatch.setattr(migrations, "SCHEMA_VERSION", migrations.SCHEMA_VERSION - 1)
    [listed] = backups(workspace.path, salt_of(workspace), act.QUICK)
    assert (listed.contents, listed.problem) == (None, "From a newer version of Plumbline")


def test_an_hourly_backup_is_made_once_an_hour_and_only_after_a_change(workspace: Workspace, stick: Path) -> None:
    workspace.do(act.add_engineer, name="Ines Duarte")
    first = back_up_hourly(workspace, stick, NOW).written
    assert first == stick / "team-auto-20261127-183200.plumbline-backup"
    assert back_up_hourly(workspace, stick, NOW + timedelta(hours=2)).written is None
    workspace.do(act.add_engineer, name="Jon Berg")
    assert back_up_hourly(workspace, stick, NOW + timedelta(minutes=59)).written is None
    assert back_up_hourly(workspace, stick, NOW + timedelta(minutes=61)).written
    assert len(list(stick.iterdir())) == 2


def test_a_look_finds_whether_a_backup_holds_every_change(workspace: Workspace, stick: Path) -> None:
    workspace.do(act.add_engineer, name="Ines Duarte")
    assert back_up_hourly(workspace, stick, NOW).is_complete
    assert back_up_hourly(workspace, stick, NOW + timedelta(minutes=5)) == Look(None, is_complete=True)
    workspace.do(act.add_engineer, name="Jon Berg")
    assert back_up_hourly(workspace, stick, NOW + timedelta(minutes=10)) == Look(None, is_complete=False)


def test_a_clock_that_was_ahead_does_not_stop_hourly_backups(workspace: Workspace, stick: Path) -> None:
    workspace.do(act.add_engineer, name="Ines Duarte")
    ahead = back_up_hourly(workspace, stick, NOW + timedelta(days=900)).written
    workspace.do(act.add_engineer, name="Jon Berg")
    written = back_up_hourly(workspace, stick, NOW).written
    assert sorted(stick.iterdir()) == sorted(filter(None, (ahead, written)))
    assert back_up_hourly(workspace, stick, NOW + timedelta(minutes=5)).written is None, "not at every look"
    assert back_up_hourly(workspace, stick, NOW + timedelta(hours=2)).written is None, "nothing has changed"
    workspace.do(act.add_engineer, name="Ada Moreau")
    assert back_up_hourly(workspace, stick, NOW + timedelta(minutes=59)).written is None
    assert back_up_hourly(workspace, stick, NOW + timedelta(minutes=61)).written


def test_a_backup_from_the_future_that_holds_everything_is_enough(workspace: Workspace, stick: Path) -> None:
    workspace.do(act.add_engineer, name="Ines Duarte")
    assert back_up_hourly(workspace, stick, NOW + timedelta(days=900)).written
    assert back_up_hourly(workspace, stick, NOW).written is None


@pytest.mark.long
def test_thinning_deletes_automatic_backups_of_this_workspace_only(
    workspace: Workspace, stick: Path, tmp_path: Path
) -> None:
    workspace.do(act.add_engineer, name="Ines Duarte")
    days = [NOW - timedelta(days=40, hours=1), NOW - timedelta(days=40), NOW - timedelta(days=3)]
    automatic = [backup(workspace, stick, day, reason=Reason.HOURLY) for day in days]
    by_hand = [backup(workspace, stick, day) for day in days]
    before = [backup(workspace, stick, day, reason=Reason.IMPORT) for day in days]
    (tmp_path / "other").mkdir()
    with Workspace.create(tmp_path / "other" / "team.plumbline", act.QUICK) as other:
        other.do(act.add_engineer, name="Of another team")
        foreign = [backup(other, stick, day + timedelta(minutes=1), reason=Reason.HOURLY) for day in days]
    workspace.do(act.add_engineer, name="Jon Berg")
    written = back_up_hourly(workspace, stick, NOW).written
    assert written
    assert set(stick.iterdir()) == {*automatic[1:], *by_hand, *before, *foreign, written}


def test_the_list_has_no_backup_of_another_workspace(workspace: Workspace, stick: Path, tmp_path: Path) -> None:
    workspace.do(act.add_engineer, name="Ines Duarte")
    own = [backup(workspace, now=NOW), backup(workspace, stick, NOW, reason=Reason.HOURLY)]
    with other_workspaces(tmp_path) as others:
        for other in others:
            backup(other, stick, NOW)
            backup(other, workspace.path.parent, NOW, reason=Reason.IMPORT)
    listed = backups(workspace.path, salt_of(workspace), act.QUICK, [stick])
    assert {each.path for each in listed} == set(own)
    stick.joinpath("team-payments-20261127-183200.plumbline-backup").write_bytes(own[0].read_bytes())
    assert backups(workspace.path, salt_of(workspace), act.QUICK, [stick]) == listed, "a fork under another name"


def test_a_missing_folder_is_reported_and_the_next_call_tries_again(workspace: Workspace, tmp_path: Path) -> None:
    workspace.do(act.add_engineer, name="Ines Duarte")
    with pytest.raises(UnusableFile, match="cannot be reached"):
        back_up_hourly(workspace, tmp_path / "stick", NOW)
    (tmp_path / "stick").mkdir()
    assert back_up_hourly(workspace, tmp_path / "stick", NOW).written


def test_before_an_import_there_is_a_backup_of_everything_also_without_the_chosen_folder(
    workspace: Workspace, tmp_path: Path
) -> None:
    workspace.do(act.add_engineer, name="Ines Duarte")
    sentence = back_up_before(Reason.IMPORT, workspace, tmp_path / "stick")
    [saved] = backups(workspace.path, salt_of(workspace), act.QUICK)
    assert sentence
    assert saved.path.name in sentence
    assert saved.reason is Reason.IMPORT
    assert saved.contents
    assert saved.contents.digest == workspace.history_head()
    assert back_up_before(Reason.IMPORT, workspace) is None
    assert len(backups(workspace.path, salt_of(workspace), act.QUICK)) == 1, (
        "the latest backup already holds everything"
    )


def test_restoring_into_an_open_workspace_can_be_undone_from_the_same_list(workspace: Workspace) -> None:
    workspace.do(act.add_engineer, name="Ines Duarte")
    saved = backup(workspace)
    older = act.content(workspace)
    workspace.do(act.add_engineer, name="Jon Berg")
    newer = act.content(workspace)
    kept = restore_into(workspace, saved)
    assert act.content(workspace) == older
    assert [
        each.path for each in backups(workspace.path, salt_of(workspace), act.QUICK) if each.reason is Reason.RESTORE
    ] == [kept]
    workspace.do(act.add_engineer, name="Ada Moreau")
    restore_into(workspace, kept)
    assert act.content(workspace) == newer
    workspace.undo()
    assert act.content(workspace) == older
    workspace.close()
    assert check(workspace.path, act.QUICK) == ()


@pytest.mark.long
def test_an_older_backup_is_migrated_when_it_is_restored(path: Path, release: Release) -> None:
    with Workspace.open(path, act.QUICK) as workspace:
        workspace.do(act.add_engineer, name="Ines Duarte")
        saved = backup(workspace)
    release("CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT;")
    with Workspace.open(path, act.QUICK) as workspace:
        restore_into(workspace, saved)
        assert workspace.query("SELECT count(*) AS rows FROM later") == [{"rows": 0}]
    assert check(path, act.QUICK) == ()


@pytest.mark.parametrize("torn", [0, 3, 12])
def test_a_damaged_backup_replaces_nothing(workspace: Workspace, torn: int) -> None:
    workspace.do(act.add_many, engineers=20)
    saved = backup(workspace)
    content = bytearray(saved.read_bytes())
    content[torn * 4096 + 50] ^= 1
    saved.write_bytes(content)
    before = act.content(workspace)
    with pytest.raises(UnusableFile):
        restore_into(workspace, saved)
    assert act.content(workspace) == before
    workspace.close()
    assert {file.name for file in workspace.path.parent.iterdir()} == {workspace.path.name, saved.name}


def test_a_backup_replaces_a_workspace_that_is_damaged_while_it_is_open(path: Path) -> None:
    with Workspace.open(path, act.QUICK) as workspace:
        workspace.do(act.add_many, engineers=40, text="seen " * 50)
        saved = backup(workspace)
        content = act.content(workspace)
    torn = bytearray(path.read_bytes())
    for page in pages_of(path, "note")[1:3]:
        torn[page * 4096 + 100 : page * 4096 + 612] = bytes(512)
    path.write_bytes(torn)
    with Workspace.open(path, act.QUICK) as workspace:
        with pytest.raises(UnusableFile, match="is damaged"):
            workspace.query("SELECT * FROM note")
        kept = restore_into(workspace, saved)
        assert act.content(workspace) == content
        workspace.do(act.add_engineer, name="Ines Duarte")
    assert check(path, act.QUICK) == ()
    assert kept.read_bytes() == bytes(torn)


def test_a_file_that_cannot_be_replaced_stays_as_it_is(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    workspace.do(act.add_engineer, name="Ines Duarte")
    saved = backup(workspace)
    workspace.do(act.add_engineer, name="Jon Berg")
    before = act.content(workspace)

    def fail(_database: object) -> None:
        raise UnusableFile("The disk failed.")

    monkeypatch.setattr(connection, "flush", fail)
    with pytest.raises(UnusableFile, match="The disk failed"):
        restore_into(workspace, saved)
    assert act.content(workspace) == before
    assert not list(workspace.path.parent.glob("*before-restore*"))


def test_the_salt_stays_when_the_passphrase_changes(workspace: Workspace) -> None:
    before = gradual_copy.salt_of(workspace)
    workspace.do(act.add_engineer, name="Ines Duarte")
    change_passphrase_of(workspace, act.QUICK, NEW)
    assert gradual_copy.salt_of(workspace) == before
    assert backup_list.find(workspace.path, before)


def test_undo_still_works_after_the_file_was_replaced(workspace: Workspace) -> None:
    engineer = workspace.do(act.add_engineer, name="Ines Duarte").result
    workspace.undo()
    workspace.redo()
    change_passphrase_of(workspace, act.QUICK, NEW)
    workspace.do(act.rename_engineer, engineer=engineer, name="Jon Berg")
    workspace.undo()
    assert workspace.query("SELECT name FROM engineer") == [{"name": "Ines Duarte"}]
