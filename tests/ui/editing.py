"""Helpers of the tests of the review editor."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from models.domain.reviews import ReviewId
from models.queries import review_content
from tests.ui.pages import at
from ui.framework.location import Location
from ui.pages.review import ReviewPage
from ui.widgets.text import AutosaveTextEdit
from ui.window.main_window import MainWindow

Blank = Callable[[MainWindow], int]


def at_review(window: MainWindow, review: int, anchor: str = "COD-4") -> ReviewPage:
    return at(window, ReviewPage, Location("review", review, anchor))


def field(page: QWidget, name: str) -> AutosaveTextEdit:
    [found] = [
        text for text in page.findChildren(AutosaveTextEdit) if text.accessibleName() == name and text.isVisible()
    ]
    return found


def stored(window: MainWindow, review: int) -> dict[str, review_content.RatingRow]:
    assert window.controller is not None
    return review_content.rating_rows(window.controller.workspace, ReviewId(review))


def evidence(window: MainWindow, review: int) -> tuple[review_content.EvidenceRow, ...]:
    assert window.controller is not None
    return review_content.evidence(window.controller.workspace, ReviewId(review))


def shown(page: QWidget) -> str:
    """All words that are to be read on the page now."""
    return " | ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def press(qtbot: QtBot, page: ReviewPage, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(page.window().focusWidget() or page, key)
