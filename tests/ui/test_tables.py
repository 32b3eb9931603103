"""Tables fit their columns to content and window, keep how they were arranged, and give their rows to other programs."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QMenu
from pytestqt.qtbot import QtBot

from models.domain.people import EngineerDetails
from models.operations.engineers import add_engineer, import_engineers
from models.queries.engineers import list_engineers
from models.support.sorting import sort_key
from tests.ui.conftest import Open
from tests.ui.pages import at, names
from tests.ui.selectors import find_one, press
from ui.framework.commands import CommandId
from ui.framework.list_export import ListExport
from ui.framework.location import Location
from ui.framework.preferences import Preferences
from ui.pages.engineers import EngineersPage
from ui.pages.journal import JournalPage
from ui.pages.mentoring import MentoringPage
from ui.pages.mentoring.action_list import ActionList
from ui.pages.reviews import ReviewsPage
from ui.theme import theme
from ui.widgets import boxes
from ui.widgets.column_widths import shared_widths
from ui.widgets.confirm import ConfirmDialog
from ui.widgets.table import Table
from ui.widgets.table_model import Column, Rows, TableModel
from ui.widgets.tick_table import TickTable
from ui.window.main_window import MainWindow

widths = st.integers(0, 500)


@given(st.lists(st.tuples(widths, widths), max_size=8), st.integers(0, 3000))
def test_columns_share_the_width_and_the_widest_shrink_first(columns: list[tuple[int, int]], room: int) -> None:
    wanted, least = [want for want, _ in columns], [min(pair) for pair in columns]
    shared = shared_widths(wanted, least, room)
    assert all(low <= width <= want for low, width, want in zip(least, shared, wanted, strict=True))
    assert sum(shared) <= max(room, sum(least))
    if sum(wanted) <= room:
        assert shared == wanted
    cut = [width for width, low, want in zip(shared, least, wanted, strict=True) if low < width < want]
    assert len(set(cut)) <= 1
    assert all(width <= max(cut) for width, low in zip(shared, least, strict=True) if cut and width > low)


def engineers_table(window: MainWindow) -> tuple[EngineersPage, Table]:
    page = at(window, EngineersPage, Location("engineers"))
    table = page.findChild(Table)
    assert table is not None
    return page, table


def is_cut(table: Table, row: int, column: int) -> bool:
    index = table.model().index(row, column)
    return table.visualRect(index).width() < table.sizeHintForIndex(index).width()


def test_no_text_is_cut_while_there_is_space(open_window: Open) -> None:
    window = open_window()
    window.resize(1360, 800)
    page, table = engineers_table(window)
    visible = [at for at in range(table.model().columnCount()) if not table.isColumnHidden(at)]
    assert [(row, at) for row in range(table.model().rowCount()) for at in visible if is_cut(table, row, at)] == []
    assert sum(table.columnWidth(at) for at in visible) == table.viewport().width()
    name = "Wilhelmina Featherstonehaugh-Cholmondeley"
    page.controller.do(add_engineer, details=EngineerDetails(name=name, level="SR"))
    assert not is_cut(table, names(page).index(name), 0)
    assert table.horizontalScrollBar().maximum() == 0


def test_no_text_is_cut_that_was_there_before_the_style(open_window: Open) -> None:
    """A dialog fills its tables before it opens, and gets the style when it does."""
    names = ["Wilhelmina Featherstonehaugh", "Bo"]
    columns: list[Column[str]] = [Column("Name", str), Column("Again", str, stretch=True)]
    table = TickTable("People", columns, lambda name: name)
    table.show_rows(names)
    dialog = QDialog(open_window())
    boxes.column(table, inside=dialog)
    dialog.resize(700, 300)
    dialog.open()
    QApplication.processEvents()
    assert [(row, at) for row in range(2) for at in range(2) if is_cut(table, row, at)] == []


@pytest.mark.parametrize("size", [(1366, 768), (1024, 700)])
@pytest.mark.parametrize("place", [Location("reviews"), Location("mentoring")])
def test_columns_give_way_before_a_text_is_cut(open_window: Open, place: Location, size: tuple[int, int]) -> None:
    window = open_window()
    window.resize(*size)
    assert window.shell is not None
    window.shell.navigate(place)
    [table] = [table for table in window.shell.page().findChildren(Table) if table.isVisible()]
    rows, columns = range(table.model().rowCount()), range(table.model().columnCount())
    visible = [at for at in columns if not table.isColumnHidden(at)]
    assert [table.model().index(row, at).data() for row in rows for at in visible if is_cut(table, row, at)] == []


def test_widths_order_and_sorting_are_kept_between_starts(open_window: Open) -> None:
    window = open_window()
    page, table = engineers_table(window)
    head = table.horizontalHeader()
    head.resizeSection(4, 222)
    head.moveSection(head.visualIndex(2), 0)
    head.sectionClicked.emit(0)
    head.sectionClicked.emit(0)
    listed = names(page)
    window.close()
    page, table = engineers_table(open_window())
    head = table.horizontalHeader()
    assert (table.columnWidth(4), head.logicalIndex(0)) == (222, 2)
    assert names(page) == listed == sorted(listed, key=sort_key, reverse=True)
    assert (head.sortIndicatorSection(), head.sortIndicatorOrder()) == (0, Qt.SortOrder.DescendingOrder)
    head.sectionHandleDoubleClicked.emit(4)
    assert table.columnWidth(4) != 222


@pytest.mark.parametrize(
    "stored", ["", "[]", "[{}, [0, 0], null]", '[{"x": 1}, [], null]', "[{}, [], [99, true]]", "7"]
)
def test_a_damaged_layout_setting_is_ignored(open_window: Open, stored: str) -> None:
    window = open_window()
    settings = QSettings(QSettings.defaultFormat(), QSettings.Scope.UserScope, "Plumbline", "Plumbline")
    settings.setValue("tables/engineers", stored)
    page, table = engineers_table(window)
    assert [table.horizontalHeader().logicalIndex(at) for at in range(7)] == list(range(7))
    assert names(page)


def test_ctrl_c_copies_the_selected_rows_as_a_table(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    page, table = engineers_table(window)
    page.controller.do(add_engineer, details=EngineerDetails(name="=SUM(A1:A9)", level="SR", team="@cmd"))
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(table.chosen_rows()) == len(names(page))
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QGuiApplication.clipboard().mimeData()
    head, *lines = [line.split("\t") for line in data.text().split("\n")]
    titles = [column.title for column in table.ordered_columns()]
    assert head == titles
    assert [line[0] for line in lines] == [name.replace("=SUM", "'=SUM") for name in names(page)]
    assert next(line for line in lines if "SUM" in line[0])[titles.index("Team")] == "'@cmd"
    assert data.html().count("<tr>") == len(lines) + 1


def test_ctrl_a_and_ctrl_c_include_rows_that_are_not_loaded(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    page, table = engineers_table(window)
    people = [EngineerDetails(name=f"Person {number}", level="SR", employee_id=f"P{number}") for number in range(450)]
    page.controller.do(import_engineers, people=people, source="people.csv")
    before = list_engineers(page.controller.workspace)
    assert table.model().rowCount() < len(before)
    fetched: list[int] = []
    table.model().rowsInserted.connect(lambda _parent, first, last: fetched.append(last - first + 1))
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(fetched) == 1  # each fetch searches all people
    assert [row.id for row in table.chosen_rows()] == [person.id for person in before]
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert len(QGuiApplication.clipboard().text().split("\n")) == len(before) + 1


def test_the_selection_is_kept_when_the_list_is_reloaded(open_window: Open) -> None:
    page, table = engineers_table(open_window())
    table.selectAll()
    before = [row.id for row in table.chosen_rows()]
    page.controller.do(add_engineer, details=EngineerDetails(name="Aaron Abel", level="SR"))
    assert [row.id for row in table.chosen_rows()] == before


def test_undo_by_keyboard_selects_a_single_row(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    page, table = engineers_table(window)
    table.choose_row(1)
    name = table.chosen().name
    page.controller.do(add_engineer, details=EngineerDetails(name="Aaron Abel", level="SR"))
    qtbot.keyClick(table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)  # Ctrl is down while the list is read
    assert [row.name for row in table.chosen_rows()] == [name]


def open_menu(table: Table) -> QMenu:
    place = table.visualRect(table.currentIndex()).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, QPoint())
    QApplication.sendEvent(table.viewport(), event)
    return table.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)[-1]


def test_the_context_menu_has_the_commands_of_the_row(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    page, table = engineers_table(window)
    table.choose_row(1)
    menu = open_menu(table)
    entries = {entry.text(): entry for entry in menu.actions() if entry.text()}
    assert list(entries) == ["Open", "Edit…", "Archive", "Copy", "Columns"]
    name, count = table.chosen().name, len(names(page))
    entries["Archive"].trigger()
    assert (name in names(page), len(names(page))) == (False, count - 1)
    window.commands.action(CommandId.UNDO).trigger()
    assert name in names(page)
    menu.close()


def test_several_engineers_are_archived_and_restored_by_one_undo(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    page, table = engineers_table(window)
    before = list_engineers(page.controller.workspace)
    table.selectAll()
    menu = open_menu(table)
    entries = {entry.text(): entry for entry in menu.actions() if entry.text()}
    assert list(entries) == ["Archive", "Export selected rows…", "Copy", "Columns"]
    entries["Archive"].trigger()
    assert list_engineers(page.controller.workspace) == ()
    menu.close()
    press(qtbot, window, "Undo")
    assert list_engineers(page.controller.workspace) == before


def exported(
    qtbot: QtBot,
    page: EngineersPage | ReviewsPage | JournalPage | MentoringPage,
    path: Path,
    export: ListExport | None = None,
) -> list[list[str]]:
    """What a list writes as CSV, its headings first."""
    with qtbot.waitSignal(page.controller.saved):
        (export or page.findChild(ListExport)).export_to(path)
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_an_export_has_the_shown_rows_and_columns_in_order(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window()
    page, table = engineers_table(window)
    head = table.horizontalHeader()
    head.sectionClicked.emit(0)
    head.sectionClicked.emit(0)
    head.moveSection(head.visualIndex(4), 0)
    level = find_one(qtbot, page, QComboBox, "Level")
    level.setCurrentIndex(level.findText("Senior"))
    head_row, *rows = exported(qtbot, page, tmp_path / "engineers.csv")
    assert head_row == [column.title for column in table.ordered_columns()]
    assert head_row[0] == "Team"
    assert [row[head_row.index("Name")] for row in rows] == names(page)
    assert {row[head_row.index("Level")] for row in rows} == {"Senior"}
    assert "–" not in {cell for row in rows for cell in row}
    assert exported(qtbot, page, tmp_path / "engineers.csv") == [head_row, *rows], "the same file is replaced"


@pytest.mark.parametrize("kind", [EngineersPage, ReviewsPage])
@pytest.mark.parametrize("zoom", [100, 200])
def test_columns_that_have_no_room_are_exported_and_copied(
    open_window: Open,
    preferences: Preferences,
    qtbot: QtBot,
    tmp_path: Path,
    zoom: int,
    kind: type[EngineersPage | ReviewsPage],
) -> None:
    preferences.zoom = zoom
    window = open_window()
    window.resize(1024, 700)
    page = at(window, kind, Location("engineers" if kind is EngineersPage else "reviews"))
    table = page.findChild(Table)
    columns = table.model().columns
    assert any(table.isColumnHidden(column) for column in range(len(columns)))
    titles = [column.title for column in columns]
    assert exported(qtbot, page, tmp_path / "list.csv")[0] == titles
    table.choose_row(0)
    table.copy()
    assert QGuiApplication.clipboard().text().split("\n")[0].split("\t") == titles


def test_the_list_of_reviews_is_exported_with_scores_as_numbers(
    open_window: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    page = at(open_window(), ReviewsPage, Location("reviews"))
    page.findChild(QComboBox).setCurrentIndex(page.findChild(QComboBox).count() - 1)
    page.findChild(QComboBox).activated.emit(page.findChild(QComboBox).currentIndex())
    path = tmp_path / "reviews.xlsx"
    with qtbot.waitSignal(page.controller.saved):
        page.findChild(ListExport).export_to(path)
    head, *rows = load_workbook(path).active.values
    scores = [row[head.index("Score")] for row in rows]
    assert len(rows) == len(names(page)) > 0
    assert all(isinstance(score, float) and 1 <= score <= 5 for score in scores if score is not None)
    assert any(scores)


def test_private_notes_are_exported_only_after_a_warning(
    open_window: Open, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = at(open_window(), JournalPage, Location("journal"))
    asked: list[str] = []
    monkeypatch.setattr(ListExport, "choose_file", lambda _self: asked.append("file"))
    page.export_list()
    dialog = page.findChild(ConfirmDialog)
    assert asked == []
    press(qtbot, dialog, "Export")
    assert asked == ["file"]
    visibility = find_one(qtbot, page, QComboBox, "Visibility")
    visibility.setCurrentIndex(visibility.findText("Shareable"))
    page.export_list()
    assert asked == ["file", "file"]
    head, *rows = exported(qtbot, page, tmp_path / "notes.csv")
    assert {row[head.index("Visibility")] for row in rows} == {"shareable"}


def test_actions_are_exported_and_several_are_finished_together(
    open_window: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window()
    page = at(window, MentoringPage, Location("mentoring", 0, "actions"))
    table = find_one(qtbot, page, Table, "Actions")
    export = page.findChild(ActionList).findChild(ListExport)
    head, *rows = exported(qtbot, page, tmp_path / "actions.csv", export)
    listed = [table.model().index(at, 2).data() for at in range(table.model().rowCount())]
    assert [row[head.index("Action")] for row in rows] == listed
    table.selectAll()
    press(qtbot, page, "Done")
    assert table.model().rowCount() == 0


def test_a_text_that_does_not_fit_its_column_wraps_and_no_word_is_cut(qtbot: QtBot, qapp: QApplication) -> None:
    texts = ("Short", "Agree a reviewer and plan the next two slices of the data warehouse load")
    model = TableModel([Column("Action", str), Column("Owner", lambda _row: "engineer")], lambda *_page: Rows(texts, 2))
    table = Table("Actions", model)
    qtbot.addWidget(table)
    table.resize(1000, 300)
    table.show()
    table.reload()
    one_line = table.rowHeight(0)
    assert table.rowHeight(1) == one_line
    table.resize(300, 300)
    assert table.rowHeight(0) == one_line < table.rowHeight(1)
    assert not any(table.is_cut(model.index(row, column)) for row in range(2) for column in range(2))
    theme.apply(qapp, "light", 110)
    assert table.rowHeight(1) > table.rowHeight(0) > one_line
    theme.apply(qapp, "light", 100)
    table.resize(1000, 300)
    assert table.rowHeight(1) == one_line


def test_an_unbroken_text_is_cut_with_a_tooltip_and_makes_no_line(qtbot: QtBot) -> None:
    model = TableModel(
        [Column("Name", str), Column("Team", lambda _row: "Orders")], lambda *_page: Rows(("x" * 200,), 1)
    )
    table = Table("People", model)
    qtbot.addWidget(table)
    table.resize(400, 200)
    table.show()
    table.reload()
    assert table.is_cut(model.index(0, 0))
    assert not table.is_cut(model.index(0, 1))
    assert table.rowHeight(0) == table.verticalHeader().defaultSectionSize()
