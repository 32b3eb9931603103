"""Journal page: notes, search, and use as evidence."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QMessageBox, QPlainTextEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from models.domain.journal import NoteId, Visibility
from models.domain.people import EngineerId
from models.domain.reviews import ReviewId
from models.operations.journal import delete_note, set_visibility, write_note
from models.queries.engineers import find_engineer
from models.queries.journal import ListedNote, note_view
from models.queries.review_content import evidence
from models.views.journal import NoteFilter, list_notes
from models.workspace.workspace import Workspace
from tests.models.workspace.small_operations import QUICK
from tests.ui.conftest import Open
from tests.ui.pages import at
from tests.ui.selectors import find_one, press, visible
from ui.framework.commands import CommandId
from ui.framework.location import Location
from ui.pages.journal import JournalPage
from ui.pages.journal.note_list import NoteList
from ui.pages.journal.quick_note import QuickNote
from ui.widgets.text import AutosaveTextEdit
from ui.window.main_window import MainWindow

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
THREAT = "Drew the threat model with the platform team."


def workspace_of(window: MainWindow) -> Workspace:
    assert window.controller is not None
    return window.controller.workspace


def engineer_id(window: MainWindow, key: str = "E1001") -> EngineerId:
    return find_engineer(workspace_of(window), key).id


def at_journal(window: MainWindow, note: int = 0, anchor: str = "") -> JournalPage:
    return at(window, JournalPage, Location("journal", note, anchor))


def shown(page: JournalPage) -> list[ListedNote]:
    return page.findChild(NoteList).notes.rows


def newest(window: MainWindow) -> ListedNote:
    [row] = workspace_of(window).query("SELECT id FROM note ORDER BY id DESC LIMIT 1")
    return note_view(workspace_of(window), row["id"]).note


def noted(window: MainWindow, text: str, *codes: str, visibility: Visibility = Visibility.SHAREABLE) -> NoteId:
    assert window.controller is not None
    about = {"engineer": engineer_id(window), "happened_on": date(2026, 8, 3), "visibility": visibility}
    return window.controller.do(write_note, text=text, competencies=codes, **about)


def quick(window: MainWindow, qtbot: QtBot) -> QuickNote:
    window.commands.action(CommandId.NEW_NOTE).trigger()
    [dialog] = [note for note in window.findChildren(QuickNote) if note.isVisible()]
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def chip(dialog: QDialog | JournalPage, qtbot: QtBot, name: str) -> QToolButton:
    return find_one(qtbot, dialog, QToolButton, name)


def test_a_note_is_written_from_anywhere_without_a_mouse(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(Location("home"))
    qtbot.keyClick(window, Qt.Key.Key_J, CONTROL)
    [dialog] = window.findChildren(QuickNote)
    qtbot.waitUntil(dialog.isActiveWindow)
    person = find_one(qtbot, dialog, QLineEdit, "Engineer")
    qtbot.keyClicks(person, "jonas")
    qtbot.keyClick(person, Qt.Key.Key_Return)
    assert person.text() == "Jonas Weber"
    text = find_one(qtbot, dialog, QPlainTextEdit, "Note")
    qtbot.keyClicks(text, THREAT)
    assert not chip(dialog, qtbot, "Secure implementation").isChecked()
    qtbot.keyClick(text, Qt.Key.Key_1, ALT)
    assert chip(dialog, qtbot, "Secure implementation").isChecked()
    other = find_one(qtbot, dialog, QLineEdit, "Add another")
    qtbot.keyClicks(other, "mentor")
    qtbot.keyClick(other, Qt.Key.Key_Return)
    qtbot.keyClick(text, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    note = newest(window)
    assert (note.engineer_name, note.text, note.visibility) == ("Jonas Weber", THREAT, Visibility.PRIVATE)
    assert note.competencies == ("LEA-1", "SEC-1")
    assert note.happened_on == date.today()
    assert window.shell is not None
    press(qtbot, window.shell.notice, "Open note")
    assert [item.id for item in shown(window.shell.page()) if item.id == note.id] == [note.id]


@pytest.mark.parametrize("kind", ["engineer", "review", "mentorship", "session", "plan"])
def test_the_engineer_of_the_page_is_preselected(open_window: Open, qtbot: QtBot, kind: str) -> None:
    window = open_window(Location("home"))
    sql = {
        "engineer": "SELECT id, id AS about FROM engineer",
        "session": "SELECT session.id, engineer_id AS about FROM session JOIN mentorship ON mentorship.id = mentorship_id",
    }.get(kind, f"SELECT id, engineer_id AS about FROM {kind}")
    row = workspace_of(window).query(f"{sql} ORDER BY 1 DESC LIMIT 1")[0]
    assert window.shell is not None
    window.shell.navigate(Location(kind, row["id"]))
    dialog = quick(window, qtbot)
    name = workspace_of(window).query("SELECT name FROM engineer WHERE id = :id", id=row["about"])[0]["name"]
    assert find_one(qtbot, dialog, QLineEdit, "Engineer").text() == name
    assert find_one(qtbot, dialog, QPlainTextEdit, "Note").hasFocus()


def test_text_dismissed_with_escape_is_restored_or_discarded(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(Location("home"))
    dialog = quick(window, qtbot)
    qtbot.keyClicks(find_one(qtbot, dialog, QPlainTextEdit, "Note"), THREAT)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert quick(window, qtbot) is dialog
    text = find_one(qtbot, dialog, QPlainTextEdit, "Note")
    assert text.toPlainText() == THREAT
    press(qtbot, dialog, "Save")
    assert "who the note" in dialog.notice.text()
    assert text.toPlainText() == THREAT
    press(qtbot, dialog, "Discard and start over")
    assert text.toPlainText() == ""


@pytest.mark.long
def test_text_typed_before_locking_is_not_lost(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(Location("engineer", 1))
    before = len(list_notes(workspace_of(window), NoteFilter(), limit=500).rows)
    qtbot.keyClicks(find_one(qtbot, quick(window, qtbot), QPlainTextEdit, "Note"), THREAT)
    path = workspace_of(window).path
    window.lock()
    window.open_workspace(Workspace.open(path, QUICK), Location("home"))
    assert newest(window).text == THREAT
    assert newest(window).visibility is Visibility.PRIVATE
    assert len(list_notes(workspace_of(window), NoteFilter(), limit=500).rows) == before + 1
    qtbot.keyClicks(find_one(qtbot, quick(window, qtbot), QPlainTextEdit, "Note"), "about nobody yet")
    window.lock()
    window.open_workspace(Workspace.open(path, QUICK), Location("home"))
    assert find_one(qtbot, quick(window, qtbot), QPlainTextEdit, "Note").toPlainText() == "about nobody yet"


def test_a_note_without_technical_words_gets_no_suggestions(open_window: Open, qtbot: QtBot) -> None:
    dialog = quick(open_window(Location("home")), qtbot)
    qtbot.keyClicks(find_one(qtbot, dialog, QPlainTextEdit, "Note"), "Had lunch together.")
    assert not [button for button in dialog.findChildren(QToolButton) if button.isVisible() and button.isCheckable()]


def test_notes_are_searched_while_typing_and_filtered(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    noted(window, "Explained the zebra crossing.", "COM-1")
    noted(window, "Another zebra, in private.", visibility=Visibility.PRIVATE)
    page = at_journal(window)
    everything = len(shown(page))
    window.commands.action(CommandId.FIND).trigger()
    search = find_one(qtbot, page, QLineEdit, "Search")
    assert search.hasFocus()
    qtbot.keyClicks(search, "ZEB")
    assert [note.text for note in shown(page)] == ["Another zebra, in private.", "Explained the zebra crossing."]
    assert [note.text[slice(*note.found[0])] for note in shown(page)] == ["zeb", "zeb"]
    reported = [page.findChild(NoteList).model().index(row, 0).data() for row in (0, 1)]
    assert "private" in reported[0]
    assert "private" not in reported[1].replace("in private", "")
    readers = find_one(qtbot, page, QComboBox, "Visibility")
    readers.setCurrentIndex(readers.findText("Shareable"))
    assert [note.text for note in shown(page)] == ["Explained the zebra crossing."]
    competency = find_one(qtbot, page, QComboBox, "Competency")
    competency.setCurrentIndex(competency.findData("OPS-3"))
    assert shown(page) == []
    press(qtbot, page, "Show all notes")
    assert len(shown(page)) == everything


def test_a_location_selects_its_note_and_filters_by_person(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    note = noted(window, "Explained the zebra crossing.", "COM-1")
    page = at_journal(window)
    qtbot.keyClicks(find_one(qtbot, page, QLineEdit, "Search"), "nothing like it")
    page = at_journal(window, note)
    assert page.findChild(NoteList).chosen().id == note
    assert find_one(qtbot, page, AutosaveTextEdit, "Note text").toPlainText() == "Explained the zebra crossing."
    page = at_journal(window, 0, f"engineer:{engineer_id(window, 'E1002')}")
    assert {row.engineer_id for row in shown(page)} == {engineer_id(window, "E1002")}
    assert quick(window, qtbot).findChild(QLineEdit).text() == find_engineer(workspace_of(window), "E1002").name


@pytest.mark.long
def test_a_single_key_turns_a_note_into_linked_evidence(
    open_window: Open, qtbot: QtBot, blank_review: Callable[[MainWindow], int]
) -> None:
    window = open_window()
    review = ReviewId(blank_review(window))
    note = noted(window, "Explained the zebra crossing.", "COM-1")
    page = at_journal(window, note)
    qtbot.keyClick(page.findChild(NoteList), Qt.Key.Key_E)
    [seen] = evidence(workspace_of(window), review)
    assert (seen.behaviour, seen.competencies) == ("Explained the zebra crossing.", ("COM-1",))
    assert page.findChild(NoteList).chosen().used
    with qtbot.waitSignal(page.navigation_requested) as went:
        press(qtbot, page, "2026-H2 · Clear communication")
    assert went.args == [Location("review", review, "COM-1")]
    at_journal(window, note)
    assert not find_one(qtbot, page, QPushButton, "Use as evidence").isEnabled()
    window.commands.action(CommandId.UNDO).trigger()
    assert evidence(workspace_of(window), review) == ()
    assert find_one(qtbot, page, QPushButton, "Use as evidence").isEnabled()


def test_a_private_note_becomes_shareable_only_after_confirmation(
    open_window: Open, qtbot: QtBot, blank_review: Callable[[MainWindow], int]
) -> None:
    window = open_window()
    review = ReviewId(blank_review(window))
    note = noted(window, "Explained the zebra crossing.", visibility=Visibility.PRIVATE)
    page = at_journal(window, note)
    notes = page.findChild(NoteList)
    for answer, visibility in (("Cancel", Visibility.PRIVATE), ("Make it shareable", Visibility.SHAREABLE)):
        qtbot.keyClick(notes, Qt.Key.Key_E)
        box = page.findChildren(QMessageBox)[-1]
        assert "zebra" in box.text()
        qtbot.mouseClick(next(button for button in box.buttons() if button.text() == answer), Qt.MouseButton.LeftButton)
        assert note_view(workspace_of(window), note).note.visibility is visibility
    assert window.shell is not None
    qtbot.keyClick(notes, Qt.Key.Key_E)
    assert "competency" in window.shell.notice.text()
    finder = find_one(qtbot, page, QLineEdit, "Add another")
    qtbot.keyClicks(finder, "clear comm")
    qtbot.keyClick(finder, Qt.Key.Key_Return)
    qtbot.keyClick(notes, Qt.Key.Key_E)
    assert [item.competencies for item in evidence(workspace_of(window), review)] == [("COM-1",)]


def test_a_missing_draft_review_is_explained(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    page = at_journal(window, noted(window, "Explained the zebra crossing.", "COM-1"))
    qtbot.keyClick(page.findChild(NoteList), Qt.Key.Key_E)
    assert window.shell is not None
    assert "no draft review" in window.shell.notice.text()


def test_an_edited_note_is_autosaved_and_takes_letters(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    note = noted(window, "Explained the crossing.", "COM-1")
    page = at_journal(window, note)
    text = find_one(qtbot, page, AutosaveTextEdit, "Note text")
    text.setFocus()
    qtbot.keyClicks(text, "Eee ")
    page.findChild(NoteList).setFocus()
    assert note_view(workspace_of(window), note).note.text == "Eee Explained the crossing."
    assert page.findChild(NoteList).chosen().text == "Eee Explained the crossing."
    chip(page, qtbot, "Clear communication").click()
    assert note_view(workspace_of(window), note).note.competencies == ()
    window.commands.action(CommandId.UNDO).trigger()
    assert note_view(workspace_of(window), note).note.competencies == ("COM-1",)


def test_window_shortcuts_work_in_an_open_note(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    page = at_journal(window, noted(window, THREAT))
    text = find_one(qtbot, page, AutosaveTextEdit, "Note text")
    text.setFocus()
    qtbot.keyClick(text, Qt.Key.Key_1, ALT)
    assert window.shell is not None
    assert window.shell.location.page == "home"


def test_a_deleted_note_is_restored_by_undo(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    note = noted(window, "Explained the crossing.", "COM-1")
    page = at_journal(window, note)
    qtbot.keyClick(page.findChild(NoteList), Qt.Key.Key_Delete)
    assert note not in [item.id for item in shown(page)]
    assert find_one(qtbot, page, AutosaveTextEdit, "Note text").toPlainText() != "Explained the crossing."
    window.commands.action(CommandId.UNDO).trigger()
    assert note in [item.id for item in shown(page)]


@pytest.mark.long
def test_an_empty_journal_explains_the_first_step(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    assert window.controller is not None
    for row in workspace_of(window).query("SELECT id FROM note"):
        window.controller.do(delete_note, note=row["id"])
    page = at_journal(window)
    assert len(visible(page, QPushButton, "New note")) == 2
    assert shown(page) == []


def test_the_profile_adds_a_note_and_links_to_the_journal(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    assert window.shell is not None
    assert window.controller is not None
    note = noted(window, "Explained the zebra crossing.", "COM-1")
    window.controller.do(set_visibility, note=note, visibility=Visibility.PRIVATE)
    window.shell.navigate(Location("engineer", engineer_id(window), "notes"))
    profile = window.shell.page()
    press(qtbot, profile, "New note")
    [dialog] = window.findChildren(QuickNote)
    assert find_one(qtbot, dialog, QLineEdit, "Engineer").text() == find_engineer(workspace_of(window), "E1001").name
    dialog.reject()
    press(qtbot, profile, "3 Aug 2026")
    assert window.shell.location == Location("journal", note)
    assert window.shell.page().findChild(NoteList).chosen().id == note
