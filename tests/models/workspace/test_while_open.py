"""Check and change of passphrase of an open workspace."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from models.support.errors import UnusableFile
from models.workspace.backup import backup
from models.workspace.change_passphrase import change_passphrase_of
from models.workspace.clock import Source
from models.workspace.integrity_check import check, check_open
from models.workspace.workspace import Workspace
from tests.models.workspace import small_operations as act
from tests.models.workspace.test_lock import opened_by_another_process

NEW = "x'" + "b2" * 32 + "'"


def test_the_passphrase_of_an_open_workspace_can_be_changed(path: Path):
    with Workspace.open(path, act.QUICK) as workspace:
        workspace.do(act.add_engineer, name="Ines Duarte")
        kept = change_passphrase_of(workspace, act.QUICK, NEW)
        assert "is already open" in opened_by_another_process(path)
        workspace.do(act.add_engineer, name="Tomasz Nowak")
    assert check(path, NEW) == ()
    with Workspace.open(path, NEW) as workspace:
        assert len(workspace.query("SELECT id FROM engineer")) == 2
    with pytest.raises(UnusableFile, match="passphrase is wrong"):
        Workspace.open(path, act.QUICK)
    with Workspace.open(kept, act.QUICK) as before:
        assert len(before.query("SELECT id FROM engineer")) == 1


@pytest.mark.parametrize(("old", "new"), [(NEW, act.QUICK), (act.QUICK, ""), ("", NEW)])
def test_a_wrong_or_invalid_passphrase_changes_nothing(path: Path, old: str, new: str):
    with Workspace.open(path, act.QUICK) as workspace:
        with pytest.raises(UnusableFile):
            change_passphrase_of(workspace, old, new)
        workspace.do(act.add_engineer, name="Ines Duarte")
    assert [item.name for item in path.parent.iterdir()] == [path.name]
    Workspace.open(path, act.QUICK).close()


def test_an_open_workspace_can_be_checked_and_then_written(path: Path):
    with Workspace.open(path, act.QUICK) as workspace:
        workspace.do(act.add_engineer, name="Ines Duarte")
        assert check_open(workspace) == ()
        workspace.do(act.add_engineer, name="Tomasz Nowak")
        workspace.undo()
        assert check_open(workspace) == ()


class SetClock(Source):
    """The system's source with a clock that is set to a year."""

    year = 2026

    def now(self) -> datetime:
        return datetime(self.year, 3, 1, tzinfo=UTC)


def test_a_wrong_clock_loses_nothing(tmp_path: Path):
    path, clock = tmp_path / "team.plumbline", SetClock()
    years = (2026, 1999, 1960, 9999, 2026)
    with Workspace.create(path, act.QUICK, source=clock) as workspace:
        for clock.year in years:
            workspace.do(act.add_engineer, name=f"Added in {clock.year}")
            workspace.undo()
            workspace.redo()
            backup(workspace, now=clock.now())
    assert check(path, act.QUICK) == ()
    with Workspace.open(path, act.QUICK) as workspace:
        names = [row["name"] for row in workspace.query("SELECT name FROM engineer ORDER BY id")]
        assert names == [f"Added in {year}" for year in years]
        for _ in years:
            workspace.undo()
        assert workspace.query("SELECT name FROM engineer") == []
