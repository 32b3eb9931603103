"""Digits rate by their place on the keyboard, and single keys can be turned off."""

import sys

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Open
from tests.ui.editing import Blank, at_review, stored
from tests.ui.pages import at
from tests.ui.selectors import find_one
from ui.framework.digit_row import digit_of
from ui.framework.location import Location
from ui.framework.preferences import Preferences
from ui.pages.review.competency_ticks import CompetencyTicks
from ui.pages.review.outline import Outline
from ui.pages.settings import SettingsPage
from ui.window.shortcut_sheet import ShortcutSheet

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
FRENCH = "&é\"'(-è_çà"
"""What the keys 1 to 9 and 0 write without Shift."""
MAC_KEYS = (18, 19, 20, 21, 23, 22, 26, 28, 25, 29)


def key(
    text: str, scan_code: int, modifiers: Qt.KeyboardModifier = NONE, virtual: int = 0, *, repeated: bool = False
) -> QKeyEvent:
    code = ord(text.upper())
    return QKeyEvent(QEvent.Type.KeyPress, code, modifiers, scan_code, virtual, 0, text, repeated, 1)


@pytest.mark.parametrize(("platform", "first"), [("linux", 10), ("win32", 2)])
def test_a_key_of_the_digit_row_is_a_digit_in_any_layout(platform: str, first: int) -> None:
    found = [digit_of(key(text, first + place), platform) for place, text in enumerate(FRENCH)]
    assert found == list("1234567890")
    assert digit_of(key("é", first + 10), platform) == ""  # the key right of 0
    assert digit_of(key("&", first, Qt.KeyboardModifier.AltModifier), platform) == ""


def test_on_macos_the_virtual_key_identifies_the_digit_row() -> None:
    pairs = zip(FRENCH, MAC_KEYS, strict=True)
    assert [digit_of(key(text, 1, NONE, virtual), "darwin") for text, virtual in pairs] == list("1234567890")


def test_a_typed_digit_is_a_digit_from_any_key() -> None:
    assert digit_of(key("3", 12, SHIFT)) == "3"
    assert digit_of(key("3", 89, Qt.KeyboardModifier.KeypadModifier)) == "3"
    assert digit_of(key("#", 12, SHIFT)) == ""  # Shift and 3 where digits need none


@pytest.mark.skipif(sys.platform != "linux", reason="the scan codes are those of Linux")
def test_french_digit_keys_rate_except_in_a_text_field(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window = open_window()
    review = blank_review(window)
    page = at_review(window, review)
    outline = page.findChild(Outline)
    QApplication.sendEvent(outline, key("'", 13))
    assert stored(window, review)["COD-4"].value == 4
    page.show_anchor("COD-4")
    QApplication.sendEvent(outline, key("2", 11, SHIFT))
    assert stored(window, review)["COD-4"].value == 2
    page.show_anchor("COD-4")
    QApplication.sendEvent(outline, key("(", 14, repeated=True))
    assert stored(window, review)["COD-4"].value == 2
    find_one(qtbot, page, QPushButton, "Add evidence").click()
    QApplication.sendEvent(page.findChild(CompetencyTicks).list, key("(", 14))  # a list that searches what is typed
    assert stored(window, review)["COD-4"].value == 2
    search = page.search_field()
    search.setFocus()
    QApplication.sendEvent(search, key("é", 11))
    assert search.text() == "é"
    assert stored(window, review)["COD-4"].value == 2


def test_single_keys_can_be_disabled_except_backspace_and_arrows(
    open_window: Open, blank_review: Blank, qtbot: QtBot, preferences: Preferences
) -> None:
    window = open_window(Location("settings"))
    review = blank_review(window)
    page = at_review(window, review)
    qtbot.keyClick(page.findChild(Outline), Qt.Key.Key_4)
    find_one(qtbot, at(window, SettingsPage, Location("settings")), QCheckBox, "Single-key shortcuts").click()
    assert not preferences.uses_single_keys
    page = at_review(window, review)
    outline = page.findChild(Outline)
    for pressed in (Qt.Key.Key_2, Qt.Key.Key_C, Qt.Key.Key_E, Qt.Key.Key_0):
        qtbot.keyClick(outline, pressed)
    assert stored(window, review)["COD-4"].value == 4
    assert window.focusWidget() is outline
    qtbot.keyClick(outline, Qt.Key.Key_Down)
    assert page.location.anchor != "COD-4"
    qtbot.keyClick(outline, Qt.Key.Key_Up)
    qtbot.keyClick(outline, Qt.Key.Key_Backspace)
    assert stored(window, review)["COD-4"].value is None
    qtbot.keyClick(window, Qt.Key.Key_Slash, Qt.KeyboardModifier.ControlModifier)
    listed = {label.text() for label in window.findChild(ShortcutSheet).findChildren(QLabel)}
    assert "Clear its rating" in listed
    assert not listed & {"1 – 5", "Rate the open competency", "Write the comment"}
