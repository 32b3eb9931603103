"""Controller of the theme: colour scheme, zoom, font and meeting mode, and the only caller of `theme.apply`."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from ui.framework.preferences import Preferences
from ui.theme import theme
from ui.theme.system_text import system_family, system_zoom

MEETING_ZOOM = 125
"""The zoom in meeting mode, in percent of the user's own."""


class ThemeController:
    """Theme of the process. Scheme and zoom are stored in the preferences; meeting mode lasts until it is switched off."""

    def __init__(self) -> None:
        self._meeting_mode = False
        self._system_zoom = 100

    def apply(self) -> None:
        """Apply scheme, zoom and font. Contrast and text size are those of the system; meeting mode enlarges the zoom."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # noqa: S101 - there is one before any window
        preferences = Preferences()
        self._system_zoom = system_zoom()
        zoom = self.zoom_in_all() * MEETING_ZOOM // 100 if self._meeting_mode else self.zoom_in_all()
        family = system_family() if preferences.uses_system_font else theme.FAMILY
        hints = application.styleHints()  # named, because PySide ends what it returns with it
        high_contrast = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
        theme.apply(application, preferences.scheme, zoom, family=family, high_contrast=high_contrast)

    def zoom_in_all(self) -> int:
        """The chosen zoom times the text size of the system, as far as windows are made for it."""
        return min(Preferences().zoom * self._system_zoom // 100, theme.ZOOMS[-1])

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

    def follow_text_size(self) -> None:
        """Apply the system's text size if it has changed."""
        if system_zoom() != self._system_zoom:
            self.apply()

    def set_system_font(self, on: bool) -> None:
        """Use the font of the system, or ours."""
        Preferences().uses_system_font = on
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


class TextSizeWatch(QObject):
    """Follows the text size of the system while a window is open."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at the size when Qt reports that the look of the system has changed."""
        if event.type() == QEvent.Type.ThemeChange:
            theme_controller.follow_text_size()
        return False
