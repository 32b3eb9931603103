"""Signs that the user leaves the computer: it goes to sleep, its screen is locked, or another user takes over.

Every system reports this in its own way, so each watch has a file of its own.
"""

import sys

from PySide6.QtCore import QObject

from ui.window.absence.watch import AbsenceWatch


def watch_absence(parent: QObject) -> AbsenceWatch:
    """The watch for this system, started. Without a system service that reports sleep, jumps of the clock do."""
    if sys.platform == "linux":
        from ui.window.absence.logind import LogindWatch

        logind = LogindWatch(parent)
        if logind.start():
            return logind
    if sys.platform == "win32":
        from ui.window.absence.windows import WindowsWatch

        return WindowsWatch(parent)
    from ui.window.absence.clock import ClockWatch

    return ClockWatch(parent)
