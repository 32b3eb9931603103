"""Shell of the window: navigation, undo labels, locking, palette."""

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from models.domain.people import EngineerDetails
from models.operations import engineers, reviews
from tests.ui.conftest import Open
from tests.ui.selectors import find_one, visible
from ui.framework.commands import CommandId
from ui.framework.location import Location
from ui.framework.preferences import Preferences
from ui.window import idle_lock
from ui.window.main_window import MainWindow
from ui.window.palette import Palette
from ui.window.palette_list import FoundList


def add(window: MainWindow, name: str) -> None:
    window.controller.do(engineers.add_engineer, details=EngineerDetails(name=name, level="SR"))


def test_undo_names_and_reverts_the_last_step(open_window: Open) -> None:
    window = open_window()
    add(window, "Ngozi Adeyemi")
    undo = window.commands.action(CommandId.UNDO)
    assert undo.text() == "Undo: Add Ngozi Adeyemi"
    undo.trigger()
    assert window.shell.notice.text() == "Undone: Add Ngozi Adeyemi"
    assert window.commands.action(CommandId.REDO).text() == "Redo: Add Ngozi Adeyemi"


@pytest.mark.long
def test_locking_closes_the_file_and_shows_the_passphrase_field(open_window: Open) -> None:
    window = open_window()
    window.commands.action(CommandId.LOCK).trigger()
    assert window.controller is None
    assert not window.commands.action(CommandId.NEW_ENGINEER).isEnabled()


@pytest.mark.long
def test_a_window_without_input_locks_itself(
    open_window: Open, qtbot: QtBot, preferences: Preferences, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert preferences.lock_after == 10
    window = open_window()
    monkeypatch.setattr(idle_lock, "MINUTE", 1)
    qtbot.keyClick(window, Qt.Key.Key_Shift)  # the time is counted from here
    qtbot.waitUntil(lambda: window.controller is None)


def test_undo_works_after_a_restart(open_window: Open) -> None:
    first = open_window()
    add(first, "Ngozi Adeyemi")
    first.close()
    second = open_window()
    assert second.commands.action(CommandId.UNDO).text() == "Undo: Add Ngozi Adeyemi"


def test_the_palette_finds_people_by_name_and_opens_them(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    window.commands.action(CommandId.PALETTE).trigger()
    palette = window.findChild(Palette)
    qtbot.keyClicks(palette._field, "jonas")
    with qtbot.waitSignal(palette.navigated) as went:
        qtbot.keyClick(palette._field, Qt.Key.Key_Return)
    assert went.args[0].page == "engineer"


def test_closing_the_window_remembers_its_location(open_window: Open) -> None:
    first = open_window(Location("home"))
    first.close()
    assert first.preferences.location_of(first.preferences.recent[0]) == Location("home")


def test_a_page_that_stays_is_remembered_although_the_window_never_closes(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(Location("home"))
    window.shell.navigate(Location("engineers"))
    path = window.preferences.recent[0]
    qtbot.waitUntil(lambda: window.preferences.location_of(path) == Location("engineers"))


def offered(palette: Palette, typed: str) -> list[str]:
    """What the palette lists for some letters, the names of its groups among it."""
    field, found = palette.findChild(QLineEdit), palette.findChild(FoundList)
    field.setText(typed)
    return [found.item(row).text() for row in range(found.count())]


def test_the_palette_finds_every_page_command_and_record(open_window: Open) -> None:
    window = open_window()
    window.commands.action(CommandId.PALETTE).trigger()
    palette = window.findChild(Palette)
    for typed, found in (
        ("rubric", "Go to Rubric"),
        ("verify", "Verify a PDF…"),
        ("back up", "Back up now"),
        ("passphrase", "Change passphrase…"),
        ("jonas 2026-H1", "Jonas Weber – review 2026-H1"),
        ("cycle 2026", "Cycle 2026-H1"),
        ("jonas mentor", "Jonas Weber – mentorship with Ioana Rusu"),
    ):
        assert found in offered(palette, typed), typed
    assert offered(palette, "zzzz") == ["No results. Try another word."]


def test_the_palette_offers_the_commands_of_the_page(open_window: Open) -> None:
    window = open_window(Location("engineer", 1))
    window.commands.action(CommandId.PALETTE).trigger()
    assert "Edit this engineer…" in offered(window.findChild(Palette), "edit")
    window.findChild(Palette).close()
    window.shell.navigate(Location("home"))
    window.commands.action(CommandId.PALETTE).trigger()
    assert "Edit this engineer…" not in offered(window.findChildren(Palette)[-1], "edit")


@pytest.mark.long
def test_locking_closes_every_dialog(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    window.commands.action(CommandId.PALETTE).trigger()
    palette = window.findChild(Palette)
    with qtbot.waitSignal(palette.finished):
        window.lock()
    assert not palette.isVisible()
    assert window.shell is None


def test_undo_links_to_the_reverted_content(open_window: Open) -> None:
    window = open_window(Location("home"))
    [cycle] = window.controller.workspace.query("SELECT id FROM cycle ORDER BY starts_on DESC LIMIT 1")
    late = window.controller.do(engineers.add_engineer, details=EngineerDetails(name="Ngozi Adeyemi", level="SR"))
    draft = window.controller.do(reviews.start_review, engineer=late, cycle=cycle["id"], reviewer_name="Marta")
    window.controller.do(reviews.rate, review=draft, competency="COD-4", value=5)
    assert window.commands.action(CommandId.UNDO).text() == "Undo: Rating of Code review"
    window.commands.action(CommandId.UNDO).trigger()
    assert window.shell.notice.text() == "Undone: Rating of Code review"
    window.shell.notice.trigger_button()
    assert window.shell.page().location[:2] == ("review", draft)


def test_a_success_clears_an_error(open_window: Open) -> None:
    window = open_window()
    window.controller.try_run(lambda: window.controller.do(engineers.archive_engineer, engineer=99_999))
    assert window.shell.notice.isVisible()
    add(window, "Ngozi Adeyemi")
    assert not window.shell.notice.isVisible()


def test_a_success_notice_expires_and_an_error_stays(open_window: Open) -> None:
    window = open_window()
    toast = window.shell.notice
    page = window.shell.page().geometry()
    window.controller.notify("Done.")
    assert window.shell.page().geometry() == page
    toast.hide_unless_focused()
    assert not toast.isVisible()
    toast.show_message("Not done.")
    assert toast.text() == "Not done."
    assert not any(timer.isActive() for timer in toast.findChildren(QTimer))


def test_a_notice_stays_while_it_has_the_focus(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    done = []
    window.controller.notify("Done.", ("Continue", lambda: done.append(1)))
    find_one(qtbot, window.shell.notice, QPushButton, "Continue").setFocus()
    window.shell.notice.hide_unless_focused()
    assert window.shell.notice.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert done == [1]
    assert not window.shell.notice.isVisible()


def test_a_notice_does_not_cover_the_focused_control(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    toast, page = window.shell.notice, window.shell.page()
    toast.show_message("Not done.")
    at_foot = toast.geometry()
    small = QPushButton("Small", page)
    small.setGeometry(QRect(page.mapFrom(window.shell, at_foot.topLeft() + QPoint(20, 5)), QSize(30, 24)))
    small.show()
    small.setFocus()
    qtbot.waitUntil(lambda: toast.geometry() != at_foot)
    assert not toast.geometry().intersects(at_foot)
    toast.show_message("Not done either.")
    assert not toast.geometry().intersects(at_foot)
    small.hide()
    toast.show_message("Done.", wrong=False)
    assert toast.geometry().top() == at_foot.top()


def test_undo_without_steps_is_explained(open_window: Open) -> None:
    window = open_window()
    window.commands.action(CommandId.UNDO).trigger()  # the sample was filled in one step that cannot be undone
    assert window.shell.notice.text() == "Nothing to undo."
    window.commands.action(CommandId.REDO).trigger()
    assert window.shell.notice.text() == "Nothing to redo."


def test_undo_of_a_change_on_the_shown_page_offers_no_link(open_window: Open) -> None:
    window = open_window(Location("engineer", 1))
    details = EngineerDetails(name="Jonas Weber-Adeyemi", level="SR")
    window.controller.do(engineers.edit_engineer, engineer=1, details=details)
    window.commands.action(CommandId.UNDO).trigger()
    assert not visible(window.shell.notice, QPushButton, "Show")


def test_arrows_skip_group_names_and_tabs_are_found(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(Location("engineer", 1))
    window.commands.action(CommandId.PALETTE).trigger()
    palette = window.findChild(Palette)
    listed = offered(palette, "fac")
    assert listed[:2] == ["On this page", "Facts"]
    assert listed[2] == "Role"
    offered(palette, "go to")
    field, found = palette.findChild(QLineEdit), palette.findChild(FoundList)
    rows = []
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Up):
        qtbot.keyClick(field, key)
        rows.append(found.currentRow())
    assert rows == [1, 2, 1]
    offered(palette, "facts")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert window.shell.page().location.anchor == "facts"


@pytest.mark.long
def test_the_palette_runs_commands_of_the_page(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(Location("engineer", 1))
    window.commands.action(CommandId.PALETTE).trigger()
    palette = window.findChild(Palette)
    offered(palette, "preview pdf")
    qtbot.keyClick(palette.findChild(QLineEdit), Qt.Key.Key_Return)
    assert window.shell.location.page == "reports"


@pytest.mark.long
def test_going_back_restores_the_competency(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    [review] = window.controller.workspace.query("SELECT id FROM review ORDER BY id DESC LIMIT 1")
    window.shell.navigate(Location("review", review["id"], "COD-4"))
    at = window.shell.page().location
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Down)
    moved = window.shell.page().location
    assert moved != at
    window.lock()
    assert window.preferences.location_of(window.preferences.recent[0]) == moved
