"""A manager looks somebody up, adds them, and brings a team in from a file."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from models.queries.people import find_engineer, list_engineers
from tests.ui.conftest import Open
from tests.ui.finding import fill, press, the
from tests.ui.pages import at, names
from ui.main_window import MainWindow
from ui.pages.engineers import EngineersPage
from ui.pages.engineers.importing import ImportDialog
from ui.place import Place
from ui.widgets.table import Table


def at_engineers(window: MainWindow, spot: str = "") -> EngineersPage:
    return at(window, EngineersPage, Place("engineers", 0, spot))


def test_the_list_is_searched_filtered_and_sorted(open_window: Open, qtbot: QtBot) -> None:
    page = at_engineers(open_window())
    everybody = names(page)
    assert everybody == sorted(everybody, key=str.casefold)
    search = the(qtbot, page, QLineEdit, "Search")
    qtbot.keyClicks(search, "jonas")
    assert names(page) == ["Jonas Weber"]
    search.clear()
    header = page.findChild(Table).horizontalHeader()
    header.sectionClicked.emit(0)
    header.sectionClicked.emit(0)
    assert names(page) == everybody[::-1]
    level = the(qtbot, page, QComboBox, "Level")
    level.setCurrentIndex(level.findText("Senior"))
    assert 0 < len(names(page)) < len(everybody)


def test_return_opens_the_profile_and_ctrl_f_the_search(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    page = at_engineers(window)
    window.commands.action("find").trigger()
    search = the(qtbot, page, QLineEdit, "Search")
    assert search.hasFocus()
    qtbot.keyClicks(search, "jonas")
    with qtbot.waitSignal(page.go) as went:
        qtbot.keyClick(page.findChild(Table), Qt.Key.Key_Return)
    assert went.args[0].page == "engineer"


def test_a_dialog_says_what_is_wrong_and_keeps_what_was_typed(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    page = at_engineers(window, "new")
    dialog = page.findChild(QDialog)
    press(qtbot, dialog, "Store")
    assert dialog.notice.words() == "The name is missing."
    fill(qtbot, dialog, "Name", "Ngozi Adeyemi")
    fill(qtbot, dialog, "Employee id", "E1001")
    press(qtbot, dialog, "Store")
    assert "E1001" in dialog.notice.words()
    fill(qtbot, dialog, "Employee id", "E7777")
    press(qtbot, dialog, "Store")
    assert window.session is not None
    assert find_engineer(window.session.workspace, "E7777").name == "Ngozi Adeyemi"


def test_a_file_is_shown_before_it_is_taken_over_and_is_one_step(
    open_window: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window()
    page = at_engineers(window)
    file = tmp_path / "people.csv"
    file.write_text(
        "name,level,employee id\nAda Osei,SR,E9001\nBo Lind,Wizard,E9002\nCy Tan,JR,E9003\n", encoding="utf-8"
    )
    page.import_people(file)
    dialog = page.findChild(ImportDialog)
    assert window.session is not None
    before = len(list_engineers(window.session.workspace))
    rejected = the(qtbot, dialog, QTableWidget, "Rejected")
    assert [rejected.item(0, column).text() for column in (0, 1)] == ["3", "Bo Lind"]
    assert "Wizard" in rejected.item(0, 2).text()
    press(qtbot, dialog, "Import")
    assert len(list_engineers(window.session.workspace)) == before + 2
    window.commands.action("undo").trigger()
    assert len(list_engineers(window.session.workspace)) == before


def test_a_file_that_cannot_be_read_says_so(open_window: Open, tmp_path: Path, qtbot: QtBot) -> None:
    page = at_engineers(open_window())
    file = tmp_path / "people.csv"
    file.write_text("who,rank\nAda,SR\n", encoding="utf-8")
    page.import_people(file)
    dialog = page.findChild(ImportDialog)
    assert "name" in dialog.notice.words()
    assert not the(qtbot, dialog, QPushButton, "Import").isEnabled()
