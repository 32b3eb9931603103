"""Single-key shortcuts on a part of a page: digits rate, E adds evidence."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from ui.framework.controller import WorkspaceController
from ui.framework.input_rules import DigitPress, key_watch, takes_text
from ui.framework.preferences import Preferences


class SingleKeys(QObject):
    """Single-key shortcuts. They act while the focus is in the part, but not in a text field or while the user is typing.

    Letters and digits can be turned off in the settings. Keys such as Backspace and the arrows always act.
    """

    def __init__(
        self, part: QWidget, keys: Mapping[str, Callable[[], object]], controller: WorkspaceController
    ) -> None:
        super().__init__(part)
        self._part, self._controller = part, controller
        self._preferences = Preferences()
        self._shortcuts: dict[str, QShortcut] = {}
        for key, act in keys.items():
            shortcut = QShortcut(QKeySequence(key), part, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(len(key) > 1)  # a digit that is held down rates once
            shortcut.activated.connect(partial(self._run_or_ignore, shortcut, act))
            self._shortcuts[key] = shortcut
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # noqa: S101 - a page has one
        application.focusChanged.connect(self._enable_shortcuts)
        key_watch.digit_pressed.connect(self._take_digit)

    def _run_or_ignore(self, shortcut: QShortcut, act: Callable[[], object]) -> None:
        if key_watch.is_command():
            act()
        else:
            key = shortcut.key().toString(QKeySequence.SequenceFormat.NativeText)
            text = self.tr("{0} was ignored because you were typing. Press Esc first, or Ctrl+F to search.")
            self._controller.notify(text.format(key))

    def _enable_shortcuts(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Enable the shortcuts outside of text fields, and letters and digits only if the settings allow them."""
        is_free, uses_single_keys = not takes_text(now), self._preferences.uses_single_keys
        for key, shortcut in self._shortcuts.items():
            shortcut.setEnabled(is_free and (uses_single_keys or len(key) > 1))

    def _take_digit(self, press: DigitPress) -> None:
        """Act on a digit key that wrote something else, or a digit with Shift."""
        shortcut = self._shortcuts.get(press.digit)
        if shortcut and shortcut.isEnabled() and self._has_focus():
            press.taken = True
            shortcut.activated.emit()

    def _has_focus(self) -> bool:
        now = QApplication.focusWidget()
        return now is not None and (now is self._part or self._part.isAncestorOf(now))
