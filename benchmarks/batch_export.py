"""Responsiveness of the window during the export of a whole cycle."""

import statistics
import time
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer

from ui.framework.location import Location
from ui.pages.reports.batch_panel import BatchPanel, BatchRun  # type: ignore[attr-defined]
from ui.window.main_window import MainWindow

BEAT = 8
"""Milliseconds between two beats of a window that has nothing else to do."""


def batch_export(window: MainWindow, out: Path) -> dict[str, float]:
    """The gaps between two beats, from the order to export the newest cycle until its last document is recorded.

    An event loop waits and not QTest.qWait, which keeps Python's lock and would let the worker starve.
    """
    assert window.shell is not None
    window.shell.navigate(Location("reports", 0, "batch"))
    panel = window.findChild(BatchPanel)
    timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=BEAT)
    beats = [time.perf_counter()]
    timer.timeout.connect(lambda: beats.append(time.perf_counter()))
    loop = QEventLoop()
    timer.start()
    panel.start_export(out)
    run = panel.findChild(BatchRun)
    run.ended.connect(loop.quit)
    loop.exec()
    timer.stop()
    assert len(list(out.iterdir())) == run.tally.total > 0
    gaps = sorted(later - earlier for earlier, later in pairwise(beats))
    return {"median": statistics.median(gaps), "95th percentile": gaps[int(0.95 * len(gaps)) - 1], "longest": gaps[-1]}
