"""Base class of the watches for an absent user."""

from PySide6.QtCore import QObject, Signal


class AbsenceWatch(QObject):
    """Reports the moment at which the user leaves the computer; it may be reported more than once."""

    left = Signal()
