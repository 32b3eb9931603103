"""Text at 200 % in a small window, in German: nothing is cut (WCAG 1.4.4)."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.workspace.workspace import Workspace
from tests.models.workspace.small_operations import QUICK
from tests.ui.layout_checks import cut_texts
from tools.scene_dialogs import process_events
from tools.scenes import pages
from ui.framework.preferences import Preferences
from ui.framework.theme_controller import theme_controller
from ui.theme import theme
from ui.window.main_window import MainWindow

SMALL = (1024, 700)
ALIKE = "role-"
"""Sections of one page, which are laid out alike; the first is looked at."""


@pytest.fixture
def enlarged(qtbot: QtBot, german: None, preferences: Preferences, team: Path, qapp: QApplication) -> MainWindow:
    """A small German window on the sample team at 200 %."""
    theme.load_fonts()
    preferences.language, preferences.zoom = "de", 200
    window = MainWindow(preferences)
    theme_controller.apply()
    qtbot.addWidget(window, before_close_func=lambda _window: theme.apply(qapp, "light", 100))
    window.resize(*SMALL)
    window.open_workspace(Workspace.open(team, QUICK))
    window.show()
    return window


@pytest.mark.long
def test_no_text_of_any_page_is_cut_at_200_percent(enlarged: MainWindow) -> None:
    assert enlarged.controller is not None
    assert enlarged.shell is not None
    cut = {}
    for name, place in pages(enlarged.controller.workspace).items():
        if not name.startswith(ALIKE):
            enlarged.shell.navigate(place)
            process_events()
            cut[name] = cut_texts(enlarged.shell)
    enlarged.close()
    assert {name: texts for name, texts in cut.items() if texts} == {}
