"""The open file is moved away or dropped where a PDF belongs: the window says so, and everything typed is kept."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from models.domain.people import EngineerId
from models.operations.journal import write_note
from models.views.session import session_view
from models.workspace.lock import WorkspaceMoved
from models.workspace.workspace import Workspace
from tests.models.workspace.small_operations import QUICK
from tests.models.workspace.test_lock import opened_by_another_process
from tests.ui.conftest import Open
from tests.ui.pages import at
from tests.ui.selectors import find_one, let_jobs_finish, visible
from ui.framework.location import Location
from ui.pages.reports.verify_panel import VerifyPanel
from ui.pages.session import SessionPage
from ui.pages.welcome import WelcomePage
from ui.widgets.text import KEPT_AFTER, AutosaveTextEdit

SESSION = Location("session", 1)


def words(page: WelcomePage) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


@pytest.mark.long
def test_a_moved_file_is_detected_and_work_continues_in_a_copy(
    open_window: Open, qtbot: QtBot, team: Path, tmp_path: Path
) -> None:
    window = open_window()
    field = find_one(qtbot, at(window, SessionPage, SESSION), AutosaveTextEdit, "Goal")
    team.rename(tmp_path / "moved.plumbline")
    with qtbot.waitSignal(field.settled, timeout=KEPT_AFTER * 10):
        qtbot.keyClicks(field, "Halve the queue. ")
    typed = field.toPlainText()
    [question] = visible(window, QMessageBox, "")
    assert "moved, replaced, deleted or linked" in question.text()
    offered = [button.text() for button in question.findChildren(QPushButton)]
    assert offered == ["Save a copy elsewhere…", "Close workspace", "Not now"]
    qtbot.keyClick(question, Qt.Key.Key_Escape)
    copy = tmp_path / "copy.plumbline"
    window.continue_with_copy(copy)
    page = window.centralWidget()
    assert isinstance(page, WelcomePage)
    qtbot.waitUntil(lambda: "The copy is complete." in words(page))
    with qtbot.waitSignal(page.opened):
        page.open_file(copy, QUICK)
    assert window.controller
    assert session_view(window.controller.workspace, 1).session.goal == typed
    assert not list(tmp_path.glob("*rescued*")), "the copy holds everything already"


@pytest.mark.long
def test_text_typed_before_a_replaced_file_is_locked_goes_to_the_rescue(
    open_window: Open, qtbot: QtBot, team: Path
) -> None:
    window = open_window()
    field = find_one(qtbot, at(window, SessionPage, SESSION), AutosaveTextEdit, "Goal")
    other = team.with_name("other")
    subprocess.run([sys.executable, "-c", "import shutil, sys; shutil.copy(*sys.argv[1:])", team, other], check=True)
    other.replace(team)
    before = team.read_bytes()
    qtbot.keyClicks(field, "Halve the queue. ")
    typed = field.toPlainText()
    window.lock()
    page = window.centralWidget()
    assert isinstance(page, WelcomePage)
    [rescued] = team.parent.glob("*rescued*.plumbline")
    qtbot.waitUntil(lambda: f"Its whole content is saved in {rescued}." in words(page))
    assert rescued.stem in words(page).split(), "its passphrase is asked for"
    with qtbot.waitSignal(page.opened):
        page.open_file(rescued, QUICK)
    assert window.controller
    assert session_view(window.controller.workspace, 1).session.goal == typed
    assert team.read_bytes() == before


@pytest.mark.long
def test_a_moved_file_can_be_closed_without_losing_content(open_window: Open, qtbot: QtBot, team: Path) -> None:
    window = open_window()
    assert window.controller
    team.unlink()
    with pytest.raises(WorkspaceMoved):
        window.controller.do(write_note, engineer=EngineerId(1), text="Halved the queue", happened_on=date(2026, 3, 1))
    [question] = visible(window, QMessageBox, "")
    next(button for button in question.findChildren(QPushButton) if button.text() == "Close workspace").click()
    page = window.centralWidget()
    assert isinstance(page, WelcomePage)
    [rescued] = team.parent.glob("*rescued*")
    qtbot.waitUntil(lambda: f"Its whole content is saved in {rescued}." in words(page))


@pytest.mark.long
def test_locking_a_deleted_file_rescues_its_content_and_shows_the_path(
    open_window: Open, qtbot: QtBot, team: Path
) -> None:
    window = open_window()
    team.unlink()
    window.lock()
    page = window.centralWidget()
    assert isinstance(page, WelcomePage)
    [rescued] = team.parent.glob("*rescued*")
    qtbot.waitUntil(lambda: f"Its whole content is saved in {rescued}." in words(page))
    with Workspace.open(rescued, QUICK) as workspace:
        assert session_view(workspace, 1)


@pytest.mark.long
def test_verifying_the_open_workspace_explains_it_and_keeps_the_lock(
    open_window: Open, qtbot: QtBot, team: Path
) -> None:
    window = open_window(Location("reports", 0, "verify"))
    [panel] = window.findChildren(VerifyPanel)
    link = team.with_name("report.pdf")
    link.symlink_to(team)
    for name in (team, link):
        panel.verify(name)
        let_jobs_finish(qtbot)
        assert f"{name} is the open workspace or belongs to it. Choose another file." in " ".join(
            label.text() for label in panel.findChildren(QLabel)
        )
        assert "is already open" in opened_by_another_process(team)
