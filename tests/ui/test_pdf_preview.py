"""The preview of a document is searched, enlarged and copied from."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Open
from tests.ui.pages import at
from tests.ui.selectors import find_one
from ui.framework.location import Location
from ui.pages.reports import ReportsPage
from ui.pages.reports.pdf_page import PageView
from ui.pages.reports.pdf_preview import PdfPreview

pytestmark = pytest.mark.long

LONG = 20_000
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def preview(open_window: Open, qtbot: QtBot) -> PdfPreview:
    """The preview of a shared review."""
    window = open_window()
    assert window.controller is not None
    [row] = window.controller.workspace.query("SELECT id FROM review WHERE state <> 'draft' ORDER BY id LIMIT 1")
    page = at(window, ReportsPage, Location("reports", row["id"]))
    result = page.findChild(PdfPreview)
    assert result is not None
    qtbot.waitUntil(lambda: result.isVisible() and result.pages.page_count > 3, timeout=LONG)
    return result


def shows(preview: PdfPreview, text: str) -> bool:
    return any(part.isVisible() and part.text() == text for part in preview.findChildren(QLabel))


def click(qtbot: QtBot, preview: PdfPreview, name: str) -> None:
    qtbot.mouseClick(find_one(qtbot, preview, QToolButton, name), Qt.MouseButton.LeftButton)


def test_a_word_is_found_in_any_case_and_matches_can_be_stepped_through(preview: PdfPreview, qtbot: QtBot) -> None:
    texts = " ".join(page.accessibleDescription() for page in preview.findChildren(PageView)).lower()
    search = find_one(qtbot, preview, QLineEdit, "Search in the document")
    search.setText("EVIDENCE")
    count = texts.count("evidence")
    assert count > 1
    qtbot.waitUntil(lambda: shows(preview, f"1 of {count}"), timeout=LONG)
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert shows(preview, f"2 of {count}")
    click(qtbot, preview, "Previous place")
    click(qtbot, preview, "Previous place")
    assert shows(preview, f"{count} of {count}")
    assert preview.pages.verticalScrollBar().value() > 0
    search.setText("no such words")
    qtbot.waitUntil(lambda: shows(preview, "Not found"), timeout=LONG)


def test_pages_are_zoomed_and_fitted(preview: PdfPreview, qtbot: QtBot) -> None:
    page = preview.findChildren(PageView)[0]
    width = page.width()
    click(qtbot, preview, "Larger pages")
    assert (page.width(), shows(preview, "125 %")) == (width * 125 // 100, True)
    for _ in range(10):
        click(qtbot, preview, "Smaller pages")
    assert page.width() == width * 50 // 100
    click(qtbot, preview, "Fit to the width")
    assert page.width() == width


def test_text_is_selected_with_the_pointer_and_copied(preview: PdfPreview, qtbot: QtBot) -> None:
    page = preview.findChildren(PageView)[0]
    button = Qt.MouseButton.LeftButton
    qtbot.mousePress(page, button, pos=QPoint(page.width() // 8, page.height() // 12))
    qtbot.mouseMove(page, QPoint(page.width() * 3 // 4, page.height() // 4))
    qtbot.waitUntil(lambda: bool(preview.pages.selected_text()), timeout=LONG)
    qtbot.mouseRelease(page, button)
    qtbot.keyClick(preview.pages, Qt.Key.Key_C, CONTROL)
    copied = QGuiApplication.clipboard().text()
    assert copied == preview.pages.selected_text()
    assert copied.split()[0] in page.accessibleDescription()
    qtbot.mouseClick(page, button)
    assert preview.pages.selected_text() == ""


def test_the_whole_text_is_copied_by_keyboard(preview: PdfPreview, qtbot: QtBot) -> None:
    qtbot.keyClick(preview.pages, Qt.Key.Key_A, CONTROL)
    qtbot.keyClick(preview.pages, Qt.Key.Key_C, CONTROL)
    pages = preview.findChildren(PageView)
    qtbot.waitUntil(lambda: all(page.has_selection() for page in pages), timeout=LONG)
    copied = QGuiApplication.clipboard().text()
    assert all(page.accessibleDescription().split()[0] in copied for page in pages)


def test_the_menu_of_the_pages_copies_and_selects(preview: PdfPreview, qtbot: QtBot) -> None:
    for words, enabled in (("Select all text", True), ("Copy", True), ("Copy", False)):
        if not enabled:
            qtbot.mouseClick(preview.findChildren(PageView)[0], Qt.MouseButton.LeftButton)
        preview.pages.contextMenuEvent(
            QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(20, 20), QPoint(20, 20))
        )
        [menu] = [menu for menu in preview.findChildren(QMenu) if menu.isVisible()]
        [action] = [action for action in menu.actions() if action.text() == words]
        assert action.isEnabled() is enabled
        action.trigger()
        menu.close()
    assert "Performance review" in QGuiApplication.clipboard().text()


def test_ctrl_f_in_a_preview_searches_the_document(preview: PdfPreview, qtbot: QtBot) -> None:
    page = preview.window().findChild(ReportsPage)
    assert page is not None
    preview.pages.setFocus()
    assert page.focus_search()
    assert find_one(qtbot, preview, QLineEdit, "Search in the document").hasFocus()
    find_one(qtbot, page, QPushButton, "Export").setFocus()
    assert page.focus_search()
    search = page.search_field()
    assert search is not None
    assert search.hasFocus()


def test_a_mark_across_the_page_is_not_shown_as_selected(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    assert window.controller is not None
    [row] = window.controller.workspace.query("SELECT id FROM review WHERE state = 'draft' ORDER BY id LIMIT 1")
    preview = at(window, ReportsPage, Location("reports", row["id"])).findChild(PdfPreview)
    assert isinstance(preview, PdfPreview)
    qtbot.waitUntil(lambda: preview.isVisible() and preview.pages.page_count > 3, timeout=LONG)
    page = preview.findChildren(PageView)[0]
    assert "DRAFT" in page.accessibleDescription()
    qtbot.keyClick(preview.pages, Qt.Key.Key_A, CONTROL)
    qtbot.waitUntil(page.has_selection, timeout=LONG)
    assert 0 < page.selected_height() < page.height() // 10
