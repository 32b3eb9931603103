"""The process is killed while somebody types: what was typed half a second before is on the disk, and the file is sound."""

import os
import subprocess
import sys
from pathlib import Path

from models.drafts import DraftKey
from models.queries.drafts import draft
from models.queries.session_view import private_lines, session_view
from models.sample.make import make_sample
from models.workspace.check import check
from models.workspace.workspace import Workspace
from tests.models.workspace.small_actions import QUICK

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
from ui.app import make_application
from ui.main_window import MainWindow
from ui.place import Place
from ui.preferences import Preferences
from ui.widgets.text import KEPT_AFTER, KeptText
application = make_application(sys.argv[:1])
preferences = Preferences()
preferences.language = "en"
window = MainWindow(preferences)
window.open_workspace(Workspace.open(Path(sys.argv[1]), {QUICK!r}), Place("session", 1))
window.show()
for name, words in {TYPED!r}.items():
    [field] = [one for one in window.findChildren(KeptText) if one.accessibleName() == name]
    field.selectAll()
    QTest.keyClicks(field, words)
later = QTimer(window, timerType=Qt.TimerType.PreciseTimer, singleShot=True, interval=KEPT_AFTER)
later.timeout.connect(lambda: print("half a second later", flush=True))
later.start()
application.exec()
"""


def test_a_killed_process_costs_half_a_second_of_typing(tmp_path: Path) -> None:
    path = tmp_path / "team.plumbline"
    make_sample(path, QUICK, engineers=1, cycles=1).close()
    process = subprocess.Popen(
        [sys.executable, "-c", TYPE, str(path), str(tmp_path / "settings")],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        assert process.stdout is not None
        said = process.stdout.readline()
        process.kill()
    assert said == "half a second later\n"
    with Workspace.open(path, QUICK) as workspace:
        view = session_view(workspace, 1)
        stored = [line.text for line in (*view.shared, *private_lines(workspace, 1))]
        assert view.session.goal == TYPED["Goal"]
        for field, name in (("shared", "New shared line"), ("private", "New private line"), ("action", "New action")):
            assert draft(workspace, DraftKey("session:1", field)) == TYPED[name]
            assert TYPED[name] not in stored
    assert check(path, QUICK) == ()
