"""Card of the settings of this computer: colour scheme, zoom, font, language, lock, single keys."""

from PySide6.QtWidgets import QCheckBox

from ui.framework.preferences import Preferences
from ui.framework.theme_controller import theme_controller
from ui.language.translation import LANGUAGES
from ui.theme import theme
from ui.widgets.cards import Card
from ui.widgets.controls import choice, choose, field
from ui.widgets.text import label


class ComputerCard(Card):
    """A change applies at once. Changes made elsewhere, as by a shortcut, are shown at once too."""

    def __init__(self) -> None:
        super().__init__(self.tr("This computer"))
        preferences = self._preferences = Preferences()
        schemes = {"system": self.tr("System"), "light": self.tr("Light"), "dark": self.tr("Dark")}
        self._scheme = choice(self.tr("Colour scheme"), [(name, key) for key, name in schemes.items()])
        self._zoom = choice(self.tr("Zoom"), [(f"{item} %", item) for item in theme.ZOOMS])
        self._in_all = label("", "caption", "3", wraps=True)
        self._font = QCheckBox(self.tr("Use the system's font"))
        self._font.setAccessibleName(self._font.text())
        self._language = choice(self.tr("Language"), [(name, code) for code, name in LANGUAGES.items()])
        self._lock = choice(
            self.tr("Lock when idle"),
            [(self.tr("Never"), 0), *((self.tr("After %n minute(s)", "", item), item) for item in (1, 5, 10, 30))],
        )
        self._away = QCheckBox(self.tr("Lock on sleep"))
        self._away.setAccessibleName(self._away.text())
        when = self.tr("Also when the screen is locked or another user takes over.")
        self._away.setAccessibleDescription(when)
        self._keys = QCheckBox(self.tr("Single-key shortcuts"))
        self._keys.setAccessibleName(self._keys.text())
        why = self.tr("Digits rate, C comments, E adds evidence. Turn them off if you use speech input.")
        self._keys.setAccessibleDescription(why)
        self.show_preferences()
        for box, store in (
            (self._scheme, theme_controller.set_scheme),
            (self._zoom, theme_controller.set_zoom),
            (self._language, lambda code: setattr(preferences, "language", code)),
            (self._lock, lambda minutes: setattr(preferences, "lock_after", minutes)),
        ):
            box.currentIndexChanged.connect(lambda _index, box=box, store=store: store(box.currentData()))
        self._font.toggled.connect(theme_controller.set_system_font)
        self._away.toggled.connect(lambda on: setattr(preferences, "locks_when_away", on))
        self._keys.toggled.connect(lambda on: setattr(preferences, "uses_single_keys", on))
        theme.theme.changed.connect(self.show_preferences)
        self.add(
            field(self.tr("Colour scheme"), self._scheme),
            field(self.tr("Zoom"), self._zoom),
            self._in_all,
            self._font,
            field(self.tr("Language"), self._language, hint=self.tr("Takes effect after a restart.")),
            field(self.tr("Lock when idle"), self._lock),
            self._away,
            label(when, "caption", "3", wraps=True),
            self._keys,
            label(why, "caption", "3", wraps=True),
        )

    def show_preferences(self) -> None:
        """Show what is in force now."""
        preferences = self._preferences
        for box, value in (
            (self._scheme, preferences.scheme), (self._zoom, preferences.zoom), (self._language, preferences.language),
            (self._lock, preferences.lock_after),
        ):  # fmt: skip
            box.blockSignals(True)
            choose(box, value)
            box.blockSignals(False)
        in_all = theme_controller.zoom_in_all()
        self._in_all.setText(self.tr("With the text size of the system, {0} % in all.").format(in_all))
        self._in_all.setVisible(in_all != preferences.zoom)
        for tick, on in (
            (self._font, preferences.uses_system_font), (self._away, preferences.locks_when_away),
            (self._keys, preferences.uses_single_keys),
        ):  # fmt: skip
            tick.blockSignals(True)
            tick.setChecked(on)
            tick.blockSignals(False)
