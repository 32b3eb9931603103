"""The whole review of one person without a mouse: found, written, submitted, exported. Keys go where the focus is."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from models.queries import reviews
from models.queries.editor import editor_view
from models.queries.exports import list_exports
from models.reviews import ReviewId, ReviewState
from tests.ui.conftest import Open
from ui.main_window import MainWindow
from ui.place import HOME

Blank = Callable[[MainWindow], int]
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
MOST_TABS = 90
LONG = 20_000


class Hands:
    """Ten fingers: they know where the focus is and nothing else."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self._qtbot, self._window = qtbot, window

    def focus(self) -> QWidget:
        return QApplication.focusWidget() or QApplication.activeModalWidget() or self._window

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            self._qtbot.keyClick(self.focus(), key, held)
            QApplication.processEvents()

    def write(self, words: str) -> None:
        self._qtbot.keyClicks(self.focus(), words)

    def reach(self, name: str, *, back: bool = False) -> None:
        """Press Tab until the control of that name has the focus."""
        for _ in range(MOST_TABS):
            if self.focus().accessibleName().startswith(name) and self.focus().isEnabled():
                return
            self.press(Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab, held=SHIFT if back else Qt.KeyboardModifier(0))
        pytest.fail(f"Tab does not lead to “{name}”")

    def go_to(self, words: str) -> None:
        """The palette: type, and take the first."""
        self.press(Qt.Key.Key_K, held=CONTROL)
        self.write(words)
        self.press(Qt.Key.Key_Return)
        self._window.activateWindow()  # no window manager does it here
        self._qtbot.waitUntil(self._window.isActiveWindow)


def test_a_review_is_written_submitted_and_exported_by_keys_alone(
    open_window: Open, blank_review: Blank, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(HOME)
    assert window.session is not None
    workspace = window.session.workspace
    review = ReviewId(blank_review(window))
    hands = Hands(qtbot, window)
    hands.go_to("Jonas")
    hands.reach("Open the review")
    hands.press(Qt.Key.Key_Space)

    for code, item in editor_view(workspace, review).items.items():
        hands.press(Qt.Key.Key_4 if item.competency.expected["SR"] == 4 and code == "ARC-1" else Qt.Key.Key_0)
        hands.press(Qt.Key.Key_Down)
    assert len(reviews.ratings(workspace, review)) == 48

    hands.press(*[Qt.Key.Key_Up] * 47)
    hands.press(Qt.Key.Key_E)
    hands.write("Cut the import into steps that can be run again.")
    hands.press(Qt.Key.Key_Tab)
    hands.write("The nightly import failed half way.")
    hands.press(Qt.Key.Key_Tab)
    hands.write("No repair by hand since.")
    hands.reach("Done")
    hands.press(Qt.Key.Key_Space)
    [evidence] = reviews.evidence(workspace, review)
    assert (evidence.situation, evidence.impact) == ("The nightly import failed half way.", "No repair by hand since.")
    assert evidence.competencies == ("ARC-1",)
    hands.reach("Comment", back=True)
    hands.write("Next: the export.")

    hands.press(Qt.Key.Key_PageDown, held=CONTROL)
    hands.press(Qt.Key.Key_Tab)
    hands.reach("Summary")
    hands.write("A half-year of imports that no longer wake anybody.")
    hands.reach("Add a strength")
    hands.press(Qt.Key.Key_Space)
    hands.write("Wrote the steps down before coding them.")
    hands.reach("Add a growth point")
    hands.press(Qt.Key.Key_Space)
    hands.write("Waits long before asking.")
    hands.press(Qt.Key.Key_Tab)
    hands.write("Asks after an hour.")

    hands.press(Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, held=CONTROL)
    hands.reach("Submit")
    hands.press(Qt.Key.Key_Space)
    row = reviews.review(workspace, review)
    assert (row.state, row.summary) == (ReviewState.SUBMITTED, "A half-year of imports that no longer wake anybody.")
    points = {point.behaviour for point in editor_view(workspace, review).points}
    assert points == {"Wrote the steps down before coding them.", "Waits long before asking."}

    target = tmp_path / "review.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_arguments: (str(target), ""))
    hands.reach("Preview PDF", back=True)
    hands.press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: _named(window, "Export…").isEnabled(), timeout=LONG)
    hands.reach("Export")
    hands.press(Qt.Key.Key_Space)
    assert target.read_bytes().startswith(b"%PDF")
    assert list_exports(workspace).total == 1


def _named(window: MainWindow, name: str) -> QWidget:
    [found] = [one for one in window.findChildren(QWidget) if one.isVisible() and one.accessibleName() == name]
    return found
