"""Handlers of the window's commands. The main window connects those that lock, close or quit."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.framework.commands import CREATE, FILE, GO, ON_PAGE, CommandId, Commands
from ui.framework.location import Location
from ui.framework.theme_controller import theme_controller
from ui.pages import ENTRIES
from ui.window.shell import OpenShell, Shell
from ui.window.undo_commands import UndoCommands

if TYPE_CHECKING:
    from ui.pages.journal.quick_note import QuickNote

_SHOWN_AT = {
    CommandId.EXPORT_CYCLE: Location("reports", 0, "batch"),
    CommandId.EXPORTS: Location("reports", 0, "record"),
    CommandId.VERIFY: Location("reports", 0, "verify"),
    CommandId.BACKUPS: Location("backups"),
}
"""Commands that show a location."""
RUN_ON = {
    CommandId.NEW_ENGINEER: Location("engineers"),
    CommandId.IMPORT_PEOPLE: Location("engineers"),
    CommandId.NEW_CYCLE: Location("reviews"),
    CommandId.START_REVIEWS: Location("reviews"),
    CommandId.START_SESSION: Location("mentoring"),
    CommandId.NEW_MENTORSHIP: Location("mentoring"),
    CommandId.PRINT: Location("reports"),
    CommandId.BACK_UP: Location("backups"),
    CommandId.CHECK_FILE: Location("settings"),
    CommandId.PASSPHRASE: Location("settings"),
}
"""Page commands that can be run from anywhere: the page is shown, then runs its command."""
_NEED_WORKSPACE = {CREATE, GO, FILE}
"""Groups of commands that need an open workspace."""


_IN_SHELL: dict[CommandId, Callable[[Shell], object]] = {
    CommandId.GO_BACK: lambda shell: shell.go_back(),
    CommandId.NEXT_TAB: lambda shell: shell.page().switch_tab(1),
    CommandId.PREVIOUS_TAB: lambda shell: shell.page().switch_tab(-1),
    CommandId.FIND: lambda shell: shell.search(),
    CommandId.PRESS_NOTICE_BUTTON: lambda shell: shell.notice.trigger_button(),
    CommandId.SAVE: lambda shell: shell.save(),
}
"""Commands of an open workspace that its shell handles."""


class CommandHandlers(QObject):
    """Connects every command of a window, and enables those that can be run now."""

    def __init__(self, window: QWidget, commands: Commands, open_shell: OpenShell) -> None:
        """`window` owns the dialogs that commands open."""
        super().__init__(window)
        self._window, self._commands, self._open_shell = window, commands, open_shell
        self._note: QuickNote | None = None
        self._undo = UndoCommands(self, commands, open_shell)
        self._connect_locations()
        self._connect_page_commands()
        self._connect_window()
        self._connect_shell()

    def enable_commands(self, open_now: bool) -> None:
        """Enable what can be done with an open workspace, or without one."""
        needing = (command.id for command, _ in self._commands.all() if command.group in _NEED_WORKSPACE)
        self._commands.enable(CommandId.FIND, CommandId.PRESS_NOTICE_BUTTON, *needing, on=open_now)
        self.enable_page_commands()
        self._undo.enable(on=open_now)

    def enable_all(self, on: bool) -> None:
        """Enable or disable every command, also those that need no workspace."""
        self._commands.enable(*CommandId, on=on)

    def name_undo(self) -> None:
        """Name what undo and redo would do."""
        self._undo.name_commands()

    def close_note(self) -> None:
        """Keep the quick note as a draft and close it: it would catch the keys of the passphrase."""
        if self._note:
            self._note.store_before_close()
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
            self._connect(command, partial(self._run_on_page, location, command))
        for listed, _ in self._commands.all():
            if listed.group == ON_PAGE:
                self._connect(listed.id, partial(self._run_on_current_page, listed.id))

    def _connect_window(self) -> None:
        for command, handler in {
            CommandId.NEW_NOTE: self._write_note,
            CommandId.PALETTE: self._open_palette,
            CommandId.GUIDE: self._show_guide,
            CommandId.SHORTCUTS: self._show_shortcuts,
            CommandId.UNDO: self._undo.undo,
            CommandId.REDO: self._undo.redo,
            CommandId.TOGGLE_SCHEME: theme_controller.toggle_scheme,
            CommandId.ZOOM_IN: lambda: theme_controller.zoom_by(1),
            CommandId.ZOOM_OUT: lambda: theme_controller.zoom_by(-1),
            CommandId.ZOOM_RESET: lambda: theme_controller.set_zoom(100),
        }.items():
            self._connect(command, handler)

    def _connect_shell(self) -> None:
        for command, handler in _IN_SHELL.items():
            self._connect(command, partial(self._run_in_shell, handler))

    def _connect(self, command: CommandId, handler: Callable[[], object]) -> None:
        self._commands.connect_command(command, handler)

    def _run_in_shell(self, handler: Callable[[Shell], object]) -> None:
        if shell := self._open_shell():
            handler(shell)

    def _navigate(self, location: Location) -> None:
        if shell := self._open_shell():
            shell.navigate(location)
            shell.enter()

    def _run_on_page(self, location: Location, command: CommandId) -> None:
        """Show the page of a command and run it there; where the user is on that page already, it stays as it is.

        To print, a page with a document shows that document first.
        """
        shell = self._open_shell()
        if shell is None:
            return
        if shell.page().location.page != location.page:
            preview = shell.page().page_commands().get(CommandId.PREVIEW) if command is CommandId.PRINT else None
            (preview or partial(self._navigate, location))()
        self._run_on_current_page(command)

    def _run_on_current_page(self, command: CommandId) -> None:
        if (shell := self._open_shell()) and (run := shell.page().page_commands().get(command)):
            run()

    def enable_page_commands(self) -> None:
        """Enable the commands that the shown page can run now."""
        shell = self._open_shell()
        available = shell.page().page_commands() if shell and shell.location.page else {}
        for command, action in self._commands.all():
            if command.group == ON_PAGE:
                action.setEnabled(command.id in available)

    def _open_palette(self) -> None:
        self.enable_page_commands()
        from ui.window.palette import Palette  # as the guide, loaded when first needed

        palette = Palette(self._window, self._commands, self._open_shell())
        palette.navigated.connect(self._navigate)
        palette.open()

    def _show_shortcuts(self) -> None:
        shell = self._open_shell()
        searches = shell is not None and shell.page().search_field() is not None
        from ui.window.shortcut_sheet import ShortcutSheet

        ShortcutSheet(self._window, self._commands, searches=searches).open()

    def _show_guide(self) -> None:
        from ui.window.guide_pages import guide_page_for  # the guide loads when first needed, as pages do
        from ui.window.guide_window import GuideWindow

        shell = self._open_shell()
        guide = self._window.findChild(GuideWindow) or GuideWindow(self._window)
        guide.show_page(guide_page_for(shell.page().location if shell else None))

    def _write_note(self) -> None:
        shell = self._open_shell()
        if shell is None:
            return
        if self._note is None:
            from ui.pages.journal.quick_note import QuickNote  # as pages, loaded when first needed

            self._note = QuickNote(shell.controller, self._window)
            self._note.stored.connect(self._confirm_note)
        self._note.open_at(shell.page().location)

    def _confirm_note(self, note: int, name: str) -> None:
        if shell := self._open_shell():
            then = self.tr("Open note"), partial(self._navigate, Location("journal", note))
            shell.notice.show_message(self.tr("Note about {0} saved.").format(name), wrong=False, then=then)
