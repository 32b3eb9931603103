"""Single-key shortcuts on a part of a page: digits rate, E adds evidence."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from ui.framework.controller import WorkspaceController
from ui.framework.input_rules import key_watch, takes_text


class SingleKeys(QObject):
    """Single-key shortcuts. They act while the focus is in the part, but not in a text field or while the user is typing."""

    def __init__(
        self, part: QWidget, keys: Mapping[str, Callable[[], object]], controller: WorkspaceController
    ) -> None:
        super().__init__(part)
        self._controller = controller
        self._shortcuts = []
        for key, act in keys.items():
            shortcut = QShortcut(QKeySequence(key), part, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(len(key) > 1)  # a digit that is held down rates once
            shortcut.activated.connect(partial(self._run_or_ignore, shortcut, act))
            self._shortcuts.append(shortcut)
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # noqa: S101 - a page has one
        application.focusChanged.connect(self._disable_in_fields)

    def _run_or_ignore(self, shortcut: QShortcut, act: Callable[[], object]) -> None:
        if key_watch.is_command():
            act()
        else:
            key = shortcut.key().toString(QKeySequence.SequenceFormat.NativeText)
            text = self.tr("{0} was ignored because you were typing. Press Esc first, or Ctrl+F to search.")
            self._controller.notify(text.format(key))

    def _disable_in_fields(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Disable the shortcuts while a text field has focus."""
        for shortcut in self._shortcuts:
            shortcut.setEnabled(not takes_text(now))
