"""Idle detection: the time without input after which the window locks itself, or the user's absence."""

from PySide6.QtCore import QObject, QTimer, Signal

from ui.framework.preferences import Preferences
from ui.window.absence.watch import AbsenceWatch

MINUTE = 60_000


class IdleLock(QObject):
    """Reports when there was no input for the time that the preferences name, or the user left."""

    idle = Signal()
    """No input for that time, or the user left, while the time is counted."""

    def __init__(self, parent: QObject, preferences: Preferences) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.idle)
        self._counts = False

    def count(self, *, on: bool) -> None:
        """Count the time without input from now on, or no longer."""
        self._counts = on
        self.restart()

    def restart(self) -> None:
        """Count from now on, because there was input."""
        minutes = self._preferences.lock_after
        if self._counts and minutes:
            self._timer.start(minutes * MINUTE)
        else:
            self._timer.stop()

    def follow(self, absence: AbsenceWatch) -> None:
        """Treat the user's absence as idleness too, unless the preferences say otherwise."""
        absence.left.connect(self._report_absence)

    def _report_absence(self) -> None:
        if self._counts and self._preferences.locks_when_away:
            self.idle.emit()
