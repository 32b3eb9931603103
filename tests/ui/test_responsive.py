"""Responsive layout: wrapping rows, scrolling tabs, and elided text with tooltips."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from ui.framework.links import Links
from ui.framework.location import HOME
from ui.widgets.cards import Card, Pill, empty
from ui.widgets.controls import button, choice
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.layouts import Head
from ui.widgets.tabs import Tabs
from ui.widgets.text import label

LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"


def seen(qtbot: QtBot, part: QWidget, width: int, height: int = 400) -> QWidget:
    qtbot.addWidget(part)
    part.resize(width, height)
    part.show()
    return part


def row(*parts: QWidget, stretch_before: int = -1) -> QWidget:
    held, flow = QWidget(), FlowLayout()
    for at, part in enumerate(parts):
        if at == stretch_before:
            flow.addStretch()
        flow.addWidget(part)
    held.setLayout(flow)
    return held


def test_a_full_row_wraps(qtbot: QtBot) -> None:
    buttons = [button(words) for words in ("Calendar file", "Start mentorship", "Start session")]
    held = seen(qtbot, row(*buttons), 900)
    assert len({item.y() for item in buttons}) == 1
    held.resize(200, 400)
    assert [item.x() for item in buttons] == [0, 0, 0]
    assert len({item.y() for item in buttons}) == 3


def test_items_after_a_stretch_are_aligned_at_the_end(qtbot: QtBot) -> None:
    first, last = button("Back"), button("Store")
    held = seen(qtbot, row(first, last, stretch_before=1), 500)
    assert (first.x(), last.geometry().right() + 1) == (0, held.width())


def test_a_field_fills_the_rest_of_its_line(qtbot: QtBot) -> None:
    search, other = QLineEdit(), button("Search")
    held = seen(qtbot, row(search, other), 600)
    assert other.geometry().right() + 1 == held.width()
    assert search.width() > 400


def test_buttons_wrap_below_the_text_of_a_header(qtbot: QtBot) -> None:
    words, act = FlowLayout(), button("Start session")
    words.addWidget(title := label("Jonas Weber with Ioana Rusu", "display", wraps=True))
    head = seen(qtbot, Head(words, act), 900, 120)
    assert act.mapTo(head, act.rect().topLeft()).x() > title.width()
    head.resize(300, 300)
    qtbot.waitUntil(lambda: act.mapTo(head, act.rect().topLeft()).y() >= title.height())


CUT: dict[str, Callable[[], QWidget]] = {
    "line": lambda: label(LONG, elides=True),
    "pill": lambda: Pill(LONG),
    "link": lambda: button(LONG, kind="link"),
}


@pytest.mark.parametrize("make", CUT.values(), ids=CUT)
def test_only_elided_text_has_a_tooltip(qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    part = seen(qtbot, make(), 120, 30)
    assert part.toolTip() == LONG
    part.resize(2000, 30)
    assert part.toolTip() == ""


def test_a_long_option_does_not_widen_a_list_and_has_a_tooltip(qtbot: QtBot) -> None:
    box = choice("Team", [("All teams", ""), (LONG, LONG)])
    held = seen(qtbot, row(box), 900)
    assert box.width() <= held.width() / 3
    assert box.toolTip() == ""
    box.setCurrentIndex(1)
    assert box.toolTip() == LONG
    box.setToolTip("Who is shown")
    assert box.toolTip() == f"{LONG}\nWho is shown"


def test_a_long_word_wraps_and_its_accessible_text_is_unchanged(qtbot: QtBot) -> None:
    words = label(LONG, wraps=True)
    seen(qtbot, words, 150)
    assert words.heightForWidth(150) > 3 * words.fontMetrics().height()
    assert words.text() == LONG


def test_tabs_scroll_to_the_selected_one(qtbot: QtBot) -> None:
    chosen: list[str] = []
    names = [(key, f"{key} and more") for key in ("Overview", "Reviews", "Notes", "Sessions", "Plan", "Facts")]
    tabs = Tabs(names, chosen.append)
    seen(qtbot, tabs, 260, 60)
    last = next(item for item in tabs.findChildren(QToolButton) if item.text() == "Facts and more")
    assert last.visibleRegion().isEmpty()
    tabs.choose("Facts")
    assert chosen == ["Facts"]
    assert last.visibleRegion().boundingRect() == last.rect()
    before = next(item for item in tabs.findChildren(QToolButton) if item.accessibleName() == "Previous tabs")
    qtbot.mouseClick(before, Qt.MouseButton.LeftButton)
    assert last.visibleRegion().boundingRect() != last.rect()
    tabs.resize(2000, 60)
    assert not before.isVisible()


def test_an_empty_page_is_as_high_as_its_wrapped_text(qtbot: QtBot) -> None:
    words = "No engineers yet. Add them one by one, or import a file. " * 3
    narrow, wide = seen(qtbot, empty("users", words), 240, 600), empty("users", words)
    assert narrow.heightForWidth(240) > wide.heightForWidth(900)


def test_a_row_of_links_is_no_window_of_its_own() -> None:
    assert not Links("Goals", (("COD-4", HOME),), print).isVisible()  # it would flash before its page has it


def test_a_note_beside_a_title_is_one_line_while_there_is_room(qtbot: QtBot) -> None:
    card = Card("New evidence", note="Fill in what they did, so that the evidence counts.")
    seen(qtbot, card, 700)
    assert card.note.height() < 2 * card.note.fontMetrics().lineSpacing()
    assert card.note.x() > 18
    card.resize(200, 400)
    assert card.note.height() >= 2 * card.note.fontMetrics().lineSpacing()
