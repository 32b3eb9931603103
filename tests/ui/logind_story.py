"""LogindWatch against a stand-in for logind, on a bus of its own. Prints a line for each report, and what is mapped.

Run by `test_absence.py` in a process of its own, because Qt looks up the address of the bus once.
"""

import os
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import ClassInfo, Property, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusObjectPath

from ui.window.absence.logind import PATH, PROPERTIES, SERVICE, SESSION, LogindWatch

class_info: Any = ClassInfo  # whose type hints lack the call
OWN, OTHER = f"{PATH}/session/_32", f"{PATH}/session/_37"
STATE = {"Id": "2", "Active": True, "LockedHint": False}


@class_info({"D-Bus Interface": f"{SERVICE}.Manager"})
class Manager(QObject):
    """Finds the session by its name."""

    @Slot(str, result=QDBusObjectPath)
    def GetSession(self, name: str) -> QDBusObjectPath:  # noqa: N802
        assert name == "2"
        return QDBusObjectPath(OWN)


@class_info({"D-Bus Interface": SESSION})
class Session(QObject):
    """The session, whose properties Qt answers for."""

    Id = Property(str, lambda _self: STATE["Id"])
    Active = Property(bool, lambda _self: STATE["Active"])
    LockedHint = Property(bool, lambda _self: STATE["LockedHint"])


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> None:
    """Tell the story."""
    application = QCoreApplication([])
    bus = QDBusConnection.connectToBus(os.environ["DBUS_SYSTEM_BUS_ADDRESS"], "logind")
    assert bus.registerService(SERVICE)
    manager, session = Manager(), Session()
    assert bus.registerObject(PATH, manager, QDBusConnection.RegisterOption.ExportAllSlots)
    for path in (OWN, f"{PATH}/session/auto"):
        assert bus.registerObject(path, session, QDBusConnection.RegisterOption.ExportAllProperties)
    watch = LogindWatch(application)
    watch.left.connect(lambda: say("left"))
    assert watch.start()

    def wait() -> None:
        for _ in range(40):
            bus.interface().isServiceRegistered(SERVICE)  # a round trip, after which what was sent before has arrived
            application.processEvents()

    def send(title: str, path: str, interface: str, name: str, *arguments: object) -> None:
        say(title)
        signal = QDBusMessage.createSignal(path, interface, name)
        signal.setArguments(list(arguments))
        assert bus.send(signal)
        wait()

    def change(title: str, **state: object) -> None:
        STATE.update(state)
        send(title, OWN, PROPERTIES, "PropertiesChanged", SESSION)

    wait()
    send("sleeps", PATH, f"{SERVICE}.Manager", "PrepareForSleep", True)
    send("awake", PATH, f"{SERVICE}.Manager", "PrepareForSleep", False)
    send("lock", OWN, SESSION, "Lock")
    send("lock of another session", OTHER, SESSION, "Lock")
    change("nothing that matters")
    change("another user", Active=False)
    change("still another user")
    change("back", Active=True)
    change("screen locked", LockedHint=True)
    say(str("Qt6Network" in Path("/proc/self/maps").read_text(encoding="utf-8")))


main()
