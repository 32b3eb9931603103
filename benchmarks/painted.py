"""Time from an event to the paint that shows it."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget


class Painted(QObject):
    """Records when a widget is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.at = 0.0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note the time of every paint."""
        if event.type() == QEvent.Type.Paint:
            self.at = time.perf_counter()
        return False


def until_painted(application: QApplication, widget: QWidget, cause: Callable[[], object]) -> float:
    """Seconds from a cause until the widget has been painted after it, the painting itself included."""
    painted = Painted()
    widget.installEventFilter(painted)
    start = time.perf_counter()
    cause()
    while painted.at < start:
        application.processEvents()
    found = time.perf_counter() - start
    widget.removeEventFilter(painted)
    return found
