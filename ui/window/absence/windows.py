"""Sleep, a locked screen and a switched user as Windows reports them to windows.

Every message of the application passes through here, so only two kinds are looked at.
"""

import ctypes
from ctypes import wintypes

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.window.absence.watch import AbsenceWatch

WM_POWERBROADCAST, PBT_APMSUSPEND = 0x0218, 0x0004
WM_WTSSESSION_CHANGE = 0x02B1
WTS_CONSOLE_DISCONNECT, WTS_REMOTE_DISCONNECT, WTS_SESSION_LOGOFF, WTS_SESSION_LOCK = 2, 4, 6, 7
"""Names and numbers of winuser.h and wtsapi32.h."""
SIGNS = {
    WM_POWERBROADCAST: {PBT_APMSUSPEND},
    WM_WTSSESSION_CHANGE: {WTS_CONSOLE_DISCONNECT, WTS_REMOTE_DISCONNECT, WTS_SESSION_LOGOFF, WTS_SESSION_LOCK},
}
"""By message, the values that mean that the user is away."""


class WindowsWatch(AbsenceWatch):
    """Asks Windows to report the session to the window `parent`, which must exist on the screen."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._filter = MessageFilter(self)
        QCoreApplication.instance().installNativeEventFilter(self._filter)  # type: ignore[union-attr]
        if isinstance(parent, QWidget):
            register = ctypes.WinDLL("wtsapi32").WTSRegisterSessionNotification  # type: ignore[attr-defined]
            register(wintypes.HWND(int(parent.winId())), 0)  # this session alone


class MessageFilter(QAbstractNativeEventFilter):
    """Emits `left` of a watch for the messages that say so, and keeps none from the application."""

    def __init__(self, watch: AbsenceWatch) -> None:
        super().__init__()
        self._watch = watch

    @override
    def nativeEventFilter(self, kind: QByteArray | bytes, message: int) -> tuple[bool, int]:  # type: ignore[override]
        """Look at one message of the system."""
        sent = wintypes.MSG.from_address(int(message))
        if sent.message in SIGNS and sent.wParam in SIGNS[sent.message]:
            self._watch.left.emit()
        return False, 0
