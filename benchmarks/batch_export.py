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


class Beats:
    """Gaps between the beats of a timer: how long the window could not react.

    An event loop waits and not QTest.qWait, which keeps Python's lock and would let the worker starve.
    """

    def __init__(self) -> None:
        self.loop = QEventLoop()
        self._at, self._worked = [time.perf_counter()], [time.thread_time()]
        self._timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=BEAT)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        self._at.append(time.perf_counter())
        self._worked.append(time.thread_time())

    def gaps(self) -> dict[str, float]:
        """Run until `loop` is quit; seconds. On a busy machine the last figure, without waiting, says more than the longest."""
        self.loop.exec()
        self._timer.stop()
        gaps = sorted(later - earlier for earlier, later in pairwise(self._at))
        return {
            "median": statistics.median(gaps),
            "95th percentile": gaps[int(0.95 * len(gaps)) - 1],
            "longest": gaps[-1],
            "longest work of its thread": max(later - earlier for earlier, later in pairwise(self._worked)),
        }


def batch_export(window: MainWindow, out: Path) -> dict[str, float]:
    """The gaps between two beats, from the order to export the newest cycle until its last document is recorded."""
    assert window.shell is not None
    window.shell.navigate(Location("reports", 0, "batch"))
    panel = window.findChild(BatchPanel)
    beats = Beats()
    panel.start_export(out)
    run = panel.findChild(BatchRun)
    run.ended.connect(beats.loop.quit)
    gaps = beats.gaps()
    assert len(list(out.iterdir())) == run.tally.total > 0
    return gaps
