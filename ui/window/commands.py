"""Every command once: its words, shortcut and icon. Menus, the palette and the sheet of shortcuts are drawn from here."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.theme.icons import icon
from ui.window.translation import QT_TRANSLATE_NOOP

CONTEXT = "Commands"
ON_PAGE = QT_TRANSLATE_NOOP("Commands", "On this page")
CREATE = QT_TRANSLATE_NOOP("Commands", "Create")
GO = QT_TRANSLATE_NOOP("Commands", "Go")
FILE = QT_TRANSLATE_NOOP("Commands", "This workspace")
VIEW = QT_TRANSLATE_NOOP("Commands", "View")
GENERAL = QT_TRANSLATE_NOOP("Commands", "General")
GROUPS = (ON_PAGE, CREATE, GO, FILE, VIEW, GENERAL)


def group_title(group: str) -> str:
    """What a group of commands is called in the language of the window."""
    return QCoreApplication.translate(CONTEXT, group)


@dataclass(frozen=True, slots=True)
class Command:
    """One thing the window can do: from anywhere, or, of the group HERE, where the page that is shown can do it."""

    key: str
    text: str
    icon: str
    shortcut: str = ""
    group: str = GENERAL

    def title(self) -> str:
        """Its words in the language of the window."""
        return QCoreApplication.translate(CONTEXT, self.text)


COMMANDS: tuple[Command, ...] = (
    Command("palette", QT_TRANSLATE_NOOP("Commands", "Search or jump to…"), "search", "Ctrl+K"),
    Command("edit_engineer", QT_TRANSLATE_NOOP("Commands", "Edit this engineer…"), "pencil", "", ON_PAGE),
    Command(
        "archive", QT_TRANSLATE_NOOP("Commands", "Archive this engineer, or bring them back"), "archive", "", ON_PAGE
    ),
    Command("edit_cycle", QT_TRANSLATE_NOOP("Commands", "Edit this cycle…"), "pencil", "", ON_PAGE),
    Command("preview", QT_TRANSLATE_NOOP("Commands", "Preview the PDF"), "file-text", "", ON_PAGE),
    Command("change_status", QT_TRANSLATE_NOOP("Commands", "Submit, share or close this review…"), "send", "", ON_PAGE),
    Command("profile", QT_TRANSLATE_NOOP("Commands", "Go to the engineer's profile"), "user", "", ON_PAGE),
    Command("edit_mentorship", QT_TRANSLATE_NOOP("Commands", "Edit this mentorship…"), "pencil", "", ON_PAGE),
    Command(
        "end_mentorship", QT_TRANSLATE_NOOP("Commands", "End this mentorship, or go on with it"), "flag", "", ON_PAGE
    ),
    Command("calendar", QT_TRANSLATE_NOOP("Commands", "Calendar file…"), "calendar", "", ON_PAGE),
    Command("agree_plan", QT_TRANSLATE_NOOP("Commands", "Agree this plan"), "check", "", ON_PAGE),
    Command("close_plan", QT_TRANSLATE_NOOP("Commands", "Close this plan"), "archive", "", ON_PAGE),
    Command("start_plan", QT_TRANSLATE_NOOP("Commands", "Start a plan…"), "target", "", ON_PAGE),
    Command("export", QT_TRANSLATE_NOOP("Commands", "Export this document…"), "download", "", ON_PAGE),
    Command("undo", QT_TRANSLATE_NOOP("Commands", "Undo"), "undo-2", "Ctrl+Z"),
    Command("redo", QT_TRANSLATE_NOOP("Commands", "Redo"), "redo-2", "Ctrl+Shift+Z"),
    Command("go_on", QT_TRANSLATE_NOOP("Commands", "Go on as a notice offers"), "arrow-right", "Alt+Return"),
    Command("new_engineer", QT_TRANSLATE_NOOP("Commands", "Add an engineer…"), "user-plus", "Ctrl+N", CREATE),
    Command("import_people", QT_TRANSLATE_NOOP("Commands", "Import people…"), "upload", "", CREATE),
    Command("new_cycle", QT_TRANSLATE_NOOP("Commands", "Make a cycle…"), "calendar", "", CREATE),
    Command("start_reviews", QT_TRANSLATE_NOOP("Commands", "Start reviews…"), "clipboard-check", "", CREATE),
    Command("new_note", QT_TRANSLATE_NOOP("Commands", "Write a note…"), "notebook-pen", "Ctrl+J", CREATE),
    Command("start_session", QT_TRANSLATE_NOOP("Commands", "Start a session…"), "messages-square", "Ctrl+M", CREATE),
    Command("new_mentorship", QT_TRANSLATE_NOOP("Commands", "Begin a mentorship…"), "route", "", CREATE),
    Command("export_cycle", QT_TRANSLATE_NOOP("Commands", "Export a whole cycle…"), "download", "", FILE),
    Command("exports", QT_TRANSLATE_NOOP("Commands", "Record of exports"), "history", "", FILE),
    Command("verify", QT_TRANSLATE_NOOP("Commands", "Verify a PDF…"), "shield-check", "", FILE),
    Command("back_up", QT_TRANSLATE_NOOP("Commands", "Back up…"), "save", "", FILE),
    Command("check_file", QT_TRANSLATE_NOOP("Commands", "Check the file"), "shield-check", "", FILE),
    Command("passphrase", QT_TRANSLATE_NOOP("Commands", "Change the passphrase…"), "lock", "", FILE),
    Command("lock", QT_TRANSLATE_NOOP("Commands", "Lock now"), "lock", "Ctrl+L", FILE),
    Command("close_workspace", QT_TRANSLATE_NOOP("Commands", "Close this workspace"), "log-out", "Ctrl+W", FILE),
    Command("go_back", QT_TRANSLATE_NOOP("Commands", "Go back"), "arrow-left", "Alt+Left", GO),
    Command("next_tab", QT_TRANSLATE_NOOP("Commands", "Next tab"), "arrow-right", "Ctrl+PgDown", GO),
    Command("previous_tab", QT_TRANSLATE_NOOP("Commands", "Previous tab"), "arrow-left", "Ctrl+PgUp", GO),
    Command("find", QT_TRANSLATE_NOOP("Commands", "Find on this page"), "search", "Ctrl+F"),
    Command(
        "toggle_scheme", QT_TRANSLATE_NOOP("Commands", "Switch between light and dark"), "moon", "Ctrl+Shift+L", VIEW
    ),
    Command("zoom_in", QT_TRANSLATE_NOOP("Commands", "Larger"), "zoom-in", "Ctrl++", VIEW),
    Command("zoom_out", QT_TRANSLATE_NOOP("Commands", "Smaller"), "zoom-out", "Ctrl+-", VIEW),
    Command("zoom_reset", QT_TRANSLATE_NOOP("Commands", "Normal size"), "search", "Ctrl+0", VIEW),
    Command("guide", QT_TRANSLATE_NOOP("Commands", "Guide"), "circle-help", "F1"),
    Command("shortcuts", QT_TRANSLATE_NOOP("Commands", "Shortcuts"), "keyboard", "Ctrl+/"),
    Command("quit", QT_TRANSLATE_NOOP("Commands", "Quit"), "x", "Ctrl+Q"),
)


def keys_of(action: QAction) -> str:
    """The shortcut of an action as it is written on the keyboard."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


class Commands(QObject):
    """The commands of one window as Qt's actions: those above, and one for each page."""

    def __init__(self, window: QWidget, pages: Iterable[Command]) -> None:
        super().__init__(window)
        self._commands = (*COMMANDS, *pages)
        self._actions: dict[str, QAction] = {}
        for command in self._commands:
            action = QAction(icon(command.icon), command.title(), window)
            if command.shortcut:
                action.setShortcut(QKeySequence(command.shortcut))
            action.setObjectName(command.key)
            window.addAction(action)
            self._actions[command.key] = action

    def connect_command(self, key: str, slot: Callable[[], object]) -> None:
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
        """Every command with its action."""
        return [(command, self._actions[command.key]) for command in self._commands]
