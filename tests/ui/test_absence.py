"""Locking when the user leaves: sleep, a locked screen, another user."""

import ctypes
import os
import shutil
import subprocess
import sys
from ctypes import wintypes
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray, QObject
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Open
from ui.framework.preferences import Preferences
from ui.window.absence.clock import INTERVAL, MAX_DELAY, ClockWatch
from ui.window.absence.watch import AbsenceWatch
from ui.window.absence.windows import (
    PBT_APMSUSPEND,
    WM_POWERBROADCAST,
    WM_WTSSESSION_CHANGE,
    WTS_CONSOLE_DISCONNECT,
    WTS_SESSION_LOCK,
    MessageFilter,
)

ROOT = Path(__file__).parents[2]


def reports(watch: AbsenceWatch) -> list[None]:
    seen: list[None] = []
    watch.left.connect(lambda: seen.append(None))
    return seen


@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="needs a D-Bus daemon")
@pytest.mark.parametrize("session", ["2", ""])
def test_logind_reports_sleep_a_locked_screen_and_another_user(session: str):
    environment = {name: value for name, value in os.environ.items() if name != "XDG_SESSION_ID"}
    environment |= {"PYTHONPATH": str(ROOT)} | ({"XDG_SESSION_ID": session} if session else {})
    script = f'DBUS_SYSTEM_BUS_ADDRESS=$DBUS_SESSION_BUS_ADDRESS exec "{sys.executable}" -m tests.ui.logind_story'
    command = ["dbus-run-session", "--", "sh", "-c", script]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout.splitlines() == [
        "sleeps", "left", "awake", "lock", "left", "lock of another session", "nothing that matters",
        "another user", "left", "still another user", "back", "screen locked", "left", "False",
    ], done.stderr  # fmt: skip


@settings(max_examples=20)
@given(
    slept=st.floats(MAX_DELAY + 1, 10**6),
    is_counted=st.booleans(),
    is_set_back=st.booleans(),
    busy=st.floats(0, MAX_DELAY - 1),
)
def test_a_jump_of_a_clock_is_sleep_and_a_busy_computer_is_not(
    slept: float, is_counted: bool, is_set_back: bool, busy: float
):
    clocks = {"wall": 1e9, "monotonic": 50.0}
    parent = QObject()
    watch = ClockWatch(parent, lambda: clocks["wall"], lambda: clocks["monotonic"])
    seen = reports(watch)
    for name in clocks:
        clocks[name] += INTERVAL / 1000 + busy
    watch.look()
    assert seen == []
    clocks["monotonic"] += INTERVAL / 1000 + (slept if is_counted else 0)
    clocks["wall"] += -3600 if is_set_back and is_counted else INTERVAL / 1000 + slept
    watch.look()
    assert len(seen) == 1
    watch.look()
    assert len(seen) == 1


@pytest.mark.parametrize(
    ("message", "value", "expected"),
    [
        (WM_POWERBROADCAST, PBT_APMSUSPEND, 1),
        (WM_POWERBROADCAST, 0x12, 0),
        (WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK, 1),
        (WM_WTSSESSION_CHANGE, WTS_CONSOLE_DISCONNECT, 1),
        (WM_WTSSESSION_CHANGE, 8, 0),
        (0x0100, WTS_SESSION_LOCK, 0),
    ],
)
def test_messages_of_windows_are_understood_and_passed_on(message: int, value: int, expected: int):
    watch = AbsenceWatch()
    seen = reports(watch)
    sent = wintypes.MSG(message=message, wParam=value)
    assert MessageFilter(watch).nativeEventFilter(QByteArray(b"windows_generic_MSG"), ctypes.addressof(sent)) == (
        False,
        0,
    )
    assert len(seen) == expected


@pytest.mark.long
def test_the_window_locks_when_the_user_leaves(open_window: Open, qtbot: QtBot):
    window = open_window()
    watch = AbsenceWatch(window)
    window.idle_lock.follow(watch)
    watch.left.emit()
    assert window.controller is None


def test_the_window_stays_open_if_the_user_chose_so(open_window: Open, preferences: Preferences):
    preferences.locks_when_away = False
    window = open_window()
    watch = AbsenceWatch(window)
    window.idle_lock.follow(watch)
    watch.left.emit()
    assert window.controller is not None
