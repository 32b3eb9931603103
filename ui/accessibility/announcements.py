"""Announcements: sentences that a screen reader speaks though the focus does not move."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(part: QWidget, sentence: str, *, interrupts: bool = False) -> None:
    """Let screen readers speak a sentence; `part` shows it. One that `interrupts` is spoken before all others."""
    event = QAccessibleAnnouncementEvent(part, sentence)
    if interrupts:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
