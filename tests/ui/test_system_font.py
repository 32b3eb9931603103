"""With the font of the system, which may be much wider than ours, nothing is cut or leaves the window."""

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Open
from tests.ui.layout_checks import faults
from tests.ui.pages import at
from ui.framework import theme_controller
from ui.framework.commands import CommandId
from ui.framework.location import Location
from ui.framework.page import Page
from ui.framework.preferences import Preferences
from ui.pages.engineer.data_dialog import DataDialog
from ui.theme.theme import scaled
from ui.widgets.tabs import CHOSEN_WEIGHT, Tab
from ui.window.main_window import MainWindow

WIDE = "DejaVu Sans"


@pytest.fixture
def small_window(
    open_window: Open, preferences: Preferences, german: None, monkeypatch: pytest.MonkeyPatch
) -> MainWindow:
    """A window of 1024 × 700 in German at 200 %, with a wide font."""
    if WIDE not in QFontDatabase.families():
        pytest.skip(f"{WIDE} is not installed")
    monkeypatch.setattr(theme_controller, "system_family", lambda: WIDE)
    preferences.zoom, preferences.uses_system_font = 200, True
    window = open_window()
    window.resize(1024, 700)
    return window


@pytest.mark.long
def test_a_plan_and_its_goals_fit(small_window: MainWindow, qtbot: QtBot) -> None:
    assert small_window.controller is not None
    [plan] = small_window.controller.workspace.query("SELECT id FROM plan ORDER BY id LIMIT 1")
    page = at(small_window, Page, Location("plan", plan["id"], "goal:1"))
    qtbot.waitUntil(lambda: not faults(page))


@pytest.mark.long
def test_a_chosen_tab_has_room_for_its_bold_text(small_window: MainWindow) -> None:
    page = at(small_window, Page, Location("reports"))
    QApplication.processEvents()
    for tab in page.findChildren(Tab):
        bold = QFont(tab.font())
        bold.setWeight(QFont.Weight(CHOSEN_WEIGHT))
        assert tab.width() >= QFontMetrics(bold).horizontalAdvance(tab.text()) + scaled(4)


@pytest.mark.long
def test_everything_about_a_person_fits(small_window: MainWindow, qtbot: QtBot) -> None:
    page = at(small_window, Page, Location("engineer", 1))
    page.page_commands()[CommandId.PERSON_DATA]()
    dialog = page.findChild(DataDialog)
    assert isinstance(dialog, DataDialog)
    qtbot.waitUntil(lambda: dialog.isVisible() and not faults(dialog))
