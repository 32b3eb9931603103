"""Watch over all input of the application: the rules for keys, wheel and focus, the idle time, and the clipboard."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from ui.framework import input_rules
from ui.widgets import clipboard
from ui.window.idle_lock import MINUTE, IdleLock

CLIPBOARD_MINUTES = 10
"""After so many minutes without input the clipboard is cleared, also where the workspace is never locked."""
_SIGNS_OF_LIFE = {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel}
_CLASSES = {QEvent, QKeyEvent, QMouseEvent, QShowEvent, QWheelEvent}
"""Of all events that matter here. Painting, hiding and the like, two thirds of what comes by, are of others."""


class InputWatch(QObject):
    """Applies the input rules to all controls, tells the idle lock of each key and click, and clears the clipboard."""

    def __init__(self, window: QWidget, idle_lock: IdleLock) -> None:
        super().__init__(window)
        self._window, self._idle_lock = window, idle_lock
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
            self._idle_lock.restart()
            if self.clipboard_timer.isActive():
                self.clipboard_timer.start()
        return kind in input_rules.RULES and input_rules.apply(watched, event, kind)
