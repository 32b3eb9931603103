"""Controller of the theme: colour scheme, zoom and meeting mode, and the only caller of `theme.apply`."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ui.framework.preferences import Preferences
from ui.theme import theme

MEETING_ZOOM = 125
"""The zoom in meeting mode, in percent of the user's own."""


class ThemeController:
    """Theme of the process. Scheme and zoom are stored in the preferences; meeting mode lasts until it is switched off."""

    def __init__(self) -> None:
        self._meeting_mode = False

    def apply(self) -> None:
        """Apply scheme and zoom; meeting mode enlarges the zoom. The contrast is the one that the system asks for."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # noqa: S101 - there is one before any window
        preferences = Preferences()
        zoom = preferences.zoom * MEETING_ZOOM // 100 if self._meeting_mode else preferences.zoom
        hints = application.styleHints()  # named, because PySide ends what it returns with it
        high_contrast = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
        theme.apply(application, preferences.scheme, zoom, high_contrast=high_contrast)

    def set_scheme(self, scheme: str) -> None:
        """Choose "system", "light" or "dark"."""
        Preferences().scheme = scheme
        self.apply()

    def toggle_scheme(self) -> None:
        """Choose light if the window is dark now, else dark."""
        self.set_scheme("light" if theme.tokens().name == "dark" else "dark")

    def follow_system(self) -> None:
        """Apply the system's colour scheme after it has changed, if the user wants it."""
        if Preferences().scheme == "system":
            self.apply()

    def set_zoom(self, percent: int) -> None:
        """Choose a zoom, one of `theme.ZOOMS`."""
        Preferences().zoom = percent
        self.apply()

    def zoom_by(self, steps: int) -> None:
        """Choose a larger or smaller zoom, `steps` places further in `theme.ZOOMS`, as far as it goes."""
        zoom = Preferences().zoom
        nearest = min(range(len(theme.ZOOMS)), key=lambda place: abs(theme.ZOOMS[place] - zoom))
        self.set_zoom(theme.ZOOMS[min(max(nearest + steps, 0), len(theme.ZOOMS) - 1)])

    def set_meeting_mode(self, on: bool) -> None:
        """Enlarge the type while two people look at the screen, or end that."""
        self._meeting_mode = on
        self.apply()


theme_controller = ThemeController()
