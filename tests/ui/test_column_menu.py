"""Menu of the columns: it shows and hides them, keeps the choice between starts, and exports follow it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from tests.ui.conftest import Open
from tests.ui.pages import at
from ui.framework.location import Location
from ui.pages.engineers import EngineersPage
from ui.pages.reviews import ReviewsPage
from ui.widgets.table import Table
from ui.window.main_window import MainWindow

ALL = ["Name", "Employee ID", "Level", "Path", "Team", "Manager", "Latest review"]
DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def table_of(window: MainWindow) -> Table:
    table = at(window, EngineersPage, Location("engineers")).findChild(Table)
    assert table is not None
    return table


def titles(table: Table) -> list[str]:
    """The columns on the screen, in their order."""
    head = table.horizontalHeader()
    places = map(head.logicalIndex, range(head.count()))
    return [ALL[column] for column in places if not table.isColumnHidden(column)]


def menu_of_titles(table: Table) -> QMenu:
    table.horizontalHeader().customContextMenuRequested.emit(QPoint(5, 5))
    return table.findChildren(QMenu, options=DIRECT)[-1]


def menu_of_row(table: Table) -> QMenu:
    """The submenu *Columns* of the menu that the keyboard opens on a row."""
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(table.viewport(), event)
    menu = table.findChildren(QMenu, options=DIRECT)[-1]
    [columns] = menu.findChildren(QMenu)
    assert columns.title() == "Columns"
    return columns


def choose(menu: QMenu, entry: str) -> None:
    next(action for action in menu.actions() if action.text() == entry).trigger()


def test_a_narrow_window_hides_columns_and_the_menu_shows_them_for_good(open_window: Open) -> None:
    window = open_window()
    window.resize(1024, 700)
    table = table_of(window)
    assert titles(table) == ["Name", "Level", "Team", "Latest review"]
    choose(menu_of_titles(table), "Employee ID")
    choose(menu_of_row(table), "Team")
    expected = ["Name", "Employee ID", "Level", "Latest review"]
    assert titles(table) == expected
    window.resize(1360, 800)
    assert titles(table) == [title for title in ALL if title != "Team"], "width decides on the others"
    window.close()
    window = open_window()
    window.resize(1024, 700)
    table = table_of(window)
    assert titles(table) == expected
    assert [column.title for column in table.ordered_columns()] == [title for title in ALL if title != "Team"]
    choose(menu_of_titles(table), "Reset columns")
    assert titles(table) == ["Name", "Level", "Team", "Latest review"]


@pytest.mark.parametrize("open_menu", [menu_of_titles, menu_of_row])
def test_the_menu_ticks_what_is_shown_and_keeps_one_column(open_window: Open, open_menu) -> None:
    table = table_of(open_window())
    table.horizontalHeader().moveSection(4, 0)
    menu = open_menu(table)
    entries = [action for action in menu.actions() if action.isCheckable()]
    assert [action.text() for action in entries] == ["Team", *(title for title in ALL if title != "Team")]
    assert [action.text() for action in entries if action.isChecked()] == titles(table)
    assert [action.text() for action in entries if not action.isEnabled()] == ["Name"]
    for action in entries:
        if action.isEnabled() and action.isChecked():
            action.trigger()
    assert titles(table) == ["Name"]
    choose(menu, "Reset columns")
    assert titles(table)[:3] == ALL[:3]


def test_shown_columns_that_have_no_room_scroll_sideways_uncut(open_window: Open) -> None:
    window = open_window()
    window.resize(1024, 700)
    table = at(window, ReviewsPage, Location("reviews")).findChild(Table)
    assert table is not None
    menu = menu_of_titles(table)
    for action in menu.actions():
        if action.isCheckable() and not action.isChecked():
            action.trigger()
    columns = range(table.model().columnCount())
    assert not any(table.isColumnHidden(column) for column in columns)
    rows = range(table.model().rowCount())
    assert not [(row, column) for row in rows for column in columns if table.is_cut(table.model().index(row, column))]


@pytest.mark.parametrize("open_menu", [menu_of_titles, menu_of_row])
def test_the_menu_widens_narrows_and_moves_a_column_without_dragging(open_window: Open, open_menu) -> None:
    window = open_window()
    window.resize(1360, 800)
    table = table_of(window)
    before = table.columnWidth(0)
    choose(open_menu(table), "Widen “Name”")
    choose(open_menu(table), "Widen “Name”")
    assert table.columnWidth(0) == before + 80
    choose(open_menu(table), "Narrow “Name”")
    assert table.columnWidth(0) == before + 40
    assert not [action for action in open_menu(table).actions() if action.text().startswith("Move “Name” before")]
    choose(open_menu(table), "Move “Name” after “Employee ID”")
    assert titles(table)[:2] == ["Employee ID", "Name"]
    window.close()
    window = open_window()
    window.resize(1360, 800)
    table = table_of(window)
    assert (table.columnWidth(0), titles(table)[:2]) == (before + 40, ["Employee ID", "Name"])
    choose(menu_of_row(table), "Move “Name” before “Employee ID”")
    assert titles(table)[:2] == ["Name", "Employee ID"]
