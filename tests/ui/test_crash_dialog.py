"""Crash reports at the next start: read, copied, shown once."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from models.support.crash_files import reports_since
from models.support.crash_report import explain_crash
from tests.ui.layout_checks import faults, nameless
from tests.ui.selectors import press
from ui.framework.preferences import Preferences
from ui.window.crash_dialog import CrashDialog, show_reports


@pytest.fixture
def dialog(
    qtbot: QtBot, preferences: Preferences, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[CrashDialog]:
    """Shown after two errors, the second in the words of a person."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    explain_crash(RuntimeError())
    [first] = reports_since(0)
    os.utime(first.path.rename(first.path.with_name("crash-first.txt")), ns=(0, 1))
    explain_crash(KeyError("Tired, and"))
    window = QWidget()
    window.resize(900, 700)
    qtbot.addWidget(window)
    window.show()
    result = show_reports(reports_since(preferences.crashes_shown_until), window, preferences)
    QTest.qWaitForWindowExposed(result)
    yield result
    window.close()


def test_the_reports_are_shown_once_and_newest_first(dialog: CrashDialog, preferences: Preferences):
    shown = dialog.text.toPlainText()
    assert shown.index("KeyError") < shown.index("RuntimeError")
    assert "Tired" not in shown
    assert reports_since(preferences.crashes_shown_until) == ()
    assert faults(dialog) + nameless(dialog) == []


def test_copy_takes_exactly_what_is_shown(qtbot: QtBot, dialog: CrashDialog):
    press(qtbot, dialog, "Copy")
    assert QGuiApplication.clipboard().text() == dialog.text.toPlainText()
    assert dialog.notice.text() == "Copied."


def test_show_file_opens_the_folder_of_the_newest_report(
    qtbot: QtBot, dialog: CrashDialog, monkeypatch: pytest.MonkeyPatch
):
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    press(qtbot, dialog, "Show file")
    [folder] = [Path(url.toLocalFile()) for url in opened]
    assert "crash-first.txt" in {path.name for path in folder.iterdir()}
