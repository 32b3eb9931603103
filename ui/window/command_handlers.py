"""Handlers of the window's commands: each member of `CommandId` is connected here."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.framework.commands import CREATE, FILE, GO, ON_PAGE, CommandId
from ui.framework.location import Location
from ui.framework.theme_controller import theme_controller
from ui.pages import ENTRIES
from ui.window.palette import Palette
from ui.window.shortcuts import ShortcutSheet
from ui.window.undo_commands import UndoCommands

if TYPE_CHECKING:
    from ui.pages.journal.quick_note import QuickNote
    from ui.window.main_window import MainWindow

_SHOWN_AT = {
    CommandId.EXPORT_CYCLE: Location("reports", 0, "batch"),
    CommandId.EXPORTS: Location("reports", 0, "record"),
    CommandId.VERIFY: Location("reports", 0, "verify"),
}
"""Commands that show a location."""
RUN_ON = {
    CommandId.NEW_ENGINEER: Location("engineers"),
    CommandId.IMPORT_PEOPLE: Location("engineers"),
    CommandId.NEW_CYCLE: Location("reviews"),
    CommandId.START_REVIEWS: Location("reviews"),
    CommandId.START_SESSION: Location("mentoring"),
    CommandId.NEW_MENTORSHIP: Location("mentoring"),
    CommandId.BACK_UP: Location("settings"),
    CommandId.CHECK_FILE: Location("settings"),
    CommandId.PASSPHRASE: Location("settings"),
}
"""Page commands that can be run from anywhere: the page is shown, then runs its command."""
_NEED_WORKSPACE = {CREATE, GO, FILE}
"""Groups of commands that need an open workspace."""


class CommandHandlers(QObject):
    """Connects every command of a window, and enables those that can be run now."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._commands = window, window.commands
        self._note: QuickNote | None = None
        self._undo = UndoCommands(window)
        self._connect_locations()
        self._connect_page_commands()
        self._connect_window()

    def enable_commands(self, open_now: bool) -> None:
        """Enable what can be done with an open workspace, or without one."""
        needing = (command.id for command, _ in self._commands.all() if command.group in _NEED_WORKSPACE)
        self._commands.enable(CommandId.FIND, CommandId.GO_ON, *needing, on=open_now)
        self._enable_page_commands()
        self._undo.name_commands()

    def enable_all(self, on: bool) -> None:
        """Enable or disable every command, also those that need no workspace."""
        self._commands.enable(*CommandId, on=on)

    def name_undo(self) -> None:
        """Name what undo and redo would do."""
        self._undo.name_commands()

    def close_note(self) -> None:
        """Keep the quick note as a draft and close it: it would catch the keys of the passphrase."""
        if self._note:
            self._note.keep()
            self._note.hide()
            self._note.deleteLater()
            self._note = None

    def _connect_locations(self) -> None:
        for entry in ENTRIES:
            if entry.command_text:
                self._connect(CommandId(f"go_{entry.key}"), partial(self._navigate, Location(entry.key)))
        for command, location in _SHOWN_AT.items():
            self._connect(command, partial(self._navigate, location))

    def _connect_page_commands(self) -> None:
        for command, location in RUN_ON.items():
            self._connect(command, partial(self._run_on, location, command))
        for listed, _ in self._commands.all():
            if listed.group == ON_PAGE:
                self._connect(listed.id, partial(self._run_here, listed.id))

    def _connect_window(self) -> None:
        window = self._window
        for command, handler in {
            CommandId.NEW_NOTE: self._write_note,
            CommandId.GO_BACK: lambda: window.shell.go_back() if window.shell else None,
            CommandId.NEXT_TAB: lambda: window.shell.page().turn_tab(1) if window.shell else None,
            CommandId.PREVIOUS_TAB: lambda: window.shell.page().turn_tab(-1) if window.shell else None,
            CommandId.FIND: lambda: window.shell.search() if window.shell else None,
            CommandId.PALETTE: self._open_palette,
            CommandId.GUIDE: self._show_guide,
            CommandId.SHORTCUTS: self._show_shortcuts,
            CommandId.UNDO: self._undo.undo,
            CommandId.REDO: self._undo.redo,
            CommandId.GO_ON: lambda: window.shell.notice.press_button() if window.shell else None,
            CommandId.TOGGLE_SCHEME: theme_controller.toggle_scheme,
            CommandId.ZOOM_IN: lambda: theme_controller.zoom_by(1),
            CommandId.ZOOM_OUT: lambda: theme_controller.zoom_by(-1),
            CommandId.ZOOM_RESET: lambda: theme_controller.set_zoom(100),
            CommandId.LOCK: window.lock,
            CommandId.CLOSE_WORKSPACE: window.close_workspace,
            CommandId.QUIT: window.close,
        }.items():
            self._connect(command, handler)

    def _connect(self, command: CommandId, handler: Callable[[], object]) -> None:
        self._commands.connect_command(command, handler)

    def _navigate(self, location: Location) -> None:
        if self._window.shell:
            self._window.shell.navigate(location)
            self._window.shell.enter()

    def _run_on(self, location: Location, command: CommandId) -> None:
        """Show the page of a command and run it there; where the user is on that page already, it stays as it is."""
        shell = self._window.shell
        if shell is None:
            return
        if shell.page().location.page != location.page:
            self._navigate(location)
        self._run_here(command)

    def _run_here(self, command: CommandId) -> None:
        if self._window.shell and (run := self._window.shell.page().page_commands().get(command)):
            run()

    def _enable_page_commands(self) -> None:
        shell = self._window.shell
        available = shell.page().page_commands() if shell and shell.location.page else {}
        for command, action in self._commands.all():
            if command.group == ON_PAGE:
                action.setEnabled(command.id in available)

    def _open_palette(self) -> None:
        self._enable_page_commands()
        palette = Palette(self._window, self._commands, self._window.shell)
        palette.gone.connect(self._navigate)
        palette.open()

    def _show_shortcuts(self) -> None:
        shell = self._window.shell
        searches = shell is not None and shell.page().search_field() is not None
        ShortcutSheet(self._window, self._commands, searches=searches).open()

    def _show_guide(self) -> None:
        from ui.window.guide_pages import guide_page_for  # the guide loads when first needed, as pages do
        from ui.window.guide_window import GuideWindow

        shell = self._window.shell
        guide = self._window.findChild(GuideWindow) or GuideWindow(self._window)
        guide.show_page(guide_page_for(shell.page().location if shell else None))

    def _write_note(self) -> None:
        shell = self._window.shell
        if shell is None:
            return
        if self._note is None:
            from ui.pages.journal.quick_note import QuickNote  # as pages, loaded when first needed

            self._note = QuickNote(shell.controller, self._window)
            self._note.stored.connect(self._confirm_note)
        self._note.open_at(shell.page().location)

    def _confirm_note(self, note: int, name: str) -> None:
        if shell := self._window.shell:
            then = self.tr("Open it"), partial(self._navigate, Location("journal", note))
            shell.notice.show_message(self.tr("Note about {0} saved.").format(name), wrong=False, then=then)
