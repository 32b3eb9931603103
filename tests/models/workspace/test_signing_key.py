"""The key that signs documents: one a workspace, random, kept through everything that happens to the file."""

import shutil
from pathlib import Path

import pytest

from models.queries.signing import signing_key
from models.workspace.backup import backup, restore
from models.workspace.change_passphrase import change_passphrase
from models.workspace.engine import IntegrityError
from models.workspace.integrity_check import check
from models.workspace.workspace import Workspace
from tests.models.workspace import small_operations as act
from tests.models.workspace.test_released_files import SCHEMA_9


def key_in(path: Path, passphrase: str = act.QUICK) -> bytes:
    with Workspace.open(path, passphrase) as workspace:
        return signing_key(workspace).secret


def test_every_workspace_has_a_key_of_its_own(tmp_path: Path):
    keys = set()
    for name in ("a", "b"):
        Workspace.create(tmp_path / name, act.QUICK).close()
        keys.add(key_in(tmp_path / name))
        assert check(tmp_path / name, act.QUICK) == ()
    assert len(keys) == 2
    assert {len(key) for key in keys} == {32}


def test_an_older_file_gets_a_key_once(tmp_path: Path):
    path = Path(shutil.copy(SCHEMA_9, tmp_path / "team.plumbline"))
    assert key_in(path) == key_in(path)
    assert check(path, act.QUICK) == ()


@pytest.mark.long
def test_a_backup_a_restored_file_and_a_new_passphrase_keep_the_key(path: Path):
    key = key_in(path)
    with Workspace.open(path, act.QUICK) as workspace:
        saved = backup(workspace)
    restored = path.with_name("restored.plumbline")
    restore(saved, restored, act.QUICK)
    assert key_in(restored) == key
    change_passphrase(restored, act.QUICK, "copper lantern under the stairs")
    assert key_in(restored, "copper lantern under the stairs") == key


def test_the_key_is_not_in_the_history_and_undo_keeps_it(workspace: Workspace):
    workspace.do(act.add_engineer, name="Ines Duarte")
    key = signing_key(workspace).secret
    workspace.undo()
    assert workspace.undo_label() is None
    assert signing_key(workspace).secret == key
    assert "signing_key" not in {row["tbl"] for row in workspace.query("SELECT tbl FROM history_change")}


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE signing_key SET secret = zeroblob(32)",
        "DELETE FROM signing_key",
        "INSERT INTO signing_key (id, secret) VALUES (2, zeroblob(32))",
        "REPLACE INTO signing_key (id, secret) VALUES (1, zeroblob(32))",
    ],
)
def test_the_key_cannot_be_changed(workspace: Workspace, statement: str):
    key = signing_key(workspace).secret
    with pytest.raises(IntegrityError):
        workspace.database.conn.execute(statement)
    assert signing_key(workspace).secret == key
