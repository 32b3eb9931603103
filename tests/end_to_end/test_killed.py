"""A window that is killed while text is typed: at most half a second of typing is lost."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from models.domain.drafts import DraftKey
from models.queries.drafts import draft
from models.sample.make import make_sample
from models.views.session import private_lines, session_view
from models.workspace.integrity_check import check
from models.workspace.workspace import Workspace
from tests.models.workspace.small_operations import QUICK
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
from models.workspace import raw_keys
from models.workspace.workspace import Workspace
from ui.window.app import make_application
from ui.window.main_window import MainWindow
from ui.framework.location import Location
from ui.framework.preferences import Preferences
from ui.widgets.text import AutosaveTextEdit
raw_keys.allow()
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
later = QTimer(window, timerType=Qt.TimerType.PreciseTimer, singleShot=True, interval=500)
later.timeout.connect(lambda: print("half a second later", flush=True))
later.start()
application.exec()
"""


@pytest.mark.long
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
