"""Engineers page: search, new engineers, and import of a file."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from models.domain.people import EngineerDetails
from models.operations.engineers import add_engineer, archive_engineer
from models.queries.engineers import find_engineer, list_engineers
from models.support.sorting import sort_key
from tests.ui.conftest import Open
from tests.ui.pages import at_engineers, cells, names
from tests.ui.selectors import fill, find_one, press, question
from ui.framework.commands import CommandId
from ui.pages.engineers.details_dialog import DetailsDialog
from ui.widgets.table import Table


def test_the_list_is_searched_filtered_and_sorted(open_window: Open, qtbot: QtBot) -> None:
    page = at_engineers(open_window())
    all_names = names(page)
    assert all_names == sorted(all_names, key=sort_key)
    search = find_one(qtbot, page, QLineEdit, "Search")
    qtbot.keyClicks(search, "jonas")
    assert names(page) == ["Jonas Weber"]
    search.clear()
    header = page.findChild(Table).horizontalHeader()
    header.sectionClicked.emit(0)
    header.sectionClicked.emit(0)
    assert names(page) == all_names[::-1]
    level = find_one(qtbot, page, QComboBox, "Level")
    level.setCurrentIndex(level.findText("Senior"))
    assert 0 < len(names(page)) < len(all_names)


def test_return_opens_the_profile_and_ctrl_f_the_search(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    page = at_engineers(window)
    window.commands.action(CommandId.FIND).trigger()
    search = find_one(qtbot, page, QLineEdit, "Search")
    assert search.hasFocus()
    qtbot.keyClicks(search, "jonas")
    with qtbot.waitSignal(page.navigation_requested) as went:
        qtbot.keyClick(page.findChild(Table), Qt.Key.Key_Return)
    assert went.args[0].page == "engineer"


def test_a_refused_dialog_shows_the_error_and_keeps_its_text(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    page = at_engineers(window, CommandId.NEW_ENGINEER)
    dialog = page.findChild(QDialog)
    press(qtbot, dialog, "Add")
    assert dialog.notice.text() == "Enter a name."
    fill(qtbot, dialog, "Name", "Ngozi Adeyemi")
    fill(qtbot, dialog, "Employee ID", "E1001")
    press(qtbot, dialog, "Add")
    assert dialog.notice.text() == "Choose a level."
    level = find_one(qtbot, dialog, QComboBox, "Level")
    level.setCurrentIndex(level.findText("Junior"))
    press(qtbot, dialog, "Add")
    assert "E1001" in dialog.notice.text()
    fill(qtbot, dialog, "Employee ID", "E7777")
    press(qtbot, dialog, "Add")
    assert window.controller is not None
    added = find_engineer(window.controller.workspace, "E7777")
    assert (added.name, added.level) == ("Ngozi Adeyemi", "JR")


def test_a_typed_id_that_looks_the_same_is_refused(open_window: Open, qtbot: QtBot) -> None:
    page = at_engineers(open_window(), CommandId.NEW_ENGINEER)
    dialog = page.findChild(QDialog)
    fill(qtbot, dialog, "Name", "Ngozi Adeyemi")
    fill(qtbot, dialog, "Employee ID", "ｅ1001")
    level = find_one(qtbot, dialog, QComboBox, "Level")
    level.setCurrentIndex(level.findText("Junior"))
    press(qtbot, dialog, "Add")
    assert "already belongs to Jonas Weber" in dialog.notice.text()
    fill(qtbot, dialog, "Employee ID", "E7\u200b777")
    press(qtbot, dialog, "Add")
    assert "invisible character (U+200B)" in dialog.notice.text()


def test_an_id_that_differs_by_zeros_is_asked_about(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    assert window.controller is not None
    workspace = window.controller.workspace
    ada = window.controller.do(add_engineer, details=EngineerDetails(name="Ada Osei", level="SR", employee_id="0042"))
    window.controller.do(archive_engineer, engineer=ada)
    page = at_engineers(window, CommandId.NEW_ENGINEER)
    dialog = page.findChild(DetailsDialog)
    fill(qtbot, dialog, "Name", "Ngozi Adeyemi")
    fill(qtbot, dialog, "Employee ID", "42")
    press(qtbot, dialog, "Add")
    assert dialog.notice.text() == "Choose a level.", "what is wrong comes first"
    level = find_one(qtbot, dialog, QComboBox, "Level")
    level.setCurrentIndex(level.findText("Junior"))
    press(qtbot, dialog, "Add")
    asked = question(qtbot, dialog)
    shown = " ".join(part.text() for part in asked.findChildren(QLabel))
    assert "Ada Osei (0042)" in shown
    assert "archived" in shown
    press(qtbot, asked, "Cancel")
    assert dialog.isVisible()
    assert "Ngozi Adeyemi" not in [row.name for row in list_engineers(workspace)]
    press(qtbot, dialog, "Add")
    press(qtbot, question(qtbot, dialog), "Add anyway")
    assert find_engineer(workspace, "42").name == "Ngozi Adeyemi"
    assert not dialog.isVisible()


def test_an_edited_id_that_differs_by_zeros_is_asked_about_once(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    assert window.controller is not None
    do = window.controller.do
    do(add_engineer, details=EngineerDetails(name="Ada Osei", level="SR", employee_id="42"))
    ngozi = do(add_engineer, details=EngineerDetails(name="Ngozi Adeyemi", level="SR", employee_id="7"))
    dialog = DetailsDialog(window.controller, ngozi, window)
    dialog.open()
    fill(qtbot, dialog, "Employee ID", "0042")
    press(qtbot, dialog, "Save")
    press(qtbot, question(qtbot, dialog), "Save anyway")
    assert find_engineer(window.controller.workspace, "0042").name == "Ngozi Adeyemi"
    dialog = DetailsDialog(window.controller, ngozi, window)
    dialog.open()
    fill(qtbot, dialog, "Team", "Orders")
    press(qtbot, dialog, "Save")
    assert not dialog.isVisible()
    assert find_engineer(window.controller.workspace, "0042").team == "Orders"


def test_names_are_found_and_sorted_in_every_script(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    assert window.controller is not None
    for name, number in (
        ("Öykü Özdemir", "X10"),
        ("Łukasz Żak", "X9"),
        ("Émile Roux", "X100"),
        ("Pat O\u2019Brien", "X2"),
    ):
        window.controller.do(add_engineer, details=EngineerDetails(name=name, level="SR", employee_id=number))
    page = at_engineers(window)
    search = find_one(qtbot, page, QLineEdit, "Search")
    for typed, found in (
        ("ozdemir", ["Öykü Özdemir"]),
        ("LUKASZ zak", ["Łukasz Żak"]),
        ("o'brien", ["Pat O\u2019Brien"]),
    ):
        search.setText(typed)
        assert names(page) == found
    search.setText("x")
    page.findChild(Table).horizontalHeader().sectionClicked.emit(1)
    mine = [
        name for name in names(page) if find_engineer(window.controller.workspace, name).employee_id.startswith("X")
    ]
    assert mine == ["Pat O\u2019Brien", "Łukasz Żak", "Öykü Özdemir", "Émile Roux"]


@pytest.mark.parametrize(
    ("width", "shown"),
    [
        (1024, ["Name", "Level", "Team", "Latest review"]),
        (1360, ["Name", "Employee ID", "Level", "Path", "Team", "Manager", "Latest review"]),
    ],
)
def test_less_important_columns_hide_instead_of_scrolling_sideways(
    open_window: Open, qtbot: QtBot, width: int, shown: list[str]
) -> None:
    window = open_window()
    window.resize(width, 700)
    table = at_engineers(window).findChild(Table)
    qtbot.waitUntil(lambda: table.width() > width / 2)
    names = [table.model().headerData(at, Qt.Orientation.Horizontal) for at in range(table.model().columnCount())]
    assert [name for at, name in enumerate(names) if not table.isColumnHidden(at)] == shown
    assert table.horizontalScrollBar().maximum() == 0


def test_unknown_values_are_a_dash(open_window: Open) -> None:
    window = open_window()
    assert window.controller is not None
    window.controller.do(add_engineer, details=EngineerDetails(name="Ada Osei", level="SR"))
    table = at_engineers(window).findChild(Table)
    assert cells(table, *range(7))[:7] == ["Ada Osei", "–", "Senior", "–", "–", "–", "–"]
