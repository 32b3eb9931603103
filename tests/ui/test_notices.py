"""Messages lead to the file they speak of, and go when they are no longer about what is shown."""

import json
from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLineEdit, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Open
from tests.ui.pages import at
from tests.ui.selectors import find_one, press
from ui.framework.commands import CommandId
from ui.framework.list_export import ListExport
from ui.framework.location import Location
from ui.pages.engineers import EngineersPage
from ui.pages.engineers.details_dialog import DetailsDialog
from ui.pages.reports import ReportsPage
from ui.pages.reports.single_export import SingleExportPanel
from ui.window.main_window import MainWindow

LONG = 20_000


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """What the desktop was asked to open."""
    result: list[Path] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: result.append(Path(QUrl(url).toLocalFile())))
    return result


def exported_review(window: MainWindow, qtbot: QtBot, target: Path) -> SingleExportPanel:
    assert window.controller is not None
    [row] = window.controller.workspace.query("SELECT id FROM review WHERE state <> 'draft' ORDER BY id LIMIT 1")
    page = at(window, ReportsPage, Location("reports", row["id"]))
    panel = page.findChild(SingleExportPanel)
    assert panel is not None
    qtbot.waitUntil(panel.can_export, timeout=LONG)
    panel.export_to(target)
    return panel


@pytest.mark.long
def test_a_document_is_opened_from_its_notice(
    open_window: Open, qtbot: QtBot, tmp_path: Path, opened: list[Path]
) -> None:
    panel = exported_review(open_window(), qtbot, tmp_path / "review.pdf")
    press(qtbot, panel.notice, "Open")
    panel.notice.show_saved("Saved", tmp_path / "review.pdf")
    press(qtbot, panel.notice, "Show in folder")
    assert opened == [tmp_path / "review.pdf", tmp_path]


def test_an_exported_list_is_opened_from_its_notice(
    open_window: Open, qtbot: QtBot, tmp_path: Path, opened: list[Path]
) -> None:
    window = open_window()
    page = at(window, EngineersPage, Location("engineers"))
    with qtbot.waitSignal(page.controller.saved):
        page.findChild(ListExport).export_to(tmp_path / "engineers.xlsx")
    [recorded] = page.controller.workspace.query("SELECT * FROM exported_file")
    assert recorded["file_sha256"] == sha256((tmp_path / "engineers.xlsx").read_bytes()).hexdigest()
    assert (recorded["title"], recorded["row_count"]) == ("Engineers", len(json.loads(recorded["people"])))
    assert window.shell is not None
    press(qtbot, window.shell.notice, "Show in folder")
    assert opened == [tmp_path]


def test_a_folder_notice_has_a_single_button(open_window: Open, tmp_path: Path) -> None:
    window = open_window()
    assert window.shell is not None
    window.shell.notice.show_saved("Saved", tmp_path)
    shown = [part.text() for part in window.shell.notice.findChildren(QPushButton) if part.isVisible()]
    assert shown == ["Show in folder"]


@pytest.mark.long
def test_a_notice_closes_with_its_document(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    panel = exported_review(open_window(), qtbot, tmp_path / "review.pdf")
    documents = find_one(qtbot, panel, QListWidget, "Documents")
    documents.setCurrentRow((documents.currentRow() + 1) % documents.count())
    assert panel.notice.text() == ""


@pytest.mark.long
def test_a_notice_closes_when_the_user_leaves_the_page(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window()
    panel = exported_review(window, qtbot, tmp_path / "review.pdf")
    assert panel.notice.text().startswith("Saved")
    at(window, EngineersPage, Location("engineers"))
    assert panel.notice.text() == ""


def test_an_error_of_a_form_closes_when_the_user_corrects_it(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    window.commands.action(CommandId.NEW_ENGINEER).trigger()
    dialog = window.findChild(DetailsDialog)
    press(qtbot, dialog, "Add")
    assert dialog.notice.text() == "Enter a name."
    qtbot.keyClicks(find_one(qtbot, dialog, QLineEdit, "Name"), "A")
    assert dialog.notice.text() == ""


def test_a_newer_message_replaces_an_older_one_elsewhere_in_the_window(
    open_window: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window()
    panel = exported_review(window, qtbot, tmp_path / "review.pdf")
    assert window.shell is not None
    window.shell.notice.show_message("Something else failed.")
    assert (panel.notice.text(), window.shell.notice.text()) == ("", "Something else failed.")
    panel.export_to(tmp_path / "again.pdf")
    assert window.shell.notice.text() == ""
