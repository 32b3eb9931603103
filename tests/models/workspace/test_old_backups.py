"""Backups that open with the old passphrase, after it was changed."""

from pathlib import Path

import pytest

from models.support.errors import UnusableFile
from models.workspace import atomic_files, old_backups
from models.workspace.backup import backup
from models.workspace.backup_files import Reason
from models.workspace.backup_list import backups
from models.workspace.change_passphrase import change_passphrase_of
from models.workspace.gradual_copy import salt_of
from models.workspace.integrity_check import check
from models.workspace.old_backups import OldBackups, treat
from models.workspace.workspace import Workspace
from tests.models.workspace import small_operations as act
from tests.models.workspace.conftest import PASSPHRASE, other_workspaces

NEW = "x'" + "b2" * 32 + "'"


@pytest.fixture
def changed(workspace: Workspace, stick: Path) -> Workspace:
    """A workspace under a new passphrase, with three backups under the old one and one that opens with neither."""
    workspace.do(act.add_engineer, name="Ines Duarte")
    backup(workspace)
    backup(workspace, stick)
    change_passphrase_of(workspace, act.QUICK, NEW)
    (stick / "team-foreign.plumbline-backup").write_bytes(b"foreign" * 1000)
    return workspace


def test_kept_backups_are_counted_and_unchanged(changed: Workspace, stick: Path) -> None:
    before = {file: file.read_bytes() for file in (*stick.iterdir(), *changed.path.parent.glob("*backup"))}
    done = treat(OldBackups.KEEP, changed, act.QUICK, [stick])
    assert done.sentences == ("3 backups still open with the old passphrase.",)
    assert {file: file.read_bytes() for file in before} == before


@pytest.mark.long
def test_re_encrypted_backups_open_with_the_new_passphrase_only(changed: Workspace, stick: Path) -> None:
    done = treat(OldBackups.RE_ENCRYPT, changed, act.QUICK, [stick])
    assert done.sentences == ("3 backups were re-encrypted and open with the new passphrase.",)
    listed = backups(changed.path, salt_of(changed), NEW, [stick])
    assert len([each for each in listed if each.contents]) == 3
    assert not any(each.contents for each in backups(changed.path, salt_of(changed), act.QUICK, [stick]))
    for each in listed:
        if each.contents:
            assert check(each.path, NEW) == ()


@pytest.mark.long
def test_a_re_encrypted_backup_opens_with_the_typed_passphrase(locked: Path) -> None:
    with Workspace.open(locked, PASSPHRASE) as workspace:
        saved = backup(workspace)
        change_passphrase_of(workspace, PASSPHRASE, "copper lantern ferry")
        treat(OldBackups.RE_ENCRYPT, workspace, PASSPHRASE)
    with Workspace.open(saved, "copper lantern ferry") as opened:
        assert [row["name"] for row in opened.query("SELECT name FROM engineer")] == ["Ines Duarte"]


def test_deleted_backups_are_replaced_by_a_new_one(changed: Workspace, stick: Path) -> None:
    done = treat(OldBackups.DELETE, changed, act.QUICK, [stick])
    assert done.sentences == ("3 backups with the old passphrase were deleted, and a new backup was made.",)
    [left] = [each for each in backups(changed.path, salt_of(changed), NEW, [stick]) if each.contents]
    assert (left.path.parent, left.reason) == (stick, Reason.ASKED)
    assert (stick / "team-foreign.plumbline-backup").is_file(), "a file that opens with neither is not touched"


@pytest.mark.long
@pytest.mark.parametrize("choice", OldBackups)
def test_backups_of_another_workspace_with_the_same_passphrase_are_not_touched(
    changed: Workspace, stick: Path, tmp_path: Path, choice: OldBackups
) -> None:
    with other_workspaces(tmp_path) as others:
        foreign = [backup(other, folder) for other in others for folder in (stick, changed.path.parent)]
    before = [file.read_bytes() for file in foreign]
    assert treat(choice, changed, act.QUICK, [stick]).done == 3
    assert [file.read_bytes() for file in foreign] == before


def test_nothing_is_deleted_without_a_new_backup(
    changed: Workspace, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object) -> None:
        raise UnusableFile("The disk is full.")

    monkeypatch.setattr(old_backups, "backup", fail)
    with pytest.raises(UnusableFile, match="full"):
        treat(OldBackups.DELETE, changed, act.QUICK, [stick])
    assert len([each for each in backups(changed.path, salt_of(changed), act.QUICK, [stick]) if each.contents]) == 3


def test_a_backup_that_cannot_be_replaced_stays_under_the_old_passphrase_and_is_named(
    changed: Workspace, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace = atomic_files.atomic_replace

    def refuse(part: Path, target: Path, *others: object) -> None:
        if target.parent == stick:
            raise UnusableFile("The disk is full.")
        replace(part, target, *others)

    monkeypatch.setattr(atomic_files, "atomic_replace", refuse)
    done = treat(OldBackups.RE_ENCRYPT, changed, act.QUICK, [stick])
    assert (done.done, [file.parent for file in done.failed]) == (2, [stick])
    assert done.sentences[1].startswith(
        "These still open with the old passphrase, because they cannot be changed: team-2"
    )
    assert not list(stick.glob("*.part"))
