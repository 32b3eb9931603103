"""Damaged bytes in a workspace or its log: an error or an earlier state, never a wrong value; and no alarm without damage."""

from pathlib import Path

import pytest

from models.support.errors import UnusableFile
from models.workspace.integrity_check import check, check_open
from models.workspace.workspace import Workspace
from tests.models.workspace import small_operations as act

PAGE = 4096
NAMES = ("Ines Duarte", "Tomasz Nowak")


@pytest.fixture
def team(path: Path) -> Path:
    """Two engineers, and free pages where a long note was."""
    with Workspace.open(path, act.QUICK) as workspace:
        for name in NAMES:
            engineer = workspace.do(act.add_engineer, name=name).result
        note = workspace.do(act.write_note, engineer=engineer, text="seen " * 5000).result
        workspace.do(act.delete_note, note=note)
    return path


def change_bit(path: Path, place: int) -> None:
    """Change one bit, in place, so that an open file sees it."""
    with path.open("r+b") as file:
        file.seek(place)
        [byte] = file.read(1)
        file.seek(place)
        file.write(bytes([byte ^ 1]))


def problems(path: Path) -> tuple[str, ...]:
    """What a check finds; a file that does not open is one problem."""
    try:
        return check(path, act.QUICK)
    except UnusableFile as error:
        return (str(error),)


def unreported_pages(path: Path) -> set[int]:
    """Which of the last pages, some of them free, and of some others may be damaged without a report."""
    pages, found = path.stat().st_size // PAGE, set()
    for page in {*range(pages - 5, pages + 1), *range(2, pages, 15)}:
        change_bit(path, (page - 1) * PAGE + 100)
        if not problems(path):
            found.add(page)
        change_bit(path, (page - 1) * PAGE + 100)
    return found


def test_a_damaged_page_is_reported_unless_it_is_free(team: Path):
    with Workspace.open(team, act.QUICK) as workspace:
        [free] = workspace.database.execute("PRAGMA freelist_count").fetchone()
    unreported = unreported_pages(team)
    assert 0 < len(unreported) < free, "the list of free pages is a page itself, and is read"
    for page in unreported:
        change_bit(team, (page - 1) * PAGE + 100)
    with Workspace.open(team, act.QUICK) as workspace:
        workspace.do(act.write_note, engineer=1, text="said " * 20_000)
        assert check_open(workspace) == ()
    assert check(team, act.QUICK) == ()


def test_damage_behind_an_open_workspace_is_reported(team: Path):
    with Workspace.open(team, act.QUICK) as workspace:
        assert check_open(workspace) == ()
        [root] = workspace.database.execute("SELECT rootpage FROM sqlite_master WHERE name = 'engineer'").fetchone()
        change_bit(team, (root - 1) * PAGE + 100)
        assert check_open(workspace) != ()
