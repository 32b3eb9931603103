"""Dropped PDFs: they are read in the background, can be cancelled, and never take the user from another page."""

import weakref
from collections.abc import Callable
from pathlib import Path
from threading import Event
from time import sleep

import pytest
from PySide6.QtWidgets import QAbstractButton, QPushButton
from pytestqt.qtbot import QtBot

from models.support import bounded_process
from models.support.errors import Refused
from tests.ui.conftest import Open
from tests.ui.selectors import find_one, let_jobs_finish, press, visible
from tests.ui.test_window import drop, verdict
from ui.framework.commands import CommandId
from ui.framework.location import HOME, Location
from ui.window.main_window import MainWindow


class Reading:
    """A reader of PDFs that takes until it may end or is stopped."""

    def __init__(self) -> None:
        self.may_end = Event()
        self.started = self.stopped = 0

    def ask_process(self, _request: bytes, _seconds: int, check: Callable[[], None]) -> tuple[bytes, bool]:
        self.started += 1
        try:
            while not self.may_end.is_set():
                check()
                sleep(0.005)
        except Refused:
            self.stopped += 1
            raise
        return b"", True


@pytest.fixture
def reading(monkeypatch: pytest.MonkeyPatch) -> Reading:
    result = Reading()
    monkeypatch.setattr(bounded_process, "_ask_process", result.ask_process)
    return result


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    file = tmp_path / "letter.pdf"
    file.write_bytes(b"%PDF-1.7 no report")
    return file


def drop_at_home(open_window: Open, letter: Path) -> MainWindow:
    window = open_window(HOME)
    drop(window, letter)
    return window


def is_idle(window: MainWindow, qtbot: QtBot) -> bool:
    """Whether nothing comes of what was dropped."""
    let_jobs_finish(qtbot)
    assert window.shell is not None
    return window.shell.notice.text() == "" and window.shell.location == HOME


@pytest.mark.parametrize("name", ["Cancel", "Dismiss"])
def test_reading_a_dropped_pdf_can_be_cancelled(
    open_window: Open, qtbot: QtBot, letter: Path, reading: Reading, name: str
) -> None:
    window = drop_at_home(open_window, letter)
    qtbot.waitUntil(lambda: reading.started == 1)
    assert window.shell is not None
    find_one(qtbot, window.shell.notice, QAbstractButton, name).click()
    assert is_idle(window, qtbot)
    assert reading.stopped == 1


def test_a_second_drop_replaces_the_first(open_window: Open, qtbot: QtBot, letter: Path, reading: Reading) -> None:
    window = drop_at_home(open_window, letter)
    qtbot.waitUntil(lambda: reading.started == 1)
    drop(window, letter)
    qtbot.waitUntil(lambda: reading.started == 2)
    assert reading.stopped == 1
    press(qtbot, window, "Cancel")
    assert is_idle(window, qtbot)
    assert reading.stopped == 2


def test_the_notice_stays_while_a_pdf_is_read(open_window: Open, qtbot: QtBot, letter: Path, reading: Reading) -> None:
    window = drop_at_home(open_window, letter)
    assert window.shell is not None
    assert not window.shell.notice._hide_timer.isActive()
    reading.may_end.set()
    let_jobs_finish(qtbot)
    assert window.shell.location.page == "reports"


def test_a_pdf_that_was_read_meanwhile_is_offered_on_another_page(
    open_window: Open, qtbot: QtBot, letter: Path
) -> None:
    window = drop_at_home(open_window, letter)
    assert window.shell is not None
    window.shell.navigate(Location("journal"))
    let_jobs_finish(qtbot)
    assert window.shell.location.page == "journal"
    assert window.shell.notice.text() == "letter.pdf has been read."
    press(qtbot, window.shell.notice, "Show result")
    assert window.shell.location == Location("reports", 0, "verify")
    assert "This is not a Plumbline document" in verdict(window)


def test_a_pdf_that_takes_too_long_is_reported_on_another_page(
    open_window: Open, qtbot: QtBot, letter: Path, reading: Reading
) -> None:
    window = drop_at_home(open_window, letter)
    assert window.shell is not None
    window.shell.navigate(Location("journal"))
    reading.may_end.set()
    let_jobs_finish(qtbot)
    assert window.shell.location.page == "journal"
    assert window.shell.notice.text().startswith("Reading letter.pdf took too long")


def test_a_dialog_that_was_opened_meanwhile_keeps_its_page(open_window: Open, qtbot: QtBot, letter: Path) -> None:
    window = drop_at_home(open_window, letter)
    window.commands.action(CommandId.SHORTCUTS).trigger()
    let_jobs_finish(qtbot)
    assert window.shell is not None
    assert window.shell.location == HOME
    assert visible(window.shell.notice, QPushButton, "Show result")


@pytest.mark.long
def test_a_pdf_that_is_being_read_does_not_keep_a_locked_workspace(
    open_window: Open, qtbot: QtBot, letter: Path, reading: Reading
) -> None:
    window = drop_at_home(open_window, letter)
    qtbot.waitUntil(lambda: reading.started == 1)
    assert window.shell is not None
    page = weakref.ref(window.shell.page())
    window.lock()
    assert reading.stopped == 1
    qtbot.waitUntil(lambda: page() is None)
