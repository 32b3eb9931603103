"""Sleep of the computer noticed afterwards, by a timer that comes late: for systems without a service that reports it."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from ui.window.absence.watch import AbsenceWatch

INTERVAL = 5_000
"""Milliseconds between two looks at the clocks."""
MAX_DELAY = 30.0
"""Seconds by which a look can be late while the computer is awake but busy."""


class ClockWatch(AbsenceWatch):
    """Compares the time between two looks with the interval of the timer.

    The wall clock goes on during sleep everywhere, but it can be set back; the monotonic clock goes on during sleep on Windows
    only. So the greater of the two counts. A wall clock that is set forward is taken for sleep, which does no harm.
    """

    def __init__(
        self,
        parent: QObject,
        wall: Callable[[], float] = time.time,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._clocks = wall, monotonic
        self._seen = self._read()
        self._timer = QTimer(self, interval=INTERVAL)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Report sleep since the last look."""
        before, self._seen = self._seen, self._read()
        if max(now - then for now, then in zip(self._seen, before, strict=True)) > INTERVAL / 1000 + MAX_DELAY:
            self.left.emit()

    def _read(self) -> tuple[float, ...]:
        return tuple(clock() for clock in self._clocks)
