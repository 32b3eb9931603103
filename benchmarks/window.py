"""Speed of the window, each figure next to its limit: `uv run benchmarks/window.py`.

Machines differ, so every time is also printed as a multiple of something bare in the same run: the first paint of a PySide6
window without anything, started in turn with ours, or, for lists of many people, SQLCipher's own query without a window.
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
from benchmarks.people_import import people_import, workbook_reading
from models.operations.review_status import return_to_draft
from models.sample.make import make_sample
from models.workspace import raw_keys
from models.workspace.workspace import Workspace
from ui.framework.location import Location
from ui.framework.preferences import Preferences
from ui.framework.theme_controller import theme_controller
from ui.pages import ENTRIES
from ui.window.app import make_application
from ui.window.main_window import USUAL_SIZE, MainWindow

KEY = "x'" + "5a" * 32 + "'"  # a raw key: the time of deriving one from a passphrase is not the window's
raw_keys.allow()
REPEATS = 40
ENGINEERS = 10_000
"""In lists, and in the files that are imported."""
STARTS = 9
MAX_GAP = 0.033
"""Longest time without an answer that users do not notice, in seconds."""

BARE_PAINT = """
import os, sys, time
start = float(sys.argv[1])
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication(["bench"])
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched is window:
            print(time.time() - start)
            sys.stdout.flush()
            os._exit(0)
        return False
window = QMainWindow()
window.resize(1360, 880)
watch = Watch()
window.installEventFilter(watch)
window.show()
application.exec()
"""
FIRST_PAINT = """
import gc, os, sys, time
start = float(sys.argv[1])
import main
gc.disable()
from ui.window import display
display.load_qt()
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QSettings
QSettings.setDefaultFormat(QSettings.Format.IniFormat)
QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, sys.argv[4])
from ui.window.app import make_application
from ui.window.main_window import MainWindow
from ui.framework.preferences import Preferences
from models.workspace import raw_keys
from models.workspace.workspace import Workspace
raw_keys.allow()
application = make_application(["bench"])
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched is window.shell:
            print(time.time() - start)
            sys.stdout.flush()
            os._exit(0)
        return False
window = MainWindow(Preferences())
window.open_workspace(Workspace.open(Path(sys.argv[2]), sys.argv[3]))
watch = Watch()
window.shell.installEventFilter(watch)
window.show()
application.exec()
"""
MAX_RATIO = 3
"""Our first painted page, in first paints of a bare window."""
LISTED = "SELECT id, name, employee_id, level, team FROM engineer ORDER BY sort_key(name), id LIMIT 200"
"""What a list of engineers needs at least."""


def main() -> None:
    """Measure and print everything."""
    with tempfile.TemporaryDirectory() as folder:
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        path = Path(folder) / "team.plumbline"
        make_sample(path, KEY).close()
        bare, page = first_paints(path, folder)
        print(f"first paint of a bare PySide6 window: {bare:.3f} s = 1 window\n")
        print(f"{'what':78} {'seconds':>8} {'allowed':>8} {'x bare':>14}")
        print_row("start of the process to the first painted page", page, MAX_RATIO * bare, bare)
        measure_window(path, Path(folder), bare)
        measure_many(Path(folder))


def measure_window(path: Path, folder: Path, bare: float) -> None:
    """Print what the open window takes, beside the first paint of a bare one."""
    application = make_application(["bench"])
    window = MainWindow(Preferences())
    window.resize(*USUAL_SIZE)
    window.open_workspace(Workspace.open(path, KEY))
    window.show()
    slowest, page = page_switch(application, window)
    print_row(f"page switch, the slowest ({page})", slowest, 0.05, bare)
    listed, whole = key_to_repaint(application, window)
    print_row("key 1 to 5 until the list shows the rating, 95th percentile", listed, 0.016, bare)
    print_row("key 1 to 5 until the whole page shows it, 95th percentile", whole, MAX_GAP, bare)
    for what, seconds in theme_changes(application, window).items():
        print_row(f"{what}, all pages visited, until painted", seconds, 0.15, bare)
    for what, gap in batch_export(window, folder / "cycle").items():
        print_row(f"beat of the window in a batch export, {what}", gap, MAX_GAP, bare)
    for step, gaps in people_import(window, folder, ENGINEERS).items():
        for what in ("longest", "longest work of its thread"):
            print_row(f"beat of the window in {step}, {what}", gaps[what], MAX_GAP, bare)
    print_row("reading a workbook of 49,000 rows and 15 columns", workbook_reading(folder), 10, bare)
    window.close()


def measure_many(folder: Path) -> None:
    """Print what lists of many engineers take, beside SQLCipher's own query."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    path = folder / "many.plumbline"
    found = many_engineers(application, path, KEY, ENGINEERS)
    with Workspace.open(path, KEY) as workspace:
        query = statistics.median(
            seconds_of(lambda: workspace.database.conn.execute(LISTED).fetchall()) for _ in range(REPEATS)
        )
    for kind, medians in found.items():
        slowest = max(medians, key=lambda what: medians[what])
        text = f"{kind} {ENGINEERS:,} engineers, the slowest ({slowest})"
        print_row(text, medians[slowest], 0.1, query, "query")


def print_row(what: str, seconds: float, allowed: float, bare: float, unit: str = "window") -> None:
    """Print a time, its limit, and how many bare windows or queries it takes."""
    mark = "" if seconds <= allowed else "  over"
    print(f"{what:78} {seconds:8.3f} {allowed:8.3f} {seconds / bare:7.2f} {unit}{mark}", flush=True)


def first_paints(path: Path, folder: str) -> tuple[float, float]:
    """Medians of a bare window and of ours, started in turn; the first starts fill caches. Key derivation is left out."""
    pairs = [(started(BARE_PAINT), started(FIRST_PAINT, str(path), KEY, folder)) for _ in range(STARTS + 1)][1:]
    bare, ours = zip(*pairs, strict=True)
    return statistics.median(bare), statistics.median(ours)


def started(code: str, *arguments: str) -> float:
    """Seconds from the start of a process until its window is painted."""
    command = [sys.executable, "-c", code, str(time.time()), *arguments]
    environment = {**os.environ, "PYTHONPATH": "."}
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True, env=environment)
    return float(done.stdout.split()[-1])


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


def key_to_repaint(application: QApplication, window: MainWindow) -> tuple[float, float]:
    """Pressing a digit in the editor until the list of competencies is painted with it, and until all of the page is."""
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
    listed, whole = [], []
    for press in range(REPEATS):
        start = time.perf_counter()
        QTest.keyClick(outline, Qt.Key(Qt.Key.Key_1.value + press % 5))
        first = painted.at
        application.processEvents()
        listed.append((first if first > start else painted.at) - start)
        whole.append(time.perf_counter() - start)
    at = int(0.95 * REPEATS) - 1
    return sorted(listed)[at], sorted(whole)[at]


def seconds_of(work: Callable[[], object]) -> float:
    """Seconds of one run."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
