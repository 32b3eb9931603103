"""Wiping what deleted content leaves in the file: where the disk fails, the step is reported as done and wiped later."""

import errno
import shutil
from pathlib import Path

import pytest

from models.support.errors import UnusableFile
from models.workspace import remains
from models.workspace.integrity_check import check
from models.workspace.operation import operation
from models.workspace.transaction import Transaction
from models.workspace.wiping import NOT_WIPED, do_and_wipe
from models.workspace.workspace import Workspace
from tests.models.workspace import small_operations as act
from tests.models.workspace.faulty_disk import watched

LEFT, REFUSED = 3, "refused"


@operation("test.erase", "Erase most engineers")
def erase_most(tx: Transaction) -> None:
    for row in tx.query("SELECT id FROM engineer WHERE id > :left", left=LEFT):
        tx.delete("engineer", row["id"])


@pytest.fixture
def many(path: Path) -> Path:
    with Workspace.open(path, act.QUICK) as workspace:
        workspace.do(act.add_many, engineers=200)
    return path


def engineers(workspace: Workspace) -> int:
    return int(workspace.query("SELECT count(*) AS found FROM engineer")[0]["found"])


def free_pages(workspace: Workspace) -> int:
    return int(workspace.database.execute("PRAGMA freelist_count").fetchone()[0])


def test_a_wiped_file_has_no_free_page_and_no_mark(many: Path) -> None:
    with Workspace.open(many, act.QUICK) as workspace:
        assert do_and_wipe(workspace, erase_most).result is None
        assert free_pages(workspace) == 0
        assert not remains.is_marked(workspace.database)
    assert check(many, act.QUICK) == ()


def test_a_wiped_file_is_rewritten_without_gaps(many: Path) -> None:
    """Half-empty pages may keep what stood on them; free ones are not the only place."""

    def pages(workspace: Workspace) -> int:
        return int(workspace.database.execute("PRAGMA page_count").fetchone()[0])

    saved = many.read_bytes()
    with Workspace.open(many, act.QUICK) as workspace:
        workspace.do(erase_most)
        with_gaps = pages(workspace)
    many.write_bytes(saved)
    with Workspace.open(many, act.QUICK) as workspace:
        do_and_wipe(workspace, erase_most)
        assert pages(workspace) < with_gaps


@pytest.mark.parametrize("is_first", [True, False])
def test_no_log_beside_the_open_file_has_what_was_erased(many: Path, *, is_first: bool) -> None:
    """In the first operation of a session, that is the rollback journal, which SQLite keeps until the file is closed."""
    with Workspace.open(many, act.QUICK) as workspace:
        if not is_first:
            workspace.do(act.add_engineer, name="Ines Duarte")
        do_and_wipe(workspace, erase_most)
        logs = {file.name: file.stat().st_size for file in many.parent.glob(f"{many.name}-*")}
        assert set(logs.values()) <= {0}, logs
    assert check(many, act.QUICK) == ()


@pytest.mark.long
def test_on_a_full_disk_the_step_is_done_and_the_next_opening_wipes(many: Path, tmp_path: Path) -> None:
    saved = many.read_bytes()
    with watched(tmp_path) as disk:
        with Workspace.open(many, act.QUICK) as workspace:
            disk.calls = 0
            do_and_wipe(workspace, erase_most)
            calls = disk.calls
        results: set[object] = set()
        for failing in range(1, calls + 1, calls // 12):
            many.write_bytes(saved)
            workspace = Workspace.open(many, act.QUICK)
            disk.fail(failing, errno.ENOSPC, for_good=True)
            try:
                result: object = do_and_wipe(workspace, erase_most).result
            except UnusableFile:
                result = REFUSED
            results.add(result)
            workspace.close()
            disk.heal()
            with Workspace.open(many, act.QUICK) as again:
                assert engineers(again) == (200 if result is REFUSED else LEFT)
                assert not remains.is_marked(again.database)
                if result is not REFUSED:
                    assert free_pages(again) == 0
            assert check(many, act.QUICK) == ()
    assert {NOT_WIPED, REFUSED} <= results


def test_a_crash_before_the_file_is_rewritten_is_noticed_at_the_next_opening(many: Path, tmp_path: Path) -> None:
    crashed = tmp_path / "crashed.plumbline"
    with Workspace.open(many, act.QUICK) as workspace:
        workspace.do(erase_most.followed_by(Transaction.mark_remains))
        workspace.checkpoint()
        shutil.copyfile(many, crashed)
    with Workspace.open(crashed, act.QUICK) as again:
        assert (engineers(again), free_pages(again)) == (LEFT, 0)
        assert not remains.is_marked(again.database)
