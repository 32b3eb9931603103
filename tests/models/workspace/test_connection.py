"""Connection: saved data is durable, private and in one file."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
import sqlcipher3
import sqlite_utils.db

from models.support.errors import UnusableFile
from models.workspace import connection
from models.workspace.backup import backup, restore
from models.workspace.workspace import Workspace
from tests.models.workspace import small_operations as act
from tests.models.workspace.small_operations import QUICK

WORKSPACE_CODE = Path(connection.__file__).parent


def test_sqlite_utils_runs_on_sqlcipher():
    assert sqlite_utils.db.sqlite3 is sqlcipher3  # type: ignore[attr-defined]
    assert connection.DatabaseError is sqlite_utils.db.sqlite3.DatabaseError  # type: ignore[attr-defined]


def test_sqlite_utils_runs_on_sqlcipher_whichever_module_is_imported_first():
    imports = "import models.workspace.reader, models.workspace.operation, sqlite_utils.db"
    code = f"{imports}; print(sqlite_utils.db.sqlite3.__name__)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "sqlcipher3\n"


def test_a_current_workspace_is_read_and_written_without_sqlite_utils(tmp_path: Path):
    file = tmp_path / "team.plumbline"
    Workspace.create(file, QUICK).close()
    code = f"""
import sys
from pathlib import Path
from models.workspace.workspace import Workspace
from tests.models.workspace import small_operations as act
from tests.models.workspace.small_operations import QUICK
with Workspace.open(Path({str(file)!r}), {QUICK!r}) as workspace:
    workspace.do(act.add_engineer, name="Jana")
print("sqlite_utils" in sys.modules)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


def test_only_one_module_imports_the_engine():
    importing = {
        file.name
        for file in WORKSPACE_CODE.glob("*.py")
        if any(line.startswith(("import sql", "from sql")) for line in file.read_text(encoding="utf-8").splitlines())
    }
    assert importing == {"engine.py"}


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("foreign_keys", 1),
        ("recursive_triggers", 1),
        ("secure_delete", 1),
        ("temp_store", 2),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("synchronous", 2),
        ("locking_mode", "exclusive"),
        ("cipher_log_level", "NONE"),
        ("kdf_iter", "256000"),
    ],
)
def test_the_pragmas_that_keep_data_safe_are_set(workspace: Workspace, pragma: str, value: object):
    assert workspace.database.execute(f"PRAGMA {pragma}").fetchone() == (value,)


def test_reading_changes_no_byte_and_writing_uses_a_log(path: Path):
    before = path.read_bytes()
    with Workspace.open(path, act.QUICK) as workspace:
        assert workspace.query("SELECT * FROM engineer") == []
        assert workspace.undo_label() is None
    assert path.read_bytes() == before
    with Workspace.open(path, act.QUICK) as workspace:
        workspace.do(act.add_engineer, name="Ines Duarte")
        workspace.do(act.add_engineer, name="Tomas Novak")
        assert workspace.database.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert path.read_bytes() != before


def test_a_failing_first_operation_changes_no_byte(path: Path):
    before = path.read_bytes()
    with Workspace.open(path, act.QUICK) as workspace:
        [pages] = workspace.database.execute("PRAGMA page_count").fetchone()
        workspace.database.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(UnusableFile, match="The disk is full"):
            workspace.do(act.add_many, engineers=5000)
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == ["team.plumbline"]


def test_an_open_workspace_uses_no_shared_memory_and_closes_to_a_file(path: Path):
    with Workspace.open(path, act.QUICK) as workspace:
        workspace.do(act.add_engineer, name="Ines Duarte")
        workspace.do(act.add_engineer, name="Tomas Novak")
        assert {file.name for file in path.parent.iterdir()} == {
            "team.plumbline",
            "team.plumbline-wal",
            ".team.plumbline.open",
            ".team.plumbline.lock",
        }
    assert [file.name for file in path.parent.iterdir()] == ["team.plumbline"]
    database = connection.connect(path, act.QUICK)
    assert database.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    database.conn.close()


def test_closing_is_idempotent(path: Path):
    workspace = Workspace.open(path, act.QUICK)
    workspace.close()
    workspace.close()
    Workspace.open(path, act.QUICK).close()


@pytest.mark.skipif(sys.platform == "win32", reason="no permission bits")
def test_every_file_is_readable_by_its_owner_only(tmp_path: Path):
    before = os.umask(0)
    try:
        path = tmp_path / "new.plumbline"
        with Workspace.create(path, act.QUICK) as workspace:
            workspace.do(act.add_engineer, name="Ines Duarte")
            saved = backup(workspace)
            assert len(list(tmp_path.iterdir())) == 5
            assert {stat.S_IMODE(file.stat().st_mode) for file in tmp_path.iterdir()} == {0o600}
        restore(saved, path, act.QUICK)
        assert {stat.S_IMODE(file.stat().st_mode) for file in tmp_path.iterdir()} == {0o600}
    finally:
        os.umask(before)


@pytest.mark.long
def test_nothing_of_the_content_can_be_read_from_the_disk(tmp_path: Path):
    word = b"Quetzalcoatl"
    path = tmp_path / "new.plumbline"
    text = word.decode()
    with Workspace.create(path, f"pass {text}", actor=text) as workspace:
        engineer = workspace.do(act.add_engineer, name=text).result
        note = workspace.do(act.write_note, engineer=engineer, text=f"{text} green", competencies=(text,)).result
        workspace.do(act.set_setting, key=text, value=text)
        workspace.do(act.delete_note, note=note)
        backup(workspace)
        while_open = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    after = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert len(while_open) > len(after) > 100_000
    for form in (word, word.lower(), text.encode("utf-16-le")):
        assert form not in while_open
        assert form not in after


def test_a_full_disk_gives_a_message_and_loses_no_saved_data(workspace: Workspace):
    workspace.do(act.add_engineer, name="Ines Duarte")
    before = act.content(workspace)
    [pages] = workspace.database.execute("PRAGMA page_count").fetchone()
    workspace.database.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(UnusableFile, match="The disk is full"):
        workspace.do(act.add_many, engineers=500)
    assert act.content(workspace) == before
    workspace.database.execute("PRAGMA max_page_count = 1000000")
    workspace.do(act.add_many, engineers=5)
