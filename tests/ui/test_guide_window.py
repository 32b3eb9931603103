"""F1: the guide opens at the page that fits, is read, searched and left by keyboard, and misses nothing without a network."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Open
from ui.framework.location import HOME, Location
from ui.framework.preferences import Preferences
from ui.theme import theme
from ui.window.guide_pages import FIRST_REVIEW, GUIDE, GUIDE_PAGES, HR, INDEX, MENTORING, NUMBERS, PRIVACY, YEAR
from ui.window.guide_window import GuideWindow
from ui.window.main_window import MainWindow

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def open_guide(window: MainWindow, qtbot: QtBot) -> GuideWindow:
    switch_to(window, qtbot)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    guide = window.findChild(GuideWindow)
    qtbot.waitUntil(guide.isActiveWindow)
    return guide  # type: ignore[return-value]


def switch_to(window: QWidget, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


@pytest.mark.parametrize(
    ("place", "page"),
    [
        (HOME, INDEX),
        (Location("engineers"), FIRST_REVIEW),
        (Location("reviews"), FIRST_REVIEW),
        (Location("review", 1, "summary"), FIRST_REVIEW),
        (Location("review", 1, "why"), NUMBERS),
        (Location("engineer", 1), YEAR),
        (Location("journal"), YEAR),
        (Location("mentorship", 1), MENTORING),
        (Location("reports"), HR),
        (Location("rubric"), NUMBERS),
        (Location("settings"), PRIVACY),
    ],
)
def test_f1_opens_the_matching_guide_page(open_window: Open, qtbot: QtBot, place: Location, page: str) -> None:
    guide = open_guide(open_window(place), qtbot)
    assert guide.page() == page
    assert guide.contents.currentRow() == GUIDE_PAGES.index(page)
    assert not guide.isModal()


def test_f1_opens_the_guide_without_a_workspace(qtbot: QtBot, preferences: Preferences) -> None:
    window = MainWindow(preferences)
    qtbot.addWidget(window)
    window.show()
    assert open_guide(window, qtbot).page() == FIRST_REVIEW


def test_f1_reuses_the_guide_window(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(Location("reports"))
    open_guide(window, qtbot)
    assert window.shell is not None
    window.shell.navigate(Location("settings"))
    open_guide(window, qtbot)
    [guide] = window.findChildren(GuideWindow)
    assert guide.page() == PRIVACY


def test_the_guide_is_read_and_searched_by_keyboard(open_window: Open, qtbot: QtBot) -> None:
    guide = open_guide(open_window(HOME), qtbot)
    qtbot.keyClick(guide.text, Qt.Key.Key_Tab)
    qtbot.keyClick(guide.text, Qt.Key.Key_Return)
    assert guide.page() == FIRST_REVIEW, "the first link of the index"
    qtbot.keyClick(guide, Qt.Key.Key_Left, ALT)
    assert guide.page() == INDEX
    qtbot.keyClick(guide, Qt.Key.Key_F, CONTROL)
    assert guide.focusWidget() is guide.search
    qtbot.keyClicks(guide.search, "undo")
    first = guide.text.textCursor().position()
    assert guide.text.textCursor().selectedText().lower() == "undo"
    qtbot.keyClick(guide.search, Qt.Key.Key_Return)
    assert guide.text.textCursor().selectedText().lower() == "undo"
    assert guide.page() == INDEX
    assert first
    guide.search.setText("salary")
    assert "“salary” is not on this page." in shown_words(guide)
    qtbot.keyClick(guide, Qt.Key.Key_Escape)
    assert not guide.isVisible()


@pytest.mark.long
def test_the_texts_on_privacy_open_in_the_guide(open_window: Open, qtbot: QtBot) -> None:
    guide = open_guide(open_window(Location("settings")), qtbot)
    for link in re.findall(r"\(([^)]+\.md)\)", (GUIDE / PRIVACY).read_text(encoding="utf-8")):
        guide.text.anchorClicked.emit(QUrl(link))
        assert not guide.status.isVisible()
        assert len(guide.text.toPlainText()) > 1000
        qtbot.keyClick(guide, Qt.Key.Key_Left, ALT)
        assert guide.page() == PRIVACY


@pytest.mark.long
def test_every_page_opens_from_the_contents_with_pictures_that_fit(open_window: Open, qtbot: QtBot) -> None:
    guide = open_guide(open_window(HOME), qtbot)
    for size in (QSize(980, 760), QSize(560, 480)):
        guide.resize(size)
        for row, page in enumerate(GUIDE_PAGES):
            guide.contents.setCurrentRow(row)
            assert guide.page() == page
            assert guide.text.horizontalScrollBar().maximum() == 0 or page == HR, page
            assert all(width <= guide.text.viewport().width() for width in picture_widths(guide)), page


def test_the_guide_follows_the_theme(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(HOME)
    guide = open_guide(window, qtbot)
    switch_to(window, qtbot)
    qtbot.keyClick(window, Qt.Key.Key_L, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert theme.tokens().name == "dark"
    links = {fragment.foreground().color().name().upper() for fragment in formats(guide) if fragment.isAnchor()}
    assert links == {theme.tokens().accent.upper()}


def test_a_missing_guide_is_reported(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    guide = GuideWindow(open_window(HOME), tmp_path)
    qtbot.addWidget(guide)
    guide.show_page(PRIVACY)
    assert any(f"The page “{PRIVACY}” is missing" in words for words in shown_words(guide))


def test_the_german_window_explains_that_the_guide_is_english(german: None, open_window: Open, qtbot: QtBot) -> None:
    guide = open_guide(open_window(HOME), qtbot)
    assert any("English" in words or "Englisch" in words for words in shown_words(guide))


def shown_words(guide: GuideWindow) -> list[str]:
    return [label.text() for label in guide.findChildren(QLabel) if label.isVisible()]


def formats(guide: GuideWindow) -> Iterator[QTextCharFormat]:
    block = guide.text.document().begin()
    while block.isValid():
        parts = block.begin()
        while not parts.atEnd():
            yield parts.fragment().charFormat()
            parts += 1
        block = block.next()


def picture_widths(guide: GuideWindow) -> list[float]:
    """The widths that are shown, each of a picture that was found."""
    pictures = [part.toImageFormat() for part in formats(guide) if part.isImageFormat()]
    kind = QTextDocument.ResourceType.ImageResource
    assert all(not guide.text.document().resource(kind, QUrl(picture.name())).isNull() for picture in pictures)
    return [picture.width() for picture in pictures]
