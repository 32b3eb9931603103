"""Mentoring page: new mentorships, warnings, due sessions, actions, work-life notes."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from models.domain.mentoring import MentorshipId
from models.views.mentoring import (
    ActionFilter,
    ActionOrder,
    action_lines,
    carries_of,
    mentorship_line,
    mentorship_lines,
    work_life_notes,
)
from models.workspace.workspace import Workspace
from tests.ui.conftest import Open
from tests.ui.pages import run
from tests.ui.selectors import fill, find_one, press
from ui.framework.commands import CommandId
from ui.framework.location import Location
from ui.framework.page import Page
from ui.pages.mentoring.agreement_dialog import AgreementDialog
from ui.pages.mentoring.start_dialog import StartSessionDialog
from ui.widgets.table import Table
from ui.window.main_window import MainWindow


def at(window: MainWindow, place: Location) -> Page:
    assert window.shell is not None
    window.shell.navigate(place)
    return window.shell.page()


def workspace_of(window: MainWindow) -> Workspace:
    assert window.controller is not None
    return window.controller.workspace


def words(part: QWidget) -> str:
    return " ".join(label.text() for label in part.findChildren(QLabel) if label.isVisible())


def rows(page: Page, name: str) -> list[list[str]]:
    [table] = [item for item in page.findChildren(Table) if item.accessibleName() == name]
    model = table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_the_list_shows_due_items_and_inactive_mentorships(open_window: Open) -> None:
    window = open_window()
    lines = mentorship_lines(workspace_of(window), date.today())
    shown = rows(at(window, Location("mentoring")), "Mentorships")
    assert [row[0] for row in shown] == [line.engineer_name for line in lines]
    assert all("Inactive" in row[-1] for row, line in zip(shown, lines, strict=True) if line.is_inactive)


def test_a_mentorship_can_be_started_despite_a_warning(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    workspace = workspace_of(window)
    [free] = workspace.query(
        "SELECT id, name, manager_name FROM engineer WHERE id NOT IN (SELECT engineer_id FROM mentorship) LIMIT 1"
    )
    before = len(mentorship_lines(workspace, date.today()))
    page = run(window, CommandId.NEW_MENTORSHIP)
    qtbot.waitUntil(lambda: bool(page.findChildren(AgreementDialog)))
    [dialog] = page.findChildren(AgreementDialog)
    press(qtbot, dialog, "Save")
    assert "Choose the engineer" in dialog.notice.text()
    chosen = find_one(qtbot, dialog, QComboBox, "Engineer")
    chosen.setCurrentIndex(chosen.findText(free["name"]))
    fill(qtbot, dialog, "Mentor", free["manager_name"])
    assert "also reviews" in words(dialog)
    press(qtbot, dialog, "Save")
    assert len(mentorship_lines(workspace, date.today())) == before + 1
    assert window.shell is not None
    assert window.shell.location.page == "mentorship"
    assert "also reviews" in words(window.shell.page())
    window.commands.action(CommandId.UNDO).trigger()
    assert window.shell.location.page == "mentoring"


def test_actions_are_found_finished_and_reopened(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    workspace, today = workspace_of(window), date.today()
    page = at(window, Location("mentoring", 0, "actions"))
    first, *rest = action_lines(workspace, today)
    assert rows(page, "Actions")[0][2] == first.text
    assert first.carries == len(carries_of(workspace, first.id)) > 0
    assert "moved on 28 Aug 2026" in words(page)
    press(qtbot, page, "Done")
    assert [line.id for line in action_lines(workspace, today)] == [line.id for line in rest]
    which = find_one(qtbot, page, QComboBox, "Filter actions")
    which.setCurrentIndex(which.findText("Done"))
    assert first.text in [row[2] for row in rows(page, "Actions")]
    window.commands.action(CommandId.UNDO).trigger()
    assert [line.id for line in action_lines(workspace, today)] == [first.id, *(line.id for line in rest)]
    fill(qtbot, page, "Search actions", "nothing at all")
    assert "No action matches" in words(page)
    which.setCurrentIndex(which.findText("Open"))
    fill(qtbot, page, "Search actions", "")
    assert rows(page, "Actions")[0][2] == first.text


def test_actions_are_grouped_by_person(open_window: Open) -> None:
    lines = action_lines(workspace_of(open_window()), date.today(), ActionFilter.OPEN, ActionOrder.PERSON)
    people = [line.engineer_name for line in lines]
    assert len({*people}) == sum(item != before for item, before in zip(people, ["", *people], strict=False))


def test_a_work_life_note_is_stored_and_shown_on_this_page_only(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    page = at(window, Location("mentorship", 1))
    find_one(qtbot, page, QPlainTextEdit, "New work-life note").setPlainText("Sleeps badly since the move.")
    press(qtbot, page, "Save work-life note")
    assert [item.text for item in work_life_notes(workspace_of(window), MentorshipId(1))] == [
        "Sleeps badly since the move."
    ]
    qtbot.waitUntil(lambda: "Sleeps badly" in words(page))
    for place in (Location("home"), Location("mentoring"), Location("engineer", 1, "sessions"), Location("journal")):
        assert "Sleeps badly" not in words(at(window, place))


def test_an_ended_mentorship_takes_no_session_until_resumed(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    page = at(window, Location("mentorship", 1))
    press(qtbot, page, "End mentorship")
    assert mentorship_line(workspace_of(window), MentorshipId(1), date.today()).ends_on == date.today()
    assert not find_one(qtbot, page, QPushButton, "Start session").isEnabled()
    press(qtbot, page, "Resume mentorship")
    assert mentorship_line(workspace_of(window), MentorshipId(1), date.today()).ends_on is None


def test_ctrl_m_finds_the_mentorship_by_a_name(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    page = run(window, CommandId.START_SESSION)
    line = mentorship_lines(workspace_of(window), date.today())[-1]
    search = [edit for edit in page.findChildren(QLineEdit) if edit.isVisible() and edit.window() is not window]
    search[0].setText(line.engineer_name)
    qtbot.keyClick(search[0], Qt.Key.Key_Return)
    assert window.shell is not None
    assert window.shell.location.page == "session"
    [held] = workspace_of(window).query("SELECT mentorship_id FROM session ORDER BY id DESC LIMIT 1")
    assert held["mentorship_id"] == line.id


def test_a_session_can_be_started_from_the_search(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    page = at(window, Location("mentoring"))
    run(window, CommandId.START_SESSION)
    dialog = page.findChild(StartSessionDialog)
    search = find_one(qtbot, dialog, QLineEdit, "Search")
    fill(qtbot, dialog, "Search", "no such name")
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "Change the search" in dialog.notice.text()
    fill(qtbot, dialog, "Search", "")
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert window.shell.location.page == "session"
