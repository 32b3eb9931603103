"""Import of a people file on the page of engineers: preview, mapping, updates, leavers, and what was not read."""

import threading
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from models.operations.engineers import archive_engineer
from models.queries.engineers import Holder, find_engineer, list_engineers, taken_identities
from models.workspace.workspace import Workspace
from tests.ui.conftest import Open
from tests.ui.pages import at_engineers, cells
from tests.ui.selectors import find_one, press, visible
from ui.framework.commands import CommandId
from ui.pages.engineers import import_dialog
from ui.pages.engineers.import_dialog import ImportDialog
from ui.widgets.table import Table
from ui.widgets.tick_table import TickTable


def test_a_file_is_previewed_and_imported_as_a_single_step(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window()
    page = at_engineers(window)
    file = tmp_path / "people.csv"
    file.write_text(
        "name,level,employee ID\nAda Osei,SR,E9001\nBo Lind,Wizard,E9002\nCy Tan,JR,E9003\n", encoding="utf-8"
    )
    page.import_people(file)
    dialog = page.findChild(ImportDialog)
    assert window.controller is not None
    before = len(list_engineers(window.controller.workspace))
    coming = find_one(qtbot, dialog, Table, "To import")
    qtbot.waitUntil(lambda: coming.model().rowCount() == 2)
    assert cells(coming, 0, 1) == ["Ada Osei", "Senior", "Cy Tan", "Junior"]
    rejected = find_one(qtbot, dialog, Table, "Rejected")
    assert cells(rejected, 0, 1) == ["3", "Bo Lind"]
    assert "Wizard" in rejected.model().index(0, 2).data()
    assert dialog.focusWidget() is find_one(qtbot, dialog, QPushButton, "Import")
    import_now(qtbot, dialog)
    assert len(list_engineers(window.controller.workspace)) == before + 2
    window.commands.action(CommandId.UNDO).trigger()
    assert len(list_engineers(window.controller.workspace)) == before


def import_now(qtbot: QtBot, dialog: ImportDialog) -> None:
    """Press *Import* and wait until the dialog has closed."""
    with qtbot.waitSignal(dialog.accepted):
        press(qtbot, dialog, "Import")


def shows(dialog: QDialog, start: str) -> bool:
    return any(part.isVisible() and part.text().startswith(start) for part in dialog.findChildren(QLabel))


def pick(qtbot: QtBot, dialog: QDialog, name: str, words: str) -> None:
    box = find_one(qtbot, dialog, QComboBox, name)
    box.setCurrentIndex(box.findText(words))
    box.activated.emit(box.currentIndex())


@pytest.mark.long
def test_columns_and_levels_are_mapped_in_the_preview_and_remembered(
    open_window: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window()
    page = at_engineers(window)
    file = tmp_path / "export.csv"
    file.write_text("Badge;Who;Band\nE9001;Ada Osei;Staff\nE9003;Cy Tan;Senior\n", encoding="utf-8")
    page.import_people(file)
    dialog = page.findChild(ImportDialog)
    qtbot.waitUntil(lambda: shows(dialog, "export.csv has no column “name”."))
    pick(qtbot, dialog, "Import column Who as", "Name")
    pick(qtbot, dialog, "Import column Badge as", "Employee ID")
    pick(qtbot, dialog, "Import column Band as", "Level")
    coming = find_one(qtbot, dialog, Table, "To import")
    qtbot.waitUntil(lambda: cells(coming, 0) == ["Cy Tan"])
    pick(qtbot, dialog, "Import level Staff as", "Lead")
    qtbot.waitUntil(lambda: cells(coming, 0, 1) == ["Ada Osei", "Lead", "Cy Tan", "Senior"])
    import_now(qtbot, dialog)
    assert window.controller is not None
    assert find_engineer(window.controller.workspace, "E9001").level == "LEAD"
    file.write_text("Badge;Who;Band\nE9009;Bo Lind;Staff\n", encoding="utf-8")
    again = ImportDialog(window.controller, page, file)
    again.open()
    coming = find_one(qtbot, again, Table, "To import")
    qtbot.waitUntil(lambda: cells(coming, 0, 1) == ["Bo Lind", "Lead"])


def test_a_file_imported_again_is_reported_as_unchanged(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    page = at_engineers(open_window())
    file = tmp_path / "people.csv"
    file.write_text("name,level,employee ID\nAda Osei,SR,E9001\nBo Lind,JR,E9002\nCy,Wizard,\n", encoding="utf-8")
    page.import_people(file)
    dialog = page.findChild(ImportDialog)
    coming = find_one(qtbot, dialog, Table, "To import")
    qtbot.waitUntil(lambda: cells(coming, 0) == ["Ada Osei", "Bo Lind"])
    import_now(qtbot, dialog)
    page.import_people(file)
    again = page.findChildren(ImportDialog)[-1]
    qtbot.waitUntil(lambda: shows(again, "Already here, unchanged: 2"))
    assert cells(find_one(qtbot, again, Table, "Rejected"), 1) == ["Cy"]


def test_known_people_are_looked_up_outside_the_thread_of_the_window(
    open_window: Open, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[threading.Thread] = []

    def look_up(workspace: Workspace) -> tuple[Holder, ...]:
        threads.append(threading.current_thread())
        return taken_identities(workspace)

    monkeypatch.setattr(import_dialog, "taken_identities", look_up)
    page = at_engineers(open_window())
    (tmp_path / "people.csv").write_text("name,level\nAda Osei,SR\n", encoding="utf-8")
    page.import_people(tmp_path / "people.csv")
    coming = find_one(qtbot, page.findChild(ImportDialog), Table, "To import")
    qtbot.waitUntil(lambda: cells(coming, 0) == ["Ada Osei"])
    assert threads
    assert threading.main_thread() not in threads


def test_people_absent_from_a_complete_file_are_archived_if_ticked(
    open_window: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window()
    page = at_engineers(window)
    assert window.controller is not None
    workspace = window.controller.workspace
    before = list_engineers(workspace)
    file = tmp_path / "people.csv"
    rows = [f"{person.name},{person.level},{person.employee_id}" for person in before[2:]]
    file.write_text("\n".join(["name,level,employee id", *rows, "Ada Osei,SR,E9001"]), encoding="utf-8")
    page.import_people(file)
    dialog = page.findChild(ImportDialog)
    complete = find_one(qtbot, dialog, QCheckBox, "This file lists everyone")
    assert not visible(dialog, TickTable, "Not in the file")
    complete.setChecked(True)
    absent = find_one(qtbot, dialog, TickTable, "Not in the file")
    assert cells(absent, 0) == [before[0].name, before[1].name]
    qtbot.keyClick(absent, Qt.Key.Key_Space)
    with qtbot.waitSignal(window.controller.notified) as notice:
        import_now(qtbot, dialog)
    assert notice.args is not None
    assert notice.args[0] == "Imported: 1. Archived: 1."
    left = {person.name for person in list_engineers(workspace)}
    assert (before[0].name in left, before[1].name in left, "Ada Osei" in left) == (False, True, True)
    window.commands.action(CommandId.UNDO).trigger()
    assert list_engineers(workspace) == before


def test_a_template_is_saved_filled_in_and_imported(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    page = at_engineers(open_window())
    page.import_people(None)
    dialog = page.findChild(ImportDialog)
    assert dialog.focusWidget() is find_one(qtbot, dialog, QPushButton, "Choose a file…")
    target = tmp_path / "people.csv"
    dialog.write_template(target)
    with target.open("a", encoding="utf-8") as file:
        file.write("Ada Osei,SR,E9001\n")
    dialog.read(target)
    coming = find_one(qtbot, dialog, Table, "To import")
    qtbot.waitUntil(lambda: cells(coming, 0) == ["Ada Osei"])
    assert not shows(dialog, "people.csv · Ignored")


def test_existing_people_are_updated_if_ticked(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window()
    page = at_engineers(window)
    assert window.controller is not None
    workspace = window.controller.workspace
    promoted, gone, kept = (find_engineer(workspace, key) for key in ("E1001", "E1002", "E1003"))
    window.controller.do(archive_engineer, engineer=gone.id)
    file = tmp_path / "people.csv"
    file.write_text(
        "name,level,employee id,team\n"
        f"{promoted.name},LEAD,E1001,New team\n{gone.name},{gone.level},E1002,\n{kept.name},{kept.level},E1003,Other\n",
        encoding="utf-8",
    )
    page.import_people(file)
    dialog = page.findChild(ImportDialog)
    offered = find_one(qtbot, dialog, TickTable, "Existing")
    reported = cells(offered, 1)
    assert "to New team" in reported[0]
    assert "to Lead" in reported[0], "as the window names levels, not by their codes"
    assert "is archived. Restore this person?" in reported[1]
    store = find_one(qtbot, dialog, QPushButton, "Import")
    assert not store.isEnabled()
    press(qtbot, dialog, "Tick all")
    offered.setCurrentIndex(offered.model().index(2, 0))
    qtbot.keyClick(offered, Qt.Key.Key_Space)
    import_now(qtbot, dialog)
    assert (find_engineer(workspace, "E1001").team, find_engineer(workspace, "E1001").level) == ("New team", "LEAD")
    assert gone.id in {engineer.id for engineer in list_engineers(workspace)}
    assert find_engineer(workspace, "E1003") == kept
    window.commands.action(CommandId.UNDO).trigger()
    assert find_engineer(workspace, "E1001") == promoted
    assert gone.id not in {engineer.id for engineer in list_engineers(workspace)}


def test_the_preview_lists_ignored_columns_and_asks_for_the_date_order(
    open_window: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window()
    page = at_engineers(window)
    file = tmp_path / "people.csv"
    file.write_text("name,level,employee ID,email,role since\nAda Osei,SR,E9001,nobody,02/03/2024\n", encoding="utf-8")
    page.import_people(file)
    dialog = page.findChild(ImportDialog)
    excluded = find_one(qtbot, dialog, Table, "Skipped")
    assert cells(excluded, 1, 2) == ["Ada Osei", "“nobody” is not an email address. The email is not imported."]
    assert any("02/03/2024" in part.text() for part in dialog.findChildren(QLabel) if part.isVisible())
    order = find_one(qtbot, dialog, QComboBox, "Date order")
    order.setCurrentIndex(2)
    order.activated.emit(2)
    qtbot.waitUntil(lambda: not any("ambiguous" in part.text() for part in dialog.findChildren(QLabel)))
    import_now(qtbot, dialog)
    assert window.controller is not None
    assert find_engineer(window.controller.workspace, "E9001").role_since == date(2024, 2, 3)


def test_the_sheet_of_a_workbook_is_chosen(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    book = Workbook()
    for title, name in (("Berlin", "Ada Osei"), ("Munich", "Cy Tan")):
        sheet = book.create_sheet(title)
        sheet.append(["name", "level"])
        sheet.append([name, "SR"])
    book.remove(book.worksheets[0])
    book.save(tmp_path / "people.xlsx")
    page = at_engineers(open_window())
    page.import_people(tmp_path / "people.xlsx")
    dialog = page.findChild(ImportDialog)
    coming = find_one(qtbot, dialog, Table, "To import")
    qtbot.waitUntil(lambda: cells(coming, 0) == ["Ada Osei"])
    sheets = find_one(qtbot, dialog, QComboBox, "Sheet")
    assert [sheets.itemText(at) for at in range(sheets.count())] == ["Berlin", "Munich"]
    sheets.setCurrentIndex(1)
    sheets.activated.emit(1)
    qtbot.waitUntil(lambda: cells(coming, 0) == ["Cy Tan"])


def test_an_unreadable_file_is_reported(open_window: Open, tmp_path: Path, qtbot: QtBot) -> None:
    page = at_engineers(open_window())
    file = tmp_path / "people.csv"
    file.write_text("who,rank\nAda,SR\n", encoding="utf-8")
    page.import_people(file)
    dialog = page.findChild(ImportDialog)
    qtbot.waitUntil(lambda: shows(dialog, "people.csv has no column “name”."))
    assert not find_one(qtbot, dialog, QPushButton, "Import").isEnabled()
    page.findChild(ImportDialog).read(tmp_path / "nothing.csv")
    qtbot.waitUntil(lambda: "nothing.csv" in dialog.notice.text())


def test_ignored_columns_and_rejected_rows_are_reported(open_window: Open, tmp_path: Path, qtbot: QtBot) -> None:
    page = at_engineers(open_window())
    file = tmp_path / "people.csv"
    file.write_text("name,level,shoe size\n" + "Bo Lind,Wizard,44\n" * 4, encoding="utf-8")
    page.import_people(file)
    dialog = page.findChild(ImportDialog)
    qtbot.waitUntil(lambda: shows(dialog, "people.csv · Column “shoe size” is not read."))
    assert dialog.notice.text() == ""
    assert "people.csv · Column “shoe size” is not read." in [part.text() for part in dialog.findChildren(QLabel)]
    assert not dialog.findChild(Table).isVisible()
    rejected = find_one(qtbot, dialog, Table, "Rejected")
    assert rejected.verticalScrollBar().maximum() == 0
    assert cells(rejected, 0) == ["2", "3", "4", "5"]


def test_a_few_rows_with_long_sentences_are_shown_whole(open_window: Open, tmp_path: Path, qtbot: QtBot) -> None:
    window = open_window()
    page = at_engineers(window)
    assert window.controller is not None
    person = find_engineer(window.controller.workspace, "E1001")
    file = tmp_path / "people.csv"
    file.write_text(
        "name,level,employee id,team,manager,job title\n"
        f"{person.name},LEAD,E1001,A new team with a long name,Maria Magdalena Huber,Lead Engineer of All Platforms\n"
    )
    page.import_people(file)
    offered = find_one(qtbot, page.findChild(ImportDialog), TickTable, "Existing")
    assert offered.rowHeight(0) > offered.verticalHeader().defaultSectionSize()
    qtbot.waitUntil(lambda: offered.viewport().height() >= offered.rowHeight(0))
    assert not offered.verticalScrollBar().isVisible()
