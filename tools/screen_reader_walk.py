"""Walk through the main path with a real AT-SPI listener and print what a screen reader hears:
`dbus-run-session -- xvfb-run -a uv run tools/screen_reader_walk.py`.

Needs Linux with dbus, xvfb, at-spi2-core, and the system's Python with python3-gi and gir1.2-atspi-2.0. Exits with 1 if a
control that gets the focus has no name, or if an answer, an undo or a search was not announced, or announced twice.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "xcb")
os.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from models.sample.make import make_sample
from models.workspace import raw_keys
from ui.framework.commands import CommandId
from ui.framework.location import Location
from ui.framework.preferences import Preferences
from ui.pages.review.anchors import Anchor
from ui.window.app import make_application
from ui.window.main_window import MainWindow

KEY = "x'" + "5a" * 32 + "'"
raw_keys.allow()
PAUSE_MILLISECONDS = 400
"""Milliseconds in which the listener asks for everything about one event."""
CONTROL = Qt.KeyboardModifier.ControlModifier
READY, ANNOUNCED = "ready", "says"

LISTENER = '''
import gi
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi

STATES = (Atspi.StateType.CHECKED, Atspi.StateType.SELECTED, Atspi.StateType.EXPANDED)

HOLDERS = (Atspi.Role.PANEL, Atspi.Role.GROUPING, Atspi.Role.PAGE_TAB_LIST, Atspi.Role.LIST)

def groups(part):
    """The names of the groups, tabs and lists that hold a part, from the outside in."""
    found = []
    part = part.get_parent()
    while part is not None and part.get_role() != Atspi.Role.APPLICATION:
        if part.get_role() in HOLDERS and part.get_name():
            found.insert(0, f"{part.get_name()} {part.get_role_name()}")
        part = part.get_parent()
    return found

def hear(event):
    try:
        if event.type.startswith("object:announcement"):
            print(f"says    {event.any_data}", flush=True)
        elif event.detail1:
            part = event.source
            held = part.get_state_set()
            states = [state.value_nick for state in STATES if held.contains(state)]
            words = [part.get_name() or "NO NAME", part.get_role_name(), *states]
            if part.get_description():
                words.append(part.get_description())
            print("focus   " + " > ".join(groups(part)[-1:] + [", ".join(words)]), flush=True)
    except Exception as error:  # the part is gone
        print(f"gone    {error}", flush=True)

listener = Atspi.EventListener.new(hear)
for kind in ("object:state-changed:focused", "object:announcement"):
    listener.register(kind)
print("ready", flush=True)
Atspi.event_main()
'''
"""Run by the system's Python: the bindings of AT-SPI belong to the system."""


class Listener:
    """A client of AT-SPI, as a screen reader is, in a process of its own."""

    def __init__(self, python: str, log: Path) -> None:
        self._log = log
        with log.open("w", encoding="utf-8") as file:
            self._process = subprocess.Popen([python, "-c", LISTENER], stdout=file)  # noqa: S603 - our own text
        until = time.monotonic() + 20
        while READY not in log.read_text(encoding="utf-8"):
            if self._process.poll() is not None or time.monotonic() > until:
                raise SystemExit("The listener did not start. Are python3-gi and gir1.2-atspi-2.0 installed?")
            time.sleep(0.1)
        self._read = len(log.read_text(encoding="utf-8"))

    def heard(self) -> list[str]:
        """What was heard since the last call."""
        text = self._log.read_text(encoding="utf-8")
        found, self._read = text[self._read :].splitlines(), len(text)
        return found

    def stop(self) -> None:
        """End it."""
        self._process.terminate()
        self._process.wait()


def main() -> int:
    """Walk, print, and return the exit code."""
    python = shutil.which("python3", path="/usr/bin:/bin")
    if python is None:
        raise SystemExit("The system has no Python in /usr/bin.")
    with tempfile.TemporaryDirectory() as folder:
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        Preferences().language = "en"
        application = make_application(sys.argv[:1])
        listener = Listener(python, Path(folder) / "heard.txt")
        window = MainWindow(Preferences())
        window.open_workspace(make_sample(Path(folder) / "Sample team.plumbline", KEY))
        window.show()
        window.activateWindow()
        QTest.qWait(PAUSE_MILLISECONDS)
        faults = walk(application, window, listener)
        window.close()
        listener.stop()
    for fault in faults:
        print(f"FAULT   {fault}")
    return 1 if faults else 0


def walk(application: QApplication, window: MainWindow, listener: Listener) -> list[str]:
    """Take each step and print what is heard. Returns what should have been heard and was not."""
    faults = []
    for title, expected, act in steps(application, window):
        act()
        QTest.qWait(PAUSE_MILLISECONDS)
        if application.activeWindow() is None:
            # As a window manager does after a dialog. Without it QTest sends a key to the window itself, where Qt's AT-SPI
            # bridge delivers it twice.
            window.activateWindow()
            QTest.qWait(PAUSE_MILLISECONDS)
        lines = listener.heard()
        print(f"\n{title}")
        print("\n".join(f"  {line}" for line in lines) or "  (nothing)")
        faults += [f"{title}: {line}" for line in lines if "NO NAME" in line]
        faults += [
            f"{title}: heard twice: {line}"
            for line in set(lines)
            if line.startswith(ANNOUNCED) and lines.count(line) > 1
        ]
        if expected and not any(expected in line for line in lines):
            faults.append(f"{title}: “{expected}” was not heard")
    return faults


def steps(application: QApplication, window: MainWindow) -> list[tuple[str, str, Callable[[], object]]]:
    """The steps of the main path: a title, a part of what must be heard, and what is done."""

    def key(pressed: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> Callable[[], object]:
        return lambda: QTest.keyClick(application.focusWidget() or window, pressed, modifiers)

    def typed(words: str) -> Callable[[], object]:
        return lambda: QTest.keyClicks(application.focusWidget() or window, words)

    def navigate(location: Location) -> Callable[[], object]:
        def run() -> None:
            if window.shell:
                window.shell.navigate(location)
                window.shell.enter()

        return run

    def tab_to_anchors() -> None:
        for _ in range(12):
            if isinstance(application.focusWidget(), Anchor):
                return
            key(Qt.Key.Key_Tab)()
            QTest.qWait(PAUSE_MILLISECONDS // 4)

    review = open_review(window)
    return [
        ("Open the window", "", lambda: None),
        *((f"Tab {count} on the first page", "", key(Qt.Key.Key_Tab)) for count in range(1, 6)),
        ("Open a review", "Competencies", navigate(Location("review", review, "COD-4"))),
        ("Press 4", "COD-4: 4", key(Qt.Key.Key_4)),
        ("Go back to COD-4", "rated 4", navigate(Location("review", review, "COD-4"))),
        ("Clear it", "COD-4: no rating", key(Qt.Key.Key_Backspace)),
        ("Undo", "Undone: ", key(Qt.Key.Key_Z, CONTROL)),
        ("Tab to the anchors", "Rating panel", tab_to_anchors),
        ("Arrow down to another anchor", "radio button", key(Qt.Key.Key_Down)),
        ("Choose it with Space", "COD-4: 3", key(Qt.Key.Key_Space)),
        ("Next tab of the review", "page tab", key(Qt.Key.Key_PageDown, CONTROL)),
        ("Open the palette", "Search people", key(Qt.Key.Key_K, CONTROL)),
        ("Type “jonas”", "First: Jonas", typed("jonas")),
        ("Arrow down in the results", "says", key(Qt.Key.Key_Down)),
        ("Close the palette", "", key(Qt.Key.Key_Escape)),
        ("A shortcut that does nothing", "does nothing here", key(Qt.Key.Key_B, CONTROL)),
        ("Add an engineer", "Name", window.commands.action(CommandId.NEW_ENGINEER).trigger),
        ("Save it without a name", "says", key(Qt.Key.Key_Return)),
        ("Cancel", "", key(Qt.Key.Key_Escape)),
        ("Find on this page", "Search, text", key(Qt.Key.Key_F, CONTROL)),
        ("Type “jonas” into the search", "1 engineer", typed("jonas")),
        ("Type a name that no engineer has", "No engineer matches", typed("qq")),
    ]


def open_review(window: MainWindow) -> int:
    """The first draft of the sample team."""
    controller = window.controller
    assert controller is not None
    [row] = controller.workspace.query("SELECT id FROM review WHERE state = 'draft' ORDER BY id LIMIT 1")
    return int(row["id"])


if __name__ == "__main__":
    sys.exit(main())
