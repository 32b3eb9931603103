"""Common tasks stay short: keys and clicks are counted, typing into a focused field is not."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from models.domain.reviews import ReviewId
from models.operations.reviews import rate_many
from models.queries.engineers import find_engineer
from tests.models.assessment.strategies import WORKED
from tests.ui.conftest import Open
from tests.ui.editing import Blank
from tests.ui.selectors import find_one, visible
from ui.framework.location import HOME, Location
from ui.framework.preferences import Preferences
from ui.framework.theme_controller import theme_controller
from ui.pages.reports import batch_panel
from ui.pages.welcome import new_workspace
from ui.window.main_window import MainWindow

pytestmark = pytest.mark.long

LONG = 20_000
NOTHING = Qt.KeyboardModifier.NoModifier
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
PASSPHRASE = "copper lantern ferry eleven moss"


class Hand:
    """Keys and clicks of a person, which it counts."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.steps = 0
        self._qtbot, self._window = qtbot, window

    def press(self, key: Qt.Key, times: int = 1, held: Qt.KeyboardModifier = NOTHING) -> None:
        """Press a key where the focus is; with a key that is held down it is one step."""
        for _ in range(times):
            self._qtbot.keyClick(self._focused(), key, held)
            self.steps += 1

    def click(self, name: str) -> None:
        """Click a button of the dialog in front, or of the window."""
        button = find_one(self._qtbot, self._front(), QAbstractButton, name)
        self._qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.steps += 1

    def choose(self, name: str, text: str) -> None:
        """Choose an entry of a box in the window."""
        find_one(self._qtbot, self._window, QComboBox, name).setCurrentText(text)
        self.steps += 1

    def choose_folder(self, folder: Path) -> Path:
        """Choose a folder in the dialog of the system."""
        self.steps += 1
        return folder

    def type(self, text: str) -> None:
        """Type into the focused field."""
        self._qtbot.keyClicks(self._focused(), text)

    def _front(self) -> QWidget:
        return QApplication.activeModalWidget() or self._window

    def _focused(self) -> QWidget:
        front = self._front()
        front.activateWindow()  # as a window manager does when a dialog has closed
        self._qtbot.waitUntil(lambda: front.isActiveWindow() and front.focusWidget() is not None)
        return front.focusWidget()


def test_the_first_rating_of_a_new_workspace_takes_12_steps(
    qtbot: QtBot, preferences: Preferences, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(new_workspace, "documents_folder", lambda: tmp_path)
    window = MainWindow(preferences)
    qtbot.addWidget(window)
    theme_controller.apply()
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    hand = Hand(qtbot, window)
    hand.press(Qt.Key.Key_Return)  # New workspace
    hand.type(PASSPHRASE)
    hand.press(Qt.Key.Key_Tab)
    hand.type(PASSPHRASE)
    hand.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(visible(window, QAbstractButton, "Continue")) == 1, timeout=LONG)
    hand.click("Continue")
    hand.press(Qt.Key.Key_Return)  # Add engineer
    hand.type("Ana Sol")
    hand.press(Qt.Key.Key_Tab, 3)
    hand.type("S")  # the level Senior
    hand.press(Qt.Key.Key_Return)
    hand.click("Start a review")
    hand.press(Qt.Key.Key_Return)  # Create the cycle
    hand.press(Qt.Key.Key_3)
    assert window.controller is not None
    [rating] = window.controller.workspace.query("SELECT value FROM rating WHERE value IS NOT NULL")
    assert rating["value"] == 3
    assert hand.steps <= 12


def test_a_session_takes_12_steps(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(HOME)
    hand = Hand(qtbot, window)
    hand.press(Qt.Key.Key_M, held=CONTROL)
    hand.press(Qt.Key.Key_Return)
    hand.type("The draft was read by three teams.")
    hand.press(Qt.Key.Key_Return)
    hand.press(Qt.Key.Key_P, held=ALT)
    hand.type("Ready for more.")
    hand.press(Qt.Key.Key_Return)
    hand.press(Qt.Key.Key_A, held=ALT)
    hand.type("Measure the third proposal")
    hand.press(Qt.Key.Key_Return)
    hand.press(Qt.Key.Key_R, held=ALT)
    hand.type("We agreed on the third proposal.")
    hand.press(Qt.Key.Key_N, held=ALT)
    hand.press(Qt.Key.Key_Return)
    assert window.controller is not None
    [newest] = window.controller.workspace.query("SELECT next_on FROM session ORDER BY id DESC LIMIT 1")
    assert newest["next_on"]
    assert hand.steps <= 12


def test_a_plan_with_three_goals_takes_14_steps(open_window: Open, blank_review: Blank, qtbot: QtBot) -> None:
    window = open_window()
    review = ReviewId(blank_review(window))
    assert window.controller is not None
    ratings = {code: value for code, value in WORKED.items() if value is not None}
    window.controller.do(rate_many, review=review, ratings=ratings)
    assert window.shell is not None
    engineer = find_engineer(window.controller.workspace, "E1001").id
    window.shell.navigate(Location("engineer", engineer, "plan"))
    hand = Hand(qtbot, window)
    hand.click("Start new plan")
    hand.press(Qt.Key.Key_Return)
    for _ in range(3):
        name = visible(window, QAbstractButton, "Make it a goal: ")[0].accessibleName()
        hand.click(name)
        hand.type("Lead the release by 2027-01-31, measured by three releases on the agreed day.")
    hand.click("Agree on plan")
    [plan] = window.controller.workspace.query("SELECT id, state FROM plan ORDER BY id DESC LIMIT 1")
    goals = window.controller.workspace.query("SELECT id FROM goal WHERE plan_id = :plan", plan=plan["id"])
    assert (plan["state"], len(goals)) == ("agreed", 3)
    assert hand.steps <= 14


def test_an_older_cycle_is_exported_in_4_steps_from_the_reports(
    open_window: Open, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(Location("reports"))
    hand = Hand(qtbot, window)
    monkeypatch.setattr(batch_panel, "ask_folder", lambda *_about: hand.choose_folder(tmp_path))
    hand.click("Whole cycle")
    hand.choose("Cycle", "2026-H1")
    hand.click("Export to folder")
    qtbot.waitUntil(lambda: len(list(tmp_path.rglob("*.pdf"))) == 4, timeout=LONG)
    assert window.controller is not None
    qtbot.waitUntil(lambda: not window.controller or not window.controller.under_way, timeout=LONG)
    assert hand.steps <= 4
