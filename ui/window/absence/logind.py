"""Sleep, a locked screen and a switched user as logind reports them on Linux, through the system's D-Bus.

D-Bus is a local socket of the system. QtDBus does not load Qt's network library, as `test_absence` checks.
"""

import os
from typing import Any

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusObjectPath, QDBusVariant

from ui.window.absence.watch import AbsenceWatch

SERVICE, PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
SESSION, PROPERTIES = f"{SERVICE}.Session", "org.freedesktop.DBus.Properties"
_AWAY = {"Active": False, "LockedHint": True}
"""Properties of a session, and the value that means that the user is away."""


class LogindWatch(AbsenceWatch):
    """Follows the computer and the session of this user; what the service does not answer is not reported.

    Slots take whole messages, because PySide cannot convert the maps and lists of D-Bus. So a change of properties is a
    reason to ask for those that matter.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._bus = QDBusConnection.systemBus()
        self._session = ""
        self._is_away = dict.fromkeys(_AWAY, False)
        self._known: set[str] = set()

    def start(self) -> bool:
        """Listen from now on; returns whether logind is there. Which session is this one is asked without waiting."""
        if not self._bus.isConnected() or not self._bus.interface().isServiceRegistered(SERVICE).value():
            return False
        self._listen(PATH, f"{SERVICE}.Manager", "PrepareForSleep", "report_sleep")
        if session := os.environ.get("XDG_SESSION_ID"):
            self._ask_for_session(session)
        else:  # started by the desktop's own service manager
            self._ask(f"{PATH}/session/auto", PROPERTIES, "Get", [SESSION, "Id"], "take_name")
        return True

    @Slot(QDBusMessage)
    def report_sleep(self, message: QDBusMessage) -> None:
        """The computer goes to sleep (True), or is awake again (False)."""
        if message.arguments() == [True]:
            self.left.emit()

    @Slot(QDBusMessage)
    def report_lock(self, _message: QDBusMessage) -> None:
        """The desktop was asked to lock the screen."""
        self.left.emit()

    @Slot(QDBusMessage)
    def take_name(self, answer: QDBusMessage) -> None:
        """The name of the session."""
        self._ask_for_session(str(_value(answer)))

    @Slot(QDBusMessage)
    def take_path(self, answer: QDBusMessage) -> None:
        """The path of the session: follow it."""
        path = _value(answer)
        if isinstance(path, QDBusObjectPath):
            self._session = path.path()
            self._listen(self._session, SESSION, "Lock", "report_lock")
            self._listen(self._session, PROPERTIES, "PropertiesChanged", "look")
            self.look()

    @Slot(QDBusMessage)
    def look(self, _message: QDBusMessage | None = None) -> None:
        """Something about the session has changed."""
        for name in _AWAY:
            self._ask(self._session, PROPERTIES, "Get", [SESSION, name], f"take_{name}")

    @Slot(QDBusMessage)
    def take_Active(self, answer: QDBusMessage) -> None:  # noqa: N802 - as the property is called
        """Whether this session has the screen, or another user's."""
        self._take("Active", answer)

    @Slot(QDBusMessage)
    def take_LockedHint(self, answer: QDBusMessage) -> None:  # noqa: N802 - as the property is called
        """Whether the desktop has locked the screen."""
        self._take("LockedHint", answer)

    def _take(self, name: str, answer: QDBusMessage) -> None:
        """Report the change from present to away; a session without a screen of its own is away from the start."""
        was_away, self._is_away[name] = self._is_away[name], _value(answer) is _AWAY[name]
        if self._is_away[name] and not was_away and name in self._known:
            self.left.emit()
        self._known.add(name)

    def _ask_for_session(self, name: str) -> None:
        self._ask(PATH, f"{SERVICE}.Manager", "GetSession", [name], "take_path")

    def _ask(self, path: str, interface: str, method: str, arguments: list[str], slot: str) -> None:
        question = QDBusMessage.createMethodCall(SERVICE, path, interface, method)
        question.setArguments(arguments)
        self._bus.callWithCallback(question, self, _slot(slot))

    def _listen(self, path: str, interface: str, signal: str, slot: str) -> None:
        self._bus.connect(SERVICE, path, interface, signal, self, _slot(slot))


def _slot(name: str) -> Any:
    """The slot as PySide takes it: a text, while its type hints ask for bytes."""
    return SLOT(f"{name}(QDBusMessage)")


def _value(answer: QDBusMessage) -> object:
    """The only value of an answer, out of its variant; None for another answer."""
    arguments = answer.arguments()
    if len(arguments) != 1:
        return None
    return arguments[0].variant() if isinstance(arguments[0], QDBusVariant) else arguments[0]
