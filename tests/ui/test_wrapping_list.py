"""Plain lists wrap what is too long for them, and choices that would be cut stand below one another."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QListWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Open
from tests.ui.pages import at
from ui.framework.location import Location
from ui.framework.page import Page
from ui.framework.preferences import Preferences
from ui.pages.reports.batch_panel import BatchPanel
from ui.pages.rubric import RubricPage
from ui.theme.styled import add_style
from ui.theme.theme import scaled
from ui.widgets.controls import Choice
from ui.widgets.wrapping_list import INDENT, INDENTED, PADDING, TEXT_MARGIN, indent, with_breaks, wrapping_list


def cut(shown: QListWidget) -> list[str]:
    """Texts of the entries that have no room for all of their lines."""
    result = []
    for row in range(shown.count()):
        item = shown.item(row)
        place = shown.visualItemRect(item)
        before = scaled(INDENT) + 2 * TEXT_MARGIN if item.data(INDENTED) else 0
        room = QRect(0, 0, shown.viewport().width() - 2 * (PADDING + TEXT_MARGIN) - before, 10_000)
        needed = QFontMetrics(item.data(Qt.ItemDataRole.FontRole) or shown.font()).boundingRect(
            room, Qt.TextFlag.TextWordWrap, item.text()
        )
        if needed.height() > place.height() or needed.width() > room.width():
            result.append(item.text())
    return result


@pytest.mark.parametrize("zoom", [100, 200])
def test_no_name_in_the_list_of_the_rubric_is_cut(open_window: Open, preferences: Preferences, zoom: int) -> None:
    preferences.zoom = zoom
    window = open_window()
    page = at(window, RubricPage, Location("rubric"))
    for width in (1360, 1200, 1024):
        window.resize(width, 800)
        QApplication.processEvents()
        QApplication.processEvents()
        assert cut(page.findChild(QListWidget)) == []


def test_an_indented_entry_wraps_at_its_indent(qtbot: QtBot) -> None:
    shown = wrapping_list("Names")
    qtbot.addWidget(shown)
    add_style(shown)
    for text in ("Query and data access", "Forecasting and long-term optimisation of a fleet of machines"):
        shown.addItem(text)
        indent(shown.item(shown.count() - 1))
    for width in range(scaled(200), scaled(420), 7):
        shown.resize(width, 300)
        shown.show()
        QApplication.processEvents()
        assert cut(shown) == []


LONG_WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"


@pytest.mark.parametrize(
    "text",
    [
        LONG_WORD,
        f"Ann {LONG_WORD} · 2026-H2",
        LONG_WORD.replace("a", "a\u0301"),
        "語" * 60,
        "👩‍👩‍👧" + LONG_WORD.replace("a", "a\u0301"),
    ],
)
def test_a_word_that_is_wider_than_its_list_goes_on_in_the_next_line(qtbot: QtBot, text: str) -> None:
    shown = wrapping_list("Names")
    qtbot.addWidget(shown)
    add_style(shown)
    shown.addItem(text)
    shown.addItem("Ann")
    shown.resize(scaled(220), 300)
    shown.show()
    QApplication.processEvents()
    room = shown.viewport().width() - 2 * (PADDING + TEXT_MARGIN)
    metrics = QFontMetrics(shown.font())
    lines = with_breaks(text, metrics, room).replace("\u200b", "\u200b ").split(" ")
    assert all(metrics.horizontalAdvance(line) <= room for line in lines)
    assert not any(line.startswith("\u0301") for line in lines)
    needed = -(-metrics.horizontalAdvance(text) // room)
    assert shown.visualItemRect(shown.item(0)).height() >= needed * metrics.lineSpacing()
    assert shown.visualItemRect(shown.item(1)).height() < 2 * metrics.lineSpacing()
    assert shown.item(0).text() == text, "what is copied and read aloud has no breaks"


@pytest.mark.long
def test_the_edition_in_german_is_not_cut(open_window: Open, german: None) -> None:
    window = open_window()
    page = at(window, Page, Location("reports", 0, "batch"))
    panel = page.findChild(BatchPanel)
    for width in (1360, 1200, 1024):
        window.resize(width, 800)
        QApplication.processEvents()
        QApplication.processEvents()
        assert not [box.currentText() for box in panel.findChildren(Choice) if box.isVisible() and box.is_cut()]
