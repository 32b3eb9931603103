"""Main window: the welcome page, or the shell of an open workspace."""

import gc
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QMessageBox, QWidget
from typing_extensions import override

from models.support.errors import UnusableFile
from models.workspace.connection import Damaged
from models.workspace.workspace import Workspace
from ui.framework.busy import busy_pointer
from ui.framework.commands import CommandId, Commands
from ui.framework.controller import WorkspaceController
from ui.framework.file_dialogs import ask_open
from ui.framework.jobs import wait_for_jobs
from ui.framework.location import HOME, Location
from ui.framework.preferences import Preferences
from ui.framework.remembered_passphrase import remove_from_keyring
from ui.framework.theme_controller import theme_controller
from ui.language.translation import translate
from ui.pages import navigation_commands
from ui.theme.icons import icon
from ui.theme.styled import add_style
from ui.widgets import clipboard
from ui.widgets.drops import accept_as_copy
from ui.window.answering import Answering
from ui.window.command_handlers import CommandHandlers
from ui.window.dropped_files import WORKSPACE, DroppedFiles, dropped_paths
from ui.window.idle_lock import IdleLock
from ui.window.input_watch import InputWatch
from ui.window.menu_bar import MenuBar
from ui.window.shell import Shell
from ui.window.unsaved_questions import UnsavedQuestions

PLACE_AFTER = 1000
"""Milliseconds after which a page that is still shown is where the workspace opens next; Qt waits for the disk to store it."""
MIN_SIZE, USUAL_SIZE, FRAME = (1024, 640), (1360, 880), 40
"""Pixels of the window, and what its title and borders take of the screen at most."""


class MainWindow(QMainWindow):
    """One window, at most one workspace."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self.setWindowTitle("Plumbline")
        self.setMinimumSize(*MIN_SIZE)
        self.setWindowIcon(icon("radar", "accent"))
        self.setAcceptDrops(True)
        self._resize_to_screen()
        self.preferences = preferences
        self.commands = Commands(self, navigation_commands())
        self.shell: Shell | None = None
        self._unsaved_questions = UnsavedQuestions(self)
        self._unsaved_questions.copy_wanted.connect(self.continue_with_copy)
        self._unsaved_questions.close_wanted.connect(self.close_workspace)
        self.answering = Answering(self)
        self._dropped_files = DroppedFiles(self)
        self._losses: dict[Path, str] = {}
        """By workspace, what had to be stored before it was closed and was not."""
        self._handlers = CommandHandlers(self, self.commands, lambda: None if self.answering.form else self.shell)
        self.commands.connect_command(CommandId.LOCK, self.lock)
        self.commands.connect_command(CommandId.CLOSE_WORKSPACE, self.close_workspace)
        self.commands.connect_command(CommandId.QUIT, self.close)
        self.commands.connect_command(CommandId.OPEN_WORKSPACE, self.choose_workspace)
        self._menu_bar = MenuBar(self, self.commands, self._handlers.enable_page_commands)
        self.setMenuBar(self._menu_bar)
        self._was_painted = False
        self._place_timer = QTimer(self, singleShot=True, interval=PLACE_AFTER)
        self._place_timer.timeout.connect(self._remember_place)
        self.idle_lock = IdleLock(self, preferences)
        self.idle_lock.idle.connect(self.lock)
        self.input_watch = InputWatch(self, self.idle_lock)
        if not preferences.geometry.isEmpty():
            self.restoreGeometry(preferences.geometry)

    def _resize_to_screen(self) -> None:
        """Take the usual size, or what the screen has room for beside the frame of the window."""
        room = QGuiApplication.primaryScreen().availableSize()
        width, height = USUAL_SIZE
        self.resize(min(width, room.width() - FRAME), min(height, room.height() - FRAME))

    @property
    def controller(self) -> WorkspaceController | None:
        """The open workspace, or None."""
        return self.shell.controller if self.shell else None

    def open_workspace(self, workspace: Workspace, location: Location | None = None) -> None:
        """Show a workspace that has just been opened or made."""
        self.preferences.remember(workspace.path)
        controller = WorkspaceController(workspace, self._unsaved_questions.take(workspace.path))
        controller.changed.connect(lambda _topics: self._handlers.name_undo())
        controller.meeting.connect(theme_controller.set_meeting_mode)
        controller.moved.connect(self._report_move)
        controller.hand_over_wanted.connect(self.answering.start)
        self.shell = Shell(controller, self.commands, self.size())
        self.shell.moved.connect(lambda _at: self._place_timer.start())
        self.setCentralWidget(self.shell)
        self.setWindowTitle(f"{workspace.path.stem} – Plumbline")
        self._handlers.enable_commands(True)
        try:
            self.shell.navigate(location or self.preferences.location_of(workspace.path) or HOME)
        except UnusableFile as error:  # the disk failed meanwhile, and there is nothing to show
            passphrase = workspace.database.passphrase
            self.lock_with(translate(error))
            if isinstance(error, Damaged):
                self._offer_rescue(workspace.path, passphrase, error)
            return
        controller.flush()
        if loss := self._losses.pop(workspace.path, ""):
            self.notify(loss)
        self.shell.enter()
        self.idle_lock.count(on=True)
        if self._was_painted:
            self._handlers.name_undo()

    def _offer_rescue(self, path: Path, passphrase: str, error: Damaged) -> None:
        from ui.pages.welcome import WelcomePage

        if isinstance(page := self.centralWidget(), WelcomePage):
            page.offer_rescue(path, passphrase, error)

    def close_workspace(self) -> None:
        """Close the file and show the welcome page; ask first if unsaved text would be lost."""
        if self._unsaved_questions.may_leave(self.controller, self.close_workspace):
            self._leave_for_welcome(sentence=self._unsaved_questions.rescue_message(self._close_workspace_file()))

    def choose_workspace(self) -> None:
        """Ask for a workspace to open instead of the open one."""
        if path := ask_open(self, self.tr("Open a workspace"), "Plumbline (*.plumbline)"):
            self.open_file(path)

    def open_file(self, path: Path) -> None:
        """Ask for the passphrase of a workspace; ask first if unsaved text of the open one would be lost."""
        controller = self.controller
        if controller and controller.workspace.path == path:
            return
        if self._unsaved_questions.may_leave(controller, partial(self.open_file, path)):
            self.ask_for(path)

    def lock(self) -> None:
        """Close the file and ask for its passphrase. Unlocking restores the location.

        What could not be stored stays in memory, where no screen shows it, and is stored once the file is open again.
        """
        self.lock_with()

    def lock_with(self, sentence: str = "") -> str:
        """Lock and show `sentence`, or else what became of a file that was moved; returns the latter."""
        if (controller := self.controller) is None:
            return ""
        rescued = self._close_workspace_file()
        # Use the rescued copy: another file may be at the path now.
        path = rescued or controller.workspace.path
        self._unsaved_questions.remember(path, controller.unstored)
        remove_from_keyring(self.preferences, controller.workspace.path, self, self.notify)
        message = self._unsaved_questions.rescue_message(rescued)
        self._leave_for_welcome(path, sentence or message)
        return message

    def show_alone(self, view: QWidget) -> None:
        """Show this view alone: no command, dialog or page of the workspace can be reached until it is locked."""
        self.idle_lock.count(on=False)
        self._handlers.close_note()
        self._close_dialogs()
        clipboard.clear()
        self._handlers.enable_commands(False)
        self._handlers.enable_all(False)
        self._menu_bar.allow(False)
        self.setWindowTitle("Plumbline")
        theme_controller.set_meeting_mode(False)
        if (shell := self.takeCentralWidget()) is not None:
            shell.setParent(self)  # it stays in memory, hidden
        add_style(view)
        self.setCentralWidget(view)

    def _report_move(self, sentence: str) -> None:
        """Report that the file is missing at its path. Only the owner is asked what to do."""
        if not self.answering.form:
            self._unsaved_questions.offer_copy(sentence)

    def _close_dialogs(self) -> None:
        """Close the guide and every other window above this one, with what it shows of people."""
        for dialog in self.findChildren(QDialog):
            dialog.reject()
            dialog.deleteLater()

    def ask_for(self, path: Path, sentence: str = "") -> None:
        """Ask for the passphrase of a workspace; `sentence` says why it was not opened."""
        self._close_workspace_file()
        self._leave_for_welcome(path, sentence)

    def notify(self, sentence: str) -> None:
        """Show a sentence about something that went wrong."""
        if self.shell:
            self.shell.notice.show_message(sentence)
        else:
            QMessageBox.warning(self, "Plumbline", sentence)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept files that the window can open; none while another person answers a form."""
        if not self.answering.form and dropped_paths(event.mimeData()):
            accept_as_copy(event)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Open the dropped files where they belong."""
        accept_as_copy(event)
        paths = dropped_paths(event.mimeData())
        if paths[0].suffix.lower() == WORKSPACE:
            self.open_file(paths[0])
        elif self.shell:
            self._dropped_files.open_in(self.shell, paths)
        else:
            self.notify(self.tr("Open a workspace first, then drop the file again."))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """With nothing open yet, welcome; a window that was opened on a workspace never needs that page."""
        if self.centralWidget() is None:
            self._welcome()
        super().showEvent(event)
        QTimer.singleShot(0, self.input_watch, self.input_watch.start)  # not earlier: it takes time

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Name undo once everything has been painted for the first time: the first page does not need it."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self._handlers.name_undo)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Store pending text, close the file, remember the window; ask first if unsaved text would be lost."""
        if (view := self.answering.form) is not None:
            view.remind()
            event.ignore()
            return
        if not self._unsaved_questions.may_leave(self.controller, self.close):
            event.ignore()
            return
        self.preferences.geometry = self.saveGeometry()
        self.hide()
        self._close_workspace_file()
        self.input_watch.stop()
        super().closeEvent(event)

    def continue_with_copy(self, target: Path) -> None:
        """Save all that the controller holds to a new file, and ask for its passphrase, which is the same."""
        if (controller := self.controller) is None:
            return
        controller.flush()
        if controller.try_run(lambda: controller.workspace.save_copy(target)):
            self._close_workspace_file()
            self._unsaved_questions.remember(target, controller.unstored)
            self._leave_for_welcome(target, self.tr("The copy is complete. Its passphrase is the same."))

    def _remember_place(self) -> None:
        """Remember where to open the workspace next."""
        if self.shell and self.shell.location.page:
            self.preferences.remember_location(self.shell.controller.workspace.path, self.shell.page().location)

    def _close_workspace_file(self) -> Path | None:
        """Store all typing and close the file; returns as `Workspace.close`."""
        rescued = None
        clipboard.clear()
        self.idle_lock.count(on=False)
        self.answering.form = None
        if self.shell:
            self._place_timer.stop()
            self._remember_place()
            shell, self.shell = self.shell, None
            if (field := QApplication.focusWidget()) is not None:
                field.clearFocus()  # what is typed into it is stored on leaving it, and later there is no file
            shell.hide()
            self.repaint()  # at once: what follows may take a moment
            with busy_pointer():
                troubles = [wait_for_jobs()]
                self._handlers.close_note()
                shell.controller.moved.disconnect(self._report_move)  # over a locked screen it would be out of place
                back_up = shell.automatic_backups.back_up_before_closing
                rescued = shell.controller.close(lambda: troubles.append(back_up()))
            self._losses[rescued or shell.controller.workspace.path] = " ".join(filter(None, troubles))
            self._close_dialogs()  # they would stand over the question
            shell.setParent(None)
            shell.deleteLater()
            shell.controller.deleteLater()  # or its signals would keep what is connected to them, and that keeps it
        self._handlers.enable_all(True)
        self._menu_bar.allow(True)
        self._handlers.enable_commands(False)
        self.setWindowTitle("Plumbline")
        return rescued

    def _leave_for_welcome(self, locked: Path | None = None, sentence: str = "") -> None:
        """Welcome after a workspace was closed, and collect its pages, which refer to one another, with their data."""
        self._welcome(locked, sentence)
        QTimer.singleShot(0, self, gc.collect)

    def _welcome(self, locked: Path | None = None, sentence: str = "") -> None:
        from ui.pages.welcome import WelcomePage  # not needed where a workspace is opened at once

        page = WelcomePage(self.preferences, locked)
        page.opened.connect(self.open_workspace)
        page.troubled.connect(self.notify)
        if sentence:
            page.notice.show_message(sentence)
        add_style(page)
        self.setCentralWidget(page)
        page.take_focus()
