"""Every command once: its words, shortcut and icon. Menus, the palette and the sheet of shortcuts are drawn from here."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.theme.icons import icon
from ui.translation import QT_TRANSLATE_NOOP

CONTEXT = "Commands"


@dataclass(frozen=True, slots=True)
class Command:
    """One thing the window can do from anywhere."""

    key: str
    words: str
    icon: str
    shortcut: str = ""
    group: str = "General"


COMMANDS: tuple[Command, ...] = (
    Command("palette", QT_TRANSLATE_NOOP("Commands", "Search or jump to…"), "search", "Ctrl+K"),
    Command("undo", QT_TRANSLATE_NOOP("Commands", "Undo"), "undo-2", "Ctrl+Z"),
    Command("redo", QT_TRANSLATE_NOOP("Commands", "Redo"), "redo-2", "Ctrl+Shift+Z"),
    Command("new_engineer", QT_TRANSLATE_NOOP("Commands", "Add an engineer…"), "user-plus", "Ctrl+N", "Create"),
    Command("import_people", QT_TRANSLATE_NOOP("Commands", "Import people…"), "upload", "", "Create"),
    Command("new_cycle", QT_TRANSLATE_NOOP("Commands", "Make a cycle…"), "calendar", "", "Create"),
    Command("start_reviews", QT_TRANSLATE_NOOP("Commands", "Start reviews…"), "clipboard-check", "", "Create"),
    Command("new_note", QT_TRANSLATE_NOOP("Commands", "Write a note…"), "notebook-pen", "Ctrl+J", "Create"),
    Command("start_session", QT_TRANSLATE_NOOP("Commands", "Start a session…"), "messages-square", "Ctrl+M", "Create"),
    Command("go_home", QT_TRANSLATE_NOOP("Commands", "Go to Home"), "house", "Alt+1", "Go"),
    Command("go_engineers", QT_TRANSLATE_NOOP("Commands", "Go to Engineers"), "users", "Alt+2", "Go"),
    Command("go_reviews", QT_TRANSLATE_NOOP("Commands", "Go to Reviews"), "clipboard-check", "Alt+3", "Go"),
    Command("go_journal", QT_TRANSLATE_NOOP("Commands", "Go to Journal"), "notebook-pen", "Alt+4", "Go"),
    Command("go_mentoring", QT_TRANSLATE_NOOP("Commands", "Go to Mentoring"), "messages-square", "Alt+5", "Go"),
    Command("go_reports", QT_TRANSLATE_NOOP("Commands", "Go to Reports"), "file-text", "Alt+6", "Go"),
    Command("go_settings", QT_TRANSLATE_NOOP("Commands", "Go to Settings"), "settings", "Ctrl+,", "Go"),
    Command("go_back", QT_TRANSLATE_NOOP("Commands", "Go back"), "arrow-left", "Alt+Left", "Go"),
    Command("next_tab", QT_TRANSLATE_NOOP("Commands", "Next tab"), "arrow-right", "Ctrl+PgDown", "Go"),
    Command("previous_tab", QT_TRANSLATE_NOOP("Commands", "Previous tab"), "arrow-left", "Ctrl+PgUp", "Go"),
    Command("find", QT_TRANSLATE_NOOP("Commands", "Find on this page"), "search", "Ctrl+F"),
    Command(
        "toggle_scheme", QT_TRANSLATE_NOOP("Commands", "Switch between light and dark"), "moon", "Ctrl+Shift+L", "View"
    ),
    Command("zoom_in", QT_TRANSLATE_NOOP("Commands", "Larger"), "zoom-in", "Ctrl++", "View"),
    Command("zoom_out", QT_TRANSLATE_NOOP("Commands", "Smaller"), "zoom-out", "Ctrl+-", "View"),
    Command("zoom_reset", QT_TRANSLATE_NOOP("Commands", "Normal size"), "search", "Ctrl+0", "View"),
    Command("shortcuts", QT_TRANSLATE_NOOP("Commands", "Shortcuts"), "keyboard", "F1"),
    Command("lock", QT_TRANSLATE_NOOP("Commands", "Lock now"), "lock", "Ctrl+L"),
    Command("close_workspace", QT_TRANSLATE_NOOP("Commands", "Close this workspace"), "log-out", "Ctrl+W"),
    Command("quit", QT_TRANSLATE_NOOP("Commands", "Quit"), "x", "Ctrl+Q"),
)


def translated(words: str) -> str:
    """The words of a command in the language of the window."""
    return QCoreApplication.translate(CONTEXT, words)


def keys_of(action: QAction) -> str:
    """The shortcut of an action as it is written on the keyboard."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


class Commands(QObject):
    """The commands of one window as Qt's actions."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        for command in COMMANDS:
            action = QAction(icon(command.icon), translated(command.words), window)
            if command.shortcut:
                action.setShortcut(QKeySequence(command.shortcut))
            action.setObjectName(command.key)
            window.addAction(action)
            self._actions[command.key] = action

    def when(self, key: str, slot: Callable[[], object]) -> None:
        """Say what a command does."""
        self._actions[key].triggered.connect(lambda _checked=False: slot())

    def action(self, key: str) -> QAction:
        """The action of a command, for a menu or a button."""
        return self._actions[key]

    def enable(self, *keys: str, on: bool) -> None:
        """Allow commands or not; a command that is not allowed is in no palette."""
        for key in keys:
            self._actions[key].setEnabled(on)

    def all(self) -> list[tuple[Command, QAction]]:
        """Every command, in the order of the sheet."""
        return [(command, self._actions[command.key]) for command in COMMANDS]
