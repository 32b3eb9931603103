"""Registry of commands: text, shortcut, icon, group. Palette and shortcut sheet read it."""

from collections.abc import Callable, Iterable
from enum import StrEnum

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.language.translation import QT_TRANSLATE_NOOP
from ui.theme.icons import icon

CONTEXT = "Commands"
ON_PAGE = QT_TRANSLATE_NOOP("Commands", "On this page")
CREATE = QT_TRANSLATE_NOOP("Commands", "Create")
GO = QT_TRANSLATE_NOOP("Commands", "Go to")
FILE = QT_TRANSLATE_NOOP("Commands", "This workspace")
VIEW = QT_TRANSLATE_NOOP("Commands", "View")
GENERAL = QT_TRANSLATE_NOOP("Commands", "General")
GROUPS = (ON_PAGE, CREATE, GO, FILE, VIEW, GENERAL)


def group_title(group: str) -> str:
    """What a group of commands is called in the language of the window."""
    return QCoreApplication.translate(CONTEXT, group)


class CommandId(StrEnum):
    """Every command of the window. Commands that go to a page are named after it."""

    PALETTE = "palette"
    EDIT_ENGINEER = "edit_engineer"
    ARCHIVE = "archive"
    PERSON_DATA = "person_data"
    EDIT_CYCLE = "edit_cycle"
    PREVIEW = "preview"
    CHANGE_STATUS = "change_status"
    PROFILE = "profile"
    HISTORY = "history"
    EDIT_MENTORSHIP = "edit_mentorship"
    END_MENTORSHIP = "end_mentorship"
    CALENDAR = "calendar"
    AGREE_PLAN = "agree_plan"
    CLOSE_PLAN = "close_plan"
    START_PLAN = "start_plan"
    EXPORT = "export"
    EXPORT_LIST = "export_list"
    OPEN_WORKSPACE = "open_workspace"
    SAVE = "save"
    PRINT = "print"
    UNDO = "undo"
    REDO = "redo"
    PRESS_NOTICE_BUTTON = "go_on"
    NEW_ENGINEER = "new_engineer"
    IMPORT_PEOPLE = "import_people"
    NEW_CYCLE = "new_cycle"
    START_REVIEWS = "start_reviews"
    NEW_NOTE = "new_note"
    START_SESSION = "start_session"
    NEW_MENTORSHIP = "new_mentorship"
    EXPORT_CYCLE = "export_cycle"
    EXPORTS = "exports"
    VERIFY = "verify"
    BACK_UP = "back_up"
    BACKUPS = "backups"
    CHECK_FILE = "check_file"
    PASSPHRASE = "passphrase"  # noqa: S105 - the command that changes it
    LOCK = "lock"
    CLOSE_WORKSPACE = "close_workspace"
    GO_BACK = "go_back"
    NEXT_TAB = "next_tab"
    PREVIOUS_TAB = "previous_tab"
    FIND = "find"
    TOGGLE_SCHEME = "toggle_scheme"
    ZOOM_IN = "zoom_in"
    ZOOM_OUT = "zoom_out"
    ZOOM_RESET = "zoom_reset"
    GUIDE = "guide"
    SHORTCUTS = "shortcuts"
    QUIT = "quit"
    GO_HOME = "go_home"
    GO_ENGINEERS = "go_engineers"
    GO_REVIEWS = "go_reviews"
    GO_JOURNAL = "go_journal"
    GO_MENTORING = "go_mentoring"
    GO_REPORTS = "go_reports"
    GO_RUBRIC = "go_rubric"
    GO_ROLE = "go_role"
    GO_HISTORY = "go_history"
    GO_SETTINGS = "go_settings"


class Command(Struct, frozen=True):
    """One thing the window can do: from anywhere, or, in the group ON_PAGE, where the page that is shown can do it."""

    id: CommandId
    text: str
    icon: str
    shortcut: str = ""
    group: str = GENERAL

    def title(self) -> str:
        """The name in the language of the window."""
        return QCoreApplication.translate(CONTEXT, self.text)


COMMANDS: tuple[Command, ...] = (
    Command(CommandId.PALETTE, QT_TRANSLATE_NOOP("Commands", "Search or jump to…"), "search", "Ctrl+K"),
    Command(CommandId.EDIT_ENGINEER, QT_TRANSLATE_NOOP("Commands", "Edit this engineer…"), "pencil", "", ON_PAGE),
    Command(
        CommandId.ARCHIVE,
        QT_TRANSLATE_NOOP("Commands", "Archive or restore this engineer"),
        "archive",
        "",
        ON_PAGE,
    ),
    Command(CommandId.PERSON_DATA, QT_TRANSLATE_NOOP("Commands", "Data about this person…"), "user", "", ON_PAGE),
    Command(CommandId.EDIT_CYCLE, QT_TRANSLATE_NOOP("Commands", "Edit this cycle…"), "pencil", "", ON_PAGE),
    Command(CommandId.PREVIEW, QT_TRANSLATE_NOOP("Commands", "Preview the PDF"), "file-text", "", ON_PAGE),
    Command(
        CommandId.CHANGE_STATUS,
        QT_TRANSLATE_NOOP("Commands", "Submit, share or close this review…"),
        "send",
        "",
        ON_PAGE,
    ),
    Command(CommandId.PROFILE, QT_TRANSLATE_NOOP("Commands", "Go to the engineer's profile"), "user", "", ON_PAGE),
    Command(
        CommandId.HISTORY,
        QT_TRANSLATE_NOOP("Commands", "Show the history of this person or review"),
        "history",
        "",
        ON_PAGE,
    ),
    Command(CommandId.EDIT_MENTORSHIP, QT_TRANSLATE_NOOP("Commands", "Edit this mentorship…"), "pencil", "", ON_PAGE),
    Command(
        CommandId.END_MENTORSHIP,
        QT_TRANSLATE_NOOP("Commands", "End or resume this mentorship"),
        "flag",
        "",
        ON_PAGE,
    ),
    Command(CommandId.CALENDAR, QT_TRANSLATE_NOOP("Commands", "Calendar file…"), "calendar", "", ON_PAGE),
    Command(CommandId.AGREE_PLAN, QT_TRANSLATE_NOOP("Commands", "Agree on this plan"), "check", "", ON_PAGE),
    Command(CommandId.CLOSE_PLAN, QT_TRANSLATE_NOOP("Commands", "Close this plan"), "archive", "", ON_PAGE),
    Command(CommandId.START_PLAN, QT_TRANSLATE_NOOP("Commands", "Start plan…"), "target", "", ON_PAGE),
    Command(CommandId.EXPORT, QT_TRANSLATE_NOOP("Commands", "Export this document…"), "download", "", ON_PAGE),
    Command(CommandId.EXPORT_LIST, QT_TRANSLATE_NOOP("Commands", "Export this list…"), "download", "", ON_PAGE),
    Command(CommandId.UNDO, QT_TRANSLATE_NOOP("Commands", "Undo"), "undo-2", "Ctrl+Z"),
    Command(CommandId.REDO, QT_TRANSLATE_NOOP("Commands", "Redo"), "redo-2", "Ctrl+Shift+Z"),
    Command(
        CommandId.PRESS_NOTICE_BUTTON,
        QT_TRANSLATE_NOOP("Commands", "Press the button of the notification"),
        "arrow-right",
        "Alt+Return",
    ),
    Command(CommandId.NEW_ENGINEER, QT_TRANSLATE_NOOP("Commands", "Add engineer…"), "user-plus", "Ctrl+N", CREATE),
    Command(CommandId.IMPORT_PEOPLE, QT_TRANSLATE_NOOP("Commands", "Import people…"), "upload", "", CREATE),
    Command(CommandId.NEW_CYCLE, QT_TRANSLATE_NOOP("Commands", "New cycle…"), "calendar", "", CREATE),
    Command(CommandId.START_REVIEWS, QT_TRANSLATE_NOOP("Commands", "Start reviews…"), "clipboard-check", "", CREATE),
    Command(CommandId.NEW_NOTE, QT_TRANSLATE_NOOP("Commands", "New note…"), "notebook-pen", "Ctrl+J", CREATE),
    Command(
        CommandId.START_SESSION, QT_TRANSLATE_NOOP("Commands", "Start session…"), "messages-square", "Ctrl+M", CREATE
    ),
    Command(CommandId.NEW_MENTORSHIP, QT_TRANSLATE_NOOP("Commands", "Start mentorship…"), "route", "", CREATE),
    Command(CommandId.SAVE, QT_TRANSLATE_NOOP("Commands", "Save"), "save", "Ctrl+S", FILE),
    Command(CommandId.PRINT, QT_TRANSLATE_NOOP("Commands", "Print…"), "printer", "Ctrl+P", FILE),
    Command(CommandId.EXPORT_CYCLE, QT_TRANSLATE_NOOP("Commands", "Export cycle…"), "download", "", FILE),
    Command(CommandId.EXPORTS, QT_TRANSLATE_NOOP("Commands", "Export record"), "history", "", FILE),
    Command(CommandId.VERIFY, QT_TRANSLATE_NOOP("Commands", "Verify a PDF…"), "shield-check", "", FILE),
    Command(CommandId.BACK_UP, QT_TRANSLATE_NOOP("Commands", "Back up now"), "save", "", FILE),
    Command(CommandId.BACKUPS, QT_TRANSLATE_NOOP("Commands", "Backups"), "archive-restore", "", FILE),
    Command(CommandId.CHECK_FILE, QT_TRANSLATE_NOOP("Commands", "Check file"), "shield-check", "", FILE),
    Command(CommandId.PASSPHRASE, QT_TRANSLATE_NOOP("Commands", "Change passphrase…"), "lock", "", FILE),
    Command(CommandId.LOCK, QT_TRANSLATE_NOOP("Commands", "Lock now"), "lock", "Ctrl+L", FILE),
    Command(
        CommandId.CLOSE_WORKSPACE, QT_TRANSLATE_NOOP("Commands", "Close this workspace"), "log-out", "Ctrl+W", FILE
    ),
    Command(CommandId.GO_BACK, QT_TRANSLATE_NOOP("Commands", "Go back"), "arrow-left", "Alt+Left", GO),
    Command(CommandId.NEXT_TAB, QT_TRANSLATE_NOOP("Commands", "Next tab"), "arrow-right", "Ctrl+PgDown", GO),
    Command(CommandId.PREVIOUS_TAB, QT_TRANSLATE_NOOP("Commands", "Previous tab"), "arrow-left", "Ctrl+PgUp", GO),
    Command(CommandId.FIND, QT_TRANSLATE_NOOP("Commands", "Find on this page"), "search", "Ctrl+F"),
    Command(
        CommandId.TOGGLE_SCHEME,
        QT_TRANSLATE_NOOP("Commands", "Switch between light and dark"),
        "moon",
        "Ctrl+Shift+L",
        VIEW,
    ),
    Command(CommandId.ZOOM_IN, QT_TRANSLATE_NOOP("Commands", "Larger"), "zoom-in", "Ctrl++", VIEW),
    Command(CommandId.ZOOM_OUT, QT_TRANSLATE_NOOP("Commands", "Smaller"), "zoom-out", "Ctrl+-", VIEW),
    Command(CommandId.ZOOM_RESET, QT_TRANSLATE_NOOP("Commands", "Normal size"), "search", "Ctrl+0", VIEW),
    Command(
        CommandId.OPEN_WORKSPACE, QT_TRANSLATE_NOOP("Commands", "Open workspace…"), "folder-open", "Ctrl+O", GENERAL
    ),
    Command(CommandId.GUIDE, QT_TRANSLATE_NOOP("Commands", "Guide"), "circle-help", "F1"),
    Command(CommandId.SHORTCUTS, QT_TRANSLATE_NOOP("Commands", "Shortcuts"), "keyboard", "Ctrl+/"),
    Command(CommandId.QUIT, QT_TRANSLATE_NOOP("Commands", "Quit"), "x", "Ctrl+Q"),
)


def keys_of(action: QAction) -> str:
    """The shortcut of an action as it is written on the keyboard."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


class Commands(QObject):
    """The commands of one window as Qt's actions: those above, and one for each page."""

    def __init__(self, window: QWidget, pages: Iterable[Command]) -> None:
        super().__init__(window)
        self._commands = (*COMMANDS, *pages)
        self._actions: dict[CommandId, QAction] = {}
        for command in self._commands:
            action = QAction(icon(command.icon), command.title(), window)
            if command.shortcut:
                action.setShortcut(QKeySequence(command.shortcut))
            action.setObjectName(command.id)
            window.addAction(action)
            self._actions[command.id] = action

    def connect_command(self, command: CommandId, handler: Callable[[], object]) -> None:
        """Connect a command to its handler."""
        self._actions[command].triggered.connect(lambda _checked=False: handler())

    def action(self, command: CommandId) -> QAction:
        """The action of a command, for a menu or a button."""
        return self._actions[command]

    def enable(self, *commands: CommandId, on: bool) -> None:
        """Enable or disable commands. The palette shows the enabled ones only."""
        for command in commands:
            self._actions[command].setEnabled(on)

    def all(self) -> list[tuple[Command, QAction]]:
        """Every command with its action."""
        return [(command, self._actions[command.id]) for command in self._commands]
