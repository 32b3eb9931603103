"""Watch over the whole application: the rules for keys, wheel and focus, the clipboard, and the time without any input."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from ui.framework import input_rules
from ui.framework.preferences import Preferences
from ui.widgets import clipboard
from ui.window.absence.watch import AbsenceWatch

MINUTE = 60_000
CLIPBOARD_MINUTES = 10
"""After so many minutes without input the clipboard is cleared, also where the workspace is never locked."""
_SIGNS_OF_LIFE = {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel}
_CLASSES = {QEvent, QKeyEvent, QMouseEvent, QShowEvent, QWheelEvent}
"""Of all events that matter here. Painting, hiding and the like, two thirds of what comes by, are of others."""


class InputWatch(QObject):
    """Applies the input rules to all controls, and reports a time without input."""

    idle = Signal()
    """No key and no click for the time that the preferences name, or the user left, while that time is counted."""

    def __init__(self, window: QWidget, preferences: Preferences) -> None:
        super().__init__(window)
        self._window, self._preferences = window, preferences
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.idle)
        self._counts = False
        self.clipboard_timer = QTimer(self, singleShot=True, interval=CLIPBOARD_MINUTES * MINUTE)
        self.clipboard_timer.timeout.connect(clipboard.clear)
        QGuiApplication.clipboard().dataChanged.connect(self._mark_copy)

    def start(self) -> None:
        """See all events from now on.

        Call it once the window is painted: for the parts that Qt itself adds to a window, PySide then loads most of its
        classes.
        """
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        for part in self._window.findChildren(QWidget):
            input_rules.after_polish(part)

    def stop(self) -> None:
        """See no more events."""
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]

    def count(self, *, on: bool) -> None:
        """Count the time without input from now on, or no longer."""
        self._counts = on
        self._restart_timer()

    def follow(self, absence: AbsenceWatch) -> None:
        """Take the user's leaving for idleness too, unless the preferences say otherwise."""
        absence.left.connect(self._report_absence)

    def _report_absence(self) -> None:
        if self._counts and self._preferences.locks_when_away:
            self.idle.emit()

    def _mark_copy(self) -> None:
        clipboard.mark_field_copy()
        self.clipboard_timer.start()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice keys and clicks anywhere, and apply the rules for them."""
        if type(event) not in _CLASSES:  # every event of the application comes by, and to ask for its kind is slow
            return False
        kind = event.type()
        if kind in _SIGNS_OF_LIFE:
            self._restart_timer()
            if self.clipboard_timer.isActive():
                self.clipboard_timer.start()
        return kind in input_rules.RULES and input_rules.apply(watched, event, kind)

    def _restart_timer(self) -> None:
        minutes = self._preferences.lock_after
        if self._counts and minutes:
            self._timer.start(minutes * MINUTE)
        else:
            self._timer.stop()
