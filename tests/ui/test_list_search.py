"""From the search of a list, Down and Return go to the list, and Escape shows all rows again."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Open
from tests.ui.pages import at
from ui.framework.location import Location
from ui.framework.page import Page

PLACES = [
    Location("engineers"), Location("reviews"), Location("journal"), Location("mentoring"),
    Location("mentoring", 0, "actions"), Location("reports"), Location("history"),
]  # fmt: skip


def finds_nothing(page: Page) -> bool:
    """Whether the list says that nothing matches."""
    return any(text.isVisible() and " matches" in text.text() for text in page.findChildren(QLabel))


@pytest.mark.long
@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Return])
def test_the_keys_lead_from_the_search_to_the_list(open_window: Open, qtbot: QtBot, key: Qt.Key) -> None:
    window = open_window()
    for place in PLACES:
        page = at(window, Page, place)
        assert page.focus_search()
        search = page.search_field()
        assert search is not None
        qtbot.keyClick(search, key)
        listed = QApplication.focusWidget()
        assert isinstance(listed, QAbstractItemView), place
        assert listed.currentIndex().isValid(), place


@pytest.mark.long
def test_escape_clears_the_search(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    for place in PLACES:
        page = at(window, Page, place)
        page.focus_search()
        search = page.search_field()
        assert search is not None
        qtbot.keyClicks(search, "zzz")
        qtbot.waitUntil(partial(finds_nothing, page))
        qtbot.keyClick(search, Qt.Key.Key_Down)
        assert search.hasFocus(), "there is no row to go to"
        qtbot.keyClick(search, Qt.Key.Key_Escape)
        assert (search.text(), search.hasFocus()) == ("", True), place
