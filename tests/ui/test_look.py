"""The look keeps its promises: enough contrast, names for every control, room at every zoom."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.conftest import Open
from ui.main_window import MainWindow
from ui.pages import ENTRIES
from ui.place import Place
from ui.theme.tokens import DARK, LIGHT, Tokens

NAMED = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.List,
    QAccessible.Role.RadioButton,
    QAccessible.Role.SpinBox,
    QAccessible.Role.Table,
    QAccessible.Role.Tree,
}
SURFACES = ("bg", "surface", "surface2", "sidebar")


def contrast(one: str, other: str) -> float:
    """The ratio of WCAG 2.2."""

    def luminance(code: str) -> float:
        parts = [part / 255 for part in QColor(code).getRgb()[:3]]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_text_stands_out_from_every_surface(colors: Tokens) -> None:
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


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_outlines_of_controls_stand_out(colors: Tokens) -> None:
    assert all(contrast(colors.outline, getattr(colors, surface)) >= 3 for surface in SURFACES)
    assert all(contrast(colors.accent, getattr(colors, surface)) >= 3 for surface in SURFACES)


def places(window: MainWindow) -> list[Place]:
    assert window.session is not None
    rows = window.session.workspace.query("SELECT id, engineer_id FROM review ORDER BY state = 'draft' DESC LIMIT 1")
    review, engineer = rows[0]["id"], rows[0]["engineer_id"]
    found = [Place(entry.key) for entry in ENTRIES if entry.icon]
    found += [Place("engineer", engineer), Place("engineer", 1, "plan"), Place("mentoring", 0, "actions")]
    found += [Place("mentorship", 1), Place("session", 1), Place("session", 3), Place("plan", 1, "goal:1")]
    return found + [Place("review", review, spot) for spot in ("COD-4", "summary", "why", "goals", "standing")]


def controls(interface: QAccessibleInterface) -> list[QAccessibleInterface]:
    found = [interface]
    for at in range(interface.childCount()):
        child = interface.child(at)
        if child is not None and child.isValid() and not child.state().invisible:
            found += controls(child)
    return found


def test_every_control_of_every_page_has_a_name(open_window: Open) -> None:
    window = open_window()
    assert window.shell is not None
    nameless = []
    for place in places(window):
        window.shell.go(place)
        QApplication.processEvents()
        for control in controls(QAccessible.queryAccessibleInterface(window)):
            if control.role() in NAMED and not control.text(QAccessible.Text.Name):
                thing = control.object()
                nameless.append((place.page, place.spot, type(thing).__name__, thing and thing.objectName()))
    assert nameless == []


def cut_off(widget: QWidget) -> list[str]:
    """Labels and buttons that are narrower than a single line of their words and do not wrap."""
    from PySide6.QtWidgets import QAbstractButton, QLabel

    found = []
    for part in widget.findChildren(QWidget):
        if not part.isVisible() or not isinstance(part, QLabel | QAbstractButton) or not part.text():
            continue
        wraps = isinstance(part, QLabel) and part.wordWrap()
        if not wraps and part.width() + 2 < part.minimumSizeHint().width():
            found.append(f"{type(part).__name__} “{part.text()}” {part.width()} < {part.minimumSizeHint().width()}")
    return found


@pytest.mark.parametrize(("zoom", "size"), [(100, (1024, 700)), (100, (1360, 880)), (200, (1600, 1000))])
def test_nothing_is_cut_off(open_window: Open, zoom: int, size: tuple[int, int]) -> None:
    window = open_window()
    assert window.shell is not None
    window.preferences.zoom = zoom
    window.dress()
    window.resize(*size)
    for place in places(window):
        window.shell.go(place)
        for _ in range(3):
            QApplication.processEvents()
        assert window.width() <= size[0], place
        assert cut_off(window.shell) == [], place
    window.preferences.zoom = 100
    window.dress()
