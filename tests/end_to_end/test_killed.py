"""Killed processes, while typing or while a file is created, restored or re-encrypted: nothing saved is lost."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from models.domain.drafts import DraftKey
from models.queries.drafts import draft
from models.sample.make import make_sample
from models.support.errors import UnusableFile
from models.views.session import private_lines, session_view
from models.workspace.backup import backup
from models.workspace.integrity_check import check
from models.workspace.workspace import Workspace
from tests.models.workspace.small_operations import QUICK, add_engineer
from tests.sample_day import SAMPLE_DAY

ROOT = Path(__file__).parents[2]
TYPED = {
    "Goal": "Choose one",
    "New shared line": "We agreed that",
    "New private line": "Tired, and",
    "New action": "Write",
}

TYPE = f"""
import sys
from pathlib import Path
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtTest import QTest
QSettings.setDefaultFormat(QSettings.Format.IniFormat)
QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, sys.argv[2])
from models.workspace.workspace import Workspace
from ui.window.app import make_application
from ui.window.main_window import MainWindow
from ui.framework.location import Location
from ui.framework.preferences import Preferences
from ui.widgets.text import KEPT_AFTER, AutosaveTextEdit
application = make_application(sys.argv[:1])
preferences = Preferences()
preferences.language = "en"
window = MainWindow(preferences)
window.open_workspace(Workspace.open(Path(sys.argv[1]), {QUICK!r}), Location("session", 1))
window.show()
for name, words in {TYPED!r}.items():
    [field] = [item for item in window.findChildren(AutosaveTextEdit) if item.accessibleName() == name]
    field.selectAll()
    QTest.keyClicks(field, words)
later = QTimer(window, timerType=Qt.TimerType.PreciseTimer, singleShot=True, interval=KEPT_AFTER)
later.timeout.connect(lambda: print("half a second later", flush=True))
later.start()
application.exec()
"""


def test_a_killed_process_loses_at_most_half_a_second_of_typing(tmp_path: Path) -> None:
    path = tmp_path / "team.plumbline"
    make_sample(path, QUICK, engineers=1, cycles=2, today=SAMPLE_DAY).close()
    process = subprocess.Popen(
        [sys.executable, "-c", TYPE, str(path), str(tmp_path / "settings")],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        assert process.stdout is not None
        result = process.stdout.readline()
        process.kill()
    assert result == "half a second later\n"
    with Workspace.open(path, QUICK) as workspace:
        view = session_view(workspace, 1)
        stored = [line.text for line in (*view.shared, *private_lines(workspace, 1))]
        assert view.session.goal == TYPED["Goal"]
        for field, name in (("shared", "New shared line"), ("private", "New private line"), ("action", "New action")):
            assert draft(workspace, DraftKey("session:1", field)) == TYPED[name]
            assert TYPED[name] not in stored
    assert check(path, QUICK) == ()


NEW = "x'" + "b2" * 32 + "'"
AT_WORK = f"""
import sys
from pathlib import Path
from models.workspace.backup import restore
from models.workspace.change_passphrase import change_passphrase
from models.workspace.workspace import Workspace
from tests.models.workspace.faulty_disk import watched
path = Path(sys.argv[1])
with watched(path.parent) as disk:
    disk.kill(int(sys.argv[3]))
    match sys.argv[2]:
        case "create":
            Workspace.create(path, {QUICK!r}).close()
        case "restore":
            restore(path.with_name("saved"), path, {QUICK!r})
        case "passphrase":
            change_passphrase(path, {QUICK!r}, {NEW!r})
print(disk.calls)
"""


def calls_made(path: Path, what: str, killed_at: int = 0) -> int:
    """How many calls of the disk it took, in a process of its own; 0 if that was killed."""
    done = subprocess.run(
        [sys.executable, "-c", AT_WORK, str(path), what, str(killed_at)], cwd=ROOT, capture_output=True, text=True
    )
    assert done.stderr == ""
    return int(done.stdout or 0)


def killed_runs(path: Path, what: str, before: dict[str, bytes]) -> Iterator[int]:
    """Lets it be killed at one call after the other, in the middle and where it ends; each time from the same files."""

    def set_out() -> None:
        for file in path.parent.iterdir():
            file.unlink()
        for name, content in before.items():
            (path.parent / name).write_bytes(content)

    set_out()
    calls = calls_made(path, what)
    for number in (calls // 2, *range(calls - 12, calls + 1, 3)):
        set_out()
        assert calls_made(path, what, number) == 0
        yield number


def team(path: Path, *names: str, passphrase: str = QUICK) -> bytes:
    with Workspace.create(path, passphrase) as workspace:
        for name in names:
            workspace.do(add_engineer, name=name)
    return path.read_bytes()


def names_in(path: Path, *passphrases: str) -> tuple[str, set[str]]:
    """The one passphrase that opens the file, and the names in it; the file is sound and nothing half-made is beside it."""
    opening = []
    for passphrase in passphrases:
        try:
            with Workspace.open(path, passphrase) as workspace:
                opening.append((passphrase, {row["name"] for row in workspace.query("SELECT name FROM engineer")}))
        except UnusableFile:
            continue
    [(passphrase, names)] = opening
    assert check(path, passphrase) == ()
    assert [
        file.name for file in path.parent.iterdir() if file.suffix not in (".plumbline", ".plumbline-backup", "")
    ] == []
    return passphrase, names


def test_after_a_kill_during_rekeying_the_old_or_new_passphrase_opens(tmp_path: Path) -> None:
    path = tmp_path / "team.plumbline"
    before = {path.name: team(path, "Ines Duarte", "Tomasz Nowak")}
    found = set()
    for _ in killed_runs(path, "passphrase", before):
        passphrase, names = names_in(path, QUICK, NEW)
        assert names == {"Ines Duarte", "Tomasz Nowak"}
        for kept in tmp_path.glob("*.plumbline-backup"):
            assert names_in(kept, QUICK)[1] == names
        found.add(passphrase)
    assert found == {QUICK, NEW}


def test_a_kill_during_restore_leaves_the_old_or_the_restored_file(tmp_path: Path) -> None:
    path = tmp_path / "team.plumbline"
    team(path, "Ines Duarte")
    with Workspace.open(path, QUICK) as workspace:
        saved = backup(workspace).read_bytes()
        workspace.do(add_engineer, name="Written after the backup")
    found = []
    for _ in killed_runs(path, "restore", {path.name: path.read_bytes(), "saved": saved}):
        _, names = names_in(path, QUICK)
        kept = [names_in(file, QUICK)[1] for file in tmp_path.glob("*before-restore*.plumbline")]
        assert {"Ines Duarte", "Written after the backup"} in (names, *kept)
        found.append(names)
    assert {"Ines Duarte"} in found
    assert {"Ines Duarte", "Written after the backup"} in found


def test_a_kill_during_creation_leaves_a_complete_workspace_or_none(tmp_path: Path) -> None:
    path = tmp_path / "team.plumbline"
    found = set()
    for _ in killed_runs(path, "create", {}):
        found.add(path.exists())
        if not path.exists():
            team(path)
        assert names_in(path, QUICK)[1] == set()
    assert found == {True, False}
