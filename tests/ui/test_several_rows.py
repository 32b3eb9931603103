"""Several rows of a list: Home and End, the entries of the menu, and what they do to all of them."""

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu
from pytestqt.qtbot import QtBot

from models.domain.people import EngineerDetails
from models.operations.engineers import import_engineers
from models.queries.engineers import list_engineers
from models.views.journal import NoteFilter, list_notes
from tests.ui.conftest import Open
from tests.ui.pages import at
from tests.ui.selectors import find_one, press
from ui.framework import list_export
from ui.framework.location import Location
from ui.framework.page import Page
from ui.pages.engineers import EngineersPage
from ui.pages.journal import JournalPage
from ui.pages.journal.note_list import NoteList
from ui.pages.mentoring import MentoringPage
from ui.pages.reviews import ReviewsPage
from ui.widgets.confirm import ConfirmDialog
from ui.widgets.table import Table

EXPORT = "Export selected rows…"


def menu_of(view: QAbstractItemView) -> QMenu:
    place = view.visualRect(view.currentIndex()).center()
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, QPoint()))
    return view.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)[-1]


def captions(menu: QMenu) -> list[str]:
    return [entry.text() for entry in menu.actions() if entry.text()]


def trigger(menu: QMenu, caption: str) -> None:
    next(entry for entry in menu.actions() if entry.text() == caption).trigger()
    menu.close()


def csv_rows(qtbot: QtBot, page: Page, view: QAbstractItemView, path: Path, monkeypatch: pytest.MonkeyPatch) -> int:
    """The number of rows in the file that the menu of the selected rows writes."""
    monkeypatch.setattr(list_export, "ask_save", lambda *_arguments: path)
    with qtbot.waitSignal(page.controller.saved):
        trigger(menu_of(view), EXPORT)
        for dialog in page.findChildren(ConfirmDialog):
            press(qtbot, dialog, "Export")
    with path.open(encoding="utf-8-sig", newline="") as file:
        return len(list(csv.reader(file))) - 1


def test_home_and_end_move_to_the_first_and_the_last_row(open_window: Open, qtbot: QtBot) -> None:
    page = at(open_window(), EngineersPage, Location("engineers"))
    people = [EngineerDetails(name=f"Person {number}", level="SR", employee_id=f"P{number}") for number in range(250)]
    page.controller.do(import_engineers, people=people, source="people.csv")
    listed = [person.id for person in list_engineers(page.controller.workspace)]
    table = page.findChild(Table)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_End)
    assert [row.id for row in table.chosen_rows()] == listed[-1:], "rows that were not loaded count too"
    qtbot.keyClick(table, Qt.Key.Key_Home)
    assert [row.id for row in table.chosen_rows()] == listed[:1]
    qtbot.keyClick(table, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert [row.id for row in table.chosen_rows()] == listed


@pytest.mark.parametrize(
    ("kind", "key", "name"), [(ReviewsPage, "reviews", "Reviews"), (MentoringPage, "mentoring", "Mentorships")]
)
def test_the_menu_of_several_rows_exports_these_alone(
    open_window: Open,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    kind: type[Page],
    key: str,
    name: str,
) -> None:
    page = at(open_window(), kind, Location(key))
    table = find_one(qtbot, page, Table, name)
    table.setFocus()
    table.choose_row(0)
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    menu = menu_of(table)
    assert captions(menu) == [EXPORT, "Copy", "Columns"]
    menu.close()
    assert csv_rows(qtbot, page, table, tmp_path / "rows.csv", monkeypatch) == 2


def test_several_notes_are_copied_exported_after_a_warning_and_deleted_in_one_step(
    open_window: Open, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window()
    page = at(window, JournalPage, Location("journal"))
    notes = find_one(qtbot, page, NoteList, "Notes")
    workspace = page.controller.workspace
    total = len(list_notes(workspace, NoteFilter(), limit=10_000).rows)
    notes.setFocus()
    qtbot.keyClick(notes, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(notes, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert len(notes.chosen_rows()) == total > 2
    assert QGuiApplication.clipboard().mimeData().html().count("<tr>") == total + 1
    notes.choose_row(0)
    qtbot.keyClick(notes, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    menu = menu_of(notes)
    assert captions(menu) == [EXPORT, "Delete", "Copy"]
    menu.close()
    assert csv_rows(qtbot, page, notes, tmp_path / "notes.csv", monkeypatch) == 2
    trigger(menu_of(notes), "Delete")
    assert len(list_notes(workspace, NoteFilter(), limit=10_000).rows) == total - 2
    press(qtbot, window, "Undo")
    assert len(list_notes(workspace, NoteFilter(), limit=10_000).rows) == total
