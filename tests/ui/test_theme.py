"""Theme: contrast, accessible names, and layout at any size, zoom and text length."""

import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from models.workspace.workspace import Workspace
from tests.models.workspace.small_operations import QUICK
from tests.ui.layout_checks import ambiguous, faults, headings, misnamed, nameless, shown, small_targets, without_holder
from tools.scene_dialogs import Scene, dismiss, process_events
from tools.scenes import add_long_names, add_one_engineer, empty, minimal, scenes, startup
from ui.framework.preferences import Preferences
from ui.framework.theme_controller import theme_controller
from ui.theme import theme
from ui.theme.styled import add_style
from ui.theme.tokens import DARK, DARK_HIGH_CONTRAST, LIGHT, LIGHT_HIGH_CONTRAST, Tokens
from ui.widgets.controls import DateField, button, choice, number_field
from ui.widgets.text import AutosaveLineEdit
from ui.window.guide_window import GuideWindow
from ui.window.main_window import MainWindow
from ui.window.palette import Palette

SCHEMES = (LIGHT, DARK, LIGHT_HIGH_CONTRAST, DARK_HIGH_CONTRAST)
SCHEME_NAMES = ("light", "dark", "light high contrast", "dark high contrast")
HIGH_CONTRAST = SCHEMES[2:]
SURFACES = ("bg", "surface", "surface2", "sidebar")


def contrast(one: str, other: str) -> float:
    """The ratio of WCAG 2.2."""

    def luminance(code: str) -> float:
        parts = [part / 255 for part in QColor(code).getRgb()[:3]]  # type: ignore[index]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colors", SCHEMES, ids=SCHEME_NAMES)
def test_text_has_enough_contrast_on_every_surface(colors: Tokens) -> None:
    pairs = [(tone, surface) for tone in ("text", "text2", "text3", "negative", "positive") for surface in SURFACES]
    pairs += [
        ("text", "hover"),
        ("text", "selected"),
        ("text", "accent_soft"),
        ("text2", "selected"),
        ("text2", "accent_soft"),
    ]
    pairs += [("on_accent", "accent"), ("on_accent", "accent_hover"), ("accent", "surface"), ("accent", "bg")]
    weak = {pair: contrast(getattr(colors, pair[0]), getattr(colors, pair[1])) for pair in pairs}
    assert {pair: ratio for pair, ratio in weak.items() if ratio < 4.5} == {}
    digits = zip(colors.ratings, colors.rating_texts, strict=True)
    assert all(contrast(cell, digit) >= 4.5 for cell, digit in digits)


@pytest.mark.parametrize("colors", SCHEMES, ids=SCHEME_NAMES)
def test_outlines_of_controls_have_enough_contrast(colors: Tokens) -> None:
    assert all(contrast(colors.outline, getattr(colors, surface)) >= 3 for surface in SURFACES)
    assert all(contrast(colors.accent, getattr(colors, surface)) >= 3 for surface in SURFACES)


@pytest.mark.parametrize("colors", HIGH_CONTRAST, ids=SCHEME_NAMES[2:])
def test_high_contrast_is_7_to_1_for_text_and_4_5_to_1_for_lines(colors: Tokens) -> None:
    backgrounds = (*SURFACES, "hover", "selected", "accent_soft")
    texts = ("text", "text2", "text3", "accent", "positive", "negative")
    weak = {
        (tone, back): ratio
        for tone in texts
        for back in backgrounds
        if (ratio := contrast(getattr(colors, tone), getattr(colors, back))) < 7
    }
    assert weak == {}
    assert contrast(colors.on_accent, colors.accent) >= 7
    digits = zip(colors.ratings, colors.rating_texts, strict=True)
    assert all(contrast(cell, digit) >= 7 for cell, digit in digits)
    lines = ("border", "border_strong", "outline", "accent")
    assert all(contrast(getattr(colors, line), colors.surface) >= 4.5 for line in lines)


@pytest.mark.parametrize("zoom", theme.ZOOMS)
def test_fields_and_buttons_are_equally_high(qtbot: QtBot, qapp: QApplication, zoom: int) -> None:
    theme.apply(qapp, "light", zoom)
    held = QWidget()
    add_style(held)
    row = QHBoxLayout(held)
    some = [QLineEdit(), choice("", []), DateField("", date(2026, 7, 1)), number_field("", 1, 9), AutosaveLineEdit("")]
    for part in (*some, button("Store")):
        row.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
    qtbot.addWidget(held)
    held.show()
    heights = {type(part).__name__: part.height() for part in shown(held)}
    theme.apply(qapp, "light", 100)
    assert len(set(heights.values())) == 1, heights


@dataclass(frozen=True)
class View:
    """A window of a size, at a zoom, in a language."""

    size: tuple[int, int]
    zoom: int = 100
    language: str = "en"


SMALL, LARGE = (1024, 700), (1360, 880)
HARDEST = View(SMALL, 200, "de")
MORE = [
    View(size, zoom, language) for size in (SMALL, LARGE) for zoom in (80, 100, 150, 200) for language in ("en", "de")
]
VIEWS = [
    pytest.param(HARDEST, id="hardest"),
    *(
        pytest.param(item, marks=pytest.mark.slow, id=f"{item.language}-{item.size[0]}-{item.zoom}")
        for item in MORE
        if item != HARDEST
    ),
]


@pytest.fixture
def view(request: pytest.FixtureRequest, preferences: Preferences) -> Iterator[View]:
    """A view in force while the test runs."""
    wanted: View = request.param
    if wanted.language == "de":
        request.getfixturevalue("german")
    preferences.zoom = wanted.zoom
    yield wanted
    preferences.zoom = 100
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme.apply(application, "light", 100)


def window_of(qtbot: QtBot, preferences: Preferences, view: View, workspace: Workspace | None = None) -> MainWindow:
    theme.load_fonts()
    window = MainWindow(preferences)
    theme_controller.apply()
    qtbot.addWidget(window)
    window.resize(*view.size)
    if workspace:
        window.open_workspace(workspace)
    window.show()
    return window


def seen_wrong(window: MainWindow, view: View, seen: Mapping[str, Scene]) -> dict[str, list[str]]:
    """The faults of each sight that has any; what is larger than the window is one."""
    wrong = {}
    for name, sight in seen.items():
        part = sight(window)
        process_events()
        found = faults(part) + nameless(part) + without_holder(part)
        found += misnamed(part) + ambiguous(part)
        found += small_targets(part) if view.zoom >= 100 else []
        if not headings(part) and not isinstance(part, Palette | GuideWindow):
            found.append("it has no heading")
        if window.size().toTuple() != view.size:
            found.append(f"the window has grown to {window.size().toTuple()}")
        if part.width() > window.width() or part.height() > window.height():
            found.append(f"larger than the window: {part.size().toTuple()}")
        if found:
            wrong[name] = found
        dismiss(part)
    window.close()
    return wrong


@pytest.mark.long
@pytest.mark.parametrize("view", VIEWS, indirect=True)
def test_the_first_screens_have_no_layout_faults(
    qtbot: QtBot, preferences: Preferences, view: View, tmp_path: Path
) -> None:
    window = window_of(qtbot, preferences, view)
    assert seen_wrong(window, view, startup(tmp_path, tmp_path / "Team.plumbline")) == {}


@pytest.mark.long
@pytest.mark.parametrize("view", VIEWS, indirect=True)
def test_an_almost_empty_workspace_has_no_layout_faults(
    qtbot: QtBot, preferences: Preferences, view: View, tmp_path: Path
) -> None:
    workspace = Workspace.create(tmp_path / "Bare.plumbline", QUICK)
    assert seen_wrong(window_of(qtbot, preferences, view, workspace), view, empty(workspace)) == {}
    with Workspace.open(tmp_path / "Bare.plumbline", QUICK) as again:
        add_one_engineer(again)
    workspace = Workspace.open(tmp_path / "Bare.plumbline", QUICK)
    assert seen_wrong(window_of(qtbot, preferences, view, workspace), view, minimal(workspace)) == {}


@pytest.fixture(scope="session")
def long_names(sample_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample team with names that fit nowhere."""
    path = Path(shutil.copy(sample_file, tmp_path_factory.mktemp("long") / "Team.plumbline"))
    with Workspace.open(path, QUICK) as workspace:
        add_long_names(workspace)
    return path


@pytest.mark.long
@pytest.mark.parametrize("view", VIEWS, indirect=True)
def test_every_page_and_dialog_fits_the_longest_names(
    qtbot: QtBot, preferences: Preferences, view: View, long_names: Path, tmp_path: Path
) -> None:
    workspace = Workspace.open(Path(shutil.copy(long_names, tmp_path)), QUICK)
    assert seen_wrong(window_of(qtbot, preferences, view, workspace), view, scenes(workspace, tmp_path)) == {}
