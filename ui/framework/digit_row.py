"""Digit keys by their place on the keyboard, for layouts that write digits with Shift: French, Czech, Lithuanian."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_FIRST_SCAN_CODE = {"win32": 2}
"""Of the key with 1; 2 to 9 and 0 follow. Linux counts eight more than the kernel, under X11 and Wayland alike."""
_LINUX_FIRST = 10
_MAC_KEYS = {18: "1", 19: "2", 20: "3", 21: "4", 23: "5", 22: "6", 26: "7", 28: "8", 25: "9", 29: "0"}
"""The virtual keys of macOS, which reports no scan codes."""


def digit_of(event: QKeyEvent, platform: str = sys.platform) -> str:
    """The digit that a key stands for: the one it writes, or the one that it writes with Shift. Empty for other keys."""
    if event.text() in tuple("0123456789"):
        return event.text()
    if event.modifiers() != Qt.KeyboardModifier.NoModifier:
        return ""
    if platform == "darwin":
        return _MAC_KEYS.get(event.nativeVirtualKey(), "")
    place = event.nativeScanCode() - _FIRST_SCAN_CODE.get(platform, _LINUX_FIRST)
    return "1234567890"[place] if 0 <= place < 10 else ""
