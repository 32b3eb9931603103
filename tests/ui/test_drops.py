"""Files that are dropped are copied from: whatever a file manager proposes, the file stays where it is."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Open
from tests.ui.pages import at
from ui.framework.location import Location
from ui.framework.preferences import Preferences
from ui.pages.opinions.panel import OpinionsPanel
from ui.pages.reports.verify_dialog import VerifyDialog
from ui.pages.review import ReviewPage
from ui.pages.welcome import WelcomePage
from ui.window.main_window import MainWindow

COPY, MOVE = Qt.DropAction.CopyAction, Qt.DropAction.MoveAction
BUTTON, KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier  # proposes to move
Blank = Callable[[MainWindow], int]


def dragged(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def assert_copied(target: QWidget, *paths: Path) -> None:
    """Drag files to a place and drop them there, as a file manager does that proposes to move them."""
    data = dragged(*paths)
    entering = QDragEnterEvent(QPoint(10, 10), COPY | MOVE, data, BUTTON, KEYS)
    dropping = QDropEvent(QPointF(10, 10), COPY | MOVE, data, BUTTON, KEYS)
    for event in (entering, dropping):
        event.setDropAction(MOVE)
    target.dragEnterEvent(entering)
    target.dropEvent(dropping)
    for event in (entering, dropping):
        assert event.isAccepted()
        assert event.dropAction() == COPY


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    path = tmp_path / "form.PDF"
    path.write_bytes(b"%PDF-1.7\n")
    return path


def test_a_file_dropped_on_the_window_is_not_moved(open_window: Open, pdf: Path) -> None:
    assert_copied(open_window(), pdf)


def test_a_document_dropped_on_the_dialog_that_verifies_is_not_moved(qtbot: QtBot, pdf: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    assert_copied(VerifyDialog(parent), pdf)


@pytest.mark.long
def test_a_form_dropped_on_the_opinions_is_not_moved(open_window: Open, blank_review: Blank, pdf: Path) -> None:
    window = open_window()
    page = at(window, ReviewPage, Location("review", blank_review(window), "opinions"))
    assert_copied(page.findChild(OpinionsPanel), pdf)


def test_the_workspace_among_the_dropped_files_is_opened_and_not_moved(
    qtbot: QtBot, preferences: Preferences, pdf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = WelcomePage(preferences)
    qtbot.addWidget(page)
    asked: list[Path] = []
    monkeypatch.setattr(page, "ask_for", asked.append)
    workspace = pdf.with_name("Team.Plumbline")
    assert_copied(page, pdf, workspace)
    assert asked == [workspace]
