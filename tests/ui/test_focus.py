"""Keyboard focus: the first field, opened content, the passphrase; never a button that stores."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QDialog,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from models.domain.journal import Visibility
from models.domain.people import EngineerId
from models.operations.journal import write_note
from models.queries.cycles import list_cycles
from models.queries.engineers import find_engineer
from models.views.journal import NoteFilter, list_notes
from models.workspace.workspace import Workspace
from tests.models.workspace.small_operations import QUICK
from tests.ui.conftest import Open
from tests.ui.editing import Blank, at_review, stored
from tests.ui.pages import at
from tests.ui.selectors import fill, find_one, press, visible
from tools.scene_dialogs import dialogs, dismiss, process_events
from ui.framework.commands import CommandId
from ui.framework.location import HOME, Location
from ui.framework.preferences import Preferences
from ui.pages.journal import JournalPage
from ui.pages.journal.quick_note import QuickNote
from ui.pages.mentoring import MentoringPage
from ui.pages.reports import ReportsPage
from ui.pages.review.outline import Outline
from ui.pages.reviews import ReviewsPage
from ui.pages.welcome.page import WelcomePage
from ui.widgets.controls import button
from ui.widgets.tabs import Tab
from ui.widgets.text import AutosaveTextEdit
from ui.window.main_window import MainWindow


def focus_in(qtbot: QtBot, window: MainWindow) -> QWidget:
    """What has the focus, once the window has settled."""
    process_events()
    with qtbot.waitActive(window):
        window.activateWindow()
    focus = window.focusWidget()
    assert focus is not None
    return focus


def in_front(qtbot: QtBot) -> QWidget:
    """What has the focus in the dialog that is open."""
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    dialog = QApplication.activeModalWidget()
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    focus = dialog.focusWidget()
    assert focus is not None
    return focus


@pytest.mark.long
def test_the_passphrase_field_has_the_focus_after_locking(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    window.commands.action(CommandId.LOCK).trigger()
    assert focus_in(qtbot, window).accessibleName() == "Passphrase"
    qtbot.keyClicks(QApplication.focusWidget(), QUICK)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.controller is not None)
    assert window.shell is not None
    assert window.shell.page().isAncestorOf(focus_in(qtbot, window))


@pytest.mark.long
def test_the_passphrase_field_has_the_focus_for_a_file_argument(
    qtbot: QtBot, preferences: Preferences, team: Path
) -> None:
    window = MainWindow(preferences)
    qtbot.addWidget(window)
    window.ask_for(team)
    window.show()
    assert focus_in(qtbot, window).accessibleName() == "Passphrase"


def test_first_screen_and_recovery_sheet_focus_the_next_step(
    qtbot: QtBot, preferences: Preferences, tmp_path: Path
) -> None:
    window = MainWindow(preferences)
    qtbot.addWidget(window)
    window.show()
    page = window.centralWidget()
    assert isinstance(page, WelcomePage)
    assert focus_in(qtbot, window).accessibleName() == "New workspace…"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert focus_in(qtbot, window).accessibleName() == "Passphrase"
    for name, words in {
        "File": str(tmp_path / "New.plumbline"),
        "Passphrase": "correct horse battery",
        "Confirm passphrase": "correct horse battery",
    }.items():
        fill(qtbot, page, name, words)
    press(qtbot, page, "Create workspace")
    sheet = find_one(qtbot, page, QPushButton, "Save recovery sheet")
    qtbot.waitUntil(lambda: window.focusWidget() is not None and window.focusWidget().isEnabled(), timeout=20_000)
    assert sheet.parentWidget().isAncestorOf(focus_in(qtbot, window))
    press(qtbot, page, "Continue")


@pytest.mark.long
def test_a_dialog_focuses_its_first_field_and_not_the_save_button(
    open_window: Open, blank_review: Blank, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window()
    blank_review(window)
    assert window.controller is not None
    wrong = {}
    for name, open_dialog in dialogs(window.controller.workspace, tmp_path).items():
        top = open_dialog(window)
        process_events()
        focus = top.focusWidget()
        if isinstance(top, QDialog) and isinstance(focus, QPushButton) and focus.property("kind") == "primary":
            lines = [item for item in visible(top, QLineEdit, "") if not isinstance(item.parent(), QAbstractSpinBox)]
            if lines or visible(top, AutosaveTextEdit, ""):
                wrong[name] = focus.accessibleName()
        dismiss(top)
        process_events()
    assert wrong == {}


def test_after_a_click_on_a_tab_digits_rate_and_text_is_typed(
    open_window: Open, blank_review: Blank, qtbot: QtBot
) -> None:
    window = open_window()
    review = blank_review(window)
    page = at_review(window, review)
    qtbot.mouseClick(find_one(qtbot, page, Tab, "Summary"), Qt.MouseButton.LeftButton)
    assert window.focusWidget() is find_one(qtbot, page, AutosaveTextEdit, "Summary")
    qtbot.mouseClick(find_one(qtbot, page, Tab, "Status"), Qt.MouseButton.LeftButton)
    assert window.focusWidget() is find_one(qtbot, page, Tab, "Status")
    qtbot.mouseClick(find_one(qtbot, page, Tab, "Competencies"), Qt.MouseButton.LeftButton)
    assert window.focusWidget() is page.findChild(Outline)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_4)
    assert stored(window, review)["COD-4"].value == 4


def test_return_after_creating_a_cycle_starts_its_reviews(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    assert window.controller is not None
    page = at(window, ReviewsPage, Location("reviews"))
    press(qtbot, page, "New cycle")
    assert in_front(qtbot).accessibleName() == "Name"
    qtbot.keyClick(in_front(qtbot), Qt.Key.Key_Return)
    assert focus_in(qtbot, window).accessibleName() == "Start reviews"
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    opened = [dialog for dialog in page.findChildren(QDialog) if dialog.isVisible()]
    assert [item.windowTitle() for item in opened] == [
        f"Start reviews in {list_cycles(window.controller.workspace)[-1].name}"
    ]


def test_the_mentoring_page_focuses_its_list(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(HOME)
    window.commands.action(CommandId.GO_MENTORING).trigger()
    assert focus_in(qtbot, window).accessibleName() == "Mentorships"


def test_the_mentoring_page_without_mentorships_focuses_the_new_button(
    qtbot: QtBot, preferences: Preferences, tmp_path: Path
) -> None:
    window = MainWindow(preferences)
    qtbot.addWidget(window)
    window.open_workspace(Workspace.create(tmp_path / "Bare.plumbline", QUICK))
    window.show()
    at(window, MentoringPage, Location("mentoring"))
    assert focus_in(qtbot, window).accessibleName() == "Start mentorship"
    window.close()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_presses_the_focused_button_once(open_window: Open, qtbot: QtBot, key: Qt.Key) -> None:
    window = open_window(HOME)
    for kind in ("primary", "", "link"):
        pressed = []  # type: ignore[var-annotated]
        result = button("Press", lambda pressed=pressed: pressed.append(1), kind=kind)  # type: ignore[misc]
        result.setParent(window)
        result.show()
        result.setFocus()
        qtbot.keyClick(result, key)
        assert pressed == [1]


@pytest.mark.long
def test_return_presses_the_focused_button_of_a_page(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(Location("engineer", 1))
    assert window.shell is not None
    press_me = find_one(qtbot, window.shell.page(), QPushButton, "Preview PDF")
    press_me.setFocus()
    qtbot.keyClick(press_me, Qt.Key.Key_Return)
    assert isinstance(window.shell.page(), ReportsPage)


def test_return_in_a_field_does_not_press_the_first_button(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    dialog = QDialog(window)
    pressed: list[str] = []
    line = QLineEdit(dialog)
    for name in ("Cancel", "Delete"):
        result = button(name, lambda name=name: pressed.append(name))  # type: ignore[misc]
        result.setParent(dialog)
    dialog.open()
    assert dialog.focusWidget() is line
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert pressed == []
    dialog.reject()


def noted(window: MainWindow) -> list[tuple[str, Visibility]]:
    assert window.controller is not None
    found = list_notes(window.controller.workspace, NoteFilter(text="zebra"), offset=0, limit=9).rows
    return [(item.text, item.visibility) for item in found]


def test_letters_typed_into_a_quick_note_do_not_make_it_shareable(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(HOME)
    window.commands.action(CommandId.NEW_NOTE).trigger()
    qtbot.keyClicks(in_front(qtbot), "Jonas")
    qtbot.keyClick(in_front(qtbot), Qt.Key.Key_Return)
    qtbot.keyClick(in_front(qtbot), Qt.Key.Key_Tab)
    assert in_front(qtbot).accessibleName() == "Note"
    qtbot.keyClicks(in_front(qtbot), "Saw a zebra.")
    qtbot.keyClick(in_front(qtbot), Qt.Key.Key_Tab)
    assert in_front(qtbot).accessibleName() == "Date"
    qtbot.keyClick(in_front(qtbot), Qt.Key.Key_Tab)
    assert in_front(qtbot).accessibleName() == "Private"
    qtbot.keyClicks(in_front(qtbot), "share s")
    press(qtbot, window.findChild(QuickNote), "Save")
    assert noted(window) == [("Saw a zebra.", Visibility.PRIVATE)]


def test_making_a_note_shareable_explains_the_consequences(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(HOME)
    window.commands.action(CommandId.NEW_NOTE).trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    shareable = find_one(qtbot, dialog, QRadioButton, "Shareable")
    assert (
        "Private: in no document or list unless you include it. Everyone who knows the passphrase can read it."
        in words_of(dialog)
    )
    qtbot.mouseClick(shareable, Qt.MouseButton.LeftButton)
    assert "Shareable: it can become evidence that the engineer reads." in words_of(dialog)
    dialog.reject()


def words_of(top: QWidget) -> set[str]:
    return {widget.text() for widget in top.findChildren(QWidget) if hasattr(widget, "text") and widget.isVisible()}


def test_a_stored_note_becomes_shareable_only_after_confirmation(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(HOME)
    assert window.controller is not None
    assert window.shell is not None
    engineer = EngineerId(find_engineer(window.controller.workspace, "E1001").id)
    note = window.controller.do(
        write_note, engineer=engineer, text="A zebra.", happened_on=date.today(),
        competencies=(), visibility=Visibility.PRIVATE,
    )  # fmt: skip
    page = at(window, JournalPage, Location("journal", note))
    for answer in ("", "Make it shareable"):
        share = find_one(qtbot, page, QPushButton, "Make it shareable…")
        share.setFocus()
        qtbot.keyClick(share, Qt.Key.Key_Return)
        box = page.findChildren(QMessageBox)[-1]
        chosen = [item for item in box.buttons() if item.text() == answer]
        if chosen:
            qtbot.mouseClick(chosen[0], Qt.MouseButton.LeftButton)
        else:
            qtbot.keyClick(box.focusWidget() or box, Qt.Key.Key_Return)
        wanted = Visibility.SHAREABLE if chosen else Visibility.PRIVATE
        assert noted(window) == [("A zebra.", wanted)]
    assert window.shell.notice.text() == "Shareable: it can become evidence that the engineer reads."


def test_letters_do_not_change_the_edition_of_a_document(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(HOME)
    for tab in ("", "batch"):
        page = at(window, ReportsPage, Location("reports", 0, tab))
        process_events()
        chosen = next(
            widget
            for widget in page.findChildren(QWidget)
            if widget.isVisible() and widget.accessibleName() == "Edition"
        )
        before = chosen.currentText()  # type: ignore[attr-defined]
        chosen.setFocus()
        for letter in "ht":
            qtbot.keyClicks(chosen, letter)
            assert chosen.currentText() == before  # type: ignore[attr-defined]


def test_check_boxes_are_toggled_by_space_only(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    box = QCheckBox("Tick", window)
    box.show()
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert not box.isChecked()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert box.isChecked()
    assert isinstance(box, QAbstractButton)


@pytest.mark.parametrize("before", ["", "record"])
def test_the_focus_follows_a_command_to_another_tab(open_window: Open, before: str) -> None:
    window = open_window(Location("reports", 0, before))
    assert window.shell is not None
    window.shell.enter()
    window.commands.action(CommandId.VERIFY).trigger()
    focused = window.focusWidget()
    assert isinstance(focused, Tab)
    assert (focused.text(), focused.isChecked()) == ("Verify a PDF", True)
