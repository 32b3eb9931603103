"""Session page: keys, two lanes, actions, and meeting mode without private content."""

from collections.abc import Callable
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QMessageBox, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from models.domain.mentoring import MentorshipId, SessionId
from models.operations.action_items import finish_action
from models.operations.sessions import SessionRecord, record_session
from models.queries import mentoring
from models.views.session import private_lines, session_view
from models.workspace.workspace import Workspace
from tests.models.workspace.small_operations import QUICK
from tests.ui.conftest import Open
from tests.ui.pages import at
from tests.ui.selectors import fill, find_one, press, visible
from ui.framework.commands import CommandId
from ui.framework.location import HOME, Location
from ui.pages.session import SessionPage
from ui.pages.session.lane import LaneView
from ui.theme import theme
from ui.widgets.text import AutosaveLineEdit, AutosaveTextEdit
from ui.widgets.time_field import TimeField
from ui.window.main_window import MainWindow

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
MAX_KEYS = 40


def workspace_of(window: MainWindow) -> Workspace:
    assert window.controller is not None
    return window.controller.workspace


def a_mentorship(window: MainWindow) -> MentorshipId:
    [row, *_] = workspace_of(window).query("SELECT id FROM mentorship ORDER BY id")
    return MentorshipId(row["id"])


def newest(window: MainWindow) -> SessionId:
    [row] = workspace_of(window).query("SELECT id FROM session ORDER BY id DESC LIMIT 1")
    return SessionId(row["id"])


def at_session(window: MainWindow, number: int) -> SessionPage:
    return at(window, SessionPage, Location("session", number))


def the_text(page: QWidget, name: str) -> AutosaveTextEdit:
    [found] = [
        edit for edit in page.findChildren(AutosaveTextEdit) if edit.isVisible() and edit.accessibleName() == name
    ]
    return found


@pytest.fixture
def keys(qtbot: QtBot) -> Callable[..., None]:
    def send(window: MainWindow, *strokes: tuple[Qt.Key, Qt.KeyboardModifier]) -> None:
        for key, held in strokes:
            target = QApplication.activeModalWidget() or window
            qtbot.keyClick(target.focusWidget() or target, key, held)
            QApplication.processEvents()

    return send


@pytest.mark.long
def test_a_session_is_stored_from_home_with_few_keys(
    open_window: Open, qtbot: QtBot, keys: Callable[..., None]
) -> None:
    window = open_window(HOME)
    strokes = 0

    def key(code: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        nonlocal strokes
        strokes += 1 + (held != Qt.KeyboardModifier.NoModifier)
        keys(window, (code, held))

    def write(words: str) -> None:
        focus = window.focusWidget()
        assert isinstance(focus, AutosaveLineEdit)
        qtbot.keyClicks(focus, words)
        key(Qt.Key.Key_Return)

    key(Qt.Key.Key_M, CONTROL)
    key(Qt.Key.Key_Return)
    window.activateWindow()
    qtbot.waitUntil(lambda: isinstance(window.focusWidget(), AutosaveLineEdit))
    write("The draft was read by three teams.")
    key(Qt.Key.Key_P, ALT)
    write("Ready for more.")
    key(Qt.Key.Key_A, ALT)
    write("Measure the third proposal")
    write("Tell operations before Friday")
    key(Qt.Key.Key_N, ALT)
    key(Qt.Key.Key_Return)
    assert strokes < MAX_KEYS
    view = session_view(workspace_of(window), newest(window))
    assert [line.text for line in view.shared] == ["The draft was read by three teams."]
    assert [item.text for item in view.agreed] == ["Measure the third proposal", "Tell operations before Friday"]
    assert view.session.held_on == date.today()
    assert view.session.next_on == date.today() + timedelta(days=view.mentorship.cadence_days)
    assert all(item.due_on == view.session.next_on for item in view.agreed)
    assert [line.text for line in private_lines(workspace_of(window), view.session.id)] == ["Ready for more."]


def test_the_next_session_keeps_the_agreed_time_as_default(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    page = at_session(window, newest(window))
    [at_time] = page.findChildren(TimeField)
    at_time.setFocus()
    fill(qtbot, page, "Time of the next session", "2:30 pm")
    qtbot.keyClick(at_time, Qt.Key.Key_Return)
    view = session_view(workspace_of(window), newest(window))
    assert (view.session.next_at, at_time.currentText()) == (time(14, 30), "14:30")
    assert any("14:30" in text.text() for text in page.findChildren(QLabel))
    fill(qtbot, page, "Time of the next session", "noon")
    qtbot.keyClick(at_time, Qt.Key.Key_Return)
    assert session_view(workspace_of(window), newest(window)).session.next_at == time(14, 30)
    assert at_time.currentText() == "noon", "what was typed stays until it is mended"
    record = SessionRecord(held_on=date.today())
    later = workspace_of(window).do(record_session, mentorship=view.mentorship.id, record=record).result
    assert session_view(workspace_of(window), later).proposed_time == time(14, 30)


def test_starting_again_on_the_same_day_continues_the_session(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(Location("mentorship", 1))
    assert window.shell is not None
    press(qtbot, window.shell.page(), "Start session")
    first = newest(window)
    window.shell.navigate(Location("mentorship", 1))
    press(qtbot, window.shell.page(), "Start session")
    assert (newest(window), window.shell.location) == (first, Location("session", first))


def test_text_is_autosaved_and_restored_by_undo(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    number = newest(window)
    page = at_session(window, number)
    before = workspace_of(window).query("SELECT * FROM session")
    goal = the_text(page, "Goal")
    goal.setFocus()
    goal.clear()
    qtbot.keyClicks(goal, "Choose one proposal.")
    goal.flush()
    assert session_view(workspace_of(window), number).session.goal == "Choose one proposal."
    window.commands.action(CommandId.UNDO).trigger()
    assert workspace_of(window).query("SELECT * FROM session") == before
    assert the_text(page, "Goal").toPlainText() == before[-1]["goal"]


def test_the_private_lane_names_its_readers(open_window: Open) -> None:
    window = open_window()
    page = at_session(window, newest(window))
    lane = next(view for view in page.findChildren(LaneView) if view.accessibleName() == "Private")
    hints = [part.text() for part in lane.findChildren(QLabel)]
    assert "in no document unless you include it, but readable for everyone with the passphrase" in hints


def test_changing_the_visibility_of_a_line_needs_confirmation(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    page = at_session(window, newest(window))
    [private] = private_lines(workspace_of(window), newest(window))

    def answer(words: str) -> None:
        lane = next(view for view in page.findChildren(LaneView) if view.accessibleName() == "Private")
        find_one(qtbot, lane, QToolButton, "Move to the shared lane").click()
        qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        assert private.text in box.text()
        next(button for button in box.buttons() if button.text() == words).click()

    answer("Cancel")
    assert [line.text for line in private_lines(workspace_of(window), newest(window))] == [private.text]
    answer("Share it")
    assert not private_lines(workspace_of(window), newest(window))
    assert private.text in [line.text for line in session_view(workspace_of(window), newest(window)).shared]


def test_meeting_mode_hides_private_notes_and_enlarges_the_text(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    page = at_session(window, newest(window))
    usual = theme.theme.zoom
    find_one(qtbot, page, QToolButton, "Meeting mode").click()
    assert theme.theme.zoom > usual
    [private] = private_lines(workspace_of(window), newest(window))
    shown = [widget for widget in window.findChildren(QWidget) if widget.isVisible()]
    assert not [
        item for item in shown if private.text in (getattr(item, "toPlainText", str)() or item.accessibleName())
    ]
    assert not visible(page, AutosaveLineEdit, "New private line")
    window.shell.navigate(HOME)
    assert theme.theme.zoom == usual


@pytest.mark.long
def test_private_notes_are_hidden_from_the_first_frame_of_meeting_mode(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    page = at_session(window, newest(window))
    zooms: list[int] = []

    class Frames(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() == QEvent.Type.Paint:
                assert not visible(page, AutosaveLineEdit, "New private line")
                zooms.append(theme.theme.zoom)
            return False

    frames, usual = Frames(), theme.theme.zoom
    page.installEventFilter(frames)
    find_one(qtbot, page, QToolButton, "Meeting mode").click()
    qtbot.waitUntil(lambda: bool(zooms) and zooms[-1] > usual)
    assert zooms[0] == usual
    window.shell.navigate(HOME)


def test_an_action_carried_three_times_asks_and_stays_a_single_row(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    workspace = workspace_of(window)
    mentorship = a_mentorship(window)
    for item in mentoring.action_items(workspace, mentorship)[1:]:
        if item.status == "open":
            workspace.do(finish_action, item=item.id, closed_on=date(2026, 8, 11))
    [kept] = [item for item in mentoring.action_items(workspace, mentorship) if item.status == "open"]
    last = mentoring.sessions(workspace, mentorship)[-1].held_on
    for week in (1, 2, 3):
        record = SessionRecord(held_on=last + timedelta(weeks=week))
        workspace.do(record_session, mentorship=mentorship, record=record)
    page = at_session(window, mentoring.sessions(workspace, mentorship)[-1].id)
    assert find_one(qtbot, page, QPushButton, "Split it").isEnabled()
    [same] = [item for item in mentoring.action_items(workspace, mentorship) if item.status == "open"]
    assert (same.id, same.carries) == (kept.id, kept.carries + 3)
    press(qtbot, page, "Drop it")
    assert not [item for item in mentoring.action_items(workspace, mentorship) if item.status == "open"]
    window.commands.action(CommandId.UNDO).trigger()
    assert find_one(qtbot, page, QPushButton, "Drop it").isEnabled()


def test_ticking_finishes_an_action_and_unticking_reopens_it(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    page = at_session(window, newest(window))
    view = session_view(workspace_of(window), newest(window))
    text = view.carried[0].text
    find_one(qtbot, page, QCheckBox, f"Done: {text}").click()
    assert session_view(workspace_of(window), newest(window)).carried[0].status == "done"
    find_one(qtbot, page, QCheckBox, f"Done: {text}").click()
    assert session_view(workspace_of(window), newest(window)).carried[0].status == "open"


def test_nothing_scrolls_on_a_small_laptop(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    window.resize(1280, 800)
    page = at_session(window, newest(window))
    qtbot.waitUntil(lambda: page.scroller.verticalScrollBar().maximum() == 0)


@pytest.mark.long
def test_undoing_a_whole_session_restores_everything(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(Location("mentorship", 1))
    workspace = workspace_of(window)
    tables = (
        "session",
        "session_shared_note",
        "session_private_note",
        "session_topic",
        "action_item",
        "action_item_carry",
    )
    before = {table: workspace.query(f"SELECT * FROM {table}") for table in tables}
    assert window.shell is not None
    press(qtbot, window.shell.page(), "Start session")
    page = window.shell.page()
    for name, words in (("New shared line", "One"), ("New private line", "Two"), ("New action", "Three")):
        line = find_one(qtbot, page, AutosaveLineEdit, name)
        line.setPlainText(words)
        qtbot.keyClick(line, Qt.Key.Key_Return)
    press(qtbot, page, "Agree")
    for _ in range(5):
        window.commands.action(CommandId.UNDO).trigger()
    assert {table: workspace.query(f"SELECT * FROM {table}") for table in tables} == before


@pytest.mark.long
def test_an_action_links_to_its_goal_and_the_goal_to_the_session(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    number = newest(window)
    page = at_session(window, number)
    item = next(entry for entry in session_view(workspace_of(window), number).agreed if entry.plan_id)
    assert window.shell is not None
    visible(page, QToolButton, "Show its goal")[-1].click()
    assert window.shell.location == Location("plan", item.plan_id or 0, f"goal:{item.goal_position}")
    qtbot.waitUntil(lambda: bool(visible(window.shell.page(), QPushButton, "Open the session")))
    visible(window.shell.page(), QPushButton, "Open the session")[-1].click()
    assert window.shell.location.page == "session"


@pytest.mark.long
def test_locking_or_leaving_while_typing_loses_nothing(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    page = at_session(window, newest(window))
    fill(qtbot, page, "New shared line", "Half a line")
    window.shell.navigate(HOME)
    at_session(window, newest(window))
    fill(qtbot, page, "New private line", "For me")
    fill(qtbot, page, "New action", "Half an action")
    path, number = workspace_of(window).path, newest(window)
    window.lock()
    with Workspace.open(path, QUICK) as workspace:
        view = session_view(workspace, number)
        assert view.shared[-1].text == "Half a line"
        assert private_lines(workspace, number)[-1].text == "For me"
        assert "Half an action" in [item.text for item in view.agreed]
