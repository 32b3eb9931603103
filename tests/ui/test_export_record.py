"""The export record: every file that left, by person, and to whom it was handed."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from models.operations.exports import record_file
from models.queries.engineers import list_engineers
from models.queries.left_files import LeftFile, files_that_left
from tests.ui.conftest import Open
from tests.ui.pages import at
from tests.ui.selectors import find_one, press
from ui.framework.commands import CommandId
from ui.framework.list_export import ListExport
from ui.framework.location import Location
from ui.pages.reports.export_record import RecordPanel
from ui.pages.reports.page import ReportsPage
from ui.pages.reports.recipient_dialog import RecipientDialog
from ui.widgets.table import Table
from ui.widgets.table_model import TableModel
from ui.window.main_window import MainWindow


@pytest.fixture
def window(open_window: Open) -> MainWindow:
    window = open_window()
    assert window.controller is not None
    first, second = [row.id for row in list_engineers(window.controller.workspace)][:2]
    digest = {"file_sha256": "a" * 64}
    window.controller.do(
        record_file, kind="list", title="Reviews", engineers=[first, second], file_name="a.csv", **digest
    )
    window.controller.do(
        record_file, kind="form", engineers=[second], file_name="form.pdf", recipient="A Peer", **digest
    )  # fmt: skip
    return window


def record(window: MainWindow) -> tuple[ReportsPage, Table]:
    page = at(window, ReportsPage, Location("reports", 0, "record"))
    table = page.findChild(RecordPanel).findChild(Table)
    assert table is not None
    return page, table


def rows(table: Table) -> list[LeftFile]:
    model = table.model()
    assert isinstance(model, TableModel)
    return model.rows


def test_the_record_of_one_person_lists_the_files_in_which_the_person_is(window: MainWindow) -> None:
    assert window.controller is not None
    page, table = record(window)
    assert [row.file_name for row in rows(table)] == ["form.pdf", "a.csv"]
    first = list_engineers(window.controller.workspace)[0]
    page.findChild(RecordPanel)._person.show_engineer(first.id)
    assert [row.file_name for row in rows(table)] == ["a.csv"]


def test_a_recipient_is_entered_later(window: MainWindow, qtbot: QtBot) -> None:
    assert window.controller is not None
    page, table = record(window)
    table.opened.emit(rows(table)[1])
    dialog = page.findChild(RecipientDialog)
    find_one(qtbot, dialog, QLineEdit, "Handed to").setText("Works council")
    press(qtbot, dialog, "Save")
    assert files_that_left(window.controller.workspace).rows[1].recipient == "Works council"
    assert rows(table)[1].recipient == "Works council"


def test_the_exported_record_names_no_one_who_was_asked_for_an_opinion(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    assert window.controller is not None
    page, _ = record(window)
    assert CommandId.EXPORT_LIST in page.page_commands()
    with qtbot.waitSignal(window.controller.saved):
        page.findChild(RecordPanel).findChild(ListExport).export_to(tmp_path / "record.csv")
    text = (tmp_path / "record.csv").read_text(encoding="utf-8-sig")
    assert "form.pdf" in text
    assert "A Peer" not in text
    newest = files_that_left(window.controller.workspace).rows[0]
    assert (newest.title, newest.row_count, newest.people) == ("Export record", 2, 2)
