"""Single keys that rate, comment and clear, and typing that must not trigger them."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from models.domain.reviews import RatingState
from tests.ui.conftest import Open
from tests.ui.editing import Blank, at_review, field, shown, stored
from tests.ui.pages import at
from tests.ui.selectors import find_one
from tests.ui.user_input import content
from ui.framework.location import Location
from ui.pages.journal import JournalPage
from ui.pages.journal.note_list import NoteList
from ui.pages.review import ReviewPage
from ui.pages.review.outline import Outline
from ui.window.main_window import MainWindow
from ui.window.shortcut_sheet import ShortcutSheet

CONTROL = Qt.KeyboardModifier.ControlModifier
WORDS = "cache 2, e0 n"


def at_blank(window: MainWindow, blank: Blank, anchor: str = "COD-4") -> tuple[ReviewPage, int]:
    review = blank(window)
    return at_review(window, review, anchor), review


def type_on(qtbot: QtBot, window: MainWindow, words: str) -> None:
    """Type, each key to what has the focus then."""
    for letter in words:
        qtbot.keyClicks(QApplication.focusWidget() or window, letter)


def listed(page: ReviewPage) -> list[str]:
    outline = page.findChild(Outline)
    rows = range(outline.items.rowCount())
    return [outline.items.index(at).data() for at in rows if not outline.isRowHidden(at)]


@pytest.mark.long
def test_ctrl_f_in_a_review_finds_competencies_and_escape_shows_all_again(
    open_window: Open, blank_review: Blank, qtbot: QtBot
) -> None:
    window = open_window()
    page, review = at_blank(window, blank_review)
    everything = listed(page)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_F, CONTROL)
    type_on(qtbot, window, "cod-2")
    assert [words[:5] for words in listed(page)][1:] == ["COD-2"]
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert (page.location.anchor, window.focusWidget()) == ("COD-2", page.findChild(Outline))
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_3)
    assert stored(window, review)["COD-2"].value == 3
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_F, CONTROL)
    type_on(qtbot, window, "zebra 5")
    assert listed(page) == []
    assert "No competency matches. Press Esc to show all." in shown(page)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert (listed(page), window.focusWidget()) == (everything, page.findChild(Outline))
    assert set(stored(window, review)) == {"COD-2"}


@pytest.mark.long
def test_the_search_matches_names_and_areas_and_arrows_stay_in_its_results(
    open_window: Open, blank_review: Blank, qtbot: QtBot
) -> None:
    window = open_window()
    page, _ = at_blank(window, blank_review)
    area = page.findChild(Outline).items.rows[0].name
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_F, CONTROL)
    type_on(qtbot, window, area.split()[0])
    found = listed(page)
    assert found[0] == area
    assert len(found) > 2
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Down)
    codes = [words.split()[0] for words in found[1:] if "-" in words.split()[0]]
    assert page.location.anchor == codes[0]
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_End)
    assert page.location.anchor == codes[-1]
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Down)
    assert page.location.anchor == codes[-1]


@pytest.mark.long
@pytest.mark.parametrize("chord", [Qt.Key.Key_B, Qt.Key.Key_U, Qt.Key.Key_H, Qt.Key.Key_G])
def test_text_typed_after_an_unused_shortcut_rates_nothing(
    open_window: Open, blank_review: Blank, qtbot: QtBot, chord: Qt.Key
) -> None:
    window = open_window()
    assert window.shell is not None
    assert window.controller is not None
    page, review = at_blank(window, blank_review)
    for key in (Qt.Key.Key_4, Qt.Key.Key_Up):
        qtbot.keyClick(window.focusWidget(), key)
    before = content(window.controller.workspace)
    qtbot.keyClick(window.focusWidget(), chord, CONTROL)
    assert window.shell.notice.text() == f"Ctrl+{chr(chord)} does nothing here. Press Ctrl+/ for all shortcuts."
    type_on(qtbot, window, WORDS)
    for key in (Qt.Key.Key_Backspace, Qt.Key.Key_5, Qt.Key.Key_C):
        qtbot.keyClick(window.focusWidget(), key)
    assert "was ignored because you were typing" in window.shell.notice.text()
    window.controller.flush()
    assert content(window.controller.workspace) == before
    assert window.focusWidget() is page.findChild(Outline)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_2)
    assert stored(window, review)["COD-4"].value == 2


@pytest.mark.parametrize("ends", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_space_and_return_after_such_text_press_no_button(
    open_window: Open, blank_review: Blank, qtbot: QtBot, ends: Qt.Key
) -> None:
    window = open_window()
    page, review = at_blank(window, blank_review)
    not_observed = find_one(qtbot, page, QPushButton, "Not observed")
    not_observed.setFocus()
    qtbot.keyClick(not_observed, Qt.Key.Key_B, CONTROL)
    type_on(qtbot, window, "race")
    qtbot.keyClick(not_observed, ends)
    assert stored(window, review) == {}
    qtbot.keyClick(not_observed, Qt.Key.Key_Tab)
    not_observed.setFocus()
    qtbot.keyClick(not_observed, ends)
    assert stored(window, review)["COD-4"].state == RatingState.NOT_OBSERVED


def test_text_typed_into_the_list_of_notes_changes_none(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window = open_window()
    assert window.controller is not None
    blank_review(window)
    page = at(window, JournalPage, Location("journal"))
    notes = page.findChild(NoteList)
    assert window.focusWidget() is notes
    before = content(window.controller.workspace)
    type_on(qtbot, window, "weber")
    qtbot.keyClick(notes, Qt.Key.Key_Delete)
    assert content(window.controller.workspace) == before


def test_a_letter_typed_with_altgr_is_not_a_command(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window = open_window()
    page, review = at_blank(window, blank_review)
    outline = page.findChild(Outline)
    group = Qt.KeyboardModifier.GroupSwitchModifier
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
        QApplication.sendEvent(outline, QKeyEvent(kind, Qt.Key.Key_E, group, "€"))
    assert window.focusWidget() is outline
    assert stored(window, review) == {}


@pytest.mark.long
def test_c_puts_the_cursor_at_the_end_of_the_comment(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window = open_window()
    page, review = at_blank(window, blank_review)
    for words in ("Asks early.", " Writes it down."):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_C)
        qtbot.keyClicks(window.focusWidget(), words)
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Down)
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Up)
    assert field(page, "Comment").toPlainText() == "Asks early. Writes it down."
    assert stored(window, review)["COD-4"].comment == "Asks early. Writes it down."


@pytest.mark.parametrize(
    ("place", "searches"),
    [
        ("home", False),
        ("engineers", True),
        ("reviews", True),
        ("journal", True),
        ("mentoring", True),
        ("settings", False),
    ],
)
def test_the_shortcut_sheet_is_correct_on_every_page(
    open_window: Open, qtbot: QtBot, place: str, searches: bool
) -> None:
    window = open_window(Location(place))
    assert window.shell is not None
    qtbot.keyClick(window, Qt.Key.Key_Slash, CONTROL)
    sheet = window.findChild(ShortcutSheet)
    assert ("Find on this page" in {label.text() for label in sheet.findChildren(QLabel)}) is searches
    sheet.reject()
    qtbot.keyClick(window, Qt.Key.Key_F, CONTROL)
    field = window.shell.page().search_field()
    reported = "This page has no search. Press Ctrl+K to search everywhere."
    assert (window.shell.notice.text() == reported) is not searches
    assert (field is not None and window.focusWidget() is field) is searches
