"""Data about one person in the window: preview, export, hold, erase."""

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from models.queries.engineers import find_engineer, list_engineers
from models.support.errors import UnusableFile
from models.workspace import remains
from models.workspace.wiping import NOT_WIPED
from models.workspace.workspace import Workspace
from tests.models.workspace.small_operations import QUICK
from tests.ui.conftest import Open
from tests.ui.selectors import find_one
from ui.framework.commands import CommandId
from ui.framework.jobs import let_jobs_end
from ui.framework.location import Location
from ui.pages.engineer.data_dialog import DataDialog
from ui.widgets.confirm import ConfirmDialog
from ui.widgets.table import Table
from ui.widgets.wait_dialog import WaitDialog
from ui.window.main_window import MainWindow


def settle() -> None:
    for _ in range(6):
        let_jobs_end()
        QApplication.processEvents()


def opened(window: MainWindow) -> DataDialog:
    assert window.shell is not None
    person = find_engineer(window.controller.workspace, "E1001").id
    window.shell.navigate(Location("engineer", person))
    settle()
    window.shell.page().page_commands()[CommandId.PERSON_DATA]()
    settle()
    return window.findChildren(DataDialog)[-1]


def press(within: QWidget, text: str) -> None:
    [button] = [each for each in within.findChildren(QPushButton) if each.text() == text]
    assert button.isEnabled()
    button.click()
    settle()


def words(dialog: QWidget) -> list[str]:
    return [each.text() for each in dialog.findChildren(QLabel)]


def test_the_dialog_counts_what_is_stored_and_writes_it(open_window: Open, tmp_path: Path) -> None:
    window = open_window()
    dialog = opened(window)
    assert "Stored about this person" in words(dialog)
    assert any(line.startswith("Reviews: ") for line in words(dialog))
    dialog.export_to(tmp_path / "all.json")
    settle()
    assert json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))["plumbline_person"] == 1
    settle()


@pytest.mark.long
def test_private_notes_are_in_the_file_only_if_they_are_ticked(open_window: Open, tmp_path: Path) -> None:
    dialog = opened(open_window())
    [tick] = dialog.findChildren(QCheckBox)
    assert not tick.isChecked()
    for number in ([], [1]):
        tick.setChecked(bool(number))
        dialog.export_to(tmp_path / "all.json")
        settle()
        notes = json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))["records"]["note"]
        assert [1 for row in notes if row["visibility"] == "private"][:1] == number
    settle()


def test_the_list_of_what_is_elsewhere_has_the_latest_file_and_can_be_copied(open_window: Open, tmp_path: Path) -> None:
    dialog = opened(open_window())
    dialog.export_to(tmp_path / "all.json")
    settle()
    press(dialog, "Copy this list")
    assert "Exported file all.json of" in QApplication.clipboard().text()


def test_a_hold_disables_both_steps_until_it_is_lifted(open_window: Open) -> None:
    dialog = opened(open_window())
    erase = next(each for each in dialog.findChildren(QPushButton) if each.text() == "Erase…")
    dialog.findChildren(QLineEdit)[0].setText("Claim 4711")
    press(dialog, "Place hold")
    assert not erase.isEnabled()
    assert any(line.startswith("The hold is in place.") for line in words(dialog))
    press(dialog, "Lift hold")
    assert erase.isEnabled()
    assert "The hold is lifted." in words(dialog)


def test_a_refusal_is_shown_in_the_dialog_and_not_below_it(open_window: Open, tmp_path: Path) -> None:
    window = open_window()
    dialog = opened(window)
    press(dialog, "Place hold")
    assert "Enter why the data must be kept, such as a pending claim." in words(dialog)
    dialog.export_to(tmp_path / "missing" / "all.pdf")
    settle()
    assert any("cannot be written" in line for line in words(dialog))
    assert window.shell is not None
    assert not window.shell.notice.isVisible()


@pytest.mark.long
def test_an_erased_person_is_in_no_list_and_nothing_can_be_undone(
    open_window: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window()
    shown: list[str] = []
    monkeypatch.setattr(WaitDialog, "open", lambda dialog: shown.append(dialog.windowTitle()))
    dialog = opened(window)
    press(dialog, "Erase…")
    press(window.findChildren(ConfirmDialog)[-1], "Erase")
    assert shown == ["Rewriting the file…"], "the worker keeps the file meanwhile"
    workspace = window.controller.workspace
    assert workspace.query("SELECT id FROM engineer WHERE employee_id = 'E1001'") == []
    assert workspace.undo_label() is None
    assert window.shell is not None
    assert window.shell.page().location.page == "engineers"


@pytest.mark.long
def test_an_erasure_on_a_full_disk_is_reported_as_done_and_wiped_later(
    open_window: Open, qtbot: QtBot, team: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window()
    assert window.shell is not None
    dialog = opened(window)

    def fail(_database: object) -> None:
        raise UnusableFile("The disk is full.")

    with monkeypatch.context() as full:
        full.setattr(remains, "wipe", fail)
        press(dialog, "Erase…")
        press(window.findChildren(ConfirmDialog)[-1], "Erase")
    assert window.shell.notice.text() == f"The person is erased. {NOT_WIPED}"
    table = find_one(qtbot, window.shell.page(), Table, "Engineers")
    assert table.model().rowCount() == len(list_engineers(window.controller.workspace))
    assert remains.is_marked(window.controller.workspace.database)
    window.close_workspace()
    with Workspace.open(team, QUICK) as again:
        assert not remains.is_marked(again.database)
