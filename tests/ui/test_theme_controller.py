"""Colour scheme, zoom and meeting mode in any order."""

from collections.abc import Iterator
from itertools import permutations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QFontDatabase, QStyleHints
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Open
from tests.ui.selectors import find_one
from ui.framework.location import Location
from ui.framework.preferences import Preferences
from ui.framework.theme_controller import MEETING_ZOOM, TextSizeWatch, theme_controller
from ui.theme import system_text, theme
from ui.theme.tokens import DARK, DARK_HIGH_CONTRAST, LIGHT, LIGHT_HIGH_CONTRAST
from ui.window.main_window import MainWindow

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(autouse=True)
def usual_theme(preferences: Preferences) -> Iterator[None]:
    preferences.scheme, preferences.zoom = "light", 100
    yield
    preferences.scheme, preferences.zoom = "light", 100
    theme_controller.set_meeting_mode(False)


def at_session(open_window: Open) -> MainWindow:
    window = open_window(Location("session", 1))
    theme_controller.apply()
    return window


def toggle_meeting_mode(window: MainWindow, qtbot: QtBot) -> None:
    assert window.shell is not None
    find_one(qtbot, window.shell.page(), QToolButton, "Meeting mode").click()


def larger(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Plus, CONTROL)


def other_scheme(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_L, CONTROL | SHIFT)


def in_force() -> tuple[str, int]:
    return theme.tokens().name, theme.theme.zoom


@pytest.mark.long
@pytest.mark.parametrize("steps", list(permutations((larger, other_scheme, toggle_meeting_mode))))
def test_scheme_zoom_and_meeting_mode_combine_in_any_order(open_window: Open, qtbot: QtBot, steps) -> None:
    window = at_session(open_window)
    for step in steps:
        step(window, qtbot)
    assert in_force() == ("dark", 110 * MEETING_ZOOM // 100)
    toggle_meeting_mode(window, qtbot)
    assert in_force() == ("dark", 110)


@pytest.mark.parametrize("scheme", ["system", "light", "dark"])
@pytest.mark.parametrize("zoom", theme.ZOOMS)
def test_meeting_mode_enlarges_the_chosen_zoom_and_restores_it(
    qapp: QApplication, preferences: Preferences, scheme: str, zoom: int
) -> None:
    theme_controller.set_scheme(scheme)
    theme_controller.set_zoom(zoom)
    before = in_force()
    theme_controller.set_meeting_mode(True)
    theme_controller.follow_system()
    assert in_force() == (before[0], zoom * MEETING_ZOOM // 100)
    theme_controller.set_meeting_mode(False)
    assert in_force() == before
    assert (preferences.scheme, preferences.zoom) == (scheme, zoom)


@pytest.mark.long
def test_leaving_the_session_ends_meeting_mode(open_window: Open, qtbot: QtBot) -> None:
    window = at_session(open_window)
    toggle_meeting_mode(window, qtbot)
    other_scheme(window, qtbot)
    assert window.shell is not None
    window.shell.navigate(Location("home"))
    assert in_force() == ("dark", 100)


@pytest.mark.long
def test_locking_in_meeting_mode_ends_it(open_window: Open, qtbot: QtBot) -> None:
    window = at_session(open_window)
    toggle_meeting_mode(window, qtbot)
    window.lock()
    assert in_force() == ("light", 100)


def test_settings_apply_at_once_and_are_stored(open_window: Open, qtbot: QtBot, preferences: Preferences) -> None:
    window = open_window(Location("settings"))
    assert window.shell is not None
    page = window.shell.page()
    for name, value in (("Colour scheme", "dark"), ("Zoom", 150)):
        box = find_one(qtbot, page, QComboBox, name)
        box.setCurrentIndex(box.findData(value))
    assert in_force() == ("dark", 150)
    assert (preferences.scheme, preferences.zoom) == ("dark", 150)


def test_the_settings_show_what_a_shortcut_changed(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(Location("settings"))
    assert window.shell is not None
    page = window.shell.page()
    scheme, zoom = (find_one(qtbot, page, QComboBox, name) for name in ("Colour scheme", "Zoom"))
    other_scheme(window, qtbot)
    larger(window, qtbot)
    assert (scheme.currentData(), zoom.currentData()) == ("dark", 110)
    window.shell.navigate(Location("home"))
    other_scheme(window, qtbot)
    window.shell.navigate(Location("settings"))
    assert (scheme.currentData(), zoom.currentData()) == ("light", 110)
    assert in_force() == ("light", 110)


def test_the_zoom_is_limited_to_its_minimum_and_maximum(qapp: QApplication, preferences: Preferences) -> None:
    theme_controller.zoom_by(-20)
    assert preferences.zoom == theme.ZOOMS[0]
    theme_controller.zoom_by(20)
    assert preferences.zoom == theme.ZOOMS[-1]


def say_text_size(monkeypatch: pytest.MonkeyPatch, points: float, family: str = "DejaVu Serif") -> None:
    """Let the system have text of this size."""
    text = QFont(family)
    text.setPointSizeF(points)
    monkeypatch.setattr(QFontDatabase, "systemFont", lambda _kind: text)


@pytest.mark.parametrize(
    ("platform", "desktop", "points", "percent"),
    [
        ("win32", "", 9, 100),
        ("win32", "", 13.5, 150),
        ("win32", "", 20.25, 225),
        ("darwin", "", 13, 100),
        ("linux", "ubuntu:GNOME", 11, 100),
        ("linux", "", 9, 100),
        ("linux", "KDE", 10, 100),
        ("linux", "KDE", 15, 150),
        ("linux", "", -1, 100),
    ],
)
def test_the_text_size_of_the_system_is_a_share_of_its_usual_one(
    monkeypatch: pytest.MonkeyPatch, qapp: QApplication, platform: str, desktop: str, points: float, percent: int
) -> None:
    size = system_text.usual_size(platform, {"XDG_CURRENT_DESKTOP": desktop})
    monkeypatch.setattr(system_text, "usual_size", lambda: size)
    font = QFont("DejaVu Serif")
    font.setPointSizeF(points) if points > 0 else font.setPixelSize(14)
    monkeypatch.setattr(QFontDatabase, "systemFont", lambda _kind: font)
    assert system_text.system_zoom() == percent


def test_the_zoom_multiplies_the_text_size_of_the_system(
    open_window: Open, qtbot: QtBot, preferences: Preferences, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(Location("settings"))
    watch = TextSizeWatch(window)
    assert window.shell is not None
    page = window.shell.page()

    def hints() -> list[str]:
        return [hint.text() for hint in page.findChildren(QLabel) if hint.isVisible() and "in all" in hint.text()]

    assert (in_force(), hints()) == (("light", 100), [])
    say_text_size(monkeypatch, 1.5 * system_text.usual_size())
    QApplication.sendEvent(window.windowHandle(), QEvent(QEvent.Type.ThemeChange))
    assert in_force() == ("light", 150)
    assert hints() == ["With the text size of the system, 150 % in all."]
    larger(window, qtbot)
    assert (in_force(), preferences.zoom) == (("light", 165), 110)
    theme_controller.set_zoom(200)
    assert in_force() == ("light", 200), "as far as windows are made for it"
    assert hints() == []
    monkeypatch.undo()
    theme_controller.set_zoom(100)
    assert in_force() == ("light", 100)
    watch.deleteLater()


def test_the_font_of_the_system_can_be_used(
    open_window: Open, qtbot: QtBot, preferences: Preferences, monkeypatch: pytest.MonkeyPatch
) -> None:
    say_text_size(monkeypatch, system_text.usual_size())
    window = open_window(Location("settings"))
    assert window.shell is not None
    box = find_one(qtbot, window.shell.page(), QCheckBox, "Use the system's font")

    def families() -> set[str]:
        return {part.font().family() for part in window.findChildren(QLabel) if part.isVisible()}

    assert families() == {theme.FAMILY}
    box.click()
    assert preferences.uses_system_font
    assert (families(), theme.font("body").family()) == ({"DejaVu Serif"}, "DejaVu Serif")
    box.click()
    assert (families(), theme.font("body").family()) == ({theme.FAMILY}, theme.FAMILY)


class SystemContrast:
    """What Qt reports about the system's settings for accessibility."""

    def __init__(self) -> None:
        self.preference = Qt.ContrastPreference.NoPreference

    def contrastPreference(self) -> Qt.ContrastPreference:  # noqa: N802 - the name that Qt gives it
        return self.preference


def test_the_contrast_follows_the_system(
    qapp: QApplication, preferences: Preferences, monkeypatch: pytest.MonkeyPatch
) -> None:
    system = SystemContrast()
    monkeypatch.setattr(QStyleHints, "accessibility", lambda _hints: system)
    for scheme, usual, strong in (("light", LIGHT, LIGHT_HIGH_CONTRAST), ("dark", DARK, DARK_HIGH_CONTRAST)):
        preferences.scheme = scheme
        system.preference = Qt.ContrastPreference.HighContrast
        theme_controller.apply()
        assert theme.tokens() == strong
        system.preference = Qt.ContrastPreference.NoPreference
        theme_controller.apply()
        assert theme.tokens() == usual
