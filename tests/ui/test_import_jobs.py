"""Import dialog: background work is done before the window locks, nothing stays in memory, and long mappings are shown."""

import gc
import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from models.domain.people import EngineerDetails
from models.operations.engineers import add_engineer
from models.queries.engineers import list_engineers
from models.support.errors import Refused
from models.workspace.history import UndoLabel
from models.workspace.undo import CHANGED_SINCE
from models.workspace.workspace import Outcome, Workspace
from tests.ui.conftest import QUICK, Open
from tests.ui.pages import at
from tests.ui.selectors import find_one, press, visible
from ui.framework.commands import CommandId
from ui.framework.jobs import CancelToken, Job
from ui.framework.location import Location
from ui.pages.engineers import EngineersPage
from ui.pages.engineers.import_dialog import ImportDialog
from ui.pages.welcome import WelcomePage
from ui.widgets.table import Table
from ui.widgets.wait_dialog import WaitDialog
from ui.window import undo_commands
from ui.window.main_window import MainWindow


def until_cancelled(token: CancelToken) -> None:
    while not token.cancelled:
        threading.Event().wait(0.001)


def previewed(window: MainWindow, qtbot: QtBot, file: Path, content: str) -> ImportDialog:
    """The import dialog with the preview of a file."""
    file.write_text(content, encoding="utf-8")
    page = at(window, EngineersPage, Location("engineers"))
    page.import_people(file)
    dialog = page.findChildren(ImportDialog)[-1]
    qtbot.waitUntil(find_one(qtbot, dialog, QPushButton, "Import").isEnabled)
    return dialog


def unlock(window: MainWindow, qtbot: QtBot, team: Path) -> None:
    page = window.centralWidget()
    assert isinstance(page, WelcomePage)
    with qtbot.waitSignal(page.opened):
        page.open_file(team, QUICK)


def test_an_import_that_waits_for_other_work_is_stored_before_the_window_locks(
    open_window: Open, qtbot: QtBot, team: Path, tmp_path: Path
) -> None:
    window = open_window()
    dialog = previewed(window, qtbot, tmp_path / "people.csv", "name,level\nAda Osei,SR\nBo Lind,JR\n")
    Job(until_cancelled, window).start()
    press(qtbot, dialog, "Import")
    window.lock()
    unlock(window, qtbot, team)
    assert window.controller is not None
    assert window.shell is not None
    names = {person.name for person in list_engineers(window.controller.workspace)}
    assert {"Ada Osei", "Bo Lind"} <= names
    assert not window.shell.notice.isVisible()


@pytest.mark.long
def test_an_import_refused_while_the_window_locks_is_reported_after_unlocking(
    open_window: Open, qtbot: QtBot, team: Path, tmp_path: Path
) -> None:
    window = open_window()
    dialog = previewed(window, qtbot, tmp_path / "people.csv", "name,level,employee id\nAda Osei,SR,E77\n")
    assert window.controller is not None
    window.controller.do(add_engineer, details=EngineerDetails(name="Cy Tan", level="JR", employee_id="E77"))
    Job(until_cancelled, window).start()
    press(qtbot, dialog, "Import")
    window.lock()
    unlock(window, qtbot, team)
    assert window.shell is not None
    assert window.shell.notice.text() == (
        "people.csv was not imported. The employee ID \u201cE77\u201d already belongs to Cy Tan."
    )
    window.lock()
    unlock(window, qtbot, team)
    assert not window.shell.notice.isVisible(), "it is reported once"


def waiting(window: MainWindow) -> list[str]:
    """The sentences of the dialogs that ask to wait."""
    return [dialog.windowTitle() for dialog in window.findChildren(WaitDialog)]


def test_a_large_step_is_undone_and_redone_on_the_worker(
    open_window: Open, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(undo_commands, "LONG_STEP", 2)
    window = open_window()
    dialog = previewed(window, qtbot, tmp_path / "people.csv", "name,level\nAda Osei,SR\nBo Lind,JR\n")
    press(qtbot, dialog, "Import")
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert window.controller is not None
    assert window.shell is not None
    workspace, notice = window.controller.workspace, window.shell.notice
    imported = {"Ada Osei", "Bo Lind"}
    for command, under_way, done, expected in (
        (CommandId.UNDO, "Undoing: Import people.csv…", "Undone: Import people.csv", set()),
        (CommandId.REDO, "Redoing: Import people.csv…", "Redone: Import people.csv", imported),
    ):
        window.commands.action(command).trigger()
        assert waiting(window) == [under_way]
        window.findChild(WaitDialog).reject()  # as Escape does
        assert waiting(window) == [under_way]
        qtbot.waitUntil(lambda: not waiting(window))
        assert notice.text() == done
        assert imported & {person.name for person in list_engineers(workspace)} == expected


def test_a_large_step_that_cannot_be_undone_is_refused_with_the_reason(
    open_window: Open, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(undo_commands, "LONG_STEP", 1)
    window = open_window()
    assert window.controller is not None
    assert window.shell is not None

    def refuse(_workspace: Workspace) -> Outcome[UndoLabel]:
        raise Refused(CHANGED_SINCE)

    monkeypatch.setattr(Workspace, "undo_typing_run", refuse)
    window.controller.do(add_engineer, details=EngineerDetails(name="Cy Tan", level="JR"))
    window.commands.action(CommandId.UNDO).trigger()
    qtbot.waitUntil(lambda: not waiting(window))
    assert window.shell.notice.text() == CHANGED_SINCE


@pytest.mark.long
def test_a_closed_dialog_keeps_no_file(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = previewed(open_window(), qtbot, tmp_path / "people.csv", "name,level\nUna Quist,SR\n")
    dialog.reject()
    gc.unfreeze()

    def is_kept() -> bool:
        return any(isinstance(item, EngineerDetails) and item.name == "Una Quist" for item in gc.get_objects())

    qtbot.waitUntil(lambda: not is_kept())


@pytest.mark.parametrize("columns", [2, 70])
def test_the_columns_of_a_wide_file_are_all_listed(
    open_window: Open, qtbot: QtBot, tmp_path: Path, columns: int
) -> None:
    head = ",".join(f"c{number}" for number in range(columns))
    dialog = previewed(
        open_window(), qtbot, tmp_path / "people.csv", f"name,level,{head}\nAda Osei,SR{',x' * columns}\n"
    )
    listed = min(columns + 2, 60)

    def names() -> list[str]:
        return [box.accessibleName() for box in dialog.findChildren(QComboBox) if "column" in box.accessibleName()]

    qtbot.waitUntil(lambda: len(names()) == listed)
    assert names()[:3] == ["Import column name as", "Import column level as", "Import column c0 as"]


def test_levels_that_need_a_choice_are_shown_and_the_columns_folded(
    open_window: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = previewed(open_window(), qtbot, tmp_path / "people.csv", "name,level\nAda Osei,SR\nBo Lind,L4\n")
    find_one(qtbot, dialog, QComboBox, "Import level L4 as")
    assert not visible(dialog, QComboBox, "Import column name as")
    press(qtbot, dialog, "Show: Columns")
    assert visible(dialog, QComboBox, "Import column name as")


def test_people_who_have_left_are_left_out_until_the_box_is_cleared(
    open_window: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window()
    content = "name,level,status\nAda Osei,SR,active\nCy Gone,SR,terminated\n"
    dialog = previewed(window, qtbot, tmp_path / "people.csv", content)
    left_out, coming = find_one(qtbot, dialog, Table, "Left out"), find_one(qtbot, dialog, Table, "To import")
    assert (left_out.model().rowCount(), coming.model().rowCount()) == (1, 1)
    box = find_one(qtbot, dialog, QCheckBox, "Leave out people who have left")
    assert box.isChecked()
    box.click()
    qtbot.waitUntil(lambda: coming.model().rowCount() == 2)
    assert box.isVisible()
    assert not left_out.isVisible()
