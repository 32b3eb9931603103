"""While the worker keeps the file, the window says so: it never just stops. No test depends on how long anything takes."""

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from models.domain.people import EngineerDetails
from models.operations.engineers import add_engineer
from tests.models.workspace.small_operations import QUICK
from tests.ui.conftest import Open
from tests.ui.pages import at
from ui.framework.jobs import CancelToken, Job
from ui.framework.location import Location
from ui.pages.settings import SettingsPage
from ui.widgets.wait_dialog import WaitDialog
from ui.window import main_window
from ui.window.main_window import MainWindow

LONG = 10_000


def waiting(window: MainWindow) -> list[str]:
    return [dialog.windowTitle() for dialog in window.findChildren(WaitDialog)]


@pytest.mark.parametrize(
    ("step", "sentence"),
    [
        (SettingsPage.check_file, "Checking the file…"),
        (lambda page: page.change_passphrase(QUICK, "copper lantern ferry"), "Changing the passphrase…"),
    ],
)
def test_a_dialog_is_over_the_window_while_the_file_is_checked_or_encrypted(
    open_window: Open, qtbot: QtBot, step: Callable[[SettingsPage], object], sentence: str
) -> None:
    window = open_window()
    page = at(window, SettingsPage, Location("settings"))
    step(page)
    assert waiting(window) == [sentence]
    assert window.findChild(WaitDialog).isModal()
    qtbot.waitUntil(lambda: not waiting(window), timeout=LONG)
    assert page.notice.text()


def test_a_wait_of_the_window_for_the_worker_shows_a_busy_pointer(
    open_window: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window()
    assert window.controller is not None
    workspace = window.controller.workspace
    is_held, may_end = threading.Event(), threading.Event()
    shown: list[Qt.CursorShape] = []
    show = QGuiApplication.setOverrideCursor

    def note(shape: Qt.CursorShape) -> None:
        shown.append(shape)
        show(shape)
        may_end.set()  # so the worker goes on only if the pointer is shown

    def hold(_token: CancelToken) -> None:
        with workspace.exclusive():
            is_held.set()
            assert may_end.wait(60)

    monkeypatch.setattr(QGuiApplication, "setOverrideCursor", note)
    Job(hold, window).start()
    assert is_held.wait(60)
    window.controller.do(add_engineer, details=EngineerDetails(name="Cy Tan", level="JR"))
    assert shown == [Qt.CursorShape.WaitCursor]
    assert QGuiApplication.overrideCursor() is None


def test_the_worker_waits_without_a_busy_pointer(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    assert window.controller is not None
    workspace = window.controller.workspace
    counted: list[object] = []
    with workspace.exclusive():
        job = Job(lambda _token: workspace.history_head(), window)
        job.done.connect(counted.append)
        job.start()
        for _ in range(5):
            qtbot.wait(20)
            assert QGuiApplication.overrideCursor() is None
    qtbot.waitUntil(lambda: bool(counted), timeout=LONG)


def test_a_lock_hides_the_page_at_once_and_shows_that_it_waits_for_the_worker(
    open_window: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window()
    shell, seen = window.shell, list[object]()
    assert shell is not None

    def wait() -> str:
        seen.extend((shell.isVisible(), QGuiApplication.overrideCursor().shape()))
        return ""

    monkeypatch.setattr(main_window, "wait_for_jobs", wait)
    window.lock()
    assert seen == [False, Qt.CursorShape.WaitCursor]
    assert QGuiApplication.overrideCursor() is None
