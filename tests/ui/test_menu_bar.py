"""The menu bar has every command once, and the commands that every desktop program has do what they do elsewhere."""

from collections import Counter
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from models.queries.left_files import files_that_left
from tests.ui.conftest import Open
from tests.ui.pages import at
from ui.framework.commands import CommandId
from ui.framework.location import Location
from ui.framework.theme_controller import theme_controller
from ui.pages.reports import ReportsPage
from ui.pages.reports.single_export import SingleExportPanel
from ui.pages.welcome import WelcomePage
from ui.window.main_window import MainWindow
from ui.window.menu_bar import MENUS

LONG = 20_000
CONTROL = Qt.KeyboardModifier.ControlModifier
SESSION_KEYS = set("AGMNPRS")


def test_each_command_is_in_exactly_one_menu() -> None:
    listed = Counter(command for menu in MENUS for command in menu.commands if command)
    assert listed == Counter(CommandId)


def test_each_menu_has_a_key_that_is_free() -> None:
    keys = [menu.title[menu.title.index("&") + 1].upper() for menu in MENUS]
    assert len(set(keys)) == len(keys)
    assert not set(keys) & SESSION_KEYS


def test_the_german_keys_are_free_too(open_window: Open, german: None) -> None:
    titles = [action.text() for action in open_window().menuBar().actions()]
    keys = [title[title.index("&") + 1].upper() for title in titles]
    assert len(set(keys)) == len(keys)
    assert not set(keys) & SESSION_KEYS


def menus(window: MainWindow) -> list[QMenu]:
    return [menu for action in window.menuBar().actions() if isinstance(menu := action.menu(), QMenu)]


def test_a_menu_enables_what_the_shown_page_can_do(open_window: Open) -> None:
    window = open_window(Location("home"))
    edit = menus(window)[1]
    edit.aboutToShow.emit()
    assert not window.commands.action(CommandId.EDIT_ENGINEER).isEnabled()
    assert window.shell is not None
    window.shell.navigate(Location("engineer", 1))
    edit.aboutToShow.emit()
    assert window.commands.action(CommandId.EDIT_ENGINEER) in edit.actions()
    assert window.commands.action(CommandId.EDIT_ENGINEER).isEnabled()


def test_the_menu_bar_is_hidden_in_a_low_window(open_window: Open) -> None:
    window = open_window()
    window.resize(1366, 728)
    assert window.menuBar().isVisible()
    theme_controller.set_zoom(200)
    assert not window.menuBar().isVisible()
    theme_controller.set_zoom(100)
    assert window.menuBar().isVisible()
    window.resize(1024, 700)
    assert not window.menuBar().isVisible()


def test_only_quit_and_settings_move_to_the_menu_of_the_application(open_window: Open) -> None:
    window = open_window()
    moved = [command.id for command, action in window.commands.all() if action.menuRole() != QAction.MenuRole.NoRole]
    assert set(moved) == {CommandId.QUIT, CommandId.GO_SETTINGS}


def test_ctrl_s_confirms_that_everything_is_saved(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(Location("engineers"))
    qtbot.keyClick(window, Qt.Key.Key_S, CONTROL)
    assert window.shell is not None
    assert window.shell.notice.text() == "All changes are saved. Plumbline saves what you type."


@pytest.mark.long
def test_ctrl_o_opens_another_workspace_with_its_passphrase(
    open_window: Open, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window()
    other = tmp_path / "Other.plumbline"
    other.touch()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_given: (str(other), ""))
    qtbot.keyClick(window, Qt.Key.Key_O, CONTROL)
    assert window.controller is None
    assert isinstance(window.centralWidget(), WelcomePage)


def test_choosing_the_open_workspace_again_keeps_it_open(open_window: Open) -> None:
    window = open_window()
    assert window.controller is not None
    window.open_file(window.controller.workspace.path)
    assert window.controller is not None


@pytest.mark.long
def test_the_shown_document_is_printed_unchanged_and_recorded(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window()
    assert window.controller is not None
    workspace = window.controller.workspace
    [row] = workspace.query("SELECT id FROM review WHERE state <> 'draft' ORDER BY id LIMIT 1")
    page = at(window, ReportsPage, Location("reports", row["id"]))
    panel = page.findChild(SingleExportPanel)
    assert panel is not None
    qtbot.waitUntil(panel.can_export, timeout=LONG)
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    panel.print_on(printer)
    qtbot.waitUntil(lambda: panel.notice.text() == "Sent to the printer.", timeout=LONG)
    pages = PdfReader(tmp_path / "paper.pdf").pages
    assert len(pages) == 2
    assert round(pages[0].mediabox.width) in (595, 596)
    assert files_that_left(workspace).rows[0].file_name == "(printed)"


@pytest.mark.long
@pytest.mark.parametrize(("kind", "anchor"), [("review", "COD-4"), ("plan", "goal:1"), ("session", "")])
def test_ctrl_p_prints_the_document_of_the_page(open_window: Open, qtbot: QtBot, kind: str, anchor: str) -> None:
    window = open_window()
    assert window.controller is not None
    assert window.shell is not None
    [row] = window.controller.workspace.query(f"SELECT id FROM {kind} ORDER BY id LIMIT 1")
    window.shell.navigate(Location(kind, row["id"], anchor))
    qtbot.keyClick(window, Qt.Key.Key_P, CONTROL)
    panel = window.shell.page().findChild(SingleExportPanel)
    qtbot.waitUntil(lambda: panel.findChild(QPrintDialog) is not None, timeout=LONG)
    dialog = panel.findChild(QPrintDialog)
    assert dialog.printer().docName().endswith(f"_{kind}_engineer.pdf")
    assert panel.notice.isHidden()
    dialog.reject()


@pytest.mark.long
def test_a_print_asked_for_and_left_opens_no_dialog(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    assert window.shell is not None
    window.shell.navigate(Location("plan", 1))
    qtbot.keyClick(window, Qt.Key.Key_P, CONTROL)
    panel = window.shell.page().findChild(SingleExportPanel)
    window.shell.navigate(Location("home"))
    qtbot.waitUntil(panel.can_export, timeout=LONG)
    assert panel.findChild(QPrintDialog) is None


def test_ctrl_p_without_a_document_explains_what_to_do(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(Location("home"))
    qtbot.keyClick(window, Qt.Key.Key_P, CONTROL)
    assert window.shell is not None
    panel = window.shell.page().findChild(SingleExportPanel)
    assert panel is not None
    assert panel.notice.text() == "Choose a document to print it."
