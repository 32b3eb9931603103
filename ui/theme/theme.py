"""The active theme: tokens, zoom, fonts, style sheet and palette."""

from functools import cache
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from models.support.resources import resource
from ui.theme.style_sheet import STYLE_SHEET
from ui.theme.tokens import DARK, DARK_HIGH_CONTRAST, LIGHT, LIGHT_HIGH_CONTRAST, TYPE, Tokens

FAMILY = "Plumbline Sans"
ZOOMS = (80, 90, 100, 110, 125, 150, 175, 200)


class _Theme(QObject):
    """The active theme. One per process, as the application's palette and style sheet are."""

    restyled = Signal()
    """The style sheet changed: see `ui.theme.styled`."""
    changed = Signal()
    """Everything is styled; lengths and colours of painted things are to be asked for again."""

    def __init__(self) -> None:
        super().__init__()
        self.tokens = LIGHT
        self.zoom = 100
        self.family = FAMILY


theme = _Theme()


def tokens() -> Tokens:
    """The colours in force."""
    return theme.tokens


@cache
def color(code: str) -> QColor:
    """A colour of the tokens."""
    return QColor(code)


def scaled(pixels: float) -> int:
    """A length that grows with the zoom."""
    return round(pixels * theme.zoom / 100)


def text_key() -> tuple[str, int]:
    """The font and the zoom in force, by which measures of text are cached."""
    return theme.family, theme.zoom


def field_height() -> int:
    """The height in pixels of every field and button: what the style sheet gives them, with its border."""
    return scaled(30) + 2


def font(kind: str, *, tabular: bool = False) -> QFont:
    """The font of a kind of text, for painters; labels get theirs from the style sheet."""
    return _font(kind, tabular, theme.family, theme.zoom)


@cache
def _font(kind: str, tabular: bool, family: str, _zoom: int) -> QFont:
    size, weight = TYPE[kind]
    result = QFont(family)
    result.setPixelSize(scaled(size))
    result.setWeight(QFont.Weight(weight))
    result.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if tabular or kind == "metric":
        result.setFeature(QFont.Tag("tnum"), 1)
    return result


def load_fonts() -> None:
    """Make the bundled fonts known to Qt. Call once, before the first window."""
    for style in ("Regular", "Medium", "SemiBold"):
        QFontDatabase.addApplicationFont(str(resource("fonts", f"PlumblineSans-{style}.ttf")))


def apply(
    application: QApplication, scheme: str, zoom: int, *, family: str = FAMILY, high_contrast: bool = False
) -> None:
    """Apply a scheme to the application (system, light or dark) at a zoom in percent, in a font."""
    wanted = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(scheme, Qt.ColorScheme.Unknown)
    hints = application.styleHints()
    hints.setColorScheme(wanted)
    dark = hints.colorScheme() == Qt.ColorScheme.Dark if scheme == "system" else scheme == "dark"
    usual, strong = (DARK, DARK_HIGH_CONTRAST) if dark else (LIGHT, LIGHT_HIGH_CONTRAST)
    theme.tokens, theme.zoom, theme.family = strong if high_contrast else usual, zoom, family
    application.setFont(font("body"))
    application.setPalette(_palette(theme.tokens))
    theme.restyled.emit()
    theme.changed.emit()


def _palette(colors: Tokens) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for which, code in {
        role.Window: colors.bg, role.Base: colors.surface, role.AlternateBase: colors.surface2,
        role.Button: colors.surface, role.Text: colors.text, role.WindowText: colors.text,
        role.ButtonText: colors.text, role.Highlight: colors.accent, role.HighlightedText: colors.on_accent,
        role.Accent: colors.accent, role.Link: colors.accent, role.PlaceholderText: colors.text3,
        role.ToolTipBase: colors.text, role.ToolTipText: colors.bg, role.Mid: colors.border,
        role.Light: colors.surface2, role.Dark: colors.border_strong,
    }.items():  # fmt: skip
        palette.setColor(which, color(code))
    for which in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, color(colors.text3))
    return palette


def style_sheet() -> str:
    """The style sheet in force."""
    return _style_sheet(theme.tokens, theme.zoom)


@cache
def _style_sheet(colors: Tokens, _zoom: int) -> str:
    values = {
        name: getattr(colors, name) for name in Tokens.__struct_fields__ if isinstance(getattr(colors, name), str)
    }
    values |= {
        f"{kind}_type": f"font-size: {scaled(size)}px; font-weight: {weight}" for kind, (size, weight) in TYPE.items()
    }
    values |= {
        f"px{length}": f"{scaled(length)}px" for length in (1, 5, 6, 8, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34)
    }
    values["arrow"] = resource("icons", "arrow.svg").as_posix()
    values["tick"] = resource("icons", f"tick-{colors.name}.svg").as_posix()
    return Template(STYLE_SHEET).substitute(values)
