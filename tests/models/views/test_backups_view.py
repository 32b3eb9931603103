"""What restoring a backup would change."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from models.support.errors import UnusableFile
from models.views.backups import restore_preview
from models.workspace.backup import backup
from models.workspace.backup_list import backups
from models.workspace.gradual_copy import salt_of
from models.workspace.restore_open import restore_into
from models.workspace.workspace import Workspace
from tests.models.workspace import small_operations as act
from tests.models.workspace.test_salvage import pages_of


@pytest.fixture
def workspace(tmp_path: Path, new_file: bytes) -> Iterator[Workspace]:
    path = tmp_path / "team.plumbline"
    path.write_bytes(new_file)
    with Workspace.open(path, act.QUICK) as opened:
        yield opened


def test_the_preview_counts_both_states_and_names_the_steps_that_would_be_lost(workspace: Workspace) -> None:
    workspace.do(act.add_engineer, name="Ines Duarte")
    backup(workspace)
    for name in ("Jon Berg", "Ada Moreau"):
        workspace.do(act.add_engineer, name=name)
    [listed] = backups(workspace.path, salt_of(workspace), act.QUICK)
    preview = restore_preview(workspace, listed)
    assert (preview.now.engineers, preview.after.engineers) == (3, 1)
    assert [entry.label for entry in preview.lost] == ["Add Ada Moreau", "Add Jon Berg"]
    assert (preview.lost_total, preview.gained_total) == (2, 0)


def test_the_preview_of_undoing_a_restore_counts_what_returns(workspace: Workspace) -> None:
    workspace.do(act.add_engineer, name="Ines Duarte")
    saved = backup(workspace)
    workspace.do(act.add_engineer, name="Jon Berg")
    kept = restore_into(workspace, saved)
    workspace.do(act.add_engineer, name="Ada Moreau")
    listed = next(each for each in backups(workspace.path, salt_of(workspace), act.QUICK) if each.path == kept)
    preview = restore_preview(workspace, listed)
    assert [entry.label for entry in preview.lost] == ["Add Ada Moreau"]
    assert (preview.lost_total, preview.gained_total) == (1, 1)


def test_a_damaged_backup_has_no_preview(workspace: Workspace) -> None:
    workspace.do(act.add_many, engineers=20)
    saved = backup(workspace)
    [listed] = backups(workspace.path, salt_of(workspace), act.QUICK)
    content = bytearray(saved.read_bytes())
    content[-50] ^= 1
    saved.write_bytes(content)
    with pytest.raises(UnusableFile, match="has another passphrase or is damaged"):
        restore_preview(workspace, listed)


def test_a_damaged_workspace_has_a_preview_of_what_comes_after(workspace: Workspace) -> None:
    workspace.do(act.add_many, engineers=40, text="seen " * 50)
    backup(workspace)
    path = workspace.path
    workspace.close()
    content = bytearray(path.read_bytes())
    for page in pages_of(path, "history_action"):
        content[page * 4096 + 100 : page * 4096 + 612] = bytes(512)
    path.write_bytes(content)
    with Workspace.open(path, act.QUICK) as damaged:
        [listed] = backups(path, salt_of(damaged), act.QUICK)
        preview = restore_preview(damaged, listed)
    assert (preview.now, preview.after.engineers, preview.lost_total) == (None, 40, 0)
