"""The focus is seen: every kind of control looks different with it, in both schemes."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from models.workspace.workspace import Workspace
from tests.models.workspace.small_operations import QUICK
from tools.scene_dialogs import dismiss, process_events
from tools.scenes import scenes
from ui.framework.preferences import Preferences
from ui.framework.theme_controller import theme_controller
from ui.theme import theme
from ui.widgets.focus import stops
from ui.window.main_window import MainWindow

MIN_PIXELS = 200
"""A caret changes 30 pixels; an outline of the smallest control, a tick box with its words, 400."""


VARIED = {
    "home", "engineers", "profile", "profile-facts", "import-preview", "reviews", "cycle", "start-reviews", "review",
    "review-why", "review-opinions", "review-goals", "review-shared", "evidence-form", "journal", "session", "reports",
    "mentorship-new", "guide",
}  # fmt: skip
"""Scenes that together have every kind of control."""


def kind(control: QWidget) -> tuple[object, ...]:
    """What decides how a control is painted."""
    checked = isinstance(control, QAbstractButton) and control.isChecked()
    return type(control).__name__, control.property("kind"), checked


def changed_pixels(before: QImage, after: QImage) -> int:
    assert before.size() == after.size()
    pixels = (memoryview(image.constBits()).cast("I") for image in (before, after))
    return sum(one != other for one, other in zip(*pixels, strict=True))


def changed_by_focus(control: QWidget) -> int:
    """Pixels of a control that change when it gets the focus."""
    control.window().activateWindow()
    control.clearFocus()
    process_events()
    before = control.grab().toImage()
    control.setFocus(Qt.FocusReason.TabFocusReason)
    process_events()
    assert QApplication.focusWidget() is control
    return changed_pixels(before, control.grab().toImage())


@pytest.mark.long
@pytest.mark.parametrize("every_scene", [False, pytest.param(True, marks=pytest.mark.slow)])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_kind_of_control_looks_different_with_the_focus(
    qtbot: QtBot, preferences: Preferences, sample_file: Path, tmp_path: Path, scheme: str, every_scene: bool
) -> None:
    theme.load_fonts()
    preferences.scheme = scheme
    workspace = Workspace.open(Path(shutil.copy(sample_file, tmp_path / "Team.plumbline")), QUICK)
    window = MainWindow(preferences)
    theme_controller.apply()
    qtbot.addWidget(window)
    window.open_workspace(workspace)
    window.show()
    changed: dict[tuple[object, ...], int] = {}
    found = scenes(workspace, tmp_path)
    assert found.keys() >= VARIED
    for show in (show for name, show in found.items() if every_scene or name in VARIED):
        part = show(window)
        process_events()
        for control in stops(part):
            if control.isVisible() and control.isEnabled() and kind(control) not in changed:
                changed[kind(control)] = changed_by_focus(control)
        dismiss(part)
    window.close()
    preferences.scheme = "light"
    theme_controller.apply()
    assert len(changed) > 30
    assert {what: pixels for what, pixels in changed.items() if pixels < MIN_PIXELS} == {}
