"""Damaged bytes in a workspace or its log: an error or an earlier state, never a wrong value; and no alarm without damage."""

import errno
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from models.support.errors import UnusableFile
from models.workspace.atomic_files import beside
from models.workspace.integrity_check import check, check_open
from models.workspace.workspace import Workspace
from tests.models.workspace import small_operations as act
from tests.models.workspace.faulty_disk import watched
from tests.models.workspace.watched_disk import Disk, DiskCall, Kind, observed

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


@pytest.mark.long
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


@pytest.mark.long
def test_a_changed_or_missing_byte_never_gives_a_wrong_value(team: Path):
    with Workspace.open(team, act.QUICK) as workspace:
        expected = act.content(workspace)
    content = team.read_bytes()
    refused = 0
    for place in range(0, len(content), len(content) // 23):
        for damaged in (content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :], content[:place]):
            team.write_bytes(damaged)
            try:
                with Workspace.open(team, act.QUICK) as workspace:
                    assert act.content(workspace) == expected
            except UnusableFile:
                refused += 1
    assert refused > 23, "a shorter file is never opened, and a changed byte rarely concerns nothing that is read"


def test_damage_behind_an_open_workspace_is_reported(team: Path):
    with Workspace.open(team, act.QUICK) as workspace:
        assert check_open(workspace) == ()
        [root] = workspace.database.execute("SELECT rootpage FROM sqlite_master WHERE name = 'engineer'").fetchone()
        change_bit(team, (root - 1) * PAGE + 100)
        assert check_open(workspace) != ()


@pytest.fixture
def crashed(team: Path) -> tuple[bytes, bytes]:
    """The file and its log as a kill after four operations leaves them; the file itself was closed after a fifth."""
    with Workspace.open(team, act.QUICK) as workspace:
        for number in range(4):
            workspace.do(act.add_engineer, name=f"Engineer {number}")
        content = team.read_bytes(), beside(team, "-wal").read_bytes()
        workspace.do(act.add_engineer, name="Saved later")
    return content


def names(path: Path) -> list[str]:
    with Workspace.open(path, act.QUICK) as workspace:
        return [row["name"] for row in workspace.query("SELECT name FROM engineer ORDER BY id")]


@pytest.mark.long
def test_a_changed_byte_in_the_log_never_gives_a_wrong_value(team: Path, crashed: tuple[bytes, bytes]):
    content, log = crashed
    saved = [*NAMES, *(f"Engineer {number}" for number in range(4))]
    for place in range(50, len(log), len(log) // 12):
        team.write_bytes(content)
        beside(team, "-wal").write_bytes(log)
        change_bit(beside(team, "-wal"), place)
        result = names(team)
        assert result == saved[: len(result)]
        assert check(team, act.QUICK) == ()


@pytest.mark.parametrize("passphrase", [act.QUICK, act.QUICK.replace("5a", "5b")])
def test_a_log_of_an_earlier_session_is_refused_and_nothing_is_changed(
    team: Path, crashed: tuple[bytes, bytes], listing: Callable[[], dict[str, bytes]], passphrase: str
):
    beside(team, "-wal").write_bytes(crashed[1])
    before = listing()
    for refused in (lambda: check(team, passphrase), lambda: Workspace.open(team, passphrase)):
        with pytest.raises(UnusableFile, match=r"latest session.*Nothing was changed|passphrase is wrong"):
            refused()
        assert listing() == before
    beside(team, "-wal").unlink()
    assert names(team)[-1] == "Saved later"


def test_a_log_of_the_same_pages_in_an_earlier_state_is_refused(team: Path):
    logs = []
    for name in ("Ines Reis", "Ines Roth"):
        with Workspace.open(team, act.QUICK) as workspace:
            workspace.do(act.rename_engineer, engineer=1, name="Ines")
            workspace.do(act.rename_engineer, engineer=1, name=name)
            logs.append(beside(team, "-wal").read_bytes())
    beside(team, "-wal").write_bytes(logs[0])
    with pytest.raises(UnusableFile, match=r"would undo newer work\. Nothing was changed\. Move it to another folder"):
        Workspace.open(team, act.QUICK)
    beside(team, "-wal").unlink()
    assert names(team)[0] == "Ines Roth"


def test_a_log_of_another_workspace_is_refused(team: Path, crashed: tuple[bytes, bytes], tmp_path: Path):
    other = act.QUICK.replace("5a", "77")
    with Workspace.create(tmp_path / "other.plumbline", other) as workspace:
        for number in range(3):
            workspace.do(act.add_engineer, name=f"Stranger {number}")
        log = (tmp_path / "other.plumbline-wal").read_bytes()
    beside(team, "-wal").write_bytes(log)
    with pytest.raises(UnusableFile, match="would undo newer work"):
        Workspace.open(team, act.QUICK)
    beside(team, "-wal").unlink()
    assert names(team)[-1] == "Saved later"


class JournalThief(Disk):
    """Keeps a copy of the rollback journal, taken when the file itself is first written."""

    journal = b""

    def error_of(self, call: DiskCall) -> int:
        journal = beside(Path(call.path), "-journal")
        if call.kind is Kind.WRITE and not self.journal and journal.exists():
            self.journal = journal.read_bytes()
        return 0


@pytest.mark.parametrize("passphrase", [act.QUICK, act.QUICK.replace("5a", "5b")])
def test_a_journal_of_an_earlier_session_is_refused_and_nothing_is_changed(
    team: Path, listing: Callable[[], dict[str, bytes]], passphrase: str
):
    disk = JournalThief(team.parent)
    with observed(disk), Workspace.open(team, act.QUICK) as workspace:
        workspace.do(act.rename_engineer, engineer=1, name="Ines")
    for name in ("Ines Reis", "Ines Roth"):
        with Workspace.open(team, act.QUICK) as workspace:
            workspace.do(act.rename_engineer, engineer=1, name=name)
    beside(team, "-journal").write_bytes(disk.journal)
    before = listing()
    with pytest.raises(UnusableFile, match=r"latest session.*Nothing was changed|passphrase is wrong"):
        Workspace.open(team, passphrase)
    assert listing() == before
    beside(team, "-journal").unlink()
    assert names(team)[0] == "Ines Roth"


@pytest.mark.parametrize(("free", "advice"), [(50_000, "Free some space"), (10**9, "Check that the disk is connected")])
def test_a_failed_write_on_a_full_disk_is_explained_by_that(
    team: Path, monkeypatch: pytest.MonkeyPatch, free: int, advice: str
):
    monkeypatch.setattr("shutil.disk_usage", lambda _: SimpleNamespace(free=free))
    with watched(team.parent) as disk, Workspace.open(team, act.QUICK) as workspace:
        disk.fail(2, errno.EIO, for_good=True)  # the first call creates the journal
        with pytest.raises(UnusableFile, match=advice):
            workspace.do(act.add_engineer, name="Not saved")
        disk.heal()
    assert names(team) == list(NAMES)
