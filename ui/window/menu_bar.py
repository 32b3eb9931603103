"""Menu bar: every command of the window once, in the order of its menu. On macOS it is the system's."""

from collections.abc import Callable, Sequence

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar
from typing_extensions import override

from ui.framework.commands import CommandId, Commands
from ui.language.translation import QT_TRANSLATE_NOOP
from ui.theme.styled import add_style
from ui.theme.theme import scaled, theme

CONTEXT = "Menus"
MIN_WINDOW_HEIGHT, MIN_SCALED_HEIGHT = 720, 420
"""Heights from which a window has a menu bar: in pixels, and in pixels at a zoom of 100 %."""
_LINE: CommandId | None = None
"""A separator between commands."""


class Menu(Struct, frozen=True):
    """One menu: its title with the letter that opens it, and its commands; None separates groups.

    Alt with the letters A, G, M, N, P, R and S belongs to sessions, and with a digit to pages.
    """

    title: str
    commands: Sequence[CommandId | None]


_Id = CommandId
MENUS = (
    Menu(
        QT_TRANSLATE_NOOP("Menus", "&File"),
        (
            _Id.OPEN_WORKSPACE, _Id.SAVE, _Id.CLOSE_WORKSPACE, _Id.LOCK, _LINE,
            _Id.NEW_ENGINEER, _Id.NEW_CYCLE, _Id.START_REVIEWS, _Id.NEW_NOTE, _Id.NEW_MENTORSHIP, _Id.START_SESSION, _LINE,
            _Id.IMPORT_PEOPLE, _Id.EXPORT, _Id.EXPORT_LIST, _Id.EXPORT_CYCLE, _Id.EXPORTS, _Id.CALENDAR, _LINE,
            _Id.PRINT, _Id.VERIFY, _LINE,
            _Id.BACK_UP, _Id.BACKUPS, _Id.CHECK_FILE, _Id.PASSPHRASE, _LINE,
            _Id.GO_SETTINGS, _Id.QUIT,
        ),
    ),
    Menu(
        QT_TRANSLATE_NOOP("Menus", "&Edit"),
        (
            _Id.UNDO, _Id.REDO, _LINE,
            _Id.FIND, _LINE,
            _Id.EDIT_ENGINEER, _Id.ARCHIVE, _Id.PERSON_DATA, _Id.EDIT_CYCLE, _Id.CHANGE_STATUS, _LINE,
            _Id.START_PLAN, _Id.AGREE_PLAN, _Id.CLOSE_PLAN, _LINE,
            _Id.EDIT_MENTORSHIP, _Id.END_MENTORSHIP, _LINE,
            _Id.PRESS_NOTICE_BUTTON,
        ),
    ),
    Menu(
        QT_TRANSLATE_NOOP("Menus", "&View"),
        (_Id.ZOOM_IN, _Id.ZOOM_OUT, _Id.ZOOM_RESET, _LINE, _Id.TOGGLE_SCHEME, _LINE, _Id.PREVIEW),
    ),
    Menu(
        QT_TRANSLATE_NOOP("Menus", "G&o"),
        (
            _Id.GO_BACK, _Id.NEXT_TAB, _Id.PREVIOUS_TAB, _Id.PALETTE, _LINE,
            _Id.GO_HOME, _Id.GO_ENGINEERS, _Id.GO_REVIEWS, _Id.GO_JOURNAL, _Id.GO_MENTORING, _Id.GO_REPORTS,
            _Id.GO_RUBRIC, _Id.GO_ROLE, _Id.GO_HISTORY, _LINE,
            _Id.PROFILE, _Id.HISTORY,
        ),
    ),
    Menu(QT_TRANSLATE_NOOP("Menus", "&Help"), (_Id.GUIDE, _Id.SHORTCUTS)),
)  # fmt: skip
_ROLES = {CommandId.QUIT: QAction.MenuRole.QuitRole, CommandId.GO_SETTINGS: QAction.MenuRole.PreferencesRole}
"""Commands that macOS moves to the menu of the application; no other is moved, whatever its words."""


class MenuBar(QMenuBar):
    """All menus. In a window that is low for its zoom the bar leaves its place to the page; every command has other ways."""

    def __init__(self, window: QMainWindow, commands: Commands, enable_page_commands: Callable[[], object]) -> None:
        """A menu calls `enable_page_commands` before it opens, as the palette does."""
        super().__init__(window)
        _fill(self, commands, enable_page_commands)
        self._allowed = True
        add_style(self)
        window.installEventFilter(self)
        theme.changed.connect(self._fit)

    def allow(self, on: bool) -> None:
        """Show the bar, or hide it from a person who may use no command."""
        self._allowed = on
        self._fit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the height of the window."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        high_enough = self.isNativeMenuBar() or self.window().height() >= max(
            MIN_WINDOW_HEIGHT, scaled(MIN_SCALED_HEIGHT)
        )
        self.setVisible(self._allowed and high_enough)


def _fill(bar: QMenuBar, commands: Commands, enable_page_commands: Callable[[], object]) -> None:
    for command, action in commands.all():
        action.setMenuRole(_ROLES.get(command.id, QAction.MenuRole.NoRole))
    for menu in MENUS:
        opened = QMenu(QCoreApplication.translate(CONTEXT, menu.title), bar)
        for item in menu.commands:
            opened.addAction(commands.action(item)) if item else opened.addSeparator()
        opened.aboutToShow.connect(enable_page_commands)
        bar.addMenu(opened)
