"""Speed of the window, each figure next to its limit: `uv run benchmarks/window.py`.

Machines differ, so every time is also printed as a multiple of one bare start of Python in the same run.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # or every start would compile every module again
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.batch_export import batch_export
from benchmarks.many_engineers import many_engineers
from benchmarks.painted import Painted, until_painted
from models.operations.review_status import return_to_draft
from models.sample.make import make_sample
from models.workspace.workspace import Workspace
from ui.framework.location import Location
from ui.framework.preferences import Preferences
from ui.framework.theme_controller import theme_controller
from ui.pages import ENTRIES
from ui.window.app import make_application
from ui.window.main_window import MainWindow

KEY = "x'" + "5a" * 32 + "'"  # a raw key: the time of deriving one from a passphrase is not the window's
REPEATS = 40
ENGINEERS = 10_000

FIRST_PAINT = """
import os, sys, time
start = float(sys.argv[3])
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QSettings
QSettings.setDefaultFormat(QSettings.Format.IniFormat)
QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, sys.argv[4])
from ui.window.app import make_application
from ui.window.main_window import MainWindow
from ui.framework.preferences import Preferences
from models.workspace.workspace import Workspace
application = make_application(["bench"])
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched is window.shell:
            print(time.time() - start)
            sys.stdout.flush()
            os._exit(0)
        return False
window = MainWindow(Preferences())
window.open_workspace(Workspace.open(Path(sys.argv[1]), sys.argv[2]))
watch = Watch()
window.shell.installEventFilter(watch)
window.show()
application.exec()
"""


def main() -> None:
    """Measure and print everything."""
    bare = min(seconds_of(lambda: subprocess.run([sys.executable, "-c", "pass"], check=True)) for _ in range(5))
    print(f"bare start of Python: {bare:.3f} s = 1\n")
    print(f"{'what':60} {'seconds':>8} {'allowed':>8} {'x bare':>8}")

    def print_row(what: str, seconds: float, allowed: float) -> None:
        mark = "" if seconds <= allowed else "  over"
        print(f"{what:60} {seconds:8.3f} {allowed:8.3f} {seconds / bare:8.1f}{mark}")

    with tempfile.TemporaryDirectory() as folder:
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        path = Path(folder) / "team.plumbline"
        make_sample(path, KEY).close()
        print_row("start of the process to the first painted page", first_paint(path, folder), 0.5)
        application = make_application(["bench"])
        window = MainWindow(Preferences())
        window.open_workspace(Workspace.open(path, KEY))
        window.show()
        slowest, page = page_switch(application, window)
        print_row(f"page switch, the slowest ({page})", slowest, 0.05)
        print_row("key 1 to 5 to repaint, 95th percentile", key_to_repaint(application, window), 0.016)
        for what, seconds in theme_changes(application, window).items():
            print_row(f"{what}, all pages visited, until painted", seconds, 0.15)
        for what, gap in batch_export(window, Path(folder) / "cycle").items():
            print_row(f"beat of the window in a batch export, {what}", gap, 0.033)
        window.close()
        for kind, medians in many_engineers(application, Path(folder) / "many.plumbline", KEY, ENGINEERS).items():
            slowest = max(medians, key=lambda what: medians[what])  # type: ignore[assignment]
            print_row(f"{kind} {ENGINEERS:,} engineers, the slowest ({slowest})", medians[slowest], 0.1)  # type: ignore[index]


def first_paint(path: Path, folder: str) -> float:
    """The best of a few warm starts, key derivation left out."""
    found = []
    for _ in range(6):
        arguments = [sys.executable, "-c", FIRST_PAINT, str(path), KEY, str(time.time()), folder]
        done = subprocess.run(
            arguments, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True, env={**os.environ, "PYTHONPATH": "."}
        )
        found.append(float(done.stdout.split()[-1]))
    return statistics.median(found[1:])


def page_switch(application: QApplication, window: MainWindow) -> tuple[float, str]:
    """From one page to another that was seen before, painted: the slowest page's median."""
    assert window.shell is not None
    found: dict[str, list[float]] = {}
    places = [Location(entry.key, 0 if entry.icon else 1) for entry in ENTRIES]
    for _ in range(6):
        for place in places:
            start = time.perf_counter()
            window.shell.navigate(place)
            window.shell.repaint()
            application.processEvents()
            found.setdefault(place.page, []).append(time.perf_counter() - start)
    medians = {page: statistics.median(times[1:]) for page, times in found.items()}
    slowest = max(medians, key=lambda page: medians[page])
    return medians[slowest], slowest


def theme_changes(application: QApplication, window: MainWindow) -> dict[str, float]:
    """Another scheme, another zoom and meeting mode, each on a session that is shown, after every page was visited."""
    assert window.shell is not None
    window.shell.navigate(Location("session", 1))
    changes: dict[str, tuple[Callable[[], object], Callable[[], object]]] = {
        "another scheme": (theme_controller.toggle_scheme, theme_controller.toggle_scheme),
        "another zoom": (partial(theme_controller.set_zoom, 110), partial(theme_controller.set_zoom, 100)),
        "meeting mode": (
            partial(theme_controller.set_meeting_mode, True),
            partial(theme_controller.set_meeting_mode, False),
        ),
    }
    medians = {}
    for what, causes in changes.items():
        times = []
        for cause in causes * 4:
            QTest.qWait(50)
            times.append(until_painted(application, window.shell.page(), cause))
        medians[what] = statistics.median(times)
    return medians


def key_to_repaint(application: QApplication, window: MainWindow) -> float:
    """Pressing a digit in the editor until the outline has been painted with it."""
    from ui.pages.review.outline import Outline

    assert window.shell is not None
    assert window.controller is not None
    workspace = window.controller.workspace
    [row] = workspace.query("SELECT id, state FROM review WHERE state IN ('draft', 'submitted') ORDER BY state LIMIT 1")
    if row["state"] == "submitted":
        window.controller.do(return_to_draft, review=row["id"])
    window.shell.navigate(Location("review", row["id"], "COD-4"))
    window.activateWindow()
    QTest.qWait(100)
    outline = window.findChild(Outline)
    painted = Painted()
    outline.viewport().installEventFilter(painted)
    times = []
    for press in range(REPEATS):
        start = time.perf_counter()
        QTest.keyClick(outline, Qt.Key(Qt.Key.Key_1.value + press % 5))
        while painted.at < start:
            application.processEvents()
        times.append(painted.at - start)
    return sorted(times)[int(0.95 * REPEATS) - 1]


def seconds_of(work: Callable[[], object]) -> float:
    """Seconds of one run."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
